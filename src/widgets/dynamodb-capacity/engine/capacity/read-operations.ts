import { dynamodbRequests } from '#data/dynamodb.ts';

import {
  addUp,
  isAmount,
  refuseSizes,
  roundEach,
  roundUp,
  type Answer,
  type Consistency,
  type Note,
  type Refusal,
  type Size,
  type Step,
} from './arithmetic.ts';
import { paginate, type Group } from './pages.ts';
import { mb, readUnitBytes, sum } from '../item/sizes.ts';

/** A consistency that a read outside a transaction may ask for. */
export type PlainConsistency = Exclude<Consistency, 'transactional'>;

/** A Query or Scan of the table or of an index; each group counts what is examined, not what is returned. */
export interface Examination {
  kind: 'Query' | 'Scan';
  groups: readonly Group[];
  consistency: PlainConsistency;
  index?: 'GSI' | 'LSI';
  /** Items read from the table for attributes that the index does not hold. */
  fetched?: readonly Group[];
  /** The most items per request. */
  limit?: number;
  /** A filter or projection expression, or Select=COUNT, leaves some of it out of the answer. */
  filtered?: boolean;
}

/** A request that reads; sizes are bytes of whole items. */
export type ReadRequest =
  | { kind: 'GetItem'; item: Size; consistency: PlainConsistency; /** How often; once if not given. */ times?: number }
  | { kind: 'BatchGetItem'; items: readonly Size[]; consistency: PlainConsistency }
  | { kind: 'TransactGetItems'; items: readonly Size[] }
  | Examination;

const { batchGetItems, batchGetSize, transactionItems, transactionSize } = dynamodbRequests;

/** Read units that one read unit’s size costs, by consistency. */
const factors: Readonly<Record<Consistency, number>> = {
  eventual: dynamodbRequests.eventualRead.value,
  strong: dynamodbRequests.strongRead.value,
  transactional: dynamodbRequests.transactionalRead.value,
};

/**
 * Returns the read units of a request with their arithmetic, or why DynamoDB would refuse it.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
export function readUnits(request: ReadRequest): Answer | Refusal {
  switch (request.kind) {
    case 'GetItem':
      return readAlike(request.item, request.times ?? 1, request.consistency);
    case 'BatchGetItem':
      return readBatch(request.items, request.consistency);
    case 'TransactGetItems':
      return refuseTransaction(request.items) ?? readItems(request.items, 'transactional', 1);
    case 'Query':
    case 'Scan':
      return refuseExamination(request) ?? examine(request);
  }
}

/** Returns why DynamoDB would refuse a transaction with items of these sizes, or undefined. */
export function refuseTransaction(items: readonly Size[]): Refusal | undefined {
  const count = items.length;
  if (count === 0) return { ok: false, reason: 'not-a-count', value: 0 };
  if (count > transactionItems.value) {
    return { ok: false, reason: 'too-many-items', value: count, limit: transactionItems.value };
  }
  const value = sum(items.map((item) => item ?? 0));
  const limit = transactionSize.value * mb;
  return value > limit ? { ok: false, reason: 'transaction-too-large', value, limit } : undefined;
}

function readBatch(items: readonly Size[], consistency: PlainConsistency): Answer | Refusal {
  if (items.length === 0) return { ok: false, reason: 'not-a-count', value: 0 };
  const responses = Math.ceil(sum(items.map((item) => item ?? 0)) / (batchGetSize.value * mb));
  const batch = readItems(items, consistency, Math.max(Math.ceil(items.length / batchGetItems.value), responses));
  return batch.ok && responses > 1 ? { ...batch, notes: [...batch.notes, 'response-over-limit'] } : batch;
}

function readAlike(item: Size, times: number, consistency: PlainConsistency): Answer | Refusal {
  if (times < 1 || !isCount(times)) return { ok: false, reason: 'not-a-count', value: times };
  return readItems(
    Array.from({ length: times }, () => item),
    consistency,
    times,
  );
}

function readItems(items: readonly Size[], consistency: Consistency, requests: number): Answer | Refusal {
  const notes: readonly Note[] = items.includes(null) ? ['no-such-item'] : [];
  const refused = refuseSizes(items);
  return refused ?? answer(roundEach(items, readUnitBytes, 'item'), consistency, requests, notes);
}

function examine(request: Examination): Answer {
  const { consistency, filtered, limit, groups, fetched = [] } = request;
  const runs = paginate(groups, limit);
  const bytes = sum(runs.map((run) => run.pages * run.bytes));
  const items = sum(groups.map((group) => ('items' in group ? group.items : 0)));
  const rounded = runs.map((run) => roundUp({ ...run, times: run.pages, unitBytes: readUnitBytes, of: 'page' }));
  const fetches = fetched.flatMap((group) => roundFetched(group));
  const total: Step = { kind: 'sum', items, bytes };
  const notes: readonly Note[] = filtered ? ['filter-saves-nothing'] : [];
  return answer([total, ...rounded, ...fetches], consistency, sum(runs.map(({ pages }) => pages)), notes);
}

function roundFetched(group: Group): readonly Step[] {
  const { times, bytes } =
    'items' in group ? { times: group.items, bytes: group.itemBytes } : { times: 1, bytes: group.totalBytes };
  return times > 0 ? [roundUp({ bytes, times, unitBytes: readUnitBytes, of: 'fetched-item' })] : [];
}

function refuseExamination({ groups, index, consistency, fetched = [], limit }: Examination): Refusal | undefined {
  const all = [...groups, ...fetched];
  const wrongCount = all.map((group) => ('items' in group ? group.items : 0)).find((count) => !isCount(count));
  if (wrongCount !== undefined) return { ok: false, reason: 'not-a-count', value: wrongCount };
  if (limit !== undefined && (limit < 1 || !isCount(limit))) return { ok: false, reason: 'not-a-count', value: limit };
  const wrongTotal = all.map((group) => ('items' in group ? 0 : group.totalBytes)).find((bytes) => !isAmount(bytes));
  if (wrongTotal !== undefined) return { ok: false, reason: 'not-a-size', value: wrongTotal };
  if (index === 'GSI' && consistency === 'strong') return { ok: false, reason: 'gsi-is-eventual' };
  if (index === 'GSI' && fetched.length > 0) return { ok: false, reason: 'gsi-cannot-fetch' };
  return refuseSizes(all.map((group) => ('items' in group ? group.itemBytes : null)));
}

function isCount(value: number): boolean {
  return isAmount(value) && Number.isInteger(value);
}

function answer(lines: readonly Step[], consistency: Consistency, requests: number, notes: readonly Note[]): Answer {
  const { units, steps } = addUp(lines);
  const by = factors[consistency];
  return {
    ok: true,
    units: units * by,
    roundedBytes: units * readUnitBytes,
    requests,
    steps: [...steps, { kind: 'multiply', by, because: consistency, units: units * by }],
    notes: requests > 1 ? [...notes, 'several-requests'] : notes,
  };
}
