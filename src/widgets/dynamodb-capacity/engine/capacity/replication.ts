import { refuseSizes, roundEach, type Refusal } from './arithmetic.ts';
import { sum, writeUnitBytes } from '../item/sizes.ts';

/** Units that writes to a table take over all its Regions. */
export interface ReplicatedUnits {
  /** Ordinary write units: all of a table in one Region, the global indexes of a global table. */
  ordinary: number;
  /** Replicated write units, of each Region with a replica, the one written to included. */
  replicated: number;
}

/**
 * Returns the units of writes by what one write takes from the table (with its local indexes) and from its global
 * indexes; below two Regions the table is no global table.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/global-tables-billing.html
 */
export function replicatedUnits(
  writes: number,
  tableUnits: number,
  indexUnits: number,
  regions: number,
): ReplicatedUnits {
  if (regions < 2) return { ordinary: writes * (tableUnits + indexUnits), replicated: 0 };
  return { ordinary: writes * indexUnits * regions, replicated: writes * tableUnits * regions };
}

/**
 * Returns the units that the expiry of items of these sizes takes: none where they expire, a replicated write in each
 * other Region. Refuses what is no size.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html
 */
export function expiryUnits(sizes: readonly number[], regions: number): (ReplicatedUnits & { ok: true }) | Refusal {
  const others = Math.max(0, regions - 1);
  const each = sum(roundEach(sizes, writeUnitBytes, 'item').map((step) => ('units' in step ? step.units : 0)));
  return refuseSizes(sizes) ?? { ok: true, ordinary: 0, replicated: each * others };
}
