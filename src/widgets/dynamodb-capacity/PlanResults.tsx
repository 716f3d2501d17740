import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { BreakEven } from './BreakEven.tsx';
import type { PayingMode } from './compare.ts';
import { Limits } from './Limits.tsx';
import { MonthlyBills } from './MonthlyBills.tsx';
import type { Plan } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { describeFault, describeWarning, fixTexts, formatBytes, payingLabels } from './plan-wording.ts';
import { TakeAway } from './TakeAway.tsx';
import { UnitTables } from './UnitTables.tsx';
import { warningKinds } from './warnings.ts';
import styles from './TablePlanner.module.css';

/** What every part of the results is given. */
export interface ResultsProps {
  input: PlanInput;
  plan: Plan;
}

/** Everything that follows from the inputs: the bill first, what will bite, then how it came about. */
export function PlanResults({ input, plan }: ResultsProps) {
  return (
    <>
      <Headline input={input} plan={plan} />
      <Section title="What will bite">
        <Warnings plan={plan} />
      </Section>
      <Section title="Units of each operation">
        <UnitTables input={input} plan={plan} />
      </Section>
      <Section title="A month’s bill">
        <MonthlyBills input={input} plan={plan} />
      </Section>
      <Section title="Where provisioned mode breaks even">
        <BreakEven input={input} plan={plan} />
      </Section>
      <Section title="Limits">
        <Limits input={input} plan={plan} />
      </Section>
      <Section title="Take it away">
        <TakeAway table={input.table} />
      </Section>
    </>
  );
}

function Headline({ input, plan }: ResultsProps) {
  const { comparison, item, workload } = plan;
  const chosen: PayingMode = input.table.capacity.kind;
  const { total } = comparison.bills[chosen];
  const best = comparison.bills[comparison.cheapest].total;
  const regions = workload.regions > 1 ? ` in all ${workload.regions} Regions` : '';
  return (
    <output class={styles.answer} aria-label="Plan">
      <strong>{formatMoney(total)} a month</strong> {payingLabels[chosen].toLowerCase()}
      {regions}
      <p>
        {best < total
          ? `${payingLabels[comparison.cheapest]} it would be ${formatMoney(best)}.`
          : 'No other way to pay is cheaper.'}{' '}
        An item has {formatBytes(item.size.bytes.most)}; {formatNumber(input.items)} of them with their index entries
        fill {formatBytes(allStored(plan))}.
      </p>
    </output>
  );
}

function allStored({ workload: { stored } }: Plan): number {
  return stored.globalIndexes.reduce((bytes, index) => bytes + index.bytes, stored.table + stored.localIndexes);
}

function Warnings({ plan: { warnings, itemFaults, parsed } }: { plan: Plan }) {
  const faults = [
    ...itemFaults.map(describeFault),
    ...(parsed.unsupported.length + parsed.unlisted > 0
      ? [`${parsed.unsupported.length + parsed.unlisted} values of the item are left out: DynamoDB does not take them.`]
      : []),
  ];
  if (warnings.length + faults.length === 0) return <p>Nothing: the table holds what you ask of it.</p>;
  return (
    <ul class={styles.warnings}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
      {warnings.map((warning) => {
        const text = describeWarning(warning);
        const { fixes, source } = warningKinds[warning.kind];
        return (
          <li key={text}>
            {text}{' '}
            <span>
              To mend it, {fixes.map((fix) => fixTexts[fix]).join('; or ')}. <a href={source}>AWS explains</a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId();
  return (
    <section class={styles.section} aria-labelledby={heading}>
      <p id={heading} class={styles.heading}>
        {title}
      </p>
      {children}
    </section>
  );
}
