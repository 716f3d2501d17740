import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const web = subnetItem('subnet-web', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const firewall = subnetItem('subnet-firewall', 'vpc-shop', 'us-east-1a', '10.0.2.0/24');
const data = subnetItem('subnet-data', 'vpc-shop', 'us-east-1a', '10.0.3.0/24');

/** Routes between two subnets of a VPC that are more specific than the local route. */
export const moreSpecificRouteToFirewall: Scenario = {
  id: 'more-specific-route-to-firewall',
  title: 'A firewall between two subnets',
  situation:
    'All traffic between the web and the data subnet is to pass a firewall appliance. rtb-web has a route for 10.0.3.0/24 to its interface, and rtb-data one for 10.0.1.0/24. Both tables have the local route for 10.0.0.0/16, as every table has.',
  ask: 'Which way does a packet from the web server to the database take?',
  guesses: [
    { text: 'Straight there: the local route always wins within a VPC.', right: false },
    { text: 'Through the firewall, there and back: the longer prefix wins even over the local route.', right: true },
    { text: 'Through the firewall on the way there; the reply is local.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [web, firewall, data],
    RouteTables: [
      routeTableItem('rtb-main', 'vpc-shop', sketchRoutes('10.0.0.0/16 local'), { main: true }),
      routeTableItem('rtb-web', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '10.0.3.0/24 eni-firewall'), {
        subnets: ['subnet-web'],
      }),
      routeTableItem('rtb-data', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '10.0.1.0/24 eni-firewall'), {
        subnets: ['subnet-data'],
      }),
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', web, firewall, data)],
    SecurityGroups: [
      sketchGroup('sg-web', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-firewall', 'vpc-shop', { inbound: ['any all 10.0.0.0/16'], outbound: allOut }),
      sketchGroup('sg-db', 'vpc-shop', { inbound: ['tcp 5432 10.0.1.0/24'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'web', subnet: web, addresses: ['10.0.1.10'], groups: ['sg-web'] },
      {
        name: 'firewall',
        subnet: firewall,
        addresses: ['10.0.2.20'],
        groups: ['sg-firewall'],
        sourceDestCheck: false,
      },
      { name: 'db', subnet: data, addresses: ['10.0.3.10'], groups: ['sg-db'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-web' },
    destination: { kind: 'instance', id: 'i-db' },
    protocol: 'tcp',
    port: 5432,
  },
  lesson:
    'The longest prefix wins among all routes, the local one included, if the more specific route is for a whole subnet and leads to a middlebox. Write it on both sides: a firewall that remembers connections drops the half that it sees when the other half passes it by. The security groups must then name blocks instead of groups: past a middlebox nobody can tell who sent a packet.',
  tryNext: 'Remove the route 10.0.1.0/24 from rtb-data: the reply passes the firewall by, and the exchange breaks.',
  page: '/networking/vpc-route-tables/',
};
