import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import styles from './ImportPanel.module.css';

interface Props {
  onFiles: (files: readonly File[]) => void;
  /** The field for files, to be focused from outside. */
  fieldRef: RefObject<HTMLInputElement>;
  /** What stands beside the field, and takes dropped files too. */
  children: ComponentChildren;
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Where files are chosen or dropped. */
export function FileDrop({ onFiles, fieldRef, children }: Props) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = ({ relatedTarget, currentTarget }: DragEvent) => {
    const inside =
      relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    // Dropping is a short cut; the field for files does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class={styles.ways} data-over={over || undefined} onDragOver={drag} onDragLeave={leave} onDrop={drop}>
      <label class={styles.zone}>
        <input
          ref={fieldRef}
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file can then be chosen again once it is mended.
            currentTarget.value = '';
          }}
        />
        <span class={styles.button}>Choose files</span>
        <span>
          {over
            ? 'Let go to read them.'
            : 'or drop them here: outputs of aws ec2 describe-…, the file of the script below, or an exported network.'}
        </span>
      </label>
      {children}
    </div>
  );
}
