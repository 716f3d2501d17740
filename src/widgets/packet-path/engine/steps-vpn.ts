import { contains } from '#widgets/shared/cidr.ts';
import type { Uplink, VpnGateway, Vpc } from './nodes.ts';
import type { UplinkDecision } from './path.ts';
import type { Reason } from './reasons.ts';
import { chooseRoute, type RouteChoice } from './route-choice.ts';
import { route } from './steps-vpc.ts';
import { block, holds, pass, stop, type Step, type Walk } from './walk.ts';

const decided = new WeakMap<RouteChoice<Uplink>, UplinkDecision>();

function decideUplink(choice: RouteChoice<Uplink>): UplinkDecision {
  const known = decided.get(choice);
  if (known) return known;
  const decision: UplinkDecision = { kind: 'uplink', ...choice };
  decided.set(choice, decision);
  return decision;
}

/** Returns why a virtual private gateway has no way for the packet, or undefined where one may exist that we cannot see. */
function reasonWithoutUplink(walk: Walk, gateway: VpnGateway): Reason | undefined {
  const { network, packet } = walk;
  const isDown = ({ up, destination }: Uplink) => !up && contains(destination, packet.destination);
  if (gateway.down.some(isDown) || gateway.opaque.some(isDown)) return 'vpn-down';
  const ways = gateway.uplinks.routes.length + gateway.down.length + gateway.opaque.length;
  if (ways > 0) return 'unknown-prefix';
  return network.given('VpnConnections') && network.given('virtualInterfaces') ? 'unknown-prefix' : undefined;
}

/**
 * The packet leaves by a virtual private gateway: IPv4 from its own VPC only, to a prefix that the gateway knows; Direct
 * Connect before static VPN routes before those that VPNs learnt.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
 */
export function leaveByVpnGateway(walk: Walk, id: string, vpc: Vpc): Step {
  const { network, packet } = walk;
  const gateway = network.vpnGateways.get(id);
  const choice = gateway && chooseRoute(gateway.uplinks, packet.destination);
  pass(walk, 'virtual-private-gateway', id, { vpcId: vpc.id, decision: choice && decideUplink(choice) });
  if (!gateway && network.given('VpnGateways')) return stop(walk, 'target-gone', vpc.id);
  if (gateway && !gateway.up) block(walk, 'target-down');
  if (gateway && vpc.vpnGatewayId !== id) block(walk, 'gateway-not-attached');
  if (packet.destination.family === 6) return stop(walk, 'vpn-gateway-needs-ipv4', vpc.id);
  if (!holds(vpc, packet.source)) return stop(walk, 'vpn-gateway-foreign-source', vpc.id);
  const learnt = gateway?.opaque.filter(({ up }) => up).toSorted((a, b) => a.precedence - b.precedence)[0];
  const uplink = choice?.route ?? learnt;
  if (!choice?.route && learnt) walk.assumptions.add('uplink-knows-prefix');
  if (!uplink) {
    const reason = gateway && reasonWithoutUplink(walk, gateway);
    if (reason) block(walk, reason);
    else walk.assumptions.add('uplink-exists');
  }
  pass(walk, 'on-premises', uplink?.id ?? '');
  return { do: 'rest', rest: { at: 'on-premises', via: id } };
}

/** The packet comes from the customer's network; a gateway route table may send it to an appliance first. */
export function arriveFromPremises(walk: Walk, via: string): Step {
  const { network, packet } = walk;
  walk.entry = 'vpn';
  const attachment = network.attachments.get(via);
  if (attachment) {
    pass(walk, 'transit-gateway-attachment', via);
    if (!attachment.up) block(walk, attachment.resourceType === 'vpn' ? 'transit-vpn-down' : 'attachment-down');
    return { do: 'transit', by: attachment, zone: '' };
  }
  const gateway = network.vpnGateways.get(via);
  const vpc = [...network.vpcs.values()].find(({ vpnGatewayId }) => vpnGatewayId === via);
  pass(walk, 'virtual-private-gateway', via, { vpcId: vpc?.id });
  if (!vpc) return stop(walk, 'gateway-not-attached');
  if (packet.destination.family === 6) return stop(walk, 'vpn-gateway-needs-ipv4', vpc.id);
  if (!holds(vpc, packet.destination)) return stop(walk, 'vpn-gateway-foreign-destination', vpc.id);
  const ways = gateway ? [...gateway.uplinks.routes, ...gateway.down, ...gateway.opaque] : [];
  if (ways.length === 0) walk.assumptions.add('uplink-exists');
  else if (!ways.some(({ up }) => up)) block(walk, 'vpn-down');
  const table = vpc.gatewayTables.get(via);
  return table ? route(walk, table, vpc, undefined, via) : { do: 'deliver', vpc, from: undefined };
}
