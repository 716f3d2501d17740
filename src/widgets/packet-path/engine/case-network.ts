import {
  addressAt,
  blockAround,
  contains,
  formatAddress,
  formatCidr,
  parseAddress,
  parseCidr,
} from '#widgets/shared/cidr.ts';
import { routeItem } from './items.ts';
import { sketchAcl, sketchGroup } from './sketch.ts';
import {
  egressOnlyGatewayItem,
  interfaceItem,
  internetGatewayItem,
  natGatewayItem,
  peeringItem,
  routeTableItem,
  subnetItem,
  vpcItem,
  vpnGatewayItem,
} from './things.ts';
import type { Item, RouteItem, Topology } from './topology.ts';

/** A route as the worked cases write it. */
export interface CaseRoute {
  readonly to: string;
  readonly via: string;
  readonly propagated?: boolean;
  readonly state?: string;
}

interface CaseAclRule {
  readonly n: number | string;
  readonly action: string;
  readonly proto: string;
  readonly ports: string;
  readonly cidr: string;
}

interface CaseGroupRule {
  readonly proto: string;
  readonly ports: string;
  readonly peer: string;
}

interface Sides<Rule> {
  readonly inbound?: readonly Rule[];
  readonly outbound?: readonly Rule[];
}

type Named<T> = Readonly<Record<string, T>>;

/** What a worked case gives; each area uses some of it. */
export interface Given extends Sides<CaseAclRule> {
  readonly routes?: readonly CaseRoute[];
  readonly attachedTo?: string;
  readonly prefixLists?: Named<readonly string[]>;
  readonly subnets?: Named<string>;
  readonly subnet?: string;
  readonly vpc?: string | readonly string[];
  readonly vpcs?: Named<string | readonly string[]>;
  readonly tables?: Named<readonly CaseRoute[]>;
  readonly appliance?: Named<{ readonly subnet: string; readonly sourceDestCheck?: boolean; readonly publicIp?: null }>;
  readonly endpoint?: Named<{ readonly subnet: string }>;
  readonly nat?: Named<{ readonly subnet: string; readonly connectivity?: string; readonly privateIp: string }>;
  readonly instance?: { readonly ip: string; readonly publicIp?: string | null; readonly subnet: string };
  readonly groups?: Named<Sides<CaseGroupRule>>;
  readonly interfaces?: Named<readonly string[]>;
  readonly publicIps?: Named<string>;
  readonly via?: string;
  readonly sg?: Sides<CaseGroupRule>;
  readonly nacl?: Sides<CaseAclRule>;
  readonly peerings?: Named<readonly [string, string]>;
  readonly A?: string;
}

/** What a worked case asks. */
export interface Ask {
  readonly from?: string;
  readonly to?: string;
  readonly fromVpc?: string;
  readonly proto?: string;
  readonly port?: number;
}

const zone = 'zone-a';
const list = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];
const entries = <T>(named: Named<T> | undefined): readonly (readonly [string, T])[] => Object.entries(named ?? {});

/** Returns the routes of a worked case in the shape of AWS. */
export function routesOf(routes: readonly CaseRoute[]): readonly RouteItem[] {
  return routes.map(({ to, via, propagated, state = 'active' }) =>
    routeItem(to, via, { State: state, ...(propagated ? { Origin: 'EnableVgwRoutePropagation' } : {}) }),
  );
}

/** Returns a network ACL of a worked case in the shape of AWS. */
export function aclOf(id: string, subnets: readonly string[], { inbound = [], outbound = [] }: Sides<CaseAclRule>) {
  const proto = (text: string) => (text === 'all' ? 'any' : text);
  const lines = (rules: readonly CaseAclRule[]) =>
    rules
      .filter(({ n }) => n !== '*')
      .map((rule) => `${rule.n} ${rule.action} ${proto(rule.proto)} ${rule.ports} ${rule.cidr}`);
  return sketchAcl(id, 'vpc', subnets, { inbound: lines(inbound), outbound: lines(outbound) });
}

function groupOf(id: string, { inbound = [], outbound = [] }: Sides<CaseGroupRule>): Item<'SecurityGroups'> {
  const lines = (rules: readonly CaseGroupRule[]) =>
    rules.map(({ proto, ports, peer }) => `${proto === 'all' ? 'any' : proto} ${ports} ${peer}`);
  return sketchGroup(id, 'vpc', { inbound: lines(inbound), outbound: lines(outbound) });
}

const isIn = (cidr: string, address: string) => {
  const [block, inside] = [parseCidr(cidr), parseAddress(address)];
  return block !== undefined && inside !== undefined && contains(block, inside);
};

/** Tells whether an address is one of RFC 1918, as those of hosts in the cases are. */
export const isPrivate = (address: string) =>
  ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].some((cidr) => isIn(cidr, address));

function blockFor(address: string): string {
  const parsed = parseAddress(address);
  return parsed ? formatCidr(blockAround(parsed, parsed.family === 4 ? 24 : 64)) : '';
}

