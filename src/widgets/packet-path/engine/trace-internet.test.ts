import { describe, expect, test } from 'vitest';
import { sketchAcl, sketchRoutes } from './sketch.ts';
import { example, from, having, openRules, outcome, subnets, traced, waypoints, type Outcome } from './testing.ts';
import {
  egressOnlyGatewayItem,
  interfaceItem,
  internetGatewayItem,
  natGatewayItem,
  routeTableItem,
  subnetItem,
  vpcItem,
} from './things.ts';
import type { Topology } from './topology.ts';

const table = (id: string, use: Parameters<typeof routeTableItem>[3], ...routes: readonly string[]) =>
  routeTableItem(id, 'vpc-a', sketchRoutes(...routes), use);
const mainTable = (...routes: readonly string[]): Topology => ({
  RouteTables: [table('rtb-main', { main: true }, '10.0.0.0/16 local', ...routes)],
});
const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));

describe('the way out to the internet over IPv4', () => {
  test.each<[string, string, Topology, Outcome]>([
    [
      'a host with a public address in a public subnet gets out',
      'eni-web',
      {},
      { verdict: 'leaves-to-internet', forward: [], reply: [] },
    ],
    [
      'without a public address the internet gateway drops it',
      'eni-bare',
      {},
      { verdict: 'blocked', forward: ['no-public-ip'], reply: [] },
    ],
    [
      'a private host gets out by the NAT gateway',
      'eni-app',
      {},
      { verdict: 'leaves-to-internet', forward: [], reply: [] },
    ],
    [
      'without a default route there is no way on',
      'eni-app',
      mainTable(),
      { verdict: 'blocked', forward: ['no-route'], reply: [] },
    ],
    [
      'a deleted NAT gateway leaves a blackhole',
      'eni-app',
      mainTable('0.0.0.0/0 nat-gone blackhole'),
      { verdict: 'blocked', forward: ['blackhole'], reply: [] },
    ],
    [
      'a route to a NAT gateway that is not there, whatever its state says',
      'eni-app',
      mainTable('0.0.0.0/0 nat-gone'),
      { verdict: 'blocked', forward: ['target-gone'], reply: [] },
    ],
    [
      'a NAT gateway that failed',
      'eni-app',
      { NatGateways: [{ ...natGatewayItem('nat-a', subnets.public, '10.0.0.8', '203.0.113.8'), State: 'failed' }] },
      { verdict: 'blocked', forward: ['target-down'], reply: [] },
    ],
    [
      'a NAT gateway in a private subnet goes round in circles',
      'eni-app',
      { NatGateways: [natGatewayItem('nat-a', subnets.private, '10.0.1.8', '203.0.113.8')] },
      { verdict: 'blocked', forward: ['routing-loop'], reply: [] },
    ],
    [
      'a detached internet gateway',
      'eni-web',
      { InternetGateways: [internetGatewayItem('igw-a')] },
      { verdict: 'blocked', forward: ['gateway-not-attached'], reply: ['gateway-not-attached'] },
    ],
  ])('%s', (_, source, more, expected) => {
    expect(outcomeOf(having(example, more), from(source, 'internet'))).toEqual(expected);
  });

  test('the NAT gateway puts its own source on the packet and takes it off the reply', () => {
    const { forward, reply } = traced(example, from('eni-app', 'internet'));
    expect(waypoints(forward)).toEqual(['eni-app', 'nat-a', 'igw-a', 'internet']);
    expect(waypoints(reply)).toEqual(['198.51.100.1', 'igw-a', 'nat-a', 'eni-app']);
    expect(reply?.packet.destinationPorts).toEqual(forward.hops[0]?.packet.sourcePorts);
  });

  test('a regional NAT gateway stands in no subnet and has a route table of its own', () => {
    const regional = having(example, {
      NatGateways: [
        {
          NatGatewayId: 'nat-a',
          VpcId: 'vpc-a',
          AvailabilityMode: 'regional',
          RouteTableId: 'rtb-nat',
          NatGatewayAddresses: [{ PrivateIp: '10.0.0.8', PublicIp: '203.0.113.8', AvailabilityZone: 'zone-a' }],
        },
      ],
      RouteTables: [table('rtb-nat', {}, '10.0.0.0/16 local', '0.0.0.0/0 igw-a')],
    });
    expect(outcomeOf(regional, from('eni-app', 'internet')).verdict).toBe('leaves-to-internet');
    const shut = having(regional, { RouteTables: [table('rtb-nat', {}, '10.0.0.0/16 local')] });
    expect(outcomeOf(shut, from('eni-app', 'internet')).forward).toContain('no-route');
  });

  test('a private address beyond the internet gateway is refused there', () => {
    expect(outcomeOf(example, from('eni-web', '172.16.0.9')).forward).toEqual(['private-destination']);
    expect(outcomeOf(example, from('eni-web', '100.64.0.9')).forward).toEqual(['shared-destination']);
  });

  test('an address that no route table can have a route to', () => {
    expect(outcomeOf(example, from('eni-web', '169.254.170.99')).forward).toContain('not-forwarded');
  });

  test.each(['169.254.169.254', '169.254.169.253', '10.0.0.2'])(
    'the service at %s answers whatever the filters say',
    (address) => {
      const shut = having(example, {
        NetworkAcls: [sketchAcl('acl-a', 'vpc-a', ['subnet-private'], { inbound: [], outbound: [] })],
      });
      expect(outcomeOf(shut, from('eni-app', address))).toEqual({ verdict: 'delivered', forward: [], reply: [] });
    },
  );
});

