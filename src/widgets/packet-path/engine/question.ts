import type { Family } from '#widgets/shared/cidr.ts';
import { resolveEnd, type End, type EndFlaw, type ResolvedEnd } from './ends.ts';
import { transitGatewaysOf } from './likely.ts';
import type { Interface, Network } from './nodes.ts';
import { allPorts, clientPorts, echoRequest, type Packet, type PortRange, type Protocol } from './protocols.ts';
import type { Goal, Step } from './walk.ts';

/** What somebody wants to know: does this traffic arrive, and its reply? */
export interface Question {
  readonly source: End;
  readonly destination: End;
  readonly protocol: Protocol;
  /** The destination port or ports of TCP and UDP, by default all of them. */
  readonly port?: number | PortRange;
  /** The source port or ports, by default those that clients choose. */
  readonly sourcePort?: number | PortRange;
  /** By default IPv4 where both ends have it. */
  readonly family?: Family;
  /** Availability Zones that are to be taken as failed. */
  readonly zonesDown?: readonly string[];
}

/** A question that cannot be answered: which part of it is wrong, and how. */
export type QuestionProblem =
  | { readonly at: 'source' | 'destination'; readonly flaw: EndFlaw }
  | { readonly at: 'port' | 'sourcePort'; readonly flaw: 'bad-port' };

/** A question in terms of a network: the packet, where it begins, and where it is to arrive. */
export interface Plan {
  readonly packet: Packet;
  readonly start: Step;
  readonly sender: Interface | undefined;
  readonly goal: Goal;
  readonly zonesDown: ReadonlySet<string>;
}

function portRange(port: number | PortRange | undefined, otherwise: PortRange): PortRange | undefined {
  if (port === undefined) return otherwise;
  const { from, to } = typeof port === 'number' ? { from: port, to: port } : port;
  const whole = Number.isInteger(from) && Number.isInteger(to);
  return whole && allPorts.from <= from && from <= to && to <= allPorts.to ? { from, to } : undefined;
}

function goalOf(destination: ResolvedEnd): Goal {
  if (destination.kind === 'host') return { at: 'interface', host: destination.host };
  if (destination.kind === 'service') return { at: 'service', endpointId: destination.endpointId };
  return destination.kind === 'any' ? undefined : { at: destination.kind };
}

/** Returns a gateway or attachment by which the customer's network reaches the destination. */
function wayFromPremises(network: Network, destination: ResolvedEnd): string | undefined {
  const vpc = destination.kind === 'host' ? destination.host.vpc : undefined;
  if (vpc?.vpnGatewayId !== undefined) return vpc.vpnGatewayId;
  const hubs = vpc && transitGatewaysOf(network, vpc);
  const outside = [...network.attachments.values()].find(
    ({ resourceType, transitGatewayId }) => resourceType !== 'vpc' && (hubs?.has(transitGatewayId) ?? true),
  );
  return outside?.id ?? (vpc ? undefined : [...network.vpnGateways.keys()][0]);
}

function startOf(network: Network, source: ResolvedEnd, destination: ResolvedEnd): Step | EndFlaw {
  switch (source.kind) {
    case 'host':
      // An endpoint answers, but never opens a connection.
      if (source.host.endpointId !== undefined) return 'cannot-begin';
      return { do: 'send', from: source.host, forwarding: false };
    case 'internet':
      return { do: 'surf' };
    case 'on-premises': {
      const via = source.via ?? wayFromPremises(network, destination);
      return via === undefined ? 'no-way-to-premises' : { do: 'arrive-from-premises', via };
    }
    case 'any':
      return source.hosts > 1 ? 'in-several-vpcs' : 'no-interface-there';
    case 'service':
      return 'cannot-begin';
  }
}

const everyZoneUp: ReadonlySet<string> = new Set();

function planIn(
  network: Network,
  question: Question,
  family: Family,
):
  | (Omit<Plan, 'packet' | 'zonesDown'> & {
      readonly from: ResolvedEnd;
      readonly to: ResolvedEnd;
    })
  | QuestionProblem {
  const from = resolveEnd(network, question.source, family);
  if (typeof from === 'string') return { at: 'source', flaw: from };
  const zone = from.kind === 'host' ? from.host.subnet.zone : undefined;
  const to = resolveEnd(network, question.destination, family, zone);
  if (typeof to === 'string') return { at: 'destination', flaw: to };
  const start = startOf(network, from, to);
  if (typeof start === 'string') return { at: 'source', flaw: start };
  return { from, to, start, sender: from.kind === 'host' ? from.host : undefined, goal: goalOf(to) };
}

/** Returns a question in terms of a network, or what is wrong with it. */
export function planFor(network: Network, question: Question): Plan | { readonly problem: QuestionProblem } {
  const { protocol } = question;
  const port = portRange(question.port, allPorts);
  if (!port) return { problem: { at: 'port', flaw: 'bad-port' } };
  const sourcePorts = portRange(question.sourcePort, clientPorts);
  if (!sourcePorts) return { problem: { at: 'sourcePort', flaw: 'bad-port' } };
  const families: readonly Family[] = question.family ? [question.family] : [4, 6];
  let problem: QuestionProblem = { at: 'source', flaw: 'no-address-in-family' };
  for (const family of families) {
    const plan = planIn(network, question, family);
    if ('flaw' in plan) {
      if (plan.flaw !== 'no-address-in-family') return { problem: plan };
      problem = plan;
      continue;
    }
    const { from, to, start, sender, goal } = plan;
    const withPorts = protocol === 'tcp' || protocol === 'udp';
    // Whoever comes from the internet knows a host by its public address only.
    const known =
      from.kind === 'internet' && to.kind === 'host' ? to.host.vpc.publicOf.get(to.address.value) : undefined;
    return {
      packet: {
        source: from.address,
        destination: known ?? to.address,
        protocol,
        sourcePorts: withPorts ? sourcePorts : allPorts,
        destinationPorts: protocol === 'icmp' ? echoRequest(family) : withPorts ? port : allPorts,
      },
      start,
      sender,
      goal,
      zonesDown: question.zonesDown ? new Set(question.zonesDown) : everyZoneUp,
    };
  }
  return { problem };
}
