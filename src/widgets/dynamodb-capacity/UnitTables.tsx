import { formatNumber } from '#widgets/shared/numbers.ts';
import type { Answer, Refusal } from './arithmetic.ts';
import type { ReadLoad } from './demand.ts';
import type { IndexWrite } from './index-writes.ts';
import type { ReadPattern } from './patterns.ts';
import { changeTexts, consistencyLabels, readByLabels, refusalTexts, writeLabels } from './plan-labels.ts';
import type { ResultsProps } from './PlanResults.tsx';
import { sum } from './sizes.ts';
import styles from './TablePlanner.module.css';
import { averageOf, peakOf } from './traffic.ts';

/** What one request takes from the table and from each index, and what must be there each second. */
export function UnitTables({ input, plan }: ResultsProps) {
  return (
    <>
      <WriteTable input={input} plan={plan} />
      <ReadTable input={input} plan={plan} />
      <p class={styles.fine}>
        Units of one request. A local index takes its units from the table’s capacity, a global one from its own.
      </p>
      <CapacityTable input={input} plan={plan} />
    </>
  );
}

const unitsOrRefusal = (answer: Answer | Refusal) =>
  answer.ok ? formatNumber(answer.units) : refusalTexts[answer.reason];

function WriteTable({ input, plan: { writes } }: ResultsProps) {
  return (
    <section class={styles.scroll} tabIndex={0} aria-label="Units of each operation, table">
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
              <td key={pattern.kind}>{unitsOrRefusal(cost.table)}</td>
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
          <tr class={styles.total}>
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

function ReadTable({ plan: { reads } }: ResultsProps) {
  return (
    <section class={styles.scroll} tabIndex={0} aria-label="Units of each read, table">
      <table>
        <thead>
          <tr>
            <th scope="col">Read units of</th>
            <th scope="col">One request</th>
            <th scope="col">Requests/s, mean</th>
            <th scope="col">at the peak</th>
            <th scope="col">Units/s, at the peak</th>
          </tr>
        </thead>
        <tbody>
          {reads.map((read, at) => (
            // Two ways to read may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <ReadRow key={at} read={read} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReadRow({ read: { pattern, answer, day } }: { read: ReadLoad }) {
  const calls = answer.ok && answer.requests > 1 ? `, in ${formatNumber(answer.requests)} calls` : '';
  return (
    <tr>
      <th scope="row">
        {describeRead(pattern)}{' '}
        <small class={styles.under}>
          {formatNumber(pattern.items)} {pattern.items === 1 ? 'item' : 'items'},{' '}
          {consistencyLabels[pattern.consistency].toLowerCase()}
          {calls}
        </small>
      </th>
      <td>{unitsOrRefusal(answer)}</td>
      <td>{formatNumber(averageOf(day))}</td>
      <td>{formatNumber(peakOf(day))}</td>
      <td>{answer.ok ? formatNumber(answer.units * peakOf(day)) : '–'}</td>
    </tr>
  );
}

/** Returns what a way to read is called: the request and what it is made of. */
export function describeRead(pattern: ReadPattern): string {
  const name = readByLabels[pattern.kind];
  return pattern.kind !== 'get' && pattern.index !== undefined ? `${name} of ${pattern.index}` : `${name} of the table`;
}

function CapacityTable({ plan: { capacities } }: ResultsProps) {
  return (
    <section class={styles.scroll} tabIndex={0} aria-label="Capacity needed, table">
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
