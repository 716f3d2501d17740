import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../scenarios/scenario.ts';
import { fragmentOf, openFragment, type LinkFlaw } from './simulation-link.ts';
import { begin, type Simulation } from '../simulation.ts';

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
  const latestRef = useRef({ scenarios, onOpen, onNotice });
  /** What the address says already, or need not say: how it began, or what a link opened. */
  const settledRef = useRef(simulation);
  const timerRef = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    latestRef.current = { scenarios, onOpen, onNotice };
  });

  useEffect(() => {
    let reading = 0;
    const read = async () => {
      reading += 1;
      const mine = reading;
      const opened = await openFragment(location.hash, latestRef.current.scenarios);
      const [first] = latestRef.current.scenarios;
      if (!opened || !first || mine !== reading) return;
      clearTimeout(timerRef.current);
      settledRef.current = opened.simulation ?? begin(first.topology, first.question, first.id);
      latestRef.current.onOpen(settledRef.current);
      latestRef.current.onNotice(opened.flaw && flawNotices[opened.flaw]);
    };
    void read();
    addEventListener('hashchange', read);
    return () => {
      reading += 1;
      removeEventListener('hashchange', read);
    };
  }, []);

  useEffect(() => {
    if (simulation === settledRef.current) return;
    let stale = false;
    timerRef.current = setTimeout(async () => {
      const fragment = await fragmentOf(simulation, latestRef.current.scenarios);
      if (stale) return;
      writeFragment(fragment);
      latestRef.current.onNotice(fragment === undefined ? tooLarge : undefined);
    }, calm);
    return () => {
      stale = true;
      clearTimeout(timerRef.current);
    };
  }, [simulation]);
}
