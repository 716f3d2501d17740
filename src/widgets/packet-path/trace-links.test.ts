import { describe, expect, test } from 'vitest';
import { sketchGroup, sketchRoutes } from './sketch.ts';
import { example, from, having, outcome, subnets, traced, waypoints, type Outcome } from './testing.ts';
import {
  interfaceItem,
  natGatewayItem,
  peeringItem,
  routeTableItem,
  subnetItem,
  vpcItem,
  vpnGatewayItem,
} from './things.ts';
import type { Item, Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));
const ok: Outcome = { verdict: 'delivered', forward: [], reply: [] };
const remote = subnetItem('subnet-remote', 'vpc-b', 'zone-a', '10.1.0.0/24');
const table = (id: string, vpcId: string, ...routes: readonly string[]) =>
  routeTableItem(id, vpcId, sketchRoutes(...routes), { main: true });

/** A second VPC with one host, and routes between the two by whatever the texts name. */
function pair(there: readonly string[], back: readonly string[], more: Topology = {}): Topology {
  return having(
    having(example, {
      Vpcs: [vpcItem('vpc-b', '10.1.0.0/16')],
      Subnets: [remote],
      RouteTables: [
        table('rtb-main', 'vpc-a', '10.0.0.0/16 local', '0.0.0.0/0 nat-a', ...there),
        table('rtb-b', 'vpc-b', '10.1.0.0/16 local', ...back),
      ],
      NetworkInterfaces: [interfaceItem('eni-remote', remote, ['10.1.0.10'], { groups: ['sg-remote'] })],
      SecurityGroups: [
        sketchGroup('sg-remote', 'vpc-b', { inbound: ['tcp 443 sg-app'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    }),
    more,
  );
}

describe('VPC peering', () => {
  const peering = (status?: string): Topology => ({
    VpcPeeringConnections: [peeringItem('pcx-ab', 'vpc-a', 'vpc-b', status)],
  });
  const there = ['10.1.0.0/16 pcx-ab'];
  const back = ['10.0.0.0/16 pcx-ab'];

  test.each<[string, Topology, Outcome]>([
    ['with routes on both sides, a rule may name the peer’s group', pair(there, back, peering()), ok],
    [
      'without a route back the reply is lost',
      pair(there, [], peering()),
      { verdict: 'blocked', forward: [], reply: ['no-route'] },
    ],
    [
      'without a route there, nothing else is in the way',
      pair([], back, peering()),
      { verdict: 'blocked', forward: ['private-destination'], reply: [] },
    ],
    [
      'not accepted yet',
      pair(there, back, peering('pending-acceptance')),
      { verdict: 'blocked', forward: ['peering-not-active'], reply: ['peering-not-active'] },
    ],
    ['the connection was deleted', pair(there, back), { verdict: 'blocked', forward: ['target-gone'], reply: [] }],
  ])('%s', (_, topology, expected) => {
    expect(outcomeOf(topology, from('eni-app', 'eni-remote'))).toEqual(expected);
  });

  test('between Regions a rule cannot name the peer’s group', () => {
    const [item] = peering().VpcPeeringConnections ?? [];
    const regions: Topology = {
      VpcPeeringConnections: [
        {
          ...item,
          VpcPeeringConnectionId: 'pcx-ab',
          RequesterVpcInfo: { VpcId: 'vpc-a', Region: 'us-east-1' },
          AccepterVpcInfo: { VpcId: 'vpc-b', Region: 'eu-west-1' },
        },
      ],
    };
    expect(outcomeOf(pair(there, back, regions), from('eni-app', 'eni-remote')).forward).toEqual([
      'group-reference-lost',
    ]);
  });

  test('a peer that was not given hides the answer', () => {
    const unknown = having(example, {
      RouteTables: [table('rtb-main', 'vpc-a', '10.0.0.0/16 local', '10.9.0.0/16 pcx-x')],
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: 'pcx-x',
          RequesterVpcInfo: { VpcId: 'vpc-a' },
          AccepterVpcInfo: { VpcId: 'vpc-x', CidrBlock: '10.9.0.0/16' },
          Status: { Code: 'active' },
        },
      ],
    });
    expect(outcomeOf(unknown, from('eni-app', '10.9.0.9'))).toMatchObject({
      verdict: 'unknown',
      forward: ['peer-unseen'],
    });
  });

  test('a NAT gateway may send to a peer, whose reply needs no route back', () => {
    const open = sketchGroup('sg-remote', 'vpc-b', { inbound: ['tcp 443 0.0.0.0/0'], outbound: [] });
    const through = having(pair(['10.1.0.0/16 nat-a'], [], { ...peering(), SecurityGroups: [open] }), {
      RouteTables: [
        routeTableItem('rtb-public', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '10.1.0.0/16 pcx-ab'), {
          subnets: ['subnet-public'],
        }),
      ],
    });
    const trace = traced(through, from('eni-app', 'eni-remote'));
    expect(outcome(trace)).toEqual(ok);
    expect(waypoints(trace.forward)).toEqual(['eni-app', 'nat-a', 'pcx-ab', 'eni-remote']);
    expect(trace.assumptions).toContain('nat-reply-over-peering');
  });
});

describe('transit gateway', () => {
  const attachment = (
    id: string,
    vpcId: string,
    subnet: string,
    more: Partial<Item<'TransitGatewayVpcAttachments'>> = {},
  ) => ({
    TransitGatewayAttachmentId: id,
    TransitGatewayId: 'tgw-a',
    VpcId: vpcId,
    State: 'available',
    SubnetIds: [subnet],
    ...more,
  });
  const member = (id: string) => ({ TransitGatewayAttachmentId: id });
  const both = [member('att-a'), member('att-b')];
  const hub = (more: Topology = {}): Topology => ({
    TransitGateways: [
      { TransitGatewayId: 'tgw-a', State: 'available', Options: { SecurityGroupReferencingSupport: 'enable' } },
    ],
    TransitGatewayVpcAttachments: [
      attachment('att-a', 'vpc-a', 'subnet-private'),
      attachment('att-b', 'vpc-b', 'subnet-remote'),
    ],
    TransitGatewayRouteTables: [
      {
        TransitGatewayRouteTableId: 'tgw-rtb-a',
        TransitGatewayId: 'tgw-a',
        Associations: both,
        TransitGatewayRouteTablePropagations: both,
      },
    ],
    ...more,
  });
  const routes = (more: Topology = {}) => pair(['10.1.0.0/16 tgw-a'], ['10.0.0.0/16 tgw-a'], hub(more));
  const tableWith = (more: Partial<Item<'TransitGatewayRouteTables'>>): Topology => ({
    TransitGatewayRouteTables: [
      { TransitGatewayRouteTableId: 'tgw-rtb-a', TransitGatewayId: 'tgw-a', Associations: both, ...more },
    ],
  });
  const toB = (more: Partial<NonNullable<Item<'TransitGatewayRouteTables'>['Routes']>[number]>) => ({
    DestinationCidrBlock: '10.1.0.0/16',
    TransitGatewayAttachments: [member('att-b')],
    Type: 'static',
    State: 'active',
    ...more,
  });
  const toA = {
    DestinationCidrBlock: '10.0.0.0/16',
    TransitGatewayAttachments: [member('att-a')],
    Type: 'propagated',
    State: 'active',
  };

  test.each<[string, Topology, string, Outcome]>([
    ['associated and propagated both ways, with group references', routes(), 'eni-app', ok],
    [
      'group references switched off',
      routes({ TransitGateways: [{ TransitGatewayId: 'tgw-a' }] }),
      'eni-app',
      { verdict: 'blocked', forward: ['group-reference-off'], reply: [] },
    ],
    [
      'a zone without an attachment subnet',
      routes(),
      'eni-db',
      { verdict: 'blocked', forward: ['attachment-zone'], reply: [] },
    ],
    [
      'no route in the table of the attachment: isolation',
      routes(tableWith({ Routes: [toA] })),
      'eni-app',
      { verdict: 'blocked', forward: ['transit-no-route'], reply: [] },
    ],
    [
      'a blackhole',
      routes(tableWith({ Routes: [toA, toB({ State: 'blackhole', TransitGatewayAttachments: [] })] })),
      'eni-app',
      { verdict: 'blocked', forward: ['transit-blackhole'], reply: [] },
    ],
    [
      'no route back',
      routes(tableWith({ Routes: [toB({})] })),
      'eni-app',
      { verdict: 'blocked', forward: [], reply: ['transit-no-route'] },
    ],
    [
      'no association',
      routes(tableWith({ Associations: [member('att-b')], Routes: [toA, toB({})] })),
      'eni-app',
      { verdict: 'blocked', forward: ['no-association'], reply: [] },
    ],
    [
      'not attached',
      routes({ TransitGatewayVpcAttachments: [attachment('att-b', 'vpc-b', 'subnet-remote')] }),
      'eni-app',
      { verdict: 'blocked', forward: ['attachment-missing'], reply: [] },
    ],
    [
      'the attachment waits for acceptance',
      routes({
        TransitGatewayVpcAttachments: [
          attachment('att-a', 'vpc-a', 'subnet-private', { State: 'pendingAcceptance' }),
          attachment('att-b', 'vpc-b', 'subnet-remote'),
        ],
      }),
      'eni-app',
      { verdict: 'blocked', forward: ['attachment-down'], reply: ['attachment-down'] },
    ],
  ])('%s', (_, topology, source, expected) => {
    expect(outcomeOf(topology, from(source, 'eni-remote'))).toEqual(expected);
  });

  test('a static route wins over a propagated one, a longer prefix over both', () => {
    const host = toB({ DestinationCidrBlock: '10.1.0.10/32', TransitGatewayAttachments: [], State: 'blackhole' });
    const propagated = toB({ Type: 'propagated', TransitGatewayAttachments: [member('att-a')] });
    expect(outcomeOf(routes(tableWith({ Routes: [toA, propagated, toB({})] })), from('eni-app', 'eni-remote'))).toEqual(
      ok,
    );
    expect(
      outcomeOf(routes(tableWith({ Routes: [toA, toB({}), host] })), from('eni-app', 'eni-remote')).forward,
    ).toEqual(['transit-blackhole']);
  });

  test('a table that was not given hides the answer', () => {
    const { TransitGatewayRouteTables, ...rest } = routes();
    expect(TransitGatewayRouteTables).toHaveLength(1);
    expect(outcomeOf(rest, from('eni-app', 'eni-remote'))).toMatchObject({
      verdict: 'unknown',
      forward: ['transit-table-unseen'],
    });
  });

  test('one VPC can share its NAT gateway with the others', () => {
    const shared = having(
      pair(
        [],
        ['0.0.0.0/0 tgw-a'],
        hub(tableWith({ Routes: [toA, toB({}), { ...toA, DestinationCidrBlock: '0.0.0.0/0', Type: 'static' }] })),
      ),
      {
        RouteTables: [
          routeTableItem(
            'rtb-public',
            'vpc-a',
            sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-a', '10.1.0.0/16 tgw-a'),
            { subnets: ['subnet-public'] },
          ),
        ],
      },
    );
    const trace = traced(shared, from('eni-remote', 'internet'));
    expect(outcome(trace)).toEqual({ ...ok, verdict: 'leaves-to-internet' });
    expect(waypoints(trace.forward)).toEqual(['eni-remote', 'att-b', 'tgw-a', 'att-a', 'nat-a', 'igw-a', 'internet']);
    expect(waypoints(trace.reply)).toEqual(['198.51.100.1', 'igw-a', 'nat-a', 'att-a', 'tgw-a', 'att-b', 'eni-remote']);
  });
});

describe('VPN and Direct Connect', () => {
  const vpn = (id: string, more: Partial<Item<'VpnConnections'>>): Item<'VpnConnections'> => ({
    VpnConnectionId: id,
    VpnGatewayId: 'vgw-a',
    State: 'available',
    Options: { StaticRoutesOnly: true },
    Routes: [{ DestinationCidrBlock: '192.168.0.0/16' }],
    ...more,
  });
  const line = (id: string, cidr: string, state = 'available'): Item<'virtualInterfaces'> => ({
    virtualInterfaceId: id,
    virtualInterfaceState: state,
    virtualGatewayId: 'vgw-a',
    routeFilterPrefixes: [{ cidr }],
  });
  const down = { VgwTelemetry: [{ Status: 'DOWN' }, { Status: 'DOWN' }] };
  const site = (connections: readonly Item<'VpnConnections'>[], lines: readonly Item<'virtualInterfaces'>[] = []) =>
    having(example, {
      RouteTables: [table('rtb-main', 'vpc-a', '10.0.0.0/16 local', '192.168.0.0/16 vgw-a propagated')],
      VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
      VpnConnections: connections,
      virtualInterfaces: lines,
    });

  test.each<[string, Topology, string]>([
    ['a static VPN', site([vpn('vpn-a', {})]), 'vpn-a'],
    ['Direct Connect before VPN', site([vpn('vpn-a', {})], [line('dxvif-a', '192.168.0.0/16')]), 'dxvif-a'],
    [
      'a longer prefix before that',
      site(
        [vpn('vpn-a', { Routes: [{ DestinationCidrBlock: '192.168.5.0/24' }] })],
        [line('dxvif-a', '192.168.0.0/16')],
      ),
      'vpn-a',
    ],
    [
      'a static VPN before one that learnt',
      site([vpn('vpn-b', { Options: { StaticRoutesOnly: false } }), vpn('vpn-a', {})]),
      'vpn-a',
    ],
    ['VPN when Direct Connect is down', site([vpn('vpn-a', {})], [line('dxvif-a', '192.168.0.0/16', 'down')]), 'vpn-a'],
    ['one tunnel is enough', site([vpn('vpn-a', { VgwTelemetry: [{ Status: 'DOWN' }, { Status: 'UP' }] })]), 'vpn-a'],
  ])('by %s', (_, topology, by) => {
    const { verdict, forward } = traced(topology, from('eni-app', '192.168.5.5'));
    expect(verdict).toBe('leaves-to-on-premises');
    expect(forward.hops.at(-1)?.id).toBe(by);
  });

  test.each<[string, Topology, string, Outcome]>([
    [
      'all tunnels down',
      site([vpn('vpn-a', down)]),
      '192.168.5.5',
      { verdict: 'blocked', forward: ['vpn-down'], reply: ['vpn-down'] },
    ],
    [
      'a prefix that the gateway does not know',
      site([vpn('vpn-a', { Routes: [{ DestinationCidrBlock: '192.168.9.0/24' }] })]),
      '192.168.5.5',
      { verdict: 'blocked', forward: ['unknown-prefix'], reply: [] },
    ],
    [
      'without propagation or a route',
      having(site([vpn('vpn-a', {})]), { RouteTables: [table('rtb-main', 'vpc-a', '10.0.0.0/16 local')] }),
      '192.168.5.5',
      { verdict: 'blocked', forward: ['no-route'], reply: [] },
    ],
  ])('%s', (_, topology, destination, expected) => {
    expect(outcomeOf(topology, from('eni-app', destination))).toEqual(expected);
  });

  test('the customer’s network reaches hosts, but nothing beyond the VPC', () => {
    const topology = site([vpn('vpn-a', {})]);
    const source = '192.168.5.5 via vgw-a';
    expect(outcomeOf(topology, from(source, 'eni-app', { protocol: 'icmp' })).forward).toEqual(['security-group']);
    expect(outcomeOf(topology, from(source, '198.51.100.9')).forward).toEqual(['vpn-gateway-foreign-destination']);
  });

  test('routes that a BGP connection learnt are not printed, so the answer says that it takes them for granted', () => {
    const { verdict, assumptions } = traced(
      site([vpn('vpn-a', { Options: {}, Routes: [] })]),
      from('eni-app', '192.168.5.5'),
    );
    expect(verdict).toBe('leaves-to-on-premises');
    expect(assumptions).toContain('uplink-knows-prefix');
  });

  test('a private NAT gateway hides overlapping addresses', () => {
    const topology = having(site([vpn('vpn-a', {})]), {
      NatGateways: [natGatewayItem('nat-p', subnets.other, '10.0.2.8')],
      RouteTables: [
        routeTableItem('rtb-app', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '192.168.0.0/16 nat-p'), {
          subnets: ['subnet-private'],
        }),
      ],
    });
    const { verdict, forward } = traced(topology, from('eni-app', '192.168.5.5'));
    expect(verdict).toBe('leaves-to-on-premises');
    expect(forward.packet.source).toEqual({ family: 4, value: 0x0a00_0208 });
  });
});
