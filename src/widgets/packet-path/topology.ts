import { parseAddress, parseCidr } from '#widgets/shared/cidr.ts';
import { flag, listOf, number, objectOf, optional, text, textThat, type Read } from './schema.ts';

const cidr = textThat((value) => parseCidr(value) !== undefined, 'not-a-cidr');
const address = textThat((value) => parseAddress(value) !== undefined, 'not-an-address');
const tags = optional(listOf(objectOf({ Key: text, Value: optional(text) })));
const associated = optional(objectOf({ State: optional(text) }));

const vpc = objectOf({
  VpcId: text,
  CidrBlock: optional(cidr),
  CidrBlockAssociationSet: optional(listOf(objectOf({ CidrBlock: cidr, CidrBlockState: associated }))),
  Ipv6CidrBlockAssociationSet: optional(listOf(objectOf({ Ipv6CidrBlock: cidr, Ipv6CidrBlockState: associated }))),
  IsDefault: optional(flag),
  Tags: tags,
});

const subnet = objectOf({
  SubnetId: text,
  VpcId: text,
  CidrBlock: optional(cidr),
  Ipv6CidrBlockAssociationSet: optional(listOf(objectOf({ Ipv6CidrBlock: cidr, Ipv6CidrBlockState: associated }))),
  AvailabilityZone: optional(text),
  MapPublicIpOnLaunch: optional(flag),
  Tags: tags,
});

const route = objectOf({
  DestinationCidrBlock: optional(cidr),
  DestinationIpv6CidrBlock: optional(cidr),
  DestinationPrefixListId: optional(text),
  GatewayId: optional(text),
  NatGatewayId: optional(text),
  InstanceId: optional(text),
  NetworkInterfaceId: optional(text),
  TransitGatewayId: optional(text),
  VpcPeeringConnectionId: optional(text),
  EgressOnlyInternetGatewayId: optional(text),
  LocalGatewayId: optional(text),
  CarrierGatewayId: optional(text),
  CoreNetworkArn: optional(text),
  State: optional(text),
  Origin: optional(text),
});

const routeTable = objectOf({
  RouteTableId: text,
  VpcId: optional(text),
  Associations: optional(
    listOf(
      objectOf({
        RouteTableAssociationId: optional(text),
        Main: optional(flag),
        SubnetId: optional(text),
        GatewayId: optional(text),
      }),
    ),
  ),
  PropagatingVgws: optional(listOf(objectOf({ GatewayId: text }))),
  Routes: optional(listOf(route)),
  Tags: tags,
});

const vpcAttachments = optional(listOf(objectOf({ State: optional(text), VpcId: optional(text) })));
const internetGateway = objectOf({ InternetGatewayId: text, Attachments: vpcAttachments, Tags: tags });
const egressOnlyInternetGateway = objectOf({
  EgressOnlyInternetGatewayId: text,
  Attachments: vpcAttachments,
  Tags: tags,
});

const natGateway = objectOf({
  NatGatewayId: text,
  VpcId: optional(text),
  SubnetId: optional(text),
  RouteTableId: optional(text),
  State: optional(text),
  ConnectivityType: optional(text),
  AvailabilityMode: optional(text),
  NatGatewayAddresses: optional(
    listOf(
      objectOf({
        NetworkInterfaceId: optional(text),
        PrivateIp: optional(address),
        PublicIp: optional(address),
        AvailabilityZone: optional(text),
      }),
    ),
  ),
  Tags: tags,
});

const aclEntry = objectOf({
  RuleNumber: number,
  Egress: flag,
  Protocol: text,
  RuleAction: text,
  CidrBlock: optional(cidr),
  Ipv6CidrBlock: optional(cidr),
  PortRange: optional(objectOf({ From: number, To: number })),
  IcmpTypeCode: optional(objectOf({ Type: optional(number), Code: optional(number) })),
});

const networkAcl = objectOf({
  NetworkAclId: text,
  VpcId: optional(text),
  IsDefault: optional(flag),
  Associations: optional(listOf(objectOf({ SubnetId: optional(text) }))),
  Entries: optional(listOf(aclEntry)),
  Tags: tags,
});

