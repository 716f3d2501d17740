import { dynamodbBilling } from '#data/dynamodb-prices.ts';

import { runDay, type ProvisionedDay } from './auto-scaling.ts';
import {
  billLine,
  hoursPerMonth,
  perRegion,
  secondsPerMonth,
  type BillLine,
  type Demand,
  type Workload,
} from './bill.ts';
import { classPrices, reservedPrices, unitPrice, type PriceName, type Prices, type ReservedTerm } from './prices.ts';
import type { Provision } from '../capacity/table.ts';
import { averageOf, scaleDay, type Day } from './traffic.ts';

/** What is provisioned for the table or a global index. */
export interface Provisions {
  reads: Provision;
  writes: Provision;
}

/** How provisioned capacity meets the demand on the table or a global index, in each Region. */
export interface ProvisionedResource {
  /** The name of the global index; the table has none. */
  index?: string;
  reads: ProvisionedDay;
  writes: ProvisionedDay;
}

/** Units of reserved capacity bought in each Region, in whole blocks. */
export interface Reservation {
  term: ReservedTerm;
  reads: number;
  writes: number;
}

/**
 * Returns the lines for reads and writes in on-demand mode.
 * @see https://aws.amazon.com/dynamodb/pricing/on-demand/
 */
export function billOnDemand(workload: Workload, prices: Prices): readonly BillLine[] {
  const { demands, regions, tableClass } = workload;
  return perRegion(regions, (region) =>
    demands.flatMap(({ index, reads, writes }) => {
      const isReplicated = regions > 1 && index === undefined;
      const { readRequests, writeRequests, replicatedWriteRequests } = classPrices[tableClass];
      return [
        billLine(prices, readRequests, { quantity: monthly(reads) / regions, region, index }),
        billLine(prices, isReplicated ? replicatedWriteRequests : writeRequests, {
          quantity: monthly(writes),
          region,
          index,
        }),
      ];
    }),
  );
}

function monthly(day: Day): number {
  return averageOf(day) * secondsPerMonth;
}

/** Returns the demand in one of the Regions: all of the writes, an equal share of the reads. */
export function demandInRegion(demand: Demand, regions: number): Demand {
  return regions > 1 ? { ...demand, reads: scaleDay(demand.reads, 1 / regions) } : demand;
}

/**
 * Returns how provisioned capacity meets the demand on the table and each global index, in each Region. Indexes often
 * share a day and a provision, which need running only once.
 */
export function provide(
  { demands, regions }: Workload,
  provisionsOf: (index: string | undefined) => Provisions,
  reactionMinutes: number,
): readonly ProvisionedResource[] {
  const known = new Map<Day, Map<Provision, ProvisionedDay>>();
  const run = (day: Day, provision: Provision): ProvisionedDay => {
    const ofDay = known.get(day) ?? new Map<Provision, ProvisionedDay>();
    const result = ofDay.get(provision) ?? runDay(day, provision, reactionMinutes);
    known.set(day, ofDay.set(provision, result));
    return result;
  };
  return demands.map((demand) => {
    const { index, reads, writes } = demandInRegion(demand, regions);
    const provisions = provisionsOf(index);
    return { index, reads: run(reads, provisions.reads), writes: run(writes, provisions.writes) };
  });
}

/**
 * Returns the lines for reads and writes in provisioned mode. Reserved capacity, of the Standard class only, covers
 * what is provisioned in an hour, the table first; replicated writes can neither be reserved nor are they free.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/reserved-capacity.html
 */
export function billProvisioned(
  workload: Workload,
  resources: readonly ProvisionedResource[],
  prices: Prices,
  options: { freeTier: boolean; reservation?: Reservation },
): readonly BillLine[] {
  const { readCapacity, writeCapacity, replicatedWriteCapacity } = classPrices[workload.tableClass];
  const isStandard = workload.tableClass === 'STANDARD';
  const reservation = isStandard ? options.reservation : undefined;
  const free = (hours: number) => (options.freeTier && isStandard ? hours : 0);
  const { reads, writes, replicatedWrites } = billedHours(workload, resources);
  return perRegion(workload.regions, (region) => [
    ...(reservation ? billReservation(reservation, prices, region) : []),
    ...billHours(
      beyond(reads, reservation?.reads),
      free(dynamodbBilling.freeReads.value),
      prices,
      readCapacity,
      region,
    ),
    ...billHours(
      beyond(writes, reservation?.writes),
      free(dynamodbBilling.freeWrites.value),
      prices,
      writeCapacity,
      region,
    ),
    ...billHours(replicatedWrites, 0, prices, replicatedWriteCapacity, region),
  ]);
}

/** Units billed for the table or an index in each hour of a day. */
export interface BilledHours {
  index?: string;
  hours: readonly number[];
}

/** Returns the units billed in each hour of a day in one Region, replicated writes apart. */
export function billedHours(
  { regions }: Workload,
  resources: readonly ProvisionedResource[],
): Readonly<Record<'reads' | 'writes' | 'replicatedWrites', readonly BilledHours[]>> {
  const isReplicated = ({ index }: ProvisionedResource) => regions > 1 && index === undefined;
  const writesOf = ({ index, writes }: ProvisionedResource) => ({ index, hours: writes.billed });
  return {
    reads: resources.map(({ index, reads }) => ({ index, hours: reads.billed })),
    writes: resources.filter((resource) => !isReplicated(resource)).map(writesOf),
    replicatedWrites: resources.filter(isReplicated).map(writesOf),
  };
}

/** Returns what of each hour a reservation of so many units leaves over. */
function beyond(resources: readonly BilledHours[], reserved = 0): readonly BilledHours[] {
  const left = new Map<number, number>();
  return resources.map(({ index, hours }) => ({
    index,
    hours: hours.map((units, hour) => {
      const available = left.get(hour) ?? reserved;
      left.set(hour, Math.max(0, available - units));
      return Math.max(0, units - available);
    }),
  }));
}

function billHours(
  resources: readonly BilledHours[],
  freeUnitHours: number,
  prices: Prices,
  price: PriceName,
  region: number,
): readonly BillLine[] {
  let free = freeUnitHours;
  return resources.map(({ index, hours }) => {
    const line = billLine(prices, price, { quantity: averageOf(hours) * hoursPerMonth, free, region, index });
    free -= line.free;
    return line;
  });
}

function billReservation({ term, reads, writes }: Reservation, prices: Prices, region: number): readonly BillLine[] {
  const names = reservedPrices[term];
  const months = names.years * 12;
  return [
    { ...names.reads, units: reads },
    { ...names.writes, units: writes },
  ].flatMap(({ upfront, hourly, units }) => [
    { price: upfront, region, quantity: units, free: 0, months, amount: (units * unitPrice(prices, upfront)) / months },
    billLine(prices, hourly, { quantity: units * hoursPerMonth, region }),
  ]);
}
