import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const subnet = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');

/** A public subnet, and a host in it that has only a private address. */
export const noPublicIp: Scenario = {
  id: 'no-public-ip',
  title: 'A public subnet, a private address',
  situation:
    'A server stands in a public subnet: its route table sends everything for the internet to the internet gateway. The security group lets all traffic out. At launch nobody asked for a public IPv4 address.',
  ask: 'Can the server fetch updates from the internet over HTTPS?',
  guesses: [
    { text: 'Yes: what stands in a public subnet reaches the internet.', right: false },
    { text: 'Yes: the internet gateway lends it a public address, as a NAT gateway does.', right: false },
    { text: 'No: the internet gateway has no public address to put in place of the private one.', right: true },
    { text: 'No: the security group has to let the replies in.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [subnet],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-web'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', subnet)],
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: [], outbound: allOut })],
    ...hosts({ name: 'web', subnet, addresses: ['10.0.0.10'], groups: ['sg-web'] }),
  },
  question: {
    source: { kind: 'instance', id: 'i-web' },
    destination: { kind: 'internet' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'For IPv4 an internet gateway only exchanges an address: one private address for the one public address that belongs to it. A host without a public or Elastic IP address has nothing to exchange, so its packets stop there. Give it one, or let it go out through a NAT gateway, which lends its own address to many.',
  tryNext: 'Give eni-web a public address: the request leaves under it, and the reply comes back to it.',
  page: '/networking/elastic-ip/',
};
