import { describe, expect, test } from 'vitest';
import cases from './charges.cases.json' with { type: 'json' };
import {
  archiveOverhead,
  batchOf,
  billedBytes,
  bytesPerKB,
  chargeFor,
  earlyDeletionDays,
  gbMonths,
  splitByStep,
} from './charges.ts';
import { storageClasses, type StorageClassId } from '#data/s3-storage-classes.ts';

type Case = (typeof cases)[number];

const cents = (amount: number) => Math.round(amount * 100) / 100;
const minimumOf = (id: string) => storageClasses[id as StorageClassId];

/** Works a case of AWS's out with our own rules, into the shape of its expectation. */
function work({ kind, given }: Case): unknown {
  switch (kind) {
    case 'gb-months': {
      const { intervals = [], hoursInMonth = 0 } = given;
      const byteHours = intervals.reduce((sum, { bytes, days }) => sum + bytes * days * 24, 0);
      return { byteHours, gbMonths: gbMonths(intervals, hoursInMonth) };
    }
    case 'tiered-storage': {
      const steps = (given.tiers ?? []).map(({ upToGB, perGB }) => ({ upToGB, perGB }));
      const lines = splitByStep(given.gbMonths ?? 0, steps).map(({ gb, cost }) => ({ gb, cost: cents(cost) }));
      return { lines, cost: cents(lines.reduce((sum, { cost }) => sum + cost, 0)) };
    }
    case 'requests': {
      const requests = (given.perDay ?? 0) * (given.days ?? 0);
      return { requests, cost: cents(chargeFor(requests, given.unitPrice ?? 0, given.per ?? 1)) };
    }
    case 'retrieval':
      return { cost: cents(chargeFor(given.gb ?? 0, given.unitPrice ?? 0, given.per ?? 1)) };
    case 'early-delete': {
      const minimum = minimumOf(given.class ?? '').minimumStay?.value;
      return { feeDays: earlyDeletionDays(given.daysStored ?? 0, Number(minimum)) };
    }
    case 'minimum-size': {
      const minimum = minimumOf(given.class ?? '').minimumSize?.value;
      return { billedBytes: billedBytes(given.bytes ?? 0, Number(minimum) * bytesPerKB) };
    }
    case 'overhead':
      return archiveOverhead(given.objects ?? 0);
    default:
      throw new Error(`No rule for a case of kind “${kind}”.`);
  }
}

describe('worked bills of the S3 FAQ and user guide', () => {
  test.each(cases)('$id ($source)', (bill) => {
    expect(work(bill)).toEqual(bill.expect);
  });
});

test.each([
  ['first step only', 100, [{ gb: 100, step: 0 }]],
  ['just up to the end of a step', 51_200, [{ gb: 51_200, step: 0 }]],
  [
    'over two ends',
    600_000,
    [
      { gb: 51_200, step: 0 },
      { gb: 460_800, step: 1 },
      { gb: 88_000, step: 2 },
    ],
  ],
  ['nothing', 0, []],
])('S3 Standard bills each GB at the price of its own step: %s', (_, gb, expected) => {
  const steps = [51_200, 512_000, Infinity].map((upToGB) => ({ upToGB, perGB: 0.02 }));
  expect(splitByStep(gb, steps).map((line) => ({ gb: line.gb, step: line.step }))).toEqual(expected);
});

test('a price per 1,000 requests buys a thousand, a price per GB one', () => {
  expect(batchOf(storageClasses.STANDARD.put)).toBe(1000);
  expect(batchOf(storageClasses.STANDARD.storage)).toBe(1);
});
