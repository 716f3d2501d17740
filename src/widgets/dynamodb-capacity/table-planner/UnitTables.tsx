import { formatNumber } from '#widgets/shared/numbers.ts';
import type { IndexWrite } from '../engine/capacity/index-writes.ts';
import { changeTexts, describeUnits, writeLabels } from '../results/labels.ts';
import type { ResultsProps } from './PlanResults.tsx';
import { ReadTable } from './ReadTable.tsx';
import { sum } from '../engine/item/sizes.ts';
import figures from '../results/figures.module.css';
import results from '#widgets/shared/results.module.css';

/** What one request takes from the table and from each index, and what must be there each second. */
export function UnitTables({ input, plan }: ResultsProps) {
  return (
    <>
      <WriteTable input={input} plan={plan} />
      <ReadTable reads={plan.reads} />
      <p class={results.fine}>
        Units of one request. A local index takes its units from the table’s capacity, a global one from its own.
      </p>
      <CapacityTable input={input} plan={plan} />
    </>
  );
}

function WriteTable({ input, plan: { writes } }: ResultsProps) {
  return (
    <section class={`${results.scroll} ${figures.figures}`} tabIndex={0} aria-label="Units of each operation, table">
      <table>
        <thead>
          <tr>
            <th scope="col">Write units from</th>
            {writes.map(({ pattern }) => (
              <th key={pattern.kind} scope="col">
                {writeLabels[pattern.kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Table</th>
            {writes.map(({ pattern, cost }) => (
              <td key={pattern.kind}>{describeUnits(cost.table)}</td>
            ))}
          </tr>
          {input.table.indexes.map(({ kind, name }, at) => (
            <tr key={name}>
              <th scope="row">
                {name} <small>{kind}</small>
              </th>
              {writes.map(({ pattern, cost }) => (
                <td key={pattern.kind}>
                  <WriteCell write={cost.indexes[at]} />
                </td>
              ))}
            </tr>
          ))}
          <tr class={figures.total}>
            <th scope="row">Together</th>
            {writes.map(({ pattern, cost }) => (
              <td key={pattern.kind}>
                {formatNumber((cost.table.ok ? cost.table.units : 0) + sum(cost.indexes.map(({ units }) => units)))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function WriteCell({ write }: { write: IndexWrite | undefined }) {
  if (!write) return null;
  return (
    <>
      {formatNumber(write.units)} <small>{changeTexts[write.change]}</small>
    </>
  );
}

function CapacityTable({ plan: { capacities } }: ResultsProps) {
  return (
    <section class={`${results.scroll} ${figures.figures}`} tabIndex={0} aria-label="Capacity needed, table">
      <table>
        <thead>
          <tr>
            <th scope="col">Units each second</th>
            <th scope="col">Reads, mean</th>
            <th scope="col">at the peak</th>
            <th scope="col">Writes, mean</th>
            <th scope="col">at the peak</th>
          </tr>
        </thead>
        <tbody>
          {capacities.map(({ index, average, units }) => (
            <tr key={index ?? ''}>
              <th scope="row">{index ?? 'Table'}</th>
              <td>{formatNumber(average.reads)}</td>
              <td>{formatNumber(units.reads)}</td>
              <td>{formatNumber(average.writes)}</td>
              <td>{formatNumber(units.writes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
