import { NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import type { IndexRow } from './index-rows.ts';
import type { FormProblems } from './plan-form.ts';
import { indexCapacityLabels, kindLabels, projectionLabels } from './plan-labels.ts';
import { describeRowProblem, describeTableProblem } from './problem-wording.ts';
import fields from '#widgets/shared/fields.module.css';
import inputs from './PlanInputs.module.css';
import results from '#widgets/shared/results.module.css';

interface Props {
  row: IndexRow;
  open: boolean;
  problems: FormProblems['rows'][number];
  onRow: (change: Partial<IndexRow>) => void;
  onRemove: () => void;
}

/** One index, folded. */
export function IndexInputs({ row, open, problems: { table, ...parts }, onRow, onRemove }: Props) {
  const isGlobal = row.kind === 'GSI';
  const field = (part: Exclude<keyof IndexRow, 'kind' | 'projection' | 'capacity'>) => ({
    value: row[part],
    onValue: (value: string) => onRow({ [part]: value }),
    problem: describeRowProblem(parts[part]) ?? (part === 'name' && table ? describeTableProblem(table) : undefined),
  });
  const isWrong = table !== undefined || Object.keys(parts).length > 0;
  return (
    <details class={inputs.index} open={open}>
      <summary>
        {row.name || 'Unnamed'} <small>{isWrong ? <span class={fields.problem}>to be mended</span> : row.kind}</small>
      </summary>
      <div>
        <TextField label="Index name" {...field('name')} />
        <div class={fields.pair}>
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
        <div class={fields.pair}>
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
              <div class={fields.pair}>
                <NumberField label="Its read units" {...field('readUnits')} />
                <NumberField label="Its write units" {...field('writeUnits')} />
              </div>
            )}
            {row.capacity === 'auto' && (
              <div class={fields.pair}>
                <NumberField label="Its least reads" {...field('leastReads')} />
                <NumberField label="Its most reads" {...field('mostReads')} />
                <NumberField label="Its least writes" {...field('leastWrites')} />
                <NumberField label="Its most writes" {...field('mostWrites')} />
                <NumberField label="Its target" {...field('target')} suffix="%" />
              </div>
            )}
          </>
        )}
        <div class={inputs.buttons}>
          <button type="button" onClick={onRemove} aria-label={`Remove index ${row.name}`}>
            Remove
          </button>
          <span class={results.fine}>{kindLabels[row.kind]}</span>
        </div>
      </div>
    </details>
  );
}
