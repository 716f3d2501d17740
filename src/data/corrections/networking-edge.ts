import type { Correction } from './correction.ts';

const dx = 'https://docs.aws.amazon.com/directconnect/latest';
const api = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';
const cdn = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const dns = 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide';

/** What the notes said about hybrid connections, the edge, DNS and API Gateway. */
export const networkingEdgeCorrections: readonly Correction[] = [
  {
    notes: ['N123'],
    page: 'networking/transit-gateway',
    verdict: 'imprecise',
    said: 'A transit gateway attaches VPCs, third-party appliances, a Direct Connect gateway, another transit gateway and VPNs.',
    truth:
      'A transit gateway attaches VPCs, Site-to-Site VPN, VPN Concentrator, Direct Connect gateway, Connect (GRE and BGP, for SD-WAN appliances), peering with another transit gateway or Cloud WAN, and network functions such as AWS Network Firewall.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html',
    checked: '2026',
  },
  {
    notes: ['N123'],
    page: 'networking/transit-gateway',
    verdict: 'wrong',
    said: 'No IPv6.',
    truth:
      'A transit gateway routes IPv4 and IPv6, and a VPN on it can carry IPv6 inside its tunnels. Only a VPN on a virtual private gateway is limited to IPv4.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
    checked: '2026',
  },
  {
    notes: ['N123'],
    page: 'networking/site-to-site-vpn',
    verdict: 'wrong',
    said: 'You set up a customer gateway on premises and connect it to a “traffic gateway”.',
    truth:
      'There is no traffic gateway. A customer gateway is the AWS resource that describes your own device; the AWS end is a virtual private gateway (one VPC), a transit gateway (many VPCs) or Cloud WAN.',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html',
    checked: '2023',
  },
  {
    notes: ['N124'],
    page: 'networking/direct-connect',
    verdict: 'imprecise',
    said: 'Direct Connect is a dedicated connection from on premises to a VPC.',
    truth:
      'Direct Connect is a private line to a Direct Connect location. Over virtual interfaces it reaches VPCs (private), transit gateways (transit) and public AWS services such as S3 (public).',
    source: `${dx}/UserGuide/Welcome.html`,
    checked: '2026-08',
  },
  {
    notes: ['N124'],
    page: 'networking/direct-connect',
    verdict: 'imprecise',
    said: 'A physical device is connected to the router of the data centre, so no internet provider is needed.',
    truth:
      'Your router is connected by a cable to an AWS router in a Direct Connect location, or a partner’s circuit takes you there. Traffic avoids the public internet, but a network provider usually supplies the last mile.',
    source: `${dx}/UserGuide/dedicated_connection.html`,
    checked: '2023',
  },
  {
    notes: ['N124'],
    page: 'networking/direct-connect',
    verdict: 'imprecise',
    said: 'You need to be in one of the Direct Connect locations.',
    truth:
      'You need presence at a location, but no data centre of your own there: a Direct Connect Partner can bring a circuit to it or sell you a hosted connection.',
    source: `${dx}/UserGuide/dedicated_connection.html`,
    checked: '2023',
  },
  {
    notes: ['N124'],
    page: 'networking/direct-connect',
    verdict: 'outdated',
    said: 'Dedicated connections have 1 or 10 Gbit/s.',
    truth:
      'Dedicated connections come at 1, 10, 100 or 400 Gbit/s (400 at selected locations), hosted connections of partners in steps from 50 Mbit/s to 25 Gbit/s.',
    exam: 'A question may know only 1 and 10 Gbit/s, and hosted connections for less.',
    source: `${dx}/APIReference/API_AllocateHostedConnection.html`,
    checked: '2026-08',
  },
  {
    notes: ['N125'],
    page: 'networking/global-accelerator',
    verdict: 'imprecise',
    said: 'Behind Global Accelerator normally stand Application Load Balancers in several Regions.',
    truth:
      'Endpoints can be Application and Network Load Balancers, EC2 instances and Elastic IP addresses, in one Region or several. Custom routing accelerators map users to EC2 instances in subnets.',
    source: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html',
    checked: '2026',
  },
  {
    notes: ['N125'],
    page: 'networking/global-accelerator',
    verdict: 'imprecise',
    said: 'Global Accelerator gives two static anycast addresses.',
    truth:
      'An accelerator has two static IPv4 addresses, or four addresses with dual stack: two of IPv4 and two of IPv6.',
    exam: 'A question usually says two static IP addresses.',
    source: 'https://docs.aws.amazon.com/global-accelerator/latest/api/Welcome.html',
    checked: '2026-08',
  },
  {
    notes: ['N126'],
    page: 'networking/api-gateway',
    verdict: 'imprecise',
    said: 'API Gateway offers REST and WebSocket APIs.',
    truth:
      'There are three kinds: REST APIs with most features, HTTP APIs, which are simpler and cheaper, and WebSocket APIs.',
    since: '2020',
    source: `${api}/welcome.html`,
    checked: '2026-04',
  },
  {
    notes: ['N126'],
    page: 'networking/api-gateway',
    verdict: 'imprecise',
    said: 'API Gateway caches, so that fewer requests reach the backend.',
    truth:
      'Caching exists for stages of REST APIs only, is paid by the hour and covers GET methods unless overridden. Answers stay 300 seconds by default and 3,600 at most.',
    source: `${api}/api-gateway-caching.html`,
    checked: '2026-04',
  },
  {
    notes: ['N126'],
    page: 'networking/api-gateway',
    verdict: 'imprecise',
    said: 'Gateway responses customise error responses in OpenAPI.',
    truth:
      'Gateway responses exist in REST APIs only, and can be set in the console, by the API or in OpenAPI. They change the errors that API Gateway itself returns, not those of the backend.',
    source: `${api}/api-gateway-gatewayresponse-definition.html`,
    checked: '2026-04',
  },
  {
    notes: ['N126'],
    page: 'networking/api-gateway',
    verdict: 'imprecise',
    said: 'A response model sets the format of the response.',
    truth:
      'A model is a JSON schema that describes a body. It serves request validation, mapping templates and generated SDKs; a response is neither formatted nor checked by it.',
    source: `${api}/models-mappings-models.html`,
    checked: '2026-04',
  },
  {
    notes: ['N132'],
    page: 'networking/cloudfront-signed-urls',
    verdict: 'imprecise',
    said: 'Signed cookies work with CloudFront only, signed URLs with CloudFront and S3.',
    truth:
      'Signed cookies exist only in CloudFront. A CloudFront signed URL and an S3 presigned URL are different mechanisms: the first is signed with a key of a key group and checked at the edge, the second with the credentials of an IAM principal and goes straight to the bucket, for 7 days at most.',
    source: `${cdn}/private-content-signed-urls.html`,
    checked: '2026-04',
  },
  {
    notes: ['N133'],
    page: 'networking/cloudfront-oac',
    verdict: 'outdated',
    said: 'An origin access identity (OAI) makes sure that files in S3 are read through CloudFront only.',
    truth:
      'OAI is legacy and not recommended. Origin access control (OAC) does the same and also supports SSE-KMS, all Regions, and PUT and DELETE requests.',
    since: '2022-08',
    exam: 'Where a question offers OAI and no OAC, OAI is the answer meant.',
    source: `${cdn}/private-content-restricting-access-to-s3.html`,
    checked: '2026-04',
  },
  {
    notes: ['N133'],
    page: 'networking/cloudfront-oac',
    verdict: 'outdated',
    said: 'You create a special CloudFront user, the OAI, and associate it with the distribution.',
    truth:
      'With OAC there is no special user: you attach an origin access control to the origin, and CloudFront signs its requests (SigV4).',
    since: '2022-08',
    source: `${cdn}/private-content-restricting-access-to-s3.html`,
    checked: '2026-04',
  },
  {
    notes: ['N133'],
    page: 'networking/cloudfront-oac',
    verdict: 'outdated',
    said: 'You change the permissions of the bucket or its objects so that only the OAI can read.',
    truth:
      'The bucket policy allows the service principal cloudfront.amazonaws.com on the condition that aws:SourceArn is your distribution. Object ACLs are not needed, and Block Public Access stays on.',
    since: '2022-08',
    source: `${cdn}/private-content-restricting-access-to-s3.html`,
    checked: '2026-04',
  },
  {
    notes: ['N134'],
    page: 'networking/route53',
    verdict: 'imprecise',
    said: 'Route 53 routes internet traffic to the resources in AWS.',
    truth:
      'Route 53 only answers DNS queries; the traffic never passes through it. Records can point anywhere, not only to AWS.',
    source: `${dns}/routing-policy.html`,
    checked: '2026-04',
  },
  {
    notes: ['N134'],
    page: 'networking/route53',
    verdict: 'imprecise',
    said: 'Name servers resolve domain names to IP addresses.',
    truth:
      'Authoritative name servers hold the records of a zone and answer for it; a public zone in Route 53 has four. Recursive resolvers, run by internet providers or AWS, look names up for clients and cache the answers.',
    source: `${dns}/route-53-concepts.html`,
    checked: '2026',
  },
  {
    notes: ['N134'],
    page: 'networking/route53',
    verdict: 'imprecise',
    said: 'An A record maps a domain name to an IP address.',
    truth: 'An A record maps a name to IPv4 addresses; an AAAA record does the same for IPv6.',
    source: `${dns}/ResourceRecordTypes.html`,
    checked: '2026',
  },
  {
    notes: ['N135'],
    page: 'networking/route53-routing',
    verdict: 'imprecise',
    said: 'Simple routing leads a domain name to EC2, a load balancer or an IP address.',
    truth:
      'A simple record holds IP addresses, another name or one alias target, without health checks. EC2 instances are reached by their IP address.',
    source: `${dns}/routing-policy-simple.html`,
    checked: '2026-04',
  },
  {
    notes: ['N138'],
    page: 'networking/route53-routing',
    verdict: 'imprecise',
    said: 'Geolocation sends the users of a country to a Region of your choice.',
    truth:
      'Geolocation decides by US state, country or continent, where the smallest match wins, and answers with any endpoint you choose, not only an AWS Region.',
    source: `${dns}/routing-policy-geo.html`,
    checked: '2026-04',
  },
];
