import type { Service } from './service.ts';

const current = { is: 'current' } as const;

/** The services around VPCs and their connections. */
export const networkingVpcServices: readonly Service[] = [
  {
    name: 'Amazon VPC',
    aliases: ['VPC', 'Virtual Private Cloud'],
    summary: 'Your own isolated network in a Region, with subnets, route tables, gateways and firewalls.',
    status: current,
    page: 'networking/vpc',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html',
    checked: '2023',
  },
  {
    name: 'AWS PrivateLink',
    aliases: ['PrivateLink', 'VPC endpoint', 'Interface endpoint'],
    summary: 'Private access from a VPC to AWS services, to services of others and to your own.',
    status: current,
    page: 'networking/vpc-endpoints',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html',
    checked: '2026',
  },
  {
    name: 'Amazon VPC Lattice',
    aliases: ['VPC Lattice'],
    summary: 'Application network that connects services across VPCs and accounts, with IAM policies.',
    status: current,
    page: 'networking/vpc-peering',
    source: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/what-is-vpc-lattice.html',
    checked: '2026',
  },
  {
    name: 'EC2-Classic',
    aliases: ['ClassicLink'],
    summary: 'The shared network of EC2 before VPC.',
    status: { is: 'retired', on: '2022-08-15', instead: 'Amazon VPC' },
    source: 'https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/',
    checked: '2026-04',
  },
];
