import { freeAddressIn, freePublicAddress } from './edit-hosts.ts';
import {
  blocksOfSubnet,
  drop,
  find,
  internetGatewayOf,
  markRoutes,
  newId,
  put,
  refuse,
  type Edited,
  type Edits,
} from './edit-kit.ts';
import { routeItem } from './items.ts';
import { egressOnlyGatewayItem, interfaceItem, internetGatewayItem, natGatewayItem, vpnGatewayItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

/** Changes of the gateways and endpoints of a VPC. */
export interface GatewayChanges {
  /** Attaches a gateway; one that does not exist yet is made. */
  'attach-gateway': {
    readonly type: 'internet' | 'egress-only' | 'vpn';
    readonly vpcId: string;
    readonly gatewayId?: string;
  };
  'detach-gateway': { readonly gatewayId: string };
  'create-nat-gateway': {
    readonly subnetId: string;
    readonly connectivity: 'public' | 'private';
    readonly id?: string;
  };
  'delete-nat-gateway': { readonly natGatewayId: string };
  'create-gateway-endpoint': {
    readonly vpcId: string;
    readonly service: string;
    readonly prefixListId: string;
    readonly tableIds: readonly string[];
    readonly id?: string;
  };
  /** Says which route tables lead to a gateway endpoint; AWS adds and removes their routes. */
  'set-endpoint-tables': { readonly endpointId: string; readonly tableIds: readonly string[] };
  'create-interface-endpoint': {
    readonly service: string;
    readonly subnetId: string;
    readonly groupIds: readonly string[];
    readonly id?: string;
  };
  'delete-endpoint': { readonly endpointId: string };
}

type Attachments = readonly { readonly State?: string; readonly VpcId?: string }[] | undefined;

/** Attaches one kind of gateway: a VPC has one of each, a gateway one VPC. */
function attach<P extends 'InternetGateways' | 'EgressOnlyInternetGateways' | 'VpnGateways'>(
  topology: Topology,
  part: P,
  prefix: string,
  { vpcId, gatewayId }: { readonly vpcId: string; readonly gatewayId?: string },
  attachmentsOf: (item: Item<P>) => Attachments,
  make: (id: string, vpcId: string) => Item<P>,
): Edited {
  if (!find(topology, 'Vpcs', vpcId)) return refuse('vpcId', 'unknown-id');
  const items: readonly Item<P>[] = topology[part] ?? [];
  const holds = (item: Item<P>) => (attachmentsOf(item) ?? []).some((attachment) => attachment.VpcId === vpcId);
  if (items.some(holds)) return refuse('vpcId', 'vpc-has-one');
  const known = gatewayId === undefined ? undefined : find(topology, part, gatewayId);
  if (known && (attachmentsOf(known) ?? []).length > 0) return refuse('gatewayId', 'already-attached');
  const fresh = known && gatewayId !== undefined ? { id: gatewayId } : newId(topology, part, prefix, gatewayId);
  if ('problem' in fresh) return fresh;
  return { topology: markRoutes(put(topology, part, { ...known, ...make(fresh.id, vpcId) }), fresh.id, 'active') };
}

/** Returns the tables with the routes of a gateway endpoint in the ones that are to have it, and in no other. */
function withEndpointRoutes(topology: Topology, endpointId: string, listId: string, tableIds: readonly string[]) {
  return topology.RouteTables?.map((table) => {
    const rest = (table.Routes ?? []).filter(({ GatewayId }) => GatewayId !== endpointId);
    const own = tableIds.includes(table.RouteTableId) ? [routeItem(listId, endpointId)] : [];
    return { ...table, Routes: [...rest, ...own] };
  });
}

function listOf(topology: Topology, endpoint: Item<'VpcEndpoints'>): string | undefined {
  const routes = (topology.RouteTables ?? []).flatMap(({ Routes }) => Routes ?? []);
  const routed = routes.find(({ GatewayId }) => GatewayId === endpoint.VpcEndpointId)?.DestinationPrefixListId;
  const named = topology.PrefixLists?.find(({ PrefixListName }) => PrefixListName === endpoint.ServiceName);
  return routed ?? named?.PrefixListId;
}

function tableFlaw(topology: Topology, tableIds: readonly string[], vpcId: string | undefined, listId: string) {
  for (const id of tableIds) {
    const table = find(topology, 'RouteTables', id);
    if (!table) return refuse('tableIds', 'unknown-id');
    if (table.VpcId !== vpcId) return refuse('tableIds', 'of-another-vpc');
    // A table has one route for a prefix list, so also one endpoint for a service.
    const taken = table.Routes?.some(({ DestinationPrefixListId }) => DestinationPrefixListId === listId);
    if (taken) return refuse('tableIds', 'destination-taken');
  }
  return undefined;
}

/** How gateways and endpoints are changed. */
export const gatewayEdits: Edits<GatewayChanges> = {
  'attach-gateway': (topology, { type, ...wish }) => {
    if (type === 'internet') {
      return attach(topology, 'InternetGateways', 'igw', wish, ({ Attachments }) => Attachments, internetGatewayItem);
    }
    if (type === 'egress-only') {
      const part = 'EgressOnlyInternetGateways';
      return attach(topology, part, 'eigw', wish, ({ Attachments }) => Attachments, egressOnlyGatewayItem);
    }
    return attach(topology, 'VpnGateways', 'vgw', wish, ({ VpcAttachments }) => VpcAttachments, vpnGatewayItem);
  },
  'detach-gateway': (topology, { gatewayId }) => {
    const internet = find(topology, 'InternetGateways', gatewayId);
    const egressOnly = find(topology, 'EgressOnlyInternetGateways', gatewayId);
    const vpn = find(topology, 'VpnGateways', gatewayId);
    const attachments = internet?.Attachments ?? egressOnly?.Attachments ?? vpn?.VpcAttachments;
    if (!internet && !egressOnly && !vpn) return refuse('gatewayId', 'unknown-id');
    if (!attachments || attachments.length === 0) return refuse('gatewayId', 'not-attached');
    const detached = internet
      ? put(topology, 'InternetGateways', { ...internet, Attachments: [] })
      : egressOnly
        ? put(topology, 'EgressOnlyInternetGateways', { ...egressOnly, Attachments: [] })
        : vpn
          ? put(topology, 'VpnGateways', { ...vpn, VpcAttachments: [] })
          : topology;
    return { topology: markRoutes(detached, gatewayId, 'blackhole') };
  },
  'create-nat-gateway': (topology, { subnetId, connectivity, id }) => {
    const subnet = find(topology, 'Subnets', subnetId);
    if (!subnet) return refuse('subnetId', 'unknown-id');
    const isPublic = connectivity === 'public';
    if (isPublic && internetGatewayOf(topology, subnet.VpcId) === undefined) {
      return refuse('subnetId', 'no-internet-gateway');
    }
    const block = blocksOfSubnet(subnet).find(({ family }) => family === 4);
    const address = block && freeAddressIn(topology, subnetId, block);
    if (address === undefined) return refuse('subnetId', 'no-free-address');
    const fresh = newId(topology, 'NatGateways', 'nat', id);
    if ('problem' in fresh) return fresh;
    const publicIp = isPublic ? freePublicAddress(topology) : undefined;
    const made = put(topology, 'NatGateways', natGatewayItem(fresh.id, subnet, address, publicIp));
    return { topology: markRoutes(made, fresh.id, 'active') };
  },
  'delete-nat-gateway': (topology, { natGatewayId }) => {
    const nat = find(topology, 'NatGateways', natGatewayId);
    if (!nat) return refuse('natGatewayId', 'unknown-id');
    const own = new Set((nat.NatGatewayAddresses ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId));
    const NetworkInterfaces = topology.NetworkInterfaces?.filter(
      ({ NetworkInterfaceId }) => !own.has(NetworkInterfaceId),
    );
    const gone = drop({ ...topology, NetworkInterfaces }, 'NatGateways', natGatewayId);
    return { topology: markRoutes(gone, natGatewayId, 'blackhole') };
  },
  'create-gateway-endpoint': (topology, { vpcId, service, prefixListId, tableIds, id }) => {
    if (!find(topology, 'Vpcs', vpcId)) return refuse('vpcId', 'unknown-id');
    if (!find(topology, 'PrefixLists', prefixListId)) return refuse('prefixListId', 'unknown-id');
    const problem = tableFlaw(topology, tableIds, vpcId, prefixListId);
    if (problem) return problem;
    const fresh = newId(topology, 'VpcEndpoints', 'vpce', id);
    if ('problem' in fresh) return fresh;
    const RouteTables = withEndpointRoutes(topology, fresh.id, prefixListId, tableIds);
    const item: Item<'VpcEndpoints'> = {
      VpcEndpointId: fresh.id,
      VpcEndpointType: 'Gateway',
      VpcId: vpcId,
      ServiceName: service,
      State: 'available',
      RouteTableIds: tableIds,
    };
    return { topology: put({ ...topology, RouteTables }, 'VpcEndpoints', item) };
  },
  'set-endpoint-tables': (topology, { endpointId, tableIds }) => {
    const endpoint = find(topology, 'VpcEndpoints', endpointId);
    if (endpoint?.VpcEndpointType !== 'Gateway') return refuse('endpointId', 'unknown-id');
    const listId = listOf(topology, endpoint);
    if (listId === undefined) return refuse('endpointId', 'unknown-id');
    const bare = { ...topology, RouteTables: withEndpointRoutes(topology, endpointId, listId, []) };
    const problem = tableFlaw(bare, tableIds, endpoint.VpcId, listId);
    if (problem) return problem;
    const RouteTables = withEndpointRoutes(bare, endpointId, listId, tableIds);
    return { topology: put({ ...bare, RouteTables }, 'VpcEndpoints', { ...endpoint, RouteTableIds: tableIds }) };
  },
  'create-interface-endpoint': (topology, { service, subnetId, groupIds, id }) => {
    const subnet = find(topology, 'Subnets', subnetId);
    if (!subnet) return refuse('subnetId', 'unknown-id');
    const foreign = groupIds.some((groupId) => find(topology, 'SecurityGroups', groupId)?.VpcId !== subnet.VpcId);
    if (foreign) return refuse('groupIds', 'of-another-vpc');
    const block = blocksOfSubnet(subnet).find(({ family }) => family === 4);
    const address = block && freeAddressIn(topology, subnetId, block);
    if (address === undefined) return refuse('subnetId', 'no-free-address');
    const fresh = newId(topology, 'VpcEndpoints', 'vpce', id);
    const host = newId(topology, 'NetworkInterfaces', 'eni', undefined);
    if ('problem' in fresh) return fresh;
    if ('problem' in host) return host;
    const item: Item<'VpcEndpoints'> = {
      VpcEndpointId: fresh.id,
      VpcEndpointType: 'Interface',
      VpcId: subnet.VpcId,
      ServiceName: service,
      State: 'available',
      SubnetIds: [subnetId],
      NetworkInterfaceIds: [host.id],
      Groups: groupIds.map((GroupId) => ({ GroupId })),
    };
    const own = interfaceItem(host.id, subnet, [address], { groups: groupIds, type: 'vpc_endpoint' });
    return { topology: put(put(topology, 'NetworkInterfaces', own), 'VpcEndpoints', item) };
  },
  'delete-endpoint': (topology, { endpointId }) => {
    const endpoint = find(topology, 'VpcEndpoints', endpointId);
    if (!endpoint) return refuse('endpointId', 'unknown-id');
    const own = new Set(endpoint.NetworkInterfaceIds ?? []);
    const NetworkInterfaces = topology.NetworkInterfaces?.filter(
      ({ NetworkInterfaceId }) => !own.has(NetworkInterfaceId),
    );
    const gone = drop({ ...topology, NetworkInterfaces }, 'VpcEndpoints', endpointId);
    const isGateway = endpoint.VpcEndpointType === 'Gateway';
    const RouteTables = withEndpointRoutes(gone, endpointId, '', []);
    return { topology: isGateway ? { ...gone, RouteTables } : markRoutes(gone, endpointId, 'blackhole') };
  },
};
