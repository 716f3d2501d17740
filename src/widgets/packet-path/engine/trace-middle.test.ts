import { describe, expect, test } from 'vitest';
import { sketchAcl, sketchGroup, sketchRoutes } from './sketch.ts';
import { example, from, having, openRules, outcome, subnets, traced, waypoints, type Outcome } from './testing.ts';
import { instanceItem, interfaceItem, routeTableItem, subnetItem, type InterfaceTraits } from './things.ts';
import type { Item, Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));
const ok: Outcome = { verdict: 'delivered', forward: [], reply: [] };
const middle = subnetItem('subnet-middle', 'vpc-a', 'zone-a', '10.0.9.0/24');
const associated = (subnet: string, ...routes: readonly string[]) =>
  routeTableItem(`rtb-${subnet}`, 'vpc-a', sketchRoutes('10.0.0.0/16 local', ...routes), { subnets: [subnet] });

/** The example with an appliance in a subnet of its own, and the routes of the other subnets. */
function withAppliance(
  tables: readonly Item<'RouteTables'>[],
  traits: InterfaceTraits = {},
  more: Topology = {},
): Topology {
  return having(
    having(example, {
      Subnets: [middle],
      NetworkAcls: [
        sketchAcl('acl-a', 'vpc-a', ['subnet-public', 'subnet-private', 'subnet-other', 'subnet-middle'], openRules),
      ],
      RouteTables: [associated('subnet-middle', '0.0.0.0/0 igw-a'), ...tables],
      NetworkInterfaces: [interfaceItem('eni-fw', middle, ['10.0.9.4'], { sourceDestCheck: false, ...traits })],
      SecurityGroups: [
        sketchGroup('sg-open', 'vpc-a', { inbound: ['any all 0.0.0.0/0'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    }),
    more,
  );
}

const open = (...ids: readonly ('app' | 'db')[]): Topology => ({
  NetworkInterfaces: ids.map((id) =>
    id === 'app'
      ? interfaceItem('eni-app', subnets.private, ['10.0.1.10'], { groups: ['sg-open'] })
      : interfaceItem('eni-db', subnets.other, ['10.0.2.10'], { groups: ['sg-open'] }),
  ),
});

describe('an appliance between two subnets, by routes more specific than local', () => {
  const there = associated('subnet-private', '10.0.2.0/24 eni-fw');
  const back = associated('subnet-other', '10.0.1.0/24 eni-fw');

  test.each<[string, Topology, Outcome]>([
    ['both ways through it', withAppliance([there, back], {}, open('app', 'db')), ok],
    [
      'the source/destination check is on',
      withAppliance([there, back], { sourceDestCheck: true }, open('app', 'db')),
      { verdict: 'blocked', forward: ['source-dest-check'], reply: ['source-dest-check'] },
    ],
    [
      'the reply goes past it',
      withAppliance([there], {}, open('app', 'db')),
      { verdict: 'blocked', forward: [], reply: ['asymmetric-routing'] },
    ],
    [
      'a rule that names the sender’s group no longer matches',
      withAppliance([there, back]),
      { verdict: 'blocked', forward: ['group-reference-lost'], reply: [] },
    ],
    [
      'its own security group lets nothing in',
      withAppliance(
        [there, back],
        { groups: ['sg-shut'] },
        { ...open('app', 'db'), SecurityGroups: [sketchGroup('sg-shut', 'vpc-a', { inbound: [], outbound: [] })] },
      ),
      { verdict: 'blocked', forward: ['security-group-empty', 'security-group-empty'], reply: [] },
    ],
    [
      'its instance is stopped',
      withAppliance(
        [there, back],
        { instanceId: 'i-fw' },
        { ...open('app', 'db'), Instances: [{ ...instanceItem('i-fw', middle), State: { Name: 'stopped' } }] },
      ),
      { verdict: 'blocked', forward: ['not-running'], reply: ['not-running'] },
    ],
  ])('%s', (_, topology, expected) => {
    // A rule of the database’s group names that of the application.
    const named = having(topology, {
      SecurityGroups: [
        sketchGroup('sg-app', 'vpc-a', { inbound: ['tcp 443 sg-app'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    });
    expect(outcomeOf(named, from('eni-app', 'eni-db'))).toEqual(expected);
  });

  test('without it the same rule matches', () => {
    const named = having(example, {
      SecurityGroups: [
        sketchGroup('sg-app', 'vpc-a', { inbound: ['tcp 443 sg-app'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    });
    expect(outcomeOf(named, from('eni-app', 'eni-db'))).toEqual(ok);
  });

  test('what the reply alone passes is where it is dropped', () => {
    const { reply } = traced(withAppliance([back], {}, open('app', 'db')), from('eni-app', 'eni-db'));
    const [blocker] = reply?.blockers ?? [];
    expect(blocker?.reason).toBe('asymmetric-routing');
    expect(reply?.hops[blocker?.hop ?? 0]).toMatchObject({ kind: 'appliance', id: 'eni-fw' });
  });
});

describe('a NAT instance', () => {
  const routed = [
    routeTableItem('rtb-main', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 eni-fw'), { main: true }),
  ];

  test('with a public address it translates, which the answer says it takes for granted', () => {
    const trace = traced(withAppliance(routed, { publicIp: '203.0.113.20' }), from('eni-app', 'internet'));
    expect(outcome(trace)).toEqual({ ...ok, verdict: 'leaves-to-internet' });
    expect(trace.assumptions).toContain('appliance-translates');
    expect(waypoints(trace.reply)).toEqual(['198.51.100.1', 'igw-a', 'eni-fw', 'eni-app']);
  });

  test('without one nothing gets out', () => {
    expect(outcomeOf(withAppliance(routed), from('eni-app', 'internet')).forward).toEqual(['no-public-ip']);
  });

  test('with the check on it takes only what is meant for itself', () => {
    const checked = withAppliance(routed, { publicIp: '203.0.113.20', sourceDestCheck: true });
    expect(outcomeOf(checked, from('eni-app', 'internet')).forward).toEqual(['source-dest-check']);
  });
});

describe('ingress routing', () => {
  const ingress = routeTableItem('rtb-igw', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '10.0.0.0/24 eni-fw'), {
    gateways: ['igw-a'],
  });
  const egress = associated('subnet-public', '0.0.0.0/0 eni-fw');

  test.each<[string, readonly Item<'RouteTables'>[], InterfaceTraits, Outcome]>([
    ['in and out through the appliance', [ingress, egress], { publicIp: '203.0.113.20' }, ok],
    [
      'the reply leaves directly',
      [ingress],
      { publicIp: '203.0.113.20' },
      { verdict: 'blocked', forward: [], reply: ['ingress-redirected'] },
    ],
    [
      'the appliance has no public address',
      [ingress, egress],
      {},
      { verdict: 'blocked', forward: ['appliance-no-public-ip'], reply: [] },
    ],
  ])('%s', (_, tables, traits, expected) => {
    const replaced = tables.includes(egress) ? tables : [...tables];
    expect(outcomeOf(withAppliance(replaced, traits), from('internet', 'eni-web'))).toEqual(expected);
  });
});

describe('a Gateway Load Balancer endpoint', () => {
  const endpoint: Item<'VpcEndpoints'> = {
    VpcEndpointId: 'vpce-fw',
    VpcEndpointType: 'GatewayLoadBalancer',
    VpcId: 'vpc-a',
    SubnetIds: ['subnet-middle'],
    State: 'available',
  };
  const tables = [
    routeTableItem('rtb-igw', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '10.0.0.0/24 vpce-fw'), {
      gateways: ['igw-a'],
    }),
    associated('subnet-public', '0.0.0.0/0 vpce-fw'),
  ];

  test('inspects both ways', () => {
    const { verdict, forward, reply } = traced(
      withAppliance(tables, {}, { VpcEndpoints: [endpoint] }),
      from('internet', 'eni-web'),
    );
    expect(verdict).toBe('delivered');
    expect(waypoints(forward)).toEqual(['198.51.100.1', 'igw-a', 'vpce-fw', 'eni-web']);
    expect(waypoints(reply)).toEqual(['eni-web', 'vpce-fw', 'igw-a', 'internet']);
  });

  test('that is not available drops', () => {
    const failed = withAppliance(tables, {}, { VpcEndpoints: [{ ...endpoint, State: 'failed' }] });
    expect(outcomeOf(failed, from('internet', 'eni-web')).forward).toEqual(['target-down']);
  });
});
