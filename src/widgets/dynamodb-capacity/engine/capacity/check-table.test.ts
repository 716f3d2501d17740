import { describe, expect, test } from 'vitest';

import { checkItem } from './check-item.ts';
import { checkTable } from './check-table.ts';
import { exampleTable } from '../plan/example.ts';
import { measureItem } from './index-entries.ts';
import { parseItem } from '../item/parse-item.ts';
import type { GlobalIndex, LocalIndex, Provision, SecondaryIndex, Table } from './table.ts';

const [global, local] = exampleTable.indexes as [GlobalIndex, LocalIndex];
const auto: Provision = { kind: 'auto', least: 5, most: 100, target: 70 };
const named = (count: number, index: SecondaryIndex) =>
  Array.from({ length: count }, (_, at) => ({ ...index, name: `index-${at}` }));
const many = Array.from({ length: 60 }, (_, at) => `attribute-${at}`);

test('the example is a table that DynamoDB would create', () => {
  expect(checkTable(exampleTable)).toEqual([]);
});

describe('a table that DynamoDB would not create', () => {
  test.each<[string, Partial<Table>, object]>([
    ['a short name', { name: 'ab' }, { reason: 'bad-table-name', limit: [3, 255] }],
    ['a name with a space', { name: 'my table' }, { reason: 'bad-table-name' }],
    ['no partition key', { key: { partition: [], sort: [] }, indexes: [] }, { reason: 'no-partition-key' }],
    [
      'two partition attributes',
      {
        key: {
          partition: [
            { name: 'a', type: 'S' },
            { name: 'b', type: 'S' },
          ],
          sort: [],
        },
        indexes: [],
      },
      { reason: 'too-many-key-attributes', limit: 1 },
    ],
    [
      'one attribute as both keys',
      { key: { partition: [{ name: 'a', type: 'S' }], sort: [{ name: 'a', type: 'S' }] }, indexes: [] },
      { reason: 'repeated-key-attribute', attribute: 'a' },
    ],
    [
      'a key attribute of 256 characters',
      { key: { partition: [{ name: 'a'.repeat(256), type: 'S' }], sort: [] }, indexes: [] },
      { reason: 'bad-key-name', limit: 255 },
    ],
    [
      'one attribute of two types',
      { indexes: [{ ...local, sort: { name: 'openSince', type: 'N' } }, global] },
      { reason: 'conflicting-types', attribute: 'openSince' },
    ],
    ['21 global indexes', { indexes: named(21, global) }, { reason: 'too-many-global-indexes', limit: 20 }],
    ['six local indexes', { indexes: named(6, local) }, { reason: 'too-many-local-indexes', limit: 5 }],
    ['two indexes of one name', { indexes: [global, global] }, { reason: 'repeated-index-name', index: 'open-orders' }],
    [
      'an index with a slash in its name',
      { indexes: [{ ...global, name: 'a/b' }] },
      { reason: 'bad-index-name', index: 'a/b' },
    ],
    [
      'a local index without a sort key in the table',
      { key: { partition: exampleTable.key.partition, sort: [] } },
      { reason: 'local-index-without-sort-key', index: 'by-total' },
    ],
    [
      'an index of five partition attributes',
      { indexes: [{ ...global, key: { partition: many.slice(0, 5).map((name) => ({ name, type: 'S' })), sort: [] } }] },
      { reason: 'too-many-key-attributes', limit: 4 },
    ],
    [
      'an INCLUDE of nothing',
      { indexes: [{ ...global, projection: { kind: 'INCLUDE', attributes: [] } }] },
      { reason: 'nothing-included' },
    ],
    [
      '120 included attributes',
      { indexes: named(2, { ...global, projection: { kind: 'INCLUDE', attributes: many } }) },
      { reason: 'too-many-included', limit: 100 },
    ],
    [
      'half a unit',
      { capacity: { kind: 'provisioned', reads: { kind: 'fixed', units: 0.5 }, writes: auto } },
      { reason: 'bad-units', limit: 1 },
    ],
    ['a maximum of nothing', { capacity: { kind: 'on-demand', mostReads: 0 } }, { reason: 'bad-units' }],
    [
      'a minimum above the maximum',
      { capacity: { kind: 'provisioned', reads: { ...auto, least: 200 }, writes: auto } },
      { reason: 'least-over-most' },
    ],
    [
      'a target of 95%',
      { capacity: { kind: 'provisioned', reads: { ...auto, target: 95 }, writes: auto } },
      { reason: 'bad-target', limit: [20, 90] },
    ],
    [
      'a bad target of an index',
      { indexes: [{ ...global, capacity: { kind: 'provisioned', reads: { ...auto, target: 1 }, writes: auto } }] },
      { reason: 'bad-target', index: 'open-orders' },
    ],
    ['36 days of recovery', { recoveryDays: 36 }, { reason: 'bad-recovery-days', limit: [1, 35] }],
    ['an expiry attribute without a name', { timeToLive: '' }, { reason: 'bad-expiry-attribute' }],
    [
      'replicas without auto scaling of writes',
      { replicas: ['eu-west-1'], capacity: { kind: 'provisioned', reads: auto, writes: { kind: 'fixed', units: 5 } } },
      { reason: 'replicas-need-scaling' },
    ],
  ])('%s', (_, change, problem) => {
    expect(checkTable({ ...exampleTable, ...change })).toContainEqual(expect.objectContaining(problem));
  });
});

describe('an item that DynamoDB would not store', () => {
  const item = { customer: { S: 'c' }, order: { S: 'o' } };

  test.each([
    ['no sort key', { customer: { S: 'c' } }, { reason: 'no-key', attribute: 'order' }],
    ['a key of another type', { ...item, order: { N: '1' } }, { reason: 'wrong-key-type', attribute: 'order' }],
    [
      'an index key of another type',
      { ...item, total: { S: '1' } },
      { reason: 'wrong-key-type', attribute: 'total', index: 'by-total' },
    ],
    ['an empty key', { ...item, customer: { S: '' } }, { reason: 'empty-key', attribute: 'customer' }],
    [
      'a partition key over 2,048 bytes',
      { ...item, customer: { S: 'x'.repeat(2049) } },
      { reason: 'key-too-long', value: 2049, limit: 2048 },
    ],
    [
      'a sort key over 1,024 bytes',
      { ...item, order: { S: 'x'.repeat(1025) } },
      { reason: 'key-too-long', limit: 1024 },
    ],
    ['more than 400 KB', { ...item, note: { S: 'x'.repeat(409_600) } }, { reason: 'too-large', limit: 409_600 }],
    [
      'more than 400 KB with its local entries',
      { ...item, total: { N: '1' }, note: { S: 'x'.repeat(409_560) } },
      { reason: 'too-large-with-local-indexes' },
    ],
  ])('%s', (_, json, problem) => {
    expect(checkItem(exampleTable, measure(json))).toContainEqual(expect.objectContaining(problem));
  });

  test('but a key at its limit is stored', () => {
    expect(
      checkItem(exampleTable, measure({ customer: { S: 'x'.repeat(2048) }, order: { S: 'x'.repeat(1024) } })),
    ).toEqual([]);
  });
});

function measure(json: object) {
  const parsed = parseItem(JSON.stringify(json));
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return measureItem(parsed.item);
}
