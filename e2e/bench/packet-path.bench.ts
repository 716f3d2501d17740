/** Measures the packet path simulator: node e2e/bench/packet-path.bench.ts */
import type { End } from '#widgets/packet-path/engine/ends.ts';
import { reachMatrix } from '#widgets/packet-path/engine/matrix.ts';
import { networkOf } from '#widgets/packet-path/engine/network.ts';
import { parseTopology, printTopology } from '#widgets/packet-path/engine/parse.ts';
import type { Question } from '#widgets/packet-path/engine/question.ts';
import { sketchAcl, sketchGroup, sketchRoutes } from '#widgets/packet-path/engine/sketch.ts';
import {
  interfaceItem,
  internetGatewayItem,
  natGatewayItem,
  routeTableItem,
  subnetItem,
  vpcItem,
} from '#widgets/packet-path/engine/things.ts';
import type { Topology } from '#widgets/packet-path/engine/topology.ts';
import { traceIn, works } from '#widgets/packet-path/engine/trace.ts';
import { traceLinearly } from './packet-path-linear.ts';

const wanted = { tracesPerSecond: 100_000, matrixMs: 100 };
const subnetCount = 20;
const routesPerTable = 10;
const hostsPerSubnet = 3;

const count = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));

/** A VPC of 20 subnets with 200 routes: five public ones, the others behind a NAT gateway; some rules of each kind. */
function network(): Topology {
  const subnets = count(subnetCount, (at) => subnetItem(`subnet-${at}`, 'vpc-a', `zone-${at % 3}`, `10.0.${at}.0/24`));
  const [first] = subnets;
  if (!first) throw new Error('A network needs a subnet.');
  const ids = subnets.map(({ SubnetId }) => SubnetId);
  const isPublic = (at: number) => at < 5;
  const strict = {
    inbound: ['90 deny tcp 3389 0.0.0.0/0', '100 allow tcp 443 0.0.0.0/0', '110 allow tcp 1024-65535 0.0.0.0/0'],
    outbound: ['100 allow tcp 443 0.0.0.0/0', '110 allow tcp 32768-65535 0.0.0.0/0'],
  };
  const open = { inbound: ['100 allow any all 0.0.0.0/0'], outbound: ['100 allow any all 0.0.0.0/0'] };
  return {
    Vpcs: [vpcItem('vpc-a', '10.0.0.0/16')],
    Subnets: subnets,
    RouteTables: subnets.map(({ SubnetId }, at) =>
      routeTableItem(
        `rtb-${at}`,
        'vpc-a',
        sketchRoutes(
          '10.0.0.0/16 local',
          `0.0.0.0/0 ${isPublic(at) ? 'igw-a' : 'nat-a'}`,
          ...count(routesPerTable - 2, (more) => `172.${16 + more}.${at}.0/24 igw-a`),
        ),
        { subnets: [SubnetId] },
      ),
    ),
    InternetGateways: [internetGatewayItem('igw-a', 'vpc-a')],
    NatGateways: [natGatewayItem('nat-a', first, '10.0.0.8', '203.0.113.8')],
    NetworkAcls: [
      sketchAcl(
        'acl-a',
        'vpc-a',
        ids.filter((_, at) => at % 4 !== 3),
        open,
      ),
      sketchAcl(
        'acl-b',
        'vpc-a',
        ids.filter((_, at) => at % 4 === 3),
        strict,
      ),
    ],
    SecurityGroups: [
      sketchGroup('sg-web', 'vpc-a', {
        inbound: ['tcp 443 0.0.0.0/0', 'tcp 22 10.0.0.0/24'],
        outbound: ['any all 0.0.0.0/0'],
      }),
      sketchGroup('sg-app', 'vpc-a', {
        inbound: ['tcp 443 sg-web', 'tcp 8080 sg-app'],
        outbound: ['any all 0.0.0.0/0'],
      }),
    ],
    NetworkInterfaces: subnets.flatMap((subnet, at) =>
      count(hostsPerSubnet, (host) =>
        interfaceItem(`eni-${at}-${host}`, subnet, [`10.0.${at}.${20 + host}`], {
          groups: [host === 0 ? 'sg-app' : 'sg-web'],
          publicIp: isPublic(at) && host === 0 ? `203.0.113.${30 + at}` : undefined,
        }),
      ),
    ),
  };
}

/** Returns milliseconds, the best of several runs, and what the last one gave. */
function timed<T>(runs: number, work: () => T): { readonly ms: number; readonly result: T } {
  let ms = Infinity;
  let result = work();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    result = work();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, result };
}

const topology = network();
const hosts = (topology.NetworkInterfaces ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId);
const pairs = hosts.flatMap((from) => [undefined, ...hosts].map((to) => ({ from, to })));
const questions = pairs.map(({ from, to }): Question => {
  const destination: End = to === undefined ? { kind: 'internet' } : { kind: 'interface', id: to };
  return { source: { kind: 'interface', id: from }, destination, protocol: 'tcp', port: 443 };
});

const joined = networkOf(topology);
const ours = timed(12, () =>
  questions.map((question) => {
    const answer = traceIn(joined, question);
    return 'trace' in answer && works(answer.trace);
  }),
);
const linear = timed(1, () =>
  pairs.map(({ from, to }) => {
    const { there, back } = traceLinearly(topology, from, to, 443);
    return there && back;
  }),
);
const differing = ours.result.filter((answer, at) => answer !== linear.result[at]).length;

const ends = hosts.slice(0, 50).map((id): End => ({ kind: 'interface', id }));
const cold = structuredClone(topology);
const matrixStart = performance.now();
reachMatrix(cold, ends, ends, { protocol: 'tcp', port: 443 });
const matrixMs = performance.now() - matrixStart;

const large = printTopology({
  ...topology,
  NetworkInterfaces: count(12_000, (at) => ({
    ...interfaceItem(`eni-${at}`, { SubnetId: 'subnet-0', VpcId: 'vpc-a' }, [`10.${at >> 8}.${at & 255}.9`]),
    Description: `interface ${at}`,
  })),
});
const reading = timed(2, () => networkOf(parseTopology([{ name: 'large.json', text: large }]).topology));

const perSecond = (ms: number) => Math.round((questions.length / ms) * 1000);
const megabytes = (large.length / 1e6).toFixed(1);
console.log(`traces, there and back      ${perSecond(ours.ms).toLocaleString('en')} a second`);
console.log(`the straightforward version ${perSecond(linear.ms).toLocaleString('en')} a second`);
console.log(
  `answers that differ         ${differing} of ${questions.length}, ${ours.result.filter(Boolean).length} of them yes`,
);
console.log(`matrix of 50 × 50, cold     ${matrixMs.toFixed(1)} ms`);
console.log(`reading ${megabytes} MB             ${reading.ms.toFixed(0)} ms`);

if (differing > 0 || perSecond(ours.ms) < wanted.tracesPerSecond || matrixMs > wanted.matrixMs) process.exitCode = 1;
