import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findBoundaries } from '../item/boundaries.ts';
import { exampleItem } from '../item/example-item.ts';
import { examplePlan, exampleTable } from './example.ts';
import type { Item } from '../item/item.ts';
import { parseItem } from '../item/parse-item.ts';
import { planTable, type Plan } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { gb } from '../item/sizes.ts';
import type { Capacity, GlobalIndex, LocalIndex, Provision } from '../capacity/table.ts';
import type { Traffic } from './traffic.ts';

const auto: Provision = { kind: 'auto', least: 5, most: 40_000, target: 70 };
const provisioned: Capacity = { kind: 'provisioned', reads: auto, writes: auto };
const [global, local] = exampleTable.indexes as [GlobalIndex, LocalIndex];
const writing = (traffic: Traffic): Pick<PlanInput, 'reads' | 'writes'> => ({
  reads: [],
  writes: [{ ...insert, traffic }],
});
const reading = (traffic: Traffic): Pick<PlanInput, 'reads' | 'writes'> => ({
  reads: [{ kind: 'get', items: 1, consistency: 'strong', traffic }],
  writes: [],
});
const insert = { kind: 'insert', transactional: false } as const;
const steady = (perSecond: number): Traffic => ({ kind: 'steady', perSecond });

describe('the example', () => {
  const plan = planOf({});

  test('is an order a few bytes over a boundary', () => {
    expect(findBoundaries(plan.item.size.bytes).write).toMatchObject({ units: { least: 2, most: 2 }, excess: 3 });
  });

  test('has nothing wrong with it', () => {
    expect([plan.tableProblems, plan.itemFaults]).toEqual([[], []]);
  });

  test('reads the table and an index, and writes both', () => {
    expect(plan.reads.map(({ answer }) => answer.ok && answer.units)).toEqual([0.5, 0.5]);
    const [inserted, updated] = plan.writes.map(({ cost }) => cost.indexes.map(({ change, units }) => [change, units]));
    expect(inserted).toEqual([
      ['enters', 1],
      ['enters', 1],
    ]);
    expect(updated).toEqual([
      ['untouched', 0],
      ['untouched', 0],
    ]);
  });

  test('asks as many units of the table and of its global index as its requests take', () => {
    const [table, index] = plan.workload.demands.map(({ index: name, reads, writes }) => [
      name,
      reads[18 * 60],
      writes[18 * 60],
    ]);
    expect(table).toEqual([undefined, 900 * 0.5, 90 * (2 + 1) + 180 * 2]);
    expect(index).toEqual(['open-orders', 20 * 0.5, 90]);
  });

  test('stores an entry in the sparse index for one order in a hundred', () => {
    expect(plan.workload.stored.globalIndexes[0]?.bytes).toBe(50_000_000 * 0.01 * (23 + 30 + 19 + 9 + 100));
  });
});

test('what is needed are whole units for the peak', () => {
  const { capacities } = planOf({
    reads: [],
    writes: [{ ...insert, traffic: { kind: 'daily', low: 0, high: 0.3, peakHour: 0 } }],
  });
  expect(capacities).toMatchObject([
    { index: undefined, average: { reads: 0, writes: expect.closeTo(0.45) }, units: { reads: 1, writes: 1 } },
    { index: 'open-orders', peak: { reads: 0, writes: 0.3 } },
  ]);
});

test('a transaction doubles the table’s units and no index’s', () => {
  const writes = [{ kind: 'insert', transactional: true, traffic: steady(1) }] as const;
  expect(planOf({ writes }).workload.demands.map((demand) => demand.writes[0])).toEqual([2 * 2 + 1, 1]);
});

test('an update that finds another item moves entries', () => {
  const itemBefore = itemOf(exampleItem.replace('129.90', '129.80'));
  const [, update] = planOf({ itemBefore }).writes;
  expect(update?.cost.indexes.map(({ change }) => change)).toEqual(['content-changes', 'key-changes']);
});

test('a query of a local index fetches what it does not hold from the table', () => {
  const query = { kind: 'query', index: 'by-total', items: 10, consistency: 'strong', traffic: steady(1) } as const;
  const reads = [query, { ...query, wanted: ['paid'] }];
  expect(planOf({ reads }).reads.map(({ answer }) => answer.ok && answer.units)).toEqual([1, 11]);
});

