import { vpc } from '#data/vpc.ts';
import { formatCidr, parseCidr } from '#widgets/shared/cidr.ts';
import { interfaceOf } from './edit-hosts.ts';
import { find, put, refuse, type Edits } from './edit-kit.ts';
import { aclEntryItem, permissionItem, type Traffic } from './items.ts';
import { allPorts, type PortRange } from './protocols.ts';
import type { PermissionItem } from './topology.ts';

interface AclRuleWish extends Traffic {
  readonly aclId: string;
  readonly egress: boolean;
  readonly number: number;
  readonly action: 'allow' | 'deny';
  readonly cidr: string;
}

interface GroupRuleWish extends Traffic {
  readonly groupId: string;
  readonly egress: boolean;
  /** A block, a prefix list or a security group. */
  readonly peer: string;
}

/** Changes of network ACLs and security groups. */
export interface FilterChanges {
  'add-acl-rule': AclRuleWish;
  'remove-acl-rule': { readonly aclId: string; readonly egress: boolean; readonly number: number };
  'associate-acl': { readonly aclId: string; readonly subnetId: string };
  'add-group-rule': GroupRuleWish;
  'remove-group-rule': GroupRuleWish;
  'set-groups': { readonly interfaceId: string; readonly groupIds: readonly string[] };
}

function arePorts({ from, to }: PortRange): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && allPorts.from <= from && from <= to && to <= allPorts.to;
}

const [lowest, highest] = vpc.aclRuleNumber.value;

/** Returns a peer as AWS prints it, or undefined where it is none. */
function canonical(peer: string): string | undefined {
  if (peer.startsWith('sg-') || peer.startsWith('pl-')) return peer;
  const cidr = parseCidr(peer);
  return cidr && formatCidr(cidr);
}

/** One key for rules that say the same, whatever order or description they have. */
function keyOf({ IpProtocol, FromPort, ToPort }: PermissionItem, peer: string): string {
  return [IpProtocol, FromPort ?? -1, ToPort ?? -1, peer].join(' ');
}

