import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { billData, totalBill, type Bill, type Workload } from './bill.ts';
import { billOnDemand, billProvisioned, provide, type Reservation } from './bill-throughput.ts';
import { findBreakEven } from './break-even.ts';
import { comparePaying, type Comparison, type PayingMode } from './compare.ts';
import { defaultProvisions } from './plan.ts';
import { listPrices, withOwnPrices, type PriceName } from './prices.ts';
import { bestReservation } from './reserve.ts';
import { gb } from '../item/sizes.ts';
import type { Provision } from '../capacity/table.ts';
import { dayOf, scaleDay, type Day, type Traffic } from './traffic.ts';

const workload: Workload = {
  tableClass: 'STANDARD',
  regions: 1,
  demands: [{ reads: steady(20), writes: steady(10) }],
  stored: { table: 0, localIndexes: 0, globalIndexes: [] },
  recovery: false,
  backupBytes: 0,
  restoredBytes: 0,
  streamReads: 0,
  writtenBytes: 0,
};
const withIndex: Workload = {
  ...workload,
  demands: [...workload.demands, { index: 'by-date', reads: steady(0), writes: steady(5) }],
};
const hundred: Provision = { kind: 'fixed', units: 100 };

describe('a month on demand', () => {
  test.each<[string, Workload, Partial<Record<PriceName, number>>]>([
    ['bills each unit read and written', workload, { readRequests: 6.57, writeRequests: 16.425 }],
    [
      'costs more for throughput in Standard-IA',
      { ...workload, tableClass: 'STANDARD_INFREQUENT_ACCESS' },
      { infrequentReadRequests: 8.1468, infrequentWriteRequests: 20.4984 },
    ],
    ['bills the writes to a global index', withIndex, { readRequests: 6.57, writeRequests: 24.6375 }],
    [
      'bills replicated writes and index writes in each Region, and each read once',
      { ...withIndex, regions: 2 },
      { readRequests: 6.57, replicatedWriteRequests: 32.85, writeRequests: 16.425 },
    ],
  ])('%s', (_, given, amounts) => {
    expect(amountsOf(totalBill(billOnDemand(given, listPrices)))).toEqual(rounded(amounts));
  });
});

describe('a month of provisioned capacity', () => {
  test.each<[string, Bill, Partial<Record<PriceName, number>>]>([
    ['bills each hour of each unit', bill(workload), { readCapacity: 9.49, writeCapacity: 47.45 }],
    ['leaves out what is free', bill(workload, { freeTier: true }), { readCapacity: 7.072, writeCapacity: 35.36 }],
    [
      'leaves out what is free once, not for each index',
      bill(withIndex, { freeTier: true }),
      { readCapacity: 16.562, writeCapacity: 82.81 },
    ],
    [
      'has nothing free in Standard-IA',
      bill({ ...workload, tableClass: 'STANDARD_INFREQUENT_ACCESS' }, { freeTier: true }),
      { infrequentReadCapacity: 11.68, infrequentWriteCapacity: 59.13 },
    ],
    [
      'bills replicated writes in each Region, none of them free',
      bill({ ...workload, regions: 2 }, { freeTier: true }),
      { readCapacity: 14.144, replicatedWriteCapacity: 94.9 },
    ],
    [
      'reserved for a year costs 54% less',
      bill(workload, { reservation: { term: 'one-year', reads: 0, writes: 100 } }),
      { readCapacity: 9.49, reservedWritesOneYear: 12.5, reservedWritesOneYearHourly: 9.344, writeCapacity: 0 },
    ],
    [
      'reserved for three years costs 77% less',
      bill(workload, { reservation: { term: 'three-years', reads: 100, writes: 100 } }),
      {
        readCapacity: 0,
        writeCapacity: 0,
        reservedReadsThreeYears: 1,
        reservedReadsThreeYearsHourly: 1.168,
        reservedWritesThreeYears: 5,
        reservedWritesThreeYearsHourly: 5.913,
      },
    ],
    [
      'bills what a reservation does not cover',
      bill(withIndex, { reservation: { term: 'one-year', reads: 0, writes: 100 } }),
      { readCapacity: 18.98, reservedWritesOneYear: 12.5, reservedWritesOneYearHourly: 9.344, writeCapacity: 47.45 },
    ],
    [
      'cannot reserve replicated writes',
      bill({ ...workload, regions: 2 }, { reservation: { term: 'one-year', reads: 0, writes: 100 } }),
      {
        readCapacity: 18.98,
        reservedWritesOneYear: 25,
        reservedWritesOneYearHourly: 18.688,
        replicatedWriteCapacity: 94.9,
      },
    ],
    [
      'cannot be reserved in Standard-IA',
      bill(
        { ...workload, tableClass: 'STANDARD_INFREQUENT_ACCESS' },
        { reservation: { term: 'one-year', reads: 100, writes: 100 } },
      ),
      { infrequentReadCapacity: 11.68, infrequentWriteCapacity: 59.13 },
    ],
  ])('%s', (_, given, amounts) => {
    expect(amountsOf(given)).toEqual(
      rounded(Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount > 0))),
    );
  });
});

