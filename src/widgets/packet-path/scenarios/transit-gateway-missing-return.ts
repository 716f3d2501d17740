import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, attachmentItem, defaultAcl, hosts, transitTableItem } from './basics.ts';
import type { Scenario } from './scenario.ts';

const shop = subnetItem('subnet-shop', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const data = subnetItem('subnet-data', 'vpc-data', 'us-east-1a', '10.1.1.0/24');

/** A transit gateway that knows every VPC, and a VPC that does not know the transit gateway. */
export const transitGatewayMissingReturn: Scenario = {
  id: 'transit-gateway-missing-return',
  title: 'A transit gateway knows the way, the VPC does not',
  situation:
    'Two VPCs are attached to a transit gateway with default settings: both are associated with its default route table, and both propagate their blocks to it. In vpc-shop a route for 10.1.0.0/16 leads to the transit gateway. In vpc-data nothing was changed.',
  ask: 'Can the application server connect to the database?',
  guesses: [
    { text: 'Yes: the transit gateway knows both VPCs, and routes go by it.', right: false },
    { text: 'No: the request arrives, but vpc-data has no route for the reply.', right: true },
    { text: 'No: the transit gateway lacks a route to vpc-data.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16'), vpcItem('vpc-data', '10.1.0.0/16')],
    Subnets: [shop, data],
    TransitGateways: [{ TransitGatewayId: 'tgw-hub', State: 'available' }],
    TransitGatewayAttachments: [],
    TransitGatewayVpcAttachments: [
      attachmentItem('tgw-attach-shop', 'tgw-hub', shop),
      attachmentItem('tgw-attach-data', 'tgw-hub', data),
    ],
    TransitGatewayRouteTables: [
      transitTableItem(
        'tgw-rtb-default',
        'tgw-hub',
        ['tgw-attach-shop', 'tgw-attach-data'],
        ['10.0.0.0/16 tgw-attach-shop', '10.1.0.0/16 tgw-attach-data'],
      ),
    ],
    RouteTables: [
      routeTableItem('rtb-shop', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '10.1.0.0/16 tgw-hub'), { main: true }),
      routeTableItem('rtb-data', 'vpc-data', sketchRoutes('10.1.0.0/16 local'), { main: true }),
    ],
    NetworkAcls: [defaultAcl('acl-shop', 'vpc-shop', shop), defaultAcl('acl-data', 'vpc-data', data)],
    SecurityGroups: [
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-db', 'vpc-data', { inbound: ['tcp 5432 10.0.0.0/16'], outbound: allOut }),
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
    'There are two kinds of route tables here. Propagation fills those of the transit gateway; those of the VPCs learn nothing by it. In every VPC the subnets’ route tables need routes to the transit gateway, on the side that answers as well as on the side that asks.',
  tryNext: 'In rtb-data, add the route 10.0.0.0/16 to tgw-hub: the reply goes back through the transit gateway.',
  page: '/networking/transit-gateway/',
};
