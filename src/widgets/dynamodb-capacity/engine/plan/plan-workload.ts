import { allBytes, type Workload } from './bill.ts';
import { demandsOf, type ReadLoad, type WriteLoad } from './demand.ts';
import { entryBytes, type MeasuredItem } from '../capacity/index-entries.ts';
import { usageOf, type PlanInput } from './plan-input.ts';
import { sum } from '../item/sizes.ts';
import { storedBytes } from './storage.ts';
import { averageOf } from './traffic.ts';

/**
 * Returns the workload that a plan bills: the demand of its patterns, and the data of so many items like the one given.
 */
export function workloadOf(
  input: PlanInput,
  item: MeasuredItem,
  reads: readonly ReadLoad[],
  writes: readonly WriteLoad[],
): Workload {
  const { table, items } = input;
  const regions = 1 + table.replicas.length;
  const itemBytes = item.size.bytes.most;
  const stored = storedBytes(items, itemBytes, {
    isGlobal: regions > 1,
    indexes: table.indexes.map((index) => {
      const entry = entryBytes(table, index, item);
      const share = entry ? usageOf(input, index.name).storedShare : 0;
      return { kind: index.kind, name: index.name, entryBytes: entry?.most ?? 0, share };
    }),
  });
  return {
    tableClass: table.tableClass,
    regions,
    demands: demandsOf(table, reads, writes),
    stored,
    recovery: table.recoveryDays !== undefined,
    backupBytes: input.backups * (stored.table + stored.localIndexes),
    restoredBytes: input.restores * allBytes(stored),
    streamReads: input.streamReads,
    writtenBytes: sum(writes.map(({ day }) => averageOf(day))) * itemBytes,
  };
}
