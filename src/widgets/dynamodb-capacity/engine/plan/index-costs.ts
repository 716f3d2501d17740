import { indexUnits, type IndexChange } from '../capacity/index-writes.ts';
import { listPrices, unitPrice } from './prices.ts';
import type { Refusal } from '../capacity/arithmetic.ts';
import { writeUnits } from '../capacity/write-operations.ts';

/** An item with an entry in so many indexes that are alike. */
export interface IndexedItem {
  itemBytes: number;
  entryBytes: number;
  indexes: number;
  transactional: boolean;
}

/** A write to the table, by what it does to the key of an index. */
export type IndexedWrite =
  | 'insert'
  | 'insert-without-key'
  | 'add-key'
  | 'change-key'
  | 'change-projected'
  | 'change-other'
  | 'remove-key'
  | 'delete';

/** What each write does to an item’s entry, in the order of an item’s life. */
const changes: Readonly<Record<IndexedWrite, IndexChange>> = {
  insert: 'enters',
  'insert-without-key': 'absent',
  'add-key': 'enters',
  'change-key': 'key-changes',
  'change-projected': 'content-changes',
  'change-other': 'untouched',
  'remove-key': 'leaves',
  delete: 'leaves',
};

/** What a write costs in the table and in the indexes. */
export interface IndexedCost {
  write: IndexedWrite;
  change: IndexChange;
  /** Write units of the table, of each index, and of all together. */
  table: number;
  eachIndex: number;
  together: number;
  /** US dollars for a million of them, on demand. */
  million: number;
}

const aMillion = 1e6;

/**
 * Returns what each kind of write costs, or why DynamoDB would refuse the item. A transaction doubles the units of the
 * table only.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html
 */
export function listIndexCosts(item: IndexedItem): readonly IndexedCost[] | Refusal {
  const { itemBytes, entryBytes, indexes, transactional } = item;
  const action = { kind: 'PutItem', before: itemBytes, after: itemBytes } as const;
  const answer = writeUnits(transactional ? { kind: 'TransactWriteItems', actions: [action] } : action);
  if (!answer.ok) return answer;
  return (Object.entries(changes) as [IndexedWrite, IndexChange][]).map(([write, change]) => {
    const eachIndex = indexUnits(change, entryBytes, entryBytes).units;
    const together = answer.units + indexes * eachIndex;
    const million = together * aMillion * unitPrice(listPrices, 'writeRequests');
    return { write, change, table: answer.units, eachIndex, together, million };
  });
}