/** Addresses that the worked cases do not use, one for each host that needs a public one. */
const publicAddress = (place: number) => `192.0.2.${place + 10}`;

interface Host {
  readonly id: string;
  readonly ip: string;
  readonly publicIp?: string | null;
  readonly groups?: readonly string[];
  readonly sourceDestCheck?: boolean;
}

/** Returns the interfaces of hosts, each in the subnet that holds it, with a public address unless it is to have none. */
function interfacesOf(hosts: readonly Host[], subnets: readonly Item<'Subnets'>[], vpcId?: string) {
  return hosts.flatMap(({ id, ip, publicIp, ...traits }, place) => {
    const subnet = subnets.find(
      (item) =>
        (vpcId === undefined || item.VpcId === vpcId) &&
        [item.CidrBlock, item.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock].some((cidr) => isIn(cidr ?? '', ip)),
    );
    const own = publicIp === null || ip.includes(':') ? undefined : (publicIp ?? publicAddress(place));
    return subnet ? [interfaceItem(id, subnet, [ip], { publicIp: own, ...traits })] : [];
  });
}

const prefixListsOf = ({ prefixLists }: Given) =>
  entries(prefixLists).map(([PrefixListId, Cidrs]) => ({ PrefixListId, Cidrs }));

/** Returns the network of a case of the area `path`: one VPC, a table for each subnet and gateway. */
export function pathNetwork(given: Given, { from = '', to = '' }: Ask): Topology {
  const tables = entries(given.tables);
  const routes = tables.flatMap(([, own]) => own);
  const local = routes.filter(({ via }) => via === 'local').map((route) => route.to);
  const cidrs = [...new Set(given.vpc === undefined ? local : list(given.vpc))];
  const ends = [from, to].filter((end) => cidrs.some((cidr) => isIn(cidr, end)));
  const own = new Map([
    ...entries(given.nat).map(([, nat]) => [nat.subnet, nat.privateIp] as const),
    ...(given.instance ? [[given.instance.subnet, given.instance.ip] as const] : []),
  ]);
  const blocks = new Map(entries(given.subnets));
  for (const [id] of tables.filter(([key]) => key.startsWith('subnet-') && !blocks.has(key))) {
    const loose = ends.find((end) => ![...blocks.values()].some((block) => isIn(block, end)));
    blocks.set(id, blockFor(own.get(id) ?? loose ?? ''));
  }
  const subnets = [...blocks].map(([id, cidr]) => subnetItem(id, 'vpc', zone, cidr));
  const placeIn = (id: string) => {
    const block = parseCidr(blocks.get(id) ?? '');
    return block ? formatAddress(addressAt(block, 200 % Math.max(8, 2 ** (32 - block.prefix) - 2))) : '';
  };
  const hosts: Host[] = [
    ...entries(given.appliance).map(([id, { subnet, ...traits }]) => ({ id, ip: placeIn(subnet), ...traits })),
    ...ends.map((ip) => ({
      id: `eni-${ip}`,
      ip,
      publicIp: given.instance?.ip === ip ? given.instance.publicIp : undefined,
    })),
  ];
  const used = new Set([...routes.map(({ via }) => via), ...tables.map(([key]) => key)]);
  const named = (prefix: string) => [...used].filter((id) => id.startsWith(prefix));
  const subnetFor = (id: string) => ({ SubnetId: id, VpcId: 'vpc' });
  return {
    Vpcs: [vpcItem('vpc', ...cidrs)],
    Subnets: subnets,
    RouteTables: tables.map(([key, entry]) =>
      routeTableItem(
        `rtb-${key}`,
        'vpc',
        routesOf(entry),
        key.startsWith('subnet-') ? { subnets: [key] } : { gateways: [key] },
      ),
    ),
    NetworkInterfaces: interfacesOf(hosts, subnets),
    InternetGateways: named('igw-').map((id) => internetGatewayItem(id, 'vpc')),
    EgressOnlyInternetGateways: named('eigw-').map((id) => egressOnlyGatewayItem(id, 'vpc')),
    VpnGateways: named('vgw-').map((id) => vpnGatewayItem(id, 'vpc')),
    NatGateways: entries(given.nat).map(([id, { subnet, privateIp, connectivity }]) =>
      natGatewayItem(id, subnetFor(subnet), privateIp, connectivity === 'private' ? undefined : publicAddress(90)),
    ),
    VpcEndpoints: entries(given.endpoint).map(([id, { subnet }]) => ({
      VpcEndpointId: id,
      VpcEndpointType: 'GatewayLoadBalancer',
      VpcId: 'vpc',
      SubnetIds: [subnet],
    })),
    PrefixLists: prefixListsOf(given),
  };
}

