import type { Address } from '#widgets/shared/cidr.ts';
import { checkUp, forgetSender, passGroups, senderOf } from './guards.ts';
import type { Endpoint, Interface, NatGateway, Subnet, Vpc } from './nodes.ts';
import { echoIn, natPorts, type Packet } from './protocols.ts';
import { decideRoute } from './routes.ts';
import { isNeighbour, route } from './steps-vpc.ts';
import { block, holds, isIn, pass, passAcl, stop, type Step, type Walk } from './walk.ts';

/** Returns the packet as a NAT gateway or a NAT instance with the address sends it on. */
function translated(packet: Packet, source: Address): Packet {
  const { destination, destinationPorts, protocol } = packet;
  // NAT64: the last 32 bits of the destination are the IPv4 address that is meant.
  const to: Address =
    destination.family === 6 ? { family: 4, value: Number(destination.value & 0xffff_ffffn) } : destination;
  const ping = protocol === 'icmp';
  return {
    source,
    destination: to,
    protocol,
    sourcePorts: ping ? packet.sourcePorts : natPorts,
    destinationPorts: ping ? echoIn(4, destinationPorts) : destinationPorts,
  };
}

/**
 * A NAT gateway takes the packet into its subnet, gives it its own source, and sends it on by that subnet's table.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
export function passNat(walk: Walk, nat: NatGateway, vpc: Vpc, from: Subnet | undefined): Step {
  const { packet, network } = walk;
  const { subnet } = nat;
  if (subnet && subnet !== from) passAcl(walk, subnet, 'inbound');
  const looping = !walk.reply && walk.translations.some(({ at }) => at === nat.id);
  const native = packet.destination.family === 6 && !isIn('nat64', packet.destination);
  const sends = nat.privateAddress && !native ? translated(packet, nat.privateAddress) : undefined;
  pass(walk, 'nat-gateway', nat.id, { vpcId: vpc.id, subnetId: subnet?.id, sends });
  checkUp(walk, nat.up, subnet?.zone ?? '', 'target-down');
  if (nat.vpc !== vpc) return stop(walk, 'target-gone', vpc.id);
  if (looping) return stop(walk, 'routing-loop', vpc.id);
  if (native) return stop(walk, 'nat-needs-ipv4', vpc.id);
  if (walk.reply) return stop(walk, 'reply-through-nat', vpc.id);
  if ((walk.entry === 'peering' || walk.entry === 'vpn') && !holds(vpc, packet.source))
    block(walk, 'nat-foreign-source');
  if (!sends) return stop(walk, 'target-unseen', vpc.id);
  walk.translations.push({ at: nat.id, vpc, before: packet, after: sends });
  forgetSender(walk);
  if (subnet) {
    return isNeighbour(subnet, sends.destination) ? { do: 'deliver', vpc, from: subnet } : { do: 'leave', subnet };
  }
  if (nat.table) return route(walk, nat.table, vpc, undefined);
  const id = vpc.internetGatewayId;
  if (id !== undefined) return { do: 'follow', target: { kind: 'internet-gateway', id }, vpc, from: undefined };
  return stop(walk, network.given('RouteTables') ? 'no-route' : 'no-route-table', vpc.id);
}

/** Returns the address that a NAT instance puts on a packet that could not go to the internet with its own. */
function natInstanceAddress(walk: Walk, host: Interface): Address | undefined {
  const { source, destination } = walk.packet;
  const { vpc, subnet } = host;
  if (walk.reply || source.family === 6 || vpc.publicOf.has(source.value) || holds(vpc, destination)) return undefined;
  const target = subnet.table && decideRoute(subnet.table, destination).route?.target;
  if (target?.kind !== 'internet-gateway') return undefined;
  return host.addresses.find((address) => vpc.publicOf.has(address.value));
}

/**
 * A route leads to a network interface: an appliance that forwards what is not meant for itself.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html
 */
export function passAppliance(
  walk: Walk,
  host: Interface,
  vpc: Vpc,
  from: Subnet | undefined,
  gatewayId: string | undefined,
): Step {
  const { packet } = walk;
  if (host.vpc !== vpc) return stop(walk, 'target-gone', vpc.id);
  if (vpc.hosts.get(packet.destination.value) === host) return { do: 'deliver', vpc, from };
  if (walk.appliances.includes(host.id)) return stop(walk, 'routing-loop', vpc.id);
  if (host.subnet !== from) passAcl(walk, host.subnet, 'inbound');
  passGroups(walk, host, 'inbound', senderOf(walk));
  const address = natInstanceAddress(walk, host);
  const sends = address && translated(packet, address);
  pass(walk, 'appliance', host.id, { vpcId: vpc.id, subnetId: host.subnet.id, sends });
  walk.assumptions.add(sends ? 'appliance-translates' : 'appliance-forwards');
  if (sends) walk.translations.push({ at: host.id, vpc, before: packet, after: sends });
  checkUp(walk, host.up, host.subnet.zone);
  if (host.sourceDestCheck) block(walk, 'source-dest-check');
  const reachable = host.addresses.some(({ value }) => vpc.publicOf.has(value));
  if (gatewayId !== undefined && gatewayId === vpc.internetGatewayId && packet.destination.family === 4 && !reachable) {
    block(walk, 'appliance-no-public-ip');
  }
  walk.appliances.push(host.id);
  forgetSender(walk);
  return { do: 'send', from: host, forwarding: true };
}

/** A Gateway Load Balancer endpoint hands the packet to the firewalls behind it and sends it on. */
function passFirewall(walk: Walk, endpoint: Endpoint, vpc: Vpc, from: Subnet | undefined): Step {
  const { subnet } = endpoint;
  if (subnet?.vpc !== vpc) {
    pass(walk, 'endpoint', endpoint.id, { vpcId: vpc.id });
    return stop(walk, subnet ? 'target-gone' : 'target-unseen', vpc.id);
  }
  if (walk.appliances.includes(endpoint.id)) return stop(walk, 'routing-loop', subnet.vpc.id);
  if (subnet !== from) passAcl(walk, subnet, 'inbound');
  pass(walk, 'endpoint', endpoint.id, { vpcId: subnet.vpc.id, subnetId: subnet.id });
  checkUp(walk, endpoint.up, subnet.zone, 'target-down');
  walk.assumptions.add('firewall-allows');
  walk.appliances.push(endpoint.id);
  forgetSender(walk);
  return isNeighbour(subnet, walk.packet.destination)
    ? { do: 'deliver', vpc: subnet.vpc, from: subnet }
    : { do: 'leave', subnet };
}

/**
 * A route leads to an endpoint: a gateway endpoint, which takes what its own VPC sends to the service, or a Gateway Load
 * Balancer endpoint.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function passEndpoint(walk: Walk, endpoint: Endpoint, vpc: Vpc, from: Subnet | undefined): Step {
  if (endpoint.type === 'GatewayLoadBalancer') return passFirewall(walk, endpoint, vpc, from);
  pass(walk, 'endpoint', endpoint.id, { vpcId: vpc.id });
  checkUp(walk, endpoint.up, '', 'target-down');
  if (endpoint.type !== 'Gateway') return stop(walk, 'not-supported', vpc.id);
  if (endpoint.vpcId !== vpc.id) return stop(walk, 'target-gone', vpc.id);
  if (!holds(vpc, walk.packet.source)) return stop(walk, 'endpoint-from-outside', vpc.id);
  if (walk.packet.protocol === 'udp') block(walk, 'endpoint-protocol');
  return { do: 'rest', rest: { at: 'service', id: endpoint.id } };
}
