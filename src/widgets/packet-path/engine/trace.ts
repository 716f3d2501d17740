import { formatAddress } from '#widgets/shared/cidr.ts';
import { followPacket } from './follow.ts';
import { networkOf } from './network.ts';
import type { Interface, Network } from './nodes.ts';
import type { Path, Rest, Trace, Verdict } from './path.ts';
import { replyTo } from './protocols.ts';
import { planFor, type Plan, type Question, type QuestionProblem } from './question.ts';
import { reasons, type Assumption, type Reason } from './reasons.ts';
import type { Topology } from './topology.ts';
import { block, pass, type Goal, type Step, type Walk } from './walk.ts';

function isAt(goal: Goal, rest: Rest): boolean {
  if (!goal) return true;
  if (goal.at === 'service') return rest.at === 'service' && rest.id === goal.endpointId;
  if (goal.at !== 'interface') return rest.at === goal.at;
  return rest.at === 'interface' && rest.vpcId === goal.host.vpc.id && (rest.id === goal.host.id || rest.id === '');
}

/** Notes that the packet has come to rest somewhere else than it should. */
function checkArrival(walk: Walk, rest: Rest, origin: Interface | undefined): void {
  if (isAt(walk.goal, rest)) return;
  const meant = walk.goal?.at === 'interface' ? walk.goal.host.vpc.id : undefined;
  const vpcId = rest.at === 'interface' || rest.at === 'nowhere' ? rest.vpcId : undefined;
  const elsewhere = vpcId !== meant;
  if (rest.at === 'nowhere') {
    // In a wrong VPC it does not matter that nobody has the address there.
    if (!elsewhere || walk.blockers.at(-1)?.reason !== 'no-interface') return;
    walk.blockers.pop();
  }
  block(walk, elsewhere && vpcId !== undefined && vpcId === origin?.vpc.id ? 'overlapping-cidrs' : 'misrouted');
}

const arrivals: Readonly<Record<Rest['at'], Verdict>> = {
  interface: 'delivered',
  service: 'delivered',
  'amazon-service': 'delivered',
  internet: 'leaves-to-internet',
  'on-premises': 'leaves-to-on-premises',
  nowhere: 'blocked',
};

const strayings: ReadonlySet<Reason> = new Set(['misrouted', 'overlapping-cidrs']);

function verdictOf({ blockers, reply }: Walk, rest: Rest): Verdict {
  if (blockers.some(({ reason }) => reasons[reason].effect === 'blocks' && !strayings.has(reason))) return 'blocked';
  if (blockers.some(({ reason }) => strayings.has(reason))) return 'misrouted';
  if (blockers.length > 0) return 'unknown';
  return reply && rest.at !== 'nowhere' ? 'delivered' : arrivals[rest.at];
}

function pathOf(walk: Walk, rest: Rest): Path {
  const { hops, blockers, packet, appliances } = walk;
  return { verdict: verdictOf(walk, rest), hops, blockers, rest, packet, appliances };
}

function setOut(network: Network, plan: Plan): Walk {
  const { packet, sender, goal, zonesDown } = plan;
  return {
    network,
    reply: false,
    goal,
    zonesDown,
    hops: [],
    blockers: [],
    assumptions: new Set(),
    appliances: [],
    translations: [],
    tracked: new Set(),
    guarded: new Set(),
    leftBy: undefined,
    packet,
    sender,
    senderLost: undefined,
    entry: 'inside',
    assumed: false,
  };
}

function goalBack({ sender, start }: Plan): Goal {
  if (sender) return { at: 'interface', host: sender };
  return { at: start.do === 'surf' ? 'internet' : 'on-premises' };
}

/** Returns who received the packet, where that is an interface. */
function receiverOf({ network, goal }: Walk, rest: Rest): Interface | undefined {
  if (rest.at !== 'interface') return undefined;
  const host = goal?.at === 'interface' ? goal.host : undefined;
  return host && (host.id === rest.id || rest.id === '') ? host : network.interfaces.get(rest.id);
}

/** Returns how the reply sets out, from whoever received the packet; undefined where nobody answers. */
function startBack(walk: Walk, rest: Rest, receiver: Interface | undefined): Step | undefined {
  switch (rest.at) {
    case 'interface':
      return receiver && { do: 'send', from: receiver, forwarding: false };
    case 'service': {
      const vpc = walk.network.vpcs.get(walk.network.endpoints.get(rest.id)?.vpcId ?? '');
      return vpc && { do: 'deliver', vpc, from: undefined };
    }
    case 'internet':
      return { do: 'surf' };
    case 'on-premises':
      return { do: 'arrive-from-premises', via: rest.via };
    case 'amazon-service':
    case 'nowhere':
      return undefined;
  }
}

