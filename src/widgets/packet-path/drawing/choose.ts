import type { Interface, Network, Subnet } from '../engine/nodes.ts';
import type { Trace } from '../engine/path.ts';
import type { Question } from '../engine/question.ts';
import { allHops, chipOf, fixturesBySubnet, hostsBySubnet, type Chip } from './choose-hosts.ts';
import type { LeftOut } from './picture.ts';
import { keys, resolveInEither } from './places.ts';
import { kindNames } from './wording.ts';

/** Up to how many subnets and hosts a network is drawn whole. */
const smallNetwork = 40;
/** How many of a larger one are drawn, beyond those that the packet passes, and how many hosts of one subnet. */
const room = { things: 24, hosts: 2 } as const;
const mostVpcs = 6;

/** A subnet with those of its hosts that are drawn, and how many are not. */
export interface ChosenSubnet {
  readonly subnet: Subnet;
  readonly chips: readonly Chip[];
  readonly more: number;
}

/** What of a network is drawn. */
export interface Chosen {
  readonly vpcIds: readonly string[];
  readonly subnets: readonly ChosenSubnet[];
  readonly leftOut: LeftOut;
}

function anyHost(subnetId: string): Chip {
  const name = kindNames['any-host'];
  return {
    key: keys.anyHost(subnetId),
    id: subnetId,
    kind: 'any-host',
    name,
    details: [],
    guard: undefined,
    ghost: true,
  };
}

/** Returns the subnets that the question names or the packet passes, and those in which a host is imagined. */
function subnetsInvolved(network: Network, question: Question, trace: Trace | undefined) {
  const hops = allHops(trace);
  const imagined = new Set<string>();
  for (const end of [question.source, question.destination]) {
    const known = resolveInEither(network, end);
    const host = known?.kind === 'host' ? known.host : undefined;
    if (end.kind === 'subnet' && network.subnets.has(end.id)) imagined.add(end.id);
    else if (host?.imagined) imagined.add(host.subnet.id);
  }
  for (const { kind, id, subnetId } of hops) {
    if (kind === 'network-interface' && subnetId !== undefined && !network.interfaces.has(id)) imagined.add(subnetId);
  }
  return { imagined, involved: [...new Set([...imagined, ...hops.flatMap(({ subnetId }) => subnetId ?? [])])] };
}

/** Returns at most so many of the VPCs: those involved, then their neighbours. */
function vpcsFirst(network: Network, involved: readonly string[], trace: Trace | undefined): readonly string[] {
  const passed = allHops(trace).flatMap(({ vpcId }) => vpcId ?? []);
  const known = [...new Set([...involved, ...passed])].filter((id) => network.vpcs.has(id));
  const all = [...new Set([...known, ...network.vpcs.keys()])].slice(0, Math.max(mostVpcs, known.length));
  // The order in which they were given stays, so that stepping through questions does not reshuffle them.
  return [...network.vpcs.keys()].filter((id) => all.includes(id));
}

/** Returns what is drawn of a network: what the packet passes and the question names, then neighbours while there is room. */
export function chooseDrawn(network: Network, question: Question, trace: Trace | undefined): Chosen {
  const { hosts, named } = hostsBySubnet(network, question, trace);
  const fixtures = fixturesBySubnet(network);
  const { imagined, involved } = subnetsInvolved(network, question, trace);
  const must = new Set([...involved, ...[...named].map(({ subnet }) => subnet.id)]);
  const vpcIds = vpcsFirst(
    network,
    [...must].flatMap((id) => network.subnets.get(id)?.vpc.id ?? []),
    trace,
  );
  const drawnVpcs = new Set(vpcIds);
  const ordered = [
    ...[...must].flatMap((id) => network.subnets.get(id) ?? []),
    ...[...fixtures.keys()].filter((id) => !must.has(id)).flatMap((id) => network.subnets.get(id) ?? []),
    ...[...network.subnets.values()].filter(({ id }) => !must.has(id) && !fixtures.has(id)),
  ].filter(({ vpc }) => drawnVpcs.has(vpc.id));
  const subnets = new Map<string, ChosenSubnet>();
  const total = [...hosts.values()].reduce((sum, own) => sum + own.length, 0);
  const small = network.subnets.size + total <= smallNetwork;
  let left = small ? Infinity : room.things;
  let shown = 0;
  for (const subnet of ordered) {
    if (left <= 0 && !must.has(subnet.id)) break;
    const own = hosts.get(subnet.id) ?? [];
    const first = own.filter((host) => named.has(host));
    const spare = small ? own.length : Math.max(0, Math.min(room.hosts, left - 1) - first.length);
    const rest = own.slice(first.length, first.length + spare);
    const drawn: readonly Interface[] = [...first, ...rest];
    const chips = [
      ...(imagined.has(subnet.id) ? [anyHost(subnet.id)] : []),
      ...(fixtures.get(subnet.id) ?? []).slice(0, small ? Infinity : room.hosts),
      ...drawn.map((host) => chipOf(network, host)),
    ];
    subnets.set(subnet.id, { subnet, chips, more: own.length - drawn.length });
    shown += drawn.length;
    left -= 1 + chips.length;
  }
  return {
    vpcIds,
    subnets: [...network.subnets.keys()].flatMap((id) => subnets.get(id) ?? []),
    leftOut: {
      vpcs: network.vpcs.size - vpcIds.length,
      subnets: network.subnets.size - subnets.size,
      interfaces: total - shown,
    },
  };
}
