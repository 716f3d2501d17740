import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exampleForm, itemFields, parseUsage, type ItemForm, type Usage } from './item-form.ts';
import { listReads, listWrites, type ReadName, type WriteName } from './item-operations.ts';
import type { Consistency } from '../engine/capacity/arithmetic.ts';
import { parseItem } from '../engine/item/parse-item.ts';
import { largestItemBytes } from '../engine/item/sizes.ts';

const usageOf = (change: Partial<ItemForm> = {}): Usage => {
  const parsed = parseUsage({ ...exampleForm, ...change });
  if (!('usage' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.usage;
};
const exactly = (bytes: number) => ({ least: bytes, most: bytes });

/** Returns the units of a read by consistency, or why it would be refused. */
const readsOf = (name: ReadName, bytes: number, change?: Partial<ItemForm>) => {
  const outcomes = listReads(exactly(bytes), usageOf(change)).find((read) => read.name === name)?.outcomes ?? {};
  return Object.fromEntries(
    Object.entries(outcomes).map(([way, { answer }]) => [way, answer.ok ? answer.units : answer.reason]),
  ) as Partial<Record<Consistency, number | string>>;
};

/** Returns what a write consumes. */
const answerOf = (name: WriteName, bytes: number, change?: Partial<ItemForm>) =>
  listWrites(exactly(bytes), usageOf(change)).find((write) => write.name === name)?.outcome.answer;

describe('the form', () => {
  test('of the example is without fault', () => {
    expect(parseUsage(exampleForm)).toHaveProperty('usage');
    expect(parseItem(exampleForm.item)).toMatchObject({ ok: true, format: 'dynamodb', unsupported: [] });
  });

  test.each([
    ['nothing typed', { batch: ' ' }, { batch: 'empty' }],
    ['a word', { examined: 'many' }, { examined: 'not-a-number' }],
    ['half an item', { batch: '2.5' }, { batch: 'not-whole' }],
    ['an empty batch', { batch: '0', missing: '0' }, { batch: 'none' }],
    ['less than nothing', { missing: '-1' }, { missing: 'negative' }],
    ['more missing than asked for', { batch: '3', missing: '4' }, { missing: 'more-than-batch' }],
    ['more than a list can show', { batch: '1001' }, { batch: 'too-large' }],
    ['a stored item that cannot be', { stored: 'other', storedSize: '401' }, { storedSize: 'above-largest-item' }],
    ['less than no puts', { puts: '-1' }, { puts: 'negative' }],
    ['half a check', { checks: '0.5' }, { checks: 'not-whole' }],
    ['more deletes than a list can show', { deletes: '1001' }, { deletes: 'too-large' }],
    ['several at once', { batch: 'x', examined: '' }, { batch: 'not-a-number', examined: 'empty' }],
  ] as const)('names %s', (_, change, problems) => {
    expect(parseUsage({ ...exampleForm, ...change })).toEqual({ problems });
  });

  test('does not mind the size of a stored item that is not asked for', () => {
    expect(usageOf({ stored: 'same', storedSize: 'x' }).stored).toBe('same');
    expect(usageOf({ stored: 'none', storedSize: 'x' }).stored).toBeNull();
    expect(usageOf({ stored: 'other', storedSize: '1.5' }).stored).toBe(1536);
  });

  test('has a field for each value of the example', () => {
    expect(Object.keys(itemFields).toSorted()).toEqual(Object.keys(exampleForm).toSorted());
  });
});

describe('reads of items of 1,500 bytes', () => {
  test.each([
    ['GetItem', {}, { eventual: 0.5, strong: 1 }],
    ['GetItem of nothing', { missing: '1' }, { eventual: 0.5, strong: 1 }],
    ['GetItem of nothing', { missing: '0' }, { eventual: 0.5, strong: 1 }],
    ['GetItem of nothing', { missing: '5' }, { eventual: 2.5, strong: 5 }],
    ['BatchGetItem', { batch: '10', missing: '2' }, { eventual: 5, strong: 10 }],
    ['BatchGetItem', { batch: '3', missing: '3' }, { eventual: 1.5, strong: 3 }],
    ['TransactGetItems', { batch: '10', missing: '2' }, { transactional: 20 }],
    ['TransactGetItems', { batch: '3', missing: '3' }, { transactional: 6 }],
    ['TransactGetItems', { batch: '101' }, { transactional: 'too-many-items' }],
    ['Query', { examined: '50' }, { eventual: 9.5, strong: 19 }],
    ['Scan', { examined: '50' }, { eventual: 9.5, strong: 19 }],
    ['Scan', { examined: '0' }, { eventual: 0.5, strong: 1 }],
  ] as const)('%s with %o takes %o', (name, change, units) => {
    expect(readsOf(name, 1500, change)).toEqual(units);
  });

  test('of several missing items tell that each is a request', () => {
    const read = listReads(exactly(1500), usageOf({ missing: '3' })).find(({ name }) => name === 'GetItem of nothing');
    expect(read?.outcomes.strong?.answer).toMatchObject({ requests: 3, notes: ['no-such-item', 'several-requests'] });
  });
});

const none = { puts: '0', updates: '0', deletes: '0', checks: '0' };

describe('writes of items of 1,500 bytes', () => {
  test.each([
    ['PutItem', {}, 2],
    ['PutItem', { stored: 'other', storedSize: '3' }, 3],
    ['PutItem', { stored: 'none', condition: 'fails' }, 1],
    ['UpdateItem', {}, 2],
    ['UpdateItem', { stored: 'other', storedSize: '3' }, 3],
    ['UpdateItem', { stored: 'other', storedSize: '3', condition: 'fails' }, 3],
    ['DeleteItem', { stored: 'other', storedSize: '3' }, 3],
    ['DeleteItem', { stored: 'none' }, 1],
    ['BatchWriteItem', { ...none, puts: '10', stored: 'none' }, 20],
    ['BatchWriteItem', { ...none, puts: '2', deletes: '3', stored: 'none' }, 7],
    ['BatchWriteItem', { ...none, deletes: '2', stored: 'other', storedSize: '3' }, 6],
    ['TransactWriteItems', { ...none, puts: '10' }, 40],
    ['TransactWriteItems', { ...none, puts: '1', updates: '1', deletes: '1', checks: '1', stored: 'none' }, 12],
    ['TransactWriteItems', { ...none, checks: '2', stored: 'other', storedSize: '3' }, 12],
  ] as const)('%s with %o takes %s', (name, change, units) => {
    expect(answerOf(name, 1500, change)).toMatchObject({ ok: true, units });
  });

  test('count neither updates nor condition checks in a batch, which takes none', () => {
    const without = answerOf('BatchWriteItem', 1500, { updates: '0', checks: '0' });
    expect(answerOf('BatchWriteItem', 1500, { updates: '7', checks: '9' })).toEqual(without);
  });

  test('are refused where nothing is written, and beyond the items of a transaction', () => {
    expect(answerOf('BatchWriteItem', 1500, { ...none, checks: '1' })).toMatchObject({
      reason: 'not-a-count',
      value: 0,
    });
    expect(answerOf('TransactWriteItems', 1500, none)).toMatchObject({ reason: 'not-a-count', value: 0 });
    expect(answerOf('TransactWriteItems', 1500, { ...none, puts: '60', checks: '41' })).toMatchObject({
      reason: 'too-many-items',
      value: 101,
    });
  });

  test('tell that a transaction is cancelled where a condition fails', () => {
    expect(answerOf('TransactWriteItems', 1500, { ...none, puts: '3', condition: 'fails' })).toMatchObject({
      units: 12,
      notes: ['transaction-cancelled'],
    });
  });
});

test('both ends are named where the bytes that AWS leaves open decide', () => {
  const size = { least: 1023, most: 1025 };
  const writes = listWrites(size, usageOf());
  expect(writes.find(({ name }) => name === 'DeleteItem')?.outcome).toMatchObject({
    leastUnits: 1,
    answer: { units: 2 },
  });
  const reads = listReads(size, usageOf());
  expect(reads.find(({ name }) => name === 'GetItem')?.outcomes.strong).toMatchObject({ leastUnits: undefined });
});

test('no operation gets cheaper when the item grows', () => {
  const size = fc.integer({ min: 1, max: largestItemBytes / 40 });
  fc.assert(
    fc.property(size, size, (one, other) => {
      const range = { least: Math.min(one, other), most: Math.max(one, other) };
      const outcomes = [
        ...listReads(range, usageOf()).flatMap((read) => Object.values(read.outcomes)),
        ...listWrites(range, usageOf()).map(({ outcome }) => outcome),
      ];
      for (const { answer, leastUnits } of outcomes) {
        expect(answer.ok && (leastUnits ?? answer.units) <= answer.units).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
