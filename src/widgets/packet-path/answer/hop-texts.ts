import { sameAddress } from '#widgets/shared/cidr.ts';
import { networkOf } from '../engine/network.ts';
import type { HopKind } from '../engine/path.ts';
import { reasons } from '../engine/reasons.ts';
import type { Place } from './places.ts';

const what = ({ isReply }: Place) => (isReply ? 'the reply' : 'the packet');
const whatFirst = ({ isReply }: Place) => (isReply ? 'The reply' : 'The packet');

function atGroups(place: Place): string {
  const { hop, thing } = place;
  const { decision, direction } = hop;
  const inOrOut = direction === 'inbound' ? 'in' : 'out';
  if (decision?.kind === 'tracked') {
    return `They know the connection and let ${what(place)} ${inOrOut}, whatever their rules say.`;
  }
  if (decision?.kind !== 'security-group') return `Whether ${thing} let ${what(place)} ${inOrOut} is not known.`;
  const count = decision.rules.length;
  if (!decision.allowed && count > 0) return `Rules let only a part of the traffic ${inOrOut}.`;
  if (!decision.allowed) return `No ${direction ?? 'inbound'} rule lets ${what(place)} ${inOrOut}.`;
  return `${count === 1 ? 'A rule lets' : 'Rules let'} ${what(place)} ${inOrOut}.`;
}

function atAcl(place: Place): string {
  const { decision, direction } = place.hop;
  const way = direction === 'inbound' ? 'into' : 'out of';
  const subnet = place.subnet ?? 'the subnet';
  if (decision?.kind !== 'network-acl') return `It guards ${subnet}.`;
  if (decision.allowed) return `It lets ${what(place)} ${way} ${subnet}.`;
  return decision.partly.length > 0
    ? `It lets only a part of the traffic ${way} ${subnet}.`
    : `It does not let ${what(place)} ${way} ${subnet}.`;
}

function atTable(place: Place): string {
  const { decision } = place.hop;
  if (decision?.kind !== 'route') return 'It was not given, so where it leads is not known.';
  const { route, failure } = decision;
  if (failure === 'blackhole') return `The route that matches is a blackhole and drops ${what(place)}.`;
  if (failure === 'not-forwarded') return `No router forwards to ${place.destination}.`;
  if (!route) return `No route matches ${place.destination}.`;
  if (route.target.kind === 'local') return `It leads ${what(place)} on inside the VPC.`;
  return `It leads ${what(place)} to ${place.name(route.target.id)}.`;
}

function atTransitTable(place: Place): string {
  const { decision } = place.hop;
  if (decision?.kind !== 'transit-route' || !decision.route) return `No route matches ${place.destination}.`;
  const { attachmentIds, blackhole } = decision.route;
  if (blackhole || attachmentIds.length === 0) return `The route that matches is a blackhole and drops ${what(place)}.`;
  return `It leads ${what(place)} to ${attachmentIds.map(place.name).join(' or ')}.`;
}

function atInterface(place: Place): string {
  const { hop, path, source } = place;
  const isFirst = path.hops[0] === hop;
  if (isFirst) return `It sends ${what(place)}, from ${source}.`;
  if (hop.id === '') return `${place.destination} is where ${what(place)} was meant to go.`;
  return `It receives ${what(place)}.`;
}

function atInternetGateway(place: Place): string {
  const { packet, sends } = place.hop;
  if (!sends) return `It passes ${what(place)} on as it is.`;
  return sameAddress(packet.source, sends.source)
    ? 'It puts the private destination in the place of the public one.'
    : 'It puts the public source in the place of the private one.';
}

function atNat(place: Place): string {
  const { packet, sends } = place.hop;
  if (!sends) return `${whatFirst(place)} comes to it, and no further.`;
  return sameAddress(packet.source, sends.source)
    ? 'It knows the connection and puts the first sender’s address back as the destination.'
    : 'It puts its own address in the place of the source, and remembers the connection.';
}

function atAppliance(place: Place): string {
  return place.hop.sends
    ? `It translates ${what(place)} and sends it on.`
    : `It gets ${what(place)} although that is meant for somebody else, and sends it on.`;
}

function atEndpoint(place: Place): string {
  const { topology, hop, path } = place;
  if (networkOf(topology).endpoints.get(hop.id)?.type === 'GatewayLoadBalancer') {
    return `It hands ${what(place)} to the firewall behind it, and sends it on once it is back.`;
  }
  return path.hops[0] === hop ? 'The service replies through it.' : `It takes ${what(place)} to the service behind it.`;
}

/** What happens at each kind of hop, in a sentence. */
const happenings: Readonly<Record<HopKind, (place: Place) => string>> = {
  'network-interface': atInterface,
  appliance: atAppliance,
  'security-group': atGroups,
  'network-acl': atAcl,
  'route-table': atTable,
  'internet-gateway': atInternetGateway,
  'egress-only-internet-gateway': ({ isReply }) =>
    isReply ? 'It knows the connection and lets the reply in.' : 'It lets the packet out to the internet.',
  'nat-gateway': atNat,
  endpoint: atEndpoint,
  'peering-connection': (place) => `It carries ${what(place)} between its two VPCs.`,
  'transit-gateway': (place) => `It looks ${what(place)} up in the route table of the attachment that it came by.`,
  'transit-gateway-attachment': (place) => `${whatFirst(place)} passes it.`,
  'transit-gateway-route-table': atTransitTable,
  'virtual-private-gateway': (place) => `It passes ${what(place)} between the VPC and the customer’s network.`,
  internet: (place) =>
    place.path.hops[0] === place.hop
      ? `${whatFirst(place)} comes from the internet.`
      : `${whatFirst(place)} leaves to the internet.`,
  'on-premises': (place) =>
    place.path.hops[0] === place.hop
      ? `${whatFirst(place)} comes from the customer’s network.`
      : `${whatFirst(place)} leaves to the customer’s network.`,
  'amazon-service': () => 'A service on the host itself answers, which no filter and no route table concerns.',
};

/** Hops whose own text says it where they stop the packet, or that stop nothing themselves. */
const outspoken: ReadonlySet<HopKind> = new Set([
  'security-group',
  'network-acl',
  'route-table',
  'transit-gateway-route-table',
  'internet',
  'on-premises',
  'amazon-service',
]);

/** Returns what happens to a packet at a hop, in a sentence. */
export function describeHop(place: Place): string {
  const { hop, path } = place;
  const stops = path.blockers.some(
    (blocker) => path.hops[blocker.hop] === hop && reasons[blocker.reason].effect === 'blocks',
  );
  if (!stops || outspoken.has(hop.kind) || hop.id === '') return happenings[hop.kind](place);
  return path.hops[0] === hop
    ? `It is to send ${what(place)}, from ${place.source}.`
    : `${whatFirst(place)} comes to it.`;
}
