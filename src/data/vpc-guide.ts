import { defineFacts, type Amount, type Limit, type Price, type Quota, type Unit } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/vpc/latest/userguide';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
const api = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';

/** Read together, so dated together. */
const quotas = { source: `${guide}/amazon-vpc-limits.html`, checked: '2026' } as const;
const blocks = { source: `${guide}/vpc-cidr-blocks.html`, checked: '2026' } as const;
const natBasics = { source: `${guide}/nat-gateway-basics.html`, checked: '2026' } as const;
const regionalNat = { source: `${guide}/nat-gateways-regional.html`, checked: '2026' } as const;
const customAcl = { source: `${guide}/custom-network-acl.html`, checked: '2026' } as const;
const defaultAcl = { source: `${guide}/default-network-acl.html`, checked: '2026' } as const;
const peeringBasics = {
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  checked: '2026',
} as const;
const peeringQuotas = {
  source: 'https://docs.aws.amazon.com/general/latest/gr/vpc-service.html',
  checked: '2026',
} as const;
const endpointQuotas = {
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
  checked: '2026',
} as const;
const flowLogApi = { source: `${api}/API_CreateFlowLogs.html`, checked: '2026-04' } as const;
const enhanced = { source: `${ec2}/enhanced-networking.html`, checked: '2026-04' } as const;
const bandwidth = { source: `${ec2}/ec2-instance-network-bandwidth.html`, checked: '2026-04' } as const;
const mtu = { source: `${ec2}/network_mtu.html`, checked: '2026-04' } as const;

const quota = (label: string, value: number, unit: Unit, note?: string) =>
  ({ kind: 'quota', adjustable: true, label, value, unit, note, ...quotas }) as const satisfies Quota;
const ceiling = (label: string, value: Amount, unit: Unit, note?: string) =>
  ({ kind: 'limit', label, value, unit, note, ...quotas }) as const satisfies Limit;
const price = (label: string, value: number, per: Price['per'], source: Price['source'], checked: Price['checked']) =>
  ({ kind: 'price', label, value, per, region: 'us-east-1', source, checked }) as const satisfies Price;

/** Quotas and dates of VPCs and subnets. */
export const vpcGuide = defineFacts({
  vpcs: quota('VPCs per Region', 5, 'VPCs'),
  amazonIpv6Prefix: {
    kind: 'limit',
    label: 'IPv6 block that Amazon provides for a VPC',
    value: 56,
    unit: 'prefix length',
    ...blocks,
  },
  cidrBlocks: quota('IPv4 blocks per VPC, with the primary one', 5, 'CIDR blocks'),
  maxCidrBlocks: ceiling('IPv4 blocks per VPC, after the largest increase', 50, 'CIDR blocks'),
  ipv6Blocks: quota('IPv6 blocks per VPC', 5, 'CIDR blocks', 'Up to 50.'),
  subnets: quota('Subnets per VPC', 200, 'subnets'),
  defaultSubnetPrefix: {
    kind: 'default',
    label: 'IPv4 block of each subnet of the default VPC',
    value: 20,
    unit: 'prefix length',
    source: `${guide}/default-vpc.html`,
    checked: '2026',
  },
  participants: {
    kind: 'quota',
    adjustable: true,
    label: 'Accounts with which the subnets of one VPC can be shared',
    value: 100,
    unit: 'accounts',
    source: `${guide}/vpc-sharing.html`,
    checked: '2026',
  },
  dnsPackets: {
    kind: 'quota',
    adjustable: false,
    label: 'Queries to the Amazon DNS server, per network interface',
    value: 1024,
    unit: 'packets per second',
    ...quotas,
  },
  blockPublicAccessExclusions: {
    kind: 'default',
    label: 'VPCs and subnets that can be excluded from VPC Block Public Access',
    value: 50,
    unit: 'exclusions',
    source: `${api}/API_ModifyVpcBlockPublicAccessOptions.html`,
    checked: '2026-04',
  },
  blockPublicAccessSince: {
    kind: 'date',
    label: 'VPC Block Public Access since',
    value: '2024-11',
    source: `${api}/API_ModifyVpcBlockPublicAccessOptions.html`,
    checked: '2026-04',
  },
  encryptionControlsSince: {
    kind: 'date',
    label: 'VPC Encryption Controls since',
    value: '2025-11',
    source: `${api}/API_CreateVpcEncryptionControl.html`,
    checked: '2026-04',
  },
  classicRetired: {
    kind: 'date',
    label: 'EC2-Classic retired',
    value: '2022-08-15',
    source: 'https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/',
    checked: '2026-04',
  },
});

