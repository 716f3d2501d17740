import type { Question } from '../engine/question.ts';
import { sketchAcl, sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { end, example, from, having, openRules } from '../engine/testing.ts';
import {
  egressOnlyGatewayItem,
  instanceItem,
  interfaceItem,
  internetGatewayItem,
  natGatewayItem,
  peeringItem,
  routeTableItem,
  subnetItem,
  vpcItem,
  vpnGatewayItem,
} from '../engine/things.ts';
import type { Topology } from '../engine/topology.ts';

/** A network and a question of it, as the drawing is tested with. */
export interface Sample {
  readonly topology: Topology;
  readonly question: Question;
}

const open = ['any all 0.0.0.0/0', 'any all ::/0'];
const table = (id: string, vpcId: string, ...routes: readonly string[]) =>
  routeTableItem(id, vpcId, sketchRoutes(...routes), { main: true });

/** Returns a VPC with one subnet and one host, its table with these routes. */
function spoke(name: string, block: number, routes: readonly string[], zone = 'eu-west-1a'): Topology {
  const subnet = subnetItem(`subnet-${name}`, `vpc-${name}`, zone, `10.${block}.0.0/24`);
  return {
    Vpcs: [vpcItem(`vpc-${name}`, `10.${block}.0.0/16`)],
    Subnets: [subnet],
    RouteTables: [table(`rtb-${name}`, `vpc-${name}`, `10.${block}.0.0/16 local`, ...routes)],
    SecurityGroups: [sketchGroup(`sg-${name}`, `vpc-${name}`, { inbound: open, outbound: open })],
    NetworkInterfaces: [interfaceItem(`eni-${name}`, subnet, [`10.${block}.0.10`], { groups: [`sg-${name}`] })],
  };
}

function together(...topologies: readonly Topology[]): Topology {
  return topologies.reduce(having, {});
}

const tiers = ['a', 'b', 'c'].map((zone, place) => ({
  web: subnetItem(`subnet-web-${zone}`, 'vpc-shop', `us-east-1${zone}`, `10.0.${place}.0/24`),
  app: subnetItem(`subnet-app-${zone}`, 'vpc-shop', `us-east-1${zone}`, `10.0.${place + 10}.0/24`),
  zone,
  place,
}));

/** Three zones, two tiers, a NAT gateway in each, an S3 endpoint. */
const threeZones: Topology = {
  Vpcs: [{ ...vpcItem('vpc-shop', '10.0.0.0/16'), Tags: [{ Key: 'Name', Value: 'Shop production' }] }],
  Subnets: tiers.flatMap(({ web, app }) => [web, app]),
  RouteTables: [
    routeTableItem('rtb-public', 'vpc-shop', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-shop'), {
      subnets: tiers.map(({ web }) => web.SubnetId),
    }),
    ...tiers.map(({ app, zone }) =>
      routeTableItem(
        `rtb-app-${zone}`,
        'vpc-shop',
        sketchRoutes('10.0.0.0/16 local', `0.0.0.0/0 nat-${zone}`, 'pl-s3 vpce-s3'),
        { subnets: [app.SubnetId] },
      ),
    ),
  ],
  InternetGateways: [internetGatewayItem('igw-shop', 'vpc-shop')],
  NatGateways: tiers.map(({ web, zone, place }) =>
    natGatewayItem(`nat-${zone}`, web, `10.0.${place}.8`, `203.0.113.${place + 8}`),
  ),
  VpcEndpoints: [
    {
      VpcEndpointId: 'vpce-s3',
      VpcEndpointType: 'Gateway',
      VpcId: 'vpc-shop',
      ServiceName: 'com.amazonaws.us-east-1.s3',
    },
  ],
  PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 'com.amazonaws.us-east-1.s3', Cidrs: ['52.216.0.0/15'] }],
  NetworkAcls: [
    sketchAcl(
      'acl-shop',
      'vpc-shop',
      tiers.flatMap(({ web, app }) => [web.SubnetId, app.SubnetId]),
      openRules,
    ),
  ],
  SecurityGroups: [sketchGroup('sg-app', 'vpc-shop', { inbound: ['tcp 443 10.0.0.0/16'], outbound: open })],
  NetworkInterfaces: tiers.map(({ app, zone, place }) =>
    interfaceItem(`eni-app-${zone}`, app, [`10.0.${place + 10}.10`], {
      groups: ['sg-app'],
      instanceId: `i-app-${zone}`,
    }),
  ),
  Instances: tiers.map(({ app, zone }) => ({
    ...instanceItem(`i-app-${zone}`, app),
    Tags: [{ Key: 'Name', Value: `Application server ${zone.toUpperCase()}` }],
  })),
};

