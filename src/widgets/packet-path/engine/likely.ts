import type { Address } from '#widgets/shared/cidr.ts';
import type { Network, Vpc } from './nodes.ts';
import type { Packet } from './protocols.ts';
import type { Target } from './routes.ts';
import { holds, isIn, type Goal } from './walk.ts';

/** Returns the VPCs other than this one in which the packet may be meant to arrive. */
function vpcsHolding(network: Network, vpc: Vpc, address: Address, goal: Goal): readonly Vpc[] {
  const meant = goal?.at === 'interface' ? goal.host.vpc : undefined;
  if (meant && meant !== vpc && holds(meant, address)) return [meant];
  return [...network.vpcs.values()].filter((other) => other !== vpc && holds(other, address));
}

/** Returns the transit gateways to which a VPC is attached. */
export function transitGatewaysOf(network: Network, vpc: Vpc): ReadonlySet<string> {
  const attached = [...network.attachments.values()].filter(({ resourceId }) => resourceId === vpc.id);
  return new Set(attached.map(({ transitGatewayId }) => transitGatewayId));
}

function linksTo(network: Network, vpc: Vpc, others: readonly Vpc[]): readonly Target[] {
  const peerings = [...network.peerings.values()].filter(
    ({ sides, status }) =>
      status === 'active' &&
      sides.some(({ vpcId }) => vpcId === vpc.id) &&
      others.some((other) => sides.some(({ vpcId }) => vpcId === other.id)),
  );
  const hubs = transitGatewaysOf(network, vpc);
  const shared = others.flatMap((other) => [...transitGatewaysOf(network, other)].filter((id) => hubs.has(id)));
  return [
    ...peerings.map(({ id }) => ({ kind: 'peering-connection', id }) as const),
    ...shared.map((id) => ({ kind: 'transit-gateway', id }) as const),
  ];
}

function waysToPremises(network: Network, vpc: Vpc): readonly Target[] {
  const hubs = transitGatewaysOf(network, vpc);
  const reaching = [...network.attachments.values()]
    .filter(({ resourceType, transitGatewayId }) => resourceType !== 'vpc' && hubs.has(transitGatewayId))
    .map(({ transitGatewayId }) => transitGatewayId);
  return [
    ...(vpc.vpnGatewayId === undefined ? [] : [{ kind: 'virtual-private-gateway', id: vpc.vpnGatewayId } as const]),
    ...[...new Set(reaching)].map((id) => ({ kind: 'transit-gateway', id }) as const),
  ];
}

function waysOut(network: Network, vpc: Vpc, { source, destination }: Packet): readonly Target[] {
  const internet =
    vpc.internetGatewayId === undefined ? [] : [{ kind: 'internet-gateway', id: vpc.internetGatewayId } as const];
  if (destination.family === 6) {
    const id = vpc.egressOnlyGatewayId;
    return [...internet, ...(id === undefined ? [] : [{ kind: 'egress-only-internet-gateway', id } as const])];
  }
  const translating = [...network.natGateways.values()]
    .filter((nat) => nat.vpc === vpc && nat.up && nat.publicAddress !== undefined)
    .map(({ id }) => ({ kind: 'nat-gateway', id }) as const);
  return vpc.publicOf.has(source.value) ? [...internet, ...translating] : [...translating, ...internet];
}

/**
 * Returns the targets, among what exists, by which a packet that is in a VPC could get to where it wants, the likeliest
 * first.
 */
export function targetsTowards(network: Network, vpc: Vpc, packet: Packet, goal: Goal): readonly Target[] {
  const { destination } = packet;
  if (holds(vpc, destination)) return [{ kind: 'local', id: 'local' }];
  if (goal?.at === 'service') {
    const endpoint = network.endpoints.get(goal.endpointId);
    return endpoint?.vpcId === vpc.id ? [{ kind: 'endpoint', id: endpoint.id }] : [];
  }
  const links = linksTo(network, vpc, vpcsHolding(network, vpc, destination, goal));
  if (links.length > 0) return links;
  if (goal?.at === 'on-premises' || isIn('private', destination) || isIn('shared', destination)) {
    return waysToPremises(network, vpc);
  }
  return waysOut(network, vpc, packet);
}
