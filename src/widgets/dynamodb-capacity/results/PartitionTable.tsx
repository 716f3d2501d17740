import { dynamodbTables } from '#data/dynamodb.ts';
import { formatFact } from '#data/fact.ts';
import { formatNumber } from '#widgets/shared/numbers.ts';
import type { HotKey, Partitions } from '../engine/capacity/partitions.ts';
import { verdictTexts } from './labels.ts';
import figures from './figures.module.css';
import results from '#widgets/shared/results.module.css';

const { partitionReads, partitionWrites, partitionSize } = dynamodbTables;

/** The table or an index, with the partitions it needs and the load of its most used key. */
export interface PartitionRow {
  name: string;
  partitions: Partitions;
  key: HotKey;
}

/** How many partitions are needed, by traffic and by size, and how the hottest key fares in one of them. */
export function PartitionTable({ rows }: { rows: readonly PartitionRow[] }) {
  return (
    <>
      <section
        class={`${results.scroll} ${figures.figures} ${figures.compact}`}
        tabIndex={0}
        aria-label="Partitions and hottest keys, table"
      >
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
            {rows.map(({ name, partitions, key }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatNumber(partitions.byThroughput)}</td>
                <td>{formatNumber(partitions.bySize)}</td>
                {(['reads', 'writes'] as const).map((side) => (
                  <td key={side}>
                    {formatNumber(key[side])} <small>{verdictTexts[key.verdicts[side]]}</small>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class={results.fine}>
        A partition serves {formatFact(partitionReads)} and {formatFact(partitionWrites)}, and holds{' '}
        {formatFact(partitionSize)}. These are the fewest; DynamoDB may keep more. A key with more than its partition’s
        even share of the capacity lives by adaptive capacity.
      </p>
    </>
  );
}