/** Notes where a way begins that does not begin at an interface. */
function noteOrigin(walk: Walk, start: Step, rest?: Rest): void {
  const address = () => formatAddress(walk.packet.source);
  if (start.do === 'surf') pass(walk, 'internet', address());
  else if (start.do === 'arrive-from-premises') pass(walk, 'on-premises', address());
  else if (rest?.at === 'service') pass(walk, 'endpoint', rest.id);
}

/** Tells why a reply that takes other middleboxes than the request will not get past them. */
function asymmetryOf(forward: Walk, reply: Walk): Reason | undefined {
  const there = new Set(forward.appliances);
  const back = new Set(reply.appliances);
  if (there.size === back.size && [...there].every((id) => back.has(id))) return undefined;
  const hops = [...forward.hops, ...reply.hops];
  const once = [...there, ...back].filter((id) => !there.has(id) || !back.has(id));
  // Only the table of a gateway belongs to no subnet.
  const redirected = hops.some(
    ({ subnetId, decision }) =>
      subnetId === undefined && decision?.kind === 'route' && once.includes(decision.route?.target.id ?? ''),
  );
  if (redirected) return 'ingress-redirected';
  const byTransit = hops.some(({ kind }) => kind === 'transit-gateway');
  return byTransit && there.size > 0 && back.size > 0 ? 'appliance-mode-off' : 'asymmetric-routing';
}

function comeBack(forward: Walk, rest: Rest, plan: Plan): { readonly walk: Walk; readonly rest: Rest } | undefined {
  const receiver = receiverOf(forward, rest);
  const start = startBack(forward, rest, receiver);
  if (!start) return undefined;
  const exits = ['internet-gateway', 'egress-only-internet-gateway'];
  const walk: Walk = {
    ...setOut(forward.network, plan),
    reply: true,
    goal: goalBack(plan),
    assumptions: forward.assumptions,
    translations: [...forward.translations],
    tracked: forward.guarded,
    leftBy: forward.hops.findLast(({ kind }) => exits.includes(kind))?.id,
    packet: replyTo(forward.packet),
    sender: receiver,
    assumed: forward.assumed,
  };
  noteOrigin(walk, start, rest);
  const end = followPacket(walk, start);
  checkArrival(walk, end, receiver);
  const asymmetry = end.at === 'nowhere' ? undefined : asymmetryOf(forward, walk);
  if (asymmetry) {
    // What the reply alone passes drops it; where it passes nothing, that shows at its end.
    const passedAlone = new Set(walk.appliances.filter((id) => !forward.appliances.includes(id)));
    const alone = walk.hops.findIndex(
      ({ kind, id }) => (kind === 'appliance' || kind === 'endpoint') && passedAlone.has(id),
    );
    const hop = alone < 0 ? walk.hops.length - 1 : alone;
    walk.blockers.push({ reason: asymmetry, hop, assumed: walk.assumed });
  }
  return { walk, rest: end };
}

function overall(forward: Verdict, reply: Verdict | undefined): Trace['verdict'] {
  if (forward === 'blocked' || forward === 'misrouted') return 'blocked';
  if (reply === undefined || reply === 'delivered') return forward;
  return reply === 'unknown' ? 'unknown' : 'blocked';
}

/** Returns the trace of a question in a network, or what is wrong with the question. */
export function traceIn(
  network: Network,
  question: Question,
): { readonly trace: Trace } | { readonly problem: QuestionProblem } {
  const plan = planFor(network, question);
  if ('problem' in plan) return plan;
  const walk = setOut(network, plan);
  noteOrigin(walk, plan.start);
  const rest = followPacket(walk, plan.start);
  checkArrival(walk, rest, plan.sender);
  const back = comeBack(walk, rest, plan);
  const forward = pathOf(walk, rest);
  const reply = back && pathOf(back.walk, back.rest);
  const assumptions: readonly Assumption[] = [...walk.assumptions];
  return { trace: { verdict: overall(forward.verdict, reply?.verdict), forward, reply, assumptions } };
}

/** Returns the way of a packet there and back, with all that stops it, or what is wrong with the question. */
export function tracePacket(topology: Topology, question: Question): ReturnType<typeof traceIn> {
  return traceIn(networkOf(topology), question);
}

/** Tells whether an exchange works: the packet arrives, or leaves for where it should, and the reply comes back. */
export function works({ verdict }: Trace): boolean {
  return verdict !== 'blocked' && verdict !== 'unknown';
}
