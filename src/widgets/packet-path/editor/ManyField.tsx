import { useId, useState } from 'preact/hooks';
import { TextField } from '#widgets/shared/fields.tsx';
import styles from './editor.module.css';
import { idsIn, mostListed, type Options } from './form.ts';

interface Props {
  label: string;
  hint: string | undefined;
  options: Options;
  /** The chosen ids, separated by spaces. */
  value: string;
  onValue: (value: string) => void;
  problem: string | undefined;
}

/** Above so many, a filter stands over the boxes. */
const fewEnough = 12;

/** Any number of things, each with a box to tick; long lists can be filtered. */
export function ManyField({ label, hint, options, value, onValue, problem }: Props) {
  const id = useId();
  const [filter, setFilter] = useState('');
  const chosen = new Set(idsIn(value));
  const all = Object.entries(options);
  const found = all.filter(([option, text]) => chosen.has(option) || text.toLowerCase().includes(filter.toLowerCase()));
  const toggle = (option: string) => onValue([...chosen.symmetricDifference(new Set([option]))].join(' '));
  return (
    <fieldset class={styles.many} aria-describedby={`${id}-about`}>
      <legend>{label}</legend>
      {all.length > fewEnough && (
        <TextField label={`Filter: ${label.toLowerCase()}`} value={filter} onValue={setFilter} />
      )}
      <div class={styles.boxes}>
        {found.slice(0, mostListed).map(([option, text]) => (
          <label key={option}>
            <input type="checkbox" checked={chosen.has(option)} onChange={() => toggle(option)} />
            {text}
          </label>
        ))}
      </div>
      <div id={`${id}-about`}>
        {all.length === 0 && <p class={styles.hint}>There are none here.</p>}
        {found.length > mostListed && (
          <p class={styles.hint}>{`${found.length - mostListed} more; filter to find them.`}</p>
        )}
        {hint && <p class={styles.hint}>{hint}</p>}
        {problem && (
          <p class={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </fieldset>
  );
}
