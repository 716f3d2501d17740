import { dynamodbBilling } from '#data/dynamodb-prices.ts';

import { classPrices, unitPrice, type PriceName, type Prices } from './prices.ts';
import { gb, sum } from '../item/sizes.ts';
import type { TableClass } from '../capacity/table.ts';
import type { Day } from './traffic.ts';

/** Units per second that a table (with its local indexes) or a global index is asked for, minute by minute. */
export interface Demand {
  /** The name of the global index; the table has none. */
  index?: string;
  reads: Day;
  writes: Day;
}

/** Sizes kept in each Region, in bytes, with the overhead that storage is billed for. */
export interface StoredBytes {
  table: number;
  localIndexes: number;
  globalIndexes: readonly { index: string; bytes: number }[];
}

/** All that a bill depends on besides prices and capacity mode. */
export interface Workload {
  tableClass: TableClass;
  /** Regions with a replica; one where the table is no global table. Each serves an equal share of the reads. */
  regions: number;
  /** The table and its global indexes. */
  demands: readonly Demand[];
  stored: StoredBytes;
  /** Whether point-in-time recovery is on. */
  recovery: boolean;
  /** On-demand backups kept, and data restored each month, in bytes. */
  backupBytes: number;
  restoredBytes: number;
  /** GetRecords requests each month, other than by Lambda triggers and replication. */
  streamReads: number;
  /** Bytes written per second on average, which a global table sends to each other Region. */
  writtenBytes: number;
}

/** One line of a month’s bill; its price names what is billed, per what, and where AWS says so. */
export interface BillLine {
  price: PriceName;
  /** The Region, counted from 0. */
  region: number;
  /** The index concerned; without one the table, or the whole. */
  index?: string;
  /** How much is used, in the price’s unit (requests, unit-hours, GB), and how much of it is free. */
  quantity: number;
  free: number;
  /** An amount paid once is spread over so many months. */
  months?: number;
  /** US dollars. */
  amount: number;
}

/** A month’s bill in US dollars. */
export interface Bill {
  lines: readonly BillLine[];
  total: number;
}

/** Hours in the month that AWS’s estimates count with. */
export const hoursPerMonth = dynamodbBilling.month.value;
/** Seconds in that month. */
export const secondsPerMonth = hoursPerMonth * 60 * 60;

/** Returns the bytes of a table with all its indexes. */
export function allBytes({ table, localIndexes, globalIndexes }: StoredBytes): number {
  return table + localIndexes + sum(globalIndexes.map(({ bytes }) => bytes));
}

/** Returns what holds for each Region, Region by Region. */
export function perRegion<T>(regions: number, linesOf: (region: number) => readonly T[]): readonly T[] {
  return Array.from({ length: regions }, (_, region) => linesOf(region)).flat();
}

/** Returns a line, without an amount for what is free. */
export function billLine(
  prices: Prices,
  price: PriceName,
  used: { quantity: number; free?: number; region: number; index?: string },
): BillLine {
  const free = Math.min(used.quantity, used.free ?? 0);
  return { price, ...used, free, amount: (used.quantity - free) * unitPrice(prices, price) };
}

/** Returns the bill of these lines, without those of nothing. */
export function totalBill(lines: readonly BillLine[]): Bill {
  const used = lines.filter(({ quantity }) => quantity > 0);
  return { lines: used, total: sum(used.map(({ amount }) => amount)) };
}

/**
 * Returns the lines that do not depend on the capacity mode: storage, backups, streams and replication.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-understanding-billing.html
 */
export function billData(workload: Workload, prices: Prices, freeTier: boolean): readonly BillLine[] {
  const { tableClass, regions, stored, recovery } = workload;
  const recoverable = stored.table + stored.localIndexes;
  const kept = allBytes(stored) / gb;
  const freeStorage = freeTier && tableClass === 'STANDARD' ? dynamodbBilling.freeStorage.value : 0;
  const sent = (workload.writtenBytes * secondsPerMonth * (regions - 1)) / gb;
  const freeReads = freeTier ? dynamodbBilling.freeStreamReads.value : 0;
  return [
    ...perRegion(regions, (region) => [
      billLine(prices, classPrices[tableClass].storage, { quantity: kept, free: freeStorage, region }),
      billLine(prices, 'recovery', { quantity: recovery ? recoverable / gb : 0, region }),
    ]),
    billLine(prices, 'backup', { quantity: workload.backupBytes / gb, region: 0 }),
    billLine(prices, 'restore', { quantity: workload.restoredBytes / gb, region: 0 }),
    billLine(prices, 'streamReads', { quantity: workload.streamReads, free: freeReads, region: 0 }),
    billLine(prices, 'transfer', { quantity: sent, region: 0 }),
  ];
}
