import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, natGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const open = subnetItem('subnet-public', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const closed = subnetItem('subnet-private', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** A route to S3 by a gateway endpoint beside the route to everything by a NAT gateway. */
export const gatewayEndpointAgainstNat: Scenario = {
  id: 'gateway-endpoint-against-nat',
  title: 'To S3: by the endpoint or by NAT',
  situation:
    'A private subnet reaches the internet by a NAT gateway: 0.0.0.0/0 to nat-a. A gateway endpoint for S3 was added to its route table, too. In this example S3 answers at 203.0.113.0/24, the block of the prefix list pl-s3.',
  ask: 'Which way does a packet to S3, at 203.0.113.25, take?',
  guesses: [
    { text: 'The NAT gateway: the address is a public one.', right: false },
    { text: 'The NAT gateway, until the application uses the endpoint’s own DNS name.', right: false },
    { text: 'The gateway endpoint: its prefix list is more specific than 0.0.0.0/0.', right: true },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [open, closed],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    NatGateways: [natGatewayItem('nat-a', open, '10.0.0.8', '198.51.100.8')],
    PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 'com.amazonaws.us-east-1.s3', Cidrs: ['203.0.113.0/24'] }],
    VpcEndpoints: [
      {
        VpcEndpointId: 'vpce-s3',
        VpcEndpointType: 'Gateway',
        VpcId: 'vpc-shop',
        ServiceName: 'com.amazonaws.us-east-1.s3',
        State: 'available',
        RouteTableIds: ['rtb-private'],
      },
    ],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-public'],
      }),
      routeTableItem('rtb-private', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-a', 'pl-s3 vpce-s3'), {
        subnets: ['subnet-private'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', open, closed)],
    SecurityGroups: [sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut })],
    ...hosts({ name: 'app', subnet: closed, addresses: ['10.0.1.10'], groups: ['sg-app'] }),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'address', address: '203.0.113.25' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A gateway endpoint works by routing alone: AWS adds a route for the service’s prefix list to the tables that you choose, and the longest prefix wins. Applications go on using the service’s usual name and public addresses. The endpoint itself is free of charge, while a NAT gateway bills every gigabyte that it passes on.',
  tryNext:
    'Take rtb-private off the endpoint: the same packet now leaves by nat-a and igw-shop, and the NAT gateway bills it.',
  page: '/networking/vpc-endpoints/',
};
