import { vpc } from '#data/vpc.ts';
import type { AclEntryItem, Item, PermissionItem, Topology } from '../engine/topology.ts';
import { describeChange } from '../change-texts.ts';
import { action, form } from './form.ts';
import { to, type List, type Panel, type Row } from './panel.ts';
import { nextRuleNumber } from './proposals.ts';
import { choice, interfacesOf, kindOf, subnetChoice } from './things.ts';
import { direction, portsText, protocolText, trafficFields, trafficIn, trafficOf } from './traffic-fields.ts';

type Acl = Item<'NetworkAcls'>;
type Group = Item<'SecurityGroups'>;

const directionText = (egress: boolean) => (egress ? 'Outbound' : 'Inbound');
const lastNumber = vpc.aclRuleNumber.value[1];

function aclRow(topology: Topology, aclId: string, entry: AclEntryItem): Row {
  const { RuleNumber: number, Egress: egress, Protocol, PortRange, IcmpTypeCode: icmp } = entry;
  const fixed = number > lastNumber;
  const change = { kind: 'remove-acl-rule', aclId, egress, number } as const;
  return {
    cells: [
      fixed ? '*' : `${number}`,
      entry.RuleAction === 'allow' ? 'Allow' : 'Deny',
      protocolText(Protocol),
      portsText(Protocol, PortRange?.From ?? icmp?.Type, PortRange?.To ?? icmp?.Code),
      entry.CidrBlock ?? entry.Ipv6CidrBlock ?? '',
    ],
    action: fixed ? undefined : action(describeChange(topology, change), change, 'Remove'),
  };
}

function aclList(topology: Topology, { NetworkAclId, Entries = [] }: Acl, egress: boolean): List {
  const rules = Entries.filter(({ Egress }) => Egress === egress).toSorted((a, b) => a.RuleNumber - b.RuleNumber);
  const rows = rules.map((entry) => aclRow(topology, NetworkAclId, entry));
  const closing: Row = { cells: ['*', 'Deny', 'All traffic', '—', 'Everything else'] };
  return {
    caption: `${directionText(egress)} rules`,
    columns: ['Rule', 'Action', 'Protocol', 'Ports', egress ? 'Destination' : 'Source'],
    rows: rules.some(({ RuleNumber }) => RuleNumber > lastNumber) ? rows : [...rows, closing],
  };
}

/** Returns the panel of a network ACL. */
export function aclPanel(topology: Topology, acl: Acl): Panel {
  const { NetworkAclId: aclId, VpcId, IsDefault = false, Associations = [], Entries = [] } = acl;
  return {
    kind: kindOf.NetworkAcls,
    facts: [
      ['VPC', to(VpcId)],
      ['Default of the VPC', IsDefault ? 'Yes' : 'No'],
      ['Subnets', to(...Associations.map(({ SubnetId }) => SubnetId))],
    ],
    lists: [aclList(topology, acl, false), aclList(topology, acl, true)],
    forms: [
      form({
        title: 'Add a rule',
        button: 'Add',
        fields: {
          egress: direction,
          number: {
            type: 'text',
            label: 'Rule number',
            hint: 'The lowest number that matches decides.',
            initial: ({ egress }) => nextRuleNumber(Entries, egress === 'true'),
          },
          action: { type: 'one', label: 'Action', options: { allow: 'Allow', deny: 'Deny' } },
          ...trafficFields,
          cidr: {
            type: 'text',
            label: 'Source or destination',
            hint: 'A CIDR block.',
            suggestions: { '0.0.0.0/0': 'All IPv4 addresses', '::/0': 'All IPv6 addresses' },
          },
        },
        make: ({ egress, number, action: verdict, protocol, ports, cidr }) => ({
          kind: 'add-acl-rule',
          aclId,
          egress: egress === 'true',
          number: /^\d+$/.test(number.trim()) ? Number(number) : Number.NaN,
          action: verdict === 'deny' ? 'deny' : 'allow',
          ...trafficIn({ protocol, ports }),
          cidr: cidr.trim(),
        }),
      }),
      form({
        title: 'Associate with a subnet',
        button: 'Associate',
        fields: { subnetId: { type: 'one', label: 'Subnet', options: subnetChoice(topology, VpcId) } },
        make: ({ subnetId }) => ({ kind: 'associate-acl', aclId, subnetId }),
      }),
    ],
  };
}

function peersOf({ IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }: PermissionItem): readonly string[] {
  return [
    ...(IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
    ...(PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
    ...(UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId),
  ];
}

function groupList(topology: Topology, groupId: string, rules: readonly PermissionItem[], egress: boolean): List {
  const rows = rules.flatMap((rule) =>
    peersOf(rule).map((peer): Row => {
      const isThing = peer.startsWith('sg-') || peer.startsWith('pl-');
      const change = { kind: 'remove-group-rule', groupId, egress, peer, ...trafficOf(rule, peer) } as const;
      const ports = portsText(rule.IpProtocol, rule.FromPort, rule.ToPort);
      return {
        cells: [protocolText(rule.IpProtocol), ports, isThing ? to(peer) : peer],
        action: action(describeChange(topology, change), change, 'Remove'),
      };
    }),
  );
  return {
    caption: `${directionText(egress)} rules`,
    columns: ['Protocol', 'Ports', egress ? 'Destination' : 'Source'],
    rows,
  };
}

/** Returns the panel of a security group. */
export function groupPanel(topology: Topology, group: Group): Panel {
  const { GroupId: groupId, VpcId, IpPermissions = [], IpPermissionsEgress = [] } = group;
  const users = interfacesOf(topology).filter(({ Groups }) => Groups?.some(({ GroupId }) => GroupId === groupId));
  const peers = [
    ...(topology.SecurityGroups ?? []).map(({ GroupId }) => GroupId),
    ...(topology.PrefixLists ?? []).map(({ PrefixListId }) => PrefixListId),
  ];
  return {
    kind: kindOf.SecurityGroups,
    facts: [
      ['VPC', to(VpcId)],
      ['Network interfaces', to(...users.map(({ NetworkInterfaceId }) => NetworkInterfaceId))],
    ],
    lists: [
      groupList(topology, groupId, IpPermissions, false),
      groupList(topology, groupId, IpPermissionsEgress, true),
    ],
    forms: [
      form({
        title: 'Add a rule',
        button: 'Add',
        fields: {
          egress: direction,
          ...trafficFields,
          peer: {
            type: 'text',
            label: 'Source or destination',
            hint: 'A CIDR block, a security group or a prefix list.',
            suggestions: {
              '0.0.0.0/0': 'All IPv4 addresses',
              '::/0': 'All IPv6 addresses',
              ...choice(topology, peers),
            },
          },
        },
        make: ({ egress, protocol, ports, peer }) => ({
          kind: 'add-group-rule',
          groupId,
          egress: egress === 'true',
          ...trafficIn({ protocol, ports }),
          peer: peer.trim(),
        }),
      }),
    ],
  };
}
