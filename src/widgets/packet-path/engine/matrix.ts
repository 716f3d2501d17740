import type { End } from './ends.ts';
import { networkOf } from './network.ts';
import type { Trace } from './path.ts';
import type { Question, QuestionProblem } from './question.ts';
import type { Reason } from './reasons.ts';
import type { Topology } from './topology.ts';
import { traceIn } from './trace.ts';

/** Whether one end reaches another: the verdict, and the first thing in the way, on which way it stands. */
export type Cell =
  | { readonly verdict: Trace['verdict']; readonly reason?: Reason; readonly on?: 'forward' | 'reply' }
  | { readonly problem: QuestionProblem };

/** What all the cells of a matrix ask. */
export type MatrixQuestion = Omit<Question, 'source' | 'destination'>;

function cellOf({ verdict, forward, reply }: Trace): Cell {
  const there = forward.blockers[0]?.reason;
  if (there) return { verdict, reason: there, on: 'forward' };
  const back = reply?.blockers[0]?.reason;
  return back ? { verdict, reason: back, on: 'reply' } : { verdict };
}

/** Returns who reaches whom: a row for each source, in it a cell for each destination, in their order. */
export function reachMatrix(
  topology: Topology,
  sources: readonly End[],
  destinations: readonly End[],
  question: MatrixQuestion,
): readonly (readonly Cell[])[] {
  const network = networkOf(topology);
  return sources.map((source) =>
    destinations.map((destination) => {
      const traced = traceIn(network, { ...question, source, destination });
      return 'problem' in traced ? traced : cellOf(traced.trace);
    }),
  );
}
