import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const subnet = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');

/** A security group without a single outbound rule still lets the replies out. */
export const statefulAgainstStateless: Scenario = {
  id: 'stateful-against-stateless',
  title: 'No outbound rule, and yet an answer',
  situation:
    'The security group of a public web server allows TCP 443 in from anywhere. Its outbound rules were all deleted, so that malware on it could not open connections. The subnet has the default network ACL.',
  ask: 'Does a visitor on the internet still get a page?',
  guesses: [
    { text: 'Yes: the security group remembers the connection and lets the reply out.', right: true },
    { text: 'No: without an outbound rule nothing leaves the server.', right: false },
    { text: 'No: an outbound rule for the ephemeral ports is needed.', right: false },
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
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: ['tcp 443 0.0.0.0/0'], outbound: [] })],
    ...hosts({ name: 'web', subnet, addresses: ['10.0.0.10'], publicIp: '198.51.100.10', groups: ['sg-web'] }),
  },
  question: {
    source: { kind: 'internet' },
    destination: { kind: 'instance', id: 'i-web' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A security group is stateful: the answers to what it let in leave whatever the outbound rules say, and the other way round. Outbound rules are about connections that the server itself opens. A network ACL is stateless, and does need rules for both directions.',
  tryNext:
    'Remove the outbound rule 100 of acl-default: the security group still lets the reply out, and the network ACL drops it.',
  page: '/networking/security-groups/',
};
