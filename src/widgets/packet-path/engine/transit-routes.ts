import { parseCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import { chooseRoute, prepareRoutes, type Choosable, type RouteChoice, type RouteSet } from './route-choice.ts';
import type { Item, TransitRouteItem } from './topology.ts';

/** A route of a transit gateway route table; several attachments share equal-cost routes. */
export interface TransitRoute extends Choosable {
  readonly attachmentIds: readonly string[];
  readonly blackhole: boolean;
}

/** A transit gateway route table, prepared for looking up destinations. */
export interface TransitTable {
  readonly id: string;
  readonly set: RouteSet<TransitRoute>;
}

/** What a transit gateway route table does with a destination. */
export interface TransitDecision extends RouteChoice<TransitRoute> {
  readonly kind: 'transit-route';
}

/** Propagated routes for the same block, better sources first; static routes come before all of them. */
const sources = ['vpc', 'direct-connect-gateway', 'connect', 'vpn', 'vpn-concentrator', 'peering', 'tgw-peering'];

function precedenceOf(origin: Choosable['origin'], resourceType: string): number {
  if (origin === 'static') return 0;
  if (origin === 'prefix-list') return 1;
  const place = sources.indexOf(resourceType);
  return 2 + (place < 0 ? sources.length : place);
}

function routeOf(item: TransitRouteItem): readonly TransitRoute[] {
  const destination = parseCidr(item.DestinationCidrBlock);
  if (!destination) return [];
  const attachments = item.TransitGatewayAttachments ?? [];
  const origin = item.PrefixListId ? 'prefix-list' : item.Type === 'propagated' ? 'propagated' : 'static';
  const blackhole = item.State === 'blackhole';
  if (origin !== 'propagated') {
    const attachmentIds = attachments.map((attachment) => attachment.TransitGatewayAttachmentId);
    return [{ destination, origin, precedence: precedenceOf(origin, ''), attachmentIds, blackhole }];
  }
  return attachments.map(({ TransitGatewayAttachmentId: id, ResourceType = '' }) => ({
    destination,
    origin,
    precedence: precedenceOf(origin, ResourceType),
    attachmentIds: [id],
    blackhole,
  }));
}

/** What an attachment announces to the tables that it propagates to. */
export interface Announcement {
  readonly resourceType: string;
  readonly cidrs: readonly Cidr[];
}

/**
 * Returns a transit gateway route table prepared for looking up destinations. Where an attachment propagates to it but
 * none of its routes were given, the blocks that it announces stand in for them.
 */
export function prepareTransitTable(
  item: Item<'TransitGatewayRouteTables'>,
  announced: (attachmentId: string) => Announcement,
): TransitTable {
  const given = (item.Routes ?? []).flatMap(routeOf);
  const seen = new Set(given.flatMap(({ origin, attachmentIds }) => (origin === 'propagated' ? attachmentIds : [])));
  const derived = (item.TransitGatewayRouteTablePropagations ?? [])
    .filter(({ TransitGatewayAttachmentId }) => !seen.has(TransitGatewayAttachmentId))
    .flatMap(({ TransitGatewayAttachmentId: id }) => {
      const { resourceType, cidrs } = announced(id);
      const origin = 'propagated' as const;
      const precedence = precedenceOf(origin, resourceType);
      return cidrs.map((destination) => ({ destination, origin, precedence, attachmentIds: [id], blackhole: false }));
    });
  return { id: item.TransitGatewayRouteTableId, set: prepareRoutes<TransitRoute>([...given, ...derived]) };
}

const decided = new WeakMap<RouteChoice<TransitRoute>, TransitDecision>();

/**
 * Returns the decision of a transit gateway route table: the longest prefix, then static before propagated, and among
 * propagated routes those of VPCs before Direct Connect, Connect and VPN.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function decideTransit(table: TransitTable, destination: Address): TransitDecision {
  const choice = chooseRoute(table.set, destination);
  let decision = decided.get(choice);
  if (!decision) {
    decision = { kind: 'transit-route', ...choice };
    decided.set(choice, decision);
  }
  return decision;
}
