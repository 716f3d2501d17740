import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const open = subnetItem('subnet-public', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const closed = subnetItem('subnet-private', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** A NAT instance that may not forward what is not meant for itself. */
export const sourceDestCheck: Scenario = {
  id: 'source-dest-check',
  title: 'A NAT instance with default settings',
  situation:
    'Instead of a NAT gateway, a small Linux instance with a public address is to translate; forwarding is turned on in its operating system. The private subnet’s route 0.0.0.0/0 leads to its interface, and the security groups allow what is needed.',
  ask: 'Does the application server reach the internet?',
  guesses: [
    { text: 'Yes: the instance forwards, and the route leads to it.', right: false },
    { text: 'No: AWS drops what reaches the instance but is not meant for its own address.', right: true },
    { text: 'No: a route cannot have an instance as its target.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [open, closed],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-public'],
      }),
      routeTableItem('rtb-private', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 eni-nat'), {
        subnets: ['subnet-private'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', open, closed)],
    SecurityGroups: [
      sketchGroup('sg-nat', 'vpc-shop', { inbound: ['any all 10.0.1.0/24'], outbound: allOut }),
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
    ],
    ...hosts(
      { name: 'nat', subnet: open, addresses: ['10.0.0.20'], publicIp: '198.51.100.20', groups: ['sg-nat'] },
      { name: 'app', subnet: closed, addresses: ['10.0.1.10'], groups: ['sg-app'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'internet' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'An interface accepts and sends only packets that carry one of its own addresses: that is the source/destination check, on by default. Whatever works on behalf of others, a NAT instance, a firewall, a router, needs it turned off. A NAT gateway does not know the problem, and is the better choice in most cases.',
  tryNext: 'Turn off the source/destination check of eni-nat: the packets go out under its public address.',
  page: '/networking/network-interfaces/',
};
