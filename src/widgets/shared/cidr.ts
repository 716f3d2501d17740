/** An IPv4 address as an unsigned 32-bit number, or an IPv6 address as a 128-bit integer. */
export type Address = { readonly family: 4; readonly value: number } | { readonly family: 6; readonly value: bigint };

/** A CIDR block in canonical form: its first and last address and the length of its prefix. */
export type Cidr =
  | { readonly family: 4; readonly first: number; readonly last: number; readonly prefix: number }
  | { readonly family: 6; readonly first: bigint; readonly last: bigint; readonly prefix: number };

/** The IP version of an address or a block. */
export type Family = Address['family'];

/** The blocks 0.0.0.0/0 and ::/0. */
export const everywhere = {
  4: { family: 4, first: 0, last: 2 ** 32 - 1, prefix: 0 },
  6: { family: 6, first: 0n, last: (1n << 128n) - 1n, prefix: 0 },
} as const satisfies Record<Family, Cidr>;

/** Returns how many bits an address of the family has. */
export function bitsOf(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128;
}

function parseIpv4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
}

function parseGroups(text: string): bigint[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => BigInt(`0x${group}`));
}

function parseIpv6(text: string): bigint | undefined {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted) {
    const tail = parseIpv4(dotted[2] ?? '');
    if (tail === undefined) return undefined;
    return parseIpv6(`${dotted[1]}${(tail >>> 16).toString(16)}:${(tail & 0xffff).toString(16)}`);
  }
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = [parseGroups(halves[0] ?? ''), parseGroups(halves[1] ?? '')];
  if (!head || !tail) return undefined;
  const written = head.length + tail.length;
  if (halves.length === 1 ? written !== 8 : written > 7) return undefined;
  const groups = [...head, ...Array<bigint>(8 - written).fill(0n), ...tail];
  return groups.reduce((value, group) => (value << 16n) | group, 0n);
}

/** Returns the address that the text writes, or undefined where it writes none (leading zeros in IPv4 included). */
export function parseAddress(text: string): Address | undefined {
  if (text.includes(':')) {
    const value = parseIpv6(text);
    return value === undefined ? undefined : { family: 6, value };
  }
  const value = parseIpv4(text);
  return value === undefined ? undefined : { family: 4, value };
}

/** Returns the block of the given prefix length that holds the address; the length must fit the family. */
export function blockAround(address: Address, prefix: number): Cidr {
  if (address.family === 4) {
    const size = 2 ** (32 - prefix);
    const first = Math.floor(address.value / size) * size;
    return { family: 4, first, last: first + size - 1, prefix };
  }
  const host = BigInt(128 - prefix);
  const first = (address.value >> host) << host;
  return { family: 6, first, last: first + (1n << host) - 1n, prefix };
}

/** Returns the block that the text writes, host bits cleared as AWS clears them, or undefined where it writes none. */
export function parseCidr(text: string): Cidr | undefined {
  const [network, length, ...rest] = text.split('/');
  if (network === undefined || length === undefined || rest.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(length)) {
    return undefined;
  }
  const address = parseAddress(network);
  if (!address || Number(length) > bitsOf(address.family)) return undefined;
  return blockAround(address, Number(length));
}

function formatIpv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  const zeros = groups.map((group) => (group === '0' ? '0' : 'x')).join('');
  const longest = (zeros.match(/0{2,}/g) ?? []).reduce((best, run) => (run.length > best.length ? run : best), '');
  if (longest === '') return groups.join(':');
  const start = zeros.indexOf(longest);
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + longest.length).join(':')}`;
}

/** Returns an address as AWS prints it: dotted IPv4, or IPv6 in lower case with the longest run of zeros left out. */
export function formatAddress(address: Address): string {
  if (address.family === 6) return formatIpv6(address.value);
  const { value } = address;
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}

/** Returns a block as AWS prints it, such as 10.0.0.0/16. */
export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(firstAddress(cidr))}/${cidr.prefix}`;
}

/** Returns the network address of a block. */
export function firstAddress(cidr: Cidr): Address {
  return cidr.family === 4 ? { family: 4, value: cidr.first } : { family: 6, value: cidr.first };
}

/** Returns the address that stands so many places after the first (or, below zero, after the end) of a block. */
export function addressAt(cidr: Cidr, offset: number): Address {
  if (cidr.family === 4) return { family: 4, value: (offset < 0 ? cidr.last + 1 : cidr.first) + offset };
  return { family: 6, value: (offset < 0 ? cidr.last + 1n : cidr.first) + BigInt(offset) };
}

/** Returns how many addresses a block has; exact, being a power of two. */
export function addressCount(cidr: Cidr): number {
  return 2 ** (bitsOf(cidr.family) - cidr.prefix);
}

/** Tells whether the address lies in the block. */
export function contains(cidr: Cidr, address: Address): boolean {
  return cidr.family === address.family && address.value >= cidr.first && address.value <= cidr.last;
}

/** Tells whether the outer block holds all addresses of the inner one. */
export function covers(outer: Cidr, inner: Cidr): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Tells whether the two blocks share an address, which for blocks means that one covers the other. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return covers(a, b) || covers(b, a);
}

/** Tells whether the two are the same block. */
export function sameCidr(a: Cidr, b: Cidr): boolean {
  return a.prefix === b.prefix && a.first === b.first && a.family === b.family;
}

/** Tells whether the two are the same address. */
export function sameAddress(a: Address, b: Address): boolean {
  return a.value === b.value && a.family === b.family;
}

/** More parts than this are no plan that anyone reads. */
const mostParts = 65_536;

/** Returns the blocks of the given prefix length that make up a block, in order; undefined where it has none such. */
export function splitCidr(cidr: Cidr, prefix: number): readonly Cidr[] | undefined {
  if (!Number.isInteger(prefix) || prefix < cidr.prefix || prefix > bitsOf(cidr.family)) return undefined;
  const count = 2 ** (prefix - cidr.prefix);
  if (count > mostParts) return undefined;
  return Array.from({ length: count }, (_, part): Cidr => {
    if (cidr.family === 4) return blockAround(addressAt(cidr, part * 2 ** (32 - prefix)), prefix);
    const value = cidr.first + (BigInt(part) << BigInt(128 - prefix));
    return blockAround({ family: 6, value }, prefix);
  });
}
