import { dynamodbPrices } from '#data/dynamodb-prices.ts';

import type { TableClass } from '../capacity/table.ts';

/** The name of a price among the facts. */
export type PriceName = keyof typeof dynamodbPrices;

/** A price for each thing that is billed, in US dollars per the unit of its fact. */
export type Prices = Readonly<Record<PriceName, number>>;

/** The names of all prices. */
export const priceNames = Object.keys(dynamodbPrices) as readonly PriceName[];

/** AWS’s list prices in us-east-1. */
export const listPrices = Object.fromEntries(
  priceNames.map((name) => [name, dynamodbPrices[name].value]),
) as unknown as Prices;

/** The list prices with others in place of some, or the names of those that are no price. */
export type OwnPrices = { ok: true; prices: Prices } | { ok: false; notPrices: readonly PriceName[] };

/** Returns the list prices with the given ones in their place; a price is finite and not negative. */
export function withOwnPrices(own: Partial<Prices>): OwnPrices {
  const given = priceNames.filter((name) => own[name] !== undefined);
  const notPrices = given.filter((name) => !Number.isFinite(own[name]) || Number(own[name]) < 0);
  if (notPrices.length > 0) return { ok: false, notPrices };
  return { ok: true, prices: { ...listPrices, ...Object.fromEntries(given.map((name) => [name, own[name]])) } };
}

/** The names of the prices that depend on the table class. */
export interface ClassPrices {
  readRequests: PriceName;
  writeRequests: PriceName;
  replicatedWriteRequests: PriceName;
  readCapacity: PriceName;
  writeCapacity: PriceName;
  replicatedWriteCapacity: PriceName;
  storage: PriceName;
}

/** Which prices a table class pays. */
export const classPrices: Readonly<Record<TableClass, ClassPrices>> = {
  STANDARD: {
    readRequests: 'readRequests',
    writeRequests: 'writeRequests',
    replicatedWriteRequests: 'replicatedWriteRequests',
    readCapacity: 'readCapacity',
    writeCapacity: 'writeCapacity',
    replicatedWriteCapacity: 'replicatedWriteCapacity',
    storage: 'storage',
  },
  STANDARD_INFREQUENT_ACCESS: {
    readRequests: 'infrequentReadRequests',
    writeRequests: 'infrequentWriteRequests',
    replicatedWriteRequests: 'infrequentReplicatedWriteRequests',
    readCapacity: 'infrequentReadCapacity',
    writeCapacity: 'infrequentWriteCapacity',
    replicatedWriteCapacity: 'infrequentReplicatedWriteCapacity',
    storage: 'infrequentStorage',
  },
};

/** The names of the prices of reserved capacity, upfront and hourly. */
export interface ReservedPrices {
  years: number;
  reads: { upfront: PriceName; hourly: PriceName };
  writes: { upfront: PriceName; hourly: PriceName };
}

/** How long capacity may be reserved. */
export type ReservedTerm = 'one-year' | 'three-years';

/** Which prices a term of reserved capacity pays. */
export const reservedPrices: Readonly<Record<ReservedTerm, ReservedPrices>> = {
  'one-year': {
    years: 1,
    reads: { upfront: 'reservedReadsOneYear', hourly: 'reservedReadsOneYearHourly' },
    writes: { upfront: 'reservedWritesOneYear', hourly: 'reservedWritesOneYearHourly' },
  },
  'three-years': {
    years: 3,
    reads: { upfront: 'reservedReadsThreeYears', hourly: 'reservedReadsThreeYearsHourly' },
    writes: { upfront: 'reservedWritesThreeYears', hourly: 'reservedWritesThreeYearsHourly' },
  },
};

/** Returns the price of one unit, where the list names that of a million, a hundred or one. */
export function unitPrice(prices: Prices, name: PriceName): number {
  const counted = /^[\d,]+/.exec(dynamodbPrices[name].per)?.[0] ?? '1';
  return prices[name] / Number(counted.replaceAll(',', ''));
}