/** Quotas of route tables and internet gateways. */
export const vpcRouting = defineFacts({
  routeTables: quota('Route tables per VPC', 200, 'route tables'),
  routes: {
    kind: 'quota',
    adjustable: true,
    label: 'Routes per route table that are not propagated',
    value: 500,
    unit: 'routes',
    note: 'IPv4 and IPv6 routes are counted separately.',
    formerly: { value: 50, until: '2025' },
    ...quotas,
  },
  maxRoutes: ceiling('Routes per route table that are not propagated, after the largest increase', 1000, 'routes'),
  propagatedRoutes: {
    kind: 'quota',
    adjustable: false,
    label: 'Propagated routes per route table',
    value: 100,
    unit: 'routes',
    ...quotas,
  },
  prefixListEntries: {
    kind: 'default',
    label: 'Entries of a managed prefix list, up to',
    value: 1000,
    unit: 'entries',
    ...quotas,
  },
  internetGatewaysPerVpc: ceiling(
    'Internet gateways attached to a VPC at a time',
    1,
    'internet gateways',
    'Besides, one egress-only internet gateway.',
  ),
  internetGateways: quota(
    'Internet gateways per Region',
    5,
    'internet gateways',
    'It grows with the quota of VPCs per Region.',
  ),
});

/** Limits, prices and dates of NAT gateways and NAT instances. */
export const natGateways = defineFacts({
  firstBandwidth: {
    kind: 'design',
    label: 'Bandwidth of a NAT gateway, at first',
    value: 5,
    unit: 'Gbit/s',
    ...natBasics,
  },
  maxBandwidth: {
    kind: 'limit',
    label: 'Bandwidth of a NAT gateway, scaled up by itself to',
    value: 100,
    unit: 'Gbit/s',
    ...natBasics,
  },
  firstPackets: {
    kind: 'design',
    label: 'Packets through a NAT gateway, at first',
    value: 1_000_000,
    unit: 'packets per second',
    ...natBasics,
  },
  maxPackets: {
    kind: 'limit',
    label: 'Packets through a NAT gateway, scaled up by itself to',
    value: 10_000_000,
    unit: 'packets per second',
    ...natBasics,
  },
  connections: {
    kind: 'limit',
    label: 'Simultaneous connections to one destination, per address of a NAT gateway',
    value: 55_000,
    unit: 'connections',
    note: 'A destination is an IP address, port and protocol.',
    ...natBasics,
  },
  zonalAddresses: {
    kind: 'limit',
    label: 'IPv4 addresses of a zonal NAT gateway',
    value: 8,
    unit: 'addresses',
    note: 'By default two of them can be Elastic IP addresses.',
    ...natBasics,
  },
  regionalAddresses: {
    kind: 'limit',
    label: 'IPv4 addresses of a regional NAT gateway, per Availability Zone',
    value: 32,
    unit: 'addresses',
    ...regionalNat,
  },
  perZone: quota('NAT gateways per Availability Zone', 5, 'NAT gateways'),
  idleTimeout: {
    kind: 'limit',
    label: 'Idle time after which a NAT gateway drops a connection',
    value: 350,
    unit: 'seconds',
    source: `${guide}/nat-gateway-troubleshooting.html`,
    checked: '2026',
  },
  perHour: price('NAT gateway: each hour', 0.045, 'hour', 'https://aws.amazon.com/vpc/pricing/', '2026-08'),
  perGB: price('NAT gateway: data processed', 0.045, 'GB', 'https://aws.amazon.com/vpc/pricing/', '2026-08'),
  regionalSince: { kind: 'date', label: 'Regional NAT gateways since', value: '2025-11', ...regionalNat },
  expandTime: {
    kind: 'design',
    label: 'Time in which a regional NAT gateway reaches a new Availability Zone, at most',
    value: 60,
    unit: 'minutes',
    ...regionalNat,
  },
  amiMaintenanceEnded: {
    kind: 'date',
    label: 'Maintenance ended of the Amazon Linux under AWS’s NAT image',
    value: '2023-12-31',
    source: `${guide}/VPC_NAT_Instance.html`,
    checked: '2026-04',
  },
});

