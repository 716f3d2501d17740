import { describeChange } from './change-texts.ts';
import type { Change } from './engine/edit.ts';
import type { Topology } from './engine/topology.ts';
import { redo, undo, type Simulation } from './simulation.ts';
import styles from './VpcSimulator.module.css';

interface Props {
  simulation: Simulation;
  onSimulation: (simulation: Simulation) => void;
}

function describeAll(topology: Topology, changes: readonly Change[]): string {
  return changes.map((change) => describeChange(topology, change)).join(', ');
}

/** The ways back and forth through the changes of a network, each named by what it takes back or makes again. */
export function History({ simulation, onSimulation }: Props) {
  const { past, now, future } = simulation;
  const [next] = future;
  const last = past.at(-1);
  return (
    <div class={styles.history}>
      <button type="button" class={styles.button} disabled={!last} onClick={() => onSimulation(undo(simulation))}>
        Undo{last && `: ${describeAll(last.topology, now.changes)}`}
      </button>
      <button type="button" class={styles.button} disabled={!next} onClick={() => onSimulation(redo(simulation))}>
        Redo{next && `: ${describeAll(now.topology, next.changes)}`}
      </button>
    </div>
  );
}
