import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, applyChanges, changeKinds, type Change } from './edit.ts';
import { listEnds } from './end-list.ts';
import { from, having, outcome, subnets, traced } from './testing.ts';
import { acl, route, subnet, world } from './testing-world.ts';
import type { Topology } from './topology.ts';

function after(...changes: readonly Change[]): Topology {
  const edited = applyChanges(world, changes);
  if ('problem' in edited) throw new Error(`Change ${edited.change} was refused: ${JSON.stringify(edited.problem)}`);
  return edited.topology;
}
const ask = (topology: Topology, ...question: Parameters<typeof from>) => outcome(traced(topology, from(...question)));

describe('a change takes effect at once', () => {
  test.each<[string, readonly Change[], Parameters<typeof from>, string]>([
    [
      'the local route’s target can be replaced in a gateway’s table',
      [{ kind: 'replace-route', tableId: 'rtb-igw', destination: '10.0.0.0/16', target: 'vpce-fw' }],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'a route to the internet gateway',
      [{ kind: 'replace-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'igw-a' }],
      ['eni-app', 'internet'],
      'blocked',
    ],
    [
      'and a public address with it',
      [
        { kind: 'replace-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'igw-a' },
        { kind: 'assign-public-address', interfaceId: 'eni-app' },
      ],
      ['eni-app', 'internet'],
      'leaves-to-internet',
    ],
    [
      'a deleted NAT gateway',
      [{ kind: 'delete-nat-gateway', natGatewayId: 'nat-a' }],
      ['eni-app', 'internet'],
      'blocked',
    ],
    [
      'one made again under its id',
      [
        { kind: 'delete-nat-gateway', natGatewayId: 'nat-a' },
        { kind: 'create-nat-gateway', subnetId: 'subnet-public', connectivity: 'public', id: 'nat-a' },
      ],
      ['eni-app', 'internet'],
      'leaves-to-internet',
    ],
    ['a detached gateway', [{ kind: 'detach-gateway', gatewayId: 'igw-a' }], ['eni-web', 'internet'], 'blocked'],
    [
      'attached again',
      [
        { kind: 'detach-gateway', gatewayId: 'igw-a' },
        { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-a', gatewayId: 'igw-a' },
      ],
      ['eni-web', 'internet'],
      'leaves-to-internet',
    ],
    [
      'another table',
      [{ kind: 'associate-table', tableId: 'rtb-free', subnetId: 'subnet-public' }],
      ['eni-web', 'internet'],
      'blocked',
    ],
    [
      'the main table again',
      [
        { kind: 'associate-table', tableId: 'rtb-free', subnetId: 'subnet-private' },
        { kind: 'disassociate-table', subnetId: 'subnet-private' },
      ],
      ['eni-app', 'internet'],
      'leaves-to-internet',
    ],
    ['another main table', [{ kind: 'set-main-table', tableId: 'rtb-free' }], ['eni-app', 'internet'], 'blocked'],
    [
      'a deny before the allow',
      [{ ...acl(50), ports: { from: 443, to: 443 } } as Change],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'and taken away',
      [
        { ...acl(50), ports: { from: 443, to: 443 } } as Change,
        { kind: 'remove-acl-rule', aclId: 'acl-a', egress: false, number: 50 },
      ],
      ['internet', 'eni-web'],
      'delivered',
    ],
    [
      'a group rule taken away',
      [
        {
          kind: 'remove-group-rule',
          groupId: 'sg-web',
          egress: false,
          protocol: 'tcp',
          ports: { from: 443, to: 443 },
          peer: '0.0.0.0/0',
        },
      ],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'other groups',
      [{ kind: 'set-groups', interfaceId: 'eni-web', groupIds: ['sg-app'] }],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'a released address',
      [{ kind: 'release-public-address', interfaceId: 'eni-web' }],
      ['internet', 'eni-web'],
      'blocked',
    ],
    [
      'a new instance',
      [{ kind: 'add-instance', subnetId: 'subnet-other', groupIds: ['sg-web'], id: 'i-one' }],
      ['eni-app', 'i-one'],
      'delivered',
    ],
    [
      'which can be stopped',
      [
        { kind: 'add-instance', subnetId: 'subnet-other', groupIds: ['sg-web'], id: 'i-one' },
        { kind: 'set-instance-state', instanceId: 'i-one', running: false },
      ],
      ['eni-app', 'i-one'],
      'blocked',
    ],
    [
      'a new subnet, and an instance in it',
      [subnet('10.0.7.0/24'), { kind: 'add-instance', subnetId: 'subnet-new-1', groupIds: ['sg-web'], id: 'i-one' }],
      ['i-one', 'internet'],
      'leaves-to-internet',
    ],
    [
      'a gateway endpoint’s tables',
      [{ kind: 'set-endpoint-tables', endpointId: 'vpce-s3', tableIds: ['rtb-main'] }],
      ['eni-app', 'vpce-s3'],
      'delivered',
    ],
    [
      'a new interface endpoint',
      [
        {
          kind: 'create-interface-endpoint',
          service: 'sqs',
          subnetId: 'subnet-other',
          groupIds: ['sg-web'],
          id: 'vpce-sqs',
        },
      ],
      ['eni-app', 'vpce-sqs'],
      'delivered',
    ],
  ])('%s', (_, changes, question, verdict) => {
    expect(ask(after(...changes), ...question).verdict).toBe(verdict);
  });

  test('peering takes accepting, and a route on each side', () => {
    const changes: readonly Change[] = [
      { kind: 'add-subnet', vpcId: 'vpc-b', cidr: '10.1.0.0/24', zone: 'zone-a', id: 'subnet-b' },
      { kind: 'add-instance', subnetId: 'subnet-b', id: 'i-b' },
      { kind: 'add-route', tableId: 'rtb-main', destination: '10.1.0.0/16', target: 'pcx-ab' },
      { kind: 'add-route', tableId: 'rtb-b', destination: '10.0.0.0/16', target: 'pcx-ab' },
    ];
    expect(ask(after(...changes), 'eni-app', 'i-b').forward).toEqual(['peering-not-active']);
    expect(ask(after(...changes, { kind: 'accept-peering', peeringId: 'pcx-ab' }), 'eni-app', 'i-b').verdict).toBe(
      'delivered',
    );
  });

  test('a VPN gateway’s prefix, and a transit gateway’s attachment that goes', () => {
    const site = after(route('192.168.0.0/16', 'vgw-a'), {
      kind: 'associate-table',
      tableId: 'rtb-free',
      subnetId: 'subnet-private',
    });
    expect(ask(site, 'eni-app', '192.168.9.9').verdict).toBe('leaves-to-on-premises');
    const gone = after(
      route('10.9.0.0/16', 'tgw-a'),
      { kind: 'associate-table', tableId: 'rtb-free', subnetId: 'subnet-private' },
      { kind: 'detach-from-transit-gateway', attachmentId: 'att-a' },
    );
    expect(ask(gone, 'eni-app', '10.9.0.9').forward).toEqual(['attachment-missing']);
  });

  test('blocks are kept in the form that AWS gives them', () => {
    const { Subnets } = after(subnet('10.0.64.9/20'));
    expect(Subnets?.at(-1)).toMatchObject({ SubnetId: 'subnet-new-1', CidrBlock: '10.0.64.0/20' });
  });

  test('a new block of the VPC has a local route in every table', () => {
    const { RouteTables } = after({ kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.7.0.0/16' });
    const withLocal = RouteTables?.filter(({ Routes }) =>
      Routes?.some(({ DestinationCidrBlock }) => DestinationCidrBlock === '10.7.0.0/16'),
    );
    expect(withLocal?.map(({ VpcId }) => VpcId)).toEqual(['vpc-a', 'vpc-a', 'vpc-a', 'vpc-a']);
  });

  test('the topology that was given stays as it was', () => {
    const before = structuredClone(world);
    after(
      acl(50),
      subnet('10.0.7.0/24'),
      { kind: 'delete-nat-gateway', natGatewayId: 'nat-a' },
      route('0.0.0.0/0', 'igw-a'),
    );
    expect(world).toEqual(before);
  });

  test('of several changes the refused one is named', () => {
    expect(applyChanges(world, [subnet('10.0.7.0/24'), subnet('10.0.7.0/25')])).toEqual({
      problem: { at: 'cidr', flaw: 'overlaps' },
      change: 1,
    });
  });
});

test('whatever a change says, the answer is a topology that can be traced or a named problem', () => {
  const texts = Object.values(world).flatMap((items) => JSON.stringify(items).match(/"[\w./:-]+"/g) ?? []);
  const known = texts.map((text) => text.slice(1, -1));
  const word = fc.oneof(fc.constantFrom(...known), fc.string());
  const words = fc.array(word, { maxLength: 3 });
  const fields = [
    'tableId',
    'destination',
    'target',
    'vpcId',
    'subnetId',
    'gatewayId',
    'aclId',
    'cidr',
    'groupId',
    'peer',
    'interfaceId',
  ];
  const more = [
    'address',
    'zone',
    'id',
    'instanceId',
    'natGatewayId',
    'endpointId',
    'prefixListId',
    'service',
    'requester',
    'accepter',
  ];
  const rest = ['peeringId', 'transitGatewayId', 'attachmentId', 'connectionId'];
  const change = fc.record({
    kind: fc.constantFrom(...changeKinds),
    type: fc.constantFrom('internet', 'egress-only', 'vpn'),
    connectivity: fc.constantFrom('public', 'private'),
    action: fc.constantFrom('allow', 'deny'),
    protocol: fc.constantFrom('tcp', 'icmp', 'any'),
    number: fc.double(),
    egress: fc.boolean(),
    on: fc.boolean(),
    running: fc.boolean(),
    ports: fc.option(fc.record({ from: fc.double(), to: fc.double() }), { nil: undefined }),
    ...Object.fromEntries(['tableIds', 'subnetIds', 'groupIds', 'attachmentIds'].map((key) => [key, words])),
    ...Object.fromEntries([...fields, ...more, ...rest].map((key) => [key, word])),
  });
  fc.assert(
    fc.property(change, (wish) => {
      const edited = applyChange(world, wish as unknown as Change);
      if ('problem' in edited) expect(edited.problem.flaw).toMatch(/^[a-z-]+$/);
      else expect(traced(edited.topology, from('eni-web', 'internet')).forward.hops.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('the ends of questions: hosts, subnets, endpoints, the customer’s network, the internet', () => {
  const more = having(world, {
    VpcEndpoints: [{ VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' }],
    Subnets: [{ ...subnets.other, Tags: [{ Key: 'Name', Value: 'data' }] }],
  });
  const ends = listEnds(more);
  const of = (kind: string) => ends.filter(({ end }) => end.kind === kind);
  expect(of('interface')).toHaveLength(4);
  expect(of('subnet').map(({ name }) => name)).toEqual([undefined, undefined, 'data']);
  expect(of('endpoint')).toMatchObject([{ end: { id: 'vpce-s3' }, canBegin: false, canReceive: true }]);
  expect(of('on-premises')).toMatchObject([{ end: { via: 'vgw-a', address: '192.168.0.10' } }]);
  expect(ends.at(-1)?.end).toEqual({ kind: 'internet' });
});
