import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storageClasses, type StorageClassId } from '#data/s3-storage-classes.ts';
import { waits, type Need } from './need.ts';
import { flips, partsOf, rank, reasonsAgainst } from './pick.ts';
import { quote, type Caution, type Charge } from './quote.ts';

const base: Need = {
  gb: 1024,
  objectKB: 1024,
  days: 365,
  readsPerMonth: 1,
  readShare: 1,
  within: 'milliseconds',
  surviveZoneLoss: true,
  patternKnown: true,
  origin: 'upload',
};
const needOf = (change: Partial<Need>): Need => ({ ...base, ...change });
const winner = (change: Partial<Need>) => rank(needOf(change)).candidates[0]?.id;

describe('the class that AWS recommends comes first', () => {
  test.each<[string, Partial<Need>, StorageClassId]>([
    ['read several times a month', { readsPerMonth: 4 }, 'STANDARD'],
    ['kept for a few days', { days: 3, readsPerMonth: 0.1 }, 'STANDARD'],
    ['read about once a month, large objects', { objectKB: 10_240, readsPerMonth: 0.9, days: 60 }, 'STANDARD_IA'],
    [
      'the same, but it can be made again',
      { objectKB: 10_240, readsPerMonth: 0.9, days: 60, surviveZoneLoss: false },
      'ONEZONE_IA',
    ],
    ['read once a quarter, at once, large objects', { readsPerMonth: 1 / 3, objectKB: 10_240 }, 'GLACIER_IR'],
    ['read once a year, by tomorrow', { readsPerMonth: 1 / 12, within: 'half-day', days: 120 }, 'GLACIER'],
    ['kept for seven years and never read', { readsPerMonth: 0, days: 2555, within: 'two-days' }, 'DEEP_ARCHIVE'],
    ['nobody knows how it is read', { patternKnown: false }, 'INTELLIGENT_TIERING'],
    [
      'a hot tenth, the rest never read, large objects',
      { readShare: 0.1, readsPerMonth: 20, objectKB: 10_240 },
      'INTELLIGENT_TIERING',
    ],
    [
      'millions of reads of tiny objects in one zone',
      { objectKB: 4, readsPerMonth: 2000, surviveZoneLoss: false },
      'EXPRESS_ONEZONE',
    ],
  ])('%s', (_, change, expected) => {
    expect(winner(change)).toBe(expected);
  });
});

describe('hard constraints rule classes out', () => {
  test.each<[string, StorageClassId, Partial<Need>, string[]]>([
    ['Flexible Retrieval cannot answer in milliseconds', 'GLACIER', {}, ['comes-back-too-late']],
    ['expedited restores answer within minutes', 'GLACIER', { within: 'minutes' }, []],
    ['Deep Archive has no expedited restores', 'DEEP_ARCHIVE', { within: 'hours' }, ['comes-back-too-late']],
    ['Deep Archive is back within half a day', 'DEEP_ARCHIVE', { within: 'half-day' }, []],
    ['One Zone-IA goes with its zone', 'ONEZONE_IA', {}, ['lost-with-its-zone']],
    [
      'no lifecycle rule leads to Express One Zone',
      'EXPRESS_ONEZONE',
      { origin: 'standard' },
      ['lost-with-its-zone', 'no-way-by-lifecycle'],
    ],
    ['S3 Standard always fits', 'STANDARD', { origin: 'standard' }, []],
  ])('%s', (_, id, change, expected) => {
    expect(reasonsAgainst(id, needOf(change))).toEqual(expected);
  });
});

describe('the bill has a line for every charge', () => {
  const lines = (id: StorageClassId, change: Partial<Need>) =>
    Object.fromEntries(quote(id, needOf(change)).lines.map(({ charge, monthly }) => [charge, monthly])) as Partial<
      Record<Charge, number>
    >;

  test.each<[string, StorageClassId, Partial<Need>, Charge, number]>([
    [
      '64 KB in Standard-IA are billed as 128 KB',
      'STANDARD_IA',
      { objectKB: 64 },
      'padding to the smallest size',
      1024 * 0.0125,
    ],
    ['32 KB more at the archive’s price', 'GLACIER', { objectKB: 32, within: 'hours' }, 'archive index', 1024 * 0.0036],
    [
      '8 KB more at the price of S3 Standard',
      'GLACIER',
      { objectKB: 32, within: 'hours' },
      'archive name',
      256 * 0.023,
    ],
    [
      'deleted on day 30, Glacier bills the other 60',
      'GLACIER_IR',
      { days: 30, readShare: 0 },
      'early deletion',
      1024 * 0.004 * 2,
    ],
    ['monitoring for each object', 'INTELLIGENT_TIERING', {}, 'monitoring', (1024 ** 2 / 1000) * 0.0025],
    ['retrieval for each GB read', 'STANDARD_IA', { readsPerMonth: 3 }, 'retrieval', 3 * 1024 * 0.01],
    ['the upload, spread over the stay', 'STANDARD', {}, 'upload', ((1024 ** 2 / 1000) * 0.005) / 12],
    [
      'the transition, spread over the stay',
      'GLACIER',
      { origin: 'standard', within: 'hours' },
      'transition',
      ((1024 ** 2 / 1000) * 0.03) / 12,
    ],
  ])('%s', (_, id, change, charge, expected) => {
    expect(lines(id, change)[charge]).toBeCloseTo(expected, 9);
  });

  test('never read, an object of Intelligent-Tiering spends 30 days in the first tier, 60 in the second, the rest in the third', () => {
    const { lines: bill } = quote('INTELLIGENT_TIERING', needOf({ readShare: 0 }));
    const gb = (charge: Charge) => bill.find((line) => line.charge === charge)?.quantity;
    expect(gb('storage')).toBeCloseTo((1024 * 30) / 365, 9);
    expect(gb('infrequent tier')).toBeCloseTo((1024 * 60) / 365, 9);
    expect(gb('archive instant tier')).toBeCloseTo((1024 * 275) / 365, 9);
  });

  test('bulk restores from Flexible Retrieval are free, so they are taken where half a day is fine', () => {
    expect(quote('GLACIER', needOf({ within: 'half-day' })).speed).toBe('bulk');
    expect(lines('GLACIER', { within: 'half-day' }).retrieval).toBe(0);
  });
});

