import { sketchAcl, sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const web = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');
const app = subnetItem('subnet-app', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** A new custom network ACL, to which nobody has added a rule yet. */
export const defaultAgainstCustomNacl: Scenario = {
  id: 'default-against-custom-nacl',
  title: 'A new network ACL without rules',
  situation:
    'All subnets of a VPC use its default network ACL, and the web site works. An administrator creates a network ACL and associates the web subnet with it. Nobody has written any rules for it yet.',
  ask: 'Does the web site still work?',
  guesses: [
    { text: 'Yes: a network ACL lets everything pass until a rule denies something.', right: false },
    { text: 'Yes: the rules of the default network ACL go on to apply beneath the new one.', right: false },
    { text: 'No: a new network ACL denies everything, in both directions.', right: true },
    { text: 'No: requests still arrive, only the replies are denied.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [web, app],
    InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
    RouteTables: [
      routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
        subnets: ['subnet-web'],
      }),
      routeTableItem('rtb-main', 'vpc-shop', sketchRoutes('10.0.0.0/16 local'), { main: true }),
    ],
    NetworkAcls: [
      defaultAcl('acl-default', 'vpc-shop', app),
      sketchAcl('acl-web', 'vpc-shop', ['subnet-web'], { inbound: [], outbound: [] }),
    ],
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: ['tcp 443 0.0.0.0/0'], outbound: allOut })],
    ...hosts({ name: 'web', subnet: web, addresses: ['10.0.0.10'], publicIp: '198.51.100.10', groups: ['sg-web'] }),
  },
  question: {
    source: { kind: 'internet' },
    destination: { kind: 'instance', id: 'i-web' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'Every network ACL ends with the rule * that denies what no other rule matched. The default one is born with a rule before it that allows everything; a custom one is born with nothing else. A subnet has exactly one network ACL, so the new one replaces the default. Write the rules for both directions first, then associate.',
  tryNext: 'Associate subnet-web with acl-default again: requests and replies pass.',
  page: '/networking/nacl/',
};
