import { vpc as facts } from '#data/vpc.ts';
import { everywhere, formatCidr, sameAddress, type Address } from '#widgets/shared/cidr.ts';
import type { Change } from './edit.ts';
import type { Traffic } from './items.ts';
import type { AclDecision } from './network-acls.ts';
import type { Packet } from './protocols.ts';
import { hostBlock, type Failure } from './fix-routes.ts';

const [lowest, highest] = facts.aclRuleNumber.value;
const step = 10;

/** Returns the block for the other end of a packet: its one address, or all addresses where it stands for the internet. */
function peerBlock({ stranger }: Failure, address: Address): string {
  const anybody = stranger !== undefined && sameAddress(stranger, address);
  return formatCidr(anybody ? everywhere[address.family] : hostBlock(address));
}

function trafficOf({ protocol, destinationPorts }: Packet): Traffic {
  const withPorts = protocol === 'tcp' || protocol === 'udp';
  return { protocol, ports: withPorts ? destinationPorts : undefined };
}

/** Returns the number for a rule that must come before the one that denies, or behind all that are numbered. */
function freeNumber(taken: ReadonlySet<number>, { rule }: AclDecision): number | undefined {
  if (rule.last) {
    const next = Math.ceil((Math.max(0, ...[...taken].filter((number) => number <= highest)) + 1) / step) * step;
    if (next <= highest) return next;
  }
  for (let number = Math.min(rule.number - 1, highest); number >= lowest; number -= 1) {
    if (!taken.has(number)) return number;
  }
  return undefined;
}

/** Returns a rule that lets the packet pass a network ACL, or where no number is left, the removal of the one that denies. */
export function openAcl(failure: Failure): readonly Change[] {
  const { network, hop } = failure;
  const { decision, packet, id: aclId } = hop;
  if (decision?.kind !== 'network-acl') return [];
  const egress = hop.direction === 'outbound';
  const entries = network.topology.NetworkAcls?.find(({ NetworkAclId }) => NetworkAclId === aclId)?.Entries ?? [];
  const taken = new Set(entries.filter(({ Egress }) => Egress === egress).map(({ RuleNumber }) => RuleNumber));
  const number = freeNumber(taken, decision);
  const { rule } = decision;
  if (number === undefined) {
    return rule.last ? [] : [{ kind: 'remove-acl-rule', aclId, egress, number: rule.number }];
  }
  const cidr = peerBlock(failure, egress ? packet.destination : packet.source);
  return [{ kind: 'add-acl-rule', aclId, egress, number, action: 'allow', cidr, ...trafficOf(packet) }];
}

/** Returns the groups of the other end, where a rule for the same traffic names a group that the other end is not in. */
function peerGroups({ network, hop, path, goal }: Failure, egress: boolean): readonly string[] {
  const { decision } = hop;
  const named = decision?.kind === 'security-group' && decision.lost.some(({ why }) => why === 'other-group');
  if (!named) return [];
  const sender = network.interfaces.get(path.hops[0]?.id ?? '');
  const receiver = goal?.at === 'interface' ? goal.host : undefined;
  return (egress ? receiver : sender)?.groups?.ids ?? [];
}

/** Returns a rule that lets the packet pass the security groups of an interface: by group where they are written so. */
export function openGroups(failure: Failure): readonly Change[] {
  const { network, hop } = failure;
  const { packet } = hop;
  const egress = hop.direction === 'outbound';
  const peers = [...peerGroups(failure, egress), peerBlock(failure, egress ? packet.destination : packet.source)];
  const groups = network.interfaces.get(hop.id)?.groups?.ids ?? [];
  return peers.flatMap((peer) =>
    groups.map((groupId): Change => ({ kind: 'add-group-rule', groupId, egress, peer, ...trafficOf(packet) })),
  );
}
