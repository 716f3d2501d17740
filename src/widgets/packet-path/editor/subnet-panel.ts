import { formatCidr } from '#widgets/shared/cidr.ts';
import { subnetSpace } from '../engine/blocks.ts';
import { blocksOfSubnet } from '../engine/edit-kit.ts';
import type { Item, Topology } from '../engine/topology.ts';
import { action, form, idsIn } from './form.ts';
import { onOff, to, when, type Panel } from './panel.ts';
import { choice, groupChoice, interfacesOf, isOf, kindOf, tableChoice, tableOfSubnet } from './things.ts';

/** Returns the panel of a subnet. */
export function subnetPanel(topology: Topology, subnet: Item<'Subnets'>): Panel {
  const { SubnetId: subnetId, VpcId, AvailabilityZone, MapPublicIpOnLaunch: publicOnLaunch = false } = subnet;
  const table = tableOfSubnet(topology, subnet);
  const acls = (topology.NetworkAcls ?? []).filter(isOf(VpcId));
  const acl = acls.find(({ Associations }) => Associations?.some((item) => item.SubnetId === subnetId));
  const hosts = interfacesOf(topology).filter(({ SubnetId }) => SubnetId === subnetId);
  const blocks = blocksOfSubnet(subnet);
  const usable = blocks.filter(({ family }) => family === 4).map((block) => subnetSpace(block).usable);
  return {
    kind: kindOf.Subnets,
    facts: [
      ['VPC', to(VpcId)],
      ['CIDR blocks', blocks.map(formatCidr).join(', ')],
      ['Usable IPv4 addresses', usable.join(', ')],
      ['Availability Zone', AvailabilityZone ?? ''],
      [table.associated ? 'Route table' : 'Route table (main)', to(table.id)],
      ['Network ACL', to(acl?.NetworkAclId)],
      ['Public IPv4 on launch', onOff(publicOnLaunch)],
      ['Network interfaces', to(...hosts.map(({ NetworkInterfaceId }) => NetworkInterfaceId))],
    ],
    lists: [],
    forms: [
      form({
        title: 'Associate with a route table',
        button: 'Associate',
        fields: {
          tableId: { type: 'one', label: 'Route table', options: tableChoice(topology, VpcId), initial: table.id },
        },
        make: ({ tableId }) => ({ kind: 'associate-table', tableId, subnetId }),
      }),
      form({
        title: 'Associate with a network ACL',
        button: 'Associate',
        fields: {
          aclId: {
            type: 'one',
            label: 'Network ACL',
            initial: acl?.NetworkAclId,
            options: choice(
              topology,
              acls.map(({ NetworkAclId }) => NetworkAclId),
            ),
          },
        },
        make: ({ aclId }) => ({ kind: 'associate-acl', aclId, subnetId }),
      }),
      form({
        title: 'Add an instance',
        button: 'Add',
        fields: {
          address: { type: 'text', label: 'Private address', hint: 'Empty for the next free one.' },
          groupIds: { type: 'many', label: 'Security groups', options: groupChoice(topology, VpcId) },
        },
        make: ({ address, groupIds }) => ({
          kind: 'add-instance',
          subnetId,
          groupIds: idsIn(groupIds),
          ...(address.trim() === '' ? {} : { address: address.trim() }),
        }),
      }),
      form({
        title: 'Add a NAT gateway',
        button: 'Add',
        fields: {
          connectivity: {
            type: 'one',
            label: 'Connectivity',
            options: { public: 'Public, with a public IPv4 address', private: 'Private, towards other networks' },
          },
        },
        make: ({ connectivity }) => ({
          kind: 'create-nat-gateway',
          subnetId,
          connectivity: connectivity === 'private' ? 'private' : 'public',
        }),
      }),
      action(`Turn ${publicOnLaunch ? 'off' : 'on'} public IPv4 on launch`, {
        kind: 'set-public-on-launch',
        subnetId,
        on: !publicOnLaunch,
      }),
      ...when(table.associated, action('Use the main route table', { kind: 'disassociate-table', subnetId })),
    ],
  };
}
