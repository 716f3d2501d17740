import { Frame } from '#widgets/shared/Frame.tsx';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { planTable } from './plan.ts';
import { exampleForm, planFields, type PlanForm } from './plan-fields.ts';
import { parsePlanForm } from './plan-form.ts';
import { describeInput } from './plan-summary.ts';
import { PlanInputs } from './PlanInputs.tsx';
import { PlanResults } from './PlanResults.tsx';
import styles from './TablePlanner.module.css';

function findProblems(form: PlanForm): readonly (keyof PlanForm)[] {
  const parsed = parsePlanForm(form);
  if (parsed.ok) return [];
  const { fields, rows, reads } = parsed.problems;
  const isBad = (list: readonly object[]) => list.some((row) => Object.keys(row).length > 0);
  return [
    ...(Object.keys(fields) as (keyof PlanForm)[]),
    ...(isBad(rows) ? (['indexes'] as const) : []),
    ...(isBad(reads) ? (['otherReads'] as const) : []),
  ];
}

/** The DynamoDB table planner: a table with its indexes and traffic in, capacity, bill, limits and templates out. */
export default function TablePlanner() {
  const { form, notice, set, reset } = useLinkState('dynamodb-table', planFields, exampleForm, findProblems);
  const parsed = parsePlanForm(form);
  const plan = parsed.ok ? planTable(parsed.input) : undefined;
  return (
    <Frame
      title="DynamoDB table planner"
      summary={parsed.ok && plan?.ok ? describeInput(parsed.input, plan.item.size.bytes.most) : ''}
      controls={
        <PlanInputs
          form={form}
          problems={parsed.ok ? undefined : parsed.problems}
          missing={parsed.missing}
          onChange={set}
        />
      }
      notice={notice}
      onReset={reset}
    >
      {parsed.ok && plan?.ok ? (
        <PlanResults input={parsed.input} plan={plan} />
      ) : (
        <output class={styles.waiting} aria-label="Plan">
          Mend the marked field, and the table is planned again.
        </output>
      )}
    </Frame>
  );
}
