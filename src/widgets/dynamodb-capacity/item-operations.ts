import type { Answer, Refusal, Size } from './arithmetic.ts';
import type { Usage } from './item-form.ts';
import type { Bytes } from './item-size.ts';
import { readUnits, type ReadRequest } from './read-operations.ts';
import { writeUnits, type WriteRequest } from './write-operations.ts';

/** What can be done with an item; operations that count alike stand together. */
export const operationNames = [
  'GetItem',
  'GetItem of nothing',
  'BatchGetItem',
  'TransactGetItems',
  'Query or Scan',
  'PutItem or UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
] as const;
export type OperationName = (typeof operationNames)[number];

/** An operation on items of one size, and what it consumes. */
export interface Operation {
  name: OperationName;
  unit: 'read' | 'write';
  /** The answer for the larger end of the item’s size. */
  answer: Answer | Refusal;
  /** The units at the smaller end, where they are fewer. */
  leastUnits?: number;
}

/** Returns what each operation consumes on items of this size. */
export function listOperations(size: Bytes, usage: Usage): readonly Operation[] {
  const most = requestsFor(size.most, usage);
  const least = size.least < size.most ? requestsFor(size.least, usage) : most;
  return operationNames.map((name) => {
    const answer = answerTo(most[name]);
    const smaller = answerTo(least[name]);
    const fewer = answer.ok && smaller.ok && smaller.units < answer.units;
    return { name, unit: isRead(most[name]) ? 'read' : 'write', answer, leastUnits: fewer ? smaller.units : undefined };
  });
}

type Request = ReadRequest | WriteRequest;

function requestsFor(bytes: number, usage: Usage): Readonly<Record<OperationName, Request>> {
  const { consistency, batch, missing, examined, filtered, conditionFails } = usage;
  const before = usage.stored === 'same' ? bytes : usage.stored;
  const items = Array.from({ length: batch }, (_, index): Size => (index < batch - missing ? bytes : null));
  const put = { kind: 'PutItem', before, after: bytes } as const;
  const puts = Array.from({ length: batch }, () => put);
  const condition = conditionFails ? 'fails' : 'holds';
  return {
    GetItem: { kind: 'GetItem', item: bytes, consistency },
    'GetItem of nothing': { kind: 'GetItem', item: null, consistency },
    BatchGetItem: { kind: 'BatchGetItem', items, consistency },
    TransactGetItems: { kind: 'TransactGetItems', items },
    'Query or Scan': { kind: 'Query', groups: [{ items: examined, itemBytes: bytes }], consistency, filtered },
    'PutItem or UpdateItem': { ...put, condition },
    DeleteItem: { kind: 'DeleteItem', before, condition },
    BatchWriteItem: { kind: 'BatchWriteItem', writes: puts },
    TransactWriteItems: { kind: 'TransactWriteItems', actions: puts },
  };
}

function answerTo(request: Request): Answer | Refusal {
  return isRead(request) ? readUnits(request) : writeUnits(request);
}

function isRead(request: Request): request is ReadRequest {
  return ['GetItem', 'BatchGetItem', 'TransactGetItems', 'Query', 'Scan'].includes(request.kind);
}
