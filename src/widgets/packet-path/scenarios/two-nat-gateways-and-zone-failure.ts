import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, natGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const publicA = subnetItem('subnet-public-a', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const publicB = subnetItem('subnet-public-b', 'vpc-shop', 'us-east-1b', '10.0.1.0/24');
const privateA = subnetItem('subnet-private-a', 'vpc-shop', 'us-east-1a', '10.0.10.0/24');
const privateB = subnetItem('subnet-private-b', 'vpc-shop', 'us-east-1b', '10.0.11.0/24');

/** A NAT gateway in each zone, and both private subnets use the first one. */
export const twoNatGatewaysAndZoneFailure: Scenario = {
  id: 'two-nat-gateways-and-zone-failure',
  title: 'Two NAT gateways, and a zone fails',
  situation:
    'A VPC has a NAT gateway and a private subnet in each of two Availability Zones. The route table rtb-private-b was copied from rtb-private-a. Now the zone us-east-1a fails.',
  ask: 'Does the instance i-app-b, in the zone that still works, reach the internet?',
  guesses: [
    { text: 'Yes: traffic for a failed NAT gateway moves to the other one.', right: false },
    { text: 'Yes: each subnet uses the NAT gateway of its own zone.', right: false },
    { text: 'No: its route leads to nat-a, which went down with its zone.', right: true },
    { text: 'No: the internet gateway stands in the failed zone.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [publicA, publicB, privateA, privateB],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    NatGateways: [
      natGatewayItem('nat-a', publicA, '10.0.0.8', '198.51.100.8'),
      natGatewayItem('nat-b', publicB, '10.0.1.8', '198.51.100.9'),
    ],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-public-a', 'subnet-public-b'],
      }),
      routeTableItem('rtb-private-a', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-a'), {
        subnets: ['subnet-private-a'],
      }),
      routeTableItem('rtb-private-b', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-a'), {
        subnets: ['subnet-private-b'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', publicA, publicB, privateA, privateB)],
    SecurityGroups: [sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut })],
    ...hosts(
      { name: 'app-a', subnet: privateA, addresses: ['10.0.10.10'], groups: ['sg-app'] },
      { name: 'app-b', subnet: privateB, addresses: ['10.0.11.10'], groups: ['sg-app'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-app-b' },
    destination: { kind: 'internet' },
    protocol: 'tcp',
    port: 443,
    zonesDown: ['us-east-1a'],
  },
  lesson:
    'A zonal NAT gateway lives in one Availability Zone, and a route names one gateway: nothing moves the traffic to another one. Let the private subnets of each zone use the NAT gateway of that zone, by a route table of their own, or use a regional NAT gateway. The internet gateway belongs to no zone.',
  tryNext:
    'Replace the target of 0.0.0.0/0 in rtb-private-b by nat-b: i-app-b no longer needs anything in the failed zone.',
  page: '/networking/nat-gateway/',
};
