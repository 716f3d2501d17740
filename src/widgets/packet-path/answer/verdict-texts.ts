import type { Blocker, Path, Trace } from '../engine/path.ts';
import { codeOf, reasons } from '../engine/reasons.ts';
import type { Topology } from '../engine/topology.ts';
import { kindNames, placeOf, type Place } from './places.ts';
import { causes } from './cause-texts.ts';
import { rules } from './reason-texts.ts';
import type { Way } from '../steps.ts';

/** Whether the exchange that was asked about works; what of the two cannot be told is neither. */
export type Outcome = 'works' | 'fails' | 'unknown';

/** The answer to a question in one sentence. */
export interface VerdictText {
  readonly outcome: Outcome;
  readonly text: string;
}

/** One obstacle in words. */
export interface BlockerText {
  readonly way: Way;
  /** What stops the packet, in a sentence that begins with the kind of thing. */
  readonly what: string;
  /** Subnet and VPC, as far as there are any. */
  readonly where: string;
  readonly rule: string;
  readonly code: string | undefined;
  /** Whether it stops the packet, or only hides whether something does. */
  readonly effect: 'blocks' | 'hides';
  readonly assumed: boolean;
}

const requestTexts: Readonly<Record<Path['rest']['at'], string>> = {
  interface: 'the request arrives',
  service: 'the request reaches the service',
  'amazon-service': 'the request reaches a service on the host itself, past all filters',
  internet: 'the request leaves to the internet',
  'on-premises': 'the request leaves to the customer’s network',
  nowhere: 'the request arrives',
};

const replyAfter: Readonly<Record<Path['rest']['at'], string>> = {
  interface: ' and the reply comes back.',
  service: ' and the reply comes back.',
  'amazon-service': '.',
  internet: ', and the reply comes back.',
  'on-premises': ', and the reply comes back.',
  nowhere: ' and the reply comes back.',
};

function placeOfBlocker(topology: Topology, path: Path, { hop }: Blocker, way: Way): Place | undefined {
  const at = path.hops[hop];
  return at && placeOf(topology, path, at, way === 'reply');
}

/** Returns why a way does not work: the first obstacle that stops the packet, or where nothing does, that hides it. */
function causeOf(topology: Topology, path: Path, way: Way): string {
  const first = path.blockers.find(({ reason }) => reasons[reason].effect === 'blocks') ?? path.blockers[0];
  const place = first && placeOfBlocker(topology, path, first, way);
  return place ? causes[first.reason](place) : 'nothing is known of the way';
}

/** Returns the answer to a question in one sentence, which names what stops the packet first. */
export function describeVerdict(topology: Topology, { verdict, forward, reply }: Trace): VerdictText {
  if (verdict === 'unknown') {
    const there = forward.verdict === 'unknown';
    const cause = causeOf(topology, there || !reply ? forward : reply, there ? 'forward' : 'reply');
    const what = there ? 'the request arrives' : 'the reply comes back';
    return { outcome: 'unknown', text: `It cannot be told whether ${what}, because ${cause}.` };
  }
  if (verdict !== 'blocked') {
    const end =
      reply || forward.rest.at === 'amazon-service' ? replyAfter[forward.rest.at] : '; nobody is known to reply.';
    return { outcome: 'works', text: `It works: ${requestTexts[forward.rest.at]}${end}` };
  }
  if (forward.verdict === 'blocked' || forward.verdict === 'misrouted' || !reply) {
    const what = forward.verdict === 'misrouted' ? 'The request goes astray' : 'The request does not arrive';
    return { outcome: 'fails', text: `${what}: ${causeOf(topology, forward, 'forward')}.` };
  }
  const what = reply.verdict === 'misrouted' ? 'The reply goes astray' : 'The reply never comes back';
  return { outcome: 'fails', text: `${what}: ${causeOf(topology, reply, 'reply')}.` };
}

function describeBlocker(topology: Topology, path: Path, blocker: Blocker, way: Way): readonly BlockerText[] {
  const { reason, assumed } = blocker;
  const place = placeOfBlocker(topology, path, blocker, way);
  if (!place) return [];
  const rule = rules[reason];
  return [
    {
      way,
      what: `${kindNames[place.hop.kind]}: ${causes[reason](place)}.`,
      where: [place.subnet, place.vpc].filter((name) => name !== undefined).join(', '),
      rule: typeof rule === 'string' ? rule : rule(place),
      code: codeOf(reason),
      effect: reasons[reason].effect,
      assumed,
    },
  ];
}

/** Returns every obstacle in words, in the order in which the packet and then its reply meet them. */
export function describeBlockers(topology: Topology, { forward, reply }: Trace): readonly BlockerText[] {
  return [
    ...forward.blockers.flatMap((blocker) => describeBlocker(topology, forward, blocker, 'forward')),
    ...(reply?.blockers ?? []).flatMap((blocker) => (reply ? describeBlocker(topology, reply, blocker, 'reply') : [])),
  ];
}
