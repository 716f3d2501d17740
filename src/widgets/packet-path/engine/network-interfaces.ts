import type { Address, Cidr } from '#widgets/shared/cidr.ts';
import { addressIn, itemsOf, type OpenVpc } from './joining.ts';
import type { Interface, InterfaceRole, PublicAddress, Subnet } from './nodes.ts';
import { prepareGroups, type GroupSet } from './security-groups.ts';
import type { Item, Topology } from './topology.ts';

const roles: Readonly<Record<string, InterfaceRole>> = {
  nat_gateway: 'nat-gateway',
  transit_gateway: 'transit-gateway',
  gateway_load_balancer_endpoint: 'firewall-endpoint',
};

interface Pair {
  readonly address: Address;
  readonly publicAddress: Address | undefined;
}

function pairsOf(item: Item<'NetworkInterfaces'>): readonly Pair[] {
  const primary = { PrivateIpAddress: item.PrivateIpAddress, Association: item.Association };
  const listed = item.PrivateIpAddresses ?? [];
  const whole = listed.some(({ PrivateIpAddress }) => PrivateIpAddress === item.PrivateIpAddress)
    ? listed
    : [primary, ...listed];
  return [
    ...whole.map(({ PrivateIpAddress, Association }) => ({
      address: addressIn(PrivateIpAddress),
      publicAddress:
        addressIn(Association?.PublicIp) ??
        (PrivateIpAddress === item.PrivateIpAddress ? addressIn(item.Association?.PublicIp) : undefined),
    })),
    ...(item.Ipv6Addresses ?? []).map(({ Ipv6Address }) => ({
      address: addressIn(Ipv6Address),
      publicAddress: undefined,
    })),
  ].flatMap(({ address, publicAddress }) => (address ? [{ address, publicAddress }] : []));
}

/** Returns the interfaces that were given, those of instances and NAT gateways included, each once. */
function interfaceItems(topology: Topology): readonly Item<'NetworkInterfaces'>[] {
  const own = itemsOf(topology, 'NetworkInterfaces');
  const seen = new Set(own.map(({ NetworkInterfaceId }) => NetworkInterfaceId));
  const nested = itemsOf(topology, 'Instances').flatMap(({ InstanceId, NetworkInterfaces }) =>
    (NetworkInterfaces ?? [])
      .filter(({ NetworkInterfaceId }) => !seen.has(NetworkInterfaceId))
      .map((item) => ({ ...item, Attachment: { ...item.Attachment, InstanceId } })),
  );
  const translating = itemsOf(topology, 'NatGateways').flatMap(({ NatGatewayId, SubnetId, NatGatewayAddresses }) =>
    (NatGatewayAddresses ?? [])
      .map(({ NetworkInterfaceId = NatGatewayId, PrivateIp, PublicIp }) => ({
        NetworkInterfaceId,
        SubnetId,
        InterfaceType: 'nat_gateway',
        PrivateIpAddress: PrivateIp,
        Association: { PublicIp },
      }))
      .filter(({ NetworkInterfaceId }) => !seen.has(NetworkInterfaceId)),
  );
  return [...own, ...nested, ...translating];
}

/** Returns all network interfaces, which then stand in their VPCs too, and the public addresses that they have. */
export function joinInterfaces(
  topology: Topology,
  subnets: ReadonlyMap<string, Subnet>,
  vpcs: ReadonlyMap<string, OpenVpc>,
  prefixLists: ReadonlyMap<string, readonly Cidr[]>,
): {
  readonly interfaces: ReadonlyMap<string, Interface>;
  readonly instances: ReadonlyMap<string, readonly Interface[]>;
  readonly publicAddresses: Map<number, PublicAddress>;
} {
  const groupItems = new Map(itemsOf(topology, 'SecurityGroups').map((item) => [item.GroupId, item]));
  const states = new Map(itemsOf(topology, 'Instances').map(({ InstanceId, State }) => [InstanceId, State?.Name]));
  const endpointOf = new Map(
    itemsOf(topology, 'VpcEndpoints').flatMap(({ VpcEndpointId, NetworkInterfaceIds }) =>
      (NetworkInterfaceIds ?? []).map((id) => [id, VpcEndpointId]),
    ),
  );
  const natOf = new Map(
    itemsOf(topology, 'NatGateways').flatMap(({ NatGatewayId, NatGatewayAddresses }) =>
      (NatGatewayAddresses ?? []).map(({ NetworkInterfaceId = NatGatewayId }) => [NetworkInterfaceId, NatGatewayId]),
    ),
  );
  const sets = new Map<string, GroupSet>();
  const groupsOf = (ids: readonly string[]): GroupSet | undefined => {
    const key = [...ids].toSorted().join(' ');
    const items = ids.flatMap((id) => groupItems.get(id) ?? []);
    if (items.length < ids.length || ids.length === 0) return undefined;
    const set = sets.get(key) ?? prepareGroups(items, sets.size, prefixLists);
    sets.set(key, set);
    return set;
  };

  const interfaces = new Map<string, Interface>();
  const instances = new Map<string, Interface[]>();
  const publicAddresses = new Map<number, PublicAddress>();
  for (const item of interfaceItems(topology)) {
    const subnet = subnets.get(item.SubnetId ?? '');
    const vpc = vpcs.get(subnet?.vpc.id ?? '');
    if (!subnet || !vpc) continue;
    const pairs = pairsOf(item);
    const groupIds = (item.Groups ?? []).map(({ GroupId }) => GroupId);
    const groups = groupsOf(groupIds);
    const instanceId = item.Attachment?.InstanceId;
    const state = instanceId === undefined ? undefined : states.get(instanceId);
    const node: Interface = {
      id: item.NetworkInterfaceId,
      vpc,
      subnet,
      role: roles[item.InterfaceType ?? ''] ?? 'host',
      addresses: pairs.map(({ address }) => address),
      groups,
      unseenGroups: groupIds.length > 0 && groups === undefined,
      natGatewayId: natOf.get(item.NetworkInterfaceId),
      endpointId: endpointOf.get(item.NetworkInterfaceId),
      sourceDestCheck: item.SourceDestCheck ?? true,
      instanceId,
      up: item.Status !== 'available' && (state === undefined || state === 'running'),
      imagined: false,
    };
    interfaces.set(node.id, node);
    if (instanceId !== undefined) instances.set(instanceId, [...(instances.get(instanceId) ?? []), node]);
    for (const { address, publicAddress } of pairs) {
      vpc.hosts.set(address.value, node);
      if (publicAddress?.family !== 4) continue;
      vpc.publicOf.set(address.value, publicAddress);
      publicAddresses.set(publicAddress.value, { vpc, address });
    }
  }
  return { interfaces, instances, publicAddresses };
}
