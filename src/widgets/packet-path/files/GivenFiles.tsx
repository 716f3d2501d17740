import { sizeInWords } from './import-wording.ts';
import styles from './ImportPanel.module.css';

interface Props {
  files: readonly File[];
  onRemove: (file: File) => void;
}

/** The files that were given, each with a button to take it back. */
export function GivenFiles({ files, onRemove }: Props) {
  return (
    <ul class={styles.given} aria-label="Files">
      {files.map((file) => (
        <li key={file.name}>
          <span>{file.name}</span>
          <span class={styles.size}>{sizeInWords(file.size)}</span>
          <button type="button" class={styles.small} aria-label={`Remove ${file.name}`} onClick={() => onRemove(file)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}
