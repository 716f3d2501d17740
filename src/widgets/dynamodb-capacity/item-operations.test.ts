import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exampleForm, itemFields, parseFormItem, parseUsage, type ItemForm, type Usage } from './item-form.ts';
import { listOperations, type OperationName } from './item-operations.ts';
import { largestItemBytes } from './sizes.ts';

const usageOf = (change: Partial<ItemForm> = {}): Usage => {
  const parsed = parseUsage({ ...exampleForm, ...change });
  if (!('usage' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.usage;
};
const unitsOf = (name: OperationName, bytes: number, change?: Partial<ItemForm>) => {
  const found = listOperations({ least: bytes, most: bytes }, usageOf(change)).find(
    (operation) => operation.name === name,
  );
  if (!found) throw new Error(`${name} is not listed.`);
  return found.answer.ok ? found.answer.units : found.answer.reason;
};

describe('the form', () => {
  test('of the example is without fault', () => {
    expect(parseUsage(exampleForm)).toHaveProperty('usage');
    expect(parseFormItem(exampleForm)).toMatchObject({ ok: true, format: 'dynamodb', unsupported: [] });
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

describe('operations on items of 1,500 bytes', () => {
  test.each([
    ['GetItem', {}, 0.5],
    ['GetItem', { consistency: 'strong' }, 1],
    ['GetItem of nothing', { consistency: 'strong' }, 1],
    ['BatchGetItem', { batch: '10', missing: '2' }, 5],
    ['TransactGetItems', { batch: '10', missing: '2' }, 20],
    ['TransactGetItems', { batch: '101' }, 'too-many-items'],
    ['Query or Scan', { examined: '50', consistency: 'strong' }, 19],
    ['PutItem or UpdateItem', {}, 2],
    ['PutItem or UpdateItem', { stored: 'other', storedSize: '3' }, 3],
    ['PutItem or UpdateItem', { stored: 'none', condition: 'fails' }, 1],
    ['DeleteItem', { stored: 'other', storedSize: '3' }, 3],
    ['DeleteItem', { stored: 'none' }, 1],
    ['BatchWriteItem', { batch: '10', stored: 'none' }, 20],
    ['TransactWriteItems', { batch: '10' }, 40],
  ] as const)('%s with %o takes %s', (name, change, units) => {
    expect(unitsOf(name, 1500, change)).toBe(units);
  });

  test('name both ends where the bytes that AWS leaves open decide', () => {
    const operations = listOperations({ least: 1023, most: 1025 }, usageOf());
    expect(operations.find(({ name }) => name === 'DeleteItem')).toMatchObject({ leastUnits: 1, answer: { units: 2 } });
    expect(operations.find(({ name }) => name === 'GetItem')).toMatchObject({ leastUnits: undefined });
  });
});

test('no operation gets cheaper when the item grows', () => {
  const size = fc.integer({ min: 1, max: largestItemBytes / 40 });
  fc.assert(
    fc.property(size, size, (one, other) => {
      const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
      for (const { answer, leastUnits } of listOperations({ least: smaller, most: larger }, usageOf())) {
        expect(answer.ok && (leastUnits ?? answer.units) <= answer.units).toBe(true);
        const alone = listOperations({ least: larger, most: larger }, usageOf());
        expect(alone.map((operation) => operation.answer)).toContainEqual(answer);
      }
    }),
    { numRuns: 30 },
  );
});
