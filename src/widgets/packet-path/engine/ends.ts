import { vpc as facts } from '#data/vpc.ts';
import { addressAt, addressCount, parseAddress, type Address, type Cidr, type Family } from '#widgets/shared/cidr.ts';
import { subnetOf } from './network.ts';
import type { Interface, Network, Subnet, Vpc } from './nodes.ts';
import { holds } from './walk.ts';

/** An end of a question. Without a VPC, an address is whatever answers to it; an endpoint can only be a destination. */
export type End =
  | { readonly kind: 'instance'; readonly id: string }
  | { readonly kind: 'interface'; readonly id: string }
  /** Any host of a subnet, as its route table and network ACL see it; security groups are of interfaces. */
  | { readonly kind: 'subnet'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string; readonly vpcId?: string }
  | { readonly kind: 'internet'; readonly address?: string }
  /** Behind a virtual private gateway or a transit gateway attachment. */
  | { readonly kind: 'on-premises'; readonly address: string; readonly via?: string }
  | { readonly kind: 'endpoint'; readonly id: string };

/** What can be wrong with an end of a question. */
export type EndFlaw =
  | 'unknown-id'
  | 'not-an-address'
  | 'no-address-in-family'
  | 'no-interface-there'
  | 'in-several-vpcs'
  | 'no-way-to-premises'
  | 'service-addresses-unknown'
  | 'cannot-begin'
  | 'not-a-destination';

/** An end of a question as the network knows it, with the address under which it is written in the packet. */
export type ResolvedEnd =
  | { readonly kind: 'host'; readonly address: Address; readonly host: Interface }
  | { readonly kind: 'internet'; readonly address: Address }
  | { readonly kind: 'on-premises'; readonly address: Address; readonly via: string | undefined }
  | { readonly kind: 'service'; readonly address: Address; readonly endpointId: string }
  | { readonly kind: 'any'; readonly address: Address; readonly hosts: number };

/** Documentation addresses, of which the first that nobody has stands for the internet. */
const strangers: Readonly<Record<Family, readonly string[]>> = {
  4: ['198.51.100.1', '203.0.113.1', '192.0.2.1', '198.51.100.254'],
  6: ['2001:db8:ffff:ffff::1', '3fff::1'],
};

function strangerTo(network: Network, family: Family): Address | undefined {
  const known = (address: Address) =>
    (address.family === 4 && network.publicAddresses.has(address.value)) ||
    [...network.vpcs.values()].some((vpc) => holds(vpc, address));
  return strangers[family].flatMap((text) => parseAddress(text) ?? []).find((address) => !known(address));
}

const reservedFirst = facts.reservedAddresses.value - 1;

function freeAddress(vpc: Vpc, cidr: Cidr): Address | undefined {
  const end = Math.min(addressCount(cidr) - 1, vpc.hosts.size + reservedFirst + 1);
  for (let place = reservedFirst; place < end; place += 1) {
    const address = addressAt(cidr, place);
    if (!vpc.hosts.has(address.value)) return address;
  }
  return undefined;
}

function imagine(subnet: Subnet, addresses: readonly Address[]): Interface {
  return {
    id: subnet.id,
    vpc: subnet.vpc,
    subnet,
    role: 'host',
    addresses,
    groups: undefined,
    unseenGroups: false,
    natGatewayId: undefined,
    endpointId: undefined,
    sourceDestCheck: true,
    instanceId: undefined,
    up: true,
    imagined: true,
  };
}

const imagined = new WeakMap<Subnet, Interface>();

/** Returns a host that might stand in a subnet: with a free address of each family, and no security group. */
function anyHostOf(subnet: Subnet): Interface {
  let host = imagined.get(subnet);
  if (!host) {
    host = imagine(
      subnet,
      subnet.cidrs.flatMap((cidr) => freeAddress(subnet.vpc, cidr) ?? []),
    );
    imagined.set(subnet, host);
  }
  return host;
}

