import { NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import type { IndexRow } from './index-rows.ts';
import { plainConsistencyLabels } from './plan-labels.ts';
import { consistencyLabels, readByLabels } from '../results/labels.ts';
import { describeRowProblem } from './problem-wording.ts';
import { readRates, type ReadProblems, type ReadRow } from './read-rows.ts';
import fields from '#widgets/shared/fields.module.css';
import inputs from './PlanInputs.module.css';
import results from '#widgets/shared/results.module.css';

interface Props {
  row: ReadRow;
  indexes: readonly IndexRow[];
  open: boolean;
  problems: ReadProblems;
  onRow: (change: Partial<ReadRow>) => void;
  onRemove: () => void;
}

/** One further way to read, folded. */
export function ReadFields({ row, indexes, open, problems, onRow, onRemove }: Props) {
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
    <details class={inputs.index} open={open}>
      <summary>
        {title}{' '}
        <small>
          {Object.keys(problems).length > 0 ? (
            <span class={fields.problem}>to be mended</span>
          ) : (
            `${row.rate}${row.per === '%' ? '% of the reads' : ' a second'}`
          )}
        </small>
      </summary>
      <div>
        <div class={fields.pair}>
          <Select label="Request" options={readByLabels} value={row.by} onValue={(by) => onRow({ by })} />
          <Select
            label="Of"
            options={places}
            value={row.from && `index ${row.from}`}
            onValue={(place) => onRow({ from: place.replace('index ', '') })}
          />
        </div>
        {misplaced && (
          <p class={fields.problem} role="alert">
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
        <div class={inputs.buttons}>
          <button type="button" onClick={onRemove} aria-label={`Remove ${title}`}>
            Remove
          </button>
        </div>
      </div>
    </details>
  );
}

function ReadConsistency({ row, isGlobal, onRow }: Pick<Props, 'row' | 'onRow'> & { isGlobal: boolean }) {
  const onValue = (consistency: ReadRow['consistency']) => onRow({ consistency });
  if (isGlobal) return <p class={results.fine}>A global index is read eventually consistent only.</p>;
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
