import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingOf, optionOf, placesIn } from './end-texts.ts';
import { example, having, subnets } from './engine/testing.ts';
import { instanceItem, interfaceItem, vpcItem, vpnGatewayItem } from './engine/things.ts';
import type { Topology } from './engine/topology.ts';
import { findEnds, groupEnds, knownEnds, listFound } from './known-ends.ts';

const named = (Value: string) => [{ Key: 'Name', Value }];
const shop = having(example, {
  Vpcs: [vpcItem('vpc-b', '10.9.0.0/16')],
  Subnets: [{ ...subnets.public, Tags: named('front') }],
  NetworkInterfaces: [
    interfaceItem('eni-i', subnets.private, ['10.0.1.40'], { groups: ['sg-app'], instanceId: 'i-one' }),
    interfaceItem('eni-j', subnets.other, ['10.0.2.40'], { groups: ['sg-app'], instanceId: 'i-two' }),
  ],
  Instances: [
    { ...instanceItem('i-one', subnets.private), Tags: named('api') },
    { ...instanceItem('i-two', subnets.other), Tags: named('api') },
  ],
  VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
});
const found = (text: string) => findEnds(knownEnds(shop), text).map(({ key }) => key);

test.each([
  ['an id', 'eni-web', ['interface eni-web']],
  ['a private address', '10.0.2.10', ['interface eni-db']],
  ['a public address', '203.0.113.10', ['interface eni-web']],
  ['a name in capitals', 'API', ['instance i-one', 'instance i-two']],
  ['a name and the subnet it stands in', 'api subnet-other', ['instance i-two']],
  ['the internet', 'internet', ['internet']],
  ['what there is not', 'nonsense', []],
])('%s finds its ends', (_, text, keys) => {
  expect(found(text)).toEqual(keys);
});

test('ends of the same name are told apart by their ids', () => {
  const titles = knownEnds(shop).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['api (i-one)', 'api (i-two)', 'front']));
  expect(new Set(titles).size).toBe(titles.length);
});

test.each([
  ['instance i-one', 'api (i-one), 10.0.1.40'],
  ['interface eni-web', 'eni-web, 10.0.0.10, 203.0.113.10'],
  ['subnet subnet-public', 'Any host of front (subnet-public), 10.0.0.0/24'],
  ['internet', 'The internet'],
])('%s stands in the list as “%s”', (key, text) => {
  const end = knownEnds(shop).find((one) => one.key === key);
  expect(end && optionOf(end)).toBe(text);
});

test('groups hold every end once, the internet first, and name the VPC where there are several', () => {
  const groups = groupEnds(knownEnds(shop));
  expect(groups.flatMap(({ ends }) => ends).length).toBe(knownEnds(shop).length);
  expect(groups[0]?.ends[0]?.key).toBe('internet');
  expect(groups.map((group) => headingOf(shop, group))).toContain('vpc-a: instances');
  expect(groupEnds(knownEnds(example)).map((group) => headingOf(example, group))).toContain('Any host of a subnet');
});

test('an address can be typed for each VPC and gateway there is', () => {
  expect(Object.keys(placesIn(shop))).toEqual(['', 'vpc vpc-a', 'vpc vpc-b', 'internet', 'on-premises', 'via vgw-a']);
  expect(Object.keys(placesIn(example))).toEqual(['', 'vpc vpc-a', 'internet']);
});

describe('of a large network', () => {
  const large: Topology = {
    ...example,
    NetworkInterfaces: Array.from({ length: 3000 }, (_, at) =>
      interfaceItem(`eni-${at}`, subnets.public, [`10.0.${Math.floor(at / 250)}.${at % 250}`]),
    ),
  };

  test('only a part of the interfaces is listed, but all subnets and the internet, and searching leads to the rest', () => {
    const all = listFound(knownEnds(large), '');
    expect(all.found).toBe(3004);
    expect(all.listed).toBe(64);
    expect(all.groups[0]?.ends[0]?.key).toBe('internet');
    expect(listFound(knownEnds(large), 'eni-2999').groups.flatMap(({ ends }) => ends.map(({ key }) => key))).toEqual([
      'interface eni-2999',
    ]);
  });

  test('one more word never finds more', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), (a, b) => {
        const fewer = new Set(findEnds(knownEnds(shop), `${a} ${b}`));
        expect(fewer.isSubsetOf(new Set(findEnds(knownEnds(shop), a)))).toBe(true);
      }),
    );
  });
});
