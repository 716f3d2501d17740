import type { Correction } from './correction.ts';

const guide = 'https://docs.aws.amazon.com/vpc/latest/userguide';
const peering = 'https://docs.aws.amazon.com/vpc/latest/peering';
const privatelink = 'https://docs.aws.amazon.com/vpc/latest/privatelink';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';

/** What the notes said about VPCs, their parts and connections, and about network interfaces. */
export const networkingVpcCorrections: readonly Correction[] = [
  {
    notes: ['N006'],
    page: 'networking/nacl',
    verdict: 'imprecise',
    said: 'A network ACL is an optional layer of stateless rules on a subnet.',
    truth:
      'A network ACL is stateless, but not optional: every subnet has exactly one. The default one allows all traffic; a custom one denies everything until you add rules.',
    source: `${guide}/vpc-network-acls.html`,
    checked: '2023-06',
  },
  {
    notes: ['N006'],
    page: 'networking/network-interfaces',
    verdict: 'imprecise',
    said: 'An elastic network interface is what gives an instance more than one address in the subnet.',
    truth:
      'A single interface can already carry several addresses. Further interfaces are for other subnets of the same Availability Zone, other security groups, or for moving an address with its MAC to a standby instance.',
    source: `${ec2}/using-eni.html`,
    checked: '2026-04',
  },
  {
    notes: ['N009'],
    page: 'networking/elastic-ip',
    verdict: 'imprecise',
    said: 'An Elastic IP address is static, unlike the public address that every instance gets.',
    truth:
      'An automatic public address does change at each stop and start, but not every instance gets one: that depends on the subnet’s setting and on the launch.',
    source: `${ec2}/using-instance-addressing.html`,
    checked: '2026-08',
  },
  {
    notes: ['N009'],
    page: 'networking/elastic-ip',
    verdict: 'wrong',
    said: 'An Elastic IP address is charged only while an active instance has it.',
    truth:
      'Every public IPv4 address is charged by the hour, in use or idle, Elastic or automatic. Only addresses that you bring yourself are exempt.',
    since: '2024-02-01',
    exam: 'The exam may still assume the older rule, which was the reverse of the notes: idle Elastic IP addresses cost money, one on a running instance was free.',
    source: 'https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/',
    checked: '2024-02',
  },
  {
    notes: ['N119'],
    page: 'networking/vpc-subnets',
    verdict: 'imprecise',
    said: 'The primary CIDR block defines the addresses of a VPC.',
    truth:
      'The primary block is the first of several: a VPC needs one IPv4 block of /16 to /28, which can be neither resized nor removed, and can have secondary IPv4 blocks and IPv6 blocks besides.',
    source: `${guide}/vpc-cidr-blocks.html`,
    checked: '2026',
  },
  {
    notes: ['N119'],
    page: 'networking/vpc-subnets',
    verdict: 'imprecise',
    said: 'Each Availability Zone typically has two subnets, a public and a private one.',
    truth:
      'A public and a private subnet per zone is a common design, not a rule. A subnet is public only because its route table has a route to an internet gateway; without it the subnet is private, even if its instances have public addresses.',
    source: `${guide}/VPC_Internet_Gateway.html`,
    checked: '2023',
  },
  {
    notes: ['N119'],
    page: 'networking/nat-gateway',
    verdict: 'outdated',
    said: 'NAT is an EC2 instance in the public subnet that bridges to the internet.',
    truth:
      'A NAT instance is still possible, but AWS’s image for it stands on an Amazon Linux whose maintenance ended on 31 December 2023. AWS recommends a NAT gateway, or an image that you build on a current Amazon Linux.',
    source: `${guide}/VPC_NAT_Instance.html`,
    checked: '2026-04',
  },
  {
    notes: ['N119'],
    page: 'networking/nat-gateway',
    verdict: 'imprecise',
    said: 'A NAT gateway is managed by AWS and redundant.',
    truth:
      'A zonal NAT gateway is redundant only inside its own Availability Zone. Create one per zone and route each zone to its own, or use a regional NAT gateway.',
    source: `${guide}/nat-gateway-basics.html`,
    checked: '2026',
  },
  {
    notes: ['N119'],
    page: 'networking/nat-gateway',
    verdict: 'imprecise',
    said: 'NAT gateways work at the level of a subnet, internet gateways at that of the VPC.',
    truth:
      'An internet gateway is attached to the VPC. A zonal NAT gateway stands in one subnet, but any subnet of the VPC whose route table leads to it can use it, and a regional NAT gateway belongs to the VPC and needs no subnet.',
    source: `${guide}/nat-gateways-regional.html`,
    checked: '2026',
  },
  {
    notes: ['N119'],
    page: 'networking/vpc-route-tables',
    verdict: 'imprecise',
    said: 'A default route table comes with the VPC.',
    truth:
      'The table that comes with a VPC is called the main route table. In a VPC that you create it holds only the local route, and it serves every subnet without a table of its own; in the default VPC it also leads to the internet gateway.',
    source: `${guide}/subnet-route-tables.html`,
    checked: '2026',
  },
  {
    notes: ['N119'],
    page: 'networking/security-groups',
    verdict: 'imprecise',
    said: 'A security group decides what goes in and out of an instance; if inbound traffic is allowed, its reply is too.',
    truth:
      'A security group belongs to network interfaces, so also to load balancers, databases and endpoints. It holds allow rules only and is stateful both ways: replies to allowed outbound traffic come in as well.',
    source: `${guide}/vpc-security-groups.html`,
    checked: '2026-04',
  },
  {
    notes: ['N119'],
    page: 'networking/nacl',
    verdict: 'imprecise',
    said: 'Network ACLs allow all traffic in and out by default.',
    truth:
      'Only the VPC’s default network ACL allows everything. One that you create denies everything in both directions until you add rules.',
    source: `${guide}/default-network-acl.html`,
    checked: '2023',
  },
  {
    notes: ['N119'],
    page: 'networking/nacl',
    verdict: 'imprecise',
    said: 'A rule has a number, a protocol, source with port, destination with port, and allow or deny.',
    truth:
      'A rule has one port range, that of the destination, and one block: the source in inbound rules, the destination in outbound rules. It cannot name a source port, a security group or a prefix list.',
    source: `${guide}/nacl-rules.html`,
    checked: '2026',
  },
  {
    notes: ['N120'],
    page: 'networking/vpc-peering',
    verdict: 'imprecise',
    said: 'A peering connection cannot be edited, attached or detached once it exists.',
    truth:
      'The two VPCs that it joins cannot be changed. Its DNS options and tags can, and either owner can delete it at any time.',
    source: `${peering}/modify-peering-connections.html`,
    checked: '2023',
  },
  {
    notes: ['N120'],
    page: 'networking/vpc-peering',
    verdict: 'imprecise',
    said: 'Peering lets the route table lead to the addresses of the other VPC.',
    truth:
      'No route appears by itself: each owner adds a route to the other’s block with the connection as target, and security groups and network ACLs on both sides must allow the traffic.',
    source: `${peering}/vpc-peering-basics.html`,
    checked: '2026',
  },
  {
    notes: ['N120'],
    page: 'networking/vpc-peering',
    verdict: 'imprecise',
    said: 'Peering is not transient.',
    truth:
      'Peering is not transitive (that is the word): if A is peered with B and with C, B and C do not reach each other through A. They need a connection of their own or a transit gateway.',
    source: `${peering}/vpc-peering-basics.html`,
    checked: '2026',
  },
  {
    notes: ['N121'],
    page: 'networking/vpc-endpoints',
    verdict: 'imprecise',
    said: 'VPC endpoints are virtual devices powered by PrivateLink.',
    truth:
      'Interface endpoints are powered by PrivateLink. Gateway endpoints, for S3 and DynamoDB, need no internet gateway or NAT either, but they are route targets and do not use PrivateLink.',
    source: `${privatelink}/gateway-endpoints.html`,
    checked: '2026',
  },
  {
    notes: ['N122'],
    page: 'networking/vpc-flow-logs',
    verdict: 'outdated',
    said: 'Flow logs go to CloudWatch or to an S3 bucket.',
    truth: 'Flow logs go to CloudWatch Logs, to Amazon S3 or to Amazon Data Firehose.',
    exam: 'Older questions say Kinesis Data Firehose, or know the first two only.',
    source: `${guide}/flow-logs.html`,
    checked: '2026-04',
  },
  {
    notes: ['N122'],
    page: 'networking/vpc-endpoints',
    verdict: 'wrong',
    said: 'To let others reach a service with PrivateLink, create a Gateway Load Balancer endpoint.',
    truth:
      'Put a Network Load Balancer in front of the service and create an endpoint service; consumers create interface endpoints. Gateway Load Balancer endpoints send traffic through inspection appliances.',
    source: `${privatelink}/concepts.html`,
    checked: '2026',
  },
  {
    notes: ['N128'],
    page: 'networking/network-interfaces',
    verdict: 'imprecise',
    said: 'The ENI is the most basic of three network cards.',
    truth:
      'An ENI is the network card as the VPC knows it. ENA and EFA are no alternatives to it but the devices behind it; every Nitro instance’s ENI already runs on ENA.',
    source: `${ec2}/using-eni.html`,
    checked: '2026-04',
  },
  {
    notes: ['N129'],
    page: 'networking/network-interfaces',
    verdict: 'imprecise',
    said: 'The ENA uses a single root I/O for high performance and less latency.',
    truth:
      'Enhanced networking uses single root I/O virtualization (SR-IOV): more bandwidth, more packets per second, lower and steadier latency, at no extra charge.',
    source: `${ec2}/enhanced-networking.html`,
    checked: '2026-04',
  },
  {
    notes: ['N129'],
    page: 'networking/network-interfaces',
    verdict: 'imprecise',
    said: 'The ENA comes in a variant with an Intel virtual function.',
    truth:
      'The Intel 82599 Virtual Function interface is no ENA but the older, slower form of enhanced networking, on a few types such as C3, C4, D2, I2, R3 and M4 (except m4.16xlarge).',
    source: `${ec2}/enhanced-networking.html`,
    checked: '2026-04',
  },
];
