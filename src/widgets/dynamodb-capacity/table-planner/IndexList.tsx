import { useRef, useState } from 'preact/hooks';
import { dynamodbTables } from '#data/dynamodb.ts';
import { IndexInputs } from './IndexInputs.tsx';
import { readIndexRows, writeIndexRows, type IndexRow } from './index-rows.ts';
import type { FormProblems } from './plan-form.ts';
import { firstIndexCapacity } from './plan-fields.ts';
import fields from '#widgets/shared/fields.module.css';
import inputs from './PlanInputs.module.css';
import results from '#widgets/shared/results.module.css';

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
        <p class={fields.problem} role="alert">
          {problem}
        </p>
      )}
      <div class={inputs.buttons}>
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
        <output class={results.fine}>
          {count('GSI')} of {most.GSI} global, {count('LSI')} of {most.LSI} local
        </output>
      </div>
    </>
  );
}
