import type { Address } from '#widgets/shared/cidr.ts';
import { applyChange, applyChanges, type Change } from './edit.ts';
import { networkOf } from './network.ts';
import type { Path, Trace } from './path.ts';
import { planFor, type Question, type QuestionProblem } from './question.ts';
import { reasons, type Reason } from './reasons.ts';
import { fixesFor } from './fix-candidates.ts';
import { alternativesTo, type Alternative } from './fix-refusals.ts';
import type { Failure } from './fix-routes.ts';
import type { Topology } from './topology.ts';
import { traceIn, works } from './trace.ts';

/** The smallest fix that was found, or why there is none. */
export type Fix =
  | { readonly kind: 'not-needed'; readonly trace: Trace }
  /** These changes, one after the other, let the packet through: `trace` shows it, in the topology that they give. */
  | {
      readonly kind: 'changes';
      readonly changes: readonly Change[];
      readonly topology: Topology;
      readonly trace: Trace;
    }
  /** A rule of AWS forbids this way; something else has to be built. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly instead: readonly Alternative[] }
  /** Too little is known to tell what stops the packet. */
  | { readonly kind: 'unknown'; readonly reason: Reason | undefined }
  | { readonly kind: 'not-found'; readonly reason: Reason | undefined };

/** What a change costs beside its being one: the more it opens or touches, the more. All stays below one change. */
const extra: Readonly<Partial<Record<Change['kind'], number>>> = {
  'replace-route': 0.02,
  'remove-route': 0.03,
  'remove-acl-rule': 0.03,
  'remove-transit-route': 0.02,
  'attach-gateway': 0.05,
  'create-peering': 0.05,
  'create-nat-gateway': 0.05,
  'assign-public-address': 0.08,
};

/** What takes more changes than this is no fix. */
const mostChanges = 8;
/** More attempts than this take too long to wait for. */
const mostAttempts = 400;

interface Attempt {
  readonly cost: number;
  readonly changes: readonly Change[];
  readonly topology: Topology;
}

/** Returns what stops a packet, in the order in which it meets it. */
function obstaclesOf(topology: Topology, question: Question, trace: Trace): readonly Failure[] {
  const network = networkOf(topology);
  const plan = planFor(network, question);
  if ('problem' in plan) return [];
  const { goal, start, sender, packet } = plan;
  const isStranger = (end: Question['source']) => end.kind === 'internet' && end.address === undefined;
  const stranger: Address | undefined = isStranger(question.source)
    ? packet.source
    : isStranger(question.destination)
      ? packet.destination
      : undefined;
  const back: Failure['goal'] = sender
    ? { at: 'interface', host: sender }
    : { at: start.do === 'surf' ? 'internet' : 'on-premises' };
  const on = (path: Path | undefined, other: Path | undefined, aim: Failure['goal']): readonly Failure[] =>
    (path?.blockers ?? []).flatMap(({ reason, hop: at }) => {
      const hop = path?.hops[at];
      return path && hop ? [{ reason, network, path, other, goal: aim, hop, at, stranger }] : [];
    });
  return [...on(trace.forward, trace.reply, goal), ...on(trace.reply, trace.forward, back)];
}

function keyOf(changes: readonly Change[]): string {
  return changes
    .map((change) => JSON.stringify(change))
    .toSorted()
    .join('\n');
}

/** Returns the attempts that go one change further than one that did not work, against the first obstacle on its way. */
function further(attempt: Attempt, obstacle: Failure, seen: Set<string>): readonly Attempt[] {
  if (attempt.changes.length >= mostChanges) return [];
  return fixesFor(obstacle).flatMap((change) => {
    const changes = [...attempt.changes, change];
    const key = keyOf(changes);
    if (seen.has(key)) return [];
    seen.add(key);
    const edited = applyChange(attempt.topology, change);
    if ('problem' in edited) return [];
    return [{ cost: attempt.cost + 1 + (extra[change.kind] ?? 0), changes, topology: edited.topology }];
  });
}

type Found = Pick<Extract<Fix, { kind: 'changes' }>, 'changes' | 'topology' | 'trace'>;

/** Returns a fix without the changes that turned out to be needless once later ones were made. */
function withoutNeedless(topology: Topology, question: Question, found: Found): Fix {
  for (const at of found.changes.keys()) {
    const changes = found.changes.toSpliced(at, 1);
    const edited = applyChanges(topology, changes);
    const again = 'topology' in edited ? traceIn(networkOf(edited.topology), question) : undefined;
    if (again && 'trace' in again && works(again.trace) && 'topology' in edited) {
      return withoutNeedless(topology, question, { changes, topology: edited.topology, trace: again.trace });
    }
  }
  return { kind: 'changes', ...found };
}

/**
 * Returns the smallest change that lets the packet through, there and back: found by trying, cheapest first, what may do
 * away with the first obstacle, and verified by tracing again. What a rule of AWS forbids is refused, with what to build
 * instead.
 */
export function findFix(
  topology: Topology,
  question: Question,
): { readonly fix: Fix } | { readonly problem: QuestionProblem } {
  const asked = traceIn(networkOf(topology), question);
  if ('problem' in asked) return asked;
  if (works(asked.trace)) return { fix: { kind: 'not-needed', trace: asked.trace } };
  const seen = new Set<string>();
  const deadEnds: Failure[] = [];
  const open: Attempt[] = [{ cost: 0, changes: [], topology }];
  for (let attempts = 0; open.length > 0 && attempts < mostAttempts; attempts += 1) {
    const cheapest = open.reduce((best, attempt, at) => (attempt.cost < (open[best]?.cost ?? 0) ? at : best), 0);
    const [attempt] = open.splice(cheapest, 1);
    const again = attempt && traceIn(networkOf(attempt.topology), question);
    if (!attempt || !again || 'problem' in again) continue;
    const { trace } = again;
    const { changes, topology: edited } = attempt;
    if (works(trace)) return { fix: withoutNeedless(topology, question, { changes, topology: edited, trace }) };
    const [obstacle] = obstaclesOf(edited, question, trace);
    const next = obstacle ? further(attempt, obstacle, seen) : [];
    if (obstacle && next.length === 0) deadEnds.push(obstacle);
    open.push(...next);
  }
  return { fix: giveUp(deadEnds) };
}

/** Returns why no attempt went through: by a rule that one of them ran into, the one that got there cheapest first. */
function giveUp(deadEnds: readonly Failure[]): Fix {
  for (const obstacle of deadEnds) {
    const instead = alternativesTo(obstacle);
    if (instead) return { kind: 'refused', reason: obstacle.reason, instead };
  }
  const blocking = deadEnds.find(({ reason }) => reasons[reason].effect === 'blocks')?.reason;
  return blocking ? { kind: 'not-found', reason: blocking } : { kind: 'unknown', reason: deadEnds[0]?.reason };
}
