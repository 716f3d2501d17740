import { useState } from 'preact/hooks';
import type { End } from '../engine/ends.ts';
import { optionOf } from '../end-texts.ts';
import type { KnownEnd } from '../known-ends.ts';
import { describeCell, reachSigns } from './matrix-texts.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { isAskable, type Reach, type ReachCell } from './reach-matrix.ts';
import styles from './ReachMatrix.module.css';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Props {
  sources: readonly KnownEnd[];
  destinations: readonly KnownEnd[];
  rows: readonly (readonly ReachCell[])[];
  /** The place of the present question. */
  asked: Place;
  onAsk: (source: End, destination: End) => void;
}

/** The table of who reaches whom: one stop of the Tab key, with the arrow keys from cell to cell. */
export function MatrixTable({ sources, destinations, rows, asked, onAsk }: Props) {
  const [focused, setFocused] = useState<Place>();
  const isStop = (place: Place | undefined): place is Place => {
    const cell = place && rows[place.row]?.[place.column];
    return cell !== undefined && isAskable(cell);
  };
  const first = rows.findIndex((cells) => cells.some(isAskable));
  const start = { row: first, column: rows[first]?.findIndex(isAskable) ?? -1 };
  const stop = [focused, asked].find(isStop) ?? start;
  const told = rows[stop.row]?.[stop.column];
  return (
    <>
      <section class={styles.scroll} tabIndex={0} aria-label="Who reaches whom">
        <table>
          <thead>
            <tr>
              <td>
                <span class={styles.corner}>
                  From <span aria-hidden="true">↓</span> <span class="sr-only">(rows)</span> To{' '}
                  <span aria-hidden="true">→</span>
                  <span class="sr-only">(columns)</span>
                </span>
              </td>
              {destinations.map((end) => (
                <th key={end.key} scope="col" title={optionOf(end)}>
                  <span class={styles.turned}>{end.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source, row) => (
              <MatrixRow
                key={source.key}
                source={source}
                destinations={destinations}
                cells={rows[row] ?? []}
                asked={row === asked.row ? asked.column : -1}
                stop={row === stop.row ? stop.column : -1}
                onFocus={(column) => setFocused({ row, column })}
                onAsk={onAsk}
              />
            ))}
          </tbody>
        </table>
      </section>
      {told && (
        <p class={`${styles.told} no-print`} aria-hidden="true">
          {sources[stop.row]?.title} → {destinations[stop.column]?.title}: <strong>{describeCell(told)}</strong>
        </p>
      )}
      <Legend
        signs={new Set(rows.flatMap((cells) => cells.map(({ reach }) => reach)))}
        withSubnets={sources.some(({ kind }) => kind === 'subnets')}
      />
    </>
  );
}

interface LegendProps {
  signs: ReadonlySet<Reach>;
  withSubnets: boolean;
}

function Legend({ signs, withSubnets }: LegendProps) {
  const shown = (Object.keys(reachSigns) as Reach[]).filter((reach) => signs.has(reach));
  return (
    <div class={styles.legend}>
      <ul aria-label="Signs of the table">
        {shown.map((reach) => (
          <li key={reach}>
            <span class={styles[reach]} aria-hidden="true">
              {reachSigns[reach].sign}
            </span>{' '}
            {reachSigns[reach].means}
          </li>
        ))}
      </ul>
      {withSubnets && (
        <p>
          A subnet stands for any host in it, without a public address: its route table and its network ACL count, but
          no security group of the host.
        </p>
      )}
      <p class="no-print">Choose a cell to ask its question. In the table, the arrow keys lead from cell to cell.</p>
    </div>
  );
}
