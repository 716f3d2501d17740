import { Frame } from '#widgets/shared/Frame.tsx';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { usePastedText } from '#widgets/shared/use-pasted-text.ts';
import type { ParsedItem } from './engine/item/parse-item.ts';
import { planTable } from './engine/plan/plan.ts';
import { exampleForm, planFields, type PlanForm } from './table-planner/plan-fields.ts';
import { parsePlanForm } from './table-planner/plan-form.ts';
import { describeInput } from './table-planner/plan-summary.ts';
import { PlanInputs } from './table-planner/PlanInputs.tsx';
import { PlanResults } from './table-planner/PlanResults.tsx';
import results from '#widgets/shared/results.module.css';
import { useItem } from './forms/use-item.ts';

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

function leftOutOf(item: ParsedItem): number {
  return item.ok ? item.unsupported.length + item.unlisted : 0;
}

/** The DynamoDB table planner: a table with its indexes and traffic in, capacity, bill, limits and templates out. */
export default function TablePlanner() {
  const { form, notice, set, reset, open } = useLinkState('dynamodb-table', planFields, exampleForm, findProblems);
  const tooLong = usePastedText({
    name: 'dynamodb-table.item',
    text: form.item,
    initial: exampleForm.item,
    onOpen: (item, flaw) => open({ item }, flaw),
  });
  const item = useItem(form.item);
  const parsed = parsePlanForm(form, item);
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
          item={item}
          itemTooLong={tooLong}
          onChange={set}
        />
      }
      notice={notice}
      onReset={reset}
    >
      {parsed.ok && plan?.ok ? (
        <PlanResults input={parsed.input} plan={plan} leftOut={form.itemBy === 'json' ? leftOutOf(item) : 0} />
      ) : (
        <output class={results.waiting} aria-label="Plan">
          Mend the marked field, and the table is planned again.
        </output>
      )}
    </Frame>
  );
}
