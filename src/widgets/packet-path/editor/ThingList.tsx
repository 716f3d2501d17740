import { useState } from 'preact/hooks';
import type { Change } from '../engine/edit.ts';
import type { EditProblem } from '../engine/edit-kit.ts';
import type { Topology } from '../engine/topology.ts';
import { CellText } from './CellText.tsx';
import { ChangeButton } from './ChangeButton.tsx';
import styles from './editor.module.css';
import type { List } from './panel.ts';

interface Props {
  topology: Topology;
  list: List;
  onPick: (id: string) => void;
  onChange: (change: Change) => EditProblem | undefined;
}

/** So many rows stand there at first. */
const mostRows = 50;

/** A table of what a thing has, each row with the button that takes it away. */
export function ThingList({ topology, list, onPick, onChange }: Props) {
  const [all, setAll] = useState(false);
  const { caption, columns, rows } = list;
  const shown = all ? rows : rows.slice(0, mostRows);
  const withActions = rows.some(({ action }) => action);
  return (
    <section class={styles.scroll} aria-label={caption} tabIndex={0}>
      <table class={columns.length > 2 ? styles.wide : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            {withActions && (
              <th scope="col">
                <span class={styles.unseen}>Change</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ cells, action }) => (
            <tr key={JSON.stringify(cells)}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>
                  <CellText topology={topology} cell={cell} onPick={onPick} />
                </td>
              ))}
              {withActions && <td>{action && <ChangeButton form={action} onChange={onChange} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class={styles.hint}>None</p>}
      {shown.length < rows.length && (
        <button type="button" class={styles.button} onClick={() => setAll(true)}>
          {`Show all ${rows.length}`}
        </button>
      )}
    </section>
  );
}
