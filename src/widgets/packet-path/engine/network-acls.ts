import { vpc } from '#data/vpc.ts';
import { contains, everywhere, parseCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import { indexPrefixes, intervalOf, type PrefixIndex } from '#widgets/shared/prefix-index.ts';
import { recall, type Memory } from './memory.ts';
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
import type { AclEntryItem, Item } from './topology.ts';

/** The way of traffic through a filter, seen from the subnet or interface that it guards. */
export type Direction = 'inbound' | 'outbound';

/** One rule of a network ACL. */
export interface AclRule {
  readonly number: number;
  readonly allow: boolean;
  /** IANA's number, -1 for all protocols. */
  readonly protocol: number;
  readonly ports: PortRange;
  readonly peer: Cidr;
  /** Whether it is the rule * that ends every network ACL. */
  readonly last: boolean;
}

/** Why a rule is not the one that decides. */
export type AclRuleLoss = 'other-address' | 'other-protocol' | 'other-ports' | 'later-number';

/** What a network ACL does with some traffic: the rule that decides, and why each of the others does not. */
export interface AclDecision {
  readonly kind: 'network-acl';
  readonly allowed: boolean;
  readonly rule: AclRule;
  /** Rules of lower number that let a part of the traffic pass before the deciding one. */
  readonly partly: readonly AclRule[];
  readonly lost: readonly { readonly rule: AclRule; readonly why: AclRuleLoss }[];
}

interface AclSide {
  readonly rules: readonly AclRule[];
  readonly index: PrefixIndex;
  readonly decided: Memory<AclDecision>;
}

/** A network ACL, prepared for deciding; remembers what it decided for traffic that its rules do not tell apart. */
export interface NetworkAcl {
  readonly id: string;
  readonly inbound: AclSide;
  readonly outbound: AclSide;
}

const lastNumbers: ReadonlySet<number> = new Set([vpc.aclLastRule.value, vpc.aclLastRuleIpv6.value]);

function implicitDeny(family: 4 | 6): AclRule {
  const number = family === 4 ? vpc.aclLastRule.value : vpc.aclLastRuleIpv6.value;
  return { number, allow: false, protocol: -1, ports: allPorts, peer: everywhere[family], last: true };
}

function portsOf(entry: AclEntryItem, protocol: number): PortRange {
  if (!hasPorts(protocol)) return allPorts;
  if (protocol === 1 || protocol === 58) return icmpPorts(entry.IcmpTypeCode?.Type, entry.IcmpTypeCode?.Code);
  return entry.PortRange ? { from: entry.PortRange.From, to: entry.PortRange.To } : allPorts;
}

function ruleOf(entry: AclEntryItem): readonly AclRule[] {
  const peer = parseCidr(entry.CidrBlock ?? entry.Ipv6CidrBlock ?? '');
  const protocol = protocolNumber(entry.Protocol);
  if (!peer || Number.isNaN(protocol)) return [];
  const allow = entry.RuleAction === 'allow';
  const last = lastNumbers.has(entry.RuleNumber) && !allow;
  return [{ number: entry.RuleNumber, allow, protocol, ports: portsOf(entry, protocol), peer, last }];
}

function prepareSide(entries: readonly AclEntryItem[]): AclSide {
  const numbered = entries.flatMap(ruleOf).filter(({ last }) => !last);
  const rules = [...numbered.toSorted((a, b) => a.number - b.number), implicitDeny(4), implicitDeny(6)];
  return { rules, index: indexPrefixes(rules.map(({ peer }) => peer)), decided: [] };
}

/** Returns a network ACL prepared for deciding; the rule * is there whether the input prints it or not. */
export function prepareAcl(item: Item<'NetworkAcls'>): NetworkAcl {
  const entries = item.Entries ?? [];
  return {
    id: item.NetworkAclId,
    inbound: prepareSide(entries.filter(({ Egress }) => !Egress)),
    outbound: prepareSide(entries.filter(({ Egress }) => Egress)),
  };
}

function lossOf(rule: AclRule, peer: Address, pieces: readonly Remainder[]): AclRuleLoss {
  if (!contains(rule.peer, peer)) return 'other-address';
  if (pieces.some((piece) => touches(rule, piece))) return 'later-number';
  const protocol = { protocol: rule.protocol, ports: allPorts };
  return pieces.some((piece) => touches(protocol, piece)) ? 'other-ports' : 'other-protocol';
}

function decide(side: AclSide, peer: Address, protocol: Protocol, ports: PortRange): AclDecision {
  const rules = side.rules.filter((rule) => rule.peer.family === peer.family);
  const pieces = piecesOf(protocol, peer.family, ports);
  const matched: AclRule[] = [];
  let rest = pieces;
  for (const rule of rules) {
    if (!contains(rule.peer, peer) || !rest.some((piece) => touches(rule, piece))) continue;
    matched.push(rule);
    rest = rule.allow ? without(rest, rule) : [];
    if (rest.length === 0) break;
  }
  // The rule * takes whatever is left, so one rule at least has matched.
  const rule = matched.at(-1) ?? implicitDeny(peer.family);
  return {
    kind: 'network-acl',
    allowed: rule.allow,
    rule,
    partly: matched.slice(0, -1),
    lost: rules.flatMap((other) =>
      matched.includes(other) ? [] : [{ rule: other, why: lossOf(other, peer, pieces) }],
    ),
  };
}

/**
 * Returns the decision of a network ACL: rules in the order of their numbers, the first that matches decides, the last
 * denies. Traffic over a range of ports passes only where every port of it does.
 *
 * @param peer the other end: the source of inbound traffic, the destination of outbound traffic
 * @param ports the destination ports of the packet, in both directions
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function decideAcl(
  acl: NetworkAcl,
  direction: Direction,
  peer: Address,
  protocol: Protocol,
  ports: PortRange,
): AclDecision {
  const side = acl[direction];
  return recall(side.decided, intervalOf(side.index, peer), protocol, ports, () => decide(side, peer, protocol, ports));
}