/** Quotas and defaults of security groups and network ACLs. */
export const trafficFilters = defineFacts({
  securityGroups: quota('Security groups per Region', 2500, 'security groups'),
  groupRules: quota(
    'Rules per security group and direction',
    60,
    'rules',
    'IPv4 and IPv6 rules are counted separately; a prefix list counts with its maximum size.',
  ),
  groupsPerInterface: quota('Security groups per network interface', 5, 'security groups', 'Up to 16.'),
  rulesPerInterface: ceiling('Rules per security group, times security groups per network interface', 1000, 'rules'),
  groupSharingSince: {
    kind: 'date',
    label: 'Security groups can be associated with further VPCs since',
    value: '2024',
    source: `${api}/API_AssociateSecurityGroupVpc.html`,
    checked: '2026-04',
  },
  networkAcls: quota('Network ACLs per VPC', 200, 'network ACLs'),
  aclRules: quota('Rules per network ACL and direction', 20, 'rules'),
  maxAclRules: ceiling('Rules per network ACL and direction, after the largest increase', 40, 'rules'),
  aclDefaultRule: {
    kind: 'default',
    label: 'Rule of the default network ACL that allows all IPv4 traffic',
    value: 100,
    unit: 'rule number',
    ...defaultAcl,
  },
  aclDefaultRuleIpv6: {
    kind: 'default',
    label: 'Rule of the default network ACL that allows all IPv6 traffic, in a VPC with IPv6',
    value: 101,
    unit: 'rule number',
    ...defaultAcl,
  },
  servicePorts: {
    kind: 'default',
    label: 'Ephemeral ports of Elastic Load Balancing and Lambda',
    value: [1024, 65_535],
    unit: 'port',
    ...customAcl,
  },
});

/** The quota and the price of public IPv4 addresses. */
export const publicAddresses = defineFacts({
  elasticIps: quota('Elastic IP addresses per Region', 5, 'Elastic IP addresses'),
  perHour: price('Public IPv4 address, in use or idle', 0.005, 'hour', 'https://aws.amazon.com/vpc/pricing/', '2024'),
  chargedSince: {
    kind: 'date',
    label: 'Every public IPv4 address charged since',
    value: '2024-02-01',
    source: 'https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/',
    checked: '2024-02',
  },
});

/** Quotas of VPC peering. */
export const vpcPeering = defineFacts({
  connections: {
    kind: 'quota',
    adjustable: true,
    label: 'Active peering connections per VPC',
    value: 50,
    unit: 'connections',
    ...peeringQuotas,
  },
  maxConnections: {
    kind: 'limit',
    label: 'Active peering connections per VPC, after the largest increase',
    value: 125,
    unit: 'connections',
    ...peeringQuotas,
  },
  requestExpiry: {
    kind: 'limit',
    label: 'Time in which a peering request must be accepted',
    value: 7,
    unit: 'days',
    ...peeringBasics,
  },
});

