import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readIndexRows, writeIndexRows, type IndexRow } from './index-rows.ts';
import { readPriceTexts, writePrices } from './own-prices.ts';
import { planTable } from './plan.ts';
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
    expect([plan.tableProblems, plan.itemFaults, plan.parsed.unsupported]).toEqual([[], [], []]);
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

test.each<[string, Partial<PlanForm>, object]>([
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
  const rows = fc.array(fc.record({ name: text, partition: text, sort: text, included: text, queries: text }));
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
});
