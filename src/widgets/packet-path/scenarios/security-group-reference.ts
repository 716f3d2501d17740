import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const app = subnetItem('subnet-app', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const data = subnetItem('subnet-data', 'vpc-shop', 'us-east-1a', '10.0.2.0/24');

/** A rule that names another group, and a host that stands beside that group's members. */
export const securityGroupReference: Scenario = {
  id: 'security-group-reference',
  title: 'A rule that names a security group',
  situation:
    'The database’s security group sg-db allows TCP 5432 from sg-app, and nothing else. The application server has the group sg-app. A batch server stands beside it in the same subnet and has the group sg-batch.',
  ask: 'Can the batch server connect to the database?',
  guesses: [
    { text: 'Yes: it is in the same subnet as the application server.', right: false },
    { text: 'Yes: sg-batch lets all traffic out.', right: false },
    { text: 'No: the rule is for interfaces that have sg-app, and it has sg-batch.', right: true },
    { text: 'No: nobody can; a rule with a group works only within one subnet.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [app, data],
    RouteTables: [routeTableItem('rtb-main', 'vpc-shop', sketchRoutes('10.0.0.0/16 local'), { main: true })],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', app, data)],
    SecurityGroups: [
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-batch', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-db', 'vpc-shop', { inbound: ['tcp 5432 sg-app'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'app', subnet: app, addresses: ['10.0.1.10'], groups: ['sg-app'] },
      { name: 'batch', subnet: app, addresses: ['10.0.1.11'], groups: ['sg-batch'] },
      { name: 'db', subnet: data, addresses: ['10.0.2.10'], groups: ['sg-db'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-batch' },
    destination: { kind: 'instance', id: 'i-db' },
    protocol: 'tcp',
    port: 5432,
  },
  lesson:
    'A rule that names a security group means the private addresses of the interfaces that have this group, wherever they stand; it copies nothing from that group’s own rules. So hosts can come and go without the rule being touched. Give a new client the group that is named, or add a rule for the client’s own group.',
  tryNext: 'Add an inbound rule to sg-db that allows TCP 5432 from sg-batch: the same packet is let in.',
  page: '/networking/security-groups/',
};
