import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vpc as facts } from '#data/vpc.ts';
import { addressCount, covers, formatAddress, formatCidr, overlaps } from '#widgets/shared/cidr.ts';
import { blockAroundAll, blockAt, blocksOf, countAddresses, freeOf } from './blocks.ts';
import { planSubnets, type Plan } from './plan.ts';
import type { PlanRequest, Size, Tier } from './request.ts';
import { reserved, usableIn, usableRange } from './sizes.ts';

const block = (text: string) => {
  const [first] = blocksOf([text]);
  if (!first) throw new Error('No block.');
  return first;
};
const tier = (size: number | Size, name = 'app'): Tier => ({
  name,
  access: 'private',
  size: typeof size === 'number' ? { by: 'prefix', prefix: size } : size,
});
const largest = { by: 'largest' } as const;
const needing = (needed: number) => ({ by: 'addresses', needed }) as const;

interface Ask {
  vpc?: string;
  zones?: number;
  tiers?: readonly Tier[];
  kept?: readonly string[];
  others?: readonly string[];
}
const plan = ({ vpc = '10.0.0.0/16', zones = 2, tiers = [tier(24)], kept = [], others = [] }: Ask): Plan =>
  planSubnets({ name: 'vpc', vpc: block(vpc), zones, tiers, kept: blocksOf(kept), others: blocksOf(others) });
const cidrs = (ask: Ask) => plan(ask).subnets.map((subnet) => formatCidr(subnet.block));

describe('subnets are laid out largest first, at the lowest free address', () => {
  test.each<[string, Ask, readonly string[]]>([
    ['one tier in two zones', {}, ['10.0.0.0/24', '10.0.1.0/24']],
    ['the larger tier goes first', { zones: 1, tiers: [tier(24), tier(20, 'b')] }, ['10.0.0.0/20', '10.0.16.0/24']],
    ['a kept block is passed by', { kept: ['10.0.0.0/24'] }, ['10.0.1.0/24', '10.0.2.0/24']],
    ['a small kept block spoils a whole place', { zones: 1, kept: ['10.0.0.9/32'] }, ['10.0.1.0/24']],
    ['as large as possible: half the VPC each', { tiers: [tier(largest)] }, ['10.0.0.0/17', '10.0.128.0/17']],
    [
      'as large as possible in three zones',
      { zones: 3, tiers: [tier(largest)] },
      ['10.0.0.0/18', '10.0.64.0/18', '10.0.128.0/18'],
    ],
    ['the whole VPC for one', { zones: 1, vpc: '10.9.0.0/28', tiers: [tier(28)] }, ['10.9.0.0/28']],
    [
      'what is asked for leaves the rest to the largest',
      { zones: 1, tiers: [tier(largest), tier(28, 'b')] },
      ['10.0.0.0/17', '10.0.128.0/28'],
    ],
  ])('%s', (_, ask, expected) => {
    expect(cidrs(ask)).toEqual(expected);
  });
});

describe('the size and the rule that set it', () => {
  test.each<[string, Size, object]>([
    ['eleven addresses fit the smallest subnet', needing(11), { prefix: 28, because: 'smallest-there-is' }],
    ['twelve need the next', needing(12), { prefix: 27, because: 'smallest-that-holds', passedOver: 28 }],
    ['251 still fit a /24', needing(251), { prefix: 24, because: 'smallest-that-holds', passedOver: 25 }],
    ['252 do not', needing(252), { prefix: 23, because: 'smallest-that-holds', passedOver: 24 }],
    ['a prefix is taken as asked', { by: 'prefix', prefix: 22 }, { prefix: 22, because: 'asked' }],
    [
      'as large as possible names the size that is too large',
      largest,
      { prefix: 17, because: 'largest-that-fits', passedOver: 16 },
    ],
  ])('%s', (_, size, expected) => {
    expect(plan({ tiers: [tier(size)] }).sizings).toEqual([{ tier: tier(size), ...expected }]);
  });

  test('the smallest there is, when nothing larger fits', () => {
    const [sizing] = plan({ vpc: '10.0.0.0/27', tiers: [tier(largest)] }).sizings;
    expect(sizing).toMatchObject({ prefix: 28, because: 'smallest-there-is' });
  });
});

