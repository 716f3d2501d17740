import { formatCidr } from '#widgets/shared/cidr.ts';
import { joinLines, type Network } from './names.ts';

/** Quotes a text for a POSIX shell. */
const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Returns a bash script of AWS CLI commands that creates the network; it stops where the Region has too few zones. */
export function writeCli({ name, cidr, zones, subnets, open }: Network): string {
  const tagged = (type: string, value: string) =>
    `--tag-specifications ${shell(JSON.stringify([{ ResourceType: type, Tags: [{ Key: 'Name', Value: value }] }]))}`;
  const make = (variable: string, command: string, query: string) =>
    `${variable}=$(aws ec2 ${command} --query ${query} --output text)`;
  return joinLines(
    '#!/usr/bin/env bash',
    'set -euo pipefail',
    "zones=($(aws ec2 describe-availability-zones --filters Name=opt-in-status,Values=opt-in-not-required --query 'AvailabilityZones[].ZoneName' --output text))",
    `: "\${zones[${zones - 1}]:?This Region has too few Availability Zones}"`,
    make('vpc', `create-vpc --cidr-block ${cidr} ${tagged('vpc', name)}`, 'Vpc.VpcId'),
    subnets.map((subnet) => {
      const where = `--vpc-id "$vpc" --cidr-block ${formatCidr(subnet.block)} --availability-zone "\${zones[${subnet.zone}]}"`;
      return make(`subnet_${subnet.id}`, `create-subnet ${where} ${tagged('subnet', subnet.name)}`, 'Subnet.SubnetId');
    }),
    open.length === 0
      ? []
      : [
          make(
            'gateway',
            `create-internet-gateway ${tagged('internet-gateway', name)}`,
            'InternetGateway.InternetGatewayId',
          ),
          'aws ec2 attach-internet-gateway --internet-gateway-id "$gateway" --vpc-id "$vpc"',
          make(
            'routes',
            `create-route-table --vpc-id "$vpc" ${tagged('route-table', `${name}-public`)}`,
            'RouteTable.RouteTableId',
          ),
          'aws ec2 create-route --route-table-id "$routes" --destination-cidr-block 0.0.0.0/0 --gateway-id "$gateway"',
        ],
    open.map(({ id }) => `aws ec2 associate-route-table --route-table-id "$routes" --subnet-id "$subnet_${id}"`),
  );
}
