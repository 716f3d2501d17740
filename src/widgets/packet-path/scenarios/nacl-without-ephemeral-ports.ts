import { vpc } from '#data/vpc.ts';
import { sketchAcl, sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const subnet = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const [from, to] = vpc.ephemeralPortsNat.value;

/** A network ACL that allows HTTPS in both directions, but not the ports to which replies go. */
export const naclWithoutEphemeralPorts: Scenario = {
  id: 'nacl-without-ephemeral-ports',
  title: 'A network ACL that forgets the replies',
  situation:
    'A public web server works. To be on the safe side, somebody gives its subnet a custom network ACL with two rules: TCP 443 may come in from anywhere, and TCP 443 may go out to anywhere.',
  ask: 'Does a visitor on the internet still get a page?',
  guesses: [
    { text: 'Yes: HTTPS is allowed in both directions.', right: false },
    { text: 'Yes: who may come in also gets an answer.', right: false },
    { text: 'No: the reply goes to a port of the visitor’s choice, and only 443 may go out.', right: true },
    { text: 'No: the request is dropped on its way in.', right: false },
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
    NetworkAcls: [
      sketchAcl('acl-web', 'vpc-shop', ['subnet-web'], {
        inbound: ['100 allow tcp 443 0.0.0.0/0'],
        outbound: ['100 allow tcp 443 0.0.0.0/0'],
      }),
    ],
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
    'A network ACL keeps no memory of connections: it judges each packet by itself. The reply comes from port 443 and goes to the ephemeral port that the client chose, so that range has to be allowed outbound, or inbound for the connections that your own hosts open.',
  tryNext: `Add an outbound rule to acl-web that allows TCP to the ports ${from}–${to}, among which all clients choose theirs: the reply passes, and the page arrives.`,
  page: '/networking/nacl/',
};
