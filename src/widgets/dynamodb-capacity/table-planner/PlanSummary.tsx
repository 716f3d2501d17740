import { listInputs } from './plan-summary.ts';
import type { ResultsProps } from './PlanResults.tsx';
import styles from './PlanSummary.module.css';

/** All inputs with their units, which stand on paper in place of the form. */
export function PlanSummary({ input, plan }: ResultsProps) {
  return (
    <dl class={`${styles.summary} print-only`}>
      {listInputs(input, plan.item.size.bytes.most).map(([name, value], at) => (
        // Two ways to read may have one name.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
