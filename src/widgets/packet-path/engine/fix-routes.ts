import { blockAround, contains, formatCidr, sameAddress, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import type { Change } from './edit.ts';
import { targetsTowards } from './likely.ts';
import type { Network, Vpc } from './nodes.ts';
import type { Hop, Path } from './path.ts';
import type { Reason } from './reasons.ts';
import { destinationOf, targetOf, type Target } from './routes.ts';
import { holds, type Goal } from './walk.ts';

/** A way that failed, as the search for a fix sees it. */
export interface Failure {
  readonly reason: Reason;
  readonly network: Network;
  readonly path: Path;
  readonly goal: Goal;
  readonly hop: Hop;
  /** The place of the hop on the way. */
  readonly at: number;
  /** The way in the other direction, where there is one. */
  readonly other: Path | undefined;
  /** The address that stands for the whole internet, where the question names none. */
  readonly stranger: Address | undefined;
}

/** Returns the last route table that was asked before something went wrong. */
export function tableBefore({ path, at }: Failure): Hop | undefined {
  return path.hops.slice(0, at + 1).findLast(({ kind }) => kind === 'route-table');
}

/** Returns the block for one address alone. */
export function hostBlock(address: Address): Cidr {
  return blockAround(address, address.family === 4 ? 32 : 128);
}

/** Returns the block of a VPC, as AWS prints it, in which an address lies. */
export function blockOfVpcWith(network: Network, address: Address, except?: Vpc): string | undefined {
  const others = [...network.vpcs.values()].filter((vpc) => vpc !== except);
  const block = others.flatMap(({ cidrs }) => cidrs.filter((cidr) => contains(cidr, address)))[0];
  return block && formatCidr(block);
}

/** Returns the block that a route to a target is best written for: the whole peer, the known prefix, or everything. */
function blockTowards(network: Network, vpc: Vpc, { kind, id }: Target, address: Address): string {
  if (kind === 'peering-connection' || kind === 'transit-gateway') {
    return blockOfVpcWith(network, address, vpc) ?? formatCidr(hostBlock(address));
  }
  if (kind === 'virtual-private-gateway') {
    const gateway = network.vpnGateways.get(id);
    const known = [...(gateway?.uplinks.routes ?? []), ...(gateway?.down ?? [])].map(({ destination }) => destination);
    return formatCidr(known.find((cidr) => contains(cidr, address)) ?? hostBlock(address));
  }
  return address.family === 4 ? '0.0.0.0/0' : '::/0';
}

/** Reasons for which a route is of no use to anyone who takes it. */
const useless: ReadonlySet<Reason> = new Set([
  'blackhole',
  'target-gone',
  'target-down',
  'zone-down',
  'routing-loop',
  'gateway-not-attached',
]);

/** Returns how a table comes to lead to a gateway endpoint, which no route by hand does; undefined for other targets. */
export function associateEndpoint({ network }: Failure, endpointId: string, tableId: string): Change | undefined {
  const { type, vpcId } = network.endpoints.get(endpointId) ?? {};
  if (type !== 'Gateway') return undefined;
  const routed = (network.topology.RouteTables ?? []).filter(
    ({ VpcId, Routes }) =>
      VpcId === vpcId &&
      Routes?.some(
        ({ GatewayId, DestinationPrefixListId }) => GatewayId === endpointId && DestinationPrefixListId !== undefined,
      ),
  );
  const tableIds = [...new Set([...routed.map(({ RouteTableId }) => RouteTableId), tableId])];
  return { kind: 'set-endpoint-tables', endpointId, tableIds };
}

/** Returns the changes by which a table leads a packet to a target: a new route, or another target for the present one. */
function routeTo(failure: Failure, asked: Hop, vpc: Vpc, target: Target): readonly Change[] {
  const { network, reason, stranger } = failure;
  const address = asked.packet.destination;
  const { id: tableId } = asked;
  const endpoint = associateEndpoint(failure, target.id, tableId);
  const present = asked.decision?.kind === 'route' ? asked.decision.route : undefined;
  if (endpoint) {
    const inTheWay = present?.prefixListId;
    return inTheWay === undefined ? [endpoint] : [{ kind: 'remove-route', tableId, destination: inTheWay }];
  }
  const wide = blockTowards(network, vpc, target, address);
  const add = (destination: string): Change => ({ kind: 'add-route', tableId, destination, target: target.id });
  if (!present) return [add(wide)];
  const destination = present.prefixListId ?? formatCidr(present.destination);
  const byHand = present.origin === 'static' || present.origin === 'prefix-list';
  const replace: readonly Change[] = byHand ? [{ kind: 'replace-route', tableId, destination, target: target.id }] : [];
  // Where the present route is of no use to anyone, another target cuts nobody off; else only a narrower route is safe.
  if (useless.has(reason) && replace.length > 0) return replace;
  // A route to the one address that stands for the whole internet would help nobody.
  if (stranger && sameAddress(stranger, address)) return [add(wide), ...replace];
  return [add(wide), add(formatCidr(hostBlock(address))), ...replace];
}

/** Returns subnets of a VPC whose own table leads to its internet gateway, where a public NAT gateway can stand. */
function publicSubnets(network: Network, vpc: Vpc): readonly string[] {
  const leadsOut = (tableId: string | undefined) =>
    network.topology.RouteTables?.find(({ RouteTableId }) => RouteTableId === tableId)?.Routes?.some(
      (route) => destinationOf(route) === '0.0.0.0/0' && targetOf(route).kind === 'internet-gateway',
    ) ?? false;
  return vpc.subnets.filter(({ table }) => leadsOut(table?.id)).map(({ id }) => id);
}

/** Returns what could be built where nothing that exists leads on. */
function buildTowards(failure: Failure, vpc: Vpc, address: Address): readonly Change[] {
  const { network, goal } = failure;
  const others = [...network.vpcs.values()].filter((other) => other !== vpc && holds(other, address));
  const meant = goal?.at === 'interface' ? others.filter((other) => other === goal.host.vpc) : others;
  if (meant.length > 0) {
    return meant.map(({ id }): Change => {
      const pending = [...network.peerings.values()].find(
        ({ status, sides }) =>
          status === 'pending-acceptance' && [vpc.id, id].every((side) => sides.some(({ vpcId }) => vpcId === side)),
      );
      return pending
        ? { kind: 'accept-peering', peeringId: pending.id }
        : { kind: 'create-peering', requester: vpc.id, accepter: id };
    });
  }
  if (goal?.at === 'on-premises') {
    const loose = [...network.vpnGateways.values()].filter(({ vpcId }) => vpcId === undefined);
    return loose.map(({ id }) => ({ kind: 'attach-gateway', type: 'vpn', vpcId: vpc.id, gatewayId: id }));
  }
  if (vpc.internetGatewayId === undefined) return [{ kind: 'attach-gateway', type: 'internet', vpcId: vpc.id }];
  return translateIn(network, vpc, address);
}

/** Returns the NAT gateway that could be created in a public subnet of a VPC, unless one works there already. */
function translateIn(network: Network, vpc: Vpc, address: Address): readonly Change[] {
  const places = publicSubnets(network, vpc);
  const hasNat = [...network.natGateways.values()].some(
    (nat) => nat.vpc === vpc && nat.publicAddress && nat.up && (nat.regional || places.includes(nat.subnet?.id ?? '')),
  );
  if (hasNat || address.family === 6) return [];
  return places.slice(0, 1).map((subnetId) => ({ kind: 'create-nat-gateway', subnetId, connectivity: 'public' }));
}

/** Returns routes, to what exists, that would lead a packet on from the last table that was asked. */
export function reroute(failure: Failure): readonly Change[] {
  const { network, goal } = failure;
  const asked = tableBefore(failure);
  const vpc = network.vpcs.get(asked?.vpcId ?? '');
  if (!asked || !vpc) return [];
  const { packet, decision } = asked;
  const current = decision?.kind === 'route' ? decision.route?.target.id : undefined;
  return targetsTowards(network, vpc, packet, goal)
    .filter(({ id, kind }) => id !== current && kind !== 'local')
    .flatMap((target) => routeTo(failure, asked, vpc, target));
}

/** Returns routes to what exists, and a NAT gateway in the VPC of the last table that was asked. */
export function rerouteOrTranslate(failure: Failure): readonly Change[] {
  const asked = tableBefore(failure);
  const vpc = failure.network.vpcs.get(asked?.vpcId ?? '');
  const outside = failure.goal?.at === 'internet';
  const nat = asked && vpc && outside ? translateIn(failure.network, vpc, asked.packet.destination) : [];
  return [...reroute(failure), ...nat];
}

/** Returns routes to what exists, and what could be built so that a route can lead to it. */
export function rerouteOrBuild(failure: Failure): readonly Change[] {
  const asked = tableBefore(failure);
  const vpc = failure.network.vpcs.get(asked?.vpcId ?? '');
  if (!asked || !vpc) return [];
  return [...reroute(failure), ...buildTowards(failure, vpc, asked.packet.destination)];
}
