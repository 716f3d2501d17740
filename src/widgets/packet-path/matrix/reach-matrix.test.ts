import { describe, expect, test } from 'vitest';
import { reasons } from '../engine/reasons.ts';
import { example, having, traced } from '../engine/testing.ts';
import { interfaceItem, subnetItem, vpcItem, vpnGatewayItem } from '../engine/things.ts';
import type { Topology } from '../engine/topology.ts';
import { works } from '../engine/trace.ts';
import { endKinds, type EndKind } from '../known-ends.ts';
import { describeCell, describeCut, describeSum, describeTraffic, writeCsv } from './matrix-texts.ts';
import { chooseEnds, mostEnds, placeOf, reachCells, sumUpMatrix } from './reach-matrix.ts';
import { shortReasons } from './short-reasons.ts';

const https = { protocol: 'tcp', port: 443 } as const;
const matrixOf = (topology: Topology, kinds: readonly EndKind[], question = https, filter = '') => {
  const ends = chooseEnds(topology, { kinds, vpcId: undefined, filter });
  return { ends, rows: reachCells(topology, ends, question) };
};

describe('the example, its interfaces and the internet on TCP 443', () => {
  const { ends, rows } = matrixOf(example, ['interfaces', 'outside']);

  test('each cell says what the trace of its question says', () => {
    for (const [row, source] of ends.sources.entries()) {
      for (const [column, destination] of ends.destinations.entries()) {
        const { reach } = rows[row]?.[column] ?? {};
        if (reach === 'itself') continue;
        const trace = traced(example, { ...https, source: source.end, destination: destination.end });
        expect(reach === 'reaches').toBe(works(trace));
      }
    }
  });

  test('an end is not asked about itself', () => {
    expect(rows.map((cells, row) => cells[row]?.reach)).toEqual(ends.sources.map(() => 'itself'));
  });

  test('is written in words', () => {
    const text = (from: string, to: string) => {
      const row = ends.sources.findIndex(({ title }) => title === from);
      const cell = rows[row]?.[ends.destinations.findIndex(({ title }) => title === to)];
      return cell && describeCell(cell);
    };
    expect(text('The internet', 'eni-web')).toBe('reaches');
    expect(text('The internet', 'eni-app')).toBe('blocked: no public address');
    expect(text('eni-db', 'eni-app')).toBe('blocked: security group denies');
    expect(text('eni-web', 'eni-app')).toBe('reaches');
    expect(text('eni-app', 'eni-app')).toBe('itself');
  });

  test('is summed up', () => {
    expect(describeSum(sumUpMatrix(ends, rows), https)).toEqual([
      'From the internet: 1 of 4 can be reached on TCP 443. To the internet: 3 of 4 get there.',
      'Among those inside: 10 of 12 ways are open.',
    ]);
  });

  test('is written as CSV, a line for each source', () => {
    const lines = writeCsv(ends, rows).trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe(`"From \\ To","The internet","eni-web","eni-bare","eni-app","eni-db"`);
    expect(lines[1]).toMatch(/^"The internet","itself","reaches",/);
  });

  test('has the place of the present question, if it is there', () => {
    const place = (id: string) =>
      placeOf(ends, { source: { kind: 'internet' }, destination: { kind: 'interface', id } });
    expect(place('eni-bare')).toEqual({ row: 0, column: 2 });
    expect(place('eni-none')).toEqual({ row: 0, column: -1 });
  });
});

