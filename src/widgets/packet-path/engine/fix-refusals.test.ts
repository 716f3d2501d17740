import { describe, expect, test } from 'vitest';
import { findFix } from './fix.ts';
import type { Question } from './question.ts';
import { example, from, having } from './testing.ts';
import { fixOf, main, peering, table, two } from './testing-fix.ts';
import { interfaceItem, peeringItem, subnetItem, vpcItem } from './things.ts';
import type { Topology } from './topology.ts';

describe('what a rule of AWS forbids is refused, with what to build instead', () => {
  const third = subnetItem('subnet-third', 'vpc-c', 'zone-a', '10.2.0.0/24');
  const chain = having(
    two(
      ['10.1.0.0/16 pcx-ab', '10.2.0.0/16 pcx-ac'],
      ['10.0.0.0/16 pcx-ab', '10.2.0.0/16 pcx-ab', '0.0.0.0/0 pcx-ab'],
      peering(),
    ),
    {
      Vpcs: [vpcItem('vpc-c', '10.2.0.0/16')],
      Subnets: [third],
      RouteTables: [table('rtb-c', 'vpc-c', { main: true }, '10.2.0.0/16 local', '10.1.0.0/16 pcx-ac')],
      VpcPeeringConnections: [peeringItem('pcx-ac', 'vpc-a', 'vpc-c')],
      NetworkInterfaces: [interfaceItem('eni-third', third, ['10.2.0.10'])],
    },
  );
  const same = subnetItem('subnet-same', 'vpc-o', 'zone-a', '10.0.1.0/24');
  const overlapping = having(example, {
    Vpcs: [vpcItem('vpc-o', '10.0.0.0/16')],
    Subnets: [same],
    RouteTables: [table('rtb-o', 'vpc-o', { main: true }, '10.0.0.0/16 local')],
    NetworkInterfaces: [interfaceItem('eni-same', same, ['10.0.1.77'])],
  });
  const s3 = (more: Topology) =>
    having(
      having(example, {
        PrefixLists: [{ PrefixListId: 'pl-s3', Cidrs: ['52.218.0.0/17'] }],
        VpcEndpoints: [{ VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a' }],
      }),
      { ...main('pl-s3 vpce-s3'), ...more },
    );

  test.each<[string, Topology, Question, object]>([
    [
      'transit through a peer',
      chain,
      from('eni-remote', 'eni-third'),
      { reason: 'not-transitive', instead: ['direct-peering', 'transit-gateway'] },
    ],
    [
      'a peer’s internet gateway',
      chain,
      from('eni-remote', 'internet'),
      { reason: 'edge-to-edge', instead: ['own-internet-gateway', 'own-nat-gateway', 'transit-gateway'] },
    ],
    [
      'overlapping blocks',
      overlapping,
      from('eni-app', 'eni-same'),
      { reason: 'overlapping-cidrs', instead: ['privatelink', 'private-nat-gateway'] },
    ],
    [
      'a connection into a NAT gateway',
      example,
      from('internet', '203.0.113.8'),
      { reason: 'nat-unsolicited', instead: ['public-address-or-load-balancer'] },
    ],
    [
      'UDP to a gateway endpoint',
      s3({}),
      from('eni-app', 'vpce-s3', { protocol: 'udp' }),
      { reason: 'endpoint-protocol', instead: ['tcp-only'] },
    ],
    [
      'an address that nobody has',
      example,
      from('eni-app', '10.0.2.99'),
      { reason: 'no-interface', instead: ['host-at-the-address'] },
    ],
    [
      'a private source on the internet',
      example,
      { ...from('internet', 'eni-web'), source: { kind: 'internet', address: '10.9.9.9' } },
      { reason: 'private-source', instead: ['public-source'] },
    ],
  ])('%s', (_, topology, question, expected) => {
    expect(fixOf(topology, question)).toEqual({ kind: 'refused', ...expected });
  });

  test('where too little is known, that is said', () => {
    const { NatGateways, ...rest } = example;
    expect(NatGateways).toHaveLength(1);
    expect(fixOf(rest, from('eni-app', 'internet'))).toEqual({ kind: 'unknown', reason: 'target-unseen' });
  });

  test('a question that is wrong has no fix', () => {
    expect(findFix(example, from('eni-nobody', 'internet'))).toEqual({ problem: { at: 'source', flaw: 'unknown-id' } });
  });
});
