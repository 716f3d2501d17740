import type { End } from './ends.ts';
import type { HopKind, Path, Trace, Verdict } from './path.ts';
import type { Question } from './question.ts';
import type { Reason } from './reasons.ts';
import { sketchAcl, sketchGroup, sketchRoutes } from './sketch.ts';
import { interfaceItem, internetGatewayItem, natGatewayItem, routeTableItem, subnetItem, vpcItem } from './things.ts';
import type { Topology } from './topology.ts';
import { tracePacket } from './trace.ts';

/** The subnets of the example. */
export const subnets = {
  public: subnetItem('subnet-public', 'vpc-a', 'zone-a', '10.0.0.0/24'),
  private: subnetItem('subnet-private', 'vpc-a', 'zone-a', '10.0.1.0/24'),
  other: subnetItem('subnet-other', 'vpc-a', 'zone-b', '10.0.2.0/24'),
} as const;

/** A network ACL that lets everything pass. */
export const openRules = {
  inbound: ['100 allow any all 0.0.0.0/0', '101 allow any all ::/0'],
  outbound: ['100 allow any all 0.0.0.0/0', '101 allow any all ::/0'],
} as const;

/** A VPC with a public subnet, a NAT gateway in it, two private subnets, and a host in each. */
export const example: Topology = {
  Vpcs: [vpcItem('vpc-a', '10.0.0.0/16')],
  Subnets: Object.values(subnets),
  RouteTables: [
    routeTableItem('rtb-public', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-a'), {
      subnets: ['subnet-public'],
    }),
    routeTableItem('rtb-main', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-a'), { main: true }),
  ],
  InternetGateways: [internetGatewayItem('igw-a', 'vpc-a')],
  EgressOnlyInternetGateways: [],
  NatGateways: [natGatewayItem('nat-a', subnets.public, '10.0.0.8', '203.0.113.8')],
  NetworkAcls: [sketchAcl('acl-a', 'vpc-a', ['subnet-public', 'subnet-private', 'subnet-other'], openRules)],
  SecurityGroups: [
    sketchGroup('sg-web', 'vpc-a', { inbound: ['tcp 443 0.0.0.0/0'], outbound: ['any all 0.0.0.0/0'] }),
    sketchGroup('sg-app', 'vpc-a', {
      inbound: ['tcp 443 sg-web', 'icmp all 10.0.0.0/16'],
      outbound: ['any all 0.0.0.0/0'],
    }),
  ],
  NetworkInterfaces: [
    interfaceItem('eni-web', subnets.public, ['10.0.0.10'], { groups: ['sg-web'], publicIp: '203.0.113.10' }),
    interfaceItem('eni-bare', subnets.public, ['10.0.0.11'], { groups: ['sg-web'] }),
    interfaceItem('eni-app', subnets.private, ['10.0.1.10'], { groups: ['sg-app'] }),
    interfaceItem('eni-db', subnets.other, ['10.0.2.10'], { groups: ['sg-app'] }),
  ],
  Instances: [],
  VpcPeeringConnections: [],
  VpcEndpoints: [],
  PrefixLists: [],
  VpnGateways: [],
  VpnConnections: [],
  TransitGateways: [],
  TransitGatewayAttachments: [],
  TransitGatewayVpcAttachments: [],
  TransitGatewayRouteTables: [],
  virtualInterfaces: [],
};

/** Returns a topology with elements added to its parts, or put in the place of those with the same id. */
export function having(topology: Topology, more: Topology): Topology {
  const merged = Object.entries(more).map(([part, items]) => {
    const own: readonly object[] = topology[part as keyof Topology] ?? [];
    const [key = ''] = Object.keys(items[0] ?? {});
    const idOf = (item: object) => (item as Readonly<Record<string, unknown>>)[key];
    const ids = new Set(items.map(idOf));
    return [part, [...own.filter((item) => !ids.has(idOf(item))), ...items]];
  });
  return { ...topology, ...(Object.fromEntries(merged) as Topology) };
}

/** Returns the end that a text means: an interface, instance, subnet, endpoint, the internet or an address. */
export function end(text: string): End {
  if (text === 'internet') return { kind: 'internet' };
  if (text.startsWith('eni-')) return { kind: 'interface', id: text };
  if (text.startsWith('i-')) return { kind: 'instance', id: text };
  if (text.startsWith('subnet-')) return { kind: 'subnet', id: text };
  if (text.startsWith('vpce-')) return { kind: 'endpoint', id: text };
  const [address = '', via] = text.split(' via ');
  return via === undefined ? { kind: 'address', address } : { kind: 'on-premises', address, via };
}

/** Returns a question about TCP port 443 from one end to another. */
export function from(source: string, destination: string, more: Partial<Question> = {}): Question {
  return { source: end(source), destination: end(destination), protocol: 'tcp', port: 443, ...more };
}

/** Returns the trace of a question that is right. */
export function traced(topology: Topology, question: Question): Trace {
  const answer = tracePacket(topology, question);
  if ('problem' in answer) throw new Error(`The question is wrong: ${JSON.stringify(answer.problem)}`);
  return answer.trace;
}

/** A trace in short: its verdict, and the reasons on either way. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly forward: readonly Reason[];
  readonly reply: readonly Reason[];
}

/** Returns a trace in short. */
export function outcome({ verdict, forward, reply }: Trace): Outcome {
  const reasonsOf = (path: Path | undefined) => (path?.blockers ?? []).map(({ reason }) => reason);
  return { verdict, forward: reasonsOf(forward), reply: reasonsOf(reply) };
}

const filters: ReadonlySet<HopKind> = new Set([
  'security-group',
  'network-acl',
  'route-table',
  'transit-gateway-route-table',
]);

/** Returns the ids of what a packet passes, filters and tables left out. */
export function waypoints(path: Path | undefined): readonly string[] {
  return (path?.hops ?? []).filter(({ kind }) => !filters.has(kind)).map(({ id, kind }) => (id === '' ? kind : id));
}
