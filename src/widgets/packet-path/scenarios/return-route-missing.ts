import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { peeringItem, routeTableItem, subnetItem, vpcItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const shop = subnetItem('subnet-shop', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');
const data = subnetItem('subnet-data', 'vpc-data', 'us-east-1a', '10.1.1.0/24');

/** A peering connection with a route on one side only. */
export const returnRouteMissing: Scenario = {
  id: 'return-route-missing',
  title: 'Peering with a route on one side',
  situation:
    'The peering connection between vpc-shop and vpc-data is active. The owner of vpc-shop has added a route to it. The database’s security group allows TCP 5432 from 10.0.0.0/16.',
  ask: 'Can the application server connect to the database?',
  guesses: [
    { text: 'Yes: an active peering connection works both ways, and the request has its route.', right: false },
    { text: 'Yes: the reply goes back the way the request came.', right: false },
    { text: 'No: the request arrives, but the reply has no route to vpc-shop.', right: true },
    { text: 'No: the security group must name a group of vpc-shop.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16'), vpcItem('vpc-data', '10.1.0.0/16')],
    Subnets: [shop, data],
    VpcPeeringConnections: [peeringItem('pcx-shop-data', 'vpc-shop', 'vpc-data')],
    RouteTables: [
      routeTableItem('rtb-shop', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '10.1.0.0/16 pcx-shop-data'), {
        main: true,
      }),
      routeTableItem('rtb-data', 'vpc-data', sketchRoutes('10.1.0.0/16 local'), { main: true }),
    ],
    NetworkAcls: [defaultAcl('acl-shop', 'vpc-shop', shop), defaultAcl('acl-data', 'vpc-data', data)],
    SecurityGroups: [
      sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut }),
      sketchGroup('sg-db', 'vpc-data', { inbound: ['tcp 5432 10.0.0.0/16'], outbound: allOut }),
    ],
    ...hosts(
      { name: 'app', subnet: shop, addresses: ['10.0.1.10'], groups: ['sg-app'] },
      { name: 'db', subnet: data, addresses: ['10.1.1.10'], groups: ['sg-db'] },
    ),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'instance', id: 'i-db' },
    protocol: 'tcp',
    port: 5432,
  },
  lesson:
    'Peering puts no routes into route tables, and routers keep no memory of where a request came from: the reply is looked up like any other packet. Each side needs a route to the other’s block, in the route table of every subnet that takes part.',
  tryNext: 'In rtb-data, add the route 10.0.0.0/16 to pcx-shop-data: the reply finds its way home.',
  page: '/networking/vpc-peering/',
};
