import { contains, parseCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import { indexPrefixes, intervalOf, type PrefixIndex } from '#widgets/shared/prefix-index.ts';
import { recall, type Memory } from './memory.ts';
import type { Direction } from './network-acls.ts';
import {
  allPorts,
  hasPorts,
  icmpPorts,
  piecesOf,
  protocolNumber,
  touches,
  without,
  type PortRange,
  type Protocol,
  type Remainder,
} from './protocols.ts';
import type { Item, PermissionItem } from './topology.ts';

/** Whom a rule of a security group lets in or out; the blocks of a prefix list are absent where nobody gave them. */
export type GroupPeer =
  | { readonly kind: 'cidr'; readonly cidr: Cidr }
  | { readonly kind: 'prefix-list'; readonly id: string; readonly cidrs: readonly Cidr[] | undefined }
  | { readonly kind: 'group'; readonly id: string; readonly stale: boolean };

/** One rule of a security group. */
export interface GroupRule {
  readonly groupId: string;
  /** IANA's number, -1 for all protocols. */
  readonly protocol: number;
  readonly ports: PortRange;
  readonly peer: GroupPeer;
}

/** Why a rule does not let the traffic pass; the reference is lost where the peer is a member but cannot be told so. */
export type GroupRuleLoss =
  'other-address' | 'other-group' | 'other-protocol' | 'other-ports' | 'reference-lost' | 'prefix-list-unread';

/** What the security groups of an interface do with some traffic: the rules that let it pass, and why others do not. */
export interface GroupDecision {
  readonly kind: 'security-group';
  readonly allowed: boolean;
  readonly rules: readonly GroupRule[];
  readonly lost: readonly { readonly rule: GroupRule; readonly why: GroupRuleLoss }[];
}

interface GroupSide {
  readonly rules: readonly GroupRule[];
  readonly index: PrefixIndex;
  readonly references: boolean;
  readonly decided: Memory<GroupDecision>;
}

/** The security groups of an interface taken together, prepared for deciding. */
export interface GroupSet {
  readonly ids: readonly string[];
  /** Tells the sets of one network apart. */
  readonly number: number;
  readonly inbound: GroupSide;
  readonly outbound: GroupSide;
}

/** Who is at the other end, as far as rules that name security groups are concerned. */
export interface Membership {
  /** The groups of the other end; none where it is no interface that we know. */
  readonly groups: GroupSet | undefined;
  /** Whether the way between the two preserves who the other end is. */
  readonly preserved: boolean;
}

function peersOf(item: PermissionItem, prefixLists: ReadonlyMap<string, readonly Cidr[]>): readonly GroupPeer[] {
  const blocks = [
    ...(item.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(item.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
  ];
  return [
    ...blocks.flatMap((block): GroupPeer[] => {
      const cidr = parseCidr(block);
      return cidr ? [{ kind: 'cidr', cidr }] : [];
    }),
    ...(item.PrefixListIds ?? []).map(({ PrefixListId: id }): GroupPeer => ({
      kind: 'prefix-list',
      id,
      cidrs: prefixLists.get(id),
    })),
    ...(item.UserIdGroupPairs ?? []).map(({ GroupId: id, PeeringStatus }): GroupPeer => ({
      kind: 'group',
      id,
      stale: PeeringStatus === 'deleted',
    })),
  ];
}

function portsOf({ FromPort = -1, ToPort = -1 }: PermissionItem, protocol: number): PortRange {
  if (!hasPorts(protocol)) return allPorts;
  if (protocol === 1 || protocol === 58) return icmpPorts(FromPort, ToPort);
  return FromPort === -1 ? allPorts : { from: FromPort, to: ToPort };
}

function blocksOf(peer: GroupPeer): readonly Cidr[] {
  if (peer.kind === 'cidr') return [peer.cidr];
  return peer.kind === 'prefix-list' ? (peer.cidrs ?? []) : [];
}

function prepareSide(rules: readonly GroupRule[]): GroupSide {
  return {
    rules,
    index: indexPrefixes(rules.flatMap(({ peer }) => blocksOf(peer))),
    references: rules.some(({ peer }) => peer.kind === 'group'),
    decided: [],
  };
}

/** Returns the groups of an interface prepared for deciding, with all their rules taken together. */
export function prepareGroups(
  items: readonly Item<'SecurityGroups'>[],
  number: number,
  prefixLists: ReadonlyMap<string, readonly Cidr[]>,
): GroupSet {
  const rulesOf = (groupId: string, permissions: readonly PermissionItem[] = []): readonly GroupRule[] =>
    permissions.flatMap((item) => {
      const protocol = protocolNumber(item.IpProtocol);
      if (Number.isNaN(protocol)) return [];
      const ports = portsOf(item, protocol);
      return peersOf(item, prefixLists).map((peer) => ({ groupId, protocol, ports, peer }));
    });
  return {
    ids: items.map(({ GroupId }) => GroupId),
    number,
    inbound: prepareSide(items.flatMap(({ GroupId, IpPermissions }) => rulesOf(GroupId, IpPermissions))),
    outbound: prepareSide(items.flatMap(({ GroupId, IpPermissionsEgress }) => rulesOf(GroupId, IpPermissionsEgress))),
  };
}

/** Returns why a rule does not speak of the peer at all, or undefined where it does. */
function peerLoss({ peer }: GroupRule, address: Address, membership: Membership): GroupRuleLoss | undefined {
  switch (peer.kind) {
    case 'cidr':
      return contains(peer.cidr, address) ? undefined : 'other-address';
    case 'prefix-list':
      if (!peer.cidrs) return 'prefix-list-unread';
      return peer.cidrs.some((cidr) => contains(cidr, address)) ? undefined : 'other-address';
    case 'group':
      if (peer.stale || !membership.groups?.ids.includes(peer.id)) return 'other-group';
      return membership.preserved ? undefined : 'reference-lost';
  }
}

function trafficLoss(rule: GroupRule, pieces: readonly Remainder[]): GroupRuleLoss | undefined {
  if (pieces.some((piece) => touches(rule, piece))) return undefined;
  const protocol = { protocol: rule.protocol, ports: allPorts };
  return pieces.some((piece) => touches(protocol, piece)) ? 'other-ports' : 'other-protocol';
}

function decide(
  { rules }: GroupSide,
  peer: Address,
  membership: Membership,
  pieces: readonly Remainder[],
): GroupDecision {
  const judged = rules.map((rule) => ({ rule, why: trafficLoss(rule, pieces) ?? peerLoss(rule, peer, membership) }));
  const matching = judged.flatMap(({ rule, why }) => (why === undefined ? [rule] : []));
  const rest = matching.reduce(without, pieces);
  return {
    kind: 'security-group',
    allowed: rest.length === 0,
    rules: matching,
    lost: judged.flatMap(({ rule, why }) => (why === undefined ? [] : [{ rule, why }])),
  };
}

/**
 * Returns the decision of an interface's security groups for a new connection: any rule of any group that matches lets
 * it pass, nothing denies. Traffic over a range of ports passes only where every port of it does.
 *
 * @param peer the other end: the source of inbound traffic, the destination of outbound traffic
 * @param ports the destination ports of the packet, in both directions
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function decideGroups(
  set: GroupSet,
  direction: Direction,
  peer: Address,
  membership: Membership,
  protocol: Protocol,
  ports: PortRange,
): GroupDecision {
  const side = set[direction];
  const who =
    side.references && membership.groups ? membership.groups.number * 2 + 2 + Number(membership.preserved) : 0;
  const families = side.index.starts4.length + side.index.starts6.length;
  const place = who * families + intervalOf(side.index, peer);
  return recall(side.decided, place, protocol, ports, () =>
    decide(side, peer, membership, piecesOf(protocol, peer.family, ports)),
  );
}
