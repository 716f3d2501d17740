import { useState } from 'preact/hooks';
import { describeProblem } from '../flaw-texts.ts';
import type { Change } from '../engine/edit.ts';
import type { EditProblem } from '../engine/edit-kit.ts';
import styles from './editor.module.css';
import type { Form } from './form.ts';

interface Props {
  form: Form;
  onChange: (change: Change) => EditProblem | undefined;
}

/** A button that makes a change without asking for more; a refusal stands beside it. */
export function ChangeButton({ form, onChange }: Props) {
  const [refusal, setRefusal] = useState<string>();
  const submit = () => {
    const change = form.make({});
    const problem = onChange(change);
    setRefusal(problem && describeProblem(problem, change.kind));
  };
  return (
    <>
      <button
        type="button"
        class={styles.button}
        aria-label={form.button === form.title ? undefined : form.title}
        onClick={submit}
      >
        {form.button}
      </button>
      {refusal && (
        <p class={styles.problem} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
