import { nameOf } from '../names.ts';
import { find, subnetsOfVpc } from '../engine/edit-kit.ts';
import { parts, type Item, type Part, type Topology } from '../engine/topology.ts';
import type { Options } from './form.ts';

/** What a thing of each part is called. */
export const kindOf: Readonly<Record<Part, string>> = {
  Vpcs: 'VPC',
  Subnets: 'Subnet',
  RouteTables: 'Route table',
  NetworkAcls: 'Network ACL',
  SecurityGroups: 'Security group',
  Instances: 'Instance',
  NetworkInterfaces: 'Network interface',
  InternetGateways: 'Internet gateway',
  EgressOnlyInternetGateways: 'Egress-only internet gateway',
  NatGateways: 'NAT gateway',
  VpcEndpoints: 'VPC endpoint',
  VpcPeeringConnections: 'VPC peering connection',
  TransitGateways: 'Transit gateway',
  TransitGatewayVpcAttachments: 'Transit gateway attachment',
  TransitGatewayAttachments: 'Transit gateway attachment',
  TransitGatewayRouteTables: 'Transit gateway route table',
  VpnGateways: 'Virtual private gateway',
  VpnConnections: 'Site-to-Site VPN connection',
  PrefixLists: 'Prefix list',
  CustomerGateways: 'Customer gateway',
  virtualInterfaces: 'Virtual interface',
};

/** Every part, in the order in which things are listed. */
export const partsInOrder = Object.keys(kindOf) as readonly Part[];

/** Returns the ids of all things of a part. */
export function idsOf(topology: Topology, part: Part): readonly string[] {
  const items: readonly object[] = topology[part] ?? [];
  return items.map((item) => String((item as Readonly<Record<string, unknown>>)[parts[part].id]));
}

const listed = new WeakMap<Topology, ReadonlyMap<string, Part>>();

/** Returns every thing of a topology by its id, under the first part that names it, in the order of the parts. */
export function thingsOf(topology: Topology): ReadonlyMap<string, Part> {
  const known = listed.get(topology);
  if (known) return known;
  const things = new Map<string, Part>();
  for (const part of partsInOrder) {
    const isHost = part === 'NetworkInterfaces';
    const ids = isHost ? interfacesOf(topology).map((host) => host.NetworkInterfaceId) : idsOf(topology, part);
    for (const id of ids) if (!things.has(id)) things.set(id, part);
  }
  listed.set(topology, things);
  return things;
}

/** Returns a thing's name, and its id behind it where that is another. */
export function called(topology: Topology, id: string): string {
  const name = nameOf(topology, id);
  return name === id ? id : `${name} (${id})`;
}

/** Returns things to choose from. */
export function choice(topology: Topology, ids: Iterable<string | undefined>): Options {
  return Object.fromEntries([...ids].flatMap((id) => (id ? [[id, called(topology, id)]] : [])));
}

/** Tells whether something says that it belongs to a VPC. */
export const isOf =
  (vpcId: string | undefined) =>
  ({ VpcId }: { readonly VpcId?: string }) =>
    VpcId === vpcId;

/** Returns the subnets of a VPC, to choose from. */
export function subnetChoice(topology: Topology, vpcId: string | undefined): Options {
  const subnets = subnetsOfVpc(topology, vpcId ?? '');
  return Object.fromEntries(
    subnets.map(({ SubnetId, CidrBlock = '' }) => [SubnetId, `${called(topology, SubnetId)} ${CidrBlock}`.trim()]),
  );
}

/** Returns the route tables of a VPC, to choose from. */
export function tableChoice(topology: Topology, vpcId: string | undefined): Options {
  const tables = (topology.RouteTables ?? []).filter(isOf(vpcId));
  return choice(
    topology,
    tables.map(({ RouteTableId }) => RouteTableId),
  );
}

/** Returns the security groups of a VPC, to choose from. */
export function groupChoice(topology: Topology, vpcId: string | undefined): Options {
  const groups = (topology.SecurityGroups ?? []).filter(isOf(vpcId));
  return choice(
    topology,
    groups.map(({ GroupId }) => GroupId),
  );
}

/** Returns every attachment of a transit gateway or of all, each once. */
export function attachmentsOf(topology: Topology, transitGatewayId?: string): readonly string[] {
  const all = [...(topology.TransitGatewayVpcAttachments ?? []), ...(topology.TransitGatewayAttachments ?? [])];
  const own = all.filter((item) => transitGatewayId === undefined || item.TransitGatewayId === transitGatewayId);
  return [...new Set(own.map(({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId))];
}

/** Returns all network interfaces, those too that only an instance lists. */
export function interfacesOf(topology: Topology): readonly Item<'NetworkInterfaces'>[] {
  const own = topology.NetworkInterfaces ?? [];
  const known = new Set(own.map(({ NetworkInterfaceId }) => NetworkInterfaceId));
  const nested = (topology.Instances ?? []).flatMap(({ InstanceId, NetworkInterfaces }) =>
    (NetworkInterfaces ?? []).map((item) => ({ ...item, Attachment: { ...item.Attachment, InstanceId } })),
  );
  return [...own, ...nested.filter(({ NetworkInterfaceId }) => !known.has(NetworkInterfaceId))];
}

/** Returns the route table that a subnet uses, and whether it is associated with it rather than the main one. */
export function tableOfSubnet(topology: Topology, { SubnetId, VpcId }: Item<'Subnets'>) {
  const tables = (topology.RouteTables ?? []).filter(isOf(VpcId));
  const own = tables.find(({ Associations }) => Associations?.some((item) => item.SubnetId === SubnetId));
  const main = tables.find(({ Associations }) => Associations?.some(({ Main }) => Main));
  return { id: (own ?? main)?.RouteTableId, associated: own !== undefined };
}

/** Returns the id of the route table that a gateway’s traffic enters by. */
export function tableOfGateway(topology: Topology, gatewayId: string): string | undefined {
  return topology.RouteTables?.find(({ Associations }) => Associations?.some((item) => item.GatewayId === gatewayId))
    ?.RouteTableId;
}

/** Returns the service that a prefix list stands for, as its name says. */
export function serviceOf(topology: Topology, prefixListId: string): string {
  return find(topology, 'PrefixLists', prefixListId)?.PrefixListName ?? prefixListId;
}
