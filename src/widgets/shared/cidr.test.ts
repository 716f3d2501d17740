import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressAt,
  addressCount,
  blockAround,
  contains,
  covers,
  formatAddress,
  formatCidr,
  overlaps,
  parseAddress,
  parseCidr,
  splitCidr,
  type Address,
  type Cidr,
} from './cidr.ts';
import { indexPrefixes, intervalOf, placesHolding } from './prefix-index.ts';

const address4 = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((value): Address => ({ family: 4, value }));
const address6 = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }).map((value): Address => ({ family: 6, value }));
const anyAddress = fc.oneof(address4, address6);
const anyCidr = anyAddress.chain((address) =>
  fc.integer({ min: 0, max: address.family === 4 ? 32 : 128 }).map((prefix) => blockAround(address, prefix)),
);

describe('addresses', () => {
  test.each([
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['::ffff:192.0.2.128', '::ffff:c000:280'],
    ['64:ff9b::198.51.100.7', '64:ff9b::c633:6407'],
    ['0:0:0:0:0:0:0:0', '::'],
  ])('%s is printed as %s', (text, printed) => {
    const address = parseAddress(text);
    expect(address && formatAddress(address)).toBe(printed);
  });

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '256.0.0.1',
    '01.2.3.4',
    '1.2.3.-4',
    ' 1.2.3.4',
    '1e1.0.0.0',
    ':',
    ':::',
    '1::2::3',
    '12345::',
    'g::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8:9',
    '::1.2.3',
    '10.0.0.0/8',
    '١.٢.٣.٤',
  ])('“%s” is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test('what is printed reads back as the same', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  test('any text is an address or none, and never an error', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\da-f:./]*$/));
    fc.assert(
      fc.property(text, (given) => {
        const address = parseAddress(given);
        if (address) expect(parseAddress(formatAddress(address))).toEqual(address);
        expect(() => parseCidr(given)).not.toThrow();
      }),
    );
  });
});

describe('blocks', () => {
  test.each([
    ['100.68.0.18/18', '100.68.0.0/18'],
    ['10.0.0.1/32', '10.0.0.1/32'],
    ['1.2.3.4/0', '0.0.0.0/0'],
    ['2001:db8:1234:1a00::20/56', '2001:db8:1234:1a00::/56'],
    ['::1/0', '::/0'],
  ])('%s is %s', (text, canonical) => {
    const cidr = parseCidr(text);
    expect(cidr && formatCidr(cidr)).toBe(canonical);
  });

  test.each([
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    '::/129',
    '/8',
    '10.0.0.0/1e1',
  ])('“%s” is no block', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  test('a block holds just the addresses whose first bits it has', () => {
    fc.assert(
      fc.property(anyCidr, anyAddress, (cidr, address) => {
        const same =
          cidr.family === address.family && formatCidr(blockAround(address, cidr.prefix)) === formatCidr(cidr);
        expect(contains(cidr, address)).toBe(same);
      }),
    );
  });

  test('two blocks overlap just where the wider one holds the first address of the other', () => {
    fc.assert(
      fc.property(anyCidr, anyCidr, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, addressAt(b, 0)) || contains(b, addressAt(a, 0)));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  test('splitting conserves the addresses: the parts follow on each other from the first to the last', () => {
    const split = anyCidr.chain((cidr) =>
      fc.tuple(
        fc.constant(cidr),
        fc.integer({ min: cidr.prefix, max: Math.min(cidr.prefix + 8, cidr.family === 4 ? 32 : 128) }),
      ),
    );
    fc.assert(
      fc.property(split, ([cidr, prefix]) => {
        const parts = splitCidr(cidr, prefix) ?? [];
        expect(parts.reduce((sum, part) => sum + addressCount(part), 0)).toBe(addressCount(cidr));
        expect(parts[0]?.first).toBe(cidr.first);
        expect(parts.at(-1)?.last).toBe(cidr.last);
        expect(parts.every((part) => covers(cidr, part))).toBe(true);
        const gaps = parts.slice(1).filter((part, at) => BigInt(part.first) !== BigInt(parts[at]?.last ?? 0) + 1n);
        expect(gaps).toEqual([]);
      }),
    );
  });

  test.each([15, 33, 16.5, Number.NaN])('a /16 has no parts of /%s', (prefix) => {
    expect(splitCidr(parseCidr('10.0.0.0/16') as Cidr, prefix)).toBeUndefined();
  });

  test('a split that nobody would read is refused', () => {
    expect(splitCidr(parseCidr('::/0') as Cidr, 64)).toBeUndefined();
  });
});

test('addresses in one interval lie in the same blocks, which come longest prefix first', () => {
  fc.assert(
    fc.property(fc.array(anyCidr, { maxLength: 12 }), fc.array(anyAddress, { maxLength: 12 }), (cidrs, loose) => {
      const index = indexPrefixes(cidrs);
      const byInterval = new Map<number, string>();
      const ends = cidrs.flatMap((cidr) => [addressAt(cidr, 0), addressAt(cidr, -1)]);
      for (const address of [...ends, ...loose]) {
        const places = placesHolding(index, address);
        const linear = cidrs.flatMap((cidr, place) => (contains(cidr, address) ? [place] : []));
        expect(places.toSorted((a, b) => a - b)).toEqual(linear);
        const prefixes = places.map((place) => cidrs[place]?.prefix ?? 0);
        expect(prefixes).toEqual(prefixes.toSorted((a, b) => b - a));
        const interval = intervalOf(index, address);
        expect(byInterval.get(interval) ?? linear.join()).toBe(linear.join());
        byInterval.set(interval, linear.join());
      }
    }),
  );
});
