import { useRef, useState } from 'preact/hooks';
import { NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import type { IndexRow } from './index-rows.ts';
import { consistencyLabels, plainConsistencyLabels, readByLabels } from './plan-labels.ts';
import { describeRowProblem } from './problem-wording.ts';
import { readRates, readReadRows, writeReadRows, type ReadProblems, type ReadRow } from './read-rows.ts';
import styles from './TablePlanner.module.css';

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
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={styles.buttons}>
        <button ref={adding} type="button" disabled={rows.length >= most} onClick={add}>
          Add a way to read
        </button>
        <output class={styles.fine}>
          {rows.length === 0 ? 'All reads are in the main way.' : `${rows.length} besides the main way`}
        </output>
      </div>
    </>
  );
}

interface RowProps {
  row: ReadRow;
  indexes: readonly IndexRow[];
  open: boolean;
  problems: ReadProblems;
  onRow: (change: Partial<ReadRow>) => void;
  onRemove: () => void;
}

function ReadFields({ row, indexes, open, problems, onRow, onRemove }: RowProps) {
  const field = (part: 'rate' | 'items' | 'wanted') => ({
    value: row[part],
    onValue: (value: string) => onRow({ [part]: value }),
    problem: describeRowProblem(problems[part]),
  });
  const index = row.from === '' ? undefined : indexes[Number(row.from) - 1];
  // A bare number as a key would come before the table.
  const places = Object.fromEntries([['', 'The table'], ...indexes.map(({ name }, at) => [`index ${at + 1}`, name])]);
  const title = `${readByLabels[row.by]} of ${index?.name ?? (row.from === '' ? 'the table' : 'a lost index')}`;
  const misplaced = describeRowProblem(problems.by ?? problems.from);
  return (
    <details class={styles.index} open={open}>
      <summary>
        {title}{' '}
        <small>
          {Object.keys(problems).length > 0 ? (
            <span class={styles.problem}>to be mended</span>
          ) : (
            `${row.rate}${row.per === '%' ? '% of the reads' : ' a second'}`
          )}
        </small>
      </summary>
      <div>
        <div class={styles.pair}>
          <Select label="Request" options={readByLabels} value={row.by} onValue={(by) => onRow({ by })} />
          <Select
            label="Of"
            options={places}
            value={row.from && `index ${row.from}`}
            onValue={(place) => onRow({ from: place.replace('index ', '') })}
          />
        </div>
        {misplaced && (
          <p class={styles.problem} role="alert">
            {misplaced}
          </p>
        )}
        <NumberField
          label="How often"
          {...field('rate')}
          units={readRates}
          unit={row.per}
          onUnit={(per) => onRow({ per })}
          hint="A share of the reads over the day, or so many a second all day."
        />
        <NumberField label="Items in each" {...field('items')} hint="All that are read, before a filter." />
        <ReadConsistency row={row} isGlobal={index?.kind === 'GSI'} onRow={onRow} />
        {index && (
          <TextField
            label="It returns also"
            {...field('wanted')}
            hint={
              index.kind === 'GSI'
                ? 'Attributes; a global index cannot give those that it does not hold.'
                : 'Attributes; those that the index does not hold are fetched from the table.'
            }
          />
        )}
        <div class={styles.buttons}>
          <button type="button" onClick={onRemove} aria-label={`Remove ${title}`}>
            Remove
          </button>
        </div>
      </div>
    </details>
  );
}

function ReadConsistency({ row, isGlobal, onRow }: Pick<RowProps, 'row' | 'onRow'> & { isGlobal: boolean }) {
  const onValue = (consistency: ReadRow['consistency']) => onRow({ consistency });
  if (isGlobal) return <p class={styles.fine}>A global index is read eventually consistent only.</p>;
  return row.by === 'get' ? (
    <Select label="Its consistency" options={consistencyLabels} value={row.consistency} onValue={onValue} />
  ) : (
    <Select
      label="Its consistency"
      options={plainConsistencyLabels}
      value={row.consistency === 'eventual' ? 'eventual' : 'strong'}
      onValue={onValue}
    />
  );
}
