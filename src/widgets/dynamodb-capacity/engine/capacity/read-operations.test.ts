import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer } from './arithmetic.ts';
import { paginate } from './pages.ts';
import { readUnits, type Examination, type ReadRequest } from './read-operations.ts';

const query: Examination = { kind: 'Query', groups: [{ items: 10, itemBytes: 1000 }], consistency: 'strong' };

describe('reads', () => {
  test.each<[string, ReadRequest, number]>([
    ['an item that is not there, eventually', { kind: 'GetItem', item: null, consistency: 'eventual' }, 0.5],
    ['an item that is not there, strongly', { kind: 'GetItem', item: null, consistency: 'strong' }, 1],
    ['items that are not there, one by one', { kind: 'GetItem', item: null, consistency: 'eventual', times: 3 }, 1.5],
    ['items that are not there, in a transaction', { kind: 'TransactGetItems', items: [null, null] }, 4],
    ['a batch in which one item is missing', { kind: 'BatchGetItem', items: [5000, null], consistency: 'strong' }, 3],
    ['the largest item', { kind: 'GetItem', item: 409_600, consistency: 'strong' }, 100],
    ['a query that finds nothing', { ...query, groups: [] }, 1],
    ['a query of an index that finds nothing', { ...query, groups: [], index: 'GSI', consistency: 'eventual' }, 0.5],
    ['a query of small items, rounded once', query, 3],
    [
      'items of several sizes, rounded once',
      {
        ...query,
        groups: [
          { items: 3, itemBytes: 1000 },
          { items: 1, itemBytes: 1096 },
        ],
      },
      1,
    ],
    ['a scan of 10 MB', { ...query, kind: 'Scan', groups: [{ totalBytes: 10 * 1024 * 1024 }] }, 2560],
    ['three items to a page, each page rounded', { ...query, groups: [{ items: 6, itemBytes: 300_000 }] }, 440],
    ['one item to a request', { ...query, limit: 1 }, 10],
    [
      'a local index and what it does not hold',
      { ...query, index: 'LSI', fetched: [{ items: 10, itemBytes: 5000 }] },
      23,
    ],
  ])('%s', (_, request, units) => {
    expect(readUnits(request)).toMatchObject({ ok: true, units });
  });
});

describe('requests that DynamoDB would refuse', () => {
  test.each<[string, ReadRequest, object]>([
    [
      'an item over 400 KB',
      { kind: 'GetItem', item: 409_601, consistency: 'strong' },
      { reason: 'item-too-large', limit: 409_600 },
    ],
    [
      'a negative size',
      { kind: 'BatchGetItem', items: [1, -1], consistency: 'strong' },
      { reason: 'not-a-size', item: 1 },
    ],
    ['a size that is none', { kind: 'GetItem', item: Number.NaN, consistency: 'strong' }, { reason: 'not-a-size' }],
    [
      'half a read',
      { kind: 'GetItem', item: 1, consistency: 'strong', times: 0.5 },
      { reason: 'not-a-count', value: 0.5 },
    ],
    ['a batch of nothing', { kind: 'BatchGetItem', items: [], consistency: 'strong' }, { reason: 'not-a-count' }],
    [
      'a transaction of 101 items',
      { kind: 'TransactGetItems', items: Array.from({ length: 101 }, () => 1) },
      { reason: 'too-many-items', limit: 100 },
    ],
    [
      'a transaction over 4 MB',
      { kind: 'TransactGetItems', items: Array.from({ length: 11 }, () => 400_000) },
      { reason: 'transaction-too-large' },
    ],
    ['a strong read of a global index', { ...query, index: 'GSI' }, { reason: 'gsi-is-eventual' }],
    [
      'what a global index does not hold',
      { ...query, index: 'GSI', consistency: 'eventual', fetched: [{ items: 1, itemBytes: 1 }] },
      { reason: 'gsi-cannot-fetch' },
    ],
    ['half an item', { ...query, groups: [{ items: 0.5, itemBytes: 1 }] }, { reason: 'not-a-count', value: 0.5 }],
    ['an infinite total', { ...query, groups: [{ totalBytes: Infinity }] }, { reason: 'not-a-size' }],
    [
      'a query of an item over 400 KB',
      { ...query, groups: [{ items: 1, itemBytes: 500_000 }] },
      { reason: 'item-too-large' },
    ],
    ['a limit of nothing', { ...query, limit: 0 }, { reason: 'not-a-count', value: 0 }],
  ])('%s', (_, request, refusal) => {
    expect(readUnits(request)).toMatchObject({ ok: false, ...refusal });
  });
});

