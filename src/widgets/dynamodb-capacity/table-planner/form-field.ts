import type { ParsedItem } from '../engine/item/parse-item.ts';
import type { PlanForm } from './plan-fields.ts';
import type { FormProblems } from './plan-form.ts';
import type { MissingNames } from './plan-items.ts';
import { describeProblem } from './problem-wording.ts';

/** What every part of the planner’s form is given. */
export interface InputsProps {
  form: PlanForm;
  problems: FormProblems | undefined;
  /** Names that the example item has not. */
  missing: MissingNames;
  /** What the text of the example item was read as, and whether no link can carry it. */
  item: ParsedItem;
  itemTooLong: boolean;
  onChange: (change: Partial<PlanForm>) => void;
}

/** Returns a function that gives a field its value, its change and its problem. */
export function fieldsOf({ form, problems, onChange }: Pick<InputsProps, 'form' | 'problems' | 'onChange'>) {
  return (field: keyof PlanForm) => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: describeProblem(problems?.fields[field]),
  });
}
