import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { End } from './engine/ends.ts';
import { optionOf } from './end-texts.ts';
import type { KnownEnd } from './known-ends.ts';
import { describeCell, reachSigns } from './matrix-texts.ts';
import type { Reach, ReachCell } from './reach-matrix.ts';
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

const isAskable = ({ reach }: ReachCell) => reach !== 'itself' && reach !== 'outside';

const moves: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Leads from a cell to the next one that has a button, in the direction of an arrow key. */
function move(event: TargetedKeyboardEvent<HTMLButtonElement>) {
  const by = moves[event.key];
  const cell = event.currentTarget.closest('td');
  const row = cell?.closest('tr');
  const rows = row?.closest('tbody')?.rows;
  if (!by || !cell || !row || !rows) return;
  event.preventDefault();
  let [down, across] = [row.sectionRowIndex, cell.cellIndex];
  let next: Element | null | undefined;
  do {
    down += by.row;
    across += by.column;
    next = rows[down]?.cells[across];
  } while (next && !next.querySelector('button'));
  next?.querySelector('button')?.focus();
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
              <Row
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

interface RowProps {
  source: KnownEnd;
  destinations: readonly KnownEnd[];
  cells: readonly ReachCell[];
  /** The column of the present question, or -1. */
  asked: number;
  /** The column that the Tab key leads to, or -1. */
  stop: number;
  onFocus: (column: number) => void;
  onAsk: Props['onAsk'];
}

function Row({ source, destinations, cells, asked, stop, onFocus, onAsk }: RowProps) {
  // Cells are made anew for every question; while only the focus moves, the 2,500 of them need not be drawn again.
  return useMemo(
    () => (
      <tr>
        <th scope="row" title={optionOf(source)}>
          {source.title}
        </th>
        {cells.map((cell, column) => {
          const destination = destinations[column];
          const text = `${source.title} to ${destination?.title}: ${describeCell(cell)}`;
          return (
            <td key={destination?.key} class={styles[cell.reach]}>
              {isAskable(cell) ? (
                <button
                  type="button"
                  title={text}
                  aria-label={text}
                  tabIndex={column === stop ? 0 : -1}
                  aria-current={column === asked ? 'true' : undefined}
                  onFocus={() => onFocus(column)}
                  onKeyDown={move}
                  onClick={() => destination && onAsk(source.end, destination.end)}
                >
                  {reachSigns[cell.reach].sign}
                </button>
              ) : (
                <>
                  <span aria-hidden="true">{reachSigns[cell.reach].sign}</span>
                  <span class="sr-only">{describeCell(cell)}</span>
                </>
              )}
            </td>
          );
        })}
      </tr>
    ),
    // What else it takes changes only together with the cells.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [cells, asked, stop],
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
