import type { Problem } from './parse.ts';
import styles from './SubnetPlanner.module.css';
import { problemTexts } from './wording.ts';

interface Props {
  problem: Problem;
  /** The text with the problem in it. */
  value: string;
  onValue: (value: string) => void;
}

/** What is wrong with a text, with a button where its mending is plain. */
export function MendableProblem({ problem: { reason, item = '', offer }, value, onValue }: Props) {
  return (
    <>
      {problemTexts[reason](item)}{' '}
      {offer && (
        <button type="button" class={styles.mend} onClick={() => onValue(value.replace(item, () => offer))}>
          Use {offer}
        </button>
      )}
    </>
  );
}
