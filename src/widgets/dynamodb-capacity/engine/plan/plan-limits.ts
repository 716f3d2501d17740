import type { Workload } from './bill.ts';
import { demandInRegion, type ProvisionedResource } from './bill-throughput.ts';
import {
  burstFor,
  checkHotKey,
  countPartitions,
  firstThroughput,
  rampTo,
  type Burst,
  type HotKey,
  type Partitions,
  type Ramp,
  type Throughput,
} from '../capacity/partitions.ts';
import { usageOf, type PlanInput } from './plan-input.ts';
import { peakOf } from './traffic.ts';

type PerSide<Value> = Readonly<Record<keyof Throughput, Value>>;

/** How near the table or a global index comes to what DynamoDB serves, in each Region. */
export interface ResourceLimits {
  /** The name of the global index; the table has none. */
  index?: string;
  /** The highest units per second of a day. */
  peak: Throughput;
  /** Bytes in it. */
  bytes: number;
  partitions: Partitions;
  hottestShare: number;
  key: HotKey;
  /** How an on-demand table reaches the peak, and what saved capacity does for it in provisioned mode. */
  ramp: PerSide<Ramp>;
  /** The least that is provisioned over the day, and the burst on top of it. */
  burst: PerSide<Burst & { provisioned: number }>;
}

/** Returns how near the table and each global index come to their limits, in the order of the demands. */
export function findLimits(
  input: PlanInput,
  workload: Workload,
  resources: readonly ProvisionedResource[],
): readonly ResourceLimits[] {
  return resources.flatMap((provided, at) => {
    const demand = workload.demands[at];
    if (!demand) return [];
    const { index, reads, writes } = demandInRegion(demand, workload.regions);
    const peak = { reads: peakOf(reads), writes: peakOf(writes) };
    const bytes = bytesOf(workload, index);
    const partitions = countPartitions(peak, bytes);
    const { hottestShare } = index === undefined ? input : usageOf(input, index);
    const key = checkHotKey(peak, hottestShare, partitions.needed);
    const warmth = (side: keyof Throughput) => Math.max(firstThroughput[side], input.warm?.[side] ?? 0);
    const perSide = <Value>(find: (side: keyof Throughput) => Value) => ({
      reads: find('reads'),
      writes: find('writes'),
    });
    return {
      index,
      peak,
      bytes,
      partitions,
      hottestShare,
      key,
      ramp: perSide((side) => rampTo(peak[side], warmth(side), input.previousPeak?.[side] ?? 0)),
      burst: perSide((side) => {
        const provisioned = Math.min(...provided[side].provisioned);
        return { provisioned, ...burstFor(provisioned, peak[side]) };
      }),
    };
  });
}

function bytesOf({ stored }: Workload, index: string | undefined): number {
  if (index === undefined) return stored.table + stored.localIndexes;
  return stored.globalIndexes.find((candidate) => candidate.index === index)?.bytes ?? 0;
}
