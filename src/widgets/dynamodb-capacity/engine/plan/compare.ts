import { billData, totalBill, type Bill, type Workload } from './bill.ts';
import {
  billedHours,
  billOnDemand,
  billProvisioned,
  provide,
  type ProvisionedResource,
  type Provisions,
  type Reservation,
} from './bill-throughput.ts';
import type { Prices, ReservedTerm } from './prices.ts';
import { bestReservation } from './reserve.ts';

/** The ways to pay for one workload. */
export type PayingMode = 'on-demand' | 'provisioned' | 'one-year' | 'three-years';

/** What the comparison depends on besides the workload. */
export interface ComparisonOptions {
  prices: Prices;
  freeTier: boolean;
  /** What is provisioned for the table (no name) and for each global index. */
  provisionsOf: (index: string | undefined) => Provisions;
  /** Minutes from an alarm of auto scaling to the new capacity. */
  reactionMinutes: number;
}

/** A month’s bill in each way to pay, and what lies behind it. */
export interface Comparison {
  bills: Readonly<Record<PayingMode, Bill>>;
  /** The way with the lowest total; on-demand where several have it, or where provisioned capacity would throttle. */
  cheapest: PayingMode;
  /** The largest share (0 to 1) of a day’s units that provisioned capacity refuses, of reads or writes anywhere. */
  throttledShare: number;
  resources: readonly ProvisionedResource[];
  /** The reservations behind the bills, chosen to be cheapest. */
  reservations: Readonly<Record<ReservedTerm, Reservation>>;
}

const modes: readonly PayingMode[] = ['on-demand', 'provisioned', 'one-year', 'three-years'];

/** Returns what a month of a workload costs in each way to pay. */
export function comparePaying(workload: Workload, options: ComparisonOptions): Comparison {
  const { prices, freeTier } = options;
  const data = billData(workload, prices, freeTier);
  const resources = provide(workload, options.provisionsOf, options.reactionMinutes);
  const { reads, writes } = billedHours(workload, resources);
  const canReserve = workload.tableClass === 'STANDARD';
  const reserve = (term: ReservedTerm) =>
    canReserve ? bestReservation(reads, writes, term, prices) : { term, reads: 0, writes: 0 };
  const reservations = { 'one-year': reserve('one-year'), 'three-years': reserve('three-years') };
  const provisionedBill = (reservation?: Reservation) =>
    totalBill([...billProvisioned(workload, resources, prices, { freeTier, reservation }), ...data]);
  const bills = {
    'on-demand': totalBill([...billOnDemand(workload, prices), ...data]),
    provisioned: provisionedBill(),
    'one-year': provisionedBill(reservations['one-year']),
    'three-years': provisionedBill(reservations['three-years']),
  };
  const throttledShare = Math.max(
    ...resources.flatMap((resource) => [resource.reads.throttledShare, resource.writes.throttledShare]),
  );
  const candidates = throttledShare > 0 ? (['on-demand'] as const) : modes;
  const cheapest = candidates.reduce((best, mode) => (bills[mode].total < bills[best].total ? mode : best));
  return { bills, cheapest, throttledShare, resources, reservations };
}
