import { contains, sameAddress, type Address } from '#widgets/shared/cidr.ts';
import { checkUp, forgetSender, passGroups, senderOf } from './guards.ts';
import { targetsTowards } from './likely.ts';
import { subnetOf } from './network.ts';
import type { Interface, Subnet, Vpc } from './nodes.ts';
import { replyTo } from './protocols.ts';
import type { Reason } from './reasons.ts';
import { decideRoute, type RouteTable, type Target } from './routes.ts';
import type { Membership } from './security-groups.ts';
import { block, isIn, lost, pass, passAcl, stop, type Step, type Walk } from './walk.ts';

/** Tells whether the subnet itself holds the address. */
export function isNeighbour(subnet: Subnet, address: Address): boolean {
  return subnet.cidrs.some((cidr) => contains(cidr, address));
}

/** Returns what the sender's outbound rules can know of the receiver: nothing once the way leads past a middlebox. */
function receiverOf(walk: Walk, from: Interface): Membership {
  const { destination } = walk.packet;
  const there = (vpc: Vpc | undefined) => vpc?.hosts.get(destination.value)?.groups;
  if (isNeighbour(from.subnet, destination)) return { groups: there(from.vpc), preserved: true };
  const target = from.subnet.table && decideRoute(from.subnet.table, destination).route?.target;
  if (target?.kind === 'peering-connection') {
    const sides = walk.network.peerings.get(target.id)?.sides ?? [];
    const other = sides.find(({ vpcId }) => vpcId !== from.vpc.id);
    const preserved = new Set(sides.map(({ region }) => region)).size === 1;
    return { groups: there(walk.network.vpcs.get(other?.vpcId ?? '')), preserved };
  }
  const goal = walk.goal?.at === 'interface' ? walk.goal.host.groups : undefined;
  return { groups: there(from.vpc) ?? goal, preserved: target?.kind === 'local' };
}

/** The services that every instance reaches on its own host or at the DNS address, whatever the filters say. */
function isUnfiltered(from: Interface, destination: Address): boolean {
  const { dns } = from.vpc;
  return (dns !== undefined && sameAddress(dns, destination)) || isIn('instanceServices', destination);
}

/**
 * An interface sends the packet: its source/destination check, its security groups, then its subnet, within which
 * neither network ACL nor route table is asked.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html
 */
export function send(walk: Walk, from: Interface, forwarding: boolean): Step {
  const { packet } = walk;
  const place = { vpcId: from.vpc.id, subnetId: from.subnet.id };
  if (!forwarding) {
    pass(walk, 'network-interface', from.id, place);
    checkUp(walk, from.up, from.subnet.zone);
    const own = from.addresses.some((address) => sameAddress(address, packet.source));
    if (from.sourceDestCheck && !own) block(walk, 'source-dest-check');
  }
  if (isUnfiltered(from, packet.destination)) {
    pass(walk, 'amazon-service', '', place);
    return { do: 'rest', rest: { at: 'amazon-service' } };
  }
  if (from.groups?.outbound.references || from.unseenGroups) passGroups(walk, from, 'outbound', receiverOf(walk, from));
  else passGroups(walk, from, 'outbound', { groups: undefined, preserved: true });
  if (isNeighbour(from.subnet, packet.destination)) return { do: 'deliver', vpc: from.vpc, from: from.subnet };
  return { do: 'leave', subnet: from.subnet };
}

/**
 * Returns the peering connection by which a reply to a NAT gateway goes back, which needs no route.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
function peeringBackToNat(walk: Walk, vpc: Vpc): Target | undefined {
  const made = walk.reply ? walk.translations.at(-1) : undefined;
  const nat = made && walk.network.natGateways.get(made.at);
  if (!made || !nat || nat.vpc === vpc || !sameAddress(made.after.source, walk.packet.destination)) return undefined;
  return targetsTowards(walk.network, vpc, walk.packet, undefined).find(({ kind }) => kind === 'peering-connection');
}

/** Notes the decision of a route table and returns where it leads, or where the packet would have to go instead. */
export function route(walk: Walk, table: RouteTable, vpc: Vpc, from: Subnet | undefined, gatewayId?: string): Step {
  const decision = decideRoute(table, walk.packet.destination);
  pass(walk, 'route-table', table.id, { vpcId: vpc.id, subnetId: from?.id, decision });
  if (table.unread.length > 0 && decision.route) walk.assumptions.add('prefix-list-does-not-match');
  if (decision.route && decision.failure === undefined) {
    return { do: 'follow', target: decision.route.target, vpc, from, gatewayId };
  }
  const peering = decision.failure === 'no-route' ? peeringBackToNat(walk, vpc) : undefined;
  if (peering) {
    walk.assumptions.add('nat-reply-over-peering');
    return { do: 'follow', target: peering, vpc, from };
  }
  return goOnRegardless(walk, decision.failure ?? 'no-route', vpc, from);
}

