import type { TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { End } from '../engine/ends.ts';
import { optionOf } from '../end-texts.ts';
import type { KnownEnd } from '../known-ends.ts';
import { describeCell, reachSigns } from './matrix-texts.ts';
import { isAskable, type ReachCell } from './reach-matrix.ts';
import styles from './ReachMatrix.module.css';

const moves: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
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

interface Props {
  source: KnownEnd;
  destinations: readonly KnownEnd[];
  cells: readonly ReachCell[];
  /** The column of the present question, or -1. */
  asked: number;
  /** The column that the Tab key leads to, or -1. */
  stop: number;
  onFocus: (column: number) => void;
  onAsk: (source: End, destination: End) => void;
}

/** A row of the matrix: one source, with a cell for each destination. */
export function MatrixRow({ source, destinations, cells, asked, stop, onFocus, onAsk }: Props) {
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
