import { everywhere, type Cidr } from '#widgets/shared/cidr.ts';
import { addressIn, cidrsOf, itemsOf, type OpenVpc } from './joining.ts';
import type {
  Endpoint,
  Interface,
  NatGateway,
  Peering,
  PeeringSide,
  PublicAddress,
  Subnet,
  Uplink,
  VpnGateway,
} from './nodes.ts';
import { prepareRoutes } from './route-choice.ts';
import type { RouteTable } from './routes.ts';
import type { Item, Topology } from './topology.ts';

const available = (state: string | undefined) => state === undefined || state.toLowerCase() === 'available';

/** Returns the NAT gateways by id; the addresses of regional ones, which have no interface, are entered in their VPC. */
export function joinNatGateways(
  topology: Topology,
  vpcs: ReadonlyMap<string, OpenVpc>,
  subnets: ReadonlyMap<string, Subnet>,
  interfaces: ReadonlyMap<string, Interface>,
  tables: ReadonlyMap<string, RouteTable>,
  publicAddresses: Map<number, PublicAddress>,
): ReadonlyMap<string, NatGateway> {
  const gateways = new Map<string, NatGateway>();
  for (const item of itemsOf(topology, 'NatGateways')) {
    const regional = item.AvailabilityMode === 'regional';
    const first = item.NatGatewayAddresses?.[0];
    const own = interfaces.get(first?.NetworkInterfaceId ?? item.NatGatewayId);
    const subnet = regional ? undefined : (subnets.get(item.SubnetId ?? '') ?? own?.subnet);
    const vpc = vpcs.get(subnet?.vpc.id ?? item.VpcId ?? '');
    if (!vpc) continue;
    const outside = addressIn(first?.PublicIp);
    const privateAddress = addressIn(first?.PrivateIp) ?? own?.addresses[0] ?? (regional ? outside : undefined);
    const publicAddress = outside ?? vpc.publicOf.get(privateAddress?.value ?? -1);
    if (regional && privateAddress && publicAddress?.family === 4) {
      vpc.publicOf.set(privateAddress.value, publicAddress);
      publicAddresses.set(publicAddress.value, { vpc, address: privateAddress });
    }
    gateways.set(item.NatGatewayId, {
      id: item.NatGatewayId,
      vpc,
      subnet,
      regional,
      table: regional ? tables.get(item.RouteTableId ?? '') : subnet?.table,
      up: available(item.State),
      privateAddress,
      publicAddress: item.ConnectivityType === 'private' ? undefined : publicAddress,
    });
  }
  return gateways;
}

/** Returns the blocks of the service behind each gateway endpoint, by way of the prefix lists of the routes to it. */
function serviceBlocks(
  topology: Topology,
  prefixLists: ReadonlyMap<string, readonly Cidr[]>,
): (item: Item<'VpcEndpoints'>) => readonly Cidr[] {
  const byName = new Map(
    itemsOf(topology, 'PrefixLists').map(({ PrefixListName, PrefixListId }) => [PrefixListName, PrefixListId]),
  );
  const routed = new Map(
    itemsOf(topology, 'RouteTables').flatMap(({ Routes }) =>
      (Routes ?? []).flatMap(({ GatewayId, DestinationPrefixListId }) =>
        GatewayId !== undefined && DestinationPrefixListId !== undefined ? [[GatewayId, DestinationPrefixListId]] : [],
      ),
    ),
  );
  return ({ ServiceName, VpcEndpointId }) => {
    const listId = routed.get(VpcEndpointId) ?? byName.get(ServiceName);
    return (listId === undefined ? undefined : prefixLists.get(listId)) ?? [];
  };
}

/** Returns the VPC endpoints by id. */
export function joinEndpoints(
  topology: Topology,
  subnets: ReadonlyMap<string, Subnet>,
  interfaces: ReadonlyMap<string, Interface>,
  prefixLists: ReadonlyMap<string, readonly Cidr[]>,
): ReadonlyMap<string, Endpoint> {
  const blocks = serviceBlocks(topology, prefixLists);
  return new Map(
    itemsOf(topology, 'VpcEndpoints').map((item) => {
      const type = item.VpcEndpointType ?? 'Gateway';
      const interfaceIds = item.NetworkInterfaceIds ?? [];
      const subnet = subnets.get(item.SubnetIds?.[0] ?? '') ?? interfaces.get(interfaceIds[0] ?? '')?.subnet;
      const endpoint: Endpoint = {
        id: item.VpcEndpointId,
        type,
        service: item.ServiceName ?? '',
        vpcId: item.VpcId ?? '',
        up: available(item.State),
        subnet,
        interfaceIds,
        cidrs: type === 'Gateway' ? blocks(item) : [],
      };
      return [endpoint.id, endpoint];
    }),
  );
}

