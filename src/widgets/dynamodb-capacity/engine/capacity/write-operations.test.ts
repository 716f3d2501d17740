import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { provisionedUnits, type Answer } from './arithmetic.ts';
import { daxReadUnits, writeUnits, type Replacement, type WriteRequest } from './write-operations.ts';

const put = (after: number, before: number | null = null): Replacement => ({ kind: 'PutItem', before, after });

describe('writes', () => {
  test.each<[string, WriteRequest, number]>([
    ['an item that did not exist', put(1025), 2],
    ['an empty update still takes the minimum', { kind: 'UpdateItem', before: 0, after: 0 }, 1],
    ['a delete of nothing', { kind: 'DeleteItem', before: null }, 1],
    [
      'a delete in a batch counts the item that goes',
      { kind: 'BatchWriteItem', writes: [{ kind: 'DeleteItem', before: 3000 }, put(100)] },
      4,
    ],
    [
      'a transaction counts all of its actions twice',
      {
        kind: 'TransactWriteItems',
        actions: [put(500), { kind: 'ConditionCheck', before: 1500 }, { kind: 'DeleteItem', before: 2048 }],
      },
      10,
    ],
    ['a failed delete counts the item that stays', { kind: 'DeleteItem', before: 5000, condition: 'fails' }, 5],
    ['a condition that holds costs nothing more', { ...put(100, 3000), condition: 'holds' }, 3],
  ])('%s', (_, request, units) => {
    expect(writeUnits(request)).toMatchObject({ ok: true, units });
  });

  test('a failed condition says what the other page of the guide counts', () => {
    expect(writeUnits({ ...put(5000, 100), condition: 'fails' })).toMatchObject({
      units: 1,
      notes: ['condition-failed'],
      disputed: { units: 5 },
    });
    expect(writeUnits({ ...put(100, 5000), condition: 'fails' })).toMatchObject({ units: 5, disputed: undefined });
  });
});

test('a cancelled transaction is counted as one that goes through, and says so', () => {
  const actions = [put(500), { kind: 'ConditionCheck', before: null }] as const;
  const held = writeUnits({ kind: 'TransactWriteItems', actions });
  const cancelled = writeUnits({ kind: 'TransactWriteItems', actions, condition: 'fails' });
  expect(cancelled).toMatchObject({ units: 4, notes: ['no-such-item', 'transaction-cancelled'] });
  expect(held).toMatchObject({ units: 4, notes: ['no-such-item'] });
});

describe('requests that DynamoDB would refuse', () => {
  test.each<[string, WriteRequest, object]>([
    ['an item over 400 KB', put(409_601), { reason: 'item-too-large' }],
    [
      'an item over 400 KB whose condition fails',
      { ...put(409_601), condition: 'fails' },
      { reason: 'item-too-large' },
    ],
    ['an infinite size', put(Infinity), { reason: 'not-a-size' }],
    ['a batch of nothing', { kind: 'BatchWriteItem', writes: [] }, { reason: 'not-a-count' }],
    ['a transaction of nothing', { kind: 'TransactWriteItems', actions: [] }, { reason: 'not-a-count' }],
    [
      'a transaction of 101 actions',
      { kind: 'TransactWriteItems', actions: Array.from({ length: 101 }, () => put(1)) },
      { reason: 'too-many-items' },
    ],
    [
      'a transaction over 4 MB',
      { kind: 'TransactWriteItems', actions: Array.from({ length: 11 }, () => put(400_000)) },
      { reason: 'transaction-too-large', limit: 4_194_304 },
    ],
  ])('%s', (_, request, refusal) => {
    expect(writeUnits(request)).toMatchObject({ ok: false, ...refusal });
  });
});

test('the arithmetic takes the larger image, rounds it up and doubles it in a transaction', () => {
  expect(
    writeUnits({ kind: 'TransactWriteItems', actions: [{ kind: 'UpdateItem', before: 1500, after: 1000 }] }),
  ).toMatchObject({
    units: 4,
    roundedBytes: 2048,
    steps: [
      { kind: 'larger', before: 1500, after: 1000, bytes: 1500 },
      { kind: 'round-up', of: 'item', bytes: 1500, times: 1, unitBytes: 1024, units: 2 },
      { kind: 'multiply', by: 2, because: 'transactional', units: 4 },
    ],
  });
});

test('a large batch takes several requests', () => {
  const writes = Array.from({ length: 26 }, () => put(100));
  expect(writeUnits({ kind: 'BatchWriteItem', writes })).toMatchObject({
    units: 26,
    requests: 2,
    notes: ['several-requests'],
  });
});

test('DAX reads what it deleted too', () => {
  expect(daxReadUnits([put(5000), { kind: 'DeleteItem', before: null }])).toMatchObject({ units: 6 });
});

test.each([
  [80, 0.5, 40],
  [3, 0.5, 2],
  [0, 1, 1],
  [0.1, 30, 3],
  [1.000_001, 1, 2],
])('%d requests a second of %d units need %i provisioned', (perSecond, each, units) => {
  expect(provisionedUnits(perSecond, each)).toBe(units);
});

const bytes = fc.integer({ min: 0, max: 400_000 });

describe('laws', () => {
  test('a batch takes the sum of its writes, and a transaction twice that', () => {
    const writes = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.option(fc.integer({ min: 0, max: 40_000 }))),
      { minLength: 1, maxLength: 90 },
    );
    fc.assert(
      fc.property(writes, (sizes) => {
        const actions = sizes.map(([after, before]) => put(after, before));
        const sum = actions.map(unitsOf).reduce((a, b) => a + b, 0);
        expect(unitsOf({ kind: 'BatchWriteItem', writes: actions })).toBe(sum);
        expect(unitsOf({ kind: 'TransactWriteItems', actions })).toBe(2 * sum);
      }),
    );
  });

  test('units never fall when the item before or after grows', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.integer({ min: 0, max: 9600 }), (before, after, more) => {
        expect(unitsOf(put(after + more, before))).toBeGreaterThanOrEqual(unitsOf(put(after, before)));
        expect(unitsOf(put(after, before + more))).toBeGreaterThanOrEqual(unitsOf(put(after, before)));
      }),
    );
  });

  test('a failed condition never takes more than one that holds', () => {
    fc.assert(
      fc.property(bytes, fc.option(bytes), (after, before) => {
        const held = unitsOf({ ...put(after, before), condition: 'holds' });
        expect(unitsOf({ ...put(after, before), condition: 'fails' })).toBeLessThanOrEqual(held);
      }),
    );
  });
});

function unitsOf(request: WriteRequest): number {
  const answer = writeUnits(request) as Answer;
  return answer.units;
}
