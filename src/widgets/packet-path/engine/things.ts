import type { Item, RouteItem } from './topology.ts';

/** Returns a VPC in the shape of AWS, the first IPv4 block being its primary one. */
export function vpcItem(id: string, ...cidrs: readonly string[]): Item<'Vpcs'> {
  const ipv4 = cidrs.filter((cidr) => !cidr.includes(':'));
  const ipv6 = cidrs.filter((cidr) => cidr.includes(':'));
  const state = { State: 'associated' };
  return {
    VpcId: id,
    CidrBlock: ipv4[0],
    CidrBlockAssociationSet: ipv4.map((CidrBlock) => ({ CidrBlock, CidrBlockState: state })),
    Ipv6CidrBlockAssociationSet: ipv6.map((Ipv6CidrBlock) => ({ Ipv6CidrBlock, Ipv6CidrBlockState: state })),
  };
}

/** Returns a subnet in the shape of AWS. */
export function subnetItem(id: string, vpcId: string, zone: string, ...cidrs: readonly string[]): Item<'Subnets'> {
  const ipv6 = cidrs.filter((cidr) => cidr.includes(':'));
  return {
    SubnetId: id,
    VpcId: vpcId,
    AvailabilityZone: zone,
    CidrBlock: cidrs.find((cidr) => !cidr.includes(':')),
    Ipv6CidrBlockAssociationSet: ipv6.map((Ipv6CidrBlock) => ({
      Ipv6CidrBlock,
      Ipv6CidrBlockState: { State: 'associated' },
    })),
    MapPublicIpOnLaunch: false,
  };
}

/** What a route table applies to: the subnets and gateways that are associated with it, or all the others if main. */
export interface TableUse {
  readonly main?: boolean;
  readonly subnets?: readonly string[];
  readonly gateways?: readonly string[];
}

/** Returns a route table in the shape of AWS. */
export function routeTableItem(
  id: string,
  vpcId: string,
  routes: readonly RouteItem[],
  { main = false, subnets = [], gateways = [] }: TableUse,
): Item<'RouteTables'> {
  return {
    RouteTableId: id,
    VpcId: vpcId,
    Routes: routes,
    Associations: [
      ...(main ? [{ Main: true }] : []),
      ...subnets.map((SubnetId) => ({ Main: false, SubnetId })),
      ...gateways.map((GatewayId) => ({ Main: false, GatewayId })),
    ],
  };
}

/** What an interface has beside its addresses. */
export interface InterfaceTraits {
  readonly publicIp?: string;
  readonly groups?: readonly string[];
  readonly instanceId?: string;
  readonly sourceDestCheck?: boolean;
  readonly type?: string;
}

/** Returns a network interface in the shape of AWS; its first IPv4 address is the primary one. */
export function interfaceItem(
  id: string,
  subnet: { readonly SubnetId: string; readonly VpcId: string },
  addresses: readonly string[],
  { publicIp, groups = [], instanceId, sourceDestCheck = true, type = 'interface' }: InterfaceTraits = {},
): Item<'NetworkInterfaces'> {
  const ipv4 = addresses.filter((address) => !address.includes(':'));
  const association = publicIp === undefined ? undefined : { PublicIp: publicIp };
  return {
    NetworkInterfaceId: id,
    SubnetId: subnet.SubnetId,
    VpcId: subnet.VpcId,
    InterfaceType: type,
    Status: 'in-use',
    SourceDestCheck: sourceDestCheck,
    Attachment: { InstanceId: instanceId, Status: 'attached' },
    Groups: groups.map((GroupId) => ({ GroupId })),
    PrivateIpAddress: ipv4[0],
    Association: association,
    PrivateIpAddresses: ipv4.map((PrivateIpAddress, at) => ({
      PrivateIpAddress,
      Association: at === 0 ? association : undefined,
    })),
    Ipv6Addresses: addresses.filter((address) => address.includes(':')).map((Ipv6Address) => ({ Ipv6Address })),
  };
}

/** Returns an instance that runs, in the shape of AWS; its interfaces stand among the network interfaces. */
export function instanceItem(
  id: string,
  subnet: { readonly SubnetId: string; readonly VpcId: string },
): Item<'Instances'> {
  return { InstanceId: id, VpcId: subnet.VpcId, SubnetId: subnet.SubnetId, State: { Name: 'running' } };
}

/** Returns a NAT gateway in the shape of AWS: public with a public address, else private. */
export function natGatewayItem(
  id: string,
  subnet: { readonly SubnetId: string; readonly VpcId: string },
  privateIp: string,
  publicIp?: string,
): Item<'NatGateways'> {
  return {
    NatGatewayId: id,
    VpcId: subnet.VpcId,
    SubnetId: subnet.SubnetId,
    State: 'available',
    ConnectivityType: publicIp === undefined ? 'private' : 'public',
    NatGatewayAddresses: [{ PrivateIp: privateIp, PublicIp: publicIp }],
  };
}

/** Returns a VPC peering connection in the shape of AWS. */
export function peeringItem(
  id: string,
  requester: string,
  accepter: string,
  status = 'active',
): Item<'VpcPeeringConnections'> {
  return {
    VpcPeeringConnectionId: id,
    RequesterVpcInfo: { VpcId: requester },
    AccepterVpcInfo: { VpcId: accepter },
    Status: { Code: status },
  };
}

/** Returns an internet gateway in the shape of AWS, attached to a VPC or to none. */
export function internetGatewayItem(id: string, vpcId?: string): Item<'InternetGateways'> {
  return { InternetGatewayId: id, Attachments: attachedTo(vpcId, 'available') };
}

/** Returns an egress-only internet gateway in the shape of AWS, attached to a VPC or to none. */
export function egressOnlyGatewayItem(id: string, vpcId?: string): Item<'EgressOnlyInternetGateways'> {
  return { EgressOnlyInternetGatewayId: id, Attachments: attachedTo(vpcId, 'attached') };
}

/** Returns a virtual private gateway in the shape of AWS, attached to a VPC or to none. */
export function vpnGatewayItem(id: string, vpcId?: string): Item<'VpnGateways'> {
  return { VpnGatewayId: id, State: 'available', VpcAttachments: attachedTo(vpcId, 'attached') };
}

function attachedTo(vpcId: string | undefined, state: string): readonly { State: string; VpcId: string }[] {
  return vpcId === undefined ? [] : [{ State: state, VpcId: vpcId }];
}
