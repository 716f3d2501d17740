import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { natGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, attachmentItem, defaultAcl, hosts, transitTableItem } from './basics.ts';
import type { Scenario } from './scenario.ts';

const app = subnetItem('subnet-app', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const shopSide = subnetItem('subnet-shop-routable', 'vpc-shop', 'us-east-1a', '100.64.0.0/24');
const boughtSide = subnetItem('subnet-bought-routable', 'vpc-bought', 'us-east-1a', '100.64.1.0/24');
const [shopLocal, boughtLocal] = [
  ['10.0.0.0/16 local', '100.64.0.0/24 local'],
  ['10.0.0.0/16 local', '100.64.1.0/24 local'],
];

/** A private NAT gateway lets a host talk to a VPC that has the same block. */
export const privateNatWithOverlappingCidrs: Scenario = {
  id: 'private-nat-with-overlapping-cidrs',
  title: 'A private NAT gateway between equal blocks',
  situation:
    'Two VPCs have the block 10.0.0.0/16. Each got a second, small block that is unique, and these are routed by a transit gateway. In vpc-shop a private NAT gateway stands in the unique block, and subnet-app sends 100.64.1.0/24 to it.',
  ask: 'Does i-app, at 10.0.1.10, get an answer from the API at 100.64.1.20?',
  guesses: [
    { text: 'No: overlapping blocks can never be connected.', right: false },
    { text: 'No: a NAT gateway without an Elastic IP address translates nothing.', right: false },
    { text: 'No: the request arrives, but vpc-bought takes 10.0.1.10 for its own.', right: false },
    { text: 'Yes: the API sees an address of 100.64.0.0/24, to which it can reply.', right: true },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16', '100.64.0.0/24'), vpcItem('vpc-bought', '10.0.0.0/16', '100.64.1.0/24')],
    Subnets: [app, shopSide, boughtSide],
    NatGateways: [natGatewayItem('nat-private', shopSide, '100.64.0.8')],
    TransitGateways: [{ TransitGatewayId: 'tgw-hub', State: 'available' }],
    TransitGatewayAttachments: [],
    TransitGatewayVpcAttachments: [
      attachmentItem('tgw-attach-shop', 'tgw-hub', shopSide),
      attachmentItem('tgw-attach-bought', 'tgw-hub', boughtSide),
    ],
    TransitGatewayRouteTables: [
      transitTableItem(
        'tgw-rtb-hub',
        'tgw-hub',
        ['tgw-attach-shop', 'tgw-attach-bought'],
        ['100.64.0.0/24 tgw-attach-shop', '100.64.1.0/24 tgw-attach-bought'],
        'static',
      ),
    ],
    RouteTables: [
      routeTableItem('rtb-app', 'vpc-shop', sketchRoutes(...shopLocal, '100.64.1.0/24 nat-private'), {
        subnets: ['subnet-app'],
      }),
      routeTableItem('rtb-shop-routable', 'vpc-shop', sketchRoutes(...shopLocal, '100.64.1.0/24 tgw-hub'), {
        subnets: ['subnet-shop-routable'],
      }),
      routeTableItem('rtb-bought-routable', 'vpc-bought', sketchRoutes(...boughtLocal, '100.64.0.0/24 tgw-hub'), {
        subnets: ['subnet-bought-routable'],
      }),
    ],
    NetworkAcls: [
      defaultAcl('acl-shop', 'vpc-shop', app, shopSide),
      defaultAcl('acl-bought', 'vpc-bought', boughtSide),
    ],
    SecurityGroups: [
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-api', 'vpc-bought', {
        inbound: ['tcp 443 10.0.0.0/8', 'tcp 443 100.64.0.0/10'],
        outbound: allOut,
      }),
    ],
    ...hosts(
      { name: 'app', subnet: app, addresses: ['10.0.1.10'], groups: ['sg-app'] },
      { name: 'api', subnet: boughtSide, addresses: ['100.64.1.20'], groups: ['sg-api'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'instance', id: 'i-api' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A private NAT gateway puts its own private address in place of the sender’s, without any internet gateway. Placed in a block that is unique, it makes its VPC look like that block from outside. It works for connections from behind it only; whoever is to be called needs an address in the unique block, mostly that of a load balancer.',
  tryNext:
    'Let 100.64.1.0/24 in rtb-app lead to tgw-hub directly: now the API would have to reply to 10.0.1.10, which its own VPC takes for a local address.',
  page: '/networking/nat-gateway/',
};
