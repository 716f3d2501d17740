import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import fields from '#widgets/shared/fields.module.css';
import type { Problem } from './parse.ts';
import styles from './SubnetPlanner.module.css';
import { problemTexts } from './wording.ts';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  /** What is wrong with what was typed. */
  problem?: Problem | undefined;
  /** What stands beside the input. */
  children?: ComponentChildren;
}

/** A line of text; what was typed is kept, and a problem is named under it, with a button where its mending is plain. */
export function TextField({ label, value, onValue, hint, problem, children }: Props) {
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const { item = '', offer } = problem ?? {};
  return (
    <div class={fields.field}>
      <label for={id}>{label}</label>
      <div class={fields.row}>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={about || undefined}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        {children}
      </div>
      {hint && (
        <p id={`${id}-hint`} class={fields.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class={fields.problem} role="alert">
          {problemTexts[problem.reason](item)}{' '}
          {offer && (
            <button type="button" class={styles.mend} onClick={() => onValue(value.replace(item, () => offer))}>
              Use {offer}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