test.each([
  [{ kind: 'query', index: 'no-such', items: 1, consistency: 'eventual' }, 'no-such-index'],
  [{ kind: 'query', index: 'open-orders', items: 1, consistency: 'strong' }, 'gsi-is-eventual'],
  [{ kind: 'query', index: 'open-orders', items: 1, consistency: 'eventual', wanted: ['paid'] }, 'gsi-cannot-fetch'],
  [{ kind: 'get', items: 1.5, consistency: 'strong' }, 'not-a-count'],
  [{ kind: 'get', items: 101, consistency: 'transactional' }, 'too-many-items'],
  [{ kind: 'get', items: 1e12, consistency: 'eventual' }, 'too-many-items'],
] as const)('%j is refused, and the rest of the plan is made', (pattern, reason) => {
  const [read] = planOf({ reads: [{ ...pattern, traffic: steady(1) }] }).reads;
  expect(read?.answer).toMatchObject({ ok: false, reason });
});

test('a short index holds back the writes to its table', () => {
  const short: GlobalIndex = { ...global, capacity: { ...provisioned, writes: { kind: 'fixed', units: 10 } } };
  const table = { ...exampleTable, indexes: [short, local] };
  const change = writing({ kind: 'daily', low: 1, high: 40, peakHour: 18 });
  expect(planOf({ ...change, table }).backPressure).toBeUndefined();
  expect(planOf({ ...change, table: { ...table, capacity: provisioned } }).backPressure).toMatchObject({
    possible: expect.closeTo(10),
    limitedBy: { index: 'open-orders' },
    short: [{ index: 'open-orders', needed: expect.closeTo(40), provisioned: 10 }],
  });
});

describe('what keeps a plan from being made', () => {
  test.each<[string, Partial<PlanInput>, object]>([
    [
      'impossible traffic',
      reading(steady(-1)),
      { part: 'reads', position: 0, problem: { reason: 'not-a-rate', value: -1 } },
    ],
    ['a negative number of items', { items: -1 }, { part: 'items', value: -1 }],
    ['a share above one', { hottestShare: 1.5 }, { part: 'hottestShare', value: 1.5 }],
    [
      'an index used more than wholly',
      { indexUses: [{ index: 'open-orders', storedShare: 2, hottestShare: 0 }] },
      { part: 'indexUses', index: 'open-orders', value: 2 },
    ],
    [
      'no units',
      {
        table: { ...exampleTable, capacity: { kind: 'provisioned', reads: { kind: 'fixed', units: 0 }, writes: auto } },
      },
      { part: 'table', problem: { reason: 'bad-units' } },
    ],
    [
      'a bad target',
      { provisions: { reads: auto, writes: { ...auto, target: 99 } } },
      { part: 'provisions', problem: { reason: 'bad-target' } },
    ],
  ])('%s', (_, change, problem) => {
    expect(planTable({ ...examplePlan, ...change })).toMatchObject({ ok: false, problems: [problem] });
  });
});

