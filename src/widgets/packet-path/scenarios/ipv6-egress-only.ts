import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { egressOnlyGatewayItem, internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const web = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24', '2001:db8:1200::/64');
const app = subnetItem('subnet-app', 'vpc-shop', 'us-east-1a', '10.0.1.0/24', '2001:db8:1200:1::/64');
const out = ['any all 0.0.0.0/0', 'any all ::/0'];
const locals = ['10.0.0.0/16 local', '2001:db8:1200::/56 local'];

/** A public IPv6 address behind an egress-only internet gateway. */
export const ipv6EgressOnly: Scenario = {
  id: 'ipv6-egress-only',
  title: 'A public IPv6 address that nobody can reach',
  situation:
    'The application server has an IPv6 address, and these are public. Its subnet’s route ::/0 leads to an egress-only internet gateway. Its security group allows TCP 443 from ::/0.',
  ask: 'Can a host on the internet open a connection to the server over IPv6?',
  guesses: [
    { text: 'Yes: the address is public, and the security group allows it.', right: false },
    { text: 'Yes: the request comes in by igw-shop, which is attached, too.', right: false },
    { text: 'No: through this gateway only the VPC’s own hosts begin connections.', right: true },
    { text: 'No: IPv6 needs a NAT gateway first.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16', '2001:db8:1200::/56')],
    Subnets: [web, app],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    EgressOnlyInternetGateways: [egressOnlyGatewayItem('eigw-shop', 'vpc-shop')],
    RouteTables: [
      routeTableItem('rtb-web', 'vpc-shop', sketchRoutes(...locals, '::/0 igw-shop'), { subnets: ['subnet-web'] }),
      routeTableItem('rtb-app', 'vpc-shop', sketchRoutes(...locals, '::/0 eigw-shop'), { subnets: ['subnet-app'] }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', web, app)],
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: ['tcp 443 ::/0'], outbound: out })],
    ...hosts(
      { name: 'web', subnet: web, addresses: ['10.0.0.10', '2001:db8:1200::10'], groups: ['sg-web'] },
      { name: 'app', subnet: app, addresses: ['10.0.1.10', '2001:db8:1200:1::10'], groups: ['sg-web'] },
    ),
  },
  question: {
    source: { kind: 'internet' },
    destination: { kind: 'instance', id: 'i-app' },
    protocol: 'tcp',
    port: 443,
    family: 6,
  },
  lesson:
    'With IPv6 nothing is translated, so a private subnet needs another guard: an egress-only internet gateway is stateful, lets connections out with their replies, and lets none in. It does for IPv6 what a NAT gateway does for IPv4, without a charge of its own.',
  tryNext:
    'Let ::/0 in rtb-app lead to igw-shop: the same address can now be reached from outside, and only the security group and the network ACL stand guard.',
  page: '/networking/internet-gateway/',
};
