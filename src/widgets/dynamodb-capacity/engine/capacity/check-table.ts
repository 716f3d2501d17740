import { dynamodbItems, dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';

import {
  indexKey,
  keyAttributes,
  type Capacity,
  type Key,
  type Provision,
  type SecondaryIndex,
  type Table,
} from './table.ts';

/** Why DynamoDB would not create a table. */
export type TableReason =
  | 'bad-table-name'
  | 'bad-index-name'
  | 'repeated-index-name'
  | 'no-partition-key'
  | 'too-many-key-attributes'
  | 'bad-key-name'
  | 'repeated-key-attribute'
  | 'conflicting-types'
  | 'too-many-global-indexes'
  | 'too-many-local-indexes'
  | 'local-index-without-sort-key'
  | 'nothing-included'
  | 'too-many-included'
  | 'bad-units'
  | 'least-over-most'
  | 'bad-target'
  | 'bad-recovery-days'
  | 'bad-expiry-attribute'
  | 'replicas-need-scaling';

/** A fault of a table, with the index or attribute it concerns and the limit it breaks. */
export interface TableProblem {
  reason: TableReason;
  index?: string;
  attribute?: string;
  limit?: number | readonly [number, number];
}

const { names, globalIndexes, localIndexes, includedAttributes, keyParts, leastReads, recovery } = dynamodbTables;
const { longestKeyName } = dynamodbItems;
const { targets } = dynamodbScaling;

/**
 * Returns why DynamoDB would not create this table; nothing where it would.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
export function checkTable(table: Table): readonly TableProblem[] {
  return [
    ...(isName(table.name) ? [] : [{ reason: 'bad-table-name', limit: names.value } as const]),
    ...checkKey(table.key, 1),
    ...checkTypes(table),
    ...checkIndexes(table),
    ...table.indexes.flatMap((index) => checkIndex(table, index)),
    ...checkCapacity(table.capacity),
    ...checkSettings(table),
  ];
}

const allowedNames = /^[\w.-]+$/;

function isName(name: string): boolean {
  const [shortest, longest] = names.value;
  return allowedNames.test(name) && name.length >= shortest && name.length <= longest;
}

function checkKey(key: Key, mostParts: number): readonly TableProblem[] {
  const attributes = keyAttributes(key).map(({ name }) => name);
  const tooMany = Math.max(key.partition.length, key.sort.length) > mostParts;
  return [
    ...(key.partition.length > 0 ? [] : [{ reason: 'no-partition-key' } as const]),
    ...(tooMany ? [{ reason: 'too-many-key-attributes', limit: mostParts } as const] : []),
    ...attributes
      .filter((name) => name === '' || name.length > longestKeyName.value)
      .map((attribute) => ({ reason: 'bad-key-name', attribute, limit: longestKeyName.value }) as const),
    ...attributes
      .filter((name, position) => attributes.indexOf(name) < position)
      .map((attribute) => ({ reason: 'repeated-key-attribute', attribute }) as const),
  ];
}

/** One attribute has one type, in whichever keys it stands. */
function checkTypes(table: Table): readonly TableProblem[] {
  const attributes = [table.key, ...table.indexes.map((index) => indexKey(table, index))].flatMap(keyAttributes);
  const types = new Map(attributes.map(({ name, type }) => [name, type]));
  const conflicting = attributes.filter(({ name, type }) => types.get(name) !== type);
  return [...new Set(conflicting.map(({ name }) => name))].map((attribute) => ({
    reason: 'conflicting-types',
    attribute,
  }));
}

function checkIndexes({ indexes }: Table): readonly TableProblem[] {
  const count = (kind: SecondaryIndex['kind']) => indexes.filter((index) => index.kind === kind).length;
  const included = indexes.flatMap(({ projection }) => (projection.kind === 'INCLUDE' ? projection.attributes : []));
  const limit = { global: globalIndexes.value, local: localIndexes.value, included: includedAttributes.value };
  return [
    ...(count('GSI') > limit.global ? [{ reason: 'too-many-global-indexes', limit: limit.global } as const] : []),
    ...(count('LSI') > limit.local ? [{ reason: 'too-many-local-indexes', limit: limit.local } as const] : []),
    ...(included.length > limit.included ? [{ reason: 'too-many-included', limit: limit.included } as const] : []),
    ...indexes
      .filter(({ name }, position) => indexes.findIndex((other) => other.name === name) < position)
      .map(({ name }) => ({ reason: 'repeated-index-name', index: name }) as const),
  ];
}

function checkIndex(table: Table, index: SecondaryIndex): readonly TableProblem[] {
  const { projection } = index;
  const problems: TableProblem[] = [...checkKey(indexKey(table, index), index.kind === 'GSI' ? keyParts.value : 1)];
  if (!isName(index.name)) problems.push({ reason: 'bad-index-name', limit: names.value });
  if (index.kind === 'LSI' && table.key.sort.length === 0) problems.push({ reason: 'local-index-without-sort-key' });
  if (projection.kind === 'INCLUDE' && projection.attributes.length === 0)
    problems.push({ reason: 'nothing-included' });
  if (index.kind === 'GSI' && index.capacity) {
    problems.push(...checkCapacity(index.capacity));
    if (table.replicas.length > 0 && index.capacity.writes.kind === 'fixed') {
      problems.push({ reason: 'replicas-need-scaling' });
    }
  }
  return Array.from(problems, (problem) => ({ ...problem, index: index.name }));
}

/** Returns what is wrong with the units of a capacity mode. */
export function checkCapacity(capacity: Capacity): readonly TableProblem[] {
  if (capacity.kind === 'provisioned') return [...checkProvision(capacity.reads), ...checkProvision(capacity.writes)];
  return checkUnits([capacity.mostReads, capacity.mostWrites].filter((units) => units !== undefined));
}

function checkProvision(provision: Provision): readonly TableProblem[] {
  if (provision.kind === 'fixed') return checkUnits([provision.units]);
  const { least, most, target } = provision;
  const [lowest, highest] = targets.value;
  return [
    ...checkUnits([least, most]),
    ...(least > most ? [{ reason: 'least-over-most' } as const] : []),
    ...(target >= lowest && target <= highest ? [] : [{ reason: 'bad-target', limit: targets.value } as const]),
  ];
}

function checkUnits(units: readonly number[]): readonly TableProblem[] {
  const wrong = units.some((count) => !Number.isInteger(count) || count < leastReads.value);
  return wrong ? [{ reason: 'bad-units', limit: leastReads.value }] : [];
}

function checkSettings({ recoveryDays, timeToLive, capacity, replicas }: Table): readonly TableProblem[] {
  const [fewest, most] = recovery.value;
  const problems: TableProblem[] = [];
  const days = recoveryDays ?? fewest;
  if (!Number.isInteger(days) || days < fewest || days > most) {
    problems.push({ reason: 'bad-recovery-days', limit: recovery.value });
  }
  if (timeToLive === '') problems.push({ reason: 'bad-expiry-attribute', attribute: timeToLive });
  const fixedWrites = capacity.kind === 'provisioned' && capacity.writes.kind === 'fixed';
  if (replicas.length > 0 && fixedWrites) problems.push({ reason: 'replicas-need-scaling' });
  return problems;
}
