import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { peeringItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, attachmentItem, defaultAcl, hosts, transitTableItem } from './basics.ts';
import type { Scenario } from './scenario.ts';

const shop = subnetItem('subnet-shop', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const data = subnetItem('subnet-data', 'vpc-data', 'us-east-1a', '10.1.1.0/24');

/** A rule that names a security group of a peered VPC. */
export const securityGroupOverPeering: Scenario = {
  id: 'security-group-over-peering',
  title: 'A rule that names a group of a peer',
  situation:
    'Two VPCs in one Region are joined twice: by a peering connection, to which all routes lead, and by a new transit gateway with default settings, to which none leads yet. In vpc-data, sg-db allows TCP 5432 from sg-app, a group of vpc-shop, and nothing else.',
  ask: 'Can the application server, which has sg-app, connect to the database?',
  guesses: [
    { text: 'Yes: over peering in one Region the members of a peer’s group are recognised.', right: true },
    { text: 'No: a rule can name only groups of its own VPC.', right: false },
    { text: 'No: sg-db also needs a rule with the block of vpc-shop.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16'), vpcItem('vpc-data', '10.1.0.0/16')],
    Subnets: [shop, data],
    VpcPeeringConnections: [peeringItem('pcx-shop-data', 'vpc-shop', 'vpc-data')],
    TransitGateways: [
      { TransitGatewayId: 'tgw-hub', State: 'available', Options: { SecurityGroupReferencingSupport: 'disable' } },
    ],
    TransitGatewayAttachments: [],
    TransitGatewayVpcAttachments: [
      attachmentItem('tgw-attach-shop', 'tgw-hub', shop),
      attachmentItem('tgw-attach-data', 'tgw-hub', data),
    ],
    TransitGatewayRouteTables: [
      transitTableItem(
        'tgw-rtb-hub',
        'tgw-hub',
        ['tgw-attach-shop', 'tgw-attach-data'],
        ['10.0.0.0/16 tgw-attach-shop', '10.1.0.0/16 tgw-attach-data'],
      ),
    ],
    RouteTables: [
      routeTableItem('rtb-shop', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '10.1.0.0/16 pcx-shop-data'), {
        main: true,
      }),
      routeTableItem('rtb-data', 'vpc-data', sketchRoutes('10.1.0.0/16 local', '10.0.0.0/16 pcx-shop-data'), {
        main: true,
      }),
    ],
    NetworkAcls: [defaultAcl('acl-shop', 'vpc-shop', shop), defaultAcl('acl-data', 'vpc-data', data)],
    SecurityGroups: [
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-db', 'vpc-data', { inbound: ['tcp 5432 sg-app'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'app', subnet: shop, addresses: ['10.0.1.10'], groups: ['sg-app'] },
      { name: 'db', subnet: data, addresses: ['10.1.1.10'], groups: ['sg-db'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'instance', id: 'i-db' },
    protocol: 'tcp',
    port: 5432,
  },
  lesson:
    'A rule can name a security group of a peered VPC in the same Region, and it then matches that group’s interfaces. Between Regions it cannot; use blocks there. Over a transit gateway it works only where security group referencing is turned on, which it is not by default.',
  tryNext:
    'Let both routes, 10.1.0.0/16 in rtb-shop and 10.0.0.0/16 in rtb-data, lead to tgw-hub: the packet still arrives in vpc-data, but sg-db no longer recognises the sender.',
  page: '/networking/security-groups/',
};
