import { blockAround, contains, formatCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import type { Change } from './edit.ts';
import { targetsTowards } from './likely.ts';
import type { Network, Vpc } from './nodes.ts';
import type { Hop, Path } from './path.ts';
import { destinationOf, targetOf, type Target } from './routes.ts';
import { holds, type Goal } from './walk.ts';

/** A way that failed, as the search for a fix sees it. */
export interface Failure {
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

/** Returns the changes by which a table leads an address to a target: a new route, or another target for an old one. */
export function routeTo(
  { network }: Failure,
  tableId: string,
  target: Target,
  address: Address,
  block?: string,
): readonly Change[] {
  const item = network.topology.RouteTables?.find(({ RouteTableId }) => RouteTableId === tableId);
  const vpc = network.vpcs.get(item?.VpcId ?? '');
  if (!item || !vpc) return [];
  if (target.kind === 'endpoint' && network.endpoints.get(target.id)?.type === 'Gateway') {
    const routed = (network.topology.RouteTables ?? []).filter(({ Routes }) =>
      Routes?.some(({ GatewayId }) => GatewayId === target.id),
    );
    const tableIds = [...new Set([...routed.map(({ RouteTableId }) => RouteTableId), tableId])];
    return [{ kind: 'set-endpoint-tables', endpointId: target.id, tableIds }];
  }
  const destination = block ?? blockTowards(network, vpc, target, address);
  const taken = item.Routes?.some(
    (route) => destinationOf(route) === destination && route.Origin !== 'EnableVgwRoutePropagation',
  );
  const wish = { tableId, destination, target: target.id };
  const narrow = formatCidr(hostBlock(address));
  if (!taken) return [{ kind: 'add-route', ...wish }];
  // Another target for the whole block may cut off others; a route for the one address does not.
  return narrow === destination
    ? [{ kind: 'replace-route', ...wish }]
    : [
        { kind: 'replace-route', ...wish },
        { kind: 'add-route', ...wish, destination: narrow },
      ];
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
    return meant.map((other) => ({ kind: 'create-peering', requester: vpc.id, accepter: other.id }));
  }
  if (goal?.at === 'on-premises') {
    const loose = [...network.vpnGateways.values()].filter(({ vpcId }) => vpcId === undefined);
    return loose.map(({ id }) => ({ kind: 'attach-gateway', type: 'vpn', vpcId: vpc.id, gatewayId: id }));
  }
  if (vpc.internetGatewayId === undefined) return [{ kind: 'attach-gateway', type: 'internet', vpcId: vpc.id }];
  const hasNat = [...network.natGateways.values()].some((nat) => nat.vpc === vpc && nat.publicAddress && nat.up);
  if (hasNat || address.family === 6) return [];
  return publicSubnets(network, vpc)
    .slice(0, 1)
    .map((subnetId) => ({ kind: 'create-nat-gateway', subnetId, connectivity: 'public' }));
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
    .flatMap((target) => routeTo(failure, asked.id, target, packet.destination));
}

/** Returns routes to what exists, and what could be built so that a route can lead to it. */
export function rerouteOrBuild(failure: Failure): readonly Change[] {
  const asked = tableBefore(failure);
  const vpc = failure.network.vpcs.get(asked?.vpcId ?? '');
  if (!asked || !vpc) return [];
  return [...reroute(failure), ...buildTowards(failure, vpc, asked.packet.destination)];
}

/** Returns the routes that bring the middleboxes of one way into the other, or take them out of it. */
export function straighten(failure: Failure): readonly Change[] {
  const { network, path, other } = failure;
  if (!other) return [];
  const missing = other.appliances.filter((id) => !path.appliances.includes(id));
  const surplus = path.appliances.filter((id) => !other.appliances.includes(id));
  const asked = path.hops.filter(({ kind, id }) => kind === 'route-table' && id !== '');
  const into = asked.flatMap(({ id, vpcId, packet }) => {
    const vpc = network.vpcs.get(vpcId ?? '');
    const subnets = vpc?.subnets.flatMap(({ cidrs }) => cidrs.filter((cidr) => contains(cidr, packet.destination)));
    const inside = vpc && holds(vpc, packet.destination) ? subnets?.[0] : undefined;
    return missing.flatMap((applianceId) => {
      const target: Target = {
        kind: network.endpoints.has(applianceId) ? 'endpoint' : 'network-interface',
        id: applianceId,
      };
      return routeTo(failure, id, target, packet.destination, inside && formatCidr(inside));
    });
  });
  const outOf = [...path.hops, ...other.hops].flatMap(({ kind, id, decision }): Change[] => {
    if (kind !== 'route-table' || decision?.kind !== 'route' || !decision.route) return [];
    const { target, destination } = decision.route;
    const diverts = [...surplus, ...missing].includes(target.id);
    return diverts ? [{ kind: 'remove-route', tableId: id, destination: formatCidr(destination) }] : [];
  });
  return [...into, ...outOf];
}

/** Returns the routes for the one address by which a packet that strayed would find the right VPC. */
export function pointHome(failure: Failure): readonly Change[] {
  const { network, goal, path } = failure;
  const asked = path.hops.filter(({ kind, id }) => kind === 'route-table' && id !== '');
  return asked.flatMap(({ id, vpcId, packet }) => {
    const vpc = network.vpcs.get(vpcId ?? '');
    if (!vpc) return [];
    const address = packet.destination;
    return targetsTowards(network, vpc, packet, goal)
      .filter(({ kind }) => kind !== 'local')
      .flatMap((target) => routeTo(failure, id, target, address, formatCidr(hostBlock(address))));
  });
}
