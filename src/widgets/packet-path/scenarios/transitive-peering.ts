import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { peeringItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const dev = subnetItem('subnet-dev', 'vpc-dev', 'us-east-1a', '10.0.1.0/24');
const hub = subnetItem('subnet-hub', 'vpc-hub', 'us-east-1a', '10.1.1.0/24');
const prod = subnetItem('subnet-prod', 'vpc-prod', 'us-east-1a', '10.2.1.0/24');

/** Two VPCs that are both peered with a third one, and want to talk through it. */
export const transitivePeering: Scenario = {
  id: 'transitive-peering',
  title: 'Through a peer to its peer',
  situation:
    'vpc-hub is peered with vpc-dev and with vpc-prod, and both connections are active. Every route table has routes: in vpc-dev the block of vpc-prod leads to vpc-hub, and the other way round.',
  ask: 'Does a packet from vpc-dev reach the server in vpc-prod?',
  guesses: [
    { text: 'Yes: there is a route at every step, and nothing overlaps.', right: false },
    { text: 'Yes, once vpc-hub has a router instance that forwards the packets.', right: false },
    { text: 'No: a peering connection carries only packets between its own two VPCs.', right: true },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-dev', '10.0.0.0/16'), vpcItem('vpc-hub', '10.1.0.0/16'), vpcItem('vpc-prod', '10.2.0.0/16')],
    Subnets: [dev, hub, prod],
    VpcPeeringConnections: [
      peeringItem('pcx-dev-hub', 'vpc-dev', 'vpc-hub'),
      peeringItem('pcx-hub-prod', 'vpc-hub', 'vpc-prod'),
    ],
    RouteTables: [
      routeTableItem(
        'rtb-dev',
        'vpc-dev',
        sketchRoutes('10.0.0.0/16 local', '10.1.0.0/16 pcx-dev-hub', '10.2.0.0/16 pcx-dev-hub'),
        { main: true },
      ),
      routeTableItem(
        'rtb-hub',
        'vpc-hub',
        sketchRoutes('10.1.0.0/16 local', '10.0.0.0/16 pcx-dev-hub', '10.2.0.0/16 pcx-hub-prod'),
        { main: true },
      ),
      routeTableItem(
        'rtb-prod',
        'vpc-prod',
        sketchRoutes('10.2.0.0/16 local', '10.1.0.0/16 pcx-hub-prod', '10.0.0.0/16 pcx-hub-prod'),
        { main: true },
      ),
    ],
    NetworkAcls: [
      defaultAcl('acl-dev', 'vpc-dev', dev),
      defaultAcl('acl-hub', 'vpc-hub', hub),
      defaultAcl('acl-prod', 'vpc-prod', prod),
    ],
    SecurityGroups: [
      sketchGroup('sg-dev', 'vpc-dev', { inbound: [], outbound: allOut }),
      sketchGroup('sg-hub', 'vpc-hub', { inbound: ['any all 10.0.0.0/8'], outbound: allOut }),
      sketchGroup('sg-prod', 'vpc-prod', { inbound: ['tcp 443 10.0.0.0/8'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'dev', subnet: dev, addresses: ['10.0.1.10'], groups: ['sg-dev'] },
      { name: 'hub', subnet: hub, addresses: ['10.1.1.10'], groups: ['sg-hub'] },
      { name: 'prod', subnet: prod, addresses: ['10.2.1.10'], groups: ['sg-prod'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-dev' },
    destination: { kind: 'instance', id: 'i-prod' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'Peering is not transitive: what comes over a peering connection must be meant for an address of the VPC at its other end, whatever the routes say. Peer the two directly, or attach all of them to a transit gateway, which does route between its attachments.',
  tryNext:
    'Peer vpc-dev and vpc-prod with each other, and let the routes 10.2.0.0/16 in rtb-dev and 10.0.0.0/16 in rtb-prod lead to it: the server answers.',
  page: '/networking/vpc-peering/',
};
