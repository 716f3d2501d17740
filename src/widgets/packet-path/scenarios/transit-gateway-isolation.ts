import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, attachmentItem, defaultAcl, hosts, transitTableItem } from './basics.ts';
import type { Scenario } from './scenario.ts';

const dev = subnetItem('subnet-dev', 'vpc-dev', 'us-east-1a', '10.0.1.0/24');
const prod = subnetItem('subnet-prod', 'vpc-prod', 'us-east-1a', '10.1.1.0/24');
const shared = subnetItem('subnet-shared', 'vpc-shared', 'us-east-1a', '10.2.1.0/24');

/** Spokes that may reach the shared services, but not each other. */
export const transitGatewayIsolation: Scenario = {
  id: 'transit-gateway-isolation',
  title: 'Kept apart by a transit gateway',
  situation:
    'Three VPCs are attached to a transit gateway, and in each of them 10.0.0.0/8 leads to it. vpc-dev and vpc-prod are associated with the route table tgw-rtb-spokes, to which only vpc-shared propagates its block. vpc-shared has a table that knows all three.',
  ask: 'Does a packet from vpc-dev reach the server in vpc-prod?',
  guesses: [
    { text: 'Yes: all are attached to the same transit gateway, and the VPCs have routes to it.', right: false },
    { text: 'Yes: it goes by way of vpc-shared, which knows both.', right: false },
    { text: 'No: the table in which it is looked up has no route to vpc-prod.', right: true },
    { text: 'No: the security group in vpc-prod drops it.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-dev', '10.0.0.0/16'), vpcItem('vpc-prod', '10.1.0.0/16'), vpcItem('vpc-shared', '10.2.0.0/16')],
    Subnets: [dev, prod, shared],
    TransitGateways: [{ TransitGatewayId: 'tgw-hub', State: 'available' }],
    TransitGatewayAttachments: [],
    TransitGatewayVpcAttachments: [
      attachmentItem('tgw-attach-dev', 'tgw-hub', dev),
      attachmentItem('tgw-attach-prod', 'tgw-hub', prod),
      attachmentItem('tgw-attach-shared', 'tgw-hub', shared),
    ],
    TransitGatewayRouteTables: [
      transitTableItem(
        'tgw-rtb-spokes',
        'tgw-hub',
        ['tgw-attach-dev', 'tgw-attach-prod'],
        ['10.2.0.0/16 tgw-attach-shared'],
      ),
      transitTableItem(
        'tgw-rtb-shared',
        'tgw-hub',
        ['tgw-attach-shared'],
        ['10.0.0.0/16 tgw-attach-dev', '10.1.0.0/16 tgw-attach-prod', '10.2.0.0/16 tgw-attach-shared'],
      ),
    ],
    RouteTables: [
      routeTableItem('rtb-dev', 'vpc-dev', sketchRoutes('10.0.0.0/16 local', '10.0.0.0/8 tgw-hub'), { main: true }),
      routeTableItem('rtb-prod', 'vpc-prod', sketchRoutes('10.1.0.0/16 local', '10.0.0.0/8 tgw-hub'), { main: true }),
      routeTableItem('rtb-shared', 'vpc-shared', sketchRoutes('10.2.0.0/16 local', '10.0.0.0/8 tgw-hub'), {
        main: true,
      }),
    ],
    NetworkAcls: [
      defaultAcl('acl-dev', 'vpc-dev', dev),
      defaultAcl('acl-prod', 'vpc-prod', prod),
      defaultAcl('acl-shared', 'vpc-shared', shared),
    ],
    SecurityGroups: [
      sketchGroup('sg-dev', 'vpc-dev', { inbound: ['tcp 443 10.0.0.0/8'], outbound: allOut }),
      sketchGroup('sg-prod', 'vpc-prod', { inbound: ['tcp 443 10.0.0.0/8'], outbound: allOut }),
      sketchGroup('sg-shared', 'vpc-shared', { inbound: ['tcp 443 10.0.0.0/8'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'dev', subnet: dev, addresses: ['10.0.1.10'], groups: ['sg-dev'] },
      { name: 'prod', subnet: prod, addresses: ['10.1.1.10'], groups: ['sg-prod'] },
      { name: 'shared', subnet: shared, addresses: ['10.2.1.10'], groups: ['sg-shared'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-dev' },
    destination: { kind: 'instance', id: 'i-prod' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A transit gateway looks a packet up in the route table with which the attachment that it came from is associated, and who propagates to that table can be reached from there. So association and propagation together say who may talk to whom: spokes that propagate only to the shared table are kept apart. To join them after all, the table of the spokes needs routes to both.',
  tryNext:
    'In tgw-rtb-spokes, add the routes 10.1.0.0/16 to tgw-attach-prod and 10.0.0.0/16 to tgw-attach-dev: the two can talk.',
  page: '/networking/transit-gateway/',
};