test.each<[string, StorageClassId, Partial<Need>, Caution]>([
  ['small objects padded', 'STANDARD_IA', { objectKB: 10 }, 'small-objects-padded'],
  ['small objects never move to a cheaper tier', 'INTELLIGENT_TIERING', { objectKB: 10 }, 'small-objects-not-tiered'],
  [
    'a lifecycle rule skips small objects',
    'GLACIER_IR',
    { objectKB: 10, origin: 'standard' },
    'small-objects-need-filter',
  ],
  [
    'the archive overhead outweighs small objects',
    'DEEP_ARCHIVE',
    { objectKB: 100, within: 'two-days' },
    'overhead-exceeds-tenth',
  ],
  ['a stay shorter than the shortest billed', 'STANDARD_IA', { days: 10 }, 'shorter-than-minimum'],
  ['expedited restores may be refused', 'GLACIER', { within: 'minutes' }, 'expedited-not-guaranteed'],
  ['large objects take longer', 'GLACIER', { within: 'minutes', objectKB: 1024 ** 2 }, 'expedited-slower-when-large'],
])('a warning: %s', (_, id, change, caution) => {
  expect(quote(id, needOf(change)).cautions).toContain(caution);
});

const needs = fc.record({
  gb: fc.double({ min: 0.01, max: 1e7, noNaN: true }),
  objectKB: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  days: fc.double({ min: 1, max: 3650, noNaN: true }),
  readsPerMonth: fc.double({ min: 0, max: 100, noNaN: true }),
  readShare: fc.double({ min: 0, max: 1, noNaN: true }),
  within: fc.constantFrom(...waits),
  surviveZoneLoss: fc.boolean(),
  patternKnown: fc.boolean(),
  origin: fc.constantFrom('upload' as const, 'standard' as const),
});
const ids = Object.keys(storageClasses) as StorageClassId[];
const not = (more: number, less: number) => more >= less - Math.abs(less) * 1e-9;

describe('laws', () => {
  test('a class is either ruled out or a candidate, never both, and S3 Standard is always a candidate', () => {
    fc.assert(
      fc.property(needs, (need) => {
        const { candidates, ruledOut } = rank(need);
        expect([...candidates, ...ruledOut].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        expect(candidates.some(({ id }) => id === 'STANDARD')).toBe(true);
        expect(candidates.every(({ id }) => reasonsAgainst(id, need).length === 0)).toBe(true);
      }),
    );
  });

  test('no bill falls when data grows, when it is read more, or when it has more objects', () => {
    const growth = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(needs, growth, fc.constantFrom(...ids), (need, factor, id) => {
        const before = quote(id, need).monthly;
        expect(not(quote(id, { ...need, gb: need.gb * factor }).monthly, before)).toBe(true);
        if (id === 'INTELLIGENT_TIERING') return;
        expect(not(quote(id, { ...need, readsPerMonth: need.readsPerMonth * factor }).monthly, before)).toBe(true);
        expect(not(quote(id, { ...need, objectKB: need.objectKB / factor }).monthly, before)).toBe(true);
      }),
    );
  });

  test('twice the data in a class without price steps costs twice as much', () => {
    const flat = ids.filter((id) => id !== 'STANDARD' && id !== 'INTELLIGENT_TIERING');
    fc.assert(
      fc.property(needs, fc.constantFrom(...flat), (need, id) => {
        const single = quote(id, need).monthly;
        expect(quote(id, { ...need, gb: need.gb * 2 }).monthly / single).toBeCloseTo(2, 6);
      }),
    );
  });

  test('a bill is the sum of its lines and of its parts', () => {
    fc.assert(
      fc.property(needs, fc.constantFrom(...ids), (need, id) => {
        const bill = quote(id, need);
        const { storage, arriving, reading } = partsOf(bill);
        expect(storage + arriving + reading).toBeCloseTo(bill.monthly, 6);
        expect(bill.lines.every(({ monthly, quantity }) => monthly >= 0 && quantity > 0)).toBe(true);
      }),
    );
  });

  test('the first candidate is the cheapest, or has the smallest regret', () => {
    fc.assert(
      fc.property(needs, (need) => {
        const { by, candidates } = rank(need);
        const costs = candidates.map(({ monthly, span }) => (by === 'price' ? monthly : (span?.regret ?? Infinity)));
        expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      }),
    );
  });

  test('beyond a flip the class that it names comes first', () => {
    fc.assert(
      fc.property(needs, (need) => {
        for (const flip of flips(need)) {
          const change = 'at' in flip ? { [flip.of]: flip.at } : { [flip.of]: flip.value };
          expect(rank({ ...need, ...change }).candidates[0]?.id).toBe(flip.to);
        }
      }),
      { numRuns: 50 },
    );
  });
});
