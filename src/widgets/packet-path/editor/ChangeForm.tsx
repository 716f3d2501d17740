import { useState } from 'preact/hooks';
import { describeProblem } from '../flaw-texts.ts';
import type { Change } from '../engine/edit.ts';
import type { EditProblem } from '../engine/edit-kit.ts';
import styles from './editor.module.css';
import { fieldsThatMatter, lacking, valuesOf, type Form, type Values } from './form.ts';
import { FormField } from './FormField.tsx';

interface Props {
  form: Form;
  onChange: (change: Change) => EditProblem | undefined;
}

/** The fields of a change and the button that makes it; a refusal stands under the field that it concerns. */
export function ChangeForm({ form, onChange }: Props) {
  const [typed, setTyped] = useState<Values>({});
  const [refusal, setRefusal] = useState<{ readonly at: string; readonly text: string }>();
  const values = valuesOf(form, typed);
  const fields = fieldsThatMatter(form, values);
  const missing = lacking(form);
  if (missing) return <p class={styles.hint}>{`Not possible here: nothing to choose for “${missing.label}”.`}</p>;

  const submit = () => {
    const change = form.make(values);
    const problem = onChange(change);
    setRefusal(problem && { at: problem.at, text: describeProblem(problem, change.kind) });
    if (!problem) setTyped({});
  };
  const atField = fields.some(([name]) => name === refusal?.at);
  return (
    // Not a <form>, as it may stand within one; so Enter has to be told what it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      class={styles.form}
      aria-label={form.title}
      onKeyDown={(event) => {
        const { key, isComposing, target, currentTarget } = event;
        if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        // A list to tick has a filter of its own, in which Enter is no decision.
        if (target.closest('fieldset') === currentTarget) submit();
      }}
    >
      {fields.map(([name, field]) => (
        <FormField
          key={name}
          field={field}
          value={values[name] ?? ''}
          onValue={(value) => {
            setTyped({ ...typed, [name]: value });
            setRefusal(undefined);
          }}
          problem={refusal?.at === name ? refusal.text : undefined}
        />
      ))}
      <div class={styles.submit}>
        <button type="button" class={styles.button} onClick={submit}>
          {form.button}
        </button>
        {refusal && !atField && (
          <p class={styles.problem} role="alert">
            {refusal.text}
          </p>
        )}
      </div>
    </fieldset>
  );
}
