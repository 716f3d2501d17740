import { applyChanges, type Change } from './engine/edit.ts';
import type { EditProblem } from './engine/edit-kit.ts';
import type { Question } from './engine/question.ts';
import type { Topology } from './engine/topology.ts';

/** A network as it was after some changes, which are undone and redone together. */
interface Moment {
  readonly topology: Topology;
  /** What led here from the moment before. */
  readonly changes: readonly Change[];
}

/** A network under study: how it is, how it was, and what is asked of it. */
export interface Simulation {
  /** The built-in scenario that it began with, if it did. */
  readonly scenarioId: string | undefined;
  readonly past: readonly Moment[];
  readonly now: Moment;
  readonly future: readonly Moment[];
  readonly question: Question;
}

/** Returns a simulation that begins with a network and a question. */
export function begin(topology: Topology, question: Question, scenarioId?: string): Simulation {
  return { scenarioId, past: [], now: { topology, changes: [] }, future: [], question };
}

/** Returns the simulation after changes that can be undone together, or why AWS refuses one of them. */
export function change(
  simulation: Simulation,
  changes: readonly Change[],
): { readonly simulation: Simulation } | { readonly problem: EditProblem } {
  const { past, now } = simulation;
  const edited = applyChanges(now.topology, changes);
  if ('problem' in edited) return { problem: edited.problem };
  const next = { topology: edited.topology, changes };
  return { simulation: { ...simulation, past: [...past, now], now: next, future: [] } };
}

/** Returns the simulation with its last changes taken back, or as it is where there are none. */
export function undo(simulation: Simulation): Simulation {
  const { past, now, future } = simulation;
  const last = past.at(-1);
  return last ? { ...simulation, past: past.slice(0, -1), now: last, future: [now, ...future] } : simulation;
}

/** Returns the simulation with the changes last taken back made again, or as it is where there are none. */
export function redo(simulation: Simulation): Simulation {
  const { past, now, future } = simulation;
  const [next, ...rest] = future;
  return next ? { ...simulation, past: [...past, now], now: next, future: rest } : simulation;
}
