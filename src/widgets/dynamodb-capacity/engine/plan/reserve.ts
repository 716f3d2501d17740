import { dynamodbBilling } from '#data/dynamodb-prices.ts';

import { hoursPerMonth } from './bill.ts';
import type { BilledHours, Reservation } from './bill-throughput.ts';
import { classPrices, reservedPrices, unitPrice, type PriceName, type Prices, type ReservedTerm } from './prices.ts';
import { sum } from '../item/sizes.ts';
import { averageOf } from './traffic.ts';

const block = dynamodbBilling.reservedBlock.value;

/** Returns the reservation in whole blocks that makes a month of these hours cheapest; free tier left aside. */
export function bestReservation(
  reads: readonly BilledHours[],
  writes: readonly BilledHours[],
  term: ReservedTerm,
  prices: Prices,
): Reservation {
  const names = reservedPrices[term];
  const { readCapacity, writeCapacity } = classPrices.STANDARD;
  const monthly = ({ upfront, hourly }: { upfront: PriceName; hourly: PriceName }) =>
    unitPrice(prices, upfront) / (names.years * 12) + unitPrice(prices, hourly) * hoursPerMonth;
  return {
    term,
    reads: bestUnits(totals(reads), monthly(names.reads), unitPrice(prices, readCapacity)),
    writes: bestUnits(totals(writes), monthly(names.writes), unitPrice(prices, writeCapacity)),
  };
}

function totals(resources: readonly BilledHours[]): readonly number[] {
  const [first] = resources;
  return (first?.hours ?? []).map((_, hour) => sum(resources.map(({ hours }) => hours[hour] ?? 0)));
}

/** Between two neighbouring levels of use each block saves the same, so only blocks next to a level can be best. */
function bestUnits(hours: readonly number[], monthlyPerUnit: number, hourlyPrice: number): number {
  if (hours.length === 0) return 0;
  const cost = (units: number) =>
    units * monthlyPerUnit + averageOf(hours.map((used) => Math.max(0, used - units))) * hourlyPrice * hoursPerMonth;
  const candidates = hours.flatMap((used) => [Math.floor(used / block) * block, Math.ceil(used / block) * block]);
  return [0, ...candidates].reduce((best, units) => (cost(units) < cost(best) ? units : best));
}
