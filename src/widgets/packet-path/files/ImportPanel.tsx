import { useRef, useState } from 'preact/hooks';
import { CollectingScript } from './CollectingScript.tsx';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import { FileDrop } from './FileDrop.tsx';
import { GivenFiles } from './GivenFiles.tsx';
import { ImportReport } from './ImportReport.tsx';
import { contentsInWords, sizeInWords } from './import-wording.ts';
import styles from './ImportPanel.module.css';
import { PasteField } from './PasteField.tsx';
import { useReading, type ReadingState } from './use-reading.ts';

interface Props {
  onTopology: (topology: Topology, question: Question | undefined) => void;
}

function inWords(state: ReadingState): string {
  if (state.phase === 'idle') return '';
  if (state.phase === 'cancelled') return 'Reading was cancelled.';
  if (state.phase === 'reading') return `Reading ${sizeInWords(state.bytes)}…`;
  const { topology, problemCount } = state.reading;
  const contents = contentsInWords(topology);
  const lacking = topology.Subnets?.length ? '' : ' Without subnets there is nothing to trace in.';
  const problems = problemCount === 0 ? '' : ' Something is wrong in what was given; it is listed below.';
  return (contents === '' ? 'Nothing of a network could be read.' : `Read ${contents}.${lacking}`) + problems;
}

/** Takes the outputs of the AWS CLI, by pasting, dropping or choosing, reads them, and says what they hold. */
export function ImportPanel({ onTopology }: Props) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [pasted, setPasted] = useState('');
  const { state, read, cancel } = useReading();
  const fieldRef = useRef<HTMLInputElement>(null);

  const readAll = (given: readonly File[]) =>
    read(pasted.trim() === '' ? given : [...given, new File([pasted], 'The pasted text')]);
  const keep = (given: readonly File[]) => {
    setFiles(given);
    readAll(given);
  };
  // A file of the same name is the mended version of the earlier one.
  const add = (more: readonly File[]) => {
    const names = new Set(more.map(({ name }) => name));
    if (names.size > 0) keep([...files.filter(({ name }) => !names.has(name)), ...more]);
  };
  const addLong = (text: string) => {
    const count = files.filter(({ name }) => name.startsWith('Pasted text')).length;
    add([new File([text], `Pasted text ${count + 1}`)]);
  };
  const remove = (gone: File) => {
    keep(files.filter((file) => file !== gone));
    fieldRef.current?.focus();
  };
  const reading = state.phase === 'reading';
  return (
    <section class={`${styles.panel} no-print`} aria-label="Your own network">
      <p class={styles.promise}>
        <strong>Nothing leaves your browser.</strong> What you give is read in this page alone, and reading it makes no
        request.
      </p>
      <FileDrop onFiles={add} fieldRef={fieldRef}>
        <PasteField value={pasted} onValue={setPasted} onLong={addLong} onRead={() => readAll(files)} />
      </FileDrop>
      {files.length > 0 && <GivenFiles files={files} onRemove={remove} />}
      <div class={styles.row}>
        <output class={styles.status}>{inWords(state)}</output>
        {(reading || state.phase === 'cancelled') && (
          <button type="button" class={styles.button} onClick={reading ? cancel : () => readAll(files)}>
            {reading ? 'Cancel' : 'Read again'}
          </button>
        )}
      </div>
      {state.phase === 'read' && (
        <ImportReport
          reading={state.reading}
          onTrace={() => onTopology(state.reading.topology, state.reading.question)}
        />
      )}
      <CollectingScript />
    </section>
  );
}
