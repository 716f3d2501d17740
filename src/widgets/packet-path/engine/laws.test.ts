import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, applyChanges, type Change } from './edit.ts';
import { findFix } from './fix.ts';
import { reachMatrix } from './matrix.ts';
import type { Path } from './path.ts';
import type { Question } from './question.ts';
import { reasons } from './reasons.ts';
import { sketchAcl, sketchGroup, sketchRoutes } from './sketch.ts';
import { end, from, traced, waypoints } from './testing.ts';
import {
  interfaceItem,
  internetGatewayItem,
  natGatewayItem,
  peeringItem,
  routeTableItem,
  subnetItem,
  vpcItem,
  vpnGatewayItem,
} from './things.ts';
import type { Topology } from './topology.ts';
import { works } from './trace.ts';

/** Milliseconds; a busy machine needs longer for these than for a plain test. */
const slow = 30_000;

const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Three VPCs, the last two with the same block, joined in several ways; which routes and rules there are is left open. */
const targets = ['igw-a', 'nat-a', 'pcx-ab', 'pcx-ac', 'tgw-a', 'vgw-a', 'eni-fw', 'vpce-s3'] as const;
const blocks = [
  '0.0.0.0/0',
  '10.0.0.0/16',
  '10.1.0.0/16',
  '10.1.0.0/24',
  '10.0.1.0/24',
  '192.168.0.0/16',
  'pl-s3',
] as const;
const routeText = fc
  .tuple(some(...blocks), some(...targets), some('', '', '', 'blackhole', 'propagated'))
  .map((words) => words.join(' '));
const routesText = fc.array(routeText, { maxLength: 4 });
const aclText = fc
  .tuple(
    some('allow', 'allow', 'deny'),
    some('any all', 'tcp 443', 'tcp 1024-65535', 'icmp all'),
    some('0.0.0.0/0', '10.0.0.0/8'),
  )
  .map((words) => words.join(' '));
const groupText = fc
  .tuple(some('any all', 'tcp 443', 'icmp all'), some('0.0.0.0/0', '10.0.0.0/8', 'sg-a', 'sg-b'))
  .map((words) => words.join(' '));
const rulesOf = (rule: fc.Arbitrary<string>) =>
  fc.record({ inbound: fc.array(rule, { maxLength: 3 }), outbound: fc.array(rule, { maxLength: 3 }) });
const numbered = ({ inbound, outbound }: { inbound: readonly string[]; outbound: readonly string[] }) => ({
  inbound: inbound.map((text, at) => `${(at + 1) * 10} ${text}`),
  outbound: outbound.map((text, at) => `${(at + 1) * 10} ${text}`),
});

const sites = {
  a1: subnetItem('subnet-a1', 'vpc-a', 'zone-a', '10.0.0.0/24'),
  a2: subnetItem('subnet-a2', 'vpc-a', 'zone-b', '10.0.1.0/24'),
  b: subnetItem('subnet-b', 'vpc-b', 'zone-a', '10.1.0.0/24'),
  c: subnetItem('subnet-c', 'vpc-c', 'zone-a', '10.1.0.0/24'),
};

