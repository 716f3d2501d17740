import { useRef, useState } from 'preact/hooks';
import type { IndexRow } from './index-rows.ts';
import { ReadFields } from './ReadFields.tsx';
import { readReadRows, writeReadRows, type ReadProblems, type ReadRow } from './read-rows.ts';
import fields from '#widgets/shared/fields.module.css';
import inputs from './PlanInputs.module.css';
import results from '#widgets/shared/results.module.css';

interface Props {
  text: string;
  indexes: readonly IndexRow[];
  problems: readonly ReadProblems[];
  /** What is wrong with the ways to read together. */
  problem: string | undefined;
  onText: (text: string) => void;
}

const newRow: ReadRow = {
  by: 'query',
  from: '',
  rate: '10',
  per: 'a second',
  items: '10',
  consistency: 'eventual',
  wanted: '',
};
/** More than these are hard to survey, and the form is part of the link. */
const most = 12;

/** Further ways to read the table or its indexes, each of them folded, with buttons to add and to remove. */
export function ReadList({ text, indexes, problems, problem, onText }: Props) {
  const parsed = readReadRows(text);
  const [added, setAdded] = useState<number>();
  const adding = useRef<HTMLButtonElement>(null);
  const rows = 'badRow' in parsed ? [] : parsed;
  const show = (next: readonly ReadRow[]) => onText(writeReadRows(next));
  const add = () => {
    setAdded(rows.length);
    show([...rows, newRow]);
  };
  const remove = (at: number) => {
    show(rows.toSpliced(at, 1));
    adding.current?.focus();
  };
  return (
    <>
      {rows.map((row, at) => (
        <ReadFields
          // Rows have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          row={row}
          indexes={indexes}
          open={at === added}
          problems={problems[at] ?? {}}
          onRow={(change) => show(rows.with(at, { ...row, ...change }))}
          onRemove={() => remove(at)}
        />
      ))}
      {problem && (
        <p class={fields.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={inputs.buttons}>
        <button ref={adding} type="button" disabled={rows.length >= most} onClick={add}>
          Add a way to read
        </button>
        <output class={results.fine}>
          {rows.length === 0 ? 'All reads are in the main way.' : `${rows.length} besides the main way`}
        </output>
      </div>
    </>
  );
}
