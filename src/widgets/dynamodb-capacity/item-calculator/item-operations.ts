import type { Answer, Consistency, Refusal, Size } from '../engine/capacity/arithmetic.ts';
import type { Usage } from './item-form.ts';
import type { Bytes } from '../engine/item/item-size.ts';
import { readUnits, type PlainConsistency, type ReadRequest } from '../engine/capacity/read-operations.ts';
import {
  writeUnits,
  type Action,
  type Deletion,
  type Replacement,
  type WriteRequest,
} from '../engine/capacity/write-operations.ts';

/** What can be read, in the order in which a reader meets it. */
export const readNames = [
  'GetItem',
  'GetItem of nothing',
  'BatchGetItem',
  'TransactGetItems',
  'Query',
  'Scan',
] as const;
export type ReadName = (typeof readNames)[number];

/** What can be written. */
export const writeNames = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems'] as const;
export type WriteName = (typeof writeNames)[number];

/** What an operation consumes. */
export interface Outcome {
  /** The answer for the larger end of the item’s size. */
  answer: Answer | Refusal;
  /** The units at the smaller end, where they are fewer. */
  leastUnits?: number | undefined;
}

/** A read, and what it consumes with each consistency that it can have. */
export interface ReadOperation {
  name: ReadName;
  outcomes: Readonly<Partial<Record<Consistency, Outcome>>>;
}

/** A write, and what it consumes. */
export interface WriteOperation {
  name: WriteName;
  outcome: Outcome;
}

/** Returns what each read of items of this size consumes. */
export function listReads(size: Bytes, usage: Usage): readonly ReadOperation[] {
  const outcome = (name: ReadName, consistency: PlainConsistency) =>
    compare(size, (bytes) => readUnits(readsOf(bytes, usage, consistency)[name]));
  return readNames.map((name) => ({
    name,
    outcomes:
      name === 'TransactGetItems'
        ? { transactional: outcome(name, 'strong') }
        : { eventual: outcome(name, 'eventual'), strong: outcome(name, 'strong') },
  }));
}

/** Returns what each write of items of this size consumes in the table. */
export function listWrites(size: Bytes, usage: Usage): readonly WriteOperation[] {
  return writeNames.map((name) => ({
    name,
    outcome: compare(size, (bytes) => writeUnits(writesOf(bytes, usage)[name])),
  }));
}

function compare({ least, most }: Bytes, answerTo: (bytes: number) => Answer | Refusal): Outcome {
  const answer = answerTo(most);
  const smaller = least < most ? answerTo(least) : answer;
  return { answer, leastUnits: answer.ok && smaller.ok && smaller.units < answer.units ? smaller.units : undefined };
}

function readsOf(
  bytes: number,
  { batch, missing, examined, filtered }: Usage,
  consistency: PlainConsistency,
): Readonly<Record<ReadName, ReadRequest>> {
  const items = [...repeat<Size>(batch - missing, bytes), ...repeat<Size>(missing, null)];
  const examination = { groups: [{ items: examined, itemBytes: bytes }], consistency, filtered };
  return {
    GetItem: { kind: 'GetItem', item: bytes, consistency },
    'GetItem of nothing': { kind: 'GetItem', item: null, consistency, times: Math.max(1, missing) },
    BatchGetItem: { kind: 'BatchGetItem', items, consistency },
    TransactGetItems: { kind: 'TransactGetItems', items },
    Query: { kind: 'Query', ...examination },
    Scan: { kind: 'Scan', ...examination },
  };
}

function writesOf(bytes: number, usage: Usage): Readonly<Record<WriteName, WriteRequest>> {
  const before = usage.stored === 'same' ? bytes : usage.stored;
  const condition = usage.conditionFails ? 'fails' : 'holds';
  const put: Replacement = { kind: 'PutItem', before, after: bytes };
  const update: Replacement = { ...put, kind: 'UpdateItem' };
  const deletion: Deletion = { kind: 'DeleteItem', before };
  const puts = repeat(usage.puts, put);
  const deletes = repeat(usage.deletes, deletion);
  const actions: readonly Action[] = [
    ...puts,
    ...repeat(usage.updates, update),
    ...deletes,
    ...repeat<Action>(usage.checks, { kind: 'ConditionCheck', before }),
  ];
  return {
    PutItem: { ...put, condition },
    UpdateItem: { ...update, condition },
    DeleteItem: { ...deletion, condition },
    BatchWriteItem: { kind: 'BatchWriteItem', writes: [...puts, ...deletes] },
    TransactWriteItems: { kind: 'TransactWriteItems', actions, condition },
  };
}

function repeat<Thing>(times: number, thing: Thing): readonly Thing[] {
  return Array.from({ length: times }, () => thing);
}
