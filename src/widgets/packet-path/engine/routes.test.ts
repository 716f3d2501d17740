import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, parseAddress, parseCidr, type Address } from '#widgets/shared/cidr.ts';
import { decideRoute, prepareTable } from './routes.ts';
import { sketchRoutes } from './sketch.ts';
import { routeTableItem } from './things.ts';

const at = (text: string): Address => parseAddress(text) ?? { family: 4, value: 0 };
const lists = new Map([
  ['pl-a', ['172.16.0.0/12', '198.51.100.0/24'].flatMap((cidr) => parseCidr(cidr) ?? [])],
  ['pl-b', ['198.51.100.0/24'].flatMap((cidr) => parseCidr(cidr) ?? [])],
]);
const table = (...routes: readonly string[]) =>
  prepareTable(routeTableItem('rtb', 'vpc', sketchRoutes(...routes), {}), lists);

describe('the route that is taken, and why the others are not', () => {
  test.each<[string, readonly string[], string, string | undefined, readonly string[]]>([
    [
      'the longest prefix',
      ['0.0.0.0/0 igw-a', '10.0.0.0/8 tgw-a', '10.1.0.0/16 pcx-a'],
      '10.1.2.3',
      'pcx-a',
      ['shorter-prefix', 'shorter-prefix'],
    ],
    [
      'static before propagated',
      ['10.1.0.0/16 vgw-a propagated', '10.1.0.0/16 pcx-a'],
      '10.1.2.3',
      'pcx-a',
      ['lower-priority'],
    ],
    [
      'a longer propagated one before static',
      ['10.1.0.0/16 pcx-a', '10.1.2.0/24 vgw-a propagated'],
      '10.1.2.3',
      'vgw-a',
      ['shorter-prefix'],
    ],
    [
      'local before propagated, whatever its length',
      ['10.0.0.0/16 local', '10.0.1.0/24 vgw-a propagated'],
      '10.0.1.9',
      'local',
      ['under-local'],
    ],
    [
      'a static one more specific than local',
      ['10.0.0.0/16 local', '10.0.1.0/24 eni-a'],
      '10.0.1.9',
      'eni-a',
      ['shorter-prefix'],
    ],
    [
      'a block before a prefix list',
      ['pl-a tgw-a', '198.51.100.0/24 igw-a'],
      '198.51.100.7',
      'igw-a',
      ['lower-priority'],
    ],
    [
      'a prefix list before a propagated one',
      ['198.51.100.0/24 vgw-a propagated', 'pl-a tgw-a'],
      '198.51.100.7',
      'tgw-a',
      ['lower-priority'],
    ],
    ['of two prefix lists any', ['pl-a tgw-a', 'pl-b nat-a'], '198.51.100.7', 'tgw-a', ['same-priority']],
    [
      'a blackhole takes part',
      ['0.0.0.0/0 igw-a', '10.1.0.0/16 pcx-a blackhole'],
      '10.1.2.3',
      'pcx-a',
      ['shorter-prefix'],
    ],
    ['the other family does not', ['0.0.0.0/0 igw-a', '::/0 eigw-a'], '2001:db8::1', 'eigw-a', []],
    ['none', ['10.0.0.0/16 local'], '192.0.2.1', undefined, []],
  ])('%s', (_, routes, address, target, lost) => {
    const decision = decideRoute(table(...routes), at(address));
    expect(decision.route?.target.id).toBe(target);
    expect(decision.lost.map(({ why }) => why)).toEqual(lost);
  });

  test.each<[string, readonly string[], string, string]>([
    ['nothing matches', ['10.0.0.0/16 local'], '192.0.2.1', 'no-route'],
    ['the best match is a blackhole', ['0.0.0.0/0 igw-a', '192.0.2.0/24 pcx-a blackhole'], '192.0.2.1', 'blackhole'],
    ['a prefix list that nobody gave might match', ['pl-x tgw-a'], '192.0.2.1', 'prefix-list-unread'],
    ['AWS keeps the range to itself', ['169.254.0.0/16 eni-a'], '169.254.169.253', 'not-forwarded'],
    ['in IPv6 too', ['::/0 igw-a'], 'fd00:ec2::254', 'not-forwarded'],
  ])('it fails where %s', (_, routes, address, failure) => {
    expect(decideRoute(table(...routes), at(address)).failure).toBe(failure);
  });
});

test('a more specific route never loses, propagated ones under a local route aside', () => {
  const address = fc.integer({ min: 0, max: 255 }).map((last) => `10.0.${last % 4}.${last}`);
  const route = fc
    .tuple(
      address,
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom('local', 'igw-a', 'pcx-a'),
      fc.constantFrom('', 'propagated', 'blackhole'),
    )
    .map(([first, prefix, target, state]) => `${first}/${prefix} ${target} ${target === 'local' ? '' : state}`);
  fc.assert(
    fc.property(fc.array(route, { maxLength: 10 }), address, (routes, text) => {
      const prepared = table(...routes);
      const { route: taken, lost } = decideRoute(prepared, at(text));
      const matching = prepared.set.routes.filter(({ destination }) => contains(destination, at(text)));
      expect(lost.length + (taken ? 1 : 0)).toBe(matching.length);
      const local = matching.some(({ origin }) => origin === 'local');
      const fair = matching.filter(({ origin }) => !local || origin !== 'propagated');
      expect(taken?.destination.prefix ?? -1).toBe(Math.max(-1, ...fair.map(({ destination }) => destination.prefix)));
    }),
  );
});