function keysOf(item: PermissionItem): readonly string[] {
  const peers = [
    ...(item.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(item.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
    ...(item.PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
    ...(item.UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId),
  ];
  return peers.map((peer) => keyOf(item, canonical(peer) ?? peer));
}

/** Returns the rules with one peer of one of them gone, and without the rules that have no peer left. */
function withoutKey(items: readonly PermissionItem[], key: string): readonly PermissionItem[] {
  return items.flatMap((item) => {
    const stays = (peer: string) => keyOf(item, canonical(peer) ?? peer) !== key;
    const rest = {
      ...item,
      IpRanges: item.IpRanges?.filter(({ CidrIp }) => stays(CidrIp)),
      Ipv6Ranges: item.Ipv6Ranges?.filter(({ CidrIpv6 }) => stays(CidrIpv6)),
      PrefixListIds: item.PrefixListIds?.filter(({ PrefixListId }) => stays(PrefixListId)),
      UserIdGroupPairs: item.UserIdGroupPairs?.filter(({ GroupId }) => stays(GroupId)),
    };
    return keysOf(rest).length > 0 ? [rest] : [];
  });
}

/** How network ACLs and security groups are changed. */
export const filterEdits: Edits<FilterChanges> = {
  'add-acl-rule': (topology, { aclId, egress, number, action, cidr, ...traffic }) => {
    const acl = find(topology, 'NetworkAcls', aclId);
    if (!acl) return refuse('aclId', 'unknown-id');
    if (!Number.isInteger(number) || number < lowest || number > highest) {
      return refuse('number', 'rule-number-not-allowed');
    }
    const entries = acl.Entries ?? [];
    const taken = entries.some(({ RuleNumber, Egress }) => RuleNumber === number && Egress === egress);
    if (taken) return refuse('number', 'rule-number-taken');
    const block = parseCidr(cidr);
    if (!block) return refuse('cidr', 'not-a-cidr');
    if (traffic.ports && !arePorts(traffic.ports)) return refuse('ports', 'bad-ports');
    const entry = aclEntryItem(number, egress, action, traffic, formatCidr(block));
    return { topology: put(topology, 'NetworkAcls', { ...acl, Entries: [...entries, entry] }) };
  },
  'remove-acl-rule': (topology, { aclId, egress, number }) => {
    const acl = find(topology, 'NetworkAcls', aclId);
    if (!acl) return refuse('aclId', 'unknown-id');
    const isIt = (entry: { RuleNumber: number; Egress: boolean }) =>
      entry.RuleNumber === number && entry.Egress === egress && number <= highest;
    if (!acl.Entries?.some(isIt)) return refuse('number', 'no-such-rule');
    const Entries = acl.Entries.filter((entry) => !isIt(entry));
    return { topology: put(topology, 'NetworkAcls', { ...acl, Entries }) };
  },
  'associate-acl': (topology, { aclId, subnetId }) => {
    const acl = find(topology, 'NetworkAcls', aclId);
    const subnet = find(topology, 'Subnets', subnetId);
    if (!acl) return refuse('aclId', 'unknown-id');
    if (!subnet) return refuse('subnetId', 'unknown-id');
    if (acl.VpcId !== subnet.VpcId) return refuse('aclId', 'of-another-vpc');
    const NetworkAcls = topology.NetworkAcls?.map((other) => {
      const rest = (other.Associations ?? []).filter(({ SubnetId }) => SubnetId !== subnetId);
      return { ...other, Associations: other === acl ? [...rest, { SubnetId: subnetId }] : rest };
    });
    return { topology: { ...topology, NetworkAcls } };
  },
  'add-group-rule': (topology, { groupId, egress, peer, ...traffic }) => {
    const group = find(topology, 'SecurityGroups', groupId);
    if (!group) return refuse('groupId', 'unknown-id');
    const written = canonical(peer);
    if (written === undefined) return refuse('peer', 'not-a-cidr');
    if (written.startsWith('sg-') && !find(topology, 'SecurityGroups', written)) return refuse('peer', 'unknown-id');
    if (written.startsWith('pl-') && !find(topology, 'PrefixLists', written)) return refuse('peer', 'unknown-id');
    if (traffic.ports && !arePorts(traffic.ports)) return refuse('ports', 'bad-ports');
    const side = egress ? 'IpPermissionsEgress' : 'IpPermissions';
    const rules = group[side] ?? [];
    const item = permissionItem(traffic, written);
    if (rules.flatMap(keysOf).includes(keyOf(item, written))) return refuse('peer', 'rule-taken');
    return { topology: put(topology, 'SecurityGroups', { ...group, [side]: [...rules, item] }) };
  },
  'remove-group-rule': (topology, { groupId, egress, peer, ...traffic }) => {
    const group = find(topology, 'SecurityGroups', groupId);
    if (!group) return refuse('groupId', 'unknown-id');
    const side = egress ? 'IpPermissionsEgress' : 'IpPermissions';
    const rules = group[side] ?? [];
    const written = canonical(peer) ?? peer;
    const key = keyOf(permissionItem(traffic, written), written);
    if (!rules.flatMap(keysOf).includes(key)) return refuse('peer', 'no-such-rule');
    return { topology: put(topology, 'SecurityGroups', { ...group, [side]: withoutKey(rules, key) }) };
  },
  'set-groups': (topology, { interfaceId, groupIds }) => {
    const host = interfaceOf(topology, interfaceId);
    if (!host) return refuse('interfaceId', 'unknown-id');
    const groups = groupIds.map((id) => find(topology, 'SecurityGroups', id));
    if (groupIds.length === 0 || groups.some((group) => !group)) return refuse('groupIds', 'unknown-id');
    if (groups.some((group) => group?.VpcId !== host.VpcId)) return refuse('groupIds', 'of-another-vpc');
    const Groups = groupIds.map((GroupId) => ({ GroupId }));
    return { topology: put(topology, 'NetworkInterfaces', { ...host, Groups }) };
  },
};
