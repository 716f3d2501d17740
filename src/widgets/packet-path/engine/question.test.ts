import { describe, expect, test } from 'vitest';
import type { End } from './ends.ts';
import { reachMatrix } from './matrix.ts';
import type { Question, QuestionProblem } from './question.ts';
import { end, example, from, having, subnets, traced } from './testing.ts';
import { instanceItem, interfaceItem, subnetItem, vpcItem } from './things.ts';
import { tracePacket } from './trace.ts';

const twin = subnetItem('subnet-twin', 'vpc-t', 'zone-a', '10.0.1.0/24');
const world = having(example, {
  Vpcs: [vpcItem('vpc-t', '10.0.0.0/16')],
  Subnets: [twin],
  NetworkInterfaces: [
    interfaceItem('eni-twin', twin, ['10.0.1.10']),
    interfaceItem('eni-sqs', subnets.private, ['10.0.1.30'], { type: 'vpc_endpoint' }),
  ],
  Instances: [instanceItem('i-app', subnets.private)],
  VpcEndpoints: [
    { VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a' },
    { VpcEndpointId: 'vpce-fw', VpcEndpointType: 'GatewayLoadBalancer', VpcId: 'vpc-a' },
    { VpcEndpointId: 'vpce-sqs', VpcEndpointType: 'Interface', VpcId: 'vpc-a', NetworkInterfaceIds: ['eni-sqs'] },
  ],
});

describe('a question that makes no sense is named', () => {
  test.each<[string, Partial<Question>, QuestionProblem]>([
    ['an interface that is not there', { source: end('eni-x') }, { at: 'source', flaw: 'unknown-id' }],
    ['a subnet that is not there', { destination: end('subnet-x') }, { at: 'destination', flaw: 'unknown-id' }],
    ['an instance without an interface', { source: end('i-app') }, { at: 'source', flaw: 'unknown-id' }],
    ['a text that is no address', { destination: end('10.0.0') }, { at: 'destination', flaw: 'not-an-address' }],
    ['an address that nobody sends from', { source: end('10.0.2.99') }, { at: 'source', flaw: 'no-interface-there' }],
    ['an address in two VPCs', { source: end('10.0.1.10') }, { at: 'source', flaw: 'in-several-vpcs' }],
    [
      'a VPC that is not there',
      { source: { kind: 'address', address: '10.0.1.10', vpcId: 'vpc-x' } },
      { at: 'source', flaw: 'unknown-id' },
    ],
    [
      'a network that nothing leads to',
      { source: { kind: 'on-premises', address: '192.168.0.9' } },
      { at: 'source', flaw: 'no-way-to-premises' },
    ],
    ['a gateway that is not there', { source: end('192.168.0.9 via vgw-x') }, { at: 'source', flaw: 'unknown-id' }],
    [
      'a service whose addresses nobody gave',
      { destination: end('vpce-s3') },
      { at: 'destination', flaw: 'service-addresses-unknown' },
    ],
    ['an endpoint as source', { source: end('vpce-sqs') }, { at: 'source', flaw: 'cannot-begin' }],
    ['a firewall as destination', { destination: end('vpce-fw') }, { at: 'destination', flaw: 'not-a-destination' }],
    ['IPv6 from a host without it', { family: 6 }, { at: 'source', flaw: 'no-address-in-family' }],
    [
      'IPv4 to an IPv6 address',
      { destination: end('2001:db8::1'), family: 4 },
      { at: 'destination', flaw: 'no-address-in-family' },
    ],
    ['a port beyond the last', { port: 65_536 }, { at: 'port', flaw: 'bad-port' }],
    ['ports that run backwards', { port: { from: 2, to: 1 } }, { at: 'port', flaw: 'bad-port' }],
    ['a port with a fraction', { sourcePort: 1.5 }, { at: 'sourcePort', flaw: 'bad-port' }],
  ])('%s', (_, change, problem) => {
    expect(tracePacket(world, { ...from('eni-app', 'internet'), ...change })).toEqual({ problem });
  });
});

describe('the ends', () => {
  test('an address is found in the VPC that is named', () => {
    const source: End = { kind: 'address', address: '10.0.1.10', vpcId: 'vpc-t' };
    expect(traced(world, { ...from('eni-app', 'eni-db'), source }).forward.hops[0]?.id).toBe('eni-twin');
  });

  test('any host of a subnet has a free address, and a public one where the subnet gives them', () => {
    const { forward } = traced(example, from('subnet-public', 'internet'));
    expect(forward.hops[0]?.packet.source).toEqual({ family: 4, value: 0x0a00_0004 });
    expect(forward.blockers.map(({ reason }) => reason)).toEqual(['no-public-ip']);
    const giving = having(example, { Subnets: [{ ...subnets.public, MapPublicIpOnLaunch: true }] });
    expect(traced(giving, from('subnet-public', 'internet')).verdict).toBe('leaves-to-internet');
    expect(traced(giving, from('internet', 'subnet-public')).verdict).toBe('delivered');
  });

  test('the internet has an address that nobody else has', () => {
    const taken = having(example, {
      NetworkInterfaces: [interfaceItem('eni-web', subnets.public, ['10.0.0.10'], { publicIp: '198.51.100.1' })],
    });
    expect(traced(taken, from('eni-web', 'internet')).forward.packet.destination).not.toEqual({
      family: 4,
      value: 0xc633_6401,
    });
  });

  test('ports default to those that clients choose, a ping has none', () => {
    expect(traced(example, from('eni-web', 'internet')).forward.hops[0]?.packet).toMatchObject({
      sourcePorts: { from: 32_768, to: 65_535 },
      destinationPorts: { from: 443, to: 443 },
    });
    expect(traced(example, from('eni-web', 'internet', { protocol: 'icmp' })).reply?.packet.destinationPorts).toEqual({
      from: 0,
      to: 0,
    });
  });
});

test('a matrix names the first thing in the way, or what is wrong with the pair', () => {
  const [row] = reachMatrix(world, [end('eni-app')], ['eni-web', 'eni-db', 'internet', 'eni-x'].map(end), {
    protocol: 'tcp',
    port: 443,
  });
  expect(row).toEqual([
    { verdict: 'delivered' },
    { verdict: 'blocked', reason: 'security-group', on: 'forward' },
    { verdict: 'leaves-to-internet' },
    { problem: { at: 'destination', flaw: 'unknown-id' } },
  ]);
});
