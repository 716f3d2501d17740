import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { interfaceItem, peeringItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const shop = subnetItem('subnet-shop', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const shared = subnetItem('subnet-shared', 'vpc-shared', 'us-east-1a', '10.1.1.0/24');
const app = hosts({ name: 'app', subnet: shop, addresses: ['10.0.1.10'], groups: ['sg-app'] });
const service = 'com.amazonaws.us-east-1.s3';

/** Endpoints in one VPC, and a host in a peered VPC that wants to use them. */
export const endpointOverPeering: Scenario = {
  id: 'endpoint-over-peering',
  title: 'A gateway endpoint behind a peering connection',
  situation:
    'vpc-shared has two endpoints for S3: a gateway endpoint and an interface endpoint. vpc-shop is peered with it and has none of its own, and its default route leads over the peering connection. In this example S3 answers at 203.0.113.0/24.',
  ask: 'Does i-app in vpc-shop reach S3, at 203.0.113.25, by the gateway endpoint of vpc-shared?',
  guesses: [
    { text: 'Yes: the route leads to vpc-shared, whose table leads on to the endpoint.', right: false },
    { text: 'No: a gateway endpoint serves only its own VPC.', right: true },
    { text: 'No: S3 cannot be reached without an internet gateway.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16'), vpcItem('vpc-shared', '10.1.0.0/16')],
    Subnets: [shop, shared],
    VpcPeeringConnections: [peeringItem('pcx-shop-shared', 'vpc-shop', 'vpc-shared')],
    PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: service, Cidrs: ['203.0.113.0/24'] }],
    VpcEndpoints: [
      {
        VpcEndpointId: 'vpce-s3-gateway',
        VpcEndpointType: 'Gateway',
        VpcId: 'vpc-shared',
        ServiceName: service,
        State: 'available',
        RouteTableIds: ['rtb-shared'],
      },
      {
        VpcEndpointId: 'vpce-s3-interface',
        VpcEndpointType: 'Interface',
        VpcId: 'vpc-shared',
        ServiceName: service,
        State: 'available',
        SubnetIds: ['subnet-shared'],
        NetworkInterfaceIds: ['eni-s3'],
        Groups: [{ GroupId: 'sg-s3' }],
      },
    ],
    RouteTables: [
      routeTableItem('rtb-shop', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 pcx-shop-shared'), {
        main: true,
      }),
      routeTableItem(
        'rtb-shared',
        'vpc-shared',
        sketchRoutes('10.1.0.0/16 local', '10.0.0.0/16 pcx-shop-shared', 'pl-s3 vpce-s3-gateway'),
        { main: true },
      ),
    ],
    NetworkAcls: [defaultAcl('acl-shop', 'vpc-shop', shop), defaultAcl('acl-shared', 'vpc-shared', shared)],
    SecurityGroups: [
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-s3', 'vpc-shared', { inbound: ['tcp 443 10.0.0.0/15'], outbound: allOut }),
    ],
    Instances: app.Instances,
    NetworkInterfaces: [
      ...app.NetworkInterfaces,
      interfaceItem('eni-s3', shared, ['10.1.1.20'], { groups: ['sg-s3'], type: 'vpc_endpoint' }),
    ],
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'address', address: '203.0.113.25' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A gateway endpoint is only a route target in its own VPC; nothing that comes over peering, VPN, Direct Connect or a transit gateway can use it. An interface endpoint is a network interface with a private address, and so it can be reached over all of these. Gateway endpoints cost nothing: give each VPC its own.',
  tryNext:
    'Create a gateway endpoint for S3 in vpc-shop, in the table rtb-shop: the packet reaches S3. Or ask for vpce-s3-interface instead: that one is reached over the peering connection.',
  page: '/networking/vpc-endpoints/',
};
