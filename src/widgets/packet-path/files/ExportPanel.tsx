import { useMemo } from 'preact/hooks';
import { CopyButton } from '#widgets/shared/CopyButton.tsx';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import styles from './ImportPanel.module.css';
import { printSaved, type Saved } from './saved.ts';

interface Props {
  topology: Topology;
  question: Question;
}

function download(saved: Saved): void {
  const address = URL.createObjectURL(new Blob([printSaved(saved, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'vpc-simulator.json';
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Offers the network and its question as a file that can be imported again. */
export function ExportPanel({ topology, question }: Props) {
  const saved = useMemo(() => ({ topology, question }), [topology, question]);
  return (
    <section class={`${styles.panel} no-print`} aria-label="Export">
      <p>
        The file holds the network as it stands, with your changes, and the question. Import it here to go on, or send
        it to somebody: it is in the shape that the AWS CLI prints, and has the ids, addresses and tags that you see.
      </p>
      <div class={styles.row}>
        <button type="button" class={styles.button} onClick={() => download(saved)}>
          Download as a file
        </button>
        <CopyButton text={() => printSaved(saved, 2)} about={saved}>
          Copy as JSON
        </CopyButton>
      </div>
    </section>
  );
}
