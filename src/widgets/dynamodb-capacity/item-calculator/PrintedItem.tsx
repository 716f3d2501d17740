import { formatNumber } from '../results/size-wording.ts';
import styles from './ItemCalculator.module.css';

/** So much of an item fits on a page beside its sizes. */
const mostLines = 96;
const mostCharacters = 6000;

/** The item as typed, for paper; of a long one its beginning. */
export function PrintedItem({ text }: { text: string }) {
  const beginning = text.slice(0, mostCharacters).split('\n').slice(0, mostLines).join('\n');
  const left = text.length - beginning.length;
  return (
    <div class={`print-only ${styles.printed}`}>
      <pre>{beginning}</pre>
      {left > 0 && <p>… and {formatNumber(left)} more characters.</p>}
    </div>
  );
}
