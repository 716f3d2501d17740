import { describe, expect, test } from 'vitest';
import { sketchAcl, sketchGroup } from './sketch.ts';
import { example, from, having, openRules, subnets } from './testing.ts';
import { fixOf, main, peering, table, two } from './testing-fix.ts';
import {
  instanceItem,
  interfaceItem,
  internetGatewayItem,
  natGatewayItem,
  peeringItem,
  subnetItem,
  vpcItem,
  vpnGatewayItem,
} from './things.ts';
import type { Question } from './question.ts';
import type { Topology } from './topology.ts';

const shut = { inbound: [], outbound: [] };
const hub: Topology = {
  TransitGateways: [{ TransitGatewayId: 'tgw-a' }],
  TransitGatewayVpcAttachments: [
    { TransitGatewayAttachmentId: 'att-a', TransitGatewayId: 'tgw-a', VpcId: 'vpc-a', SubnetIds: ['subnet-private'] },
    { TransitGatewayAttachmentId: 'att-b', TransitGatewayId: 'tgw-a', VpcId: 'vpc-b', SubnetIds: ['subnet-remote'] },
  ],
  TransitGatewayRouteTables: [
    {
      TransitGatewayRouteTableId: 'tgw-rtb-a',
      TransitGatewayId: 'tgw-a',
      Associations: [{ TransitGatewayAttachmentId: 'att-a' }, { TransitGatewayAttachmentId: 'att-b' }],
      TransitGatewayRouteTablePropagations: [{ TransitGatewayAttachmentId: 'att-a' }],
    },
  ],
};
const dual = subnetItem('subnet-6', 'vpc-a', 'zone-a', '10.0.6.0/24', '2001:db8:1234:1a00::/64');

