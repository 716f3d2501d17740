import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Answer } from './answer/Answer.tsx';
import type { Question } from './engine/question.ts';
import type { Topology } from './engine/topology.ts';
import type { Trace } from './engine/path.ts';
import { HopList } from './answer/HopList.tsx';
import { stepsOf } from './steps.ts';
import { VpcDrawing } from './drawing/VpcDrawing.tsx';
import styles from './VpcSimulator.module.css';

interface Props {
  topology: Topology;
  question: Question;
  trace: Trace;
  /** Whether the answer is kept back until the reader asks for it. */
  veiled: boolean;
  /** Whether the hops are printed, too: in a page of text they would fill a sheet. */
  hopsOnPaper: boolean;
  onPick?: (id: string) => void;
  /** What belongs to the answer beside its verdict and its hops. */
  children?: ComponentChildren;
}

/** A network with a packet on its way: the verdict, the drawing, and beside it the hops, through which one steps. */
export function TracedNetwork({ topology, question, trace, veiled, hopsOnPaper, onPick, children }: Props) {
  const [chosen, setChosen] = useState<{ trace: Trace; at: number | undefined }>();
  // A step belongs to one trace; the next one is shown whole.
  const at = chosen?.trace === trace ? chosen.at : undefined;
  const step = at === undefined ? undefined : stepsOf(trace)[at];
  return (
    <div class={styles.traced} data-veiled={veiled || undefined}>
      <div class={styles.answer}>
        <Answer topology={topology} question={question} trace={trace} />
        {children}
      </div>
      <div class={styles.network}>
        <VpcDrawing topology={topology} question={question} trace={trace} step={step} {...(onPick && { onPick })} />
        <div class={hopsOnPaper ? styles.answer : `${styles.answer} no-print`}>
          <HopList topology={topology} trace={trace} at={at} onAt={(next) => setChosen({ trace, at: next })} />
        </div>
      </div>
    </div>
  );
}
