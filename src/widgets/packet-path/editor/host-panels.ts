import type { Item, Topology } from '../engine/topology.ts';
import { action, form, idsIn, type Form } from './form.ts';
import { onOff, to, type Panel } from './panel.ts';
import { called, groupChoice, interfacesOf, kindOf } from './things.ts';

type Interface = Item<'NetworkInterfaces'>;

const publicIpOf = ({ Association, PrivateIpAddresses = [] }: Interface) =>
  [{ Association }, ...PrivateIpAddresses].find((pair) => pair.Association?.PublicIp)?.Association?.PublicIp;

const addressesOf = ({ PrivateIpAddress, PrivateIpAddresses = [], Ipv6Addresses = [] }: Interface) => [
  ...new Set([
    ...(PrivateIpAddress === undefined ? [] : [PrivateIpAddress]),
    ...PrivateIpAddresses.map((pair) => pair.PrivateIpAddress),
    ...Ipv6Addresses.map(({ Ipv6Address }) => Ipv6Address),
  ]),
];

function interfaceForms(topology: Topology, host: Interface, whose = ''): readonly Form[] {
  const { NetworkInterfaceId: interfaceId, VpcId, Groups = [], SourceDestCheck = true } = host;
  const publicIp = publicIpOf(host);
  const address =
    publicIp === undefined
      ? form({
          title: `Assign a public IPv4 address${whose}`,
          button: 'Assign',
          fields: { address: { type: 'text', label: 'Address', hint: 'Empty for any free one.' } },
          make: ({ address: typed }) => ({
            kind: 'assign-public-address',
            interfaceId,
            ...(typed.trim() === '' ? {} : { address: typed.trim() }),
          }),
        })
      : action(`Release ${publicIp}`, { kind: 'release-public-address', interfaceId });
  return [
    address,
    form({
      title: `Set the security groups${whose}`,
      button: 'Set',
      fields: {
        groupIds: {
          type: 'many',
          label: 'Security groups',
          options: groupChoice(topology, VpcId),
          initial: Groups.map(({ GroupId }) => GroupId).join(' '),
        },
      },
      make: ({ groupIds }) => ({ kind: 'set-groups', interfaceId, groupIds: idsIn(groupIds) }),
    }),
    action(`Turn ${SourceDestCheck ? 'off' : 'on'} the source/destination check${whose}`, {
      kind: 'set-source-dest-check',
      interfaceId,
      on: !SourceDestCheck,
    }),
  ];
}

/** Returns the panel of a network interface. */
export function interfacePanel(topology: Topology, host: Interface): Panel {
  return {
    kind: kindOf.NetworkInterfaces,
    facts: [
      ['VPC', to(host.VpcId)],
      ['Subnet', to(host.SubnetId)],
      ['Instance', to(host.Attachment?.InstanceId)],
      ['Private addresses', addressesOf(host).join(', ')],
      ['Public IPv4 address', publicIpOf(host) ?? 'None'],
      ['Security groups', to(...(host.Groups ?? []).map(({ GroupId }) => GroupId))],
      ['Source/destination check', onOff(host.SourceDestCheck ?? true)],
    ],
    lists: [],
    forms: interfaceForms(topology, host),
  };
}

/** Returns the panel of an instance, with what can be changed of its interfaces. */
export function instancePanel(
  topology: Topology,
  { InstanceId: instanceId, VpcId, SubnetId, State }: Item<'Instances'>,
): Panel {
  const running = (State?.Name ?? 'running') === 'running';
  const hosts = interfacesOf(topology).filter(({ Attachment }) => Attachment?.InstanceId === instanceId);
  return {
    kind: kindOf.Instances,
    facts: [
      ['VPC', to(VpcId)],
      ['Subnet', to(SubnetId)],
      ['State', State?.Name ?? 'running'],
    ],
    lists: [
      {
        caption: 'Network interfaces',
        columns: ['Interface', 'Addresses', 'Public IPv4', 'Security groups', 'Source/dest. check'],
        rows: hosts.map((host) => ({
          cells: [
            to(host.NetworkInterfaceId),
            addressesOf(host).join(', '),
            publicIpOf(host) ?? 'None',
            to(...(host.Groups ?? []).map(({ GroupId }) => GroupId)),
            onOff(host.SourceDestCheck ?? true),
          ],
        })),
      },
    ],
    forms: [
      ...hosts.flatMap((host) =>
        interfaceForms(topology, host, hosts.length > 1 ? ` of ${called(topology, host.NetworkInterfaceId)}` : ''),
      ),
      action(`${running ? 'Stop' : 'Start'} the instance`, {
        kind: 'set-instance-state',
        instanceId,
        running: !running,
      }),
    ],
  };
}
