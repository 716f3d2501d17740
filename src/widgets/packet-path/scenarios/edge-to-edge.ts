import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import {
  internetGatewayItem,
  natGatewayItem,
  peeringItem,
  routeTableItem,
  subnetItem,
  vpcItem,
} from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const shopOpen = subnetItem('subnet-shop-public', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const shop = subnetItem('subnet-shop-private', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const shared = subnetItem('subnet-shared-public', 'vpc-shared', 'us-east-1a', '10.1.0.0/24');

/** A VPC that wants to use the NAT gateway of its peer. */
export const edgeToEdge: Scenario = {
  id: 'edge-to-edge',
  title: 'Out by a peer’s NAT gateway',
  situation:
    'vpc-shared has a NAT gateway. To save the price of a second one, vpc-shop sends 0.0.0.0/0 of its private subnet over a peering connection to vpc-shared. In vpc-shared, too, every route is in place.',
  ask: 'Does the application server in vpc-shop reach the internet?',
  guesses: [
    { text: 'Yes: the NAT gateway exchanges the address, so it does not matter where a packet began.', right: false },
    { text: 'Yes, but at the price of the traffic between zones.', right: false },
    { text: 'No: over peering one cannot use the gateways of the other VPC.', right: true },
    { text: 'No: the reply lacks a route from vpc-shared to vpc-shop.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16'), vpcItem('vpc-shared', '10.1.0.0/16')],
    Subnets: [shopOpen, shop, shared],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop'), internetGatewayItem('igw-shared', 'vpc-shared')],
    NatGateways: [natGatewayItem('nat-shared', shared, '10.1.0.8', '198.51.100.8')],
    VpcPeeringConnections: [peeringItem('pcx-shop-shared', 'vpc-shop', 'vpc-shared')],
    RouteTables: [
      routeTableItem('rtb-shop-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-shop-public'],
      }),
      routeTableItem('rtb-shop-private', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 pcx-shop-shared'), {
        subnets: ['subnet-shop-private'],
      }),
      routeTableItem(
        'rtb-shared',
        'vpc-shared',
        sketchRoutes('10.1.0.0/16 local', '10.0.0.0/16 pcx-shop-shared', '0.0.0.0/0 igw-shared'),
        { subnets: ['subnet-shared-public'] },
      ),
    ],
    NetworkAcls: [defaultAcl('acl-shop', 'vpc-shop', shopOpen, shop), defaultAcl('acl-shared', 'vpc-shared', shared)],
    SecurityGroups: [sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut })],
    ...hosts({ name: 'app', subnet: shop, addresses: ['10.0.1.10'], groups: ['sg-app'] }),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'internet' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'Edge-to-edge routing is not supported: through a peering connection one reaches addresses of the peer, not what lies behind its internet gateway, NAT gateway, VPN or gateway endpoint. Build a way out in the VPC itself, or share one in a central VPC by a transit gateway.',
  tryNext:
    'Create a NAT gateway in subnet-shop-public and let 0.0.0.0/0 in rtb-shop-private lead to it: the packets leave by igw-shop.',
  page: '/networking/vpc-peering/',
};
