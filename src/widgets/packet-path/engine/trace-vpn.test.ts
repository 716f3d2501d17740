import { describe, expect, test } from 'vitest';
import { sketchRoutes } from './sketch.ts';
import { example, from, having, outcome, subnets, traced, type Outcome } from './testing.ts';
import { table } from './testing-pair.ts';
import { natGatewayItem, routeTableItem, vpnGatewayItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));

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