const permission = objectOf({
  IpProtocol: text,
  FromPort: optional(number),
  ToPort: optional(number),
  IpRanges: optional(listOf(objectOf({ CidrIp: cidr, Description: optional(text) }))),
  Ipv6Ranges: optional(listOf(objectOf({ CidrIpv6: cidr, Description: optional(text) }))),
  PrefixListIds: optional(listOf(objectOf({ PrefixListId: text, Description: optional(text) }))),
  UserIdGroupPairs: optional(
    listOf(objectOf({ GroupId: text, PeeringStatus: optional(text), Description: optional(text) })),
  ),
});

const securityGroup = objectOf({
  GroupId: text,
  GroupName: optional(text),
  VpcId: optional(text),
  IpPermissions: optional(listOf(permission)),
  IpPermissionsEgress: optional(listOf(permission)),
  Tags: tags,
});

const publicAddress = optional(objectOf({ PublicIp: optional(address) }));

const networkInterface = objectOf({
  NetworkInterfaceId: text,
  VpcId: optional(text),
  SubnetId: optional(text),
  InterfaceType: optional(text),
  Description: optional(text),
  Status: optional(text),
  SourceDestCheck: optional(flag),
  Attachment: optional(objectOf({ InstanceId: optional(text), Status: optional(text) })),
  Groups: optional(listOf(objectOf({ GroupId: text }))),
  PrivateIpAddress: optional(address),
  Association: publicAddress,
  PrivateIpAddresses: optional(listOf(objectOf({ PrivateIpAddress: address, Association: publicAddress }))),
  Ipv6Addresses: optional(listOf(objectOf({ Ipv6Address: address }))),
  TagSet: tags,
});

const instance = objectOf({
  InstanceId: text,
  VpcId: optional(text),
  SubnetId: optional(text),
  State: optional(objectOf({ Name: optional(text) })),
  NetworkInterfaces: optional(listOf(networkInterface)),
  Tags: tags,
});

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

const peeringConnection = objectOf({
  VpcPeeringConnectionId: text,
  RequesterVpcInfo: peer,
  AccepterVpcInfo: peer,
  Status: optional(objectOf({ Code: optional(text) })),
  Tags: tags,
});

const endpoint = objectOf({
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

const prefixList = objectOf({
  PrefixListId: text,
  PrefixListName: optional(text),
  Cidrs: optional(listOf(cidr)),
  Entries: optional(listOf(objectOf({ Cidr: cidr, Description: optional(text) }))),
});

const transitGateway = objectOf({
  TransitGatewayId: text,
  State: optional(text),
  Options: optional(objectOf({ SecurityGroupReferencingSupport: optional(text) })),
  Tags: tags,
});

const transitAttachment = objectOf({
  TransitGatewayAttachmentId: text,
  TransitGatewayId: optional(text),
  ResourceType: optional(text),
  ResourceId: optional(text),
  State: optional(text),
  Association: optional(objectOf({ TransitGatewayRouteTableId: optional(text), State: optional(text) })),
  Tags: tags,
});

const transitVpcAttachment = objectOf({
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

const transitRoute = objectOf({
  DestinationCidrBlock: cidr,
  PrefixListId: optional(text),
  TransitGatewayAttachments: optional(listOf(transitMember)),
  Type: optional(text),
  State: optional(text),
});

const transitRouteTable = objectOf({
  TransitGatewayRouteTableId: text,
  TransitGatewayId: optional(text),
  State: optional(text),
  Routes: optional(listOf(transitRoute)),
  Associations: optional(listOf(transitMember)),
  TransitGatewayRouteTablePropagations: optional(listOf(transitMember)),
  Tags: tags,
});

const vpnGateway = objectOf({
  VpnGatewayId: text,
  State: optional(text),
  VpcAttachments: vpcAttachments,
  Tags: tags,
});

const vpnConnection = objectOf({
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

const customerGateway = objectOf({
  CustomerGatewayId: text,
  State: optional(text),
  IpAddress: optional(text),
  BgpAsn: optional(text),
  Tags: tags,
});

const virtualInterface = objectOf({
  virtualInterfaceId: text,
  virtualInterfaceState: optional(text),
  virtualInterfaceType: optional(text),
  virtualGatewayId: optional(text),
  directConnectGatewayId: optional(text),
  routeFilterPrefixes: optional(listOf(objectOf({ cidr }))),
});

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
