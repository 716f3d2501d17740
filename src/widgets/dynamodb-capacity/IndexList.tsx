import { useRef, useState } from 'preact/hooks';
import { dynamodbTables } from '#data/dynamodb.ts';
import { NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import { readIndexRows, writeIndexRows, type IndexRow } from './index-rows.ts';
import type { FormProblems } from './plan-form.ts';
import { firstIndexCapacity } from './plan-fields.ts';
import { indexCapacityLabels, kindLabels, projectionLabels } from './plan-labels.ts';
import { describeRowProblem, describeTableProblem } from './problem-wording.ts';
import styles from './TablePlanner.module.css';

interface Props {
  text: string;
  problems: FormProblems['rows'];
  /** What is wrong with the indexes together. */
  problem: string | undefined;
  onText: (text: string) => void;
  /** The indexes without the one at a position. */
  onRemove: (text: string, at: number) => void;
}

const newRow: Omit<IndexRow, 'kind' | 'name'> = {
  partition: 'attribute',
  sort: '',
  projection: 'ALL',
  included: '',
  stored: '100',
  hottest: '0',
  ...firstIndexCapacity,
};
const most = { GSI: dynamodbTables.globalIndexes.value, LSI: dynamodbTables.localIndexes.value } as const;

/** The table’s indexes, each of them folded, with buttons to add and to remove. */
export function IndexList({ text, problems, problem, onText, onRemove }: Props) {
  const parsed = readIndexRows(text);
  const [added, setAdded] = useState<number>();
  const adding = useRef<HTMLButtonElement>(null);
  const rows = 'badRow' in parsed ? [] : parsed;
  const show = (next: readonly IndexRow[]) => onText(writeIndexRows(next));
  const add = (kind: IndexRow['kind']) => {
    const names = new Set(rows.map(({ name }) => name));
    const free = rows.map((_, at) => `index-${at + 1}`).find((name) => !names.has(name)) ?? `index-${rows.length + 1}`;
    setAdded(rows.length);
    show([...rows, { ...newRow, kind, name: free, ...(kind === 'LSI' && { partition: '', sort: 'attribute' }) }]);
  };
  const remove = (at: number) => {
    onRemove(writeIndexRows(rows.toSpliced(at, 1)), at);
    adding.current?.focus();
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
          onRemove={() => remove(at)}
        />
      ))}
      {problem && (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={styles.buttons}>
        {(['GSI', 'LSI'] as const).map((kind) => (
          <button
            key={kind}
            ref={kind === 'GSI' ? adding : undefined}
            type="button"
            disabled={count(kind) >= most[kind]}
            onClick={() => add(kind)}
          >
            Add {kind}
          </button>
        ))}
        <output class={styles.fine}>
          {count('GSI')} of {most.GSI} global, {count('LSI')} of {most.LSI} local
        </output>
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
  const field = (part: Exclude<keyof IndexRow, 'kind' | 'projection' | 'capacity'>) => ({
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
        </div>
        {isGlobal && (
          <>
            <Select
              label="Capacity, where provisioned"
              options={indexCapacityLabels}
              value={row.capacity}
              onValue={(capacity) => onRow({ capacity })}
            />
            {row.capacity === 'fixed' && (
              <div class={styles.pair}>
                <NumberField label="Its read units" {...field('readUnits')} />
                <NumberField label="Its write units" {...field('writeUnits')} />
              </div>
            )}
            {row.capacity === 'auto' && (
              <div class={styles.pair}>
                <NumberField label="Its least reads" {...field('leastReads')} />
                <NumberField label="Its most reads" {...field('mostReads')} />
                <NumberField label="Its least writes" {...field('leastWrites')} />
                <NumberField label="Its most writes" {...field('mostWrites')} />
                <NumberField label="Its target" {...field('target')} suffix="%" />
              </div>
            )}
          </>
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
