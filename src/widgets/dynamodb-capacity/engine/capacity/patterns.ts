import { dynamodbRequests } from '#data/dynamodb.ts';

import type { Answer, Consistency, Refusal } from './arithmetic.ts';
import { entryBytes, findUnprojected, type MeasuredItem } from './index-entries.ts';
import { writeToIndexes, type IndexWrite } from './index-writes.ts';
import { readUnits, type PlainConsistency } from './read-operations.ts';
import type { Schema } from './table.ts';
import { writeUnits } from './write-operations.ts';

const { batchGetItems, transactionItems } = dynamodbRequests;

/** One way to read, and how many items one request concerns. */
export type ReadPattern =
  | { kind: 'get'; items: number; consistency: Consistency }
  /** Of the table, or of an index; `wanted` names attributes to return beyond what the index holds. */
  | {
      kind: 'query' | 'scan';
      index?: string;
      items: number;
      consistency: PlainConsistency;
      wanted?: readonly string[];
    };

/** One way to write an item. */
export interface WritePattern {
  kind: 'insert' | 'update' | 'delete';
  transactional: boolean;
}

/** What one write costs in the table and in each of its indexes. */
export interface WriteCost {
  table: Answer | Refusal;
  indexes: readonly IndexWrite[];
}

/** Returns the units of one request for items like the one measured, or why DynamoDB would refuse it. */
export function costRead(schema: Schema, measured: MeasuredItem, pattern: ReadPattern): Answer | Refusal {
  if (!Number.isInteger(pattern.items) || pattern.items < 0) {
    return { ok: false, reason: 'not-a-count', value: pattern.items };
  }
  const itemBytes = measured.size.bytes.most;
  return pattern.kind === 'get' ? costGet(pattern, itemBytes) : costExamination(schema, measured, pattern);
}

function costGet({ items, consistency }: Extract<ReadPattern, { kind: 'get' }>, itemBytes: number): Answer | Refusal {
  const limit = consistency === 'transactional' ? transactionItems.value : batchGetItems.value;
  if (items > limit) return { ok: false, reason: 'too-many-items', value: items, limit };
  const sizes = Array.from({ length: items }, () => itemBytes);
  if (consistency === 'transactional') return readUnits({ kind: 'TransactGetItems', items: sizes });
  if (items === 1) return readUnits({ kind: 'GetItem', item: itemBytes, consistency });
  return readUnits({ kind: 'BatchGetItem', items: sizes, consistency });
}

function costExamination(
  schema: Schema,
  measured: MeasuredItem,
  { kind: way, index: name, items, consistency, wanted = [] }: Exclude<ReadPattern, { kind: 'get' }>,
): Answer | Refusal {
  const itemBytes = measured.size.bytes.most;
  const kind = way === 'scan' ? 'Scan' : 'Query';
  if (name === undefined) return readUnits({ kind, groups: [{ items, itemBytes }], consistency });
  const index = schema.indexes.find((candidate) => candidate.name === name);
  if (!index) return { ok: false, reason: 'no-such-index' };
  const entry = entryBytes(schema, index, measured);
  const group = { items, itemBytes: entry?.most ?? 0 };
  const fetched = findUnprojected(schema, index, wanted).length > 0 ? [{ items, itemBytes }] : [];
  return readUnits({ kind, index: index.kind, groups: entry ? [group] : [], fetched, consistency });
}

/**
 * Returns what one write costs, given the item as it is before and after: an insert finds none, a delete leaves none. A
 * transaction doubles the units of the table, not those of its indexes.
 */
export function costWrite(
  schema: Schema,
  before: MeasuredItem,
  after: MeasuredItem,
  { kind, transactional }: WritePattern,
): WriteCost {
  const found = kind === 'insert' ? undefined : before;
  const left = kind === 'delete' ? undefined : after;
  const size = found?.size.bytes.most ?? null;
  const action = left
    ? ({ kind: 'PutItem', before: size, after: left.size.bytes.most } as const)
    : ({ kind: 'DeleteItem', before: size } as const);
  return {
    table: writeUnits(transactional ? { kind: 'TransactWriteItems', actions: [action] } : action),
    indexes: writeToIndexes(schema, found, left),
  };
}
