import { formatNumber } from '#widgets/shared/numbers.ts';
import type { Answer, Refusal } from './arithmetic.ts';
import type { ReadLoad } from './demand.ts';
import type { IndexWrite } from './index-writes.ts';
import { changeTexts, refusalTexts } from './plan-wording.ts';
import type { ResultsProps } from './PlanResults.tsx';
import { sum } from './sizes.ts';
import styles from './TablePlanner.module.css';

/** What one request takes from the table and from each index, and what must be there each second. */
export function UnitTables({ input, plan }: ResultsProps) {
  const { reads, writes } = plan;
  const [main, ...ofIndexes] = reads;
  return (
    <>
      <section class={styles.scroll} tabIndex={0} aria-label="Units of each operation, table">
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">New item</th>
              <th scope="col">Update</th>
              <th scope="col">Delete</th>
              <th scope="col">Read</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Table</th>
              {writes.map(({ pattern, cost }) => (
                <td key={pattern.kind}>{unitsOrRefusal(cost.table)}</td>
              ))}
              <td>{main && <ReadCell read={main} />}</td>
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
                <td>{ofIndexes[at] && <ReadCell read={ofIndexes[at]} />}</td>
              </tr>
            ))}
            <tr class={styles.total}>
              <th scope="row">Together</th>
              {writes.map(({ pattern, cost }) => (
                <td key={pattern.kind}>
                  {formatNumber((cost.table.ok ? cost.table.units : 0) + sum(cost.indexes.map(({ units }) => units)))}
                </td>
              ))}
              <td>–</td>
            </tr>
          </tbody>
        </table>
      </section>
      <p class={styles.fine}>
        Write units, and read units of one request. A local index takes its units from the table’s capacity, a global
        one from its own.
      </p>
      <section class={styles.scroll} tabIndex={0} aria-label="Capacity needed, table">
        <table>
          <thead>
            <tr>
              <th scope="col">Each second</th>
              <th scope="col">Reads, mean</th>
              <th scope="col">at the peak</th>
              <th scope="col">Writes, mean</th>
              <th scope="col">at the peak</th>
            </tr>
          </thead>
          <tbody>
            {plan.capacities.map(({ index, average, units }) => (
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
    </>
  );
}

const unitsOrRefusal = (answer: Answer | Refusal) =>
  answer.ok ? formatNumber(answer.units) : refusalTexts[answer.reason];

function ReadCell({ read: { pattern, answer } }: { read: ReadLoad }) {
  const what = `${pattern.kind === 'get' ? 'get' : 'query'} of ${formatNumber(pattern.items)}, ${pattern.consistency}`;
  return (
    <>
      {unitsOrRefusal(answer)} <small>{what}</small>
    </>
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
