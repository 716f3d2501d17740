import { useState } from 'preact/hooks';
import { packText } from '#widgets/shared/packed-text.ts';
import styles from './SubnetPlanner.module.css';

/** The page of the simulator, which reads a network from the fragment of its address. */
const simulator = '/tools/vpc-simulator/#network=';

/** Hands a plan, in the JSON of the AWS CLI, over to the VPC simulator; the fragment of an address stays in the browser. */
export function OpenInSimulator({ json }: { json: string }) {
  const [refused, setRefused] = useState(false);
  const open = () =>
    packText(json).then(
      (packed) => location.assign(simulator + packed),
      () => setRefused(true),
    );
  return (
    <div class={`${styles.handOver} no-print`}>
      <button type="button" class={styles.button} onClick={open}>
        Open in the VPC simulator
      </button>
      <p class={styles.fine}>Ask there who reaches whom. The plan stays in your browser.</p>
      <output class={styles.refused}>
        {refused &&
          'This browser is too old to hand the plan over: copy the JSON below, and paste it in the simulator.'}
      </output>
    </div>
  );
}
