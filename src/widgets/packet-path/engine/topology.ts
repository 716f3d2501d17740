import type { Read } from './schema.ts';
import {
  customerGateway,
  endpoint,
  peeringConnection,
  prefixList,
  transitAttachment,
  transitGateway,
  transitRouteTable,
  transitVpcAttachment,
  virtualInterface,
  vpnConnection,
  vpnGateway,
  type transitRoute,
} from './shapes-links.ts';
import {
  egressOnlyInternetGateway,
  instance,
  internetGateway,
  natGateway,
  networkAcl,
  networkInterface,
  routeTable,
  securityGroup,
  subnet,
  vpc,
  type aclEntry,
  type permission,
  type route,
} from './shapes-vpc.ts';

/** The reader and the naming key of each part, under the key by which the AWS CLI prints it. */
export const parts = {
  Vpcs: { id: 'VpcId', read: vpc },
  Subnets: { id: 'SubnetId', read: subnet },
  RouteTables: { id: 'RouteTableId', read: routeTable },
  InternetGateways: { id: 'InternetGatewayId', read: internetGateway },
  EgressOnlyInternetGateways: { id: 'EgressOnlyInternetGatewayId', read: egressOnlyInternetGateway },
  NatGateways: { id: 'NatGatewayId', read: natGateway },
  NetworkAcls: { id: 'NetworkAclId', read: networkAcl },
  SecurityGroups: { id: 'GroupId', read: securityGroup },
  NetworkInterfaces: { id: 'NetworkInterfaceId', read: networkInterface },
  Instances: { id: 'InstanceId', read: instance },
  VpcPeeringConnections: { id: 'VpcPeeringConnectionId', read: peeringConnection },
  VpcEndpoints: { id: 'VpcEndpointId', read: endpoint },
  PrefixLists: { id: 'PrefixListId', read: prefixList },
  TransitGateways: { id: 'TransitGatewayId', read: transitGateway },
  TransitGatewayAttachments: { id: 'TransitGatewayAttachmentId', read: transitAttachment },
  TransitGatewayVpcAttachments: { id: 'TransitGatewayAttachmentId', read: transitVpcAttachment },
  TransitGatewayRouteTables: { id: 'TransitGatewayRouteTableId', read: transitRouteTable },
  VpnGateways: { id: 'VpnGatewayId', read: vpnGateway },
  VpnConnections: { id: 'VpnConnectionId', read: vpnConnection },
  CustomerGateways: { id: 'CustomerGatewayId', read: customerGateway },
  virtualInterfaces: { id: 'virtualInterfaceId', read: virtualInterface },
} as const;

/** The key of a part, as the AWS CLI prints it (instances without their reservations). */
export type Part = keyof typeof parts;

/** One element of a part, in the shape that the AWS CLI prints. */
export type Item<P extends Part> = Read<(typeof parts)[P]['read']>;

/**
 * What is known of a network, in the shape that the AWS CLI prints. A part that is absent was never given, which is not
 * the same as an empty one.
 */
export type Topology = { readonly [P in Part]?: readonly Item<P>[] };

/** A route of a VPC's route table as the AWS CLI prints it. */
export type RouteItem = Read<typeof route>;
/** A rule of a network ACL as the AWS CLI prints it. */
export type AclEntryItem = Read<typeof aclEntry>;
/** A rule of a security group as the AWS CLI prints it. */
export type PermissionItem = Read<typeof permission>;
/** A route of a transit gateway route table as the AWS CLI prints it. */
export type TransitRouteItem = Read<typeof transitRoute>;
