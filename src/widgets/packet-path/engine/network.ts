import { vpc as facts } from '#data/vpc.ts';
import { addressAt, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import { indexPrefixes, intervalOf } from '#widgets/shared/prefix-index.ts';
import { cidrsOf, groupBy, itemsOf, type OpenVpc } from './joining.ts';
import { joinEndpoints, joinNatGateways, joinPeerings, joinVpnGateways } from './network-gateways.ts';
import { joinInterfaces } from './network-interfaces.ts';
import { joinAttachments, joinTransitGateways } from './network-transit.ts';
import { prepareAcl, type NetworkAcl } from './network-acls.ts';
import type { Network, Subnet, Vpc } from './nodes.ts';
import { prepareTable, type RouteTable } from './routes.ts';
import type { Item, Topology } from './topology.ts';

const inUse = (state: string | undefined) => state === undefined || state === 'associated' || state === 'associating';

function blocksOf(item: Item<'Vpcs'>): readonly Cidr[] {
  const associated = item.CidrBlockAssociationSet?.filter(({ CidrBlockState }) => inUse(CidrBlockState?.State));
  const ipv6 = item.Ipv6CidrBlockAssociationSet?.filter(({ Ipv6CidrBlockState }) => inUse(Ipv6CidrBlockState?.State));
  return cidrsOf([
    item.CidrBlock,
    ...(associated ?? []).map(({ CidrBlock }) => CidrBlock),
    ...(ipv6 ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
  ]);
}

function subnetBlocksOf(item: Item<'Subnets'>): readonly Cidr[] {
  const ipv6 = item.Ipv6CidrBlockAssociationSet?.filter(({ Ipv6CidrBlockState }) => inUse(Ipv6CidrBlockState?.State));
  return cidrsOf([item.CidrBlock, ...(ipv6 ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock)]);
}

function prefixListsOf(topology: Topology): ReadonlyMap<string, readonly Cidr[]> {
  return new Map(
    itemsOf(topology, 'PrefixLists').flatMap(({ PrefixListId, Cidrs, Entries }) =>
      Cidrs || Entries ? [[PrefixListId, cidrsOf([...(Cidrs ?? []), ...(Entries ?? []).map(({ Cidr }) => Cidr)])]] : [],
    ),
  );
}

/** Returns which VPC each gateway is attached to, the other way round: the gateway of each VPC. */
function gatewaysByVpc<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  attachmentsOf: (item: T) => readonly { readonly State?: string; readonly VpcId?: string }[] | undefined,
): ReadonlyMap<string, string> {
  const attached = (state = 'attached') => state === 'available' || state === 'attached';
  return new Map(
    items.flatMap((item) =>
      (attachmentsOf(item) ?? []).flatMap(({ State, VpcId }) =>
        VpcId !== undefined && attached(State) ? [[VpcId, idOf(item)] as const] : [],
      ),
    ),
  );
}

function joinVpcs(topology: Topology, tables: ReadonlyMap<string, RouteTable>): ReadonlyMap<string, OpenVpc> {
  const subnets = groupBy(itemsOf(topology, 'Subnets'), ({ VpcId }) => VpcId);
  const tableItems = groupBy(itemsOf(topology, 'RouteTables'), ({ VpcId }) => VpcId);
  const items = new Map(itemsOf(topology, 'Vpcs').map((item) => [item.VpcId, item]));
  const internet = gatewaysByVpc(
    itemsOf(topology, 'InternetGateways'),
    ({ InternetGatewayId }) => InternetGatewayId,
    ({ Attachments }) => Attachments,
  );
  const egressOnly = gatewaysByVpc(
    itemsOf(topology, 'EgressOnlyInternetGateways'),
    ({ EgressOnlyInternetGatewayId }) => EgressOnlyInternetGatewayId,
    ({ Attachments }) => Attachments,
  );
  const vpn = gatewaysByVpc(
    itemsOf(topology, 'VpnGateways'),
    ({ VpnGatewayId }) => VpnGatewayId,
    ({ VpcAttachments }) => VpcAttachments,
  );
  const ids = new Set([...items.keys(), ...subnets.keys(), ...tableItems.keys()]);
  return new Map(
    [...ids].map((id) => {
      const item = items.get(id);
      const own = tableItems.get(id) ?? [];
      const local = own.flatMap(({ Routes }) => (Routes ?? []).filter(({ GatewayId }) => GatewayId === 'local'));
      // Without describe-vpcs the local routes tell the blocks of the VPC.
      const cidrs = item
        ? blocksOf(item)
        : cidrsOf(local.map((route) => route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock));
      const associations = own.flatMap(({ RouteTableId, Associations }) =>
        (Associations ?? []).map((association) => ({ ...association, table: tables.get(RouteTableId) })),
      );
      const first = cidrs.find(({ family }) => family === 4);
      const vpc: OpenVpc = {
        id,
        cidrs,
        subnets: [],
        subnetIndex: indexPrefixes((subnets.get(id) ?? []).flatMap(subnetBlocksOf)),
        subnetAt: new Map(),
        hosts: new Map(),
        internetGatewayId: internet.get(id),
        egressOnlyGatewayId: egressOnly.get(id),
        vpnGatewayId: vpn.get(id),
        mainTable: associations.find(({ Main }) => Main)?.table,
        gatewayTables: new Map(
          associations.flatMap(({ GatewayId, table }) =>
            GatewayId !== undefined && table ? [[GatewayId, table] as const] : [],
          ),
        ),
        tables: own.flatMap(({ RouteTableId }) => tables.get(RouteTableId) ?? []),
        dns: first && addressAt(first, facts.dnsOffset.value),
        publicOf: new Map(),
      };
      return [id, vpc];
    }),
  );
}

function joinSubnets(
  topology: Topology,
  vpcs: ReadonlyMap<string, OpenVpc>,
  tables: ReadonlyMap<string, RouteTable>,
): ReadonlyMap<string, Subnet> {
  const acls = new Map<string, NetworkAcl>();
  const defaults = new Map<string | undefined, NetworkAcl>();
  for (const item of itemsOf(topology, 'NetworkAcls')) {
    const acl = prepareAcl(item);
    if (item.IsDefault) defaults.set(item.VpcId, acl);
    for (const { SubnetId } of item.Associations ?? []) if (SubnetId !== undefined) acls.set(SubnetId, acl);
  }
  const explicit = new Map(
    itemsOf(topology, 'RouteTables').flatMap(({ RouteTableId, Associations }) =>
      (Associations ?? []).flatMap(({ SubnetId }) =>
        SubnetId === undefined ? [] : [[SubnetId, tables.get(RouteTableId)] as const],
      ),
    ),
  );
  const subnets = new Map<string, Subnet>();
  for (const item of itemsOf(topology, 'Subnets')) {
    const vpc = vpcs.get(item.VpcId);
    if (!vpc) continue;
    const subnet: Subnet = {
      id: item.SubnetId,
      vpc,
      zone: item.AvailabilityZone ?? '',
      cidrs: subnetBlocksOf(item),
      table: explicit.get(item.SubnetId) ?? vpc.mainTable,
      acl: acls.get(item.SubnetId) ?? defaults.get(item.VpcId),
      givesPublicAddresses: item.MapPublicIpOnLaunch ?? false,
    };
    subnets.set(subnet.id, subnet);
    vpc.subnets.push(subnet);
    for (const cidr of subnet.cidrs) vpc.subnetAt.set(intervalOf(vpc.subnetIndex, addressAt(cidr, 0)), subnet);
  }
  return subnets;
}

function join(topology: Topology): Network {
  const prefixLists = prefixListsOf(topology);
  const tables = new Map(
    itemsOf(topology, 'RouteTables').map((item) => [item.RouteTableId, prepareTable(item, prefixLists)]),
  );
  const vpcs = joinVpcs(topology, tables);
  const subnets = joinSubnets(topology, vpcs, tables);
  const { interfaces, instances, publicAddresses } = joinInterfaces(topology, subnets, vpcs, prefixLists);
  return {
    topology,
    vpcs,
    subnets,
    interfaces,
    instances,
    natGateways: joinNatGateways(topology, vpcs, subnets, interfaces, tables, publicAddresses),
    endpoints: joinEndpoints(topology, subnets, interfaces, prefixLists),
    peerings: joinPeerings(topology, vpcs),
    vpnGateways: joinVpnGateways(topology),
    transitGateways: joinTransitGateways(topology),
    attachments: joinAttachments(topology, vpcs, subnets),
    publicAddresses,
    given: (part) => topology[part] !== undefined,
  };
}

const joined = new WeakMap<Topology, Network>();

/** Returns a topology prepared for tracing; the same network for the same topology. */
export function networkOf(topology: Topology): Network {
  let network = joined.get(topology);
  if (!network) {
    network = join(topology);
    joined.set(topology, network);
  }
  return network;
}

/** Returns the subnet of a VPC in which an address lies. */
export function subnetOf(vpc: Vpc, address: Address): Subnet | undefined {
  return vpc.subnetAt.get(intervalOf(vpc.subnetIndex, address));
}