describe('warnings', () => {
  const keyless = { ...exampleTable, indexes: [] };
  const small: Provision = { kind: 'fixed', units: 10 };

  test.each<[string, Partial<PlanInput>, object]>([
    [
      'a key that is written too much',
      { ...writing(steady(3000)), hottestShare: 0.5 },
      { kind: 'hot-key-writes', value: 4500, limit: 1000, shards: 5 },
    ],
    [
      'a key that is read too much',
      { ...reading(steady(10_000)), hottestShare: 0.5 },
      { kind: 'hot-key-reads', value: 5000, limit: 3000, shards: 2 },
    ],
    [
      'an index key that is written too much',
      { ...writing(steady(3000)), indexUses: [{ index: 'open-orders', storedShare: 1, hottestShare: 1 }] },
      { kind: 'hot-key-writes', index: 'open-orders', value: 3000, shards: 3 },
    ],
    [
      'a collection over 10 GB beside a local index',
      { collectionBytes: 11 * gb },
      { kind: 'collection-full', limit: 10 * gb },
    ],
    [
      'more writes than a table’s quota',
      writing(steady(20_000)),
      { kind: 'table-writes-over-quota', value: 60_000, limit: 40_000 },
    ],
    ['more reads than a table’s quota', reading(steady(40_001)), { kind: 'table-reads-over-quota' }],
    [
      'more provisioned than an account’s quota',
      {
        ...writing(steady(30_000)),
        table: { ...exampleTable, capacity: { ...provisioned, writes: { kind: 'fixed', units: 50_000 } } },
      },
      { kind: 'account-writes-over-quota', value: 100_000, limit: 80_000 },
    ],
    [
      'a peak that a new on-demand table does not serve at once',
      reading(steady(12_001)),
      { kind: 'on-demand-outgrown', limit: 12_000 },
    ],
    [
      'a maximum below the peak',
      { ...reading(steady(100)), table: { ...exampleTable, capacity: { kind: 'on-demand', mostReads: 50 } } },
      { kind: 'maximum-below-peak', value: 100, limit: 50 },
    ],
    [
      'reads beyond provisioned capacity',
      { ...reading(steady(100)), table: { ...exampleTable, capacity: { ...provisioned, reads: small } } },
      { kind: 'throttled-reads', value: 100, limit: 10 },
    ],
    [
      'writes beyond provisioned capacity',
      { ...writing(steady(100)), table: { ...exampleTable, capacity: { ...provisioned, writes: small } } },
      { kind: 'throttled-writes', value: 300, limit: 10 },
    ],
    [
      'an index that holds back its table',
      {
        ...writing(steady(100)),
        table: {
          ...exampleTable,
          capacity: provisioned,
          indexes: [{ ...global, capacity: { kind: 'provisioned', reads: small, writes: small } }, local],
        },
      },
      { kind: 'index-short-of-writes', index: 'open-orders', value: 100, limit: 10 },
    ],
    [
      'capacity that idles',
      {
        ...reading(steady(1)),
        table: { ...keyless, capacity: { kind: 'provisioned', reads: { kind: 'fixed', units: 1000 }, writes: small } },
      },
      { kind: 'idle-capacity' },
    ],
    ['steady traffic on demand', reading(steady(1000)), { kind: 'steady-on-demand' }],
    ['a large table that is hardly used', { ...reading(steady(0)), items: 1e9 }, { kind: 'dearer-class' }],
  ])('are given for %s', (_, change, warning) => {
    expect(planOf(change).warnings).toContainEqual(expect.objectContaining(warning));
  });

  test('are not given for a table that is warm enough', () => {
    const warmed = planOf({ ...reading(steady(12_001)), warm: { reads: 15_000, writes: 5000 } });
    const grown = planOf({ ...reading(steady(12_001)), previousPeak: { reads: 7000, writes: 0 } });
    expect([...warmed.warnings, ...grown.warnings].map(({ kind }) => kind)).not.toContain('on-demand-outgrown');
  });

  test('do not advise provisioned capacity that would throttle', () => {
    const spiky = planOf(reading({ kind: 'spiky', base: 1000, spike: 30_000, spikesPerDay: 1, minutes: 60 }));
    expect(spiky.warnings.map(({ kind }) => kind)).not.toContain('steady-on-demand');
  });
});

test('no item and no numbers make it throw', () => {
  const names = fc.oneof(fc.constantFrom('customer', 'order', 'openSince', 'total'), fc.string());
  const numbers = fc.record({
    items: fc.double(),
    hottestShare: fc.double(),
    backups: fc.double(),
    reactionMinutes: fc.double(),
    streamReads: fc.double(),
  });
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue()), numbers, fc.double(), (values, given, perSecond) => {
      const item = itemOf(JSON.stringify(values));
      const plan = planTable({ ...examplePlan, ...given, ...writing(steady(perSecond)), item });
      expect(plan.ok || plan.problems.length > 0).toBe(true);
    }),
    { numRuns: 50 },
  );
});

function itemOf(text: string): Item {
  const parsed = parseItem(text);
  if (!parsed.ok) throw new Error(`No item: ${text}`);
  return parsed.item;
}

function planOf(change: Partial<PlanInput>): Plan {
  const plan = planTable({ ...examplePlan, ...change });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan;
}
