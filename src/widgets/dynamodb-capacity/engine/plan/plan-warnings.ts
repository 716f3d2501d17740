import { billData, totalBill, type Workload } from './bill.ts';
import { billOnDemand, billProvisioned } from './bill-throughput.ts';
import type { Comparison } from './compare.ts';
import { watchMoney, watchResource, watchWhole } from './find-warnings.ts';
import type { AccountUse, PlanInput } from './plan-input.ts';
import type { ResourceLimits } from './plan-limits.ts';
import { capacityOf } from '../capacity/table.ts';
import type { Warning } from './warnings.ts';

const nothingBesides: AccountUse = { tables: 0, reads: 0, writes: 0 };

/** Returns every warning about a plan: of the table, of each global index, of the whole, and of money wasted. */
export function findWarnings(
  input: PlanInput,
  workload: Workload,
  comparison: Comparison,
  limits: readonly ResourceLimits[],
): readonly Warning[] {
  const { table, account = nothingBesides } = input;
  const { resources, bills, throttledShare } = comparison;
  const perResource = resources.flatMap((provided, at) => {
    const of = limits[at];
    return of ? watchResource(of, capacityOf(table, provided.index), provided) : [];
  });
  const collection = {
    bytes: input.collectionBytes,
    hasLocalIndexes: table.indexes.some(({ kind }) => kind === 'LSI'),
  };
  const totals = { 'on-demand': bills['on-demand'].total, provisioned: bills.provisioned.total };
  return [
    ...perResource,
    ...watchWhole(resources, table.capacity, collection, account),
    ...watchMoney(totals, table.capacity.kind, otherClassTotal(input, workload, comparison), throttledShare > 0),
  ];
}

/** Returns the month’s total in the same capacity mode and the other table class. */
function otherClassTotal(
  { table, prices, freeTier }: PlanInput,
  workload: Workload,
  { resources }: Comparison,
): number {
  const tableClass = workload.tableClass === 'STANDARD' ? 'STANDARD_INFREQUENT_ACCESS' : 'STANDARD';
  const other: Workload = { ...workload, tableClass };
  const throughput =
    table.capacity.kind === 'on-demand'
      ? billOnDemand(other, prices)
      : billProvisioned(other, resources, prices, { freeTier });
  return totalBill([...throughput, ...billData(other, prices, freeTier)]).total;
}