const world = fc
  .record({
    tables: fc.tuple(routesText, routesText, routesText, routesText, routesText),
    acls: fc.option(fc.tuple(rulesOf(aclText), rulesOf(aclText))),
    groups: fc.tuple(rulesOf(groupText), rulesOf(groupText)),
    publicIps: fc.tuple(fc.boolean(), fc.boolean()),
    check: fc.boolean(),
    ingress: fc.boolean(),
    peering: some('active', 'active', 'pending-acceptance'),
    propagating: fc.subarray(['att-a', 'att-b']),
  })
  .map(({ tables, acls, groups, publicIps, check, ingress, peering, propagating }): Topology => {
    const table = (id: string, vpcId: string, block: string, own: readonly string[] | undefined, use: object) =>
      routeTableItem(id, vpcId, sketchRoutes(`${block} local`, ...(own ?? [])), use);
    const both = ['att-a', 'att-b'].map((id) => ({ TransitGatewayAttachmentId: id }));
    return {
      Vpcs: [vpcItem('vpc-a', '10.0.0.0/16'), vpcItem('vpc-b', '10.1.0.0/16'), vpcItem('vpc-c', '10.1.0.0/16')],
      Subnets: Object.values(sites),
      RouteTables: [
        table('rtb-a1', 'vpc-a', '10.0.0.0/16', tables[0], { subnets: ['subnet-a1'] }),
        table('rtb-a', 'vpc-a', '10.0.0.0/16', tables[1], { main: true }),
        table('rtb-b', 'vpc-b', '10.1.0.0/16', tables[2], { main: true }),
        table('rtb-c', 'vpc-c', '10.1.0.0/16', tables[3], { main: true }),
        ...(ingress ? [table('rtb-i', 'vpc-a', '10.0.0.0/16', ['10.0.0.0/24 eni-fw'], { gateways: ['igw-a'] })] : []),
      ],
      InternetGateways: [internetGatewayItem('igw-a', 'vpc-a')],
      NatGateways: [natGatewayItem('nat-a', sites.a1, '10.0.0.8', '203.0.113.8')],
      NetworkAcls: acls
        ? [
            sketchAcl('acl-a', 'vpc-a', ['subnet-a1', 'subnet-b'], numbered(acls[0])),
            sketchAcl('acl-b', 'vpc-a', ['subnet-a2', 'subnet-c'], numbered(acls[1])),
          ]
        : undefined,
      SecurityGroups: [sketchGroup('sg-a', 'vpc-a', groups[0]), sketchGroup('sg-b', 'vpc-b', groups[1])],
      NetworkInterfaces: [
        interfaceItem('eni-a1', sites.a1, ['10.0.0.10'], {
          groups: ['sg-a'],
          publicIp: publicIps[0] ? '203.0.113.10' : undefined,
        }),
        interfaceItem('eni-a2', sites.a2, ['10.0.1.10'], { groups: ['sg-a'] }),
        interfaceItem('eni-b', sites.b, ['10.1.0.10'], { groups: ['sg-b'] }),
        interfaceItem('eni-c', sites.c, ['10.1.0.10'], { groups: ['sg-b'] }),
        interfaceItem('eni-fw', sites.a2, ['10.0.1.4'], {
          sourceDestCheck: check,
          publicIp: publicIps[1] ? '203.0.113.4' : undefined,
        }),
      ],
      VpcPeeringConnections: [
        peeringItem('pcx-ab', 'vpc-a', 'vpc-b', peering),
        peeringItem('pcx-ac', 'vpc-a', 'vpc-c'),
      ],
      VpcEndpoints: [{ VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' }],
      PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 's3', Cidrs: ['52.218.0.0/17'] }],
      VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
      VpnConnections: [
        {
          VpnConnectionId: 'vpn-a',
          VpnGatewayId: 'vgw-a',
          Options: { StaticRoutesOnly: true },
          Routes: [{ DestinationCidrBlock: '192.168.0.0/16' }],
        },
      ],
      TransitGateways: [{ TransitGatewayId: 'tgw-a' }],
      TransitGatewayVpcAttachments: [
        { TransitGatewayAttachmentId: 'att-a', TransitGatewayId: 'tgw-a', VpcId: 'vpc-a', SubnetIds: ['subnet-a2'] },
        { TransitGatewayAttachmentId: 'att-b', TransitGatewayId: 'tgw-a', VpcId: 'vpc-b', SubnetIds: ['subnet-b'] },
      ],
      TransitGatewayRouteTables: [
        {
          TransitGatewayRouteTableId: 'tgw-rtb-a',
          TransitGatewayId: 'tgw-a',
          Associations: both,
          TransitGatewayRouteTablePropagations: propagating.map((id) => ({ TransitGatewayAttachmentId: id })),
        },
      ],
    };
  });

const endText = some(
  'eni-a1',
  'eni-a2',
  'eni-b',
  'eni-c',
  'subnet-a1',
  'internet',
  '192.168.5.5 via vgw-a',
  '10.1.0.10',
  '10.0.1.99',
  '203.0.113.8',
);
const destinationText = fc.oneof(endText, some('vpce-s3', '52.218.0.9', '169.254.169.254', '8.8.8.8'));
const question = fc
  .tuple(endText, destinationText, some('tcp', 'udp', 'icmp', 'any') as fc.Arbitrary<Question['protocol']>)
  .map(([source, destination, protocol]) => from(source, destination, { protocol, port: 443 }));
/** A question that has an answer: not from an address that nobody has. */
const answerable = question.filter(({ source }) => source.kind !== 'address');

function isSound({ hops, blockers, verdict, packet }: Path): void {
  const effects = blockers.map(({ reason }) => reasons[reason].effect);
  const arrived = verdict === 'delivered' || verdict.startsWith('leaves');
  expect(arrived).toBe(blockers.length === 0);
  expect(verdict === 'unknown').toBe(blockers.length > 0 && !effects.includes('blocks'));
  for (const { hop } of blockers) expect(hops[hop]).toBeDefined();
  // What one hop sends is what the next one gets.
  const gets = [...hops.slice(1).map((hop) => hop.packet), packet];
  for (const [at, hop] of hops.entries()) expect(gets[at]).toBe(hop.sends ?? hop.packet);
}

