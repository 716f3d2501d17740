import { describe, expect, test } from 'vitest';

import { findBackPressure, type IndexSupply } from './back-pressure.ts';
import { burstFor, checkHotKey, countPartitions, rampTo } from './partitions.ts';
import { gb } from '../item/sizes.ts';

describe('partitions', () => {
  test.each([
    ['none for an idle, empty table but one', { reads: 0, writes: 0 }, 0, { byThroughput: 1, bySize: 1, needed: 1 }],
    ['by reads', { reads: 6001, writes: 0 }, 0, { byThroughput: 3, needed: 3 }],
    ['by writes', { reads: 0, writes: 4000 }, 0, { byThroughput: 4, needed: 4 }],
    ['by reads and writes together', { reads: 4500, writes: 500 }, 0, { byThroughput: 2, needed: 2 }],
    ['by size', { reads: 0, writes: 0 }, 10 * gb + 1, { bySize: 2, needed: 2 }],
    ['by whichever is more', { reads: 3000, writes: 3000 }, 95 * gb, { byThroughput: 4, bySize: 10, needed: 10 }],
  ])('are counted %s', (_, throughput, bytes, expected) => {
    expect(countPartitions(throughput, bytes)).toMatchObject(expected);
  });
});

describe('the most used key', () => {
  test.each([
    ['has an even share', { reads: 3000, writes: 1000 }, 0.1, 4, 'even', 'even'],
    [
      'has more than an even share, which adaptive capacity gives it',
      { reads: 6000, writes: 2000 },
      0.5,
      4,
      'adaptive',
      'adaptive',
    ],
    ['is beyond what a partition serves', { reads: 6001, writes: 2001 }, 0.5, 4, 'beyond', 'beyond'],
    ['is too much for writes only', { reads: 100, writes: 10_000 }, 0.2, 10, 'adaptive', 'beyond'],
  ])('%s', (_, total, share, partitions, reads, writes) => {
    expect(checkHotKey(total, share, partitions).verdicts).toEqual({ reads, writes });
  });

  test('must be spread over as many keys as keep each within a partition', () => {
    expect(checkHotKey({ reads: 9000, writes: 9001 }, 0.5, 10)).toMatchObject({
      reads: 4500,
      writes: 4500.5,
      shards: { reads: 2, writes: 5 },
    });
  });
});

describe('saved capacity', () => {
  test('of 150 units serves 200 for 15 minutes', () => {
    expect(burstFor(150, 200)).toEqual({ savedUnits: 45_000, seconds: 900 });
  });

  test('is not needed within capacity', () => {
    expect(burstFor(150, 150).seconds).toBe(Infinity);
  });
});

describe('an on-demand table', () => {
  test.each([
    ['serves up to its warm throughput at once', 4000, 4000, 0, { atOnce: 4000, doublings: 0, minutes: 0 }],
    ['serves double its previous peak at once', 20_000, 4000, 10_000, { atOnce: 20_000, doublings: 0 }],
    ['doubles every half hour beyond', 16_000, 4000, 0, { doublings: 2, minutes: 60 }],
    ['doubles once for a little more', 4001, 4000, 0, { doublings: 1, minutes: 30 }],
  ])('%s', (_, peak, warm, previous, expected) => {
    expect(rampTo(peak, warm, previous)).toMatchObject(expected);
  });
});

describe('an index short of write units', () => {
  const table = { unitsPerWrite: 2, provisioned: 200 };
  test.each([
    ['lets all writes through while it keeps up', 100, [supply(1, 100)], { possible: 100, short: [] }],
    [
      'throttles the writes to its table',
      100,
      [supply(2, 100)],
      { possible: 50, limitedBy: { index: 'by-date' }, short: [{ index: 'by-date', needed: 200, provisioned: 100 }] },
    ],
    [
      'throttles by the tightest of several',
      100,
      [supply(1, 80), supply(1, 30, 'by-status')],
      { possible: 30, limitedBy: { index: 'by-status' } },
    ],
    ['does not matter where no write reaches it', 100, [supply(0, 1)], { possible: 100 }],
    [
      'is not to blame when the table is short itself',
      150,
      [supply(1, 1000)],
      { possible: 100, limitedBy: {}, short: [] },
    ],
  ])('%s', (_, perSecond, indexes, expected) => {
    expect(findBackPressure(perSecond, table, indexes)).toMatchObject(expected);
  });
});

function supply(unitsPerWrite: number, provisioned: number, index = 'by-date'): IndexSupply {
  return { index, unitsPerWrite, provisioned };
}
