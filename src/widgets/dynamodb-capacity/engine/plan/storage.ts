import { dynamodbItems } from '#data/dynamodb.ts';

import type { StoredBytes } from './bill.ts';
import { sum } from '../item/sizes.ts';

/** The entries of one index: their average size, and the share of the table’s items that have one. */
export interface StoredIndex {
  kind: 'GSI' | 'LSI';
  name: string;
  entryBytes: number;
  share: number;
}

const { storageOverhead, globalOverhead } = dynamodbItems;

/**
 * Returns the bytes for which each Region bills storage: items and index entries with their overhead, which is larger
 * for items of a global table.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function storedBytes(
  items: number,
  itemBytes: number,
  options: { isGlobal: boolean; indexes: readonly StoredIndex[] },
): StoredBytes {
  const overhead = storageOverhead.value + (options.isGlobal ? globalOverhead.value : 0);
  const indexes = options.indexes.map(({ kind, name, entryBytes, share }) => ({
    kind,
    index: name,
    bytes: items * share * (entryBytes + storageOverhead.value),
  }));
  return {
    table: items * (itemBytes + overhead),
    localIndexes: sum(indexes.map(({ kind, bytes }) => (kind === 'LSI' ? bytes : 0))),
    globalIndexes: indexes.flatMap(({ kind, index, bytes }) => (kind === 'GSI' ? { index, bytes } : [])),
  };
}
