import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from './scenarios/scenario.ts';
import { fragmentOf, openFragment, type LinkFlaw } from './simulation-link.ts';
import { begin, type Simulation } from './simulation.ts';

interface SimulationLink {
  readonly simulation: Simulation;
  /** The built-in scenarios; the first stands where a link opens nothing. */
  readonly scenarios: readonly Scenario[];
  /** Shows what a link opened. */
  readonly onOpen: (simulation: Simulation) => void;
  /** Shows a sentence about the link; undefined takes the last one back. */
  readonly onNotice: (notice: string | undefined) => void;
}

/** Browsers limit how often an address may change; this many milliseconds of calm stay well below it. */
const calm = 400;

const tooLarge = 'This network is too large for a link. Export it as a file to keep or to share it.';

const flawNotices: Readonly<Record<LinkFlaw, string>> = {
  'unknown-scenario': 'This link names a scenario that is not here, so the first one stands instead.',
  'unreadable-network':
    'This link is damaged, cut off or from another version of the simulator, so the first scenario stands instead.',
  'partly-unreadable': 'Parts of this link make no sense and are left out; the rest of its network stands here.',
};

function writeFragment(fragment: string | undefined): void {
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (hash !== location.hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/**
 * Keeps a simulation in the fragment of the page’s address, which is sent to no server: reads it when the page wakes and
 * whenever the reader changes it, and writes it when the simulation changes.
 */
export function useSimulationLink({ simulation, scenarios, onOpen, onNotice }: SimulationLink): void {
  const latest = useRef({ scenarios, onOpen, onNotice });
  latest.current = { scenarios, onOpen, onNotice };
  /** What the address says already, or need not say: how it began, or what a link opened. */
  const settled = useRef(simulation);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    let reading = 0;
    const read = async () => {
      clearTimeout(timer.current);
      reading += 1;
      const mine = reading;
      const opened = await openFragment(location.hash, latest.current.scenarios);
      const [first] = latest.current.scenarios;
      if (!opened || !first || mine !== reading) return;
      settled.current = opened.simulation ?? begin(first.topology, first.question, first.id);
      latest.current.onOpen(settled.current);
      latest.current.onNotice(opened.flaw && flawNotices[opened.flaw]);
    };
    void read();
    addEventListener('hashchange', read);
    return () => {
      reading += 1;
      removeEventListener('hashchange', read);
    };
  }, []);

  useEffect(() => {
    if (simulation === settled.current) return;
    let stale = false;
    timer.current = setTimeout(async () => {
      const fragment = await fragmentOf(simulation, latest.current.scenarios);
      if (stale) return;
      writeFragment(fragment);
      latest.current.onNotice(fragment === undefined ? tooLarge : undefined);
    }, calm);
    return () => {
      stale = true;
      clearTimeout(timer.current);
    };
  }, [simulation]);
}
