import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, parseCidr, type Address } from '#widgets/shared/cidr.ts';
import { decideAcl, prepareAcl, type Direction } from './network-acls.ts';
import { echoRequest, icmpPorts, type PortRange, type Protocol } from './protocols.ts';
import { decideGroups, prepareGroups } from './security-groups.ts';
import { sketchAcl, sketchGroup } from './sketch.ts';

const at = (text: string): Address => parseAddress(text) ?? { family: 4, value: 0 };
const port = (number: number, to = number): PortRange => ({ from: number, to });

describe('network ACLs', () => {
  const decide = (rules: readonly string[], peer: string, protocol: Protocol, ports: PortRange) =>
    decideAcl(
      prepareAcl(sketchAcl('acl', 'vpc', [], { inbound: rules, outbound: [] })),
      'inbound',
      at(peer),
      protocol,
      ports,
    );

  test.each<[string, readonly string[], string, Protocol, PortRange, number | '*', boolean]>([
    [
      'the lowest number decides, in whatever order they are printed',
      ['200 allow tcp 22 0.0.0.0/0', '100 deny tcp 22 0.0.0.0/0'],
      '192.0.2.1',
      'tcp',
      port(22),
      100,
      false,
    ],
    [
      'a rule for another protocol does not match',
      ['100 allow udp 53 0.0.0.0/0'],
      '192.0.2.1',
      'tcp',
      port(53),
      '*',
      false,
    ],
    ['a rule for all protocols has all ports', ['100 allow any all 0.0.0.0/0'], '192.0.2.1', 'udp', port(1), 100, true],
    [
      'an IPv4 rule does not speak of IPv6',
      ['100 allow any all 0.0.0.0/0'],
      '2001:db8::1',
      'tcp',
      port(22),
      '*',
      false,
    ],
    ['a ping is ICMP', ['100 allow icmp all 0.0.0.0/0'], '192.0.2.1', 'icmp', echoRequest(4), 100, true],
    ['over IPv6 it is ICMPv6', ['100 allow icmp all ::/0'], '2001:db8::1', 'icmp', echoRequest(6), 100, true],
    [
      'ports in two rules',
      ['100 allow tcp 1-9 0.0.0.0/0', '110 allow tcp 10-20 0.0.0.0/0'],
      '192.0.2.1',
      'tcp',
      port(5, 15),
      110,
      true,
    ],
    [
      'a gap between them',
      ['100 allow tcp 1-9 0.0.0.0/0', '110 allow tcp 11-20 0.0.0.0/0'],
      '192.0.2.1',
      'tcp',
      port(5, 15),
      '*',
      false,
    ],
    [
      'all traffic needs more than TCP',
      ['100 allow tcp all 0.0.0.0/0'],
      '192.0.2.1',
      'any',
      port(0, 65_535),
      '*',
      false,
    ],
    [
      'all traffic is stopped by one denied port',
      ['100 deny tcp 22 0.0.0.0/0', '110 allow any all 0.0.0.0/0'],
      '192.0.2.1',
      'any',
      port(0, 65_535),
      100,
      false,
    ],
    [
      'a block that does not hold the peer',
      ['100 allow tcp 22 198.51.100.0/24'],
      '192.0.2.1',
      'tcp',
      port(22),
      '*',
      false,
    ],
  ])('%s', (_, rules, peer, protocol, ports, number, allowed) => {
    const { rule, allowed: passes } = decide(rules, peer, protocol, ports);
    expect([rule.last ? '*' : rule.number, passes]).toEqual([number, allowed]);
  });

  test('every other rule says why it is not the one', () => {
    const rules = [
      '100 allow udp 22 0.0.0.0/0',
      '110 allow tcp 80 0.0.0.0/0',
      '120 allow tcp 22 198.51.100.0/24',
      '130 allow tcp 22 0.0.0.0/0',
      '140 deny tcp 22 0.0.0.0/0',
    ];
    const { lost } = decide(rules, '192.0.2.1', 'tcp', port(22));
    expect(lost.map(({ rule, why }) => [rule.number, why])).toEqual([
      [100, 'other-protocol'],
      [110, 'other-ports'],
      [120, 'other-address'],
      [140, 'later-number'],
      [32_767, 'later-number'],
    ]);
  });

  test('the type and code of ICMP count', () => {
    const item = sketchAcl('acl', 'vpc', [], { inbound: ['100 allow icmp all 0.0.0.0/0'], outbound: [] });
    const echoOnly = {
      ...item,
      Entries: item.Entries?.map((entry) => ({ ...entry, IcmpTypeCode: { Type: 8, Code: -1 } })),
    };
    const allowed = (ports: PortRange) =>
      decideAcl(prepareAcl(echoOnly), 'inbound', at('192.0.2.1'), 'icmp', ports).allowed;
    expect([allowed(icmpPorts(8, 0)), allowed(icmpPorts(0, 0))]).toEqual([true, false]);
  });

  const cidr = fc.constantFrom('0.0.0.0/0', '10.0.0.0/8', '10.0.0.0/16', '10.0.1.0/24', '192.0.2.0/24', '::/0');
  const ports = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([a, b]) => port(Math.min(a, b), Math.max(a, b)));
  const protocol = fc.constantFrom<Protocol>('tcp', 'udp', 'icmp', 'any');
  const rule = (action: fc.Arbitrary<string>) =>
    fc
      .tuple(action, protocol, ports, cidr)
      .map(([verb, name, range, block]) => `${verb} ${name} ${range.from}-${range.to} ${block}`);
  const numbered = (rules: readonly string[]) => rules.map((text, place) => `${(place + 1) * 2} ${text}`);
  const peer = fc.constantFrom('10.0.1.5', '10.0.9.9', '192.0.2.1', '203.0.113.1', '2001:db8::1').map(at);
  const direction = fc.constantFrom<Direction>('inbound', 'outbound');

  test('adding an allow never blocks, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(rule(fc.constantFrom('allow', 'deny')), { maxLength: 8 }),
        rule(fc.constant('allow')),
        fc.nat(16),
        peer,
        protocol,
        ports,
        direction,
        (rules, more, place, who, name, range, way) => {
          const before = numbered(rules);
          const after = [...before, `${place * 2 + 1} ${more}`];
          const decideWith = (list: readonly string[]) =>
            decideAcl(prepareAcl(sketchAcl('acl', 'vpc', [], { inbound: list, outbound: list })), way, who, name, range)
              .allowed;
          expect(decideWith(before) && !decideWith(after)).toBe(false);
        },
      ),
    );
  });

  test('a range of ports passes just where each of its ports does', () => {
    fc.assert(
      fc.property(
        fc.array(rule(fc.constantFrom('allow', 'deny')), { maxLength: 8 }),
        peer,
        fc.constantFrom<Protocol>('tcp', 'udp'),
        ports,
        (rules, who, name, range) => {
          const acl = prepareAcl(sketchAcl('acl', 'vpc', [], { inbound: numbered(rules), outbound: [] }));
          const each = Array.from({ length: range.to - range.from + 1 }, (_, place) => port(range.from + place));
          const all = each.every((single) => decideAcl(acl, 'inbound', who, name, single).allowed);
          expect(decideAcl(acl, 'inbound', who, name, range).allowed).toBe(all);
        },
      ),
    );
  });
});