describe('the smallest fix', () => {
  test.each<[string, Topology, Question, readonly string[]]>([
    [
      'a route to the NAT gateway that is there',
      having(example, main()),
      from('eni-app', 'internet'),
      ['add-route nat-a'],
    ],
    [
      'instead of one that is gone',
      having(example, main('0.0.0.0/0 nat-gone blackhole')),
      from('eni-app', 'internet'),
      ['replace-route nat-a'],
    ],
    [
      'a NAT gateway and a route to it, where there is none',
      having({ ...example, NatGateways: [] }, main()),
      from('eni-app', 'internet'),
      ['create-nat-gateway', 'add-route nat-new-1'],
    ],
    [
      'a NAT gateway in a public subnet, where the present one stands in a private subnet',
      { ...example, NatGateways: [natGatewayItem('nat-a', subnets.private, '10.0.1.8', '203.0.113.8')] },
      from('eni-app', 'internet'),
      ['create-nat-gateway', 'replace-route nat-new-1'],
    ],
    [
      'a NAT gateway of one’s own, where a peer’s cannot be used',
      { ...two(['0.0.0.0/0 pcx-ab'], ['0.0.0.0/0 nat-b'], peering()), NatGateways: [] },
      from('eni-app', 'internet'),
      ['create-nat-gateway', 'replace-route nat-new-1'],
    ],
    ['a public address', example, from('eni-bare', 'internet'), ['assign-public-address']],
    ['also for the way in', example, from('internet', 'eni-bare'), ['assign-public-address']],
    [
      'an internet gateway attached',
      having(example, { InternetGateways: [internetGatewayItem('igw-a')] }),
      from('eni-web', 'internet'),
      ['attach-gateway igw-a'],
    ],
    [
      'a rule of the network ACL, and one for the reply',
      having(example, { NetworkAcls: [sketchAcl('acl-a', 'vpc-a', ['subnet-public'], shut)] }),
      from('internet', 'eni-web'),
      ['add-acl-rule 10', 'add-acl-rule 10'],
    ],
    [
      'a rule before the one that denies',
      having(example, {
        NetworkAcls: [
          sketchAcl('acl-a', 'vpc-a', ['subnet-public'], {
            ...openRules,
            inbound: ['100 deny tcp all 0.0.0.0/0', '110 allow any all 0.0.0.0/0'],
          }),
        ],
      }),
      from('internet', 'eni-web'),
      ['add-acl-rule 99'],
    ],
    [
      'the end of rule 1, before which there is no number',
      having(example, {
        NetworkAcls: [
          sketchAcl('acl-a', 'vpc-a', ['subnet-public'], {
            ...openRules,
            inbound: ['1 deny tcp all 0.0.0.0/0', '110 allow any all 0.0.0.0/0'],
          }),
        ],
      }),
      from('internet', 'eni-web'),
      ['remove-acl-rule 1'],
    ],
    [
      'a rule of the security group',
      example,
      from('eni-app', 'eni-web', { port: 22 }),
      ['add-group-rule 10.0.1.10/32'],
    ],
    ['by group, where the present ones are written so', example, from('eni-app', 'eni-db'), ['add-group-rule sg-app']],
    [
      'for the whole internet, where that is asked',
      example,
      from('internet', 'eni-web', { port: 22 }),
      ['add-group-rule 0.0.0.0/0'],
    ],
    [
      'everything that is in the way, all at once',
      having(example, {
        ...main(),
        NetworkAcls: [sketchAcl('acl-b', 'vpc-a', ['subnet-private'], { ...openRules, outbound: [] })],
      }),
      from('eni-app', 'internet'),
      ['add-acl-rule 10', 'add-route nat-a'],
    ],
    [
      'an instance that is started',
      having(example, {
        NetworkInterfaces: [interfaceItem('eni-db', subnets.other, ['10.0.2.10'], { instanceId: 'i-db' })],
        Instances: [{ ...instanceItem('i-db', subnets.other), State: { Name: 'stopped' } }],
      }),
      from('eni-app', 'eni-db'),
      ['set-instance-state'],
    ],
    [
      'the source/destination check switched off',
      having(example, {
        ...main('0.0.0.0/0 eni-nat'),
        NetworkInterfaces: [interfaceItem('eni-nat', subnets.public, ['10.0.0.20'], { publicIp: '203.0.113.20' })],
      }),
      from('eni-app', 'internet'),
      ['set-source-dest-check'],
    ],
    [
      'a route to the peer on each side',
      two([], [], peering()),
      from('eni-app', 'eni-remote'),
      ['add-route pcx-ab', 'add-route pcx-ab'],
    ],
    ['the route back', two(['10.1.0.0/16 pcx-ab'], [], peering()), from('eni-app', 'eni-remote'), ['add-route pcx-ab']],
    [
      'the peering accepted',
      two(['10.1.0.0/16 pcx-ab'], ['10.0.0.0/16 pcx-ab'], peering('pending-acceptance')),
      from('eni-app', 'eni-remote'),
      ['accept-peering'],
    ],
    [
      'a peering connection, with its routes',
      two([], []),
      from('eni-app', 'eni-remote'),
      ['create-peering', 'add-route pcx-new-1', 'add-route pcx-new-1'],
    ],
    [
      'a transit gateway route',
      two(['10.1.0.0/16 tgw-a'], ['10.0.0.0/16 tgw-a'], hub),
      from('eni-app', 'eni-remote'),
      ['add-transit-route att-b'],
    ],
    [
      'an attachment subnet in the zone',
      two(['10.1.0.0/16 tgw-a'], ['10.0.0.0/16 tgw-a'], {
        ...hub,
        TransitGatewayRouteTables: (hub.TransitGatewayRouteTables ?? []).map((item) => ({
          ...item,
          TransitGatewayRouteTablePropagations: item.Associations,
        })),
      }),
      from('eni-db', 'eni-remote'),
      ['add-attachment-subnet'],
    ],
    [
      'a gateway endpoint’s table',
      having(example, {
        PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 's3', Cidrs: ['52.218.0.0/17'] }],
        VpcEndpoints: [{ VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' }],
      }),
      from('eni-app', 'vpce-s3'),
      ['set-endpoint-tables'],
    ],
    [
      'inbound IPv6 by the internet gateway',
      having(
        { ...example, Vpcs: [vpcItem('vpc-a', '10.0.0.0/16', '2001:db8:1234:1a00::/56')] },
        {
          EgressOnlyInternetGateways: [
            { EgressOnlyInternetGatewayId: 'eigw-a', Attachments: [{ VpcId: 'vpc-a', State: 'attached' }] },
          ],
          Subnets: [dual],
          RouteTables: [
            table('rtb-6', 'vpc-a', { subnets: ['subnet-6'] }, '2001:db8:1234:1a00::/56 local', '::/0 eigw-a'),
          ],
          NetworkInterfaces: [interfaceItem('eni-6', dual, ['2001:db8:1234:1a00::10'])],
        },
      ),
      from('internet', 'eni-6'),
      ['replace-route igw-a'],
    ],
    [
      'a route to the virtual private gateway',
      having(example, {
        ...main(),
        VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
        VpnConnections: [
          {
            VpnConnectionId: 'vpn-a',
            VpnGatewayId: 'vgw-a',
            Options: { StaticRoutesOnly: true },
            Routes: [{ DestinationCidrBlock: '192.168.0.0/16' }],
          },
        ],
      }),
      { ...from('eni-app', 'internet'), destination: { kind: 'on-premises', address: '192.168.5.5' } },
      ['add-route vgw-a'],
    ],
    [
      'another NAT gateway when a zone has failed',
      having(example, {
        NatGateways: [natGatewayItem('nat-b', subnets.other, '10.0.2.8', '203.0.113.9')],
        RouteTables: [
          table('rtb-b', 'vpc-a', { subnets: ['subnet-other'] }, '10.0.0.0/16 local', '0.0.0.0/0 igw-a'),
          table('rtb-c', 'vpc-a', { subnets: ['subnet-c'] }, '10.0.0.0/16 local', '0.0.0.0/0 nat-a'),
        ],
        Subnets: [subnetItem('subnet-c', 'vpc-a', 'zone-b', '10.0.3.0/24')],
        NetworkInterfaces: [interfaceItem('eni-c', { SubnetId: 'subnet-c', VpcId: 'vpc-a' }, ['10.0.3.10'])],
      }),
      from('eni-c', 'internet', { zonesDown: ['zone-a'] }),
      ['replace-route nat-b'],
    ],
    [
      'the appliance on the way in, which only the reply passes',
      having(example, {
        RouteTables: [
          table('rtb-public', 'vpc-a', { subnets: ['subnet-public'] }, '10.0.0.0/16 local', '10.0.2.0/24 eni-mid'),
          table('rtb-other', 'vpc-a', { subnets: ['subnet-other'] }, '10.0.0.0/16 local'),
        ],
        NetworkInterfaces: [interfaceItem('eni-mid', subnets.private, ['10.0.1.20'], { sourceDestCheck: false })],
        SecurityGroups: [
          sketchGroup('sg-web', 'vpc-a', { inbound: ['tcp 443 0.0.0.0/0'], outbound: ['any all 0.0.0.0/0'] }),
        ],
      }),
      from('eni-db', 'eni-web'),
      ['add-route eni-mid'],
    ],
    [
      'a host route where the reply strays',
      having(two(['10.1.0.0/16 pcx-ac'], ['10.0.0.0/16 pcx-ab'], peering()), {
        Vpcs: [vpcItem('vpc-c', '10.1.0.0/16')],
        VpcPeeringConnections: [peeringItem('pcx-ac', 'vpc-a', 'vpc-c')],
        SecurityGroups: [sketchGroup('sg-app', 'vpc-a', { inbound: ['tcp 443 0.0.0.0/0'], outbound: [] })],
      }),
      from('eni-remote', 'eni-app'),
      ['add-route pcx-ab'],
    ],
  ])('%s', (_, topology, question, expected) => {
    const fix = fixOf(topology, question);
    const changes = fix.kind === 'changes' ? fix.changes : [];
    const told = changes.map((change) => {
      const detail =
        'target' in change
          ? change.target
          : 'number' in change
            ? change.number
            : 'peer' in change
              ? change.peer
              : 'gatewayId' in change
                ? change.gatewayId
                : 'cidr' in change && 'attachmentId' in change
                  ? change.attachmentId
                  : undefined;
      return [change.kind, detail].filter((part) => part !== undefined).join(' ');
    });
    expect(told).toEqual(expected);
  });

  test('is none where nothing is wrong', () => {
    expect(fixOf(example, from('eni-app', 'internet')).kind).toBe('not-needed');
  });
});
