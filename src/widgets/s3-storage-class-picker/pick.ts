import { storageClasses, type StorageClassId } from '#data/s3-storage-classes.ts';
import { waits, type Need } from './need.ts';
import { charges, quote, restoreFor, type Part, type Quote } from './quote.ts';

/** Why a class is out of the question, whatever it costs. */
export type RuledOutReason = 'comes-back-too-late' | 'lost-with-its-zone' | 'no-way-by-lifecycle';

/** A class that cannot serve the need, with every reason. */
export interface RuledOut {
  id: StorageClassId;
  reasons: readonly RuledOutReason[];
}

/** What an unknown access pattern does to a bill: US dollars a month. */
export interface Span {
  /** When nothing is ever read. */
  idle: number;
  /** When everything is read once a month. */
  busy: number;
  /** The most that this class can cost above the best one, in the worse of the two cases. */
  regret: number;
}

/** A class that can serve the need, with its bill. */
export interface Candidate extends Quote {
  /** Set when the access pattern is unknown; then the bill is the busy one. */
  span?: Span;
}

/** The classes that fit, best first, and those that do not. */
export interface Ranking {
  /** What the order goes by: the price, or the smallest regret when the access pattern is unknown. */
  by: 'price' | 'regret';
  candidates: readonly Candidate[];
  ruledOut: readonly RuledOut[];
}

const ids = Object.keys(storageClasses) as StorageClassId[];

/** Returns every reason why a class cannot serve the need, none when it can. */
export function reasonsAgainst(id: StorageClassId, need: Need): RuledOutReason[] {
  const { restores, zones, transition } = storageClasses[id];
  const reasons: RuledOutReason[] = [];
  if (restores && !restoreFor(id, need)) reasons.push('comes-back-too-late');
  if (zones.value === 1 && need.surviveZoneLoss) reasons.push('lost-with-its-zone');
  if (need.origin === 'standard' && id !== 'STANDARD' && !transition) reasons.push('no-way-by-lifecycle');
  return reasons;
}

/**
 * Returns the classes that fit a need, best first. With a known access pattern the cheapest comes first. With an unknown
 * one, each class is priced for data that is never read and for data that is all read once a month, and the class whose
 * worst surprise is smallest comes first.
 */
export function rank(need: Need): Ranking {
  const judged = ids.map((id) => ({ id, reasons: reasonsAgainst(id, need) }));
  const ruledOut = judged.filter(({ reasons }) => reasons.length > 0);
  const fitting = judged.filter(({ reasons }) => reasons.length === 0).map(({ id }) => id);
  if (need.patternKnown) {
    const candidates = fitting.map((id) => quote(id, need)).toSorted((a, b) => a.monthly - b.monthly);
    return { by: 'price', candidates, ruledOut };
  }

  const idle = fitting.map((id) => quote(id, { ...need, readShare: 0, readsPerMonth: 0 }));
  const busy = fitting.map((id) => quote(id, { ...need, readShare: 1, readsPerMonth: 1 }));
  const least = (quotes: readonly Quote[]) => Math.min(...quotes.map(({ monthly }) => monthly));
  const [leastIdle, leastBusy] = [least(idle), least(busy)];
  const candidates = busy.map((candidate, index): Candidate & { span: Span } => {
    const idleCost = idle[index]?.monthly ?? 0;
    const regret = Math.max(idleCost - leastIdle, candidate.monthly - leastBusy);
    return { ...candidate, span: { idle: idleCost, busy: candidate.monthly, regret } };
  });
  return { by: 'regret', candidates: candidates.toSorted((a, b) => a.span.regret - b.span.regret), ruledOut };
}

/** Returns what the parts of a bill come to, in US dollars a month. */
export function partsOf({ lines }: Quote): Readonly<Record<Part, number>> {
  const parts = { storage: 0, arriving: 0, reading: 0 };
  for (const { charge, monthly } of lines) parts[charges[charge]] += monthly;
  return parts;
}

/** A quantity of the need that one could change a little. */
export type Quantity = 'gb' | 'objectKB' | 'days' | 'readsPerMonth' | 'readShare';

/** The nearest point at which another class comes first. */
export type Flip =
  | { of: Quantity; direction: 'above' | 'below'; at: number; to: StorageClassId }
  | { of: 'within'; value: Need['within']; to: StorageClassId }
  | { of: 'surviveZoneLoss' | 'patternKnown'; value: boolean; to: StorageClassId };

const bounds: Readonly<Record<Quantity, readonly [least: number, most: number]>> = {
  gb: [1e-3, 1e9],
  objectKB: [1, 50 * 1024 ** 3],
  days: [1, 3650],
  readsPerMonth: [0.01, 1000],
  readShare: [0.001, 1],
};

/** Walks from the need's value towards a bound until the winner changes, then closes in on the point. */
function flipOf(need: Need, of: Quantity, direction: 'above' | 'below', winner: StorageClassId): Flip | undefined {
  const [least, most] = bounds[of];
  const to = (value: number) => rank({ ...need, [of]: value }).candidates[0]?.id ?? winner;
  const step = direction === 'above' ? 1.25 : 1 / 1.25;
  const limit = direction === 'above' ? (of === 'objectKB' ? Math.min(most, need.gb * 1024 ** 2) : most) : least;
  let near = Math.max(need[of], least);
  while (direction === 'above' ? near < limit : near > limit) {
    let far = direction === 'above' ? Math.min(near * step, limit) : Math.max(near * step, limit);
    if (to(far) === winner) {
      near = far;
      continue;
    }
    for (let round = 0; round < 24; round++) {
      const middle = Math.sqrt(near * far);
      if (to(middle) === winner) near = middle;
      else far = middle;
    }
    return { of, direction, at: far, to: to(far) };
  }
  return undefined;
}

/**
 * Returns where the answer turns: for each quantity the nearest value above and below at which another class comes first,
 * and each other choice that would bring another class to the top. None when no class fits.
 */
export function flips(need: Need): Flip[] {
  const winner = rank(need).candidates[0]?.id;
  if (!winner) return [];
  const quantities: Quantity[] = need.patternKnown
    ? ['readsPerMonth', 'readShare', 'days', 'objectKB', 'gb']
    : ['days', 'objectKB', 'gb'];
  const numeric = quantities.flatMap((of) => {
    const idle = need.readsPerMonth === 0 || need.readShare === 0;
    if (idle && (of === 'readsPerMonth' || of === 'readShare')) return [];
    return (['below', 'above'] as const).flatMap((direction) => flipOf(need, of, direction, winner) ?? []);
  });
  const winnerOf = (change: Partial<Need>) => rank({ ...need, ...change }).candidates[0]?.id ?? winner;
  const choices: Flip[] = [
    ...waits.map((value): Flip => ({ of: 'within', value, to: winnerOf({ within: value }) })),
    { of: 'surviveZoneLoss', value: !need.surviveZoneLoss, to: winnerOf({ surviveZoneLoss: !need.surviveZoneLoss }) },
  ];
  const seen = new Set<StorageClassId>([winner]);
  const turning = choices.filter(({ to }) => !seen.has(to) && seen.add(to));
  return [...numeric, ...turning];
}
