import { contains, type Address, type Cidr } from './cidr.ts';

/**
 * Many CIDR blocks, prepared for asking which of them hold an address.
 *
 * The ends of the blocks cut the addresses into intervals; all addresses of one interval lie in the same blocks. An
 * interval has a number, by which a caller can remember what it once decided for it.
 */
export interface PrefixIndex {
  readonly cidrs: readonly Cidr[];
  /** Where the IPv4 intervals begin, ascending from 0. */
  readonly starts4: readonly number[];
  /** Where the IPv6 intervals begin, ascending from 0; their numbers follow on those of IPv4. */
  readonly starts6: readonly bigint[];
}

function sortedStarts<T extends number | bigint>(starts: Iterable<T>): readonly T[] {
  return [...new Set(starts)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Returns the index of the blocks, which keep their places in the list as their names. */
export function indexPrefixes(cidrs: readonly Cidr[]): PrefixIndex {
  const ends4 = cidrs.flatMap((cidr) => (cidr.family === 4 ? [cidr.first, cidr.last + 1] : []));
  const ends6 = cidrs.flatMap((cidr) => (cidr.family === 6 ? [cidr.first, cidr.last + 1n] : []));
  return { cidrs, starts4: sortedStarts([0, ...ends4]), starts6: sortedStarts([0n, ...ends6]) };
}

function lastNotAfter<T extends number | bigint>(starts: readonly T[], value: T): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? value) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the number of the interval in which the address lies, in a time that grows with the logarithm of the blocks. */
export function intervalOf(index: PrefixIndex, address: Address): number {
  return address.family === 4
    ? lastNotAfter(index.starts4, address.value)
    : index.starts4.length + lastNotAfter(index.starts6, address.value);
}

/** Returns the places of the blocks that hold the address, longest prefix first, equal ones in the order of the list. */
export function placesHolding(index: PrefixIndex, address: Address): readonly number[] {
  const prefixAt = (place: number) => index.cidrs[place]?.prefix ?? 0;
  return index.cidrs
    .flatMap((cidr, place) => (contains(cidr, address) ? [place] : []))
    .toSorted((a, b) => prefixAt(b) - prefixAt(a) || a - b);
}
