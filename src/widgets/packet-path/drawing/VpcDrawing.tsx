import { useMemo } from 'preact/hooks';
import { layOut } from './lay-out.ts';
import { DrawingKey } from './DrawingKey.tsx';
import { DrawnNetwork } from './DrawnNetwork.tsx';
import { leftOutText } from './wording.ts';
import { networkOf } from '../engine/network.ts';
import type { Trace } from '../engine/path.ts';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import type { Step } from '../steps.ts';
import styles from './VpcDrawing.module.css';

/** Up to this many units a wide picture keeps its size in a column of text; a wider one waits for more room. */
const widestInColumn = 620;

interface Props {
  topology: Topology;
  question: Question;
  /** The answer, if there is one. */
  trace: Trace | undefined;
  /** How far the packet has come; undefined shows the whole way. */
  step: Step | undefined;
  /** Told the id of what was clicked. */
  onPick?: (id: string) => void;
}

/** The network drawn, with the way of the packet there and of the reply back. */
export function VpcDrawing({ topology, question, trace, step, onPick }: Props) {
  // Stepping changes neither picture, so neither is laid out anew.
  const wide = useMemo(() => layOut(topology, question, trace, 'wide'), [topology, question, trace]);
  const narrow = useMemo(() => layOut(topology, question, trace, 'narrow'), [topology, question, trace]);
  const network = networkOf(topology);
  const rest = leftOutText(wide.leftOut);
  const shared = { network, trace, step, onPick };
  return (
    <div class={styles.drawing} data-slim={wide.width <= widestInColumn}>
      <DrawnNetwork {...shared} picture={wide} class={styles.wide} />
      <DrawnNetwork {...shared} picture={narrow} class={styles.narrow} />
      {rest && <p class={styles.rest}>{rest}</p>}
      <DrawingKey picture={wide} trace={trace} />
    </div>
  );
}
