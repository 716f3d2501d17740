import { parseNumber } from '#widgets/shared/numbers.ts';
import { listPrices, priceNames, type PriceName, type Prices } from '../engine/plan/prices.ts';

/** Own prices as typed, by the name of the price. */
export type PriceTexts = Partial<Record<PriceName, string>>;

/** Returns own prices as one text: “storage:0.2;backup:0.1”. */
export function writePrices(own: PriceTexts): string {
  return priceNames
    .flatMap((name) => (own[name] === undefined ? [] : `${name}:${own[name].replaceAll(';', '')}`))
    .join(';');
}

/** Returns the prices of such a text, and the names of those that do not exist. */
export function readPriceTexts(text: string): { own: PriceTexts; unknown: readonly string[] } {
  const pairs = text
    .split(';')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.split(':')[0] ?? '', pair.slice(pair.indexOf(':') + 1)] as const);
  const isKnown = (name: string): name is PriceName => priceNames.some((known) => known === name);
  return {
    own: Object.fromEntries(pairs.filter(([name]) => isKnown(name))),
    unknown: pairs.map(([name]) => name).filter((name) => !isKnown(name)),
  };
}

/** Returns the list prices with own ones in their place, and the names of those that are no price. */
export function readPrices(own: PriceTexts): { prices: Prices; notPrices: readonly PriceName[] } {
  const numbers = priceNames.map((name) => {
    const value = own[name] === undefined ? listPrices[name] : parseNumber(own[name]);
    return [name, typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : Number.NaN] as const;
  });
  return {
    prices: Object.fromEntries(numbers) as unknown as Prices,
    notPrices: numbers.filter(([, value]) => Number.isNaN(value)).map(([name]) => name),
  };
}
