import { targetOf, type TargetKind } from './routes.ts';
import { parts, type Part, type Topology } from './topology.ts';

/** What it means for the answers that something was not given. */
export type Consequence =
  | 'nothing-to-trace'
  | 'blocks-from-local-routes'
  | 'routes-unknown'
  | 'hosts-imagined'
  | 'states-taken-as-running'
  | 'network-acls-taken-as-open'
  | 'security-groups-taken-as-open'
  | 'gateways-taken-as-attached'
  | 'ways-through-unknown'
  | 'prefix-lists-unread'
  | 'group-references-taken-as-lost'
  | 'uplinks-taken-as-up'
  | 'names-only';

/** Outputs that belong to another part. */
type Detail = 'PrefixListEntries' | 'TransitGatewayRoutes' | 'TransitGatewayAssociations';

interface Source {
  /** The command of the AWS CLI that prints it. */
  readonly command: string;
  readonly means: Consequence;
}

/** Every output that the simulator reads: how to get it, and what its absence means. */
export const sources: Readonly<Record<Part | Detail, Source>> = {
  Vpcs: { command: 'ec2 describe-vpcs', means: 'blocks-from-local-routes' },
  Subnets: { command: 'ec2 describe-subnets', means: 'nothing-to-trace' },
  RouteTables: { command: 'ec2 describe-route-tables', means: 'routes-unknown' },
  InternetGateways: { command: 'ec2 describe-internet-gateways', means: 'gateways-taken-as-attached' },
  EgressOnlyInternetGateways: {
    command: 'ec2 describe-egress-only-internet-gateways',
    means: 'gateways-taken-as-attached',
  },
  NatGateways: { command: 'ec2 describe-nat-gateways', means: 'ways-through-unknown' },
  NetworkAcls: { command: 'ec2 describe-network-acls', means: 'network-acls-taken-as-open' },
  SecurityGroups: { command: 'ec2 describe-security-groups', means: 'security-groups-taken-as-open' },
  NetworkInterfaces: { command: 'ec2 describe-network-interfaces', means: 'hosts-imagined' },
  Instances: { command: 'ec2 describe-instances', means: 'states-taken-as-running' },
  VpcPeeringConnections: { command: 'ec2 describe-vpc-peering-connections', means: 'ways-through-unknown' },
  VpcEndpoints: { command: 'ec2 describe-vpc-endpoints', means: 'ways-through-unknown' },
  PrefixLists: { command: 'ec2 describe-prefix-lists', means: 'prefix-lists-unread' },
  PrefixListEntries: { command: 'ec2 get-managed-prefix-list-entries', means: 'prefix-lists-unread' },
  TransitGateways: { command: 'ec2 describe-transit-gateways', means: 'group-references-taken-as-lost' },
  TransitGatewayAttachments: { command: 'ec2 describe-transit-gateway-attachments', means: 'ways-through-unknown' },
  TransitGatewayVpcAttachments: {
    command: 'ec2 describe-transit-gateway-vpc-attachments',
    means: 'ways-through-unknown',
  },
  TransitGatewayRouteTables: { command: 'ec2 describe-transit-gateway-route-tables', means: 'ways-through-unknown' },
  TransitGatewayRoutes: { command: 'ec2 search-transit-gateway-routes', means: 'ways-through-unknown' },
  TransitGatewayAssociations: {
    command: 'ec2 get-transit-gateway-route-table-associations',
    means: 'ways-through-unknown',
  },
  VpnGateways: { command: 'ec2 describe-vpn-gateways', means: 'gateways-taken-as-attached' },
  VpnConnections: { command: 'ec2 describe-vpn-connections', means: 'uplinks-taken-as-up' },
  CustomerGateways: { command: 'ec2 describe-customer-gateways', means: 'names-only' },
  virtualInterfaces: { command: 'directconnect describe-virtual-interfaces', means: 'uplinks-taken-as-up' },
};

/** Something that was not given; `named` tells whether what was given speaks of such a thing, so that it matters. */
export interface MissingPart extends Source {
  readonly part: Part | Detail;
  readonly named: boolean;
}

const always: readonly Part[] = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'NetworkAcls',
  'SecurityGroups',
  'NetworkInterfaces',
  'Instances',
];

const partsOfTarget: Readonly<Partial<Record<TargetKind, readonly Part[]>>> = {
  'internet-gateway': ['InternetGateways'],
  'egress-only-internet-gateway': ['EgressOnlyInternetGateways'],
  'virtual-private-gateway': ['VpnGateways', 'VpnConnections', 'virtualInterfaces'],
  'nat-gateway': ['NatGateways'],
  'peering-connection': ['VpcPeeringConnections'],
  endpoint: ['VpcEndpoints'],
  'transit-gateway': [
    'TransitGateways',
    'TransitGatewayAttachments',
    'TransitGatewayVpcAttachments',
    'TransitGatewayRouteTables',
  ],
};

function namedParts(topology: Topology): ReadonlySet<Part> {
  const routes = (topology.RouteTables ?? []).flatMap(({ Routes }) => Routes ?? []);
  const rules = (topology.SecurityGroups ?? []).flatMap(({ IpPermissions, IpPermissionsEgress }) => [
    ...(IpPermissions ?? []),
    ...(IpPermissionsEgress ?? []),
  ]);
  const lists =
    routes.some(({ DestinationPrefixListId }) => DestinationPrefixListId !== undefined) ||
    rules.some(({ PrefixListIds }) => (PrefixListIds ?? []).length > 0);
  const targets = routes.flatMap((route) => partsOfTarget[targetOf(route).kind] ?? []);
  return new Set([...always, ...targets, ...(lists ? (['PrefixLists'] as const) : [])]);
}

function missingDetails(topology: Topology): readonly Detail[] {
  const { PrefixLists = [], TransitGatewayRouteTables = [], TransitGatewayAttachments = [] } = topology;
  const entries = PrefixLists.some(({ Cidrs, Entries }) => !Cidrs && !Entries);
  const routes = TransitGatewayRouteTables.some(
    ({ Routes, TransitGatewayRouteTablePropagations }) => !Routes && !TransitGatewayRouteTablePropagations,
  );
  const associated = TransitGatewayAttachments.some(({ Association }) => Association);
  const associations = !associated && TransitGatewayRouteTables.some(({ Associations }) => !Associations);
  return [
    ...(entries ? (['PrefixListEntries'] as const) : []),
    ...(routes ? (['TransitGatewayRoutes'] as const) : []),
    ...(associations ? (['TransitGatewayAssociations'] as const) : []),
  ];
}

const partNames = Object.keys(parts) as Part[];

/** Returns what was not given, with what that means for the answers; first what the given parts speak of. */
export function missingParts(topology: Topology): readonly MissingPart[] {
  const named = namedParts(topology);
  const absent = partNames.filter((part) => topology[part] === undefined);
  const missing = [
    ...missingDetails(topology).map((part) => ({ part, named: true, ...sources[part] })),
    ...absent.map((part) => ({ part, named: named.has(part), ...sources[part] })),
  ];
  return missing.toSorted((a, b) => Number(b.named) - Number(a.named));
}
