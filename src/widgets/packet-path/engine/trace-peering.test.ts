import { describe, expect, test } from 'vitest';
import { sketchGroup, sketchRoutes } from './sketch.ts';
import { example, from, having, outcome, traced, waypoints, type Outcome } from './testing.ts';
import { pair, table } from './testing-pair.ts';
import { peeringItem, routeTableItem } from './things.ts';
import type { Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));
const ok: Outcome = { verdict: 'delivered', forward: [], reply: [] };

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
