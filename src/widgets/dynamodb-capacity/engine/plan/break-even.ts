import { hoursPerMonth, secondsPerMonth } from './bill.ts';
import { classPrices, reservedPrices, unitPrice, type Prices, type ReservedTerm } from './prices.ts';
import type { TableClass } from '../capacity/table.ts';

/** What a month of the same capacity costs in each mode, at one utilisation; US dollars. */
export interface BreakEvenPoint {
  /** Consumed units as a share of provisioned ones, 0 to 1. */
  utilisation: number;
  onDemand: number;
  provisioned: number;
  /** What reserved capacity of all of it costs by its term; undefined where the table class has none. */
  reserved?: Readonly<Record<ReservedTerm, number>>;
}

/** Costs of a month against utilisation, and where they meet. */
export interface BreakEven {
  /** The utilisation above which provisioned capacity is cheaper; undefined where it never is, up to 100%. */
  utilisation?: number;
  /** The same against reserved capacity, by its term; undefined where the table class has none. */
  reservedUtilisation?: Readonly<Record<ReservedTerm, number | undefined>>;
  curve: readonly BreakEvenPoint[];
}

/** Units of capacity, of which the break-even depends on the proportion only. */
export interface CapacityUnits {
  reads: number;
  writes: number;
}

/**
 * Returns what so much capacity costs in each mode from no utilisation to full, in so many steps, and where provisioned
 * and reserved capacity become cheaper than on-demand. It leaves the free tier aside.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableCapacityMode.html
 */
export function findBreakEven(
  { reads, writes }: CapacityUnits,
  prices: Prices,
  options: { tableClass: TableClass; steps: number },
): BreakEven {
  const names = classPrices[options.tableClass];
  const monthly = (readPrice: number, writePrice: number) => reads * readPrice + writes * writePrice;
  const fullOnDemand =
    monthly(unitPrice(prices, names.readRequests), unitPrice(prices, names.writeRequests)) * secondsPerMonth;
  const provisioned =
    monthly(unitPrice(prices, names.readCapacity), unitPrice(prices, names.writeCapacity)) * hoursPerMonth;
  const reservedFor = (term: ReservedTerm) => reservedMonthly(term, monthly, prices);
  const reserved =
    options.tableClass === 'STANDARD'
      ? { 'one-year': reservedFor('one-year'), 'three-years': reservedFor('three-years') }
      : undefined;
  return {
    utilisation: meet(provisioned, fullOnDemand),
    reservedUtilisation: reserved && {
      'one-year': meet(reserved['one-year'], fullOnDemand),
      'three-years': meet(reserved['three-years'], fullOnDemand),
    },
    curve: Array.from({ length: options.steps + 1 }, (_, step) => {
      const utilisation = step / options.steps;
      return { utilisation, onDemand: utilisation * fullOnDemand, provisioned, reserved };
    }),
  };
}

function reservedMonthly(
  term: ReservedTerm,
  monthly: (reads: number, writes: number) => number,
  prices: Prices,
): number {
  const { years, reads, writes } = reservedPrices[term];
  const upfront = monthly(unitPrice(prices, reads.upfront), unitPrice(prices, writes.upfront)) / (years * 12);
  return upfront + monthly(unitPrice(prices, reads.hourly), unitPrice(prices, writes.hourly)) * hoursPerMonth;
}

function meet(fixed: number, atFull: number): number | undefined {
  return fixed <= atFull && atFull > 0 ? fixed / atFull : undefined;
}
