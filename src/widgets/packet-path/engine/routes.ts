import { addressRanges } from '#data/vpc.ts';
import { contains, parseCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import { chooseRoute, prepareRoutes, type Choosable, type RouteLoss, type RouteSet } from './route-choice.ts';
import type { Item, RouteItem } from './topology.ts';

/** What a route of a VPC can lead to; `other` is a target that this simulator does not model. */
export type TargetKind =
  | 'local'
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'virtual-private-gateway'
  | 'nat-gateway'
  | 'network-interface'
  | 'instance'
  | 'peering-connection'
  | 'transit-gateway'
  | 'endpoint'
  | 'other';

/** Where a route leads. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

/** One route of a VPC's route table; a prefix list gives one for each of its blocks. */
export interface Route extends Choosable {
  readonly target: Target;
  readonly prefixListId?: string;
  readonly blackhole: boolean;
}

/** A route table, prepared for looking up destinations. */
export interface RouteTable {
  readonly id: string;
  readonly vpcId: string;
  readonly set: RouteSet<Route>;
  /** Routes whose prefix list nobody has given us. */
  readonly unread: readonly { readonly prefixListId: string; readonly target: Target }[];
  readonly decided: WeakMap<object, RouteDecision>;
}

/** Why a route table sends a packet nowhere. */
export type RouteFailure = 'no-route' | 'not-forwarded' | 'blackhole' | 'prefix-list-unread';

/** What a route table does with a destination: the route that matched best, those that lost, and why it fails, if so. */
export interface RouteDecision {
  readonly kind: 'route';
  readonly route: Route | undefined;
  readonly lost: readonly { readonly route: Route; readonly why: RouteLoss }[];
  readonly failure: RouteFailure | undefined;
}

const precedence = { local: 0, static: 0, 'prefix-list': 1, propagated: 2 } as const;

function gatewayKind(id: string): TargetKind {
  if (id === 'local') return 'local';
  if (id.startsWith('igw-')) return 'internet-gateway';
  if (id.startsWith('vgw-')) return 'virtual-private-gateway';
  if (id.startsWith('vpce-')) return 'endpoint';
  if (id.startsWith('nat-')) return 'nat-gateway';
  return 'other';
}

/** Returns where a route leads, by whichever of its keys names a target. */
export function targetOf(item: RouteItem): Target {
  if (item.GatewayId) return { kind: gatewayKind(item.GatewayId), id: item.GatewayId };
  if (item.NatGatewayId) return { kind: 'nat-gateway', id: item.NatGatewayId };
  if (item.NetworkInterfaceId) return { kind: 'network-interface', id: item.NetworkInterfaceId };
  if (item.InstanceId) return { kind: 'instance', id: item.InstanceId };
  if (item.VpcPeeringConnectionId) return { kind: 'peering-connection', id: item.VpcPeeringConnectionId };
  if (item.TransitGatewayId) return { kind: 'transit-gateway', id: item.TransitGatewayId };
  if (item.EgressOnlyInternetGatewayId) {
    return { kind: 'egress-only-internet-gateway', id: item.EgressOnlyInternetGatewayId };
  }
  return { kind: 'other', id: item.CarrierGatewayId ?? item.LocalGatewayId ?? item.CoreNetworkArn ?? '' };
}

/** Returns the destination of a route as AWS prints it: a block or the id of a prefix list. */
export function destinationOf(item: RouteItem): string {
  return item.DestinationCidrBlock ?? item.DestinationIpv6CidrBlock ?? item.DestinationPrefixListId ?? '';
}

const propagatedOrigins = new Set(['EnableVgwRoutePropagation', 'Advertisement']);

function routesOf(item: RouteItem, prefixLists: ReadonlyMap<string, readonly Cidr[]>): readonly Route[] {
  const target = targetOf(item);
  const blackhole = item.State === 'blackhole';
  const prefixListId = item.DestinationPrefixListId;
  if (prefixListId !== undefined) {
    const blocks = prefixLists.get(prefixListId) ?? [];
    const origin = 'prefix-list';
    return blocks.map((destination) => ({
      destination,
      origin,
      precedence: precedence[origin],
      target,
      prefixListId,
      blackhole,
    }));
  }
  const destination = parseCidr(destinationOf(item));
  if (!destination) return [];
  const propagated = propagatedOrigins.has(item.Origin ?? '');
  const origin = propagated ? 'propagated' : target.kind === 'local' ? 'local' : 'static';
  return [{ destination, origin, precedence: precedence[origin], target, blackhole }];
}

/** Returns a route table prepared for looking up destinations; the prefix lists are those whose blocks are known. */
export function prepareTable(item: Item<'RouteTables'>, prefixLists: ReadonlyMap<string, readonly Cidr[]>): RouteTable {
  const items = item.Routes ?? [];
  return {
    id: item.RouteTableId,
    vpcId: item.VpcId ?? '',
    set: prepareRoutes(items.flatMap((route) => routesOf(route, prefixLists))),
    unread: items.flatMap((route) => {
      const prefixListId = route.DestinationPrefixListId;
      return prefixListId === undefined || prefixLists.has(prefixListId)
        ? []
        : [{ prefixListId, target: targetOf(route) }];
    }),
    decided: new WeakMap(),
  };
}

const reserved = addressRanges.notForwarded.cidrs.flatMap((cidr) => parseCidr(cidr) ?? []);
const notForwarded: RouteDecision = { kind: 'route', route: undefined, lost: [], failure: 'not-forwarded' };

/**
 * Returns the decision of a route table for a destination. A blackhole route takes part in the match like any other.
 * Where no route matches but a prefix list is unknown, that list may hold the destination.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export function decideRoute(table: RouteTable, destination: Address): RouteDecision {
  if (reserved.some((range) => contains(range, destination))) return notForwarded;
  const choice = chooseRoute(table.set, destination);
  let decision = table.decided.get(choice);
  if (!decision) {
    const unread = table.unread.length > 0 ? 'prefix-list-unread' : 'no-route';
    const failure = choice.route ? (choice.route.blackhole ? 'blackhole' : undefined) : unread;
    decision = { kind: 'route', route: choice.route, lost: choice.lost, failure };
    table.decided.set(choice, decision);
  }
  return decision;
}
