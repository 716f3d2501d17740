import { dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';
import { formatFact } from '#data/fact.ts';
import { formatNumber } from '#widgets/shared/numbers.ts';
import { PartitionTable } from '../results/PartitionTable.tsx';
import type { ResourceLimits } from '../engine/plan/plan-limits.ts';
import type { ResultsProps } from './PlanResults.tsx';
import figures from '../results/figures.module.css';
import results from '#widgets/shared/results.module.css';

const sides = ['reads', 'writes'] as const;

/** Partitions, hottest keys, bursts, ramps and quotas: what holds, and how near the limits are. */
export function Limits({ input, plan }: ResultsProps) {
  const { limits, backPressure } = plan;
  const isOnDemand = input.table.capacity.kind === 'on-demand';
  return (
    <>
      <PartitionTable
        rows={limits.map(({ index, partitions, key }) => ({ name: index ?? 'Table', partitions, key }))}
      />
      {isOnDemand ? <RampTable limits={limits} /> : <BurstTable limits={limits} />}
      {backPressure?.limitedBy && (
        <p>
          Of the busiest minute’s writes only {formatNumber(backPressure.possible)} per second get through:{' '}
          {backPressure.limitedBy.index === undefined
            ? 'the table gives out first'
            : `index ${backPressure.limitedBy.index} is short, and that throttles the table`}
          .
        </p>
      )}
      <p class={results.fine}>
        Quotas: {formatFact(dynamodbTables.tableReads)} and {formatFact(dynamodbTables.tableWrites)} for the table and
        for each global index; {formatFact(dynamodbTables.accountReads)} and {formatFact(dynamodbTables.accountWrites)}{' '}
        provisioned and {formatFact(dynamodbTables.tables)} in an account and Region, of which{' '}
        {formatNumber((input.account?.tables ?? 0) + 1)} with this one. AWS raises them.
      </p>
    </>
  );
}

function RampTable({ limits }: { limits: readonly ResourceLimits[] }) {
  return (
    <>
      <section class={`${results.scroll} ${figures.figures}`} tabIndex={0} aria-label="On-demand throughput, table">
        <table>
          <thead>
            <tr>
              <th scope="col">On-demand, units per second</th>
              <th scope="col">At the peak</th>
              <th scope="col">Served at once</th>
              <th scope="col">The peak is served</th>
            </tr>
          </thead>
          <tbody>
            {limits.flatMap(({ index, peak, ramp }) =>
              sides.map((side) => (
                <tr key={`${index ?? ''} ${side}`}>
                  <th scope="row">
                    {index ?? 'Table'}, {side}
                  </th>
                  <td>{formatNumber(peak[side])}</td>
                  <td>{formatNumber(ramp[side].atOnce)}</td>
                  <td>{describeRamp(ramp[side])}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
      <p class={results.fine}>
        At once is the warm throughput or double the highest traffic so far, whichever is more; beyond it the traffic
        may double every {formatFact(dynamodbScaling.growthTime)}.
      </p>
    </>
  );
}

function describeRamp({ doublings, minutes }: ResourceLimits['ramp']['reads']): string {
  if (doublings === 0) return 'at once';
  return `after ${minutes} minutes and ${doublings} ${doublings === 1 ? 'doubling' : 'doublings'}`;
}

function BurstTable({ limits }: { limits: readonly ResourceLimits[] }) {
  return (
    <>
      <section class={`${results.scroll} ${figures.figures}`} tabIndex={0} aria-label="Bursts, table">
        <table>
          <thead>
            <tr>
              <th scope="col">Provisioned, units per second</th>
              <th scope="col">At the peak</th>
              <th scope="col">Least provisioned</th>
              <th scope="col">Kept for bursts</th>
              <th scope="col">Lasts at the peak</th>
            </tr>
          </thead>
          <tbody>
            {limits.flatMap(({ index, peak, burst }) =>
              sides.map((side) => (
                <tr key={`${index ?? ''} ${side}`}>
                  <th scope="row">
                    {index ?? 'Table'}, {side}
                  </th>
                  <td>{formatNumber(peak[side])}</td>
                  <td>{formatNumber(burst[side].provisioned)}</td>
                  <td>{formatNumber(burst[side].savedUnits)} units</td>
                  <td>
                    {burst[side].seconds === Infinity ? 'not needed' : `${formatNumber(burst[side].seconds)} seconds`}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
      <p class={results.fine}>
        Kept for bursts is what was unused for up to {formatFact(dynamodbTables.burst)} at the least that is provisioned
        over the day; auto scaling acts after {formatFact(dynamodbScaling.scaleOut)}, and takes its reaction time.
      </p>
    </>
  );
}