/** Quotas, bandwidth and prices of VPC endpoints. */
export const vpcEndpoints = defineFacts({
  gatewayPerRegion: {
    kind: 'quota',
    adjustable: true,
    label: 'Gateway endpoints per Region',
    value: 20,
    unit: 'endpoints',
    ...endpointQuotas,
  },
  gatewayPerVpc: {
    kind: 'limit',
    label: 'Gateway endpoints per VPC',
    value: 255,
    unit: 'endpoints',
    ...endpointQuotas,
  },
  interfacePerVpc: {
    kind: 'quota',
    adjustable: true,
    label: 'Interface and Gateway Load Balancer endpoints per VPC',
    value: 50,
    unit: 'endpoints',
    ...endpointQuotas,
  },
  policySize: {
    kind: 'limit',
    label: 'Size of an endpoint policy',
    value: 20_480,
    unit: 'characters',
    ...endpointQuotas,
  },
  bandwidth: {
    kind: 'design',
    label: 'Bandwidth of an endpoint per Availability Zone, at first',
    value: 10,
    unit: 'Gbit/s',
    ...endpointQuotas,
  },
  maxBandwidth: {
    kind: 'limit',
    label: 'Bandwidth of an endpoint per Availability Zone, scaled up by itself to',
    value: 100,
    unit: 'Gbit/s',
    ...endpointQuotas,
  },
  perHour: price(
    'Interface endpoint: each Availability Zone',
    0.01,
    'hour',
    'https://aws.amazon.com/privatelink/pricing/',
    '2026-08',
  ),
  perGB: price(
    'Interface endpoint: data processed',
    0.01,
    'GB',
    'https://aws.amazon.com/privatelink/pricing/',
    '2026-08',
  ),
  resourceSince: {
    kind: 'date',
    label: 'Resource endpoints since',
    value: '2024-12',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html',
    checked: '2026',
  },
});

/** The times of VPC Flow Logs. */
export const flowLogs = defineFacts({
  interval: {
    kind: 'default',
    label: 'Time that one flow log record covers, at most',
    value: 10,
    unit: 'minutes',
    ...flowLogApi,
  },
  shortInterval: {
    kind: 'limit',
    label: 'Shorter setting of that time, never exceeded on Nitro instances',
    value: 1,
    unit: 'minutes',
    ...flowLogApi,
  },
  firehoseRenamed: {
    kind: 'date',
    label: 'Amazon Kinesis Data Firehose renamed to Amazon Data Firehose',
    value: '2024-02',
    ...flowLogApi,
  },
});

/** Speeds and frame sizes of network interfaces. */
export const networkInterfaces = defineFacts({
  ena: { kind: 'limit', label: 'Bandwidth of the Elastic Network Adapter', value: 100, unit: 'Gbit/s', ...enhanced },
  intelVf: {
    kind: 'limit',
    label: 'Bandwidth of the Intel 82599 Virtual Function interface',
    value: 10,
    unit: 'Gbit/s',
    ...enhanced,
  },
  expressFlow: {
    kind: 'limit',
    label: 'A single flow with ENA Express, inside an Availability Zone',
    value: 25,
    unit: 'Gbit/s',
    source: `${ec2}/ena-express.html`,
    checked: '2026-04',
  },
  internetBandwidth: {
    kind: 'limit',
    label: 'Traffic of a smaller instance through an internet gateway',
    value: 5,
    unit: 'Gbit/s',
    note: 'For instances with fewer than 32 vCPUs.',
    ...bandwidth,
  },
  internetShare: {
    kind: 'limit',
    label: 'Traffic of a large instance through an internet gateway, of its bandwidth',
    value: 50,
    unit: '%',
    ...bandwidth,
  },
  internetShareFrom: {
    kind: 'limit',
    label: 'Size of an instance from which that share holds',
    value: 32,
    unit: 'vCPUs',
    ...bandwidth,
  },
  mtu: {
    kind: 'limit',
    label: 'Largest packet (MTU) in a VPC and over peering in a Region',
    value: 9001,
    unit: 'bytes',
    ...mtu,
  },
  mtuInterRegion: {
    kind: 'limit',
    label: 'Largest packet (MTU) over peering between Regions',
    value: 8500,
    unit: 'bytes',
    note: 'Older material says 1,500 bytes.',
    ...mtu,
  },
  mtuInternet: {
    kind: 'limit',
    label: 'Largest packet (MTU) through an internet gateway',
    value: 1500,
    unit: 'bytes',
    ...mtu,
  },
});