/** Returns the VPC peering connections by id; blocks that the connection does not list are taken from the VPC. */
export function joinPeerings(topology: Topology, vpcs: ReadonlyMap<string, OpenVpc>): ReadonlyMap<string, Peering> {
  const side = (info: Item<'VpcPeeringConnections'>['RequesterVpcInfo']): PeeringSide => {
    const cidrs = cidrsOf([
      info?.CidrBlock,
      ...(info?.CidrBlockSet ?? []).map(({ CidrBlock }) => CidrBlock),
      ...(info?.Ipv6CidrBlockSet ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
    ]);
    const vpcId = info?.VpcId ?? '';
    return { vpcId, region: info?.Region ?? '', cidrs: vpcs.get(vpcId)?.cidrs ?? cidrs };
  };
  return new Map(
    itemsOf(topology, 'VpcPeeringConnections').map((item) => [
      item.VpcPeeringConnectionId,
      {
        id: item.VpcPeeringConnectionId,
        status: item.Status?.Code ?? 'active',
        sides: [side(item.RequesterVpcInfo), side(item.AccepterVpcInfo)],
      },
    ]),
  );
}

/** Whether a VPN connection carries packets: it is available, and a tunnel is up or nothing is said of its tunnels. */
export function vpnIsUp({ State, VgwTelemetry }: Item<'VpnConnections'>): boolean {
  const tunnels = VgwTelemetry ?? [];
  return available(State) && (tunnels.length === 0 || tunnels.some(({ Status }) => Status === 'UP'));
}

/** Better sources first, for the same block behind a virtual private gateway. */
const uplinkPrecedence = { directConnect: 0, vpnStatic: 1, vpnBgp: 2 } as const;

interface Connection {
  readonly id: string;
  readonly up: boolean;
  readonly precedence: number;
  readonly cidrs: readonly Cidr[];
  readonly learns: boolean;
}

/** Returns the virtual private gateways by id, each with the ways from it to the customer's network. */
export function joinVpnGateways(topology: Topology): ReadonlyMap<string, VpnGateway> {
  const connections = (gatewayId: string): readonly Connection[] => [
    ...itemsOf(topology, 'VpnConnections')
      .filter(({ VpnGatewayId }) => VpnGatewayId === gatewayId)
      .map((item) => {
        const isStatic = item.Options?.StaticRoutesOnly === true;
        return {
          id: item.VpnConnectionId,
          up: vpnIsUp(item),
          precedence: isStatic ? uplinkPrecedence.vpnStatic : uplinkPrecedence.vpnBgp,
          cidrs: cidrsOf((item.Routes ?? []).map(({ DestinationCidrBlock }) => DestinationCidrBlock)),
          learns: !isStatic,
        };
      }),
    ...itemsOf(topology, 'virtualInterfaces')
      .filter(({ virtualGatewayId }) => virtualGatewayId === gatewayId)
      .map((item) => ({
        id: item.virtualInterfaceId,
        up: available(item.virtualInterfaceState),
        precedence: uplinkPrecedence.directConnect,
        cidrs: cidrsOf((item.routeFilterPrefixes ?? []).map(({ cidr }) => cidr)),
        learns: true,
      })),
  ];
  return new Map(
    itemsOf(topology, 'VpnGateways').map((item) => {
      const ways = connections(item.VpnGatewayId);
      const uplinks = ways.flatMap(({ id, up, precedence, cidrs }) =>
        cidrs.map((destination): Uplink => ({ id, up, precedence, destination, origin: 'propagated' })),
      );
      const opaque = ways.filter(({ learns, cidrs }) => learns && cidrs.length === 0);
      return [
        item.VpnGatewayId,
        {
          id: item.VpnGatewayId,
          up: available(item.State),
          vpcId: item.VpcAttachments?.find(({ State }) => State === 'attached' || State === undefined)?.VpcId,
          uplinks: prepareRoutes(uplinks.filter((uplink) => uplink.up)),
          down: uplinks.filter((uplink) => !uplink.up),
          opaque: opaque.map(({ id, up, precedence }) => ({
            id,
            up,
            precedence,
            destination: everywhere[4],
            origin: 'propagated',
          })),
        },
      ];
    }),
  );
}
