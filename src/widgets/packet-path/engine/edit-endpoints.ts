import { freeAddressIn } from './edit-hosts.ts';
import { blocksOfSubnet, drop, find, markRoutes, newId, put, refuse, type Edits } from './edit-kit.ts';
import { routeItem } from './items.ts';
import { interfaceItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

/** Changes of VPC endpoints. */
export interface EndpointChanges {
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

/** How VPC endpoints are changed. */
export const endpointEdits: Edits<EndpointChanges> = {
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