describe('what does not fit is named, with the VPC that would hold it', () => {
  test.each<[string, Ask, readonly string[], string | undefined]>([
    [
      'a subnet larger than its VPC',
      { vpc: '10.0.0.0/24', zones: 1, tiers: [tier(20)] },
      ['larger-than-vpc'],
      '10.0.0.0/20',
    ],
    ['the third of two places', { vpc: '10.0.0.0/23', zones: 3 }, ['no-room'], '10.0.0.0/22'],
    [
      'a place spoilt by a kept block',
      { vpc: '10.0.0.0/24', zones: 1, kept: ['10.0.0.0/28'] },
      ['no-room'],
      '10.0.0.0/23',
    ],
    ['more than any VPC has', { tiers: [tier(16)] }, ['no-room'], undefined],
    ['all fits', {}, [], undefined],
  ])('%s', (_, ask, reasons, roomier) => {
    const { unplaced, roomier: found } = plan(ask);
    expect(unplaced.map(({ because }) => because)).toEqual(reasons);
    expect(found && formatCidr(found)).toBe(roomier);
  });
});

test('the next free block of each size stands after what is taken', () => {
  const { next, free } = plan({ zones: 3, tiers: [tier(24), tier(22, 'b')] });
  expect(next.map(({ block: found }) => found && formatCidr(found))).toEqual(['10.0.16.0/22', '10.0.15.0/24']);
  expect(free.map(formatCidr)).toEqual([
    '10.0.15.0/24',
    '10.0.16.0/20',
    '10.0.32.0/19',
    '10.0.64.0/18',
    '10.0.128.0/17',
  ]);
  expect(plan({ vpc: '10.0.0.0/23' }).next).toEqual([{ prefix: 24, block: undefined }]);
});

describe('other networks', () => {
  test.each([
    ['the same block', '10.0.0.0/16', 'same', '10.1.0.0/16'],
    ['a network around the VPC', '10.0.0.0/8', 'holds-the-vpc', '172.16.0.0/16'],
    ['a network inside it', '10.0.4.0/24', 'inside-the-vpc', '10.1.0.0/16'],
  ])('%s overlaps, and a free block is offered', (_, other, relation, offer) => {
    const { overlaps: found, elsewhere } = plan({ others: ['192.168.0.0/16', other] });
    expect(found).toEqual([{ with: block(other), relation }]);
    expect(elsewhere && formatCidr(elsewhere)).toBe(offer);
  });

  test('neighbours do not overlap', () => {
    expect(plan({ others: ['10.1.0.0/16', '9.255.0.0/16'] })).toMatchObject({ overlaps: [], elsewhere: undefined });
  });

  test('the offer avoids the block that AWS services use', () => {
    const others = ['172.16.0.0/16', '10.0.0.0/8', '192.168.0.0/16'];
    expect(formatCidr(plan({ vpc: '172.16.0.0/16', others }).elsewhere ?? block('0.0.0.0/0'))).toBe('172.18.0.0/16');
  });

  test('none is offered where no private block is left', () => {
    expect(plan({ others: ['0.0.0.0/0'] }).elsewhere).toBeUndefined();
  });
});

test.each<[Ask, readonly string[]]>([
  [{}, []],
  [{ vpc: '100.64.0.0/16' }, []],
  [{ vpc: '8.8.0.0/16' }, ['public-addresses']],
  [{ vpc: '172.17.4.0/24' }, ['used-inside-aws']],
  [{ zones: 1 }, ['one-zone']],
  [{ zones: 4 }, ['many-zones']],
])('cautions for %j', (ask, cautions) => {
  expect(plan(ask).cautions).toEqual(cautions);
});