describe('the way in from the internet', () => {
  test.each<[string, string, Topology, Outcome]>([
    ['to a public address', 'eni-web', {}, { verdict: 'delivered', forward: [], reply: [] }],
    [
      'to a host without one',
      'eni-bare',
      {},
      { verdict: 'blocked', forward: ['no-public-ip-to-reach'], reply: ['no-public-ip'] },
    ],
    [
      'nobody gets in by a NAT gateway',
      '203.0.113.8',
      {},
      { verdict: 'blocked', forward: ['nat-unsolicited'], reply: [] },
    ],
    [
      'a public address is no use in a subnet that answers by the NAT gateway',
      'eni-app',
      { NetworkInterfaces: [interfaceItem('eni-app', subnets.private, ['10.0.1.10'], { publicIp: '203.0.113.11' })] },
      { verdict: 'blocked', forward: [], reply: ['reply-through-nat'] },
    ],
  ])('%s', (_, destination, more, expected) => {
    expect(outcomeOf(having(example, more), from('internet', destination))).toEqual(expected);
  });

  test('a sender with a private address is refused at the internet gateway', () => {
    const question = { ...from('internet', 'eni-web'), source: { kind: 'internet', address: '192.168.0.9' } } as const;
    expect(outcomeOf(example, question).forward).toEqual(['private-source']);
  });

  test('a host reaches another’s public address by way of the internet gateway, and loses its security group on the way', () => {
    const { forward } = traced(example, from('eni-app', '203.0.113.10'));
    expect(forward.verdict).toBe('delivered');
    expect(waypoints(forward)).toEqual(['eni-app', 'nat-a', 'igw-a', 'igw-a', 'eni-web']);
  });
});

describe('network ACLs are stateless', () => {
  const withAcl = (...outbound: readonly string[]) =>
    having(example, {
      NetworkAcls: [
        sketchAcl('acl-a', 'vpc-a', ['subnet-other', 'subnet-private'], openRules),
        sketchAcl('acl-public', 'vpc-a', ['subnet-public'], { inbound: ['100 allow tcp 443 0.0.0.0/0'], outbound }),
      ],
    });

  test.each<[string, readonly string[], readonly string[]]>([
    ['no rule for the reply', [], ['network-acl']],
    ['all ephemeral ports', ['100 allow tcp 1024-65535 0.0.0.0/0'], []],
    ['the ports of Linux and Windows clients', ['100 allow tcp 32768-65535 0.0.0.0/0'], []],
    ['only those of Windows', ['100 allow tcp 49152-65535 0.0.0.0/0'], ['network-acl']],
    ['in two rules', ['100 allow tcp 1024-40000 0.0.0.0/0', '110 allow tcp 40001-65535 0.0.0.0/0'], []],
    [
      'one denied port among them',
      ['90 deny tcp 50000 0.0.0.0/0', '100 allow tcp 1024-65535 0.0.0.0/0'],
      ['network-acl'],
    ],
  ])('%s', (_, outbound, reply) => {
    expect(outcomeOf(withAcl(...outbound), from('internet', 'eni-web')).reply).toEqual(reply);
  });

  test('every blocker is named, not only the first', () => {
    const shut = { inbound: [], outbound: [] };
    const all = having(example, {
      NetworkAcls: [
        sketchAcl('acl-a', 'vpc-a', ['subnet-public'], shut),
        sketchAcl('acl-b', 'vpc-a', ['subnet-private'], shut),
      ],
    });
    expect(outcomeOf(all, from('eni-bare', 'eni-app', { protocol: 'udp', port: 53 }))).toEqual({
      verdict: 'blocked',
      forward: ['network-acl', 'network-acl', 'security-group'],
      reply: ['network-acl', 'network-acl'],
    });
  });

  test('inside a subnet neither network ACL nor route table is asked', () => {
    const { forward } = traced(withAcl(), from('eni-web', 'eni-bare'));
    expect(forward.verdict).toBe('delivered');
    expect(forward.hops.map(({ kind }) => kind)).toEqual([
      'network-interface',
      'security-group',
      'security-group',
      'network-interface',
    ]);
  });
});

