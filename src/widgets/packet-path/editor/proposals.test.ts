import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../engine/edit.ts';
import { subnetItem, vpcItem } from '../engine/things.ts';
import { world } from '../engine/testing-world.ts';
import type { Topology } from '../engine/topology.ts';
import { nextRuleNumber, nextSubnetBlock } from './proposals.ts';
import { portsIn } from './traffic-fields.ts';

const vpcWith = (blocks: readonly string[], subnets: readonly string[]): Topology => ({
  Vpcs: [vpcItem('vpc-a', ...blocks)],
  Subnets: subnets.map((cidr, place) => subnetItem(`subnet-${place}`, 'vpc-a', 'zone-a', cidr)),
});

describe('the next free block of a VPC', () => {
  test.each([
    ['of an empty VPC', ['10.0.0.0/16'], [], '10.0.0.0/24'],
    ['of a small VPC', ['10.0.0.0/26'], [], '10.0.0.0/27'],
    ['after the last subnet', ['10.0.0.0/16'], ['10.0.0.0/24', '10.0.1.0/24'], '10.0.2.0/24'],
    ['in a gap', ['10.0.0.0/16'], ['10.0.2.0/24', '10.0.0.0/24'], '10.0.1.0/24'],
    ['as large as the last subnet', ['10.0.0.0/16'], ['10.0.0.0/24', '10.0.16.0/20'], '10.0.32.0/20'],
    ['on a boundary of its size', ['10.0.0.0/16'], ['10.0.0.0/28', '10.0.64.0/18'], '10.0.128.0/18'],
    ['smaller where no other fits', ['10.0.0.0/24'], ['10.0.0.0/28', '10.0.0.128/25'], '10.0.0.64/26'],
    ['in the second block', ['10.0.0.0/24', '10.1.0.0/24'], ['10.0.0.0/24'], '10.1.0.0/24'],
    ['of a full VPC', ['10.0.0.0/24'], ['10.0.0.0/24'], ''],
    ['of a VPC with IPv6 only', ['2001:db8::/56'], [], ''],
  ])('%s', (_, blocks, subnets, expected) => {
    expect(nextSubnetBlock(vpcWith(blocks, subnets), 'vpc-a')).toBe(expected);
  });

  test('is one that AWS takes, until the VPC is full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 28 }), fc.array(fc.integer({ min: 16, max: 28 })), (size, sizes) => {
        let topology = vpcWith([`10.0.0.0/${size}`], []);
        for (const prefix of sizes) {
          const proposal = nextSubnetBlock(topology, 'vpc-a');
          if (proposal === '') return;
          const wish = `${proposal.split('/')[0]}/${Math.max(prefix, Number(proposal.split('/')[1]))}`;
          const edited = applyChange(topology, { kind: 'add-subnet', vpcId: 'vpc-a', cidr: wish, zone: 'zone-a' });
          expect(edited).toHaveProperty('topology');
          if ('topology' in edited) topology = edited.topology;
        }
      }),
    );
  });
});

test('the next rule number is the lowest free multiple of 100 of its direction', () => {
  const entries = world.NetworkAcls?.[0]?.Entries ?? [];
  expect(nextRuleNumber(entries, true)).toBe('200');
  const full = Array.from({ length: 327 }, (_, place) => ({
    RuleNumber: (place + 1) * 100,
    Egress: false,
    Protocol: '-1',
    RuleAction: 'allow',
  }));
  expect(nextRuleNumber(full, false)).toBe('');
  expect(nextRuleNumber(full, true)).toBe('100');
});

test.each([
  ['', undefined],
  ['443', { from: 443, to: 443 }],
  [' 1024 - 65535 ', { from: 1024, to: 65_535 }],
  ['80–90', { from: 80, to: 90 }],
  ['http', { from: Number.NaN, to: Number.NaN }],
  ['80,443', { from: Number.NaN, to: Number.NaN }],
])('the ports that “%s” writes', (text, ports) => {
  expect(portsIn(text)).toEqual(ports);
});
