import { describeDecision, type DecisionText } from './decision-texts.ts';
import { reasons } from '../engine/reasons.ts';
import type { HopKind, Trace } from '../engine/path.ts';
import type { Topology } from '../engine/topology.ts';
import { describeHop } from './hop-texts.ts';
import { nameOf } from '../names.ts';
import { describeEnds, describeProtocol } from '../packet-texts.ts';
import { idAt, kindNames, placeOf } from './places.ts';
import { causes } from './cause-texts.ts';
import type { Step } from '../steps.ts';

/** Hops that stand for what is out of sight, of which only the address is known. */
const nameless: ReadonlySet<HopKind> = new Set(['internet', 'on-premises', 'amazon-service']);

/** What stops the packet at a step, or hides whether something does. */
export interface StopText {
  readonly text: string;
  readonly effect: 'blocks' | 'hides';
}

/** One step of a trace in words. */
export interface StepText {
  readonly kind: string;
  readonly name: string;
  /** The id, where the name is another. */
  readonly id: string | undefined;
  readonly where: string;
  readonly happens: string;
  /** The packet as it comes: its ends with their ports, and its protocol. */
  readonly ends: string;
  readonly traffic: string;
  /** The ends of the packet as it goes on, where they were translated. */
  readonly sends: string | undefined;
  readonly decision: DecisionText | undefined;
  readonly stops: readonly StopText[];
  readonly assumed: boolean;
}

/**
 * Returns a step in words.
 *
 * @param most so many of the routes and rules that did not decide at most
 */
export function describeStep(topology: Topology, trace: Trace, { way, hop, at }: Step, most: number): StepText {
  const isReply = way === 'reply';
  const path = (isReply ? trace.reply : trace.forward) ?? trace.forward;
  const place = placeOf(topology, path, at, isReply);
  const id = idAt(at);
  const name = nameless.has(at.kind) ? (hop === 0 ? place.source : place.destination) : place.thing;
  return {
    kind: kindNames[at.kind],
    name,
    id: id === undefined || id === name ? undefined : id,
    where: [at.subnetId, at.vpcId].flatMap((part) => (part === undefined ? [] : nameOf(topology, part))).join(', '),
    happens: describeHop(place),
    ends: describeEnds(at.packet),
    traffic: describeProtocol(at.packet),
    sends: at.sends && describeEnds(at.sends),
    decision: describeDecision(place, most),
    stops: path.blockers
      .filter((blocker) => blocker.hop === hop)
      .map(({ reason }) => ({ text: causes[reason](place), effect: reasons[reason].effect })),
    assumed: at.assumed,
  };
}