describe('security groups', () => {
  const lists = new Map([['pl-a', [parseCidr('192.0.2.0/24') ?? []].flat()]]);
  const set = (...rules: readonly string[]) =>
    prepareGroups([sketchGroup('sg-own', 'vpc', { inbound: rules, outbound: [] })], 0, lists);
  const members = prepareGroups([sketchGroup('sg-peer', 'vpc', { inbound: [], outbound: [] })], 1, lists);
  const known = { groups: members, preserved: true };
  const decide = (
    rules: readonly string[],
    peer: string,
    membership = known,
    protocol: Protocol = 'tcp',
    ports = port(22),
  ) => decideGroups(set(...rules), 'inbound', at(peer), membership, protocol, ports);

  test.each<[string, readonly string[], string, boolean]>([
    ['by address', ['tcp 22 10.0.0.0/8'], '10.0.0.9', true],
    ['by another address', ['tcp 22 10.0.0.0/8'], '192.0.2.9', false],
    ['by prefix list', ['tcp 22 pl-a'], '192.0.2.9', true],
    ['by group', ['tcp 22 sg-peer'], '10.0.0.9', true],
    ['by another group', ['tcp 22 sg-other'], '10.0.0.9', false],
    ['by any of several', ['tcp 80 0.0.0.0/0', 'udp 22 0.0.0.0/0', 'tcp 20-25 0.0.0.0/0'], '10.0.0.9', true],
    ['by none', [], '10.0.0.9', false],
  ])('let in %s', (_, rules, peer, allowed) => {
    expect(decide(rules, peer).allowed).toBe(allowed);
  });

  test('every rule that does not match says why', () => {
    const rules = [
      'udp 22 0.0.0.0/0',
      'tcp 80 0.0.0.0/0',
      'tcp 22 192.0.2.0/24',
      'tcp 22 sg-x',
      'tcp 22 pl-x',
      'tcp 22 sg-peer',
    ];
    const { lost } = decide(rules, '10.0.0.9', { groups: members, preserved: false });
    expect(lost.map(({ why }) => why)).toEqual([
      'other-protocol',
      'other-ports',
      'other-address',
      'other-group',
      'prefix-list-unread',
      'reference-lost',
    ]);
  });

  test('who the peer is counts even where its address does not differ', () => {
    const groups = set('tcp 22 sg-peer');
    const ask = (membership: Parameters<typeof decideGroups>[3]) =>
      decideGroups(groups, 'inbound', at('10.0.0.9'), membership, 'tcp', port(22)).allowed;
    expect([
      ask(known),
      ask({ groups: undefined, preserved: true }),
      ask({ groups: members, preserved: false }),
      ask(known),
    ]).toEqual([true, false, false, true]);
  });

  test('adding a rule never blocks', () => {
    const peerOf = fc.constantFrom('0.0.0.0/0', '10.0.0.0/8', 'sg-peer', 'pl-a');
    const rule = fc
      .tuple(fc.constantFrom('tcp', 'udp', 'any'), fc.constantFrom('all', '22', '1-21', '22-30'), peerOf)
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 5 }),
        rule,
        fc.constantFrom('10.0.0.9', '192.0.2.9'),
        fc.constantFrom<Protocol>('tcp', 'any'),
        (rules, more, peer, protocol) => {
          const allowed = (list: readonly string[]) => decide(list, peer, known, protocol, port(20, 25)).allowed;
          expect(allowed(rules) && !allowed([...rules, more])).toBe(false);
        },
      ),
    );
  });
});
