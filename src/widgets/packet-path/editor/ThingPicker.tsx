import { useState } from 'preact/hooks';
import { TextField } from '#widgets/shared/fields.tsx';
import type { Topology } from '../engine/topology.ts';
import styles from './editor.module.css';
import { called, kindOf, partsInOrder, thingsOf } from './things.ts';

interface Props {
  topology: Topology;
  picked: string | undefined;
  onPick: (id: string | undefined) => void;
}

/** Above so many things, a filter stands over the list. */
const fewEnough = 60;
/** A list never has more than so many. */
const mostOptions = 300;

/** All things of the network, grouped by kind, to choose the one that is to be changed. */
export function ThingPicker({ topology, picked, onPick }: Props) {
  const [filter, setFilter] = useState('');
  const things = [...thingsOf(topology)];
  const wanted = filter.trim().toLowerCase();
  const matches = things.filter(
    ([thing, part]) =>
      wanted === '' || `${kindOf[part]} ${called(topology, thing)}`.toLowerCase().includes(wanted) || thing === picked,
  );
  const shown = matches.filter(([thing], place) => place < mostOptions || thing === picked);
  return (
    <div class={styles.picker}>
      {things.length > fewEnough && (
        <TextField
          label="Filter by name, id or kind"
          value={filter}
          onValue={setFilter}
          hint={
            matches.length > mostOptions
              ? `The list has ${mostOptions} of ${matches.length}: filter to find the others.`
              : undefined
          }
        />
      )}
      <label class={styles.choose}>
        Edit
        <select
          value={picked !== undefined && thingsOf(topology).has(picked) ? picked : ''}
          onChange={({ currentTarget }) => onPick(currentTarget.value === '' ? undefined : currentTarget.value)}
        >
          <option value="">Choose a thing of the network</option>
          {partsInOrder.map((part) => {
            const own = shown.filter(([, of]) => of === part);
            return (
              own.length > 0 && (
                <optgroup key={part} label={kindOf[part]}>
                  {own.map(([thing]) => (
                    <option key={thing} value={thing}>
                      {called(topology, thing)}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
    </div>
  );
}