test(
  'every trace hangs together: verdicts follow from blockers, and each hop gets what the last one sent',
  () => {
    fc.assert(
      fc.property(world, answerable, (topology, asked) => {
        const { forward, reply, verdict } = traced(topology, asked);
        isSound(forward);
        if (reply) isSound(reply);
        expect(verdict === 'blocked' || verdict === 'unknown').toBe(
          forward.blockers.length + (reply?.blockers.length ?? 0) > 0,
        );
      }),
      { numRuns: 200 },
    );
  },
  slow,
);

test(
  'adding an allow never blocks',
  () => {
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        kind: some('add-acl-rule' as const),
        aclId: some('acl-a', 'acl-b'),
        egress: fc.boolean(),
        number: fc.integer({ min: 1, max: 45 }),
        action: some('allow' as const),
        protocol: some('tcp' as const, 'any' as const),
        cidr: some('0.0.0.0/0', '10.0.0.0/16'),
      }),
      fc.record({
        kind: some('add-group-rule' as const),
        groupId: some('sg-a', 'sg-b'),
        egress: fc.boolean(),
        protocol: some('tcp' as const, 'any' as const),
        peer: some('0.0.0.0/0', 'sg-a'),
      }),
    );
    fc.assert(
      fc.property(world, answerable, change, (topology, asked, more) => {
        const edited = applyChange(topology, more);
        fc.pre('topology' in edited);
        const after = 'topology' in edited ? edited.topology : topology;
        expect(works(traced(topology, asked)) && !works(traced(after, asked))).toBe(false);
      }),
      { numRuns: 200 },
    );
  },
  slow,
);

test(
  'a proposed fix always delivers',
  () => {
    fc.assert(
      fc.property(world, answerable, (topology, asked) => {
        const found = findFix(topology, asked);
        const fix = 'fix' in found ? found.fix : undefined;
        expect(fix).toBeDefined();
        if (fix?.kind !== 'changes') return;
        const edited = applyChanges(topology, fix.changes);
        expect('topology' in edited && works(traced(edited.topology, asked))).toBe(true);
        expect(fix.changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  },
  slow,
);

test(
  'no part of a proposed fix can be left out',
  () => {
    fc.assert(
      fc.property(world, answerable, (topology, asked) => {
        const found = findFix(topology, asked);
        const changes = 'fix' in found && found.fix.kind === 'changes' ? found.fix.changes : [];
        fc.pre(changes.length > 1);
        const needless = changes.filter((_, at) => {
          const edited = applyChanges(topology, changes.toSpliced(at, 1));
          return 'topology' in edited && works(traced(edited.topology, asked));
        });
        expect(needless).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
  slow,
);

test(
  'the reply comes back the way the packet went, where no filter is stateless and there is one way',
  () => {
    const way = some('pcx-ab', 'tgw-a');
    fc.assert(
      fc.property(world, way, fc.boolean(), answerable, (topology, link, nat, asked) => {
        const single = (id: string, vpcId: string, use: object, ...lines: readonly string[]) =>
          routeTableItem(id, vpcId, sketchRoutes(...lines), use);
        const plain: Topology = {
          ...topology,
          NetworkAcls: undefined,
          RouteTables: [
            single(
              'rtb-a1',
              'vpc-a',
              { subnets: ['subnet-a1'] },
              '10.0.0.0/16 local',
              '0.0.0.0/0 igw-a',
              `10.1.0.0/16 ${link}`,
            ),
            single(
              'rtb-a',
              'vpc-a',
              { main: true },
              '10.0.0.0/16 local',
              `0.0.0.0/0 ${nat ? 'nat-a' : 'igw-a'}`,
              `10.1.0.0/16 ${link}`,
            ),
            single('rtb-b', 'vpc-b', { main: true }, '10.1.0.0/16 local', `10.0.0.0/16 ${link}`),
          ],
        };
        const trace = traced(plain, asked);
        fc.pre(works(trace) && trace.reply !== undefined);
        const inner = (path: Path | undefined) =>
          waypoints(path).filter((id) => /^(igw|nat|pcx|tgw|att|eni|vgw)-/.test(id));
        expect(inner(trace.reply).toReversed()).toEqual(inner(trace.forward));
      }),
      { numRuns: 200 },
    );
  },
  slow,
);

test('a matrix says in each cell what the trace of that pair says', () => {
  const ends = ['eni-a1', 'eni-a2', 'eni-b', 'subnet-c', 'internet', '192.168.5.5 via vgw-a'].map(end);
  fc.assert(
    fc.property(world, (topology) => {
      const matrix = reachMatrix(topology, ends, ends, { protocol: 'tcp', port: 443 });
      for (const [row, source] of ends.entries()) {
        for (const [column, destination] of ends.entries()) {
          const { verdict } = traced(topology, { source, destination, protocol: 'tcp', port: 443 });
          expect(matrix[row]?.[column]).toMatchObject({ verdict });
        }
      }
    }),
    { numRuns: 30 },
  );
});