const hubRoutes = ['10.0.0.0/8 tgw-hub', '192.168.0.0/16 tgw-hub'];
const attachment = (name: string) => ({
  TransitGatewayAttachmentId: `tgw-attach-${name}`,
  TransitGatewayId: 'tgw-hub',
  VpcId: `vpc-${name}`,
  SubnetIds: [`subnet-${name}`],
});
const spokes = ['red', 'green', 'blue'];

/** Three VPCs and the customer's network, joined by a transit gateway. */
const transit = together(...spokes.map((name, place) => spoke(name, place + 1, hubRoutes)), {
  TransitGateways: [{ TransitGatewayId: 'tgw-hub' }],
  TransitGatewayVpcAttachments: spokes.map(attachment),
  TransitGatewayAttachments: [
    {
      TransitGatewayAttachmentId: 'tgw-attach-vpn',
      TransitGatewayId: 'tgw-hub',
      ResourceType: 'vpn',
      ResourceId: 'vpn-hq',
    },
  ],
  VpnConnections: [{ VpnConnectionId: 'vpn-hq', TransitGatewayId: 'tgw-hub', CustomerGatewayId: 'cgw-hq' }],
  CustomerGateways: [{ CustomerGatewayId: 'cgw-hq', Tags: [{ Key: 'Name', Value: 'Headquarters' }] }],
  TransitGatewayRouteTables: [
    {
      TransitGatewayRouteTableId: 'tgw-rtb-hub',
      TransitGatewayId: 'tgw-hub',
      Routes: [
        {
          DestinationCidrBlock: '192.168.0.0/16',
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'tgw-attach-vpn' }],
        },
        ...spokes.map((name, place) => ({
          DestinationCidrBlock: `10.${place + 1}.0.0/16`,
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId: `tgw-attach-${name}` }],
        })),
      ],
      Associations: [...spokes, 'vpn'].map((name) => ({ TransitGatewayAttachmentId: `tgw-attach-${name}` })),
    },
  ],
});

/** Two of three VPCs peered, their blocks overlapping with the third. */
const peered = together(spoke('a', 1, ['10.2.0.0/16 pcx-ab']), spoke('b', 2, []), spoke('c', 1, [], 'eu-west-1b'), {
  Subnets: [subnetItem('subnet-c', 'vpc-c', 'eu-west-1b', '10.1.0.0/24')],
  VpcPeeringConnections: [peeringItem('pcx-ab', 'vpc-a', 'vpc-b')],
});

/** A VPC with a virtual private gateway, a VPN and Direct Connect. */
const hybrid = together(spoke('core', 4, ['192.168.0.0/16 vgw-core propagated']), {
  VpnGateways: [vpnGatewayItem('vgw-core', 'vpc-core')],
  VpnConnections: [
    {
      VpnConnectionId: 'vpn-backup',
      VpnGatewayId: 'vgw-core',
      CustomerGatewayId: 'cgw-office',
      Options: { StaticRoutesOnly: true },
      Routes: [{ DestinationCidrBlock: '192.168.0.0/16' }],
    },
  ],
  CustomerGateways: [{ CustomerGatewayId: 'cgw-office' }],
  virtualInterfaces: [
    {
      virtualInterfaceId: 'dxvif-main',
      virtualGatewayId: 'vgw-core',
      routeFilterPrefixes: [{ cidr: '192.168.0.0/16' }],
    },
  ],
});

