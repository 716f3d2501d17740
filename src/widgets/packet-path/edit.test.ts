import { describe, expect, test } from 'vitest';
import { applyChange, applyChanges, type Change } from './edit.ts';
import type { EditFlaw } from './edit-kit.ts';
import { listEnds } from './end-list.ts';
import { sketchGroup, sketchRoutes } from './sketch.ts';
import { example, from, having, outcome, subnets, traced } from './testing.ts';
import { interfaceItem, internetGatewayItem, peeringItem, routeTableItem, vpcItem, vpnGatewayItem } from './things.ts';
import type { Topology } from './topology.ts';

/** The example with something of every kind that a change can name. */
const world = having(example, {
  Vpcs: [vpcItem('vpc-b', '10.1.0.0/16'), vpcItem('vpc-c', '10.0.128.0/20')],
  RouteTables: [
    routeTableItem('rtb-free', 'vpc-a', sketchRoutes('10.0.0.0/16 local'), {}),
    routeTableItem('rtb-b', 'vpc-b', sketchRoutes('10.1.0.0/16 local'), { main: true }),
    routeTableItem('rtb-igw', 'vpc-a', sketchRoutes('10.0.0.0/16 local'), { gateways: ['igw-a'] }),
  ],
  InternetGateways: [internetGatewayItem('igw-loose')],
  VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
  SecurityGroups: [sketchGroup('sg-b', 'vpc-b', { inbound: [], outbound: [] })],
  VpcPeeringConnections: [peeringItem('pcx-ab', 'vpc-a', 'vpc-b', 'pending-acceptance')],
  VpcEndpoints: [
    { VpcEndpointId: 'vpce-fw', VpcEndpointType: 'GatewayLoadBalancer', VpcId: 'vpc-a', SubnetIds: ['subnet-other'] },
    { VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' },
  ],
  PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 's3', Cidrs: ['52.218.0.0/17'] }],
  TransitGateways: [{ TransitGatewayId: 'tgw-a' }],
  TransitGatewayVpcAttachments: [
    { TransitGatewayAttachmentId: 'att-a', TransitGatewayId: 'tgw-a', VpcId: 'vpc-a', SubnetIds: ['subnet-private'] },
  ],
  TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-a', TransitGatewayId: 'tgw-a', Routes: [] }],
  VpnConnections: [
    { VpnConnectionId: 'vpn-a', VpnGatewayId: 'vgw-a', Routes: [{ DestinationCidrBlock: '192.168.0.0/16' }] },
  ],
});

const route = (destination: string, target: string, tableId = 'rtb-free'): Change => ({
  kind: 'add-route',
  tableId,
  destination,
  target,
});
const subnet = (cidr: string): Change => ({ kind: 'add-subnet', vpcId: 'vpc-a', cidr, zone: 'zone-a' });
const acl = (number: number, cidr = '0.0.0.0/0', ports = { from: 22, to: 22 }): Change => ({
  kind: 'add-acl-rule',
  aclId: 'acl-a',
  egress: false,
  number,
  action: 'deny',
  protocol: 'tcp',
  ports,
  cidr,
});
const group = (peer: string, more: object = {}): Change => ({
  kind: 'add-group-rule',
  groupId: 'sg-web',
  egress: false,
  protocol: 'tcp',
  ports: { from: 22, to: 22 },
  peer,
  ...more,
});

