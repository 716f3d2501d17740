import { addressRanges } from '#data/vpc.ts';
import { covers, formatCidr, parseCidr, sameCidr, type Cidr } from '#widgets/shared/cidr.ts';
import {
  blocksOfSubnet,
  blocksOfVpc,
  find,
  refuse,
  subnetsOfVpc,
  type EditFlaw,
  type EditProblem,
} from './edit-kit.ts';
import { routeItem } from './items.ts';
import { destinationOf, targetOf, type Target } from './routes.ts';
import type { Item, RouteItem, Topology } from './topology.ts';

/** A route that somebody wants in a table. */
export interface RouteWish {
  readonly tableId: string;
  /** A block or the id of a prefix list. */
  readonly destination: string;
  /** The id of a target, or `local`. */
  readonly target: string;
}

type Table = Item<'RouteTables'>;

const reserved = addressRanges.notForwarded.cidrs.flatMap((cidr) => parseCidr(cidr) ?? []);
const nat64 = addressRanges.nat64.cidrs.flatMap((cidr) => parseCidr(cidr) ?? []);

function isFirewall(topology: Topology, { kind, id }: Target): boolean {
  return kind === 'endpoint' && find(topology, 'VpcEndpoints', id)?.VpcEndpointType === 'GatewayLoadBalancer';
}

const isAppliance = ({ kind }: Target) => kind === 'network-interface' || kind === 'instance';

/** Returns why a VPC cannot have a route to a target: it is unknown, of another VPC, or not attached. */
function targetFlaw(topology: Topology, vpcId: string, { kind, id }: Target): EditFlaw | undefined {
  const own = (item: { readonly VpcId?: string } | undefined): EditFlaw | undefined =>
    item ? (item.VpcId === undefined || item.VpcId === vpcId ? undefined : 'of-another-vpc') : 'unknown-id';
  const attached = (attachments: readonly { readonly VpcId?: string }[] | undefined): EditFlaw | undefined =>
    attachments?.some(({ VpcId }) => VpcId === vpcId) ? undefined : 'target-not-attached';
  switch (kind) {
    case 'local':
      return undefined;
    case 'internet-gateway':
      return attached(find(topology, 'InternetGateways', id)?.Attachments);
    case 'egress-only-internet-gateway':
      return attached(find(topology, 'EgressOnlyInternetGateways', id)?.Attachments);
    case 'virtual-private-gateway':
      return attached(find(topology, 'VpnGateways', id)?.VpcAttachments);
    case 'nat-gateway':
      return own(find(topology, 'NatGateways', id));
    case 'network-interface':
      return own(find(topology, 'NetworkInterfaces', id));
    case 'instance':
      return own(find(topology, 'Instances', id));
    case 'endpoint': {
      const endpoint = find(topology, 'VpcEndpoints', id);
      // The routes of a gateway endpoint come and go with its association, not by hand.
      return own(endpoint) ?? (isFirewall(topology, { kind, id }) ? undefined : 'target-not-allowed');
    }
    case 'peering-connection': {
      const peering = find(topology, 'VpcPeeringConnections', id);
      const sides = [peering?.RequesterVpcInfo, peering?.AccepterVpcInfo];
      return peering ? attached(sides.flatMap((side) => side ?? [])) : 'unknown-id';
    }
    case 'transit-gateway': {
      const attachments = topology.TransitGatewayVpcAttachments ?? [];
      return attached(attachments.filter(({ TransitGatewayId }) => TransitGatewayId === id));
    }
    case 'other':
      return 'unknown-id';
  }
}

function familyFlaw(cidr: Cidr, { kind }: Target): EditFlaw | undefined {
  const needs6 = kind === 'egress-only-internet-gateway';
  const needs4 =
    kind === 'virtual-private-gateway' || (kind === 'nat-gateway' && !nat64.some((own) => covers(own, cidr)));
  return (needs6 && cidr.family === 4) || (needs4 && cidr.family === 6) ? 'wrong-family' : undefined;
}

/**
 * Returns why a table cannot have a route for a block to a target.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html
 */
export function blockFlaw(topology: Topology, table: Table, cidr: Cidr, target: Target): EditFlaw | undefined {
  const vpcId = table.VpcId ?? '';
  const blocks = blocksOfVpc(topology, vpcId);
  if (reserved.some((range) => covers(range, cidr))) return 'reserved-range';
  const inside = blocks.some((block) => covers(block, cidr));
  const whole = blocks.some((block) => sameCidr(block, cidr));
  const forGateway = table.Associations?.some(({ GatewayId }) => GatewayId !== undefined) ?? false;
  if (forGateway && !inside) return 'not-fit-for-a-gateway';
  if (!inside) return target.kind === 'local' ? 'target-not-allowed' : familyFlaw(cidr, target);
  const subnets = subnetsOfVpc(topology, vpcId).flatMap(blocksOfSubnet);
  if (!whole && !subnets.some((subnet) => sameCidr(subnet, cidr))) return 'not-a-whole-subnet';
  if (whole && target.kind === 'local') return undefined;
  const allowed = isAppliance(target) || isFirewall(topology, target) || (!forGateway && target.kind === 'nat-gateway');
  return allowed ? familyFlaw(cidr, target) : forGateway ? 'not-fit-for-a-gateway' : 'target-not-allowed';
}

/** Tells whether a virtual private gateway has propagated a route, rather than somebody made it. */
export const isPropagated = ({ Origin }: RouteItem) => Origin === 'EnableVgwRoutePropagation';

function sameDestination(a: string, b: string): boolean {
  const [first, second] = [parseCidr(a), parseCidr(b)];
  return first && second ? sameCidr(first, second) : a === b;
}

/** Returns a table's route for a destination, propagated ones aside: AWS keeps those beside a static one. */
export function routeFor(table: Table, destination: string): RouteItem | undefined {
  return table.Routes?.find((route) => !isPropagated(route) && sameDestination(destinationOf(route), destination));
}

/** Returns the route that is wished for, or why AWS refuses it. */
export function checkRoute(
  topology: Topology,
  table: Table,
  { destination, target }: RouteWish,
): { readonly item: RouteItem } | { readonly problem: EditProblem } {
  const item = routeItem(destination, target);
  const to = targetOf(item);
  const flaw = targetFlaw(topology, table.VpcId ?? '', to);
  if (flaw) return refuse('target', flaw);
  if (destination.startsWith('pl-')) {
    const forGateway = table.Associations?.some(({ GatewayId }) => GatewayId !== undefined);
    if (forGateway) return refuse('destination', 'not-fit-for-a-gateway');
    return find(topology, 'PrefixLists', destination) ? { item } : refuse('destination', 'unknown-id');
  }
  const cidr = parseCidr(destination);
  if (!cidr) return refuse('destination', 'not-a-cidr');
  const wrong = blockFlaw(topology, table, cidr, to);
  const atTarget = wrong === 'target-not-allowed' || wrong === 'wrong-family';
  if (wrong) return refuse(atTarget ? 'target' : 'destination', wrong);
  return { item: routeItem(formatCidr(cidr), target) };
}