describe('addresses that AWS keeps', () => {
  test('as many as AWS says', () => {
    expect(Object.keys(reserved)).toHaveLength(facts.reservedAddresses.value);
  });

  test('the rest runs from the fifth to the last but one', () => {
    const { first, last } = usableRange(block('10.0.1.0/24'));
    expect([first, last].map(formatAddress)).toEqual(['10.0.1.4', '10.0.1.254']);
  });

  test.each([28, 24, 20, 16])('what a /%s has for use is what its range counts', (prefix) => {
    const { first, last } = usableRange(blockAt(0, prefix));
    expect(Number(last.value) - Number(first.value) + 1).toBe(usableIn(prefix));
  });
});

const anyBlock = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: least, max: most }))
    .map(([value, prefix]) => blockAt(value, prefix));
const anySize = fc.oneof(
  fc.integer({ min: 16, max: 28 }).map((prefix): Size => ({ by: 'prefix', prefix })),
  fc.integer({ min: 1, max: 65_531 }).map(needing),
  fc.constant(largest),
);
const anyRequest = fc
  .record({
    name: fc.string(),
    vpc: anyBlock(16, 28),
    zones: fc.integer({ min: 1, max: 6 }),
    tiers: fc.array(
      anySize.map((size) => tier(size)),
      { maxLength: 6 },
    ),
    places: fc.array(fc.tuple(fc.nat(65_535), fc.integer({ min: 18, max: 32 })), { maxLength: 4 }),
    others: fc.array(anyBlock(0, 32), { maxLength: 3 }),
  })
  .map(({ places, ...request }): PlanRequest => {
    const inVpc = ([offset, prefix]: [number, number]) =>
      blockAt(request.vpc.first + (offset % addressCount(request.vpc)), Math.max(prefix, request.vpc.prefix));
    return { ...request, kept: places.map(inVpc) };
  });

describe('laws of every plan', () => {
  test('addresses are conserved: subnets and free blocks are all of the VPC that is not kept', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { subnets, free } = planSubnets(request);
        const used = subnets.map((subnet) => subnet.block);
        expect(countAddresses(used) + countAddresses(free)).toBe(countAddresses(freeOf(request.vpc, request.kept)));
      }),
    );
  });

  test('subnets lie in the VPC, on their own boundaries, apart from each other, from kept and from free blocks', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { subnets, free } = planSubnets(request);
        const used = subnets.map((subnet) => subnet.block);
        const clashes = used.filter((one, at) =>
          [...used.slice(at + 1), ...free, ...request.kept].some((other) => overlaps(one, other)),
        );
        expect(clashes).toEqual([]);
        expect(used.every((one) => covers(request.vpc, one) && one.first % addressCount(one) === 0)).toBe(true);
      }),
    );
  });

  test('every tier has one subnet in each zone, placed or named as unplaced, and no free block would hold those', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { subnets, unplaced, free } = planSubnets(request);
        expect(subnets.length + unplaced.length).toBe(request.tiers.length * request.zones);
        expect(unplaced.filter(({ prefix }) => free.some((room) => room.prefix <= prefix))).toEqual([]);
      }),
    );
  });

  test('without kept blocks, all fits exactly when the sum of the sizes does', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { sizings, unplaced } = planSubnets({ ...request, kept: [] });
        const asked = sizings.reduce((sum, { prefix }) => sum + 2 ** (32 - prefix) * request.zones, 0);
        expect(unplaced.length === 0).toBe(asked <= addressCount(request.vpc));
      }),
    );
  });

  test('the block around all subnets holds them, and neither of its halves does', () => {
    fc.assert(
      fc.property(fc.array(anyBlock(8, 32), { minLength: 2, maxLength: 5 }), (blocks) => {
        const around = blockAroundAll(blocks);
        expect(around && blocks.every((one) => covers(around, one))).toBe(true);
        const halves = around
          ? [blockAt(around.first, around.prefix + 1), blockAt(around.last, around.prefix + 1)]
          : [];
        const tight = blocks.some((one) => one.prefix === around?.prefix);
        expect(tight || !halves.some((half) => blocks.every((one) => covers(half, one)))).toBe(true);
      }),
    );
  });
});
