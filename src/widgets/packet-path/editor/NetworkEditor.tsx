import { useEffect, useRef, useState } from 'preact/hooks';
import { describeChange } from '../change-texts.ts';
import type { Change } from '../engine/edit.ts';
import type { EditProblem } from '../engine/edit-kit.ts';
import type { Topology } from '../engine/topology.ts';
import styles from './editor.module.css';
import { panelOf } from './panels.ts';
import { ThingPanel } from './ThingPanel.tsx';
import { ThingPicker } from './ThingPicker.tsx';

interface Props {
  topology: Topology;
  /** The id of the thing that is being edited. */
  picked: string | undefined;
  onPick: (id: string | undefined) => void;
  /** Makes changes, or returns why AWS refuses one of them. */
  onChange: (changes: readonly Change[]) => EditProblem | undefined;
}

/** The network's things, one of them chosen, and all that can be changed of it. */
export function NetworkEditor({ topology, picked, onPick, onChange }: Props) {
  /** What was done last; picking another thing says nothing. */
  const [done, setDone] = useState<{ readonly text: string }>();
  const heading = useRef<HTMLParagraphElement>(null);
  const panel = picked === undefined ? undefined : panelOf(topology, picked);

  // Where a click takes its own button away, the keyboard goes on from the heading.
  useEffect(() => {
    if (done && document.activeElement === document.body) heading.current?.focus({ preventScroll: done.text !== '' });
  }, [done]);

  const pick = (wanted: string | undefined) => {
    setDone({ text: '' });
    onPick(wanted);
  };
  const change = (wanted: Change) => {
    const text = `Done: ${describeChange(topology, wanted)}.`;
    const problem = onChange([wanted]);
    setDone(problem ? undefined : { text });
    return problem;
  };
  return (
    <section class={styles.editor} aria-label="Change the network">
      <ThingPicker topology={topology} picked={picked} onPick={pick} />
      {picked !== undefined && panel && (
        <ThingPanel
          key={picked}
          topology={topology}
          id={picked}
          panel={panel}
          heading={heading}
          onPick={pick}
          onChange={change}
        />
      )}
      {picked !== undefined && !panel && (
        <p class={styles.hint} ref={heading} tabIndex={-1}>
          The network has no {picked}; choose another thing.
        </p>
      )}
      <output class={styles.done}>{done?.text}</output>
    </section>
  );
}
