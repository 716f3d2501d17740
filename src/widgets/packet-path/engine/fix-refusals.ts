import { canPeer } from './blocks.ts';
import type { Vpc } from './nodes.ts';
import type { Reason } from './reasons.ts';
import { chooseRoute } from './route-choice.ts';
import type { TargetKind } from './routes.ts';
import type { Failure } from './fix-routes.ts';
import { holds } from './walk.ts';

/** What to build where a rule of AWS forbids the way that was asked for. */
export const alternatives = [
  'direct-peering',
  'transit-gateway',
  'privatelink',
  'private-nat-gateway',
  'own-internet-gateway',
  'own-nat-gateway',
  'own-vpn',
  'own-gateway-endpoint',
  'interface-endpoint',
  'public-address-or-load-balancer',
  'vpn-on-transit-gateway',
  'tunnel-restored',
  'another-zone',
  'tcp-only',
  'host-at-the-address',
  'public-source',
  'public-ipv6-block',
] as const;
export type Alternative = (typeof alternatives)[number];

/** Between VPCs: a link of their own, or where their blocks overlap something that translates. */
function betweenVpcs({ network, path, goal, hop }: Failure): readonly Alternative[] {
  const from = network.vpcs.get(path.hops.find(({ vpcId }) => vpcId !== undefined)?.vpcId ?? '');
  const holding = [...network.vpcs.values()].find((vpc) => vpc !== from && holds(vpc, hop.packet.destination));
  const to = goal?.at === 'interface' ? goal.host.vpc : holding;
  if (from && to && !canPeer(from.cidrs, to.cidrs)) return ['privatelink', 'private-nat-gateway'];
  return ['direct-peering', 'transit-gateway'];
}

const ownGateway: Readonly<Partial<Record<TargetKind, readonly Alternative[]>>> = {
  'internet-gateway': ['own-internet-gateway', 'own-nat-gateway', 'transit-gateway'],
  'nat-gateway': ['own-nat-gateway', 'transit-gateway'],
  'virtual-private-gateway': ['own-vpn', 'transit-gateway'],
  endpoint: ['own-gateway-endpoint', 'interface-endpoint'],
};

function gatewayOf(vpc: Vpc | undefined, { hop }: Failure): TargetKind | undefined {
  const targets = vpc?.tables.flatMap(({ set }) => chooseRoute(set, hop.packet.destination).route?.target.kind ?? []);
  const known = targets?.find((kind) => kind in ownGateway);
  if (known) return known;
  if (vpc?.internetGatewayId !== undefined) return 'internet-gateway';
  return vpc?.vpnGatewayId === undefined ? undefined : 'virtual-private-gateway';
}

/** At the edge of another VPC: the same kind of gateway in one's own. */
function atTheEdge(failure: Failure): readonly Alternative[] {
  const { network, hop } = failure;
  const sides = network.peerings.get(hop.id)?.sides ?? [];
  const peer = network.vpcs.get(sides.find(({ vpcId }) => vpcId !== hop.vpcId)?.vpcId ?? '');
  const kind = gatewayOf(peer, failure);
  return (kind && ownGateway[kind]) ?? ['transit-gateway'];
}

/** Where nothing leads on, and nothing that could be attached or peered either. */
function withoutWay(failure: Failure): readonly Alternative[] | undefined {
  const { goal } = failure;
  if (goal?.at === 'on-premises') return ['own-vpn', 'transit-gateway'];
  return goal?.at === 'interface' ? betweenVpcs(failure) : undefined;
}

type Refusal = readonly Alternative[] | ((failure: Failure) => readonly Alternative[] | undefined);

const refusals: Readonly<Partial<Record<Reason, Refusal>>> = {
  'no-route': withoutWay,
  'private-destination': withoutWay,
  'shared-destination': withoutWay,
  'not-transitive': betweenVpcs,
  'overlapping-cidrs': ['privatelink', 'private-nat-gateway'],
  'edge-to-edge': atTheEdge,
  'outside-peer': ['direct-peering', 'transit-gateway'],
  'internet-gateway-foreign-source': ['own-nat-gateway', 'transit-gateway'],
  'nat-foreign-source': ['transit-gateway'],
  'vpn-gateway-foreign-source': ['transit-gateway', 'own-vpn'],
  'vpn-gateway-foreign-destination': ['transit-gateway'],
  'vpn-gateway-needs-ipv4': ['vpn-on-transit-gateway'],
  'nat-unsolicited': ['public-address-or-load-balancer'],
  'endpoint-from-outside': ['interface-endpoint'],
  'endpoint-protocol': ['tcp-only'],
  'vpn-down': ['tunnel-restored'],
  'transit-vpn-down': ['tunnel-restored'],
  'zone-down': ['another-zone'],
  'no-interface': ['host-at-the-address'],
  'private-source': ['public-source'],
  'shared-source': ['public-source'],
  'private-ipv6': ['public-ipv6-block'],
};

/** Tells whether the service is asked for by a gateway endpoint of another VPC, which serves its own only. */
function asksForeignEndpoint({ network, goal, path }: Failure): boolean {
  const endpoint = goal?.at === 'service' ? network.endpoints.get(goal.endpointId) : undefined;
  return endpoint !== undefined && path.hops[0]?.vpcId !== endpoint.vpcId;
}

/** Returns what to build instead where a failure cannot be done away with, undefined where it might be. */
export function alternativesTo(failure: Failure): readonly Alternative[] | undefined {
  if (asksForeignEndpoint(failure)) return ['own-gateway-endpoint', 'interface-endpoint'];
  const instead = refusals[failure.reason];
  return typeof instead === 'function' ? instead(failure) : instead;
}
