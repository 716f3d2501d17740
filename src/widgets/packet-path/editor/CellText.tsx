import { useState } from 'preact/hooks';
import { nameOf } from '../names.ts';
import type { Topology } from '../engine/topology.ts';
import styles from './editor.module.css';
import type { Cell } from './panel.ts';
import { thingsOf } from './things.ts';

interface Props {
  topology: Topology;
  cell: Cell;
  onPick: (id: string) => void;
}

/** So many things are named in a cell before the rest is folded away. */
const few = 12;

/** What stands in a cell: a text, or things to go to by a click. */
export function CellText({ topology, cell, onPick }: Props) {
  const [all, setAll] = useState(false);
  if (typeof cell === 'string') return <>{cell || 'None'}</>;
  if (cell.length === 0) return <>None</>;
  const shown = all ? cell : cell.slice(0, few);
  return (
    <span class={styles.references}>
      {shown.map(({ id }) =>
        thingsOf(topology).has(id) ? (
          <button key={id} type="button" class={styles.link} onClick={() => onPick(id)}>
            {nameOf(topology, id)}
          </button>
        ) : (
          <span key={id}>{id}</span>
        ),
      )}
      {shown.length < cell.length && (
        <button type="button" class={styles.link} onClick={() => setAll(true)}>
          {`and ${cell.length - few} more`}
        </button>
      )}
    </span>
  );
}
