import { dynamodbRequests } from '#data/dynamodb.ts';
import type { Url } from '#data/fact.ts';

import {
  addUp,
  refuseSizes,
  roundEach,
  type Answer,
  type Note,
  type Refusal,
  type Size,
  type Step,
} from './arithmetic.ts';
import { readUnits, refuseTransaction } from './read-operations.ts';
import { writeUnitBytes } from '../item/sizes.ts';

/** A put or an update: the size of the whole item before and after, in bytes. */
export interface Replacement {
  kind: 'PutItem' | 'UpdateItem';
  before: Size;
  after: number;
}

/** A delete: the size of the item that goes, in bytes. */
export interface Deletion {
  kind: 'DeleteItem';
  before: Size;
}

/** A transaction’s check of an item that it does not write. */
export interface Check {
  kind: 'ConditionCheck';
  before: Size;
}

/** One action of a transaction that writes. */
export type Action = Replacement | Deletion | Check;

/** Actions that all happen or none, and whether the conditions of all of them hold. */
export interface Transaction {
  kind: 'TransactWriteItems';
  actions: readonly Action[];
  condition?: 'holds' | 'fails';
}

/** A request that writes; what it costs in the indexes is another question. */
export type WriteRequest =
  | ((Replacement | Deletion) & { condition?: 'holds' | 'fails' })
  | { kind: 'BatchWriteItem'; writes: readonly (Replacement | Deletion)[] }
  | Transaction;

const { batchWriteItems, transactionalWrite } = dynamodbRequests;
const elsewhere: Url = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html';

/**
 * Returns the write units that a request takes from the base table with their arithmetic, or why DynamoDB would refuse
 * it.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
export function writeUnits(request: WriteRequest): Answer | Refusal {
  switch (request.kind) {
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return request.condition === 'fails' ? failCondition(request) : write([request], 1);
    case 'BatchWriteItem':
      if (request.writes.length === 0) return { ok: false, reason: 'not-a-count', value: 0 };
      return write(request.writes, Math.ceil(request.writes.length / batchWriteItems.value));
    case 'TransactWriteItems':
      return refuseTransaction(request.actions.map(chargedSize)) ?? transact(request);
  }
}

/**
 * Returns the read units that a transaction sent through DAX takes besides: DAX reads each written item back.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 */
export function daxReadUnits(actions: readonly Action[]): Answer | Refusal {
  return readUnits({
    kind: 'TransactGetItems',
    items: actions.map((action) => ('after' in action ? action.after : action.before)),
  });
}

function write(actions: readonly Action[], requests: number): Answer | Refusal {
  const refused = refuseSizes(
    actions.flatMap((action) => ('after' in action ? [action.before, action.after] : action.before)),
  );
  if (refused) return refused;
  const { units, steps } = addUp([
    ...actions.flatMap(largerStep),
    ...roundEach(actions.map(chargedSize), writeUnitBytes, 'item'),
  ]);
  const missing = actions.some(
    (action) => action.kind !== 'PutItem' && action.kind !== 'UpdateItem' && action.before === null,
  );
  const notes: readonly Note[] = [
    ...(missing ? ['no-such-item' as const] : []),
    ...(requests > 1 ? ['several-requests' as const] : []),
  ];
  return { ok: true, units, roundedBytes: units * writeUnitBytes, requests, steps, notes };
}

function chargedSize(action: Action): Size {
  return 'after' in action ? Math.max(action.before ?? 0, action.after) : action.before;
}

function largerStep(action: Action): readonly Step[] {
  if (!('after' in action) || action.before === null) return [];
  const { before, after } = action;
  return [{ kind: 'larger', before, after, bytes: Math.max(before, after) }];
}

/** A failed condition is charged on the item that is there; one page of AWS’s guide counts the new item as well. */
function failCondition(request: Replacement | Deletion): Answer | Refusal {
  const held = write([request], 1);
  const failed = write([{ kind: 'DeleteItem', before: request.before }], 1);
  if (!held.ok || !failed.ok) return held;
  const disputed = held.units > failed.units ? { units: held.units, source: elsewhere } : undefined;
  return { ...failed, notes: [...failed.notes, 'condition-failed'], disputed };
}

/** AWS does not say what a transaction takes that a failed condition cancels; it is counted as if it went through. */
function transact({ actions, condition }: Transaction): Answer | Refusal {
  const answer = write(actions, 1);
  if (!answer.ok) return answer;
  const by = transactionalWrite.value;
  const units = answer.units * by;
  return {
    ...answer,
    units,
    steps: [...answer.steps, { kind: 'multiply', by, because: 'transactional', units }],
    notes: condition === 'fails' ? [...answer.notes, 'transaction-cancelled'] : answer.notes,
  };
}
