import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readIndexRows, writeIndexRows, type IndexRow } from './index-rows.ts';
import { readPriceTexts, writePrices } from './own-prices.ts';
import { planTable } from '../engine/plan/plan.ts';
import { dropIndex, writeReadRows, type ReadRow } from './read-rows.ts';
import { exampleForm, planFields, type PlanForm } from './plan-fields.ts';
import { parsePlanForm } from './plan-form.ts';

const planOf = (change: Partial<PlanForm>) => {
  const parsed = parsePlanForm({ ...exampleForm, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const plan = planTable(parsed.input);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan;
};
const exampleRows = readIndexRows(exampleForm.indexes) as readonly IndexRow[];

describe('the example form', () => {
  const plan = planOf({});

  test('is a table and an item that DynamoDB takes', () => {
    expect([plan.tableProblems, plan.itemFaults]).toEqual([[], []]);
  });

  test('has an update that moves an entry of the local index and changes one of the global index', () => {
    const [, update] = plan.writes;
    expect(update?.cost.indexes.map(({ change }) => change)).toEqual(['content-changes', 'key-changes']);
  });

  test('splits its writes', () => {
    const evening = plan.writes.map(({ day }) => day[18 * 60]);
    expect(evening).toEqual([expect.closeTo(81), expect.closeTo(189), 0]);
  });
});

test('an item of a given size has that size and an entry in each index', () => {
  const plan = planOf({ itemBy: 'size', size: '3', sizeUnit: 'KB' });
  expect(plan.item.size.bytes).toEqual({ least: 3072, most: 3072 });
  expect(plan.writes[0]?.cost.indexes.map(({ change }) => change)).toEqual(['enters', 'enters']);
});

describe('an update', () => {
  const changesOf = (form: Partial<PlanForm>) => {
    const { writes } = planOf({ changes: '', ...form });
    return writes.map(({ cost }) => cost.indexes.map(({ change }) => change));
  };

  test.each<[string, Partial<PlanForm>, readonly [string, string]]>([
    ['that adds the key of the sparse index enters it', { adds: 'openSince' }, ['enters', 'untouched']],
    ['that removes it leaves the index', { removes: 'openSince' }, ['leaves', 'untouched']],
    ['that removes the key of the local index leaves that', { removes: 'total' }, ['content-changes', 'leaves']],
    [
      'that changes one and removes another does both',
      { changes: 'total', removes: 'openSince' },
      ['leaves', 'key-changes'],
    ],
    ['of an attribute in no index touches none', { adds: 'paid', removes: 'tags' }, ['untouched', 'untouched']],
  ])('%s', (_, form, expected) => {
    const [inserted, updated, deleted] = changesOf(form);
    expect(updated).toEqual(expected);
    expect([inserted, deleted]).toEqual([
      ['enters', 'enters'],
      ['leaves', 'leaves'],
    ]);
  });

  test('counts the larger of the item before and after', () => {
    const { writes } = planOf({ changes: '', removes: 'lines' });
    expect(writes.map(({ cost }) => cost.table.ok && cost.table.units)).toEqual([2, 2, 2]);
  });

  test('leaves out names that the example has not, and tells them', () => {
    const parsed = parsePlanForm({ ...exampleForm, changes: 'paid, weight', adds: 'colour', removes: '' });
    expect(parsed).toMatchObject({ ok: true, missing: { changes: ['weight'], adds: ['colour'], removes: [] } });
  });
});

describe('the ways to read', () => {
  const row: ReadRow = { by: 'scan', from: '', rate: '25', per: '%', items: '100', consistency: 'strong', wanted: '' };
  const readsOf = (rows: readonly ReadRow[]) => {
    const plan = planOf({ readShape: 'steady', readRate: '80', otherReads: writeReadRows(rows) });
    return plan.reads.map(({ pattern, answer, day }) => [pattern.kind, answer.ok && answer.units, day[0]]);
  };

  test('share the reads, and the main one takes the rest', () => {
    expect(readsOf([row])).toEqual([
      ['get', 0.5, 60],
      // 100 items of 1,027 bytes are rounded up together: 26 times 4 KB.
      ['scan', 26, 20],
    ]);
  });

  test('may have a rate of their own besides', () => {
    expect(readsOf([{ ...row, by: 'query', from: '1', rate: '7', per: 'a second', items: '50' }])).toEqual([
      ['get', 0.5, 80],
      ['query', 0.5, 7],
    ]);
  });

  test('load the index that they read', () => {
    const { workload } = planOf({ otherReads: writeReadRows([{ ...row, from: '1', rate: '4', per: 'a second' }]) });
    expect(workload.demands.map(({ index, reads }) => [index, reads[18 * 60]])).toEqual([
      [undefined, 900 * 0.5],
      // 100 entries of 81 bytes, eventually consistent.
      ['open-orders', 4],
    ]);
  });

  test.each<[string, readonly ReadRow[], object]>([
    ['shares above all', [row, { ...row, rate: '80' }], { fields: { otherReads: { kind: 'shares-above-100' } } }],
    ['an index that is gone', [{ ...row, from: '3' }], { reads: [{ from: 'no-such-index' }] }],
    ['an index asked for one item', [{ ...row, by: 'get', from: '1' }], { reads: [{ by: 'index-has-no-get' }] }],
    ['a word for a number', [row, { ...row, rate: 'often' }], { reads: [{}, { rate: 'not-a-number' }] }],
  ])('cannot have %s', (_, rows, problems) => {
    expect(parsePlanForm({ ...exampleForm, otherReads: writeReadRows(rows) })).toMatchObject({ ok: false, problems });
  });

  test('follow when an index goes', () => {
    const from = (place: string) => ({ ...row, from: place });
    expect(dropIndex([from(''), from('1'), from('2'), from('3')], 1)).toEqual([from(''), from('1'), from('2')]);
  });
});

describe('a global index', () => {
  const [global, local] = exampleRows as [IndexRow, IndexRow];
  const provisionedFor = (change: Partial<IndexRow>, form: Partial<PlanForm>) =>
    planOf({ ...form, indexes: writeIndexRows([{ ...global, ...change }, local]) }).comparison.resources[1];

  test.each(['on-demand', 'auto'] as const)('has fixed units of its own beside a table in mode %s', (mode) => {
    const own = provisionedFor({ capacity: 'fixed', readUnits: '12', writeUnits: '34' }, { mode });
    expect([own?.reads.provisioned[0], own?.writes.provisioned[0]]).toEqual([12, 34]);
  });

  test('has auto scaling of its own beside a table of fixed units', () => {
    const own = provisionedFor({ capacity: 'auto', leastWrites: '77', mostReads: '9' }, { mode: 'fixed' });
    expect(Math.min(...(own?.writes.provisioned ?? []))).toBe(77);
    expect(Math.max(...(own?.reads.provisioned ?? []))).toBeLessThanOrEqual(9);
  });

  test('has the table’s settings otherwise', () => {
    expect(provisionedFor({}, { mode: 'fixed' })?.writes.provisioned[0]).toBe(Number(exampleForm.fixedWrites));
  });
});

test('the account’s tables and units count against its quotas', () => {
  const { warnings } = planOf({ mode: 'fixed', tablesThere: '2500', writesThere: '79000' });
  expect(warnings).toContainEqual(expect.objectContaining({ kind: 'too-many-tables', value: 2501, limit: 2500 }));
  expect(warnings).toContainEqual(expect.objectContaining({ kind: 'account-writes-over-quota', value: 80_600 }));
  expect(planOf({ mode: 'fixed' }).warnings.map(({ kind }) => kind)).not.toContain('too-many-tables');
});

test('an earlier peak is served at once when doubled', () => {
  const grown = planOf({ readShape: 'steady', readRate: '50000', peakReads: '20000' });
  expect(grown.limits[0]?.ramp.reads.atOnce).toBe(40_000);
  expect(planOf({ warmReads: '3' }).limits[0]?.ramp.reads.atOnce).toBe(12_000);
});

test.each<[string, Partial<PlanForm>, object]>([
  ['an update of the table’s key', { changes: 'order' }, { changes: { kind: 'key-attribute', name: 'order' } }],
  ['a word for a number', { items: 'many' }, { items: { kind: 'number', problem: 'not-a-number' } }],
  ['a share above 100%', { hottest: '101' }, { hottest: { problem: 'above-100' } }],
  ['shares that come to more than all', { inserts: '60', deletes: '50' }, { deletes: { kind: 'shares-above-100' } }],
  ['broken JSON', { item: '{"a"' }, { item: { kind: 'item' } }],
  ['an item smaller than its keys', { itemBy: 'size', size: '9', sizeUnit: 'bytes' }, { size: { kind: 'below-keys' } }],
  [
    '23 hours',
    { readShape: 'hourly', readHours: '1 '.repeat(23) },
    { readHours: { problem: { reason: 'not-24-hours' } } },
  ],
  [
    'a word among the hours',
    { writeShape: 'hourly', writeHours: 'x' },
    { writeHours: { problem: { reason: 'not-a-rate' } } },
  ],
  ['a Region that is none', { replicas: 'eu-west-1, Ireland' }, { replicas: { kind: 'bad-region', found: 'Ireland' } }],
  ['two partition keys', { partition: 'a, b' }, { partition: { problem: { reason: 'too-many-key-attributes' } } }],
  ['a name with a space', { name: 'my table' }, { name: { problem: { reason: 'bad-table-name' } } }],
  ['rows that are none', { indexes: 'GSI~a' }, { indexes: { kind: 'bad-row', row: 1 } }],
  ['an unknown price', { prices: 'lunch:3' }, { prices: { names: ['lunch'] } }],
  ['a price that is no number', { prices: 'storage:free' }, { prices: { names: ['storage'] } }],
  ['a target out of bounds', { mode: 'auto', target: '95' }, { target: { problem: { reason: 'bad-target' } } }],
])('names %s', (_, change, fields) => {
  expect(parsePlanForm({ ...exampleForm, ...change })).toMatchObject({ ok: false, problems: { fields } });
});

test('names what is wrong with an index in its row', () => {
  const indexes = writeIndexRows(
    exampleRows.map((row) => ({ ...row, name: 'x y', stored: row.kind === 'LSI' ? '' : '1' })),
  );
  expect(parsePlanForm({ ...exampleForm, indexes })).toMatchObject({
    ok: false,
    problems: { rows: [{}, { stored: 'empty' }] },
  });
  const named = writeIndexRows(exampleRows.map((row) => ({ ...row, name: `${row.kind} x` })));
  expect(parsePlanForm({ ...exampleForm, indexes: named })).toMatchObject({
    problems: { rows: [{ table: { reason: 'bad-index-name' } }, { table: { reason: 'bad-index-name' } }] },
  });
});

test('rows travel through their text, whatever is typed in them', () => {
  const text = fc.string();
  const rows = fc.array(fc.record({ name: text, partition: text, sort: text, included: text, readUnits: text }));
  fc.assert(
    fc.property(rows, (changes) => {
      const typed = changes.map((change) => ({ ...exampleRows[0]!, ...change }));
      expect(readIndexRows(writeIndexRows(typed))).toEqual(typed);
    }),
  );
});

test('own prices travel through their text', () => {
  const own = { storage: '0.2', backup: 'x' };
  expect(readPriceTexts(writePrices(own))).toEqual({ own, unknown: [] });
});

test('no text makes it throw', () => {
  const texts = fc.dictionary(fc.constantFrom(...(Object.keys(exampleForm) as (keyof PlanForm)[])), fc.string());
  fc.assert(
    fc.property(texts, (change) => {
      // A choice holds one of its options: the link and the inputs see to that.
      const isChoice = (field: string) => Array.isArray(planFields[field as keyof PlanForm]);
      const typed = Object.fromEntries(Object.entries(change).filter(([field]) => !isChoice(field)));
      const parsed = parsePlanForm({ ...exampleForm, ...typed });
      if (parsed.ok) expect(planTable(parsed.input)).toHaveProperty('ok');
      else expect(Object.keys(parsed.problems)).not.toHaveLength(0);
    }),
    { numRuns: 500 },
  );
}, 30_000);
