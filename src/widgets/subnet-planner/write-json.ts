import { formatCidr } from '#widgets/shared/cidr.ts';
import { joinLines, type NamedSubnet, type Network } from './names.ts';
import { usableIn } from './sizes.ts';

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
    DestinationCidrBlock: '0.0.0.0/0',
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
  };
  return joinLines(JSON.stringify(topology, null, 2));
}
