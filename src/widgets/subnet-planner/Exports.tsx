import { useId } from 'preact/hooks';
import { CopyButton } from '#widgets/shared/CopyButton.tsx';
import { exportPlan, type Format } from './exports.ts';
import type { Plan } from './plan.ts';
import type { PlanRequest } from './request.ts';
import styles from './SubnetPlanner.module.css';
import { formatLabels } from './wording.ts';

interface Props {
  request: PlanRequest;
  plan: Plan;
}

/** The plan as code, each form unfolded on demand. */
export function Exports({ request, plan }: Props) {
  const heading = useId();
  return (
    <section class={`${styles.codes} no-print`} aria-labelledby={heading}>
      <p id={heading} class={styles.heading}>
        As code
      </p>
      {(Object.keys(formatLabels) as Format[]).map((format) => (
        <Export key={format} label={formatLabels[format]} text={exportPlan(format, request, plan)} />
      ))}
      <p class={styles.fine}>
        Each makes the VPC, its subnets and, for public tiers, an internet gateway with its route. NAT gateways and the
        routes to them are left to you.
      </p>
    </section>
  );
}

function Export({ label, text }: { label: string; text: string }) {
  return (
    <details class={styles.export}>
      <summary>{label}</summary>
      <section class={styles.code} tabIndex={0} aria-label={label}>
        <pre>{text}</pre>
      </section>
      <div class={styles.row}>
        <CopyButton text={() => text} about={text}>
          Copy
        </CopyButton>
      </div>
    </details>
  );
}
