import { defineFacts, type IsoDate, type Url } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/vpc/latest/userguide';
const api = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';

/** Read together, so dated together. */
const blocks = { source: `${guide}/vpc-cidr-blocks.html`, checked: '2026' } as const;
const sizing = { source: `${guide}/subnet-sizing.html`, checked: '2026' } as const;
const ephemeral = { source: `${guide}/custom-network-acl.html`, checked: '2026' } as const;

/** Sizes, reserved addresses and rule numbers of Amazon VPC. */
export const vpc = defineFacts({
  vpcPrefix: { kind: 'limit', label: 'IPv4 block of a VPC', value: [16, 28], unit: 'prefix length', ...blocks },
  vpcIpv6Prefix: {
    kind: 'limit',
    label: 'IPv6 block of a VPC',
    value: [44, 60],
    unit: 'prefix length',
    note: 'In steps of 4; a block that Amazon provides is a /56.',
    ...blocks,
  },
  subnetPrefix: { kind: 'limit', label: 'IPv4 block of a subnet', value: [16, 28], unit: 'prefix length', ...sizing },
  subnetIpv6Prefix: {
    kind: 'limit',
    label: 'IPv6 block of a subnet',
    value: [44, 64],
    unit: 'prefix length',
    note: 'In steps of 4.',
    ...blocks,
  },
  ipv6PrefixStep: {
    kind: 'limit',
    label: 'Steps between the IPv6 block sizes of VPCs and subnets',
    value: 4,
    unit: 'bits',
    ...blocks,
  },
  reservedAddresses: {
    kind: 'limit',
    label: 'IPv4 addresses of each subnet that AWS keeps: the first ones, and the last',
    value: 5,
    unit: 'addresses',
    ...sizing,
  },
  dnsOffset: {
    kind: 'limit',
    label: 'Place of the Amazon DNS server after the base address of the VPC’s primary block',
    value: 2,
    unit: 'addresses',
    source: `${guide}/amazon-vpc-limits.html`,
    checked: '2026',
  },
  aclRuleNumber: {
    kind: 'limit',
    label: 'Number of a network ACL rule',
    value: [1, 32_766],
    unit: 'rule number',
    source: `${guide}/nacl-rules.html`,
    checked: '2026',
  },
  aclLastRule: {
    kind: 'limit',
    label: 'Number under which the API lists the last rule (*) of a network ACL for IPv4',
    value: 32_767,
    unit: 'rule number',
    source: `${api}/API_CreateNetworkAcl.html`,
    checked: '2026-04',
  },
  aclLastRuleIpv6: {
    kind: 'limit',
    label: 'Number under which the API lists the last rule (*) of a network ACL for IPv6',
    value: 32_768,
    unit: 'rule number',
    source: `${api}/API_CreateNetworkAcl.html`,
    checked: '2026-04',
  },
  ephemeralPortsLinux: {
    kind: 'default',
    label: 'Ephemeral ports of many Linux kernels',
    value: [32_768, 61_000],
    unit: 'port',
    ...ephemeral,
  },
  ephemeralPortsWindows: {
    kind: 'default',
    label: 'Ephemeral ports of Windows since Windows Server 2008',
    value: [49_152, 65_535],
    unit: 'port',
    ...ephemeral,
  },
  ephemeralPortsNat: {
    kind: 'limit',
    label: 'Source ports that a NAT gateway uses',
    value: [1_024, 65_535],
    unit: 'port',
    source: `${guide}/nat-gateway-basics.html`,
    checked: '2026',
  },
});

/** Address blocks that AWS treats in a way of their own. */
export interface AddressRange {
  label: string;
  cidrs: readonly string[];
  source: Url;
  checked: IsoDate;
}

/** The address blocks that decide whether a block can be used or a packet is forwarded. */
export const addressRanges = {
  private10: { label: 'Private addresses, 10/8 (RFC 1918)', cidrs: ['10.0.0.0/8'], ...blocks },
  private172: { label: 'Private addresses, 172.16/12 (RFC 1918)', cidrs: ['172.16.0.0/12'], ...blocks },
  private192: { label: 'Private addresses, 192.168/16 (RFC 1918)', cidrs: ['192.168.0.0/16'], ...blocks },
  shared: { label: 'Shared addresses of carriers (RFC 6598)', cidrs: ['100.64.0.0/10'], ...blocks },
  uniqueLocal: { label: 'Private IPv6 addresses', cidrs: ['fc00::/7'], ...blocks },
  forbiddenInVpcs: {
    label: 'Blocks that no VPC can have',
    cidrs: ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4'],
    ...blocks,
  },
  avoidInVpcs: {
    label: 'A block that some AWS services use themselves, and that AWS advises to avoid',
    cidrs: ['172.17.0.0/16'],
    ...blocks,
  },
  notForwarded: {
    label: 'Addresses of AWS services inside every VPC, to which no route leads',
    cidrs: ['169.254.168.0/22', 'fd00:ec2::/32'],
    source: `${guide}/subnet-route-tables.html`,
    checked: '2026',
  },
  instanceServices: {
    label: 'Services on every instance’s own host: metadata, DNS, time, task metadata, licence activation',
    cidrs: [
      '169.254.169.254/32',
      '169.254.169.253/32',
      '169.254.169.123/32',
      '169.254.170.2/32',
      '169.254.169.250/31',
      'fd00:ec2::254/128',
      'fd00:ec2::253/128',
      'fd00:ec2::123/128',
    ],
    source: `${guide}/vpc-network-acls.html`,
    checked: '2026',
  },
  nat64: {
    label: 'IPv6 addresses that a NAT gateway turns into IPv4 ones',
    cidrs: ['64:ff9b::/96'],
    source: `${guide}/nat-gateway-basics.html`,
    checked: '2026',
  },
} as const satisfies Record<string, AddressRange>;