/** What a peering case says in words of VPC A's own ways out. */
function waysOutOf(text: string): { readonly routes: readonly CaseRoute[]; readonly topology: Topology } {
  const id = text.split(/[\s,]+/).find((word) => /^(igw|nat|vgw|vpce)-/.test(word)) ?? 'vgw-a';
  const block = text.match(/\d+\.\d+\.\d+\.\d+\/\d+/)?.[0] ?? '0.0.0.0/0';
  const kind = id.split('-')[0];
  const to = text.match(/pl-\w+/)?.[0] ?? block;
  const gateways: Readonly<Record<string, Topology>> = {
    igw: { InternetGateways: [internetGatewayItem(id, 'A')] },
    nat: { InternetGateways: [internetGatewayItem('igw-a', 'A')] },
    vgw: { VpnGateways: [vpnGatewayItem(id, 'A')] },
    vpce: { VpcEndpoints: [{ VpcEndpointId: id, VpcEndpointType: 'Gateway', VpcId: 'A' }] },
  };
  return { routes: [{ to, via: id }], topology: gateways[kind ?? ''] ?? {} };
}

/** Returns the network of a case of the area `peering`: a VPC has one table, and subnets where the case names them. */
export function peeringNetwork(given: Given, { from = '', fromVpc, to = '' }: Ask): Topology {
  const vpcs = entries(given.vpcs);
  const out = given.A === undefined ? undefined : waysOutOf(given.A);
  const subnets = vpcs.flatMap(([id, cidr]) => {
    const own = entries(given.subnets).filter(([name]) => name.startsWith(`${id}-`));
    const whole = list(cidr).map((block, place) => [`${id}-all-${place}`, block] as const);
    return (own.length > 0 ? own : whole).map(([name, block]) => subnetItem(name, id, zone, block));
  });
  const hosts = vpcs.flatMap(([id]) => [
    ...(fromVpc === undefined || fromVpc === id ? interfacesOf([{ id: `eni-${id}-from`, ip: from }], subnets, id) : []),
    ...interfacesOf([{ id: `eni-${id}-to`, ip: to }], subnets, id),
  ]);
  return {
    Vpcs: vpcs.map(([id, cidr]) => vpcItem(id, ...list(cidr))),
    Subnets: subnets,
    RouteTables: vpcs.map(([id, cidr]) => {
      const local = list(cidr).map((block) => ({ to: block, via: 'local' }));
      const own = given.tables?.[id] ?? [...local, ...(id === 'A' ? (out?.routes ?? []) : [])];
      return routeTableItem(`rtb-${id}`, id, routesOf(own), { main: true });
    }),
    NetworkInterfaces: hosts,
    VpcPeeringConnections: entries(given.peerings).map(([id, [a, b]]) => peeringItem(id, a, b)),
    PrefixLists: prefixListsOf(given),
    ...out?.topology,
  };
}

/** Returns the network of a case of the areas `sg` and `stateful`: hosts of one VPC with an internet gateway. */
export function filterNetwork(given: Given, { from = '', to = '' }: Ask): Topology {
  // Where a case names no interfaces, its group and network ACL guard the end with the private address.
  const guarded = [to, from].find(isPrivate) ?? to;
  const members = given.interfaces ?? (given.sg ? { [guarded]: ['sg-own'] } : {});
  const addresses = Object.keys(members);
  const vpcBlock =
    list(given.vpc)[0] ?? formatCidr(blockAround(parseAddress(addresses[0] ?? to) ?? { family: 4, value: 0 }, 16));
  const middle = given.via === undefined ? undefined : `${vpcBlock.split('.').slice(0, 2).join('.')}.250.4`;
  const blocks = [...new Set([...addresses, ...(middle === undefined ? [] : [middle])].map(blockFor))];
  const subnets = blocks.map((block, place) => subnetItem(`subnet-${place}`, 'vpc', zone, block));
  const around: readonly CaseRoute[] = [
    { to: vpcBlock, via: 'local' },
    { to: '0.0.0.0/0', via: 'igw-a' },
  ];
  const through = (own: string): readonly CaseRoute[] =>
    given.via === undefined || own === blockFor(middle ?? '')
      ? []
      : [from, to]
          .map(blockFor)
          .filter((block) => block !== own && blocks.includes(block))
          .map((block) => ({ to: block, via: given.via ?? '' }));
  const groups = given.groups ?? { 'sg-own': given.sg ?? {} };
  const subnetIds = subnets.map(({ SubnetId }) => SubnetId);
  return {
    Vpcs: [vpcItem('vpc', vpcBlock)],
    Subnets: subnets,
    RouteTables: blocks.map((block, place) =>
      routeTableItem(`rtb-${place}`, 'vpc', routesOf([...around, ...through(block)]), { subnets: [`subnet-${place}`] }),
    ),
    NetworkInterfaces: interfacesOf(
      [
        ...addresses.map((ip) => ({ id: `eni-${ip}`, ip, publicIp: given.publicIps?.[ip], groups: members[ip] })),
        ...(middle === undefined ? [] : [{ id: given.via ?? '', ip: middle, sourceDestCheck: false }]),
      ],
      subnets,
    ),
    InternetGateways: [internetGatewayItem('igw-a', 'vpc')],
    SecurityGroups: entries(groups).map(([id, sides]) => groupOf(id, sides)),
    ...(given.nacl ? { NetworkAcls: [aclOf('acl-a', subnetIds, given.nacl)] } : {}),
  };
}