function addressOf(text: string, family: Family): Address | EndFlaw {
  const address = parseAddress(text);
  if (!address) return 'not-an-address';
  return address.family === family ? address : 'no-address-in-family';
}

function hostEnd(host: Interface | undefined, family: Family): ResolvedEnd | EndFlaw {
  if (!host) return 'unknown-id';
  const address = host.addresses.find((own) => own.family === family);
  return address ? { kind: 'host', host, address } : 'no-address-in-family';
}

/** Returns the host at an address, in the VPC that is named or in the only one that has it; else just the address. */
function hostAt(network: Network, address: Address, vpcId: string | undefined): ResolvedEnd {
  const vpcs = [...network.vpcs.values()].filter(({ id }) => vpcId === undefined || id === vpcId);
  const hosts = vpcs.flatMap((vpc) => vpc.hosts.get(address.value) ?? []);
  if (hosts[0] && hosts.length === 1) return { kind: 'host', host: hosts[0], address };
  // Where no interface was given at all, any address of a subnet may have one.
  const subnets = vpcs.flatMap((vpc) => subnetOf(vpc, address) ?? []);
  const given = network.given('NetworkInterfaces') || network.given('Instances');
  if (given || hosts.length > 0 || subnets.length !== 1 || !subnets[0]) {
    return { kind: 'any', address, hosts: hosts.length };
  }
  return { kind: 'host', host: imagine(subnets[0], [address]), address };
}

function endpointEnd(network: Network, id: string, family: Family, zone: string | undefined): ResolvedEnd | EndFlaw {
  const endpoint = network.endpoints.get(id);
  if (!endpoint) return 'unknown-id';
  if (endpoint.type === 'Gateway') {
    const block = endpoint.cidrs.find((cidr) => cidr.family === family);
    const place = block && Math.min(reservedFirst, addressCount(block) - 1);
    if (!block || place === undefined) {
      return endpoint.cidrs.length === 0 ? 'service-addresses-unknown' : 'no-address-in-family';
    }
    return { kind: 'service', endpointId: id, address: addressAt(block, place) };
  }
  if (endpoint.type === 'GatewayLoadBalancer') return 'not-a-destination';
  const hosts = endpoint.interfaceIds.flatMap((interfaceId) => network.interfaces.get(interfaceId) ?? []);
  return hostEnd(hosts.find(({ subnet }) => subnet.zone === zone) ?? hosts[0], family);
}

/**
 * Returns an end of a question as the network knows it, in one family, or what is wrong with it.
 *
 * @param zone the Availability Zone of the other end, in which an interface endpoint is preferred
 */
export function resolveEnd(network: Network, end: End, family: Family, zone?: string): ResolvedEnd | EndFlaw {
  switch (end.kind) {
    case 'instance':
      return hostEnd(network.instances.get(end.id)?.[0], family);
    case 'interface':
      return hostEnd(network.interfaces.get(end.id), family);
    case 'subnet': {
      const subnet = network.subnets.get(end.id);
      return hostEnd(subnet && anyHostOf(subnet), family);
    }
    case 'endpoint':
      return endpointEnd(network, end.id, family, zone);
    case 'internet': {
      const address = end.address === undefined ? strangerTo(network, family) : addressOf(end.address, family);
      if (typeof address === 'string') return address;
      return address ? { kind: 'internet', address } : 'no-address-in-family';
    }
    case 'address': {
      const address = addressOf(end.address, family);
      if (typeof address === 'string') return address;
      if (end.vpcId !== undefined && !network.vpcs.has(end.vpcId)) return 'unknown-id';
      return hostAt(network, address, end.vpcId);
    }
    case 'on-premises': {
      const address = addressOf(end.address, family);
      if (typeof address === 'string') return address;
      const known = end.via === undefined || network.vpnGateways.has(end.via) || network.attachments.has(end.via);
      return known ? { kind: 'on-premises', address, via: end.via } : 'unknown-id';
    }
  }
}