const six = subnetItem('subnet-six', 'vpc-six', 'us-west-2a', '2001:db8:1234:1a00::/64');
/** IPv6 alone, with an egress-only gateway. */
const ipv6: Topology = {
  Vpcs: [vpcItem('vpc-six', '2001:db8:1234:1a00::/56')],
  Subnets: [six],
  RouteTables: [table('rtb-six', 'vpc-six', '2001:db8:1234:1a00::/56 local', '::/0 eigw-six')],
  EgressOnlyInternetGateways: [egressOnlyGatewayItem('eigw-six', 'vpc-six')],
  InternetGateways: [internetGatewayItem('igw-loose')],
  NetworkInterfaces: [interfaceItem('eni-six', six, ['2001:db8:1234:1a00::10'])],
};

const plain = ['a', 'b'].map((name, place) => ({
  SubnetId: `subnet-${name}`,
  VpcId: 'vpc-plain',
  CidrBlock: `172.16.${place}.0/24`,
}));

const crowd = Array.from({ length: 120 }, (_, place) =>
  subnetItem(`subnet-${place}`, 'vpc-big', `us-east-1${'abc'[place % 3]}`, `10.0.${place}.0/24`),
);

/** Networks that differ in what is hard to draw. */
export const samples: Readonly<Record<string, Sample>> = {
  'NAT behind a gateway': { topology: example, question: from('eni-app', 'internet') },
  'a reply that is lost': {
    topology: having(example, {
      NetworkAcls: [
        sketchAcl('acl-a', 'vpc-a', ['subnet-private', 'subnet-other'], { inbound: [], outbound: openRules.outbound }),
      ],
    }),
    question: from('eni-app', 'eni-db'),
  },
  'three zones': { topology: threeZones, question: from('i-app-b', 'internet') },
  'a gateway endpoint': { topology: threeZones, question: from('i-app-a', 'vpce-s3') },
  'a network ACL in between': {
    topology: having(threeZones, {
      NetworkAcls: [
        sketchAcl('acl-app', 'vpc-shop', ['subnet-app-c'], { inbound: ['100 deny tcp 443 10.0.0.0/8'], outbound: [] }),
      ],
    }),
    question: from('i-app-a', 'i-app-c'),
  },
  'a transit gateway': { topology: transit, question: from('eni-red', 'eni-blue') },
  'a transit gateway to the office': {
    topology: transit,
    question: from('192.168.0.9 via tgw-attach-vpn', 'eni-green'),
  },
  'peering without a way back': { topology: peered, question: from('eni-a', 'eni-b') },
  'VPN and Direct Connect': { topology: hybrid, question: from('eni-core', '192.168.0.9 via vgw-core') },
  'IPv6 alone': { topology: ipv6, question: from('eni-six', 'internet', { family: 6 }) },
  'no VPCs and no zones given': { topology: { Subnets: plain }, question: from('subnet-a', 'subnet-b') },
  'two Regions': {
    topology: together(
      spoke('near', 30, ['10.31.0.0/16 pcx-far'], 'eu-west-1a'),
      spoke('far', 31, ['10.30.0.0/16 pcx-far'], 'ap-southeast-2b'),
      { VpcPeeringConnections: [peeringItem('pcx-far', 'vpc-near', 'vpc-far')] },
    ),
    question: from('eni-near', 'eni-far'),
  },
  'gateways that nobody gave': {
    topology: spoke('alone', 40, ['0.0.0.0/0 igw-unseen', '10.0.0.0/8 tgw-unseen']),
    question: from('eni-alone', '10.99.0.1'),
  },
  'four VPCs': {
    topology: together(...['w', 'x', 'y', 'z'].map((name, place) => spoke(name, place + 20, []))),
    question: from('eni-w', 'eni-z'),
  },
  'nothing at all': {
    topology: {},
    question: { source: end('internet'), destination: end('internet'), protocol: 'any' },
  },
  'a crowd': {
    topology: {
      Vpcs: [vpcItem('vpc-big', '10.0.0.0/16')],
      Subnets: crowd,
      NetworkInterfaces: crowd.flatMap((subnet, place) =>
        Array.from({ length: 30 }, (_, host) =>
          interfaceItem(`eni-${place}-${host}`, subnet, [`10.0.${place}.${host + 10}`]),
        ),
      ),
      RouteTables: [table('rtb-big', 'vpc-big', '10.0.0.0/16 local')],
    },
    question: from('eni-77-3', 'eni-100-29'),
  },
};