describe('data', () => {
  const stored = { table: 100 * gb, localIndexes: 20 * gb, globalIndexes: [{ index: 'by-date', bytes: 30 * gb }] };

  test.each<[string, Partial<Workload>, boolean, Partial<Record<PriceName, number>>]>([
    ['is stored with all its indexes', { stored }, false, { storage: 37.5 }],
    ['is free up to 25 GB', { stored }, true, { storage: 31.25 }],
    [
      'is cheaper in Standard-IA, without anything free',
      { stored, tableClass: 'STANDARD_INFREQUENT_ACCESS' },
      true,
      { infrequentStorage: 15 },
    ],
    ['is recoverable without its global indexes', { stored, recovery: true }, false, { storage: 37.5, recovery: 24 }],
    [
      'is stored and recoverable in each Region',
      { stored, recovery: true, regions: 3 },
      true,
      { storage: 93.75, recovery: 72 },
    ],
    [
      'is backed up and restored by the GB',
      { backupBytes: 50 * gb, restoredBytes: 10 * gb },
      true,
      { backup: 5, restore: 1.5 },
    ],
    ['is read from streams, free up to 2.5 million requests', { streamReads: 3_000_000 }, true, { streamReads: 0.1 }],
    ['is sent to each other Region', { writtenBytes: 1024 ** 2, regions: 3 }, true, { transfer: 102.6563 }],
  ])('%s', (_, change, freeTier, amounts) => {
    expect(amountsOf(totalBill(billData({ ...workload, ...change }, listPrices, freeTier)))).toEqual(rounded(amounts));
  });
});

describe('own prices', () => {
  test('take the place of list prices', () => {
    expect(withOwnPrices({ storage: 1, backup: 0 })).toMatchObject({
      ok: true,
      prices: { ...listPrices, storage: 1, backup: 0 },
    });
  });

  test('are refused where they are none', () => {
    expect(withOwnPrices({ storage: -1, backup: Number.NaN, restore: 1 })).toEqual({
      ok: false,
      notPrices: ['storage', 'backup'],
    });
  });
});

test('the cheapest way throttles nothing', () => {
  const calm = compare({ kind: 'steady', perSecond: 1000 });
  expect(calm).toMatchObject({ cheapest: 'three-years', throttledShare: 0 });
  const spiky = compare({ kind: 'spiky', base: 1, spike: 1000, spikesPerDay: 4, minutes: 2 });
  expect(spiky.bills.provisioned.total).toBeLessThan(spiky.bills['on-demand'].total);
  expect(spiky).toMatchObject({ cheapest: 'on-demand', throttledShare: expect.closeTo(0.9, 0) });
});

