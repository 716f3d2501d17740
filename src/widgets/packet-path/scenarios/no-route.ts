import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const subnet = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');

/** A public address and an internet gateway, but no route to it. */
export const noRoute: Scenario = {
  id: 'no-route',
  title: 'An internet gateway without a route',
  situation:
    'A web server has a public IPv4 address, and its security group allows HTTPS from anywhere. An internet gateway is attached to the VPC. The subnet uses the main route table, as it came with the VPC.',
  ask: 'Does a visitor on the internet get a page?',
  guesses: [
    { text: 'Yes: the gateway is attached, and the server has a public address.', right: false },
    { text: 'No: the request arrives, but the reply finds no way out.', right: true },
    { text: 'No: the security group has to allow the reply, too.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [subnet],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    RouteTables: [routeTableItem('rtb-main', 'vpc-shop', sketchRoutes('10.0.0.0/16 local'), { main: true })],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', subnet)],
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: ['tcp 443 0.0.0.0/0'], outbound: allOut })],
    ...hosts({ name: 'web', subnet, addresses: ['10.0.0.10'], publicIp: '198.51.100.10', groups: ['sg-web'] }),
  },
  question: {
    source: { kind: 'internet' },
    destination: { kind: 'instance', id: 'i-web' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'Attaching a gateway only makes it available. A subnet is public once its route table sends traffic for the internet to the internet gateway; until then the reply matches no route and is dropped.',
  tryNext: 'In the main route table, add the route 0.0.0.0/0 to igw-shop: the reply leaves, and the page arrives.',
  page: '/networking/internet-gateway/',
};
