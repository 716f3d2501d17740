import { useId } from 'preact/hooks';
import styles from './fields.module.css';

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
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <div class={styles.row}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={about || undefined}
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
  /** What is wrong with what was typed. */
  problem?: string | undefined;
}

/** A text of one line or several; what was typed is kept, and a problem is named under it. */
export function TextField({ label, value, onValue, rows, suggestions, hint, problem }: TextFieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': about || undefined,
  };
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <div class={styles.row}>
        {rows === undefined ? (
          <input
            {...common}
            type="text"
            list={suggestions && `${id}-suggestions`}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <textarea {...common} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
        )}
      </div>
      {suggestions && (
        <datalist id={`${id}-suggestions`}>
          {Object.entries(suggestions).map(([suggestion, meaning]) => (
            <option key={suggestion} value={suggestion}>
              {meaning}
            </option>
          ))}
        </datalist>
      )}
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

/** One of several answers, folded away; a problem with the chosen one is named under it. */
export function Select<Option extends string>(props: ChoiceProps<Option> & { hint?: string; problem?: string }) {
  const { label, options, value, onValue, hint, problem } = props;
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <div class={styles.row}>
        <select
          id={id}
          value={value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={about || undefined}
          onChange={(event) => onValue(event.currentTarget.value as Option)}
        >
          {(Object.entries(options) as [Option, string][]).map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
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
