import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './fields.module.css';

/** What an input needs to be named, and to have its hint and problem read out. */
interface InputAttributes {
  id: string;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong with what was typed. */
  problem?: ComponentChildren;
  /** The input, and what stands beside it. */
  children: (input: InputAttributes) => ComponentChildren;
}

/** An input under its label, with its hint and its problem under it. */
function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <div class={styles.row}>
        {children({ id, 'aria-invalid': problem ? 'true' : undefined, 'aria-describedby': about || undefined })}
      </div>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface NumberFieldProps<Unit extends string> {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** The units to choose from; none for a bare number. */
  units?: readonly Unit[];
  unit?: Unit;
  onUnit?: (unit: Unit) => void;
  /** What stands behind the number where there is no choice of unit. */
  suffix?: string;
  hint?: string | undefined;
  /** What is wrong with what was typed. */
  problem?: string | undefined;
}

/** A number with its unit; what was typed is kept, and a problem is named under it. */
export function NumberField<Unit extends string>(props: NumberFieldProps<Unit>) {
  const { label, value, onValue, units, unit, onUnit, suffix, hint, problem } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(input) => (
        <>
          <input
            {...input}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          {units && (
            <select
              aria-label={`${label}: unit`}
              value={unit}
              onChange={(event) => onUnit?.(event.currentTarget.value as Unit)}
            >
              {units.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </select>
          )}
          {suffix && <span>{suffix}</span>}
        </>
      )}
    </Field>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  options: Readonly<Record<Option, string>>;
  value: Option;
  onValue: (value: Option) => void;
}

/** One of a few answers, all of them in sight. */
export function Choice<Option extends string>({ label, options, value, onValue }: ChoiceProps<Option>) {
  const name = useId();
  return (
    <fieldset class={styles.choice}>
      <legend>{label}</legend>
      {(Object.entries(options) as [Option, string][]).map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onValue(option)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** The lines in sight, where the text has several. */
  rows?: number;
  /** What is offered for a text of one line, and what each means. */
  suggestions?: Readonly<Record<string, string>>;
  hint?: string | undefined;
  /** What is wrong with what was typed, and perhaps a button that mends it. */
  problem?: ComponentChildren;
  /** What stands beside the input. */
  children?: ComponentChildren;
}

/** A text of one line or several; what was typed is kept, and a problem is named under it. */
export function TextField({ label, value, onValue, rows, suggestions, hint, problem, children }: TextFieldProps) {
  const typed = { value, autocomplete: 'off', spellcheck: false };
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(input) => (
        <>
          {rows === undefined ? (
            <input
              {...input}
              {...typed}
              type="text"
              list={suggestions && `${input.id}-suggestions`}
              onInput={(event) => onValue(event.currentTarget.value)}
            />
          ) : (
            <textarea {...input} {...typed} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
          )}
          {suggestions && (
            <datalist id={`${input.id}-suggestions`}>
              {Object.entries(suggestions).map(([suggestion, meaning]) => (
                <option key={suggestion} value={suggestion}>
                  {meaning}
                </option>
              ))}
            </datalist>
          )}
          {children}
        </>
      )}
    </Field>
  );
}

/** One of several answers, folded away; a problem with the chosen one is named under it. */
export function Select<Option extends string>(props: ChoiceProps<Option> & { hint?: string; problem?: string }) {
  const { label, options, value, onValue, hint, problem } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(input) => (
        <select {...input} value={value} onChange={(event) => onValue(event.currentTarget.value as Option)}>
          {(Object.entries(options) as [Option, string][]).map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
