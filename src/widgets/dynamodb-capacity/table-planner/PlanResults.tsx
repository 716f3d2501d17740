import { ResultSection } from '#widgets/shared/ResultSection.tsx';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { BreakEven } from '../results/BreakEven.tsx';
import type { PayingMode } from '../engine/plan/compare.ts';
import { Limits } from './Limits.tsx';
import { MonthlyBills } from '../results/MonthlyBills.tsx';
import type { Plan } from '../engine/plan/plan.ts';
import type { PlanInput } from '../engine/plan/plan-input.ts';
import { formatBytes } from '../results/format-bytes.ts';
import { payingLabels } from '../results/labels.ts';
import { PlanSummary } from './PlanSummary.tsx';
import { describeFault } from './problem-wording.ts';
import { TakeAway } from './TakeAway.tsx';
import { UnitTables } from './UnitTables.tsx';
import { WarningList } from '../results/WarningList.tsx';
import results from '#widgets/shared/results.module.css';

/** What every part of the results is given. */
export interface ResultsProps {
  input: PlanInput;
  plan: Plan;
}

/**
 * Everything that follows from the inputs: the bill first, what will bite, then how it came about. `leftOut` counts the
 * values of the item that DynamoDB would not take.
 */
export function PlanResults({ input, plan, leftOut }: ResultsProps & { leftOut: number }) {
  return (
    <>
      <Headline input={input} plan={plan} />
      <PlanSummary input={input} plan={plan} />
      <ResultSection title="What will bite">
        <Warnings plan={plan} leftOut={leftOut} />
      </ResultSection>
      <ResultSection title="Units of each operation">
        <UnitTables input={input} plan={plan} />
      </ResultSection>
      <ResultSection title="A month’s bill">
        <MonthlyBills plan={plan} prices={input.prices} chosen={input.table.capacity.kind} />
      </ResultSection>
      <ResultSection title="Where provisioned mode breaks even">
        <BreakEven plan={plan} />
      </ResultSection>
      <ResultSection title="Limits">
        <Limits input={input} plan={plan} />
      </ResultSection>
      <ResultSection title="Take it away">
        <TakeAway table={input.table} />
      </ResultSection>
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
    <output class={results.answer} aria-label="Plan">
      <strong>{formatMoney(total)} a month</strong> {payingLabels[chosen].toLowerCase()}
      {regions}
      <p>
        {comparison.cheapest !== chosen
          ? `${payingLabels[comparison.cheapest]} it would be ${formatMoney(best)}.`
          : 'No other way to pay serves it for less.'}{' '}
        An item has {formatBytes(item.size.bytes.most)}; {formatNumber(input.items)} of them with their index entries
        fill {formatBytes(allStored(plan))}.
      </p>
    </output>
  );
}

function allStored({ workload: { stored } }: Plan): number {
  return stored.globalIndexes.reduce((bytes, index) => bytes + index.bytes, stored.table + stored.localIndexes);
}

function Warnings({ plan: { warnings, itemFaults }, leftOut }: { plan: Plan; leftOut: number }) {
  const faults = [
    ...itemFaults.map(describeFault),
    ...(leftOut > 0 ? [`${leftOut} values of the item are left out: DynamoDB does not take them.`] : []),
  ];
  return <WarningList faults={faults} warnings={warnings} otherwise="Nothing: the table holds what you ask of it." />;
}
