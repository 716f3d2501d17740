import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, natGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const open = subnetItem('subnet-public', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const closed = subnetItem('subnet-private', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** A NAT gateway was replaced, and the route still names the old one. */
export const blackholeAfterDeletedNat: Scenario = {
  id: 'blackhole-after-deleted-nat',
  title: 'The route of a deleted NAT gateway',
  situation:
    'The NAT gateway nat-old was deleted, and nat-new was created in the same public subnet with the same Elastic IP address. Nobody touched the route tables.',
  ask: 'Do the hosts of the private subnet still reach the internet?',
  guesses: [
    { text: 'Yes: the new gateway has the same address, so nothing changes for the route.', right: false },
    { text: 'Yes: the route went with the gateway, and the packets take the internet gateway.', right: false },
    { text: 'No: the route is still there, leads nowhere, and swallows the packets.', right: true },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [open, closed],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    NatGateways: [natGatewayItem('nat-new', open, '10.0.0.9', '198.51.100.8')],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-public'],
      }),
      routeTableItem('rtb-private', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-old blackhole'), {
        subnets: ['subnet-private'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', open, closed)],
    SecurityGroups: [sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut })],
    ...hosts({ name: 'app', subnet: closed, addresses: ['10.0.1.10'], groups: ['sg-app'] }),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'internet' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A route names its target by id, and it outlives the target: it stays in the table with the state blackhole. A blackhole route is chosen like any other and drops what it is chosen for. Whoever replaces a gateway replaces the routes, too.',
  tryNext: 'Replace the target of 0.0.0.0/0 in rtb-private by nat-new: the packets leave again.',
  page: '/networking/vpc-route-tables/',
};
