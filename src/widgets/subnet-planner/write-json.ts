import { vpc } from '#data/vpc.ts';
import { formatCidr } from '#widgets/shared/cidr.ts';
import { joinLines, type NamedSubnet, type Network } from './names.ts';
import { usableIn } from './sizes.ts';

/** What there is not in a plan: told, so that nobody has to assume anything about it. */
const absent = {
  EgressOnlyInternetGateways: [],
  NatGateways: [],
  NetworkInterfaces: [],
  Reservations: [],
  VpcPeeringConnections: [],
  VpcEndpoints: [],
  PrefixLists: [],
  TransitGateways: [],
  TransitGatewayAttachments: [],
  TransitGatewayVpcAttachments: [],
  TransitGatewayRouteTables: [],
  VpnGateways: [],
  VpnConnections: [],
  CustomerGateways: [],
  virtualInterfaces: [],
} as const;

const everywhere = '0.0.0.0/0';

/**
 * Returns the network ACL that AWS makes with a VPC and gives to every subnet: it allows all traffic both ways.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html
 */
function defaultAcl(VpcId: string, subnetIds: readonly string[]) {
  const NetworkAclId = 'acl-default';
  const rules = [
    { RuleNumber: 100, RuleAction: 'allow' },
    { RuleNumber: vpc.aclLastRule.value, RuleAction: 'deny' },
  ];
  return {
    NetworkAclId,
    VpcId,
    IsDefault: true,
    Associations: subnetIds.map((SubnetId) => ({
      NetworkAclAssociationId: `aclassoc-${SubnetId}`,
      NetworkAclId,
      SubnetId,
    })),
    Entries: [true, false].flatMap((Egress) =>
      rules.map((rule) => ({ ...rule, Egress, Protocol: '-1', CidrBlock: everywhere })),
    ),
    Tags: [],
  };
}

/**
 * Returns the security group that AWS makes with a VPC: in from its own members, out to everywhere.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
 */
function defaultGroup(VpcId: string) {
  const GroupId = 'sg-default';
  const all = { IpProtocol: '-1', IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] };
  return {
    GroupId,
    GroupName: 'default',
    Description: 'default VPC security group',
    VpcId,
    IpPermissions: [{ ...all, UserIdGroupPairs: [{ GroupId }] }],
    IpPermissionsEgress: [{ ...all, IpRanges: [{ CidrIp: everywhere }] }],
  };
}

/** Returns the network as the `describe-*` calls of the AWS CLI would print it, with ids of the planner's own. */
export function writeJson({ name, cidr, subnets, open }: Network): string {
  const VpcId = 'vpc-planned';
  const tags = (value: string) => [{ Key: 'Name', Value: value }];
  const idOf = ({ id }: NamedSubnet) => `subnet-${id.replaceAll('_', '-')}`;
  const local = { DestinationCidrBlock: cidr, GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
  const main = {
    RouteTableId: 'rtb-main',
    VpcId,
    Associations: [{ RouteTableAssociationId: 'rtbassoc-main', RouteTableId: 'rtb-main', Main: true }],
    Routes: [local],
    Tags: tags(`${name}-main`),
  };
  const toInternet = {
    DestinationCidrBlock: everywhere,
    GatewayId: 'igw-planned',
    Origin: 'CreateRoute',
    State: 'active',
  };
  const outward = {
    RouteTableId: 'rtb-public',
    VpcId,
    Associations: open.map((subnet) => ({
      RouteTableAssociationId: `rtbassoc-${idOf(subnet)}`,
      RouteTableId: 'rtb-public',
      SubnetId: idOf(subnet),
      Main: false,
    })),
    Routes: [local, toInternet],
    Tags: tags(`${name}-public`),
  };
  const gateway = {
    InternetGatewayId: 'igw-planned',
    Attachments: [{ State: 'available', VpcId }],
    Tags: tags(name),
  };
  const topology = {
    Vpcs: [
      {
        VpcId,
        CidrBlock: cidr,
        CidrBlockAssociationSet: [
          { AssociationId: 'vpc-cidr-assoc-planned', CidrBlock: cidr, CidrBlockState: { State: 'associated' } },
        ],
        IsDefault: false,
        State: 'available',
        Tags: tags(name),
      },
    ],
    Subnets: subnets.map((subnet) => ({
      SubnetId: idOf(subnet),
      VpcId,
      CidrBlock: formatCidr(subnet.block),
      AvailabilityZone: `us-east-1${subnet.letter}`,
      AvailableIpAddressCount: usableIn(subnet.block.prefix),
      MapPublicIpOnLaunch: false,
      State: 'available',
      Tags: tags(subnet.name),
    })),
    RouteTables: open.length === 0 ? [main] : [main, outward],
    InternetGateways: open.length === 0 ? [] : [gateway],
    NetworkAcls: [defaultAcl(VpcId, subnets.map(idOf))],
    SecurityGroups: [defaultGroup(VpcId)],
    ...absent,
  };
  return joinLines(JSON.stringify(topology, null, 2));
}
