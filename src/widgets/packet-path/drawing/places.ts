import { resolveEnd, type End, type ResolvedEnd } from '../engine/ends.ts';
import type { Network } from '../engine/nodes.ts';
import type { Hop, Trace } from '../engine/path.ts';

/** Returns the keys of a thing by what it is and its id. */
export const keys = {
  vpc: (id: string) => `vpc ${id}`,
  subnet: (id: string) => `subnet ${id}`,
  /** Whoever might stand in a subnet. */
  anyHost: (subnetId: string) => `any ${subnetId}`,
  chip: (id: string) => `chip ${id}`,
  groups: (interfaceId: string) => `groups ${interfaceId}`,
  acl: (subnetId: string) => `acl ${subnetId}`,
  table: (subnetId: string) => `table ${subnetId}`,
  node: (id: string) => `node ${id}`,
  /** A gateway that a hop names without an id, because nobody gave it. */
  missing: ({ kind, vpcId = '' }: Pick<Hop, 'kind' | 'vpcId'>) => `missing ${kind} ${vpcId}`,
  nodeTable: (id: string) => `node-table ${id}`,
  attachment: (id: string) => `attachment ${id}`,
  premises: (hubId: string) => `premises ${hubId}`,
  connection: (id: string) => `connection ${id}`,
  service: (endpointId: string) => `service ${endpointId}`,
  internet: 'internet',
} as const;

/** Returns the gateway that joins the customer's network: the transit gateway of an attachment, else the gateway itself. */
export function hubOf({ attachments }: Network, via: string): string {
  return attachments.get(via)?.transitGatewayId ?? via;
}

/** Returns the gateway or attachment before or behind a hop on the customer's side. */
function viaOf(hops: readonly Hop[], at: number): string {
  return (at === 0 ? hops[1] : hops[at - 1])?.id ?? '';
}

/** Returns the keys under which a hop may be drawn, the best one first. */
export function placesOf(network: Network, hops: readonly Hop[], at: number): readonly string[] {
  const hop = hops[at];
  if (!hop) return [];
  const { kind, id, vpcId = '', subnetId = '' } = hop;
  const around = [keys.subnet(subnetId), keys.vpc(vpcId)];
  const before = hops[at - 1];
  switch (kind) {
    case 'network-interface':
    case 'appliance':
      return [keys.chip(id), keys.anyHost(subnetId), ...around];
    case 'security-group':
      return [keys.groups(id), keys.chip(id), keys.anyHost(subnetId), ...around];
    case 'network-acl':
      return [keys.acl(subnetId), ...around];
    case 'route-table':
      if (subnetId) return [keys.table(subnetId), ...around];
      return [...(before ? [keys.nodeTable(before.id), ...placesOf(network, hops, at - 1)] : []), keys.vpc(vpcId)];
    case 'nat-gateway':
    case 'endpoint': {
      const own = network.endpoints.get(id)?.interfaceIds ?? [];
      return [keys.chip(id), keys.node(id), ...own.map(keys.chip), ...around];
    }
    case 'transit-gateway-attachment': {
      const hub = network.attachments.get(id)?.transitGatewayId ?? '';
      return [keys.attachment(id), keys.node(hub), ...around];
    }
    case 'transit-gateway-route-table':
      return [keys.nodeTable(before?.id ?? ''), keys.node(before?.id ?? '')];
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'virtual-private-gateway':
    case 'peering-connection':
    case 'transit-gateway':
    case 'amazon-service':
      return [keys.node(id), keys.missing(hop), ...around];
    case 'internet':
      return [keys.internet];
    case 'on-premises':
      return [keys.connection(id), keys.premises(hubOf(network, viaOf(hops, at)))];
  }
}

/** Returns what stands at an end of a question in either family, IPv4 first; undefined where nothing does. */
export function resolveInEither(network: Network, end: End): ResolvedEnd | undefined {
  const ipv4 = resolveEnd(network, end, 4);
  const known = typeof ipv4 === 'string' ? resolveEnd(network, end, 6) : ipv4;
  return typeof known === 'string' ? undefined : known;
}

/** Returns the keys under which an end of a question may be drawn; of an address that may be anybody's, where the packet came to rest. */
export function placesOfEnd(
  network: Network,
  end: End,
  trace: Trace | undefined,
  isSource: boolean,
): readonly string[] {
  if (end.kind === 'internet') return [keys.internet];
  const known = resolveInEither(network, end);
  if (!known) return end.kind === 'endpoint' ? [keys.node(end.id), keys.chip(end.id)] : [];
  switch (known.kind) {
    case 'host':
      return [known.host.imagined ? keys.anyHost(known.host.subnet.id) : keys.chip(known.host.id)];
    case 'service':
      return [keys.service(known.endpointId), keys.node(known.endpointId)];
    case 'internet':
      return [keys.internet];
    case 'on-premises': {
      const hops = trace?.forward.hops ?? [];
      const hop = isSource ? hops[0] : hops.at(-1);
      if (known.via !== undefined) return [keys.premises(hubOf(network, known.via))];
      return hop?.kind === 'on-premises' ? placesOf(network, hops, isSource ? 0 : hops.length - 1).slice(-1) : [];
    }
    case 'any': {
      const { hops = [], rest } = trace?.forward ?? {};
      const ends = rest && rest.at !== 'nowhere' && !isSource;
      return ends ? placesOf(network, hops, hops.length - 1) : [];
    }
  }
}
