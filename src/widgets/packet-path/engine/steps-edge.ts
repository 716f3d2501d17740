import { parseAddress, sameAddress, type Address } from '#widgets/shared/cidr.ts';
import { forgetSender } from './guards.ts';
import { subnetOf } from './network.ts';
import type { Vpc } from './nodes.ts';
import { decideRoute } from './routes.ts';
import { route } from './steps-vpc.ts';
import { block, holds, isIn, pass, stop, type Step, type Walk } from './walk.ts';

/** Stands for the public address of a host that is imagined or lacks one: the IPv4 dummy address of RFC 7600. */
export const dummy: Address = parseAddress('192.0.0.8') ?? { family: 4, value: 0 };

function checkAttached(walk: Walk, attached: boolean): void {
  if (attached) return;
  if (walk.network.given('InternetGateways')) {
    block(walk, 'gateway-not-attached');
    walk.assumed = true;
  } else {
    walk.assumptions.add('gateway-attached');
  }
}

/** Tells whether nobody has the private address but any host there would get a public one too. */
function wouldBePublic(vpc: Vpc, address: Address): boolean {
  return !vpc.hosts.has(address.value) && (subnetOf(vpc, address)?.givesPublicAddresses ?? false);
}

/**
 * The packet leaves by an internet gateway, which exchanges a private IPv4 source for its public address and takes only
 * what comes from its own VPC.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function leaveByInternetGateway(walk: Walk, id: string, vpc: Vpc): Step {
  const { packet } = walk;
  const { source, destination } = packet;
  const address = source.family === 4 ? vpc.publicOf.get(source.value) : source;
  const sends = source.family === 4 ? { ...packet, source: address ?? dummy } : undefined;
  pass(walk, 'internet-gateway', id, { vpcId: vpc.id, sends });
  checkAttached(walk, vpc.internetGatewayId === id);
  if (!holds(vpc, source) && !address) return stop(walk, 'internet-gateway-foreign-source', vpc.id);
  if (isIn('private', destination)) return stop(walk, 'private-destination', vpc.id);
  if (isIn('shared', destination)) return stop(walk, 'shared-destination', vpc.id);
  if (isIn('uniqueLocal', source) || isIn('uniqueLocal', destination)) return stop(walk, 'private-ipv6', vpc.id);
  if (!address && !wouldBePublic(vpc, source)) {
    block(walk, 'no-public-ip');
    walk.assumed = true;
  }
  if (sends) walk.translations.push({ at: id, vpc, before: packet, after: sends });
  forgetSender(walk);
  return { do: 'surf' };
}

/**
 * The packet leaves by an egress-only internet gateway, which answers nothing that began outside.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
 */
export function leaveByEgressOnlyGateway(walk: Walk, id: string, vpc: Vpc): Step {
  const { source } = walk.packet;
  pass(walk, 'egress-only-internet-gateway', id, { vpcId: vpc.id });
  const attached = vpc.egressOnlyGatewayId === id;
  if (!attached && walk.network.given('EgressOnlyInternetGateways')) return stop(walk, 'gateway-not-attached', vpc.id);
  if (!attached) walk.assumptions.add('gateway-attached');
  if (!holds(vpc, source)) return stop(walk, 'internet-gateway-foreign-source', vpc.id);
  if (isIn('uniqueLocal', source)) return stop(walk, 'private-ipv6', vpc.id);
  if (walk.reply) return stop(walk, 'egress-only', vpc.id);
  return { do: 'surf' };
}

interface Inside {
  readonly vpc: Vpc;
  readonly address: Address;
}

/** Returns where in our VPCs an address of the internet leads, if anywhere. */
function insideOf({ network, goal, translations, packet: { destination } }: Walk): Inside | undefined {
  const own = translations.findLast(
    ({ vpc, at, after }) => at === vpc.internetGatewayId && sameAddress(after.source, destination),
  );
  if (own) return { vpc: own.vpc, address: own.before.source };
  if (destination.family === 4) {
    const known = network.publicAddresses.get(destination.value);
    if (known) return known;
    // Whoever asks for a way in from the internet may name a host that has no public address.
    const vpc = goal?.at === 'interface' ? goal.host.vpc : undefined;
    return vpc && holds(vpc, destination) ? { vpc, address: destination } : undefined;
  }
  for (const vpc of network.vpcs.values()) if (holds(vpc, destination)) return { vpc, address: destination };
  return undefined;
}

/** The packet travels the internet, to one of our VPCs or out of sight. */
export function surf(walk: Walk): Step {
  const inside = insideOf(walk);
  if (inside) return enter(walk, inside);
  pass(walk, 'internet', '');
  return { do: 'rest', rest: { at: 'internet' } };
}

/** Returns the egress-only gateway behind which an address lies: that of the subnet's own way out, or the only gateway. */
function egressOnlyBefore(vpc: Vpc, inside: Address, outside: Address): string | undefined {
  if (inside.family === 4) return undefined;
  const table = subnetOf(vpc, inside)?.table;
  const target = table && decideRoute(table, outside).route?.target;
  if (target?.kind === 'egress-only-internet-gateway') return target.id;
  return vpc.internetGatewayId === undefined ? vpc.egressOnlyGatewayId : undefined;
}

/** The packet comes in from the internet; a gateway route table may send it to an appliance first. */
function enter(walk: Walk, { vpc, address }: Inside): Step {
  const { packet, reply } = walk;
  walk.entry = 'internet';
  forgetSender(walk);
  const egressOnly = egressOnlyBefore(vpc, address, packet.source);
  if (egressOnly !== undefined) {
    pass(walk, 'egress-only-internet-gateway', egressOnly, { vpcId: vpc.id });
    if (!reply || walk.leftBy !== egressOnly) {
      block(walk, 'egress-only');
      walk.assumed = true;
    }
    return { do: 'deliver', vpc, from: undefined };
  }
  const id = vpc.internetGatewayId ?? '';
  const sends = sameAddress(address, packet.destination) ? undefined : { ...packet, destination: address };
  pass(walk, 'internet-gateway', id, { vpcId: vpc.id, sends });
  checkAttached(walk, vpc.internetGatewayId !== undefined);
  if (isIn('private', packet.source)) block(walk, 'private-source');
  if (isIn('shared', packet.source)) block(walk, 'shared-source');
  if (address.family === 4 && !sends && !wouldBePublic(vpc, address)) {
    block(walk, 'no-public-ip-to-reach');
    walk.assumed = true;
  }
  const table = vpc.gatewayTables.get(id);
  return table ? route(walk, table, vpc, undefined, id) : { do: 'deliver', vpc, from: undefined };
}
