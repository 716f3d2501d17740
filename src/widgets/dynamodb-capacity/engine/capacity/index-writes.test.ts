import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { entryBytes, findUnprojected, measureItem } from './index-entries.ts';
import { writeToIndexes } from './index-writes.ts';
import { parseItem } from '../item/parse-item.ts';
import type { GlobalIndex, LocalIndex, Projection, Schema } from './table.ts';

const byStatus: GlobalIndex = {
  kind: 'GSI',
  name: 'by-status',
  key: { partition: [{ name: 'status', type: 'S' }], sort: [{ name: 'date', type: 'S' }] },
  projection: { kind: 'INCLUDE', attributes: ['total'] },
};
const byDate: LocalIndex = {
  kind: 'LSI',
  name: 'by-date',
  sort: { name: 'date', type: 'S' },
  projection: { kind: 'ALL' },
};
const orders: Schema = {
  key: { partition: [{ name: 'customer', type: 'S' }], sort: [{ name: 'order', type: 'S' }] },
  indexes: [byStatus, byDate],
};
const item = { customer: 'c', order: 'o', status: 'open', date: 'd', total: 1, note: 'n' };
const { status: _, ...withoutStatus } = item;

describe('what a write does to a global and to a local index', () => {
  test.each([
    ['an insert', undefined, item, ['enters', 1, 1], ['enters', 1, 1]],
    ['an insert without an attribute of the index key', undefined, withoutStatus, ['absent', 0, 0], ['enters', 1, 1]],
    ['an update that adds it', withoutStatus, item, ['enters', 1, 1], ['content-changes', 1, 1]],
    ['an update that removes it', item, withoutStatus, ['leaves', 1, 1], ['content-changes', 1, 1]],
    ['an update of the index key', item, { ...item, status: 'paid' }, ['key-changes', 2, 2], ['content-changes', 1, 1]],
    ['an update of the sort key of both', item, { ...item, date: 'e' }, ['key-changes', 2, 2], ['key-changes', 2, 2]],
    [
      'an update of an included attribute',
      item,
      { ...item, total: 2 },
      ['content-changes', 1, 1],
      ['content-changes', 1, 1],
    ],
    ['an update of another attribute', item, { ...item, note: 'm' }, ['untouched', 0, 0], ['content-changes', 1, 1]],
    ['an update that changes nothing', item, { ...item, total: 1.0 }, ['untouched', 0, 0], ['untouched', 0, 0]],
    ['a delete', item, undefined, ['leaves', 1, 1], ['leaves', 1, 1]],
    ['a delete of what was not indexed', withoutStatus, undefined, ['absent', 0, 0], ['leaves', 1, 1]],
  ])('%s', (_name, before, after, global, local) => {
    const writes = writeToIndexes(orders, before && measure(before), after && measure(after));
    expect(writes.map(({ change, writes: count, units }) => [change, count, units])).toEqual([global, local]);
  });

  test('is counted in units of the entries, old and new', () => {
    const [write] = writeToIndexes(
      orders,
      measure({ ...item, status: 'x'.repeat(1500) }),
      measure({ ...item, status: 'y'.repeat(3000) }),
    );
    expect(write).toMatchObject({ change: 'key-changes', writes: 2, units: 2 + 3 });
  });

  test('is counted by the larger entry where it stays', () => {
    const [, local] = writeToIndexes(orders, measure({ ...item, note: 'x'.repeat(3000) }), measure(item));
    expect(local).toMatchObject({
      change: 'content-changes',
      units: 3,
      steps: [
        { kind: 'larger', bytes: 3000 + sizeWithoutNote() },
        { kind: 'round-up', of: 'entry', units: 3 },
      ],
    });
  });

  test('numbers, sets and maps are compared by value', () => {
    const before = {
      customer: { S: 'c' },
      order: { S: 'o' },
      status: { S: 's' },
      date: { S: 'd' },
      total: { N: '10' },
      tags: { SS: ['a', 'b'] },
      m: { M: { x: { N: '1' }, y: { S: 'z' } } },
    };
    const after = {
      ...before,
      total: { N: '1e1' },
      tags: { SS: ['b', 'a'] },
      m: { M: { y: { S: 'z' }, x: { N: '1.0' } } },
    };
    const writes = writeToIndexes(orders, measure(before), measure(after));
    expect(writes.map(({ change }) => change)).toEqual(['untouched', 'untouched']);
  });
});

describe('an entry', () => {
  const sizeWith = (projection: Projection) => entryBytes(orders, { ...byStatus, projection }, measure(item))?.most;
  const keys = 'customer'.length + 1 + 'order'.length + 1 + 'status'.length + 4 + 'date'.length + 1;

  test.each<[string, Projection, number]>([
    ['of keys only holds the keys of table and index', { kind: 'KEYS_ONLY' }, keys],
    [
      'with included attributes holds them as well',
      { kind: 'INCLUDE', attributes: ['note', 'no such'] },
      keys + 'note'.length + 1,
    ],
    ['of all is the whole item', { kind: 'ALL' }, measure(item).size.bytes.most],
  ])('%s', (_name, projection, bytes) => {
    expect(sizeWith(projection)).toBe(bytes);
  });

  test('needs every attribute of an index key of several', () => {
    const index: GlobalIndex = {
      ...byStatus,
      key: {
        partition: [
          { name: 'status', type: 'S' },
          { name: 'region', type: 'S' },
        ],
        sort: [],
      },
    };
    expect(entryBytes(orders, index, measure(item))).toBeUndefined();
    expect(entryBytes(orders, index, measure({ ...item, region: 'eu' }))).toBeDefined();
  });

  test('lacks what is not projected', () => {
    expect(findUnprojected(orders, byStatus, ['customer', 'status', 'total', 'note'])).toEqual(['note']);
    expect(findUnprojected(orders, byDate, ['note'])).toEqual([]);
  });
});

test('each index costs at most what putting and deleting the entry costs', () => {
  const text = fc.string({ maxLength: 3000 });
  const generated = fc.record({ status: text, date: text, total: fc.nat(), note: text }, { requiredKeys: [] });
  fc.assert(
    fc.property(generated, generated, (one, other) => {
      const [before, after] = [
        measure({ ...one, customer: 'c', order: 'o' }),
        measure({ ...other, customer: 'c', order: 'o' }),
      ];
      const deletes = writeToIndexes(orders, before, undefined);
      const puts = writeToIndexes(orders, undefined, after);
      writeToIndexes(orders, before, after).forEach(({ units, writes }, at) => {
        expect(units).toBeLessThanOrEqual((deletes[at]?.units ?? 0) + (puts[at]?.units ?? 0));
        expect(units).toBeGreaterThanOrEqual(writes);
      });
    }),
  );
});

function sizeWithoutNote(): number {
  return measure({ ...item, note: '' }).size.bytes.most;
}

function measure(json: object) {
  const parsed = parseItem(JSON.stringify(json));
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return measureItem(parsed.item);
}