describe('IPv6', () => {
  const dual = subnetItem('subnet-6', 'vpc-a', 'zone-a', '10.0.6.0/24', '2001:db8:1234:1a00::/64');
  const network = (route: string, more: Topology = {}) =>
    having(
      {
        ...example,
        Vpcs: [vpcItem('vpc-a', '10.0.0.0/16', '2001:db8:1234:1a00::/56')],
        EgressOnlyInternetGateways: [egressOnlyGatewayItem('eigw-a', 'vpc-a')],
      },
      {
        Subnets: [dual],
        RouteTables: [
          table('rtb-6', { subnets: ['subnet-6'] }, '10.0.0.0/16 local', '2001:db8:1234:1a00::/56 local', route),
          table(
            'rtb-public',
            { subnets: ['subnet-public'] },
            '10.0.0.0/16 local',
            '2001:db8:1234:1a00::/56 local',
            '0.0.0.0/0 igw-a',
          ),
        ],
        NetworkInterfaces: [interfaceItem('eni-6', dual, ['10.0.6.10', '2001:db8:1234:1a00::10'])],
        ...more,
      },
    );
  const six = { family: 6 } as const;

  test.each<[string, string, 'out' | 'in', Outcome]>([
    [
      'out by the egress-only gateway, and the reply back',
      '::/0 eigw-a',
      'out',
      { verdict: 'leaves-to-internet', forward: [], reply: [] },
    ],
    [
      'nobody begins from outside through it',
      '::/0 eigw-a',
      'in',
      { verdict: 'blocked', forward: ['egress-only'], reply: ['egress-only'] },
    ],
    [
      'out by the internet gateway needs no public IPv4 address',
      '::/0 igw-a',
      'out',
      { verdict: 'leaves-to-internet', forward: [], reply: [] },
    ],
    ['in by the internet gateway', '::/0 igw-a', 'in', { verdict: 'delivered', forward: [], reply: [] }],
    [
      '0.0.0.0/0 does not stand for IPv6',
      '0.0.0.0/0 igw-a',
      'out',
      { verdict: 'blocked', forward: ['no-route'], reply: [] },
    ],
    [
      'a NAT gateway takes no plain IPv6',
      '::/0 nat-a',
      'out',
      { verdict: 'blocked', forward: ['nat-needs-ipv4'], reply: [] },
    ],
  ])('%s', (_, route, way, expected) => {
    const question = way === 'out' ? from('eni-6', 'internet', six) : from('internet', 'eni-6', six);
    expect(outcomeOf(network(route), question)).toEqual(expected);
  });

  test('NAT64: the NAT gateway turns 64:ff9b::/96 into IPv4, and the reply back', () => {
    const { verdict, forward, reply } = traced(network('64:ff9b::/96 nat-a'), from('eni-6', '64:ff9b::c633:6407'));
    expect(verdict).toBe('leaves-to-internet');
    expect(forward.packet.destination).toEqual({ family: 4, value: 0xc633_6407 });
    expect(reply?.packet.source.family).toBe(6);
  });

  test('the family is that of the address asked for', () => {
    expect(traced(network('::/0 igw-a'), from('eni-6', '2001:db8:ffff::1')).forward.packet.source.family).toBe(6);
  });
});

describe('a zone fails', () => {
  const second = natGatewayItem('nat-b', subnets.other, '10.0.2.8', '203.0.113.9');
  const down = { zonesDown: ['zone-a'] };

  test('a NAT gateway takes the other zones with it', () => {
    expect(outcomeOf(example, from('eni-db', 'internet', down)).forward).toEqual(['zone-down']);
  });

  test('one in each zone does not', () => {
    const two = having(example, {
      NatGateways: [second],
      RouteTables: [
        table('rtb-b', { subnets: ['subnet-other'] }, '10.0.0.0/16 local', '0.0.0.0/0 igw-a'),
        table('rtb-c', { subnets: ['subnet-c'] }, '10.0.0.0/16 local', '0.0.0.0/0 nat-b'),
      ],
      Subnets: [subnetItem('subnet-c', 'vpc-a', 'zone-b', '10.0.3.0/24')],
      NetworkInterfaces: [interfaceItem('eni-c', { SubnetId: 'subnet-c', VpcId: 'vpc-a' }, ['10.0.3.10'])],
    });
    expect(outcomeOf(two, from('eni-c', 'internet', down)).verdict).toBe('leaves-to-internet');
  });

  test('nothing in it answers', () => {
    expect(outcomeOf(example, from('internet', 'eni-web', down)).forward).toContain('zone-down');
  });
});