/** Notes why the packet stops, and goes on where it would have to go, to find what else stands in its way. */
export function goOnRegardless(walk: Walk, reason: Reason, vpc: Vpc, from: Subnet | undefined): Step {
  const [target] = targetsTowards(walk.network, vpc, walk.packet, walk.goal);
  block(walk, reason);
  // A way that has failed once already would fail again.
  if (!target || walk.assumed) return lost(vpc.id);
  walk.assumed = true;
  return { do: 'follow', target, vpc, from };
}

/** The packet leaves a subnet: by its network ACL, then by its route table. */
export function leave(walk: Walk, subnet: Subnet): Step {
  passAcl(walk, subnet, 'outbound');
  if (subnet.table) return route(walk, subnet.table, subnet.vpc, subnet);
  pass(walk, 'route-table', '', { vpcId: subnet.vpc.id, subnetId: subnet.id });
  return goOnRegardless(walk, 'no-route-table', subnet.vpc, subnet);
}

function imaginedAt(walk: Walk, vpc: Vpc, address: Address): Interface | undefined {
  const host = walk.goal?.at === 'interface' ? walk.goal.host : undefined;
  return host?.imagined && host.vpc === vpc && host.addresses.some((own) => sameAddress(own, address))
    ? host
    : undefined;
}

/** Undoes a translation for a reply that has come back to where it was made. */
function restore(walk: Walk, at: string): boolean {
  const made = walk.translations.find(
    (translation) => translation.at === at && sameAddress(translation.after.source, walk.packet.destination),
  );
  if (!walk.reply || !made) return false;
  pass(walk, walk.network.natGateways.has(at) ? 'nat-gateway' : 'appliance', at, { sends: replyTo(made.before) });
  return true;
}

function receive(walk: Walk, host: Interface): Step {
  const place = { vpcId: host.vpc.id, subnetId: host.subnet.id };
  if (host.natGatewayId !== undefined || host.role === 'nat-gateway') {
    const id = host.natGatewayId ?? host.id;
    if (restore(walk, id)) {
      forgetSender(walk);
      const inside = isNeighbour(host.subnet, walk.packet.destination);
      return inside ? { do: 'deliver', vpc: host.vpc, from: host.subnet } : { do: 'leave', subnet: host.subnet };
    }
    pass(walk, 'nat-gateway', id, place);
    return stop(walk, 'nat-unsolicited', host.vpc.id);
  }
  if (host.role !== 'host') {
    pass(walk, 'network-interface', host.id, place);
    return stop(walk, 'no-interface', host.vpc.id);
  }
  passGroups(walk, host, 'inbound', senderOf(walk));
  if (restore(walk, host.id)) {
    walk.appliances.push(host.id);
    return { do: 'send', from: host, forwarding: true };
  }
  pass(walk, 'network-interface', host.id, place);
  checkUp(walk, host.up, host.subnet.zone);
  if (host.imagined) walk.assumptions.add('host-imagined');
  return { do: 'rest', rest: { at: 'interface', id: host.id, vpcId: host.vpc.id } };
}

/** A regional NAT gateway takes replies, and nothing else; it stands in no subnet, so no network ACL guards it. */
function receiveRegional(walk: Walk, vpc: Vpc): Step | undefined {
  const { destination } = walk.packet;
  for (const nat of walk.network.natGateways.values()) {
    if (!nat.regional || nat.vpc !== vpc || !nat.privateAddress) continue;
    if (!sameAddress(nat.privateAddress, destination)) continue;
    if (restore(walk, nat.id)) return { do: 'deliver', vpc, from: undefined };
    pass(walk, 'nat-gateway', nat.id, { vpcId: vpc.id });
    return stop(walk, 'nat-unsolicited', vpc.id);
  }
  return undefined;
}

/** The VPC hands the packet to whoever has the address: by the network ACL of that subnet, if it comes from elsewhere. */
export function deliver(walk: Walk, vpc: Vpc, from: Subnet | undefined): Step {
  const { destination } = walk.packet;
  const host = vpc.hosts.get(destination.value) ?? imaginedAt(walk, vpc, destination);
  const regional = host ? undefined : receiveRegional(walk, vpc);
  if (regional) return regional;
  const subnet = subnetOf(vpc, destination);
  if (subnet && subnet !== from) passAcl(walk, subnet, 'inbound');
  if (host) return receive(walk, host);
  const nobodyGiven = !walk.network.given('NetworkInterfaces') && !walk.network.given('Instances');
  pass(walk, 'network-interface', '', { vpcId: vpc.id, subnetId: subnet?.id });
  if (!subnet || !nobodyGiven) return stop(walk, 'no-interface', vpc.id);
  walk.assumptions.add('host-imagined');
  return { do: 'rest', rest: { at: 'interface', id: '', vpcId: vpc.id } };
}
