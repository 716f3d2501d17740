import { dynamodbTables } from '#data/dynamodb.ts';

import type { ProvisionedDay } from './auto-scaling.ts';
import type { ProvisionedResource } from './bill-throughput.ts';
import type { HotKey, Throughput } from '../capacity/partitions.ts';
import type { AccountUse } from './plan-input.ts';
import type { ResourceLimits } from './plan-limits.ts';
import { gb, sum } from '../item/sizes.ts';
import type { Capacity } from '../capacity/table.ts';
import { peakOf } from './traffic.ts';
import type { Warning } from './warnings.ts';

const { tableReads, tableWrites, accountReads, accountWrites, collectionSize, tables } = dynamodbTables;
const sides = ['reads', 'writes'] as const;
const tableQuotas: Throughput = { reads: tableReads.value, writes: tableWrites.value };
const accountQuotas: Throughput = { reads: accountReads.value, writes: accountWrites.value };

/** Returns the limits that will bite the table or a global index; only provisioned mode looks at what is provided. */
export function watchResource(
  limits: ResourceLimits,
  capacity: Capacity,
  provided: ProvisionedResource,
): readonly Warning[] {
  const { index, peak } = limits;
  const beyondQuota = sides
    .filter((side) => peak[side] > tableQuotas[side])
    .map((side) => ({ kind: `table-${side}-over-quota`, index, value: peak[side], limit: tableQuotas[side] }) as const);
  const byMode = capacity.kind === 'on-demand' ? watchOnDemand(limits, capacity) : watchProvisioned(limits, provided);
  return [...watchKey(index, limits.key), ...beyondQuota, ...byMode];
}

/** Returns what is wrong with the load of the most used key of the table or of a global index. */
export function watchKey(index: string | undefined, key: HotKey): readonly Warning[] {
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
  { index, peak, ramp }: ResourceLimits,
  { mostReads = Infinity, mostWrites = Infinity }: Extract<Capacity, { kind: 'on-demand' }>,
): readonly Warning[] {
  const maximum = { reads: mostReads, writes: mostWrites };
  return sides.flatMap((side) => {
    const { atOnce, doublings } = ramp[side];
    const value = peak[side];
    return [
      ...(doublings > 0 ? [{ kind: 'on-demand-outgrown', index, value, limit: atOnce } as const] : []),
      ...(value > maximum[side] ? [{ kind: 'maximum-below-peak', index, value, limit: maximum[side] } as const] : []),
    ];
  });
}

function watchProvisioned({ index, peak }: ResourceLimits, provided: ProvisionedResource): readonly Warning[] {
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

/**
 * Returns what is wrong with the table and its indexes together: collections too large, and an account’s quotas, given
 * what the account has besides.
 */
export function watchWhole(
  resources: readonly ProvisionedResource[],
  capacity: Capacity,
  collection: { bytes: number; hasLocalIndexes: boolean },
  account: AccountUse,
): readonly Warning[] {
  const limit = collectionSize.value * gb;
  const isFull = collection.hasLocalIndexes && collection.bytes > limit;
  const overAccount = sides
    .map((side) => ({
      side,
      units: account[side] + sum(resources.map((resource) => peakOf(resource[side].provisioned))),
    }))
    .filter(({ side, units }) => capacity.kind === 'provisioned' && units > accountQuotas[side])
    .map(
      ({ side, units }) => ({ kind: `account-${side}-over-quota`, value: units, limit: accountQuotas[side] }) as const,
    );
  const count = account.tables + 1;
  return [
    ...(isFull ? [{ kind: 'collection-full', value: collection.bytes, limit } as const] : []),
    ...overAccount,
    ...(count > tables.value ? [{ kind: 'too-many-tables', value: count, limit: tables.value } as const] : []),
  ];
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
