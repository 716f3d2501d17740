import { flag, listOf, objectOf, optional, text } from './schema.ts';
import { cidr, tags, vpcAttachments } from './shapes-vpc.ts';

const peer = optional(
  objectOf({
    VpcId: optional(text),
    Region: optional(text),
    OwnerId: optional(text),
    CidrBlock: optional(cidr),
    CidrBlockSet: optional(listOf(objectOf({ CidrBlock: cidr }))),
    Ipv6CidrBlockSet: optional(listOf(objectOf({ Ipv6CidrBlock: cidr }))),
  }),
);

/** Reads a VPC peering connection. */
export const peeringConnection = objectOf({
  VpcPeeringConnectionId: text,
  RequesterVpcInfo: peer,
  AccepterVpcInfo: peer,
  Status: optional(objectOf({ Code: optional(text) })),
  Tags: tags,
});

/** Reads a VPC endpoint. */
export const endpoint = objectOf({
  VpcEndpointId: text,
  VpcEndpointType: optional(text),
  VpcId: optional(text),
  ServiceName: optional(text),
  State: optional(text),
  RouteTableIds: optional(listOf(text)),
  SubnetIds: optional(listOf(text)),
  NetworkInterfaceIds: optional(listOf(text)),
  Groups: optional(listOf(objectOf({ GroupId: text }))),
  Tags: tags,
});

/** Reads a prefix list, with its blocks if they are there. */
export const prefixList = objectOf({
  PrefixListId: text,
  PrefixListName: optional(text),
  Cidrs: optional(listOf(cidr)),
  Entries: optional(listOf(objectOf({ Cidr: cidr, Description: optional(text) }))),
});

/** Reads a transit gateway. */
export const transitGateway = objectOf({
  TransitGatewayId: text,
  State: optional(text),
  Options: optional(objectOf({ SecurityGroupReferencingSupport: optional(text) })),
  Tags: tags,
});

/** Reads a transit gateway attachment of any kind. */
export const transitAttachment = objectOf({
  TransitGatewayAttachmentId: text,
  TransitGatewayId: optional(text),
  ResourceType: optional(text),
  ResourceId: optional(text),
  State: optional(text),
  Association: optional(objectOf({ TransitGatewayRouteTableId: optional(text), State: optional(text) })),
  Tags: tags,
});

/** Reads what is particular to the attachment of a VPC. */
export const transitVpcAttachment = objectOf({
  TransitGatewayAttachmentId: text,
  TransitGatewayId: optional(text),
  VpcId: optional(text),
  State: optional(text),
  SubnetIds: optional(listOf(text)),
  Options: optional(
    objectOf({
      ApplianceModeSupport: optional(text),
      Ipv6Support: optional(text),
      SecurityGroupReferencingSupport: optional(text),
    }),
  ),
  Tags: tags,
});

const transitMember = objectOf({
  TransitGatewayAttachmentId: text,
  ResourceType: optional(text),
  ResourceId: optional(text),
  State: optional(text),
});

/** Reads a route of a transit gateway route table. */
export const transitRoute = objectOf({
  DestinationCidrBlock: cidr,
  PrefixListId: optional(text),
  TransitGatewayAttachments: optional(listOf(transitMember)),
  Type: optional(text),
  State: optional(text),
});

/** Reads a transit gateway route table, with what other outputs say of it. */
export const transitRouteTable = objectOf({
  TransitGatewayRouteTableId: text,
  TransitGatewayId: optional(text),
  State: optional(text),
  Routes: optional(listOf(transitRoute)),
  Associations: optional(listOf(transitMember)),
  TransitGatewayRouteTablePropagations: optional(listOf(transitMember)),
  Tags: tags,
});

/** Reads a virtual private gateway. */
export const vpnGateway = objectOf({
  VpnGatewayId: text,
  State: optional(text),
  VpcAttachments: vpcAttachments,
  Tags: tags,
});

/** Reads a Site-to-Site VPN connection. */
export const vpnConnection = objectOf({
  VpnConnectionId: text,
  State: optional(text),
  CustomerGatewayId: optional(text),
  VpnGatewayId: optional(text),
  TransitGatewayId: optional(text),
  Options: optional(objectOf({ StaticRoutesOnly: optional(flag) })),
  Routes: optional(listOf(objectOf({ DestinationCidrBlock: cidr, State: optional(text) }))),
  VgwTelemetry: optional(listOf(objectOf({ Status: optional(text) }))),
  Tags: tags,
});

/** Reads a customer gateway. */
export const customerGateway = objectOf({
  CustomerGatewayId: text,
  State: optional(text),
  IpAddress: optional(text),
  BgpAsn: optional(text),
  Tags: tags,
});

/** Reads a virtual interface of Direct Connect; its prefixes are those that the customer announces. */
export const virtualInterface = objectOf({
  virtualInterfaceId: text,
  virtualInterfaceState: optional(text),
  virtualInterfaceType: optional(text),
  virtualGatewayId: optional(text),
  directConnectGatewayId: optional(text),
  routeFilterPrefixes: optional(listOf(objectOf({ cidr }))),
});
