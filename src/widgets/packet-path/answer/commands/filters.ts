import type { Change } from '../../engine/edit.ts';
import type { FilterChanges } from '../../engine/edit-filters.ts';
import { permissionItem, type Traffic } from '../../engine/items.ts';
import { allPorts, protocolNumber } from '../../engine/protocols.ts';
import type { PermissionItem } from '../../engine/topology.ts';
import { ec2, id, ids, printed, quote, text, cidrFlag, networkInterface, type Commands, type Flag } from './kit.ts';

function aclTraffic({ protocol, ports = allPorts }: Traffic, cidr: string): readonly Flag[] {
  const ipv6 = cidr.includes(':');
  const number = protocol === 'icmp' ? (ipv6 ? 58 : 1) : protocol === 'any' ? -1 : protocolNumber(protocol);
  const withPorts = number === 6 || number === 17;
  const detail: readonly Flag[] = withPorts
    ? [['port-range', `From=${ports.from},To=${ports.to}`]]
    : number === 1 || number === 58
      ? [['icmp-type-code', 'Type=-1,Code=-1']]
      : [];
  return [['protocol', `${number}`], ...detail];
}

/** Returns a rule in the CLI's shorthand syntax. */
function shorthand(item: PermissionItem): string {
  const peers = [
    ...(item.IpRanges ?? []).map(({ CidrIp }) => `IpRanges=[{CidrIp=${CidrIp}}]`),
    ...(item.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => `Ipv6Ranges=[{CidrIpv6=${CidrIpv6}}]`),
    ...(item.PrefixListIds ?? []).map(({ PrefixListId }) => `PrefixListIds=[{PrefixListId=${PrefixListId}}]`),
    ...(item.UserIdGroupPairs ?? []).map(({ GroupId }) => `UserIdGroupPairs=[{GroupId=${GroupId}}]`),
  ];
  const ports = item.FromPort === undefined ? [] : [`FromPort=${item.FromPort}`, `ToPort=${item.ToPort}`];
  return [`IpProtocol=${item.IpProtocol}`, ...ports, ...peers].join(',');
}

function groupRule(verb: string, change: Change<'add-group-rule' | 'remove-group-rule'>): readonly string[] {
  const { groupId, egress, peer } = change;
  const permissions: Flag = ['ip-permissions', quote(shorthand(permissionItem(change, peer)))];
  return [ec2(`${verb}-security-group-${egress ? 'egress' : 'ingress'}`, id('group-id', groupId), permissions)];
}

/** The commands for network ACLs and security groups. */
export const filterCommands: Commands<keyof FilterChanges> = {
  'add-acl-rule': ({ aclId, egress, number, action, cidr, ...traffic }) => [
    ec2(
      'create-network-acl-entry',
      id('network-acl-id', aclId),
      [egress ? 'egress' : 'ingress'],
      text('rule-number', `${number}`),
      ...aclTraffic(traffic, cidr),
      cidrFlag(cidr),
      text('rule-action', action),
    ),
  ],
  'remove-acl-rule': ({ aclId, egress, number }) => [
    ec2(
      'delete-network-acl-entry',
      id('network-acl-id', aclId),
      [egress ? 'egress' : 'ingress'],
      text('rule-number', `${number}`),
    ),
  ],
  'associate-acl': ({ aclId, subnetId }) => [
    ec2(
      'replace-network-acl-association',
      printed(
        'association-id',
        ec2('describe-network-acls', text('filters', `Name=association.subnet-id,Values=${subnetId}`)),
        `NetworkAcls[0].Associations[?SubnetId=='${subnetId}'].NetworkAclAssociationId`,
      ),
      id('network-acl-id', aclId),
    ),
  ],
  'add-group-rule': (change) => groupRule('authorize', change),
  'remove-group-rule': (change) => groupRule('revoke', change),
  'set-groups': ({ interfaceId, groupIds }) => [
    ec2('modify-network-interface-attribute', networkInterface(interfaceId), ids('groups', groupIds)),
  ],
};
