import { formatAddress, type Address } from '#widgets/shared/cidr.ts';
import type { Interface, Network, Subnet } from '../engine/nodes.ts';
import type { Hop, Trace } from '../engine/path.ts';
import type { Question } from '../engine/question.ts';
import { nameOf } from '../names.ts';
import type { ThingKind } from './picture.ts';
import { keys, resolveInEither } from './places.ts';

/** A host, gateway or endpoint in a subnet. */
export interface Chip {
  readonly key: string;
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  /** Its addresses. */
  readonly details: readonly string[];
  /** The interface whose security groups guard it, and one of these groups; absent where none is known. */
  readonly guard: { readonly interfaceId: string; readonly groupId: string } | undefined;
  readonly ghost: boolean;
}

/** Returns the hops of both ways. */
export function allHops(trace: Trace | undefined): readonly Hop[] {
  return trace ? [...trace.forward.hops, ...(trace.reply?.hops ?? [])] : [];
}

function addressesOf({ vpc, addresses }: Interface): readonly string[] {
  const outside = addresses.flatMap((address) => vpc.publicOf.get(address.value) ?? []);
  return [...addresses, ...outside].map(formatAddress).slice(0, 4);
}

function isFirstOfInstance(network: Network, { id, instanceId = '' }: Interface): boolean {
  return network.instances.get(instanceId)?.[0]?.id === id;
}

/** Returns an interface as it is drawn: as the NAT gateway, endpoint or instance that it belongs to, or as itself. */
export function chipOf(network: Network, host: Interface): Chip {
  const { topology } = network;
  const { id, natGatewayId, endpointId, instanceId } = host;
  if (natGatewayId !== undefined) {
    const nat = network.natGateways.get(natGatewayId);
    if (nat) return natChip(network, natGatewayId);
  }
  const first = instanceId !== undefined && isFirstOfInstance(network, host);
  const owner = (first ? instanceId : endpointId) ?? id;
  const kind = endpointId === undefined ? (first ? 'instance' : 'interface') : 'interface-endpoint';
  return {
    key: keys.chip(id),
    id: owner,
    kind: host.role === 'nat-gateway' ? 'nat-gateway' : kind,
    name: nameOf(topology, owner),
    details: addressesOf(host),
    guard: host.groups && { interfaceId: id, groupId: host.groups.ids[0] ?? '' },
    ghost: false,
  };
}

function natChip({ topology, natGateways }: Network, id: string): Chip {
  const nat = natGateways.get(id);
  const addresses: readonly (Address | undefined)[] = [nat?.privateAddress, nat?.publicAddress];
  return {
    key: keys.chip(id),
    id,
    kind: 'nat-gateway',
    name: nameOf(topology, id),
    details: addresses.flatMap((address) => (address ? formatAddress(address) : [])),
    guard: undefined,
    ghost: false,
  };
}

/** Returns the last part of the name of a service, such as s3. */
export function serviceName(service: string): string {
  return service.split('.').at(-1) ?? service;
}

/** Returns the gateways and endpoints that stand in subnets, by subnet. */
export function fixturesBySubnet(network: Network): ReadonlyMap<string, readonly Chip[]> {
  const fixtures = new Map<string, Chip[]>();
  const add = (subnet: Subnet | undefined, chip: Chip) => {
    if (subnet) fixtures.set(subnet.id, [...(fixtures.get(subnet.id) ?? []), chip]);
  };
  for (const { id, subnet } of network.natGateways.values()) add(subnet, natChip(network, id));
  for (const { id, type, subnet, interfaceIds, service } of network.endpoints.values()) {
    const firewall = type === 'GatewayLoadBalancer';
    if (type === 'Gateway' || (!firewall && interfaceIds.some((own) => network.interfaces.has(own)))) continue;
    add(subnet, {
      key: keys.chip(id),
      id,
      kind: firewall ? 'firewall-endpoint' : 'interface-endpoint',
      name: nameOf(network.topology, id),
      details: service && !firewall ? [serviceName(service)] : [],
      guard: undefined,
      ghost: false,
    });
  }
  return fixtures;
}

/** Returns the hosts by subnet, those that the packet passes or the question names first; and which these are. */
export function hostsBySubnet(
  network: Network,
  question: Question,
  trace: Trace | undefined,
): { readonly hosts: ReadonlyMap<string, readonly Interface[]>; readonly named: ReadonlySet<Interface> } {
  const ends = [question.source, question.destination]
    .map((end) => resolveInEither(network, end))
    .flatMap((end) => (end?.kind === 'host' && !end.host.imagined ? [end.host] : []));
  const passed = allHops(trace).flatMap(({ id }) => network.interfaces.get(id) ?? []);
  const named = new Set([...ends, ...passed].filter(({ natGatewayId }) => natGatewayId === undefined));
  const hosts = new Map<string, Interface[]>();
  const add = (host: Interface) => {
    const own = hosts.get(host.subnet.id);
    if (own) own.push(host);
    else hosts.set(host.subnet.id, [host]);
  };
  for (const host of named) add(host);
  for (const host of network.interfaces.values()) if (host.role === 'host' && !named.has(host)) add(host);
  return { hosts, named };
}
