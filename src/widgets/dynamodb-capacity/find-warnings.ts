import { dynamodbTables } from '#data/dynamodb.ts';

import type { ProvisionedDay } from './auto-scaling.ts';
import type { Demand } from './bill.ts';
import type { ProvisionedResource } from './bill-throughput.ts';
import { checkHotKey, countPartitions, firstThroughput, rampTo, type Throughput } from './partitions.ts';
import { gb, sum } from './sizes.ts';
import type { Capacity } from './table.ts';
import { peakOf } from './traffic.ts';
import type { Warning } from './warnings.ts';

/** A table or global index in one Region, as far as limits concern it. */
export interface WatchedResource {
  demand: Demand;
  /** Data in it, in bytes. */
  bytes: number;
  /** The share of the traffic that the most used partition key has, 0 to 1. */
  hottestShare: number;
  capacity: Capacity;
  /** How provisioned capacity meets the demand; only provisioned mode looks at it. */
  provided: ProvisionedResource;
  /** What it serves at once, if more than a new table, and its highest traffic so far; for on-demand mode. */
  warm?: Throughput;
  previousPeak?: Throughput;
}

const { tableReads, tableWrites, accountReads, accountWrites, collectionSize } = dynamodbTables;
const sides = ['reads', 'writes'] as const;
const tableQuotas: Throughput = { reads: tableReads.value, writes: tableWrites.value };
const accountQuotas: Throughput = { reads: accountReads.value, writes: accountWrites.value };

/** Returns the limits that will bite the table or a global index. */
export function watchResource(resource: WatchedResource): readonly Warning[] {
  const { demand, capacity } = resource;
  const { index } = demand;
  const peak = { reads: peakOf(demand.reads), writes: peakOf(demand.writes) };
  const beyondQuota = sides
    .filter((side) => peak[side] > tableQuotas[side])
    .map((side) => ({ kind: `table-${side}-over-quota`, index, value: peak[side], limit: tableQuotas[side] }) as const);
  const byMode =
    capacity.kind === 'on-demand' ? watchOnDemand(resource, peak, capacity) : watchProvisioned(resource, peak);
  return [...watchKey(resource, peak), ...beyondQuota, ...byMode];
}

function watchKey({ demand: { index }, bytes, hottestShare }: WatchedResource, peak: Throughput): readonly Warning[] {
  const key = checkHotKey(peak, hottestShare, countPartitions(peak, bytes).needed);
  return sides
    .filter((side) => key.verdicts[side] === 'beyond')
    .map((side) => ({
      kind: `hot-key-${side}`,
      index,
      value: key[side],
      limit: key.limits[side],
      shards: key.shards[side],
    }));
}

function watchOnDemand(
  { demand: { index }, warm = firstThroughput, previousPeak }: WatchedResource,
  peak: Throughput,
  { mostReads = Infinity, mostWrites = Infinity }: Extract<Capacity, { kind: 'on-demand' }>,
): readonly Warning[] {
  const maximum = { reads: mostReads, writes: mostWrites };
  return sides.flatMap((side) => {
    const { atOnce, doublings } = rampTo(peak[side], warm[side], previousPeak?.[side] ?? 0);
    const value = peak[side];
    return [
      ...(doublings > 0 ? [{ kind: 'on-demand-outgrown', index, value, limit: atOnce } as const] : []),
      ...(value > maximum[side] ? [{ kind: 'maximum-below-peak', index, value, limit: maximum[side] } as const] : []),
    ];
  });
}

function watchProvisioned({ demand: { index }, provided }: WatchedResource, peak: Throughput): readonly Warning[] {
  return sides.flatMap((side) => {
    if (provided[side].throttledShare === 0) return [];
    const kind = index !== undefined && side === 'writes' ? 'index-short-of-writes' : (`throttled-${side}` as const);
    return [{ kind, index, value: peak[side], limit: provisionedWhenThrottled(provided[side]) }];
  });
}

/** Returns the units provisioned in the first minute that refuses any. */
function provisionedWhenThrottled({ provisioned, throttled }: ProvisionedDay): number {
  return provisioned[throttled.findIndex((units) => units > 0)] ?? 0;
}

/** Returns what is wrong with the table and its indexes together: collections too large, an account’s quota. */
export function watchWhole(
  resources: readonly ProvisionedResource[],
  capacity: Capacity,
  collection: { bytes: number; hasLocalIndexes: boolean },
): readonly Warning[] {
  const limit = collectionSize.value * gb;
  const isFull = collection.hasLocalIndexes && collection.bytes > limit;
  const overAccount = sides
    .map((side) => ({ side, units: sum(resources.map((resource) => peakOf(resource[side].provisioned))) }))
    .filter(({ side, units }) => capacity.kind === 'provisioned' && units > accountQuotas[side])
    .map(
      ({ side, units }) => ({ kind: `account-${side}-over-quota`, value: units, limit: accountQuotas[side] }) as const,
    );
  return [...(isFull ? [{ kind: 'collection-full', value: collection.bytes, limit } as const] : []), ...overAccount];
}

/**
 * Returns what another capacity mode or table class would save; totals are US dollars a month. Provisioned capacity is
 * no advice where it would throttle.
 */
export function watchMoney(
  totals: Readonly<Record<Capacity['kind'], number>>,
  mode: Capacity['kind'],
  otherClassTotal: number,
  provisionedThrottles: boolean,
): readonly Warning[] {
  const value = totals[mode];
  const other = totals[mode === 'provisioned' ? 'on-demand' : 'provisioned'];
  const isDearer = other < value && (mode === 'provisioned' || !provisionedThrottles);
  const kind = mode === 'provisioned' ? 'idle-capacity' : 'steady-on-demand';
  return [
    ...(isDearer ? [{ kind, value, limit: other } as const] : []),
    ...(otherClassTotal < value ? [{ kind: 'dearer-class', value, limit: otherClassTotal } as const] : []),
  ];
}