describe('the break-even', () => {
  const options = { tableClass: 'STANDARD', steps: 10 } as const;

  test('lies at 29% of what is provisioned, and at 13% or 8% of what is reserved', () => {
    const { utilisation, reservedUtilisation } = findBreakEven({ reads: 100, writes: 100 }, listPrices, options);
    expect(utilisation).toBeCloseTo(0.00065 / (3600 * 0.625e-6));
    const fullOnDemand = 0.75e-6 * 730 * 3600;
    expect(reservedUtilisation).toEqual({
      'one-year': expect.closeTo((0.043_25 + 0.218_44) / fullOnDemand),
      'three-years': expect.closeTo(((0.36 + 1.8) / 36 + (0.000_016 + 0.000_081) * 730) / fullOnDemand),
    });
  });

  test('is where the curves meet', () => {
    const { utilisation = 0, curve } = findBreakEven({ reads: 7, writes: 3 }, listPrices, { ...options, steps: 1000 });
    const cheaper = curve.find(({ onDemand, provisioned }) => provisioned < onDemand);
    expect(cheaper?.utilisation).toBeCloseTo(utilisation, 2);
    expect([curve[0]?.onDemand, curve.length]).toEqual([0, 1001]);
  });

  test('is nowhere when on-demand costs nothing, and Standard-IA cannot be reserved', () => {
    const prices = { ...listPrices, readRequests: 0, writeRequests: 0 };
    expect(findBreakEven({ reads: 1, writes: 1 }, prices, options).utilisation).toBeUndefined();
    const infrequent = findBreakEven({ reads: 1, writes: 1 }, listPrices, {
      ...options,
      tableClass: 'STANDARD_INFREQUENT_ACCESS',
    });
    expect(infrequent).toMatchObject({ reservedUtilisation: undefined, utilisation: expect.closeTo(0.288, 2) });
  });
});

describe('the best reservation', () => {
  test.each([
    [[100], 100],
    [[90], 100],
    [[30], 0],
    [[250], 300],
    [[220], 200],
    [[0, 0, 0, 500], 0],
    [[500, 500, 500, 0], 500],
  ])('for %j units an hour is %i', (hours, units) => {
    expect(bestReservation([{ hours }], [{ hours }], 'one-year', listPrices)).toEqual({
      term: 'one-year',
      reads: units,
      writes: units,
    });
  });

  test('is never dearer than none', () => {
    const hourly = fc.array(fc.nat(2000), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(hourly, (perSecond) => {
        const { bills } = compare({ kind: 'hourly', perSecond });
        expect(bills['one-year'].total).toBeLessThanOrEqual(bills.provisioned.total + 1e-9);
        expect(bills['three-years'].total).toBeLessThanOrEqual(bills['one-year'].total + 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});

test.each<[Traffic, PayingMode]>([
  [{ kind: 'steady', perSecond: 1000 }, 'three-years'],
  [{ kind: 'steady', perSecond: 10 }, 'provisioned'],
  [{ kind: 'spiky', base: 0, spike: 100, spikesPerDay: 1, minutes: 10 }, 'on-demand'],
])('for %j the cheapest way to pay is %s', (traffic, mode) => {
  expect(compare(traffic).cheapest).toBe(mode);
});

test('what a month costs on demand is linear in the traffic', () => {
  const hourly = fc.array(fc.nat(5000), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(
      hourly,
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      (perSecond, factor, regions) => {
        const day = dayFrom({ kind: 'hourly', perSecond });
        const cost = (by: number) =>
          totalBill(
            billOnDemand(
              { ...workload, regions, demands: [{ reads: scaleDay(day, by), writes: scaleDay(day, by) }] },
              listPrices,
            ),
          ).total;
        expect(cost(factor)).toBeCloseTo(cost(1) * factor, 4);
      },
    ),
  );
});

function bill(given: Workload, options: { freeTier?: boolean; reservation?: Reservation } = {}): Bill {
  const resources = provide(given, () => ({ reads: hundred, writes: hundred }), 3);
  return totalBill(billProvisioned(given, resources, listPrices, { freeTier: false, ...options }));
}

function compare(traffic: Traffic): Comparison {
  const day = dayFrom(traffic);
  return comparePaying(
    { ...workload, demands: [{ reads: day, writes: day }] },
    { prices: listPrices, freeTier: false, provisionsOf: () => defaultProvisions, reactionMinutes: 3 },
  );
}

function amountsOf({ lines, total }: Bill): Readonly<Record<string, string>> {
  const amounts: Record<string, number> = {};
  for (const { price, amount } of lines) amounts[price] = (amounts[price] ?? 0) + amount;
  expect(Object.values(amounts).reduce((a, b) => a + b, 0)).toBeCloseTo(total);
  return rounded(amounts);
}

function rounded(amounts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount.toFixed(4)]));
}

function steady(perSecond: number): Day {
  return dayFrom({ kind: 'steady', perSecond });
}

function dayFrom(traffic: Traffic): Day {
  const parsed = dayOf(traffic);
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return parsed.day;
}
