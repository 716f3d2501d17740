import { describe, expect, test } from 'vitest';

import { provisionedUnits, type Answer, type Refusal, type Size } from './arithmetic.ts';
import cases from './cases.json' with { type: 'json' };
import { measureItem } from './index-entries.ts';
import { writeToIndexes } from './index-writes.ts';
import { sizeItem } from '../item/item-size.ts';
import { parseItem, type ItemFormat } from '../item/parse-item.ts';
import { readUnits, type ReadRequest } from './read-operations.ts';
import { expiryUnits, replicatedUnits } from './replication.ts';
import { kb, largestItemBytes } from '../item/sizes.ts';
import { storedBytes } from '../plan/storage.ts';
import { daxReadUnits, writeUnits, type WriteRequest } from './write-operations.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A table with one sparse index, by status, which also holds totals. */
const orders = {
  key: { partition: [{ name: 'pk', type: 'S' }], sort: [] },
  indexes: [
    {
      kind: 'GSI',
      name: 'by-status',
      key: { partition: [{ name: 'status', type: 'S' }], sort: [] },
      projection: { kind: 'INCLUDE', attributes: ['total'] },
    },
  ],
} as const;

/** How each kind of case is put to the engine; its answers must hold all that the case expects. */
const questions: Readonly<Record<string, (given: never) => Answers>> = {
  'item-size': ({ item }: { item: object }) => sizeItem(itemOf(item, 'dynamodb')).bytes as unknown as Answers,
  limit: () => ({ largestItem: largestItemBytes, kb }),
  storage: ({ items, indexEntries }: { items: number; indexEntries?: number }) => {
    const indexes = [{ kind: 'GSI', name: 'by-status', entryBytes: 0, share: indexEntries ?? 0 }] as const;
    const { table, globalIndexes } = storedBytes(items, 0, { isGlobal: false, indexes });
    const globalTable = storedBytes(items, 0, { isGlobal: true, indexes }).table;
    return { table, globalTable, index: globalIndexes[0]?.bytes };
  },
  read: (request: ReadRequest & { item?: Size }) => {
    const items = 'item' in request ? [request.item ?? null] : [];
    const strong = readUnits({ ...request, consistency: 'strong' } as ReadRequest);
    return {
      strong: unitsOf(strong),
      eventual: unitsOf(readUnits({ ...request, consistency: 'eventual' } as ReadRequest)),
      transactional: unitsOf(readUnits({ kind: 'TransactGetItems', items })),
      roundedKB: strong.ok ? strong.roundedBytes / kb : undefined,
    };
  },
  write: (request: Extract<WriteRequest, { kind: 'PutItem' }>) => {
    const answer = writeUnits(request);
    return {
      units: unitsOf(answer),
      disputed: answer.ok ? answer.disputed?.units : undefined,
      roundedKB: answer.ok ? answer.roundedBytes / kb : undefined,
      transactional: unitsOf(writeUnits({ kind: 'TransactWriteItems', actions: [request] })),
    };
  },
  'index-write': ({ before, after }: { before: object | null; after: object }) => {
    const [write] = writeToIndexes(
      orders,
      before ? measureItem(itemOf(before)) : undefined,
      measureItem(itemOf(after)),
    );
    return { ...write };
  },
  provision: (given: { perSecond: number; read?: ReadRequest; write?: WriteRequest; dax?: boolean }) => ({
    rcu: given.read && provisionedUnits(given.perSecond, unitsOf(readUnits(given.read)) ?? 0),
    wcu: given.write && provisionedUnits(given.perSecond, unitsOf(writeUnits(given.write)) ?? 0),
    extraRcu:
      given.dax && given.write?.kind === 'TransactWriteItems' ? unitsOf(daxReadUnits(given.write.actions)) : undefined,
  }),
  global: (given: { writes: number; itemBytes: number; regions: number; globalIndexes: number }) => {
    const each = unitsOf(writeUnits({ kind: 'PutItem', before: null, after: given.itemBytes })) ?? 0;
    return { ...replicatedUnits(given.writes, each, each * given.globalIndexes, given.regions) };
  },
  expiry: ({ itemBytes, regions }: { itemBytes: number; regions: number }) => ({
    ...expiryUnits([itemBytes], regions),
  }),
};

describe.each(Object.keys(questions))('worked cases of %s', (kind) => {
  test.each(cases.filter((one) => one.kind === kind))('$id: $why', ({ given, expect: expected }) => {
    expect(questions[kind]?.(given as never)).toMatchObject(expected);
  });
});

test('every worked case is of a kind that is asked', () => {
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(questions)));
});

function itemOf(json: object, format?: ItemFormat) {
  const parsed = parseItem(JSON.stringify(json), format);
  if (!parsed.ok) throw new Error(`The case’s item is none: ${parsed.problem.reason}`);
  return parsed.item;
}

function unitsOf(answer: Answer | Refusal): number | undefined {
  return answer.ok ? answer.units : undefined;
}
