import { useState } from 'preact/hooks';
import { dynamodbTables } from '#data/dynamodb.ts';
import { NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import { readIndexRows, writeIndexRows, type IndexRow } from './index-rows.ts';
import type { FormProblems } from './plan-form.ts';
import { describeRowProblem, describeTableProblem, kindLabels, projectionLabels } from './plan-wording.ts';
import styles from './TablePlanner.module.css';

interface Props {
  text: string;
  problems: FormProblems['rows'];
  /** What is wrong with the indexes together. */
  problem: string | undefined;
  onText: (text: string) => void;
}

const newRow: Omit<IndexRow, 'kind' | 'name'> = {
  partition: 'attribute',
  sort: '',
  projection: 'ALL',
  included: '',
  stored: '100',
  hottest: '0',
  queries: '0',
  each: '10',
  wanted: '',
  writeUnits: '',
};
const most = { GSI: dynamodbTables.globalIndexes.value, LSI: dynamodbTables.localIndexes.value } as const;

/** The table’s indexes, each of them folded, with buttons to add and to remove. */
export function IndexList({ text, problems, problem, onText }: Props) {
  const parsed = readIndexRows(text);
  const [added, setAdded] = useState<number>();
  const rows = 'badRow' in parsed ? [] : parsed;
  const show = (next: readonly IndexRow[]) => onText(writeIndexRows(next));
  const add = (kind: IndexRow['kind']) => {
    const names = new Set(rows.map(({ name }) => name));
    const free = rows.map((_, at) => `index-${at + 1}`).find((name) => !names.has(name)) ?? `index-${rows.length + 1}`;
    setAdded(rows.length);
    show([...rows, { ...newRow, kind, name: free, ...(kind === 'LSI' && { partition: '', sort: 'attribute' }) }]);
  };
  const count = (kind: IndexRow['kind']) => rows.filter((row) => row.kind === kind).length;
  return (
    <>
      {rows.map((row, at) => (
        <IndexInputs
          // Rows have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          row={row}
          open={at === added}
          problems={problems[at] ?? {}}
          onRow={(change) => show(rows.with(at, { ...row, ...change }))}
          onRemove={() => show(rows.toSpliced(at, 1))}
        />
      ))}
      {problem && (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={styles.buttons}>
        {(['GSI', 'LSI'] as const).map((kind) => (
          <button key={kind} type="button" disabled={count(kind) >= most[kind]} onClick={() => add(kind)}>
            Add {kind}
          </button>
        ))}
        <span class={styles.fine}>
          {count('GSI')} of {most.GSI} global, {count('LSI')} of {most.LSI} local
        </span>
      </div>
    </>
  );
}

interface RowProps {
  row: IndexRow;
  open: boolean;
  problems: FormProblems['rows'][number];
  onRow: (change: Partial<IndexRow>) => void;
  onRemove: () => void;
}

function IndexInputs({ row, open, problems: { table, ...parts }, onRow, onRemove }: RowProps) {
  const isGlobal = row.kind === 'GSI';
  const field = (part: Exclude<keyof IndexRow, 'kind' | 'projection'>) => ({
    value: row[part],
    onValue: (value: string) => onRow({ [part]: value }),
    problem: describeRowProblem(parts[part]) ?? (part === 'name' && table ? describeTableProblem(table) : undefined),
  });
  const isWrong = table !== undefined || Object.keys(parts).length > 0;
  return (
    <details class={styles.index} open={open}>
      <summary>
        {row.name || 'Unnamed'} <small>{isWrong ? <span class={styles.problem}>to be mended</span> : row.kind}</small>
      </summary>
      <div>
        <TextField label="Index name" {...field('name')} />
        <div class={styles.pair}>
          {isGlobal && <TextField label="Index partition key" {...field('partition')} />}
          <TextField label="Index sort key" {...field('sort')} />
        </div>
        <Select
          label="Holds"
          options={projectionLabels}
          value={row.projection}
          onValue={(projection) => onRow({ projection })}
        />
        {row.projection === 'INCLUDE' && (
          <TextField label="Included attributes" {...field('included')} hint="With commas between." />
        )}
        <div class={styles.pair}>
          <NumberField label="Items in it" {...field('stored')} suffix="%" />
          {isGlobal && <NumberField label="Its hottest key" {...field('hottest')} suffix="%" />}
          <NumberField label="Queries per second" {...field('queries')} />
          <NumberField label="Items each" {...field('each')} />
        </div>
        <TextField
          label="A query returns also"
          {...field('wanted')}
          hint={
            isGlobal
              ? 'Attributes; a global index cannot give those that it does not hold.'
              : 'Attributes; those that the index does not hold are fetched from the table.'
          }
        />
        {isGlobal && (
          <NumberField
            label="Write units of its own"
            {...field('writeUnits')}
            hint="For provisioned mode; empty for the table’s settings."
          />
        )}
        <div class={styles.buttons}>
          <button type="button" onClick={onRemove} aria-label={`Remove index ${row.name}`}>
            Remove
          </button>
          <span class={styles.fine}>{kindLabels[row.kind]}</span>
        </div>
      </div>
    </details>
  );
}
