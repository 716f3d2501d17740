import { formatCidr } from '#widgets/shared/cidr.ts';
import { joinLines, type Network } from './names.ts';

/** Quotes a text for HCL, in which ${ and %{ begin a template. */
const hcl = (text: string) => JSON.stringify(text).replaceAll(/[$%](?=\{)/g, '$&$&');

/** Returns a Terraform configuration of the network, in HCL. */
export function writeTerraform({ name, cidr, subnets, open }: Network): string {
  const assign = (entries: Readonly<Record<string, string>>, indent: string) => {
    const width = Math.max(...Object.keys(entries).map((key) => key.length));
    return Object.entries(entries).map(([key, value]) => `${indent}${key.padEnd(width)} = ${value}`);
  };
  const resource = (type: string, id: string, entries: Readonly<Record<string, string>>, tag?: string) => [
    '',
    `resource "aws_${type}" "${id}" {`,
    ...assign(entries, '  '),
    ...(tag === undefined ? [] : ['', '  tags = {', `    Name = ${hcl(tag)}`, '  }']),
    '}',
  ];
  const inVpc = { vpc_id: 'aws_vpc.main.id' };
  return joinLines(
    'data "aws_availability_zones" "available" {',
    '  state = "available"',
    '',
    '  filter {',
    '    name   = "opt-in-status"',
    '    values = ["opt-in-not-required"]',
    '  }',
    '}',
    resource('vpc', 'main', { cidr_block: `"${cidr}"` }, name),
    subnets.flatMap((subnet) =>
      resource(
        'subnet',
        subnet.id,
        {
          ...inVpc,
          cidr_block: `"${formatCidr(subnet.block)}"`,
          availability_zone: `data.aws_availability_zones.available.names[${subnet.zone}]`,
        },
        subnet.name,
      ),
    ),
    open.length === 0
      ? []
      : [
          ...resource('internet_gateway', 'main', inVpc, name),
          ...resource('route_table', 'public', inVpc, `${name}-public`),
          ...resource('route', 'internet', {
            route_table_id: 'aws_route_table.public.id',
            destination_cidr_block: '"0.0.0.0/0"',
            gateway_id: 'aws_internet_gateway.main.id',
          }),
        ],
    open.flatMap(({ id }) =>
      resource('route_table_association', id, {
        route_table_id: 'aws_route_table.public.id',
        subnet_id: `aws_subnet.${id}.id`,
      }),
    ),
  );
}