describe('the arithmetic', () => {
  test('of a batch rounds each item, adds up and applies the consistency', () => {
    expect(readUnits({ kind: 'BatchGetItem', items: [1536, 6656, 1536], consistency: 'eventual' })).toMatchObject({
      roundedBytes: 16_384,
      steps: [
        { kind: 'round-up', of: 'item', bytes: 1536, times: 2, unitBytes: 4096, units: 2 },
        { kind: 'round-up', of: 'item', bytes: 6656, times: 1, unitBytes: 4096, units: 2 },
        { kind: 'add', terms: [2, 2], units: 4 },
        { kind: 'multiply', by: 0.5, because: 'eventual', units: 2 },
      ],
    });
  });

  test('of a query adds up, then rounds', () => {
    expect(readUnits({ ...query, filtered: true })).toMatchObject({
      notes: ['filter-saves-nothing'],
      steps: [
        { kind: 'sum', items: 10, bytes: 10_000 },
        { kind: 'round-up', of: 'page', bytes: 10_000, times: 1, units: 3 },
        { kind: 'multiply', by: 1, because: 'strong', units: 3 },
      ],
    });
  });

  test('tells how many requests it takes', () => {
    const items = Array.from({ length: 250 }, () => 100);
    expect(readUnits({ kind: 'BatchGetItem', items, consistency: 'strong' })).toMatchObject({
      requests: 3,
      notes: ['several-requests'],
    });
    expect(
      readUnits({ kind: 'BatchGetItem', items: Array.from({ length: 50 }, () => 400_000), consistency: 'strong' }),
    ).toMatchObject({
      requests: 2,
      notes: ['several-requests', 'response-over-limit'],
    });
  });
});

describe('pages', () => {
  test.each([
    ['nothing', [], [{ pages: 1, items: 0, bytes: 0 }]],
    [
      'a total',
      [{ totalBytes: 2_500_000 }],
      [
        { pages: 1, bytes: 1_048_576 },
        { pages: 1, bytes: 1_048_576 },
        { pages: 1, bytes: 402_848 },
      ],
    ],
    [
      'large items',
      [{ items: 7, itemBytes: 400_000 }],
      [
        { pages: 1, items: 2 },
        { pages: 2, items: 2 },
        { pages: 1, items: 1 },
      ],
    ],
    [
      'small items that fill up a page',
      [
        { items: 2, itemBytes: 400_000 },
        { items: 5, itemBytes: 100_000 },
      ],
      [{ items: 4 }, { items: 3 }],
    ],
    [
      'many items in few steps',
      [{ items: 1e12, itemBytes: 1024 }],
      [{ pages: 1, items: 1024 }, { pages: 976_562_498 }, { pages: 1 }],
    ],
  ])('of %s', (_, groups, expected) => {
    expect(paginate(groups)).toMatchObject(expected);
  });

  test('hold all items, and none more than 1 MB', () => {
    const groups = fc.array(fc.record({ items: fc.nat(5000), itemBytes: fc.integer({ min: 1, max: 409_600 }) }));
    fc.assert(
      fc.property(groups, fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }), (given, limit) => {
        const runs = paginate(given, limit);
        const total = (of: (run: { pages: number; items: number; bytes: number }) => number) =>
          runs.reduce((sum, run) => sum + of(run), 0);
        expect(total(({ pages, items }) => pages * items)).toBe(given.reduce((sum, { items }) => sum + items, 0));
        expect(total(({ pages, bytes }) => pages * bytes)).toBe(
          given.reduce((sum, { items, itemBytes }) => sum + items * itemBytes, 0),
        );
        expect(runs.filter(({ bytes, items }) => bytes > 1_048_576 || items > (limit ?? Infinity))).toEqual([]);
      }),
    );
  });
});

const size = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100_000 }));

describe('laws', () => {
  test('an eventually consistent read takes half a strong one, a transactional one twice', () => {
    fc.assert(
      fc.property(size, (item) => {
        const strong = unitsOf({ kind: 'GetItem', item, consistency: 'strong' });
        expect(unitsOf({ kind: 'GetItem', item, consistency: 'eventual' })).toBe(strong / 2);
        expect(unitsOf({ kind: 'TransactGetItems', items: [item] })).toBe(strong * 2);
      }),
    );
  });

  test('a batch takes the sum of its items, read one by one', () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 200 }), (items) => {
        const single = items.map((item) => unitsOf({ kind: 'GetItem', item, consistency: 'eventual' }));
        expect(unitsOf({ kind: 'BatchGetItem', items, consistency: 'eventual' })).toBe(
          single.reduce((a, b) => a + b, 0),
        );
      }),
    );
  });

  test('a query never takes more than reading its items one by one, if there are any', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20_000 }), (items, itemBytes) => {
        const single = unitsOf({ kind: 'GetItem', item: itemBytes, consistency: 'strong' });
        expect(unitsOf({ ...query, groups: [{ items, itemBytes }] })).toBeLessThanOrEqual(items * single);
      }),
    );
  });

  test('units never fall when an item or a query grows', () => {
    const sizes = fc.integer({ min: 1, max: 400_000 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 9600 }), fc.nat(500), (itemBytes, more, items) => {
        const read = { kind: 'GetItem', consistency: 'strong' } as const;
        const larger = unitsOf({ ...read, item: itemBytes + more });
        expect(larger).toBeGreaterThanOrEqual(unitsOf({ ...read, item: itemBytes }));
        const longer = unitsOf({ ...query, groups: [{ items: items + 1, itemBytes }] });
        expect(longer).toBeGreaterThanOrEqual(unitsOf({ ...query, groups: [{ items, itemBytes }] }));
      }),
    );
  });
});

function unitsOf(request: ReadRequest): number {
  const answer = readUnits(request) as Answer;
  return answer.units;
}