describe('AWS refuses', () => {
  test.each<[string, Change, string, EditFlaw]>([
    ['a subnet larger than /16', subnet('10.0.0.0/15'), 'cidr', 'size-not-allowed'],
    ['a subnet smaller than /28', subnet('10.0.7.0/29'), 'cidr', 'size-not-allowed'],
    ['a subnet that is no block', subnet('10.0.7.0'), 'cidr', 'not-a-cidr'],
    ['a subnet outside its VPC', subnet('10.2.0.0/24'), 'cidr', 'outside-vpc'],
    ['a subnet over another', subnet('10.0.1.128/25'), 'cidr', 'overlaps'],
    [
      'a subnet of no VPC',
      { kind: 'add-subnet', vpcId: 'vpc-x', cidr: '10.0.7.0/24', zone: 'a' },
      'vpcId',
      'unknown-id',
    ],
    [
      'a VPC block that is too large',
      { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.8.0.0/15' },
      'cidr',
      'size-not-allowed',
    ],
    ['one over the first', { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.0.4.0/24' }, 'cidr', 'overlaps'],
    [
      'one of another private range',
      { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '192.168.0.0/16' },
      'cidr',
      'private-ranges-mixed',
    ],
    [
      'one that no VPC can have',
      { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '169.254.0.0/16' },
      'cidr',
      'range-not-allowed',
    ],
    [
      'a second route for a block, however it is written',
      route('10.0.9.9/16', 'igw-a'),
      'destination',
      'destination-taken',
    ],
    [
      'a route inside the VPC for less than a subnet',
      route('10.0.1.0/25', 'eni-app'),
      'destination',
      'not-a-whole-subnet',
    ],
    ['a route for a subnet to an internet gateway', route('10.0.1.0/24', 'igw-a'), 'target', 'target-not-allowed'],
    ['a route to what is not there', route('0.0.0.0/0', 'nat-x'), 'target', 'unknown-id'],
    ['a route to another VPC’s gateway', route('0.0.0.0/0', 'igw-a', 'rtb-b'), 'target', 'target-not-attached'],
    ['a route to another VPC’s NAT gateway', route('0.0.0.0/0', 'nat-a', 'rtb-b'), 'target', 'of-another-vpc'],
    ['a route into a range that AWS keeps', route('169.254.169.254/32', 'eni-app'), 'destination', 'reserved-range'],
    ['a route by hand to a gateway endpoint', route('52.218.0.0/17', 'vpce-s3'), 'target', 'target-not-allowed'],
    ['IPv6 to a NAT gateway', route('::/0', 'nat-a'), 'target', 'wrong-family'],
    ['IPv6 to a virtual private gateway', route('::/0', 'vgw-a'), 'target', 'wrong-family'],
    ['a prefix list that is not there', route('pl-x', 'igw-a'), 'destination', 'unknown-id'],
    [
      'a prefix list in a gateway’s table',
      route('pl-s3', 'eni-app', 'rtb-igw'),
      'destination',
      'not-fit-for-a-gateway',
    ],
    [
      'a way out in a gateway’s table',
      route('0.0.0.0/0', 'eni-app', 'rtb-igw'),
      'destination',
      'not-fit-for-a-gateway',
    ],
    [
      'the end of the local route',
      { kind: 'remove-route', tableId: 'rtb-free', destination: '10.0.0.0/16' },
      'destination',
      'local-route',
    ],
    [
      'the end of a route that is not there',
      { kind: 'remove-route', tableId: 'rtb-free', destination: '0.0.0.0/0' },
      'destination',
      'no-such-route',
    ],
    [
      'the main table for a gateway',
      { kind: 'associate-gateway-table', tableId: 'rtb-main', gatewayId: 'igw-a' },
      'tableId',
      'main-table',
    ],
    [
      'a table with a way out for a gateway',
      { kind: 'associate-gateway-table', tableId: 'rtb-public', gatewayId: 'igw-a' },
      'tableId',
      'not-fit-for-a-gateway',
    ],
    [
      'a gateway’s table as the main one',
      { kind: 'set-main-table', tableId: 'rtb-igw' },
      'tableId',
      'not-fit-for-a-gateway',
    ],
    [
      'another VPC’s table',
      { kind: 'associate-table', tableId: 'rtb-b', subnetId: 'subnet-other' },
      'tableId',
      'of-another-vpc',
    ],
    ['no table', { kind: 'disassociate-table', subnetId: 'subnet-other' }, 'subnetId', 'not-associated'],
    ['a rule number twice', acl(100), 'number', 'rule-number-taken'],
    ['rule 0', acl(0), 'number', 'rule-number-not-allowed'],
    ['rule 32767, which is the last', acl(32_767), 'number', 'rule-number-not-allowed'],
    ['a rule number with a fraction', acl(1.5), 'number', 'rule-number-not-allowed'],
    ['a rule about no block', acl(90, '10.0.0.0/33'), 'cidr', 'not-a-cidr'],
    ['ports that run backwards', acl(90, '0.0.0.0/0', { from: 2, to: 1 }), 'ports', 'bad-ports'],
    [
      'the end of the rule *',
      { kind: 'remove-acl-rule', aclId: 'acl-a', egress: false, number: 32_767 },
      'number',
      'no-such-rule',
    ],
    ['a group rule twice', group('0.0.0.0/0', { ports: { from: 443, to: 443 } }), 'peer', 'rule-taken'],
    ['a group that is not there', group('sg-x'), 'peer', 'unknown-id'],
    ['a peer that is no block', group('everyone'), 'peer', 'not-a-cidr'],
    [
      'an interface without a group',
      { kind: 'set-groups', interfaceId: 'eni-app', groupIds: [] },
      'groupIds',
      'unknown-id',
    ],
    [
      'another VPC’s group',
      { kind: 'set-groups', interfaceId: 'eni-app', groupIds: ['sg-b'] },
      'groupIds',
      'of-another-vpc',
    ],
    [
      'a second internet gateway',
      { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-a', gatewayId: 'igw-loose' },
      'vpcId',
      'vpc-has-one',
    ],
    [
      'a gateway in two VPCs',
      { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-b', gatewayId: 'igw-a' },
      'gatewayId',
      'already-attached',
    ],
    ['to detach what is not attached', { kind: 'detach-gateway', gatewayId: 'igw-loose' }, 'gatewayId', 'not-attached'],
    [
      'a public address without an internet gateway',
      { kind: 'assign-public-address', interfaceId: 'eni-b' },
      'interfaceId',
      'no-internet-gateway',
    ],
    [
      'a second public address',
      { kind: 'assign-public-address', interfaceId: 'eni-web' },
      'interfaceId',
      'has-public-address',
    ],
    ['to release none', { kind: 'release-public-address', interfaceId: 'eni-app' }, 'interfaceId', 'no-public-address'],
    [
      'an address that AWS keeps',
      { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.2.3' },
      'address',
      'address-reserved',
    ],
    [
      'an address that is taken',
      { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.2.10' },
      'address',
      'address-taken',
    ],
    [
      'an address of another subnet',
      { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.1.99' },
      'address',
      'outside-subnet',
    ],
    [
      'peering over overlapping blocks',
      { kind: 'create-peering', requester: 'vpc-a', accepter: 'vpc-c' },
      'accepter',
      'overlaps',
    ],
    [
      'a second peering of the same two',
      { kind: 'create-peering', requester: 'vpc-b', accepter: 'vpc-a' },
      'accepter',
      'already-peered',
    ],
    [
      'a second attachment',
      { kind: 'attach-to-transit-gateway', transitGatewayId: 'tgw-a', vpcId: 'vpc-a', subnetIds: ['subnet-other'] },
      'vpcId',
      'already-attached',
    ],
    [
      'two attachment subnets in a zone',
      { kind: 'add-attachment-subnet', attachmentId: 'att-a', subnetId: 'subnet-public' },
      'subnetId',
      'zone-taken',
    ],
    [
      'an attachment that is not there',
      { kind: 'add-transit-route', tableId: 'tgw-rtb-a', cidr: '10.9.0.0/16', attachmentId: 'att-x' },
      'attachmentId',
      'unknown-id',
    ],
    [
      'a VPN route twice',
      { kind: 'add-vpn-route', connectionId: 'vpn-a', cidr: '192.168.0.0/16' },
      'cidr',
      'destination-taken',
    ],
    [
      'an id twice',
      { kind: 'create-nat-gateway', subnetId: 'subnet-public', connectivity: 'public', id: 'nat-a' },
      'id',
      'id-taken',
    ],
    [
      'a public NAT gateway without an internet gateway',
      { kind: 'create-nat-gateway', subnetId: 'subnet-b', connectivity: 'public' },
      'subnetId',
      'no-internet-gateway',
    ],
  ])('%s', (_, change, at, flaw) => {
    const withB = having(world, {
      Subnets: [{ SubnetId: 'subnet-b', VpcId: 'vpc-b', CidrBlock: '10.1.0.0/24' }],
      NetworkInterfaces: [interfaceItem('eni-b', { SubnetId: 'subnet-b', VpcId: 'vpc-b' }, ['10.1.0.10'])],
    });
    expect(applyChange(withB, change)).toEqual({ problem: { at, flaw } });
  });
});

function after(...changes: readonly Change[]): Topology {
  const edited = applyChanges(world, changes);
  if ('problem' in edited) throw new Error(`Change ${edited.change} was refused: ${JSON.stringify(edited.problem)}`);
  return edited.topology;
}
const ask = (topology: Topology, ...question: Parameters<typeof from>) => outcome(traced(topology, from(...question)));

describe('a change takes effect at once', () => {
  test.each<[string, readonly Change[], Parameters<typeof from>, string]>([
    [
      'the local route’s target can be replaced in a gateway’s table',
      [{ kind: 'replace-route', tableId: 'rtb-igw', destination: '10.0.0.0/16', target: 'vpce-fw' }],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'a route to the internet gateway',
      [{ kind: 'replace-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'igw-a' }],
      ['eni-app', 'internet'],
      'blocked',
    ],
    [
      'and a public address with it',
      [
        { kind: 'replace-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'igw-a' },
        { kind: 'assign-public-address', interfaceId: 'eni-app' },
      ],
      ['eni-app', 'internet'],
      'leaves-to-internet',
    ],
    [
      'a deleted NAT gateway',
      [{ kind: 'delete-nat-gateway', natGatewayId: 'nat-a' }],
      ['eni-app', 'internet'],
      'blocked',
    ],
    [
      'one made again under its id',
      [
        { kind: 'delete-nat-gateway', natGatewayId: 'nat-a' },
        { kind: 'create-nat-gateway', subnetId: 'subnet-public', connectivity: 'public', id: 'nat-a' },
      ],
      ['eni-app', 'internet'],
      'leaves-to-internet',
    ],
    ['a detached gateway', [{ kind: 'detach-gateway', gatewayId: 'igw-a' }], ['eni-web', 'internet'], 'blocked'],
    [
      'attached again',
      [
        { kind: 'detach-gateway', gatewayId: 'igw-a' },
        { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-a', gatewayId: 'igw-a' },
      ],
      ['eni-web', 'internet'],
      'leaves-to-internet',
    ],
    [
      'another table',
      [{ kind: 'associate-table', tableId: 'rtb-free', subnetId: 'subnet-public' }],
      ['eni-web', 'internet'],
      'blocked',
    ],
    [
      'the main table again',
      [
        { kind: 'associate-table', tableId: 'rtb-free', subnetId: 'subnet-private' },
        { kind: 'disassociate-table', subnetId: 'subnet-private' },
      ],
      ['eni-app', 'internet'],
      'leaves-to-internet',
    ],
    ['another main table', [{ kind: 'set-main-table', tableId: 'rtb-free' }], ['eni-app', 'internet'], 'blocked'],
    [
      'a deny before the allow',
      [{ ...acl(50), ports: { from: 443, to: 443 } } as Change],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'and taken away',
      [
        { ...acl(50), ports: { from: 443, to: 443 } } as Change,
        { kind: 'remove-acl-rule', aclId: 'acl-a', egress: false, number: 50 },
      ],
      ['internet', 'eni-web'],
      'delivered',
    ],
    [
      'a group rule taken away',
      [
        {
          kind: 'remove-group-rule',
          groupId: 'sg-web',
          egress: false,
          protocol: 'tcp',
          ports: { from: 443, to: 443 },
          peer: '0.0.0.0/0',
        },
      ],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'other groups',
      [{ kind: 'set-groups', interfaceId: 'eni-web', groupIds: ['sg-app'] }],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'a released address',
      [{ kind: 'release-public-address', interfaceId: 'eni-web' }],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'a new instance',
      [{ kind: 'add-instance', subnetId: 'subnet-other', groupIds: ['sg-web'], id: 'i-one' }],
      ['eni-app', 'i-one'],
      'delivered',
    ],
    [
      'which can be stopped',
      [
        { kind: 'add-instance', subnetId: 'subnet-other', groupIds: ['sg-web'], id: 'i-one' },
        { kind: 'set-instance-state', instanceId: 'i-one', running: false },
      ],
      ['eni-app', 'i-one'],
      'blocked',
    ],
    [
      'a new subnet, and an instance in it',
      [subnet('10.0.7.0/24'), { kind: 'add-instance', subnetId: 'subnet-new-1', groupIds: ['sg-web'], id: 'i-one' }],
      ['i-one', 'internet'],
      'leaves-to-internet',
    ],
    [
      'a gateway endpoint’s tables',
      [{ kind: 'set-endpoint-tables', endpointId: 'vpce-s3', tableIds: ['rtb-main'] }],
      ['eni-app', 'vpce-s3'],
      'delivered',
    ],
    [
      'a new interface endpoint',
      [
        {
          kind: 'create-interface-endpoint',
          service: 'sqs',
          subnetId: 'subnet-other',
          groupIds: ['sg-web'],
          id: 'vpce-sqs',
        },
      ],
      ['eni-app', 'vpce-sqs'],
      'delivered',
    ],
  ])('%s', (_, changes, question, verdict) => {
    expect(ask(after(...changes), ...question).verdict).toBe(verdict);
  });

  test('peering takes accepting, and a route on each side', () => {
    const changes: readonly Change[] = [
      { kind: 'add-subnet', vpcId: 'vpc-b', cidr: '10.1.0.0/24', zone: 'zone-a', id: 'subnet-b' },
      { kind: 'add-instance', subnetId: 'subnet-b', id: 'i-b' },
      { kind: 'add-route', tableId: 'rtb-main', destination: '10.1.0.0/16', target: 'pcx-ab' },
      { kind: 'add-route', tableId: 'rtb-b', destination: '10.0.0.0/16', target: 'pcx-ab' },
    ];
    expect(ask(after(...changes), 'eni-app', 'i-b').forward).toEqual(['peering-not-active']);
    expect(ask(after(...changes, { kind: 'accept-peering', peeringId: 'pcx-ab' }), 'eni-app', 'i-b').verdict).toBe(
      'delivered',
    );
  });

  test('a VPN gateway’s prefix, and a transit gateway’s attachment that goes', () => {
    const site = after(route('192.168.0.0/16', 'vgw-a'), {
      kind: 'associate-table',
      tableId: 'rtb-free',
      subnetId: 'subnet-private',
    });
    expect(ask(site, 'eni-app', '192.168.9.9').verdict).toBe('leaves-to-on-premises');
    const gone = after(
      route('10.9.0.0/16', 'tgw-a'),
      { kind: 'associate-table', tableId: 'rtb-free', subnetId: 'subnet-private' },
      { kind: 'detach-from-transit-gateway', attachmentId: 'att-a' },
    );
    expect(ask(gone, 'eni-app', '10.9.0.9').forward).toEqual(['attachment-missing']);
  });

  test('blocks are kept in the form that AWS gives them', () => {
    const { Subnets } = after(subnet('10.0.64.9/20'));
    expect(Subnets?.at(-1)).toMatchObject({ SubnetId: 'subnet-new-1', CidrBlock: '10.0.64.0/20' });
  });

  test('a new block of the VPC has a local route in every table', () => {
    const { RouteTables } = after({ kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.7.0.0/16' });
    const withLocal = RouteTables?.filter(({ Routes }) =>
      Routes?.some(({ DestinationCidrBlock }) => DestinationCidrBlock === '10.7.0.0/16'),
    );
    expect(withLocal?.map(({ VpcId }) => VpcId)).toEqual(['vpc-a', 'vpc-a', 'vpc-a', 'vpc-a']);
  });

  test('the topology that was given stays as it was', () => {
    const before = structuredClone(world);
    after(
      acl(50),
      subnet('10.0.7.0/24'),
      { kind: 'delete-nat-gateway', natGatewayId: 'nat-a' },
      route('0.0.0.0/0', 'igw-a'),
    );
    expect(world).toEqual(before);
  });

  test('of several changes the refused one is named', () => {
    expect(applyChanges(world, [subnet('10.0.7.0/24'), subnet('10.0.7.0/25')])).toEqual({
      problem: { at: 'cidr', flaw: 'overlaps' },
      change: 1,
    });
  });
});

test('the ends of questions: hosts, subnets, endpoints, the customer’s network, the internet', () => {
  const more = having(world, {
    VpcEndpoints: [{ VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' }],
    Subnets: [{ ...subnets.other, Tags: [{ Key: 'Name', Value: 'data' }] }],
  });
  const ends = listEnds(more);
  const of = (kind: string) => ends.filter(({ end }) => end.kind === kind);
  expect(of('interface')).toHaveLength(4);
  expect(of('subnet').map(({ name }) => name)).toEqual([undefined, undefined, 'data']);
  expect(of('endpoint')).toMatchObject([{ end: { id: 'vpce-s3' }, canBegin: false, canReceive: true }]);
  expect(of('on-premises')).toMatchObject([{ end: { via: 'vgw-a', address: '192.168.0.10' } }]);
  expect(ends.at(-1)?.end).toEqual({ kind: 'internet' });
});