describe('with premises behind a virtual private gateway', () => {
  const joined = having(example, {
    VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
    VpnConnections: [
      {
        VpnConnectionId: 'vpn-a',
        VpnGatewayId: 'vgw-a',
        State: 'available',
        Routes: [{ DestinationCidrBlock: '192.168.0.0/16', State: 'available' }],
        VgwTelemetry: [{ Status: 'UP' }],
      },
    ],
  });
  const { ends, rows } = matrixOf(joined, ['interfaces', 'outside']);

  test('they stand beside the internet, and the sums count only what is inside', () => {
    expect(ends.sources.slice(0, 2).map(({ title }) => title)).toEqual(['The internet', '192.168.0.10 behind vgw-a']);
    expect(sumUpMatrix(ends, rows).outside.map(({ from, to }) => [from.of, to.of])).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  test('what is outside is asked about what is outside, too', () => {
    expect(rows[1]?.[0]?.reach).toBe('blocked');
  });
});

test('subnets stand in it by default choices, endpoints only as destinations', () => {
  const { ends } = matrixOf(example, ['subnets', 'outside']);
  expect(ends.sources.map(({ key }) => key)).toEqual([
    'internet',
    'subnet subnet-public',
    'subnet subnet-private',
    'subnet subnet-other',
  ]);
});

test('what has no address of the family cannot be asked, and is not counted', () => {
  const ends = chooseEnds(example, { kinds: ['interfaces', 'outside'], vpcId: undefined, filter: '' });
  const rows = reachCells(example, ends, { ...https, family: 6 });
  expect(rows[0]?.map(({ reach }) => reach)).toEqual(['itself', ...Array(4).fill('not-askable')]);
  expect(describeSum(sumUpMatrix(ends, rows), https)).toEqual([]);
  const [, cell] = rows[0] ?? [];
  expect(cell && describeCell(cell)).toMatch(/^cannot be asked: The .+ need an address of the same IP version/);
});

describe('a large network', () => {
  const vpcs = ['vpc-0', 'vpc-1', 'vpc-2'];
  const many = vpcs.flatMap((vpcId, at) =>
    Array.from({ length: 40 }, (_, place) =>
      subnetItem(`subnet-${at}-${place}`, vpcId, 'zone-a', `10.${at}.${place}.0/24`),
    ),
  );
  const large: Topology = {
    ...example,
    Vpcs: vpcs.map((id, at) => vpcItem(id, `10.${at}.0.0/16`)),
    Subnets: many,
    NetworkInterfaces: many.map((subnet) => interfaceItem(`eni-${subnet.SubnetId}`, subnet, [])),
  };

  test('is cut, and says so', () => {
    const ends = chooseEnds(large, { kinds: ['subnets', 'outside'], vpcId: undefined, filter: '' });
    expect([ends.sources.length, ends.destinations.length]).toEqual([mostEnds, mostEnds]);
    expect(describeCut(ends)).toContain(`the first ${mostEnds} of 121 ends`);
  });

  test('is narrowed by VPC and by search, and keeps what is outside', () => {
    const ofOne = chooseEnds(large, { kinds: ['subnets', 'outside'], vpcId: 'vpc-1', filter: '' });
    expect(ofOne.sources).toHaveLength(41);
    expect(describeCut(ofOne)).toBeUndefined();
    const searched = chooseEnds(large, { kinds: endKinds, vpcId: undefined, filter: 'subnet-2-39' });
    expect(searched.sources.map(({ key }) => key)).toEqual([
      'internet',
      'interface eni-subnet-2-39',
      'subnet subnet-2-39',
    ]);
  });
});

test.each([
  ['TCP with a port', { protocol: 'tcp', port: 443 }, 'TCP 443'],
  ['a range', { protocol: 'udp', port: { from: 1, to: 9 } }, 'UDP 1-9'],
  ['no port', { protocol: 'tcp' }, 'TCP (all ports)'],
  ['ping over IPv6', { protocol: 'icmp', port: 443, family: 6 }, 'ICMP (ping) over IPv6'],
  ['a failed zone', { protocol: 'any', zonesDown: ['us-east-1a'] }, 'all traffic, with us-east-1a failed'],
] as const)('traffic in words: %s', (_, question, text) => {
  expect(describeTraffic(question)).toBe(text);
});

test.each(Object.entries(shortReasons))('the reason %s is short: %s', (reason, text) => {
  expect(Object.keys(reasons)).toContain(reason);
  expect(text.split(' ').length).toBeLessThanOrEqual(4);
  expect(text).not.toMatch(/[.:]/);
});
