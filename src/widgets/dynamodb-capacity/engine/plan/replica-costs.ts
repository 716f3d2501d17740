import { secondsPerMonth } from './bill.ts';
import { listPrices, unitPrice, type PriceName } from './prices.ts';
import { replicatedUnits } from '../capacity/replication.ts';
import { gb, unitsFor, writeUnitBytes } from '../item/sizes.ts';

/** Writes to a table with replicas; its global indexes hold the whole item. */
export interface ReplicatedWrites {
  perSecond: number;
  itemBytes: number;
  indexes: number;
  regions: number;
}

/** A charge for writing, over all Regions. */
export interface ReplicaCharge {
  price: PriceName;
  /** Write units per second, or GB a month for transfer, of each Region that is charged. */
  each: number;
  /** Regions that are charged, or to which data is sent. */
  regions: number;
  /** US dollars a month, on demand. */
  amount: number;
}

/**
 * Returns what a month of writes costs on demand: replicated writes in each Region, ordinary ones for the indexes, and
 * the transfer to the other Regions. In one Region nothing is replicated.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/global-tables-billing.html
 */
export function listReplicaCharges(writes: ReplicatedWrites): readonly ReplicaCharge[] {
  const { perSecond, itemBytes, indexes, regions } = writes;
  const unitsEach = unitsFor(itemBytes, writeUnitBytes);
  const units = replicatedUnits(perSecond, unitsEach, unitsEach * indexes, regions);
  const charge = (price: PriceName, total: number): ReplicaCharge => ({
    price,
    each: total / regions,
    regions,
    amount: total * secondsPerMonth * unitPrice(listPrices, price),
  });
  const others = regions - 1;
  const sent = (perSecond * itemBytes * secondsPerMonth) / gb;
  return [
    charge('replicatedWriteRequests', units.replicated),
    charge('writeRequests', units.ordinary),
    { price: 'transfer' as const, each: sent, regions: others, amount: sent * others * listPrices.transfer },
  ].filter(({ amount }) => amount > 0);
}
