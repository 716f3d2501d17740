import { parseAddress, parseCidr } from '#widgets/shared/cidr.ts';
import { flag, listOf, number, objectOf, optional, text, textThat } from './schema.ts';

/** Reads a block of either family. */
export const cidr = textThat((value) => parseCidr(value) !== undefined, 'not-a-cidr');
const address = textThat((value) => parseAddress(value) !== undefined, 'not-an-address');
/** Reads the tags that most things can have. */
export const tags = optional(listOf(objectOf({ Key: text, Value: optional(text) })));
const associated = optional(objectOf({ State: optional(text) }));

/** Reads a VPC. */
export const vpc = objectOf({
  VpcId: text,
  CidrBlock: optional(cidr),
  CidrBlockAssociationSet: optional(listOf(objectOf({ CidrBlock: cidr, CidrBlockState: associated }))),
  Ipv6CidrBlockAssociationSet: optional(listOf(objectOf({ Ipv6CidrBlock: cidr, Ipv6CidrBlockState: associated }))),
  IsDefault: optional(flag),
  Tags: tags,
});

/** Reads a subnet. */
export const subnet = objectOf({
  SubnetId: text,
  VpcId: text,
  CidrBlock: optional(cidr),
  Ipv6CidrBlockAssociationSet: optional(listOf(objectOf({ Ipv6CidrBlock: cidr, Ipv6CidrBlockState: associated }))),
  AvailabilityZone: optional(text),
  MapPublicIpOnLaunch: optional(flag),
  Tags: tags,
});

/** Reads a route of a VPC’s route table. */
export const route = objectOf({
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

/** Reads a route table. */
export const routeTable = objectOf({
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

/** Reads which VPCs a gateway is attached to. */
export const vpcAttachments = optional(listOf(objectOf({ State: optional(text), VpcId: optional(text) })));
/** Reads an internet gateway. */
export const internetGateway = objectOf({ InternetGatewayId: text, Attachments: vpcAttachments, Tags: tags });
/** Reads an egress-only internet gateway. */
export const egressOnlyInternetGateway = objectOf({
  EgressOnlyInternetGatewayId: text,
  Attachments: vpcAttachments,
  Tags: tags,
});

/** Reads a NAT gateway. */
export const natGateway = objectOf({
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

/** Reads a rule of a network ACL. */
export const aclEntry = objectOf({
  RuleNumber: number,
  Egress: flag,
  Protocol: text,
  RuleAction: text,
  CidrBlock: optional(cidr),
  Ipv6CidrBlock: optional(cidr),
  PortRange: optional(objectOf({ From: number, To: number })),
  IcmpTypeCode: optional(objectOf({ Type: optional(number), Code: optional(number) })),
});

/** Reads a network ACL. */
export const networkAcl = objectOf({
  NetworkAclId: text,
  VpcId: optional(text),
  IsDefault: optional(flag),
  Associations: optional(listOf(objectOf({ SubnetId: optional(text) }))),
  Entries: optional(listOf(aclEntry)),
  Tags: tags,
});

/** Reads a rule of a security group. */
export const permission = objectOf({
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

/** Reads a security group. */
export const securityGroup = objectOf({
  GroupId: text,
  GroupName: optional(text),
  VpcId: optional(text),
  IpPermissions: optional(listOf(permission)),
  IpPermissionsEgress: optional(listOf(permission)),
  Tags: tags,
});

const publicAddress = optional(objectOf({ PublicIp: optional(address) }));

/** Reads a network interface. */
export const networkInterface = objectOf({
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

/** Reads an instance. */
export const instance = objectOf({
  InstanceId: text,
  VpcId: optional(text),
  SubnetId: optional(text),
  State: optional(objectOf({ Name: optional(text) })),
  NetworkInterfaces: optional(listOf(networkInterface)),
  Tags: tags,
});
