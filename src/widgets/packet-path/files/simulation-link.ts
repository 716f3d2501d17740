import { longestPacked, packText, unpackText } from '#widgets/shared/packed-text.ts';
import type { Topology } from '../engine/topology.ts';
import { firstQuestion } from '../first-question.ts';
import { parseSaved, printSaved, readQuestion } from './saved.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { begin, type Simulation } from '../simulation.ts';

/** A network of more things than this is not even packed: each takes some ten characters at least. */
const mostThings = 3_000;

function sameQuestion(one: unknown, other: unknown): boolean {
  return JSON.stringify(readQuestion(one)) === JSON.stringify(readQuestion(other));
}

function countThings(topology: Topology): number {
  return Object.values(topology).reduce((sum, items) => sum + items.length, 0);
}

/**
 * Returns the fragment of a link that opens a simulation, without its number sign: the name of a scenario that is as it
 * was, else the packed network; undefined where it would be too long for a link.
 */
export async function fragmentOf(
  { scenarioId, now: { topology }, question }: Simulation,
  scenarios: readonly Scenario[],
): Promise<string | undefined> {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario && topology === scenario.topology && sameQuestion(question, scenario.question)) {
    return `scenario=${scenario.id}`;
  }
  if (countThings(topology) > mostThings) return undefined;
  const packed = await packText(printSaved({ topology, question }));
  const fragment = `network=${packed}${scenario ? `&scenario=${scenario.id}` : ''}`;
  return packed.length <= longestPacked ? fragment : undefined;
}

/** Why a link does not open what it was made for. */
export type LinkFlaw = 'unknown-scenario' | 'unreadable-network' | 'partly-unreadable';

/** What a link opens: with `partly-unreadable` what could be read of it, with another flaw nothing. */
export interface Opened {
  readonly simulation?: Simulation;
  readonly flaw?: LinkFlaw;
}

/** Returns what a fragment opens; undefined where it is not a link of the simulator, such as the name of a heading. */
export async function openFragment(fragment: string, scenarios: readonly Scenario[]): Promise<Opened | undefined> {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const [packed, id] = [params.get('network'), params.get('scenario')];
  const scenario = scenarios.find((known) => known.id === id);
  if (packed === null) {
    if (id === null) return undefined;
    return scenario
      ? { simulation: begin(scenario.topology, scenario.question, scenario.id) }
      : { flaw: 'unknown-scenario' };
  }
  const text = await unpackText(packed);
  if (text === undefined) return { flaw: 'unreadable-network' };
  const { topology, question, problems } = parseSaved([{ name: 'link', text }]);
  if (countThings(topology) === 0) return { flaw: 'unreadable-network' };
  const simulation = begin(topology, question ?? firstQuestion(topology), scenario?.id);
  return { simulation, flaw: problems.length > 0 || !question ? 'partly-unreadable' : undefined };
}
