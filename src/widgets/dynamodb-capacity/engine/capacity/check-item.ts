import { dynamodbItems } from '#data/dynamodb.ts';

import { entryBytes, type MeasuredItem } from './index-entries.ts';
import type { AttributeValue } from '../item/item.ts';
import { largestItemBytes, sum } from '../item/sizes.ts';
import { indexKey, keyAttributes, type KeyAttribute, type Schema } from './table.ts';

/** Why DynamoDB would not store an item in a table. */
export type ItemFaultReason =
  'no-key' | 'wrong-key-type' | 'empty-key' | 'key-too-long' | 'too-large' | 'too-large-with-local-indexes';

/** A fault of an item, with the attribute and index it concerns and the limit it breaks. */
export interface ItemFault {
  reason: ItemFaultReason;
  attribute?: string;
  index?: string;
  value?: number;
  limit?: number;
}

const { longestPartitionKey, longestSortKey } = dynamodbItems;

/**
 * Returns why DynamoDB would not store this item in this table; nothing where it would.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
export function checkItem(schema: Schema, measured: MeasuredItem): readonly ItemFault[] {
  const missing = keyAttributes(schema.key).filter(({ name }) => !measured.item.has(name));
  return [
    ...missing.map(({ name }) => ({ reason: 'no-key', attribute: name }) as const),
    ...checkKeys(schema.key, measured),
    ...schema.indexes.flatMap((index) =>
      Array.from(checkKeys(indexKey(schema, index), measured), (fault) => ({ ...fault, index: index.name })),
    ),
    ...checkSize(schema, measured),
  ];
}

function checkKeys(key: Schema['key'], measured: MeasuredItem): readonly ItemFault[] {
  return [
    ...key.partition.flatMap((attribute) => checkKey(attribute, longestPartitionKey.value, measured)),
    ...key.sort.flatMap((attribute) => checkKey(attribute, longestSortKey.value, measured)),
  ];
}

function checkKey({ name, type }: KeyAttribute, limit: number, { item, size }: MeasuredItem): readonly ItemFault[] {
  const value = item.get(name);
  if (!value) return [];
  if (value.type !== type) return [{ reason: 'wrong-key-type', attribute: name }];
  if (isEmpty(value)) return [{ reason: 'empty-key', attribute: name }];
  const bytes = size.parts.find((part) => part.name === name)?.valueBytes.most ?? 0;
  return bytes > limit ? [{ reason: 'key-too-long', attribute: name, value: bytes, limit }] : [];
}

function isEmpty(value: AttributeValue): boolean {
  return (value.type === 'S' || value.type === 'B') && value.value === '';
}

/** With local indexes, the entries of an item count towards its limit. */
function checkSize(schema: Schema, measured: MeasuredItem): readonly ItemFault[] {
  const limit = largestItemBytes;
  const own = measured.size.bytes.most;
  if (own > limit) return [{ reason: 'too-large', value: own, limit }];
  const locals = schema.indexes.filter(({ kind }) => kind === 'LSI');
  const value = own + sum(locals.map((index) => entryBytes(schema, index, measured)?.most ?? 0));
  return value > limit ? [{ reason: 'too-large-with-local-indexes', value, limit }] : [];
}
