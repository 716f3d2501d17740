import type { NameSaving } from '../engine/item/boundaries.ts';
import type { Bytes, Doubt, PartSize } from '../engine/item/item-size.ts';
import type { AttributeType } from '../engine/item/item.ts';
import { kb } from '../engine/item/sizes.ts';

const typeNames: Readonly<Record<AttributeType, string>> = {
  S: 'String',
  N: 'Number',
  B: 'Binary',
  BOOL: 'Boolean',
  NULL: 'Null',
  M: 'Map',
  L: 'List',
  SS: 'String set',
  NS: 'Number set',
  BS: 'Binary set',
};

export const doubtTexts: Readonly<Record<Doubt, string>> = {
  pairs:
    'A number takes “approximately” one byte for two digits and one more, says AWS. If the digits are paired from the decimal point, an odd one on either side takes a byte of its own.',
  sign: 'The sign of a negative number may take a byte.',
  zero: 'Zero may take a byte for its digit.',
  set: 'For sets AWS gives no rule: their elements are added up here, without overhead.',
};

// Made once: a long item shows hundreds of numbers, and making a format takes far longer than using it.
const usual = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
const list = new Intl.ListFormat('en-GB');

/** Returns a number with as many decimal places as tell it from a whole one. */
export function formatQuotient(value: number): string {
  const beyond = Math.abs(value - Math.round(value));
  const digits = beyond === 0 ? 0 : Math.max(2, Math.ceil(-Math.log10(beyond)));
  return digits <= 2 ? usual.format(value) : value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** Returns a number with two decimal places at most; small ones with two digits that count. */
export function formatNumber(value: number): string {
  return (value > 0 && value < 0.1 ? small : usual).format(value);
}

/** Returns so many of a thing: “1 item”, “2 items”. */
export function formatCount(howMany: number, thing: string): string {
  return `${formatNumber(howMany)} ${thing}${howMany === 1 ? '' : 's'}`;
}

/** Returns a number of bytes, or the range of it, without the unit. */
export function formatRange({ least, most }: Bytes): string {
  return least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;
}

/** Returns bytes with their unit. */
export function formatBytes(bytes: number): string {
  return formatCount(bytes, 'byte');
}

/** Returns bytes in KB. */
export function formatKilobytes(bytes: number): string {
  return `${formatQuotient(bytes / kb)} KB`;
}

/** Returns units of a side, or the range of them. */
export function formatUnits(units: number, unit: 'read' | 'write', least = units): string {
  return `${formatRange({ least, most: units })} ${unit} ${units === 1 || (units < 1 && units > 0) ? 'unit' : 'units'}`;
}

/** Returns the type of an attribute in a word, with its number of elements. */
export function describeType({ type, elements }: Pick<PartSize, 'type' | 'elements'>): string {
  return elements === undefined ? typeNames[type] : `${typeNames[type]} of ${formatNumber(elements)}`;
}

/** Returns the names that are worth shortening, with how often they occur. */
export function listNames(savings: readonly NameSaving[]): string {
  return listTexts(
    savings.map(({ name, occurrences }) => (occurrences > 1 ? `${name} (${formatNumber(occurrences)} times)` : name)),
  );
}

/** Returns texts in a row: “a, b and c”. */
export function listTexts(texts: readonly string[]): string {
  return list.format(texts);
}
