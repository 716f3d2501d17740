import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const firewall = subnetItem('subnet-firewall', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const web = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** A firewall on the way out, and none on the way in, because the gateway's own table lacks a route. */
export const ingressRouting: Scenario = {
  id: 'ingress-routing',
  title: 'A firewall in front of the web server',
  situation:
    'Firewalls behind a Gateway Load Balancer endpoint are to see all traffic of a public web server. rtb-web sends 0.0.0.0/0 to the endpoint, and the endpoint’s subnet sends it to the internet gateway. The internet gateway has a route table of its own, with just the local route.',
  ask: 'Does a visitor on the internet get a page?',
  guesses: [
    { text: 'Yes, and the firewalls see both directions.', right: false },
    { text: 'Yes, but the firewalls see only the replies.', right: false },
    { text: 'No: requests pass the firewalls by, so they drop replies to what they never saw.', right: true },
    { text: 'No: an internet gateway cannot have a route table.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [firewall, web],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    VpcEndpoints: [
      {
        VpcEndpointId: 'vpce-firewall',
        VpcEndpointType: 'GatewayLoadBalancer',
        VpcId: 'vpc-shop',
        ServiceName: 'com.amazonaws.vpce.us-east-1.vpce-svc-firewall',
        State: 'available',
        SubnetIds: ['subnet-firewall'],
      },
    ],
    RouteTables: [
      routeTableItem('rtb-edge', 'vpc-shop', sketchRoutes('10.0.0.0/16 local'), { gateways: ['igw-shop'] }),
      routeTableItem('rtb-firewall', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-firewall'],
      }),
      routeTableItem('rtb-web', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 vpce-firewall'), {
        subnets: ['subnet-web'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', firewall, web)],
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: ['tcp 443 0.0.0.0/0'], outbound: allOut })],
    ...hosts({ name: 'web', subnet: web, addresses: ['10.0.1.10'], publicIp: '198.51.100.10', groups: ['sg-web'] }),
  },
  question: {
    source: { kind: 'internet' },
    destination: { kind: 'instance', id: 'i-web' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'What comes in by an internet gateway is delivered straight to the host, unless the gateway has a route table of its own that says otherwise. A subnet’s table is asked only for what leaves the subnet. To put a firewall in front, route both: in the gateway’s table the web subnet’s block to the endpoint, in the web subnet’s table 0.0.0.0/0 to the same endpoint.',
  tryNext:
    'In rtb-edge, add the route 10.0.1.0/24 to vpce-firewall: the firewalls see requests and replies, and the page arrives.',
  page: '/networking/vpc-route-tables/',
};
