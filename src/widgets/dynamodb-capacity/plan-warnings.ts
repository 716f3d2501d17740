import { billData, totalBill, type Demand, type Workload } from './bill.ts';
import { billOnDemand, billProvisioned, demandInRegion } from './bill-throughput.ts';
import type { Comparison } from './compare.ts';
import { watchMoney, watchResource, watchWhole } from './find-warnings.ts';
import { countPartitions, type Partitions } from './partitions.ts';
import { usageOf, type PlanInput } from './plan-input.ts';
import { capacityOf } from './table.ts';
import { peakOf } from './traffic.ts';
import type { Warning } from './warnings.ts';

/** Returns the fewest partitions of the table or a global index in each Region. */
export function partitionsOf(workload: Workload, demand: Demand): Partitions {
  const { reads, writes } = demandInRegion(demand, workload.regions);
  return countPartitions({ reads: peakOf(reads), writes: peakOf(writes) }, bytesOf(workload, demand.index));
}

/** Returns every warning about a plan: of the table, of each global index, of the whole, and of money wasted. */
export function findWarnings(input: PlanInput, workload: Workload, comparison: Comparison): readonly Warning[] {
  const { table, warm, previousPeak } = input;
  const { resources, bills } = comparison;
  const perResource = resources.flatMap((provided, at) => {
    const demand = workload.demands[at];
    if (!demand) return [];
    return watchResource({
      demand: demandInRegion(demand, workload.regions),
      bytes: bytesOf(workload, demand.index),
      hottestShare: (demand.index === undefined ? input : usageOf(input, demand.index)).hottestShare,
      capacity: capacityOf(table, demand.index),
      provided,
      warm,
      previousPeak,
    });
  });
  const collection = {
    bytes: input.collectionBytes,
    hasLocalIndexes: table.indexes.some(({ kind }) => kind === 'LSI'),
  };
  const throttles = resources.some(({ reads, writes }) => reads.throttledShare + writes.throttledShare > 0);
  const totals = { 'on-demand': bills['on-demand'].total, provisioned: bills.provisioned.total };
  return [
    ...perResource,
    ...watchWhole(resources, table.capacity, collection),
    ...watchMoney(totals, table.capacity.kind, otherClassTotal(input, workload, comparison), throttles),
  ];
}

function bytesOf({ stored }: Workload, index: string | undefined): number {
  if (index === undefined) return stored.table + stored.localIndexes;
  return stored.globalIndexes.find((candidate) => candidate.index === index)?.bytes ?? 0;
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
