import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, natGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const open = subnetItem('subnet-public', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const closed = subnetItem('subnet-private', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** A NAT gateway beside the hosts that need it, instead of in a public subnet. */
export const natInPrivateSubnet: Scenario = {
  id: 'nat-in-private-subnet',
  title: 'A NAT gateway in the private subnet',
  situation:
    'An application server in a private subnet needs updates from the internet. A public NAT gateway with an Elastic IP address was created in the same private subnet. The subnet’s route table sends 0.0.0.0/0 to it.',
  ask: 'Does the server reach the internet?',
  guesses: [
    { text: 'Yes: the NAT gateway has an Elastic IP address, and the route leads to it.', right: false },
    { text: 'No: the NAT gateway sends on by its own subnet’s route table, which leads back to itself.', right: true },
    { text: 'No: a NAT gateway serves other subnets, never the one in which it stands.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [open, closed],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    NatGateways: [natGatewayItem('nat-a', closed, '10.0.1.8', '198.51.100.8')],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-public'],
      }),
      routeTableItem('rtb-private', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-a'), {
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
    'A NAT gateway stands in a subnet like any host: after exchanging the address it sends on by that subnet’s route table. An Elastic IP address does not make up for a missing route. Put a public NAT gateway into a subnet whose table leads to the internet gateway, and let the private subnets’ tables lead to the NAT gateway.',
  tryNext:
    'Create a NAT gateway in subnet-public and let 0.0.0.0/0 in rtb-private lead to it: the packets leave by igw-shop, and the replies come back.',
  page: '/networking/nat-gateway/',
};
