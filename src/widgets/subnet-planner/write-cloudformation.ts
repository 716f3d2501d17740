import { formatCidr } from '#widgets/shared/cidr.ts';
import { joinLines, type NamedSubnet, type Network } from './names.ts';

/** Quotes a text for YAML, which takes every string of JSON. */
const yaml = (text: string) => JSON.stringify(text);

/** Returns a CloudFormation template of the network, in YAML. */
export function writeCloudFormation({ name, cidr, subnets, open }: Network): string {
  const resource = (id: string, type: string, properties: readonly string[], more: readonly string[] = []) => [
    `  ${id}:`,
    `    Type: AWS::EC2::${type}`,
    ...more.map((line) => `    ${line}`),
    '    Properties:',
    ...properties.map((line) => `      ${line}`),
  ];
  const tags = (value: string) => ['Tags:', '  - Key: Name', `    Value: ${yaml(value)}`];
  const idOf = ({ id }: NamedSubnet) => {
    const words = id.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return `Subnet${words.join('')}`;
  };
  const inVpc = 'VpcId: !Ref Vpc';
  return joinLines(
    "AWSTemplateFormatVersion: '2010-09-09'",
    'Resources:',
    resource('Vpc', 'VPC', [`CidrBlock: ${cidr}`, ...tags(name)]),
    subnets.flatMap((subnet) =>
      resource(idOf(subnet), 'Subnet', [
        inVpc,
        `CidrBlock: ${formatCidr(subnet.block)}`,
        `AvailabilityZone: !Select [${subnet.zone}, !GetAZs '']`,
        ...tags(subnet.name),
      ]),
    ),
    open.length === 0
      ? []
      : [
          ...resource('InternetGateway', 'InternetGateway', tags(name)),
          ...resource('GatewayAttachment', 'VPCGatewayAttachment', [inVpc, 'InternetGatewayId: !Ref InternetGateway']),
          ...resource('PublicRoutes', 'RouteTable', [inVpc, ...tags(`${name}-public`)]),
          ...resource(
            'RouteToInternet',
            'Route',
            ['RouteTableId: !Ref PublicRoutes', 'DestinationCidrBlock: 0.0.0.0/0', 'GatewayId: !Ref InternetGateway'],
            ['DependsOn: GatewayAttachment'],
          ),
        ],
    open.flatMap((subnet) =>
      resource(`Routes${idOf(subnet)}`, 'SubnetRouteTableAssociation', [
        'RouteTableId: !Ref PublicRoutes',
        `SubnetId: !Ref ${idOf(subnet)}`,
      ]),
    ),
  );
}
