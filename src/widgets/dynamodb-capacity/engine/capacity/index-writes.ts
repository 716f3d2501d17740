import { addUp, roundEach, type Step } from './arithmetic.ts';
import { entryBytes, isIndexed, projectionOf, type MeasuredItem } from './index-entries.ts';
import { changedNames } from '../item/same-value.ts';
import { writeUnitBytes } from '../item/sizes.ts';
import { indexKey, keyAttributes, type Schema, type SecondaryIndex } from './table.ts';

/** What a write to the table does to an item’s entry in an index. */
export type IndexChange =
  /** There is an entry now, and was none. */
  | 'enters'
  /** There was an entry, and is none now. */
  | 'leaves'
  /** A value of the index key is another: the entry moves. */
  | 'key-changes'
  /** Another attribute that the index holds is another. */
  | 'content-changes'
  /** Nothing that the index holds is another. */
  | 'untouched'
  /** Neither before nor after is there an entry. */
  | 'absent';

/** What one write costs in one index. */
export interface IndexWrite {
  index: string;
  kind: SecondaryIndex['kind'];
  change: IndexChange;
  /** Writes to the index: two where an entry moves. */
  writes: number;
  units: number;
  steps: readonly Step[];
}

/**
 * Returns the writes and units that a change takes, given the bytes of the entry before and after.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html
 */
export function indexUnits(
  change: IndexChange,
  before: number,
  after: number,
): Pick<IndexWrite, 'writes' | 'units' | 'steps'> {
  const larger = Math.max(before, after);
  switch (change) {
    case 'absent':
    case 'untouched':
      return { writes: 0, units: 0, steps: [] };
    case 'enters':
      return count([after], []);
    case 'leaves':
      return count([before], []);
    case 'key-changes':
      return count([before, after], []);
    case 'content-changes':
      return count([larger], [{ kind: 'larger', before, after, bytes: larger }]);
  }
}

function count(entries: readonly number[], first: readonly Step[]) {
  const { units, steps } = addUp([
    ...first,
    ...entries.flatMap((bytes) => roundEach([bytes], writeUnitBytes, 'entry')),
  ]);
  return { writes: entries.length, units, steps };
}

/**
 * Returns what a write costs in each index of a table, given the item before and after it (undefined where there is
 * none), by the larger end of sizes that are a range. Transactions double none of it.
 */
export function writeToIndexes(
  schema: Schema,
  before: MeasuredItem | undefined,
  after: MeasuredItem | undefined,
): readonly IndexWrite[] {
  const changed = before && after ? changedNames(before.item, after.item) : new Set<string>();
  return schema.indexes.map((index) => {
    const change = findChange(schema, index, before, after, changed);
    const size = (measured: MeasuredItem | undefined) => (measured && entryBytes(schema, index, measured)?.most) ?? 0;
    return { index: index.name, kind: index.kind, change, ...indexUnits(change, size(before), size(after)) };
  });
}

function findChange(
  schema: Schema,
  index: SecondaryIndex,
  before: MeasuredItem | undefined,
  after: MeasuredItem | undefined,
  changed: ReadonlySet<string>,
): IndexChange {
  const was = before !== undefined && isIndexed(schema, index, before.item);
  const is = after !== undefined && isIndexed(schema, index, after.item);
  if (!was && !is) return 'absent';
  if (!was) return 'enters';
  if (!is) return 'leaves';
  if (keyAttributes(indexKey(schema, index)).some(({ name }) => changed.has(name))) return 'key-changes';
  return [...changed].some(projectionOf(schema, index)) ? 'content-changes' : 'untouched';
}
