import { dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';
import { formatFact } from '#data/fact.ts';
import { formatNumber } from '#widgets/shared/numbers.ts';
import { burstFor, checkHotKey, firstThroughput, rampTo, type Throughput } from './partitions.ts';
import { usageOf } from './plan-input.ts';
import { verdictTexts } from './plan-wording.ts';
import type { ResultsProps } from './PlanResults.tsx';
import styles from './TablePlanner.module.css';

const { partitionReads, partitionWrites, partitionSize } = dynamodbTables;
const sides = ['reads', 'writes'] as const;
const nouns = { reads: 'Reads', writes: 'Writes' } as const;

/** Partitions, hottest keys, bursts and ramps: what holds, and how near the limits are. */
export function Limits({ input, plan }: ResultsProps) {
  const { capacities, partitions, backPressure } = plan;
  return (
    <>
      <section class={styles.scroll} tabIndex={0} aria-label="Partitions and hottest keys, table">
        <table>
          <thead>
            <tr>
              <th scope="col">Partitions</th>
              <th scope="col">by traffic</th>
              <th scope="col">by size</th>
              <th scope="col">Hottest key, reads</th>
              <th scope="col">writes</th>
            </tr>
          </thead>
          <tbody>
            {capacities.map(({ index, peak }, at) => {
              const share = index === undefined ? input.hottestShare : usageOf(input, index).hottestShare;
              const key = checkHotKey(peak, share, partitions[at]?.needed ?? 1);
              return (
                <tr key={index ?? ''}>
                  <th scope="row">{index ?? 'Table'}</th>
                  <td>{partitions[at]?.byThroughput}</td>
                  <td>{partitions[at]?.bySize}</td>
                  {sides.map((side) => (
                    <td key={side}>
                      {formatNumber(key[side])} <small>{verdictTexts[key.verdicts[side]]}</small>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p class={styles.fine}>
        A partition serves {formatFact(partitionReads)} and {formatFact(partitionWrites)}, and holds{' '}
        {formatFact(partitionSize)}. These are the fewest; DynamoDB may keep more. A key with more than its partition’s
        even share of the capacity lives by adaptive capacity.
      </p>
      <ul>
        {input.table.capacity.kind === 'on-demand'
          ? sides.map((side) => <li key={side}>{describeRamp(side, capacities[0]?.peak ?? noUnits, input.warm)}</li>)
          : sides.map((side) => {
              const day = plan.comparison.resources[0]?.[side];
              return (
                day && (
                  <li key={side}>
                    {describeBurst(side, Math.min(...day.provisioned), capacities[0]?.peak[side] ?? 0)}
                  </li>
                )
              );
            })}
        {backPressure?.limitedBy && (
          <li>
            Of the busiest minute’s writes only {formatNumber(backPressure.possible)} per second get through:{' '}
            {backPressure.limitedBy.index === undefined
              ? 'the table gives out first'
              : `index ${backPressure.limitedBy.index} is short, and that throttles the table`}
            .
          </li>
        )}
        <li>
          Quotas: {formatFact(dynamodbTables.tableReads)} and {formatFact(dynamodbTables.tableWrites)} for the table and
          for each global index, {formatFact(dynamodbTables.tables)} in an account and Region; AWS raises them.
        </li>
      </ul>
    </>
  );
}

const noUnits: Throughput = { reads: 0, writes: 0 };

function describeRamp(side: 'reads' | 'writes', peak: Throughput, warm: Throughput | undefined): string {
  const { atOnce, doublings, minutes } = rampTo(peak[side], Math.max(firstThroughput[side], warm?.[side] ?? 0), 0);
  const served = `${nouns[side]}: on-demand mode serves ${formatNumber(atOnce)} units per second at once`;
  if (doublings === 0) return `${served}; the peak is ${formatNumber(peak[side])}.`;
  const times = doublings === 1 ? 'doubles once' : `doubles ${doublings} times`;
  return `${served}; the peak of ${formatNumber(peak[side])} is served when the traffic ${times}, in ${minutes} minutes.`;
}

function describeBurst(side: 'reads' | 'writes', provisioned: number, load: number): string {
  const { savedUnits, seconds } = burstFor(provisioned, load);
  const saved = `${nouns[side]}: ${formatNumber(savedUnits)} unused units are kept for bursts (${formatFact(dynamodbTables.burst)} of the least that is provisioned)`;
  return seconds === Infinity
    ? `${saved}; the peak does not need them.`
    : `${saved}, enough for ${formatNumber(seconds)} seconds of the peak; auto scaling acts after ${formatFact(dynamodbScaling.scaleOut)}.`;
}
