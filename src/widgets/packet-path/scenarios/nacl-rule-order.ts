import { sketchAcl, sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { internetGatewayItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const subnet = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.0.0/24');

/** A deny with a higher number than the allow that it is meant to restrict. */
export const naclRuleOrder: Scenario = {
  id: 'nacl-rule-order',
  title: 'A deny that comes too late',
  situation:
    'Attacks come from 203.0.113.0/24. The network ACL of the web subnet allows everything by its rule 100, so an administrator adds rule 200, inbound: deny all traffic from 203.0.113.0/24.',
  ask: 'Can a host at 203.0.113.7 still open the web site?',
  guesses: [
    { text: 'No: a deny always wins over an allow.', right: false },
    { text: 'No: the rule with the smaller block wins, as among routes.', right: false },
    { text: 'Yes: rule 100 is read first, it matches, and rule 200 is never read.', right: true },
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
        inbound: ['100 allow any all 0.0.0.0/0', '200 deny any all 203.0.113.0/24'],
        outbound: ['100 allow any all 0.0.0.0/0'],
      }),
    ],
    SecurityGroups: [sketchGroup('sg-web', 'vpc-shop', { inbound: ['tcp 443 0.0.0.0/0'], outbound: allOut })],
    ...hosts({ name: 'web', subnet, addresses: ['10.0.0.10'], publicIp: '198.51.100.10', groups: ['sg-web'] }),
  },
  question: {
    source: { kind: 'internet', address: '203.0.113.7' },
    destination: { kind: 'instance', id: 'i-web' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A network ACL reads its rules by number, lowest first, and stops at the first one that matches; neither deny nor the longer prefix has precedence. Give the exceptions lower numbers than the rule from which they are excepted, and leave gaps between the numbers. A security group could not do this at all: it has no deny.',
  tryNext: 'Add the same deny again as inbound rule 50: now it is read first, and the request is dropped.',
  page: '/networking/nacl/',
};
