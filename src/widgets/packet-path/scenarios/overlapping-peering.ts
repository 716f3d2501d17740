import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { peeringItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const shop = subnetItem('subnet-shop', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const bought = subnetItem('subnet-bought', 'vpc-bought', 'us-east-1a', '10.0.2.0/24');

/** Two VPCs with the same block ask for peering. */
export const overlappingPeering: Scenario = {
  id: 'overlapping-peering',
  title: 'Peering with the same block',
  situation:
    'A company buys another one. Both have a VPC with the block 10.0.0.0/16; the servers that are to talk stand in different /24 subnets of it. A peering connection was requested, and its state says failed.',
  ask: 'Can i-shop ever reach i-bought, at 10.0.2.10, over peering?',
  guesses: [
    { text: 'Yes: request it again and accept it; the two subnets do not overlap.', right: false },
    { text: 'Yes: add a route for 10.0.2.0/24 only, which is more specific.', right: false },
    { text: 'No: AWS refuses to peer VPCs whose blocks overlap, and the packet stays in vpc-shop.', right: true },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16'), vpcItem('vpc-bought', '10.0.0.0/16')],
    Subnets: [shop, bought],
    VpcPeeringConnections: [peeringItem('pcx-shop-bought', 'vpc-shop', 'vpc-bought', 'failed')],
    RouteTables: [
      routeTableItem('rtb-shop', 'vpc-shop', sketchRoutes('10.0.0.0/16 local'), { main: true }),
      routeTableItem('rtb-bought', 'vpc-bought', sketchRoutes('10.0.0.0/16 local'), { main: true }),
    ],
    NetworkAcls: [defaultAcl('acl-shop', 'vpc-shop', shop), defaultAcl('acl-bought', 'vpc-bought', bought)],
    SecurityGroups: [
      sketchGroup('sg-shop', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-bought', 'vpc-bought', { inbound: ['tcp 443 10.0.0.0/16'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'shop', subnet: shop, addresses: ['10.0.1.10'], groups: ['sg-shop'] },
      { name: 'bought', subnet: bought, addresses: ['10.0.2.10'], groups: ['sg-bought'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-shop' },
    destination: { kind: 'instance', id: 'i-bought' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'Peering joins address spaces, so they must be distinct: one overlapping block is enough for AWS to refuse it, whichever subnets are used. The address belongs to the sender’s own VPC, too, and its local route keeps the packet at home. Offer the service by PrivateLink, or translate with private NAT gateways; and plan blocks that do not overlap.',
  tryNext: 'Request another peering connection between the two VPCs: it is refused, and the reason is named.',
  page: '/networking/vpc-subnets/',
};
