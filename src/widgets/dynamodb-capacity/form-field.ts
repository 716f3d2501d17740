import type { PlanForm } from './plan-fields.ts';
import type { FormProblems } from './plan-form.ts';
import type { MissingNames } from './plan-items.ts';
import { describeProblem } from './problem-wording.ts';

/** What every part of the planner’s form is given; `missing` are names that the example item has not. */
export interface InputsProps {
  form: PlanForm;
  problems: FormProblems | undefined;
  missing: MissingNames;
  onChange: (change: Partial<PlanForm>) => void;
}

/** Returns a function that gives a field its value, its change and its problem. */
export function fieldsOf({ form, problems, onChange }: Omit<InputsProps, 'missing'>) {
  return (field: keyof PlanForm) => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: describeProblem(problems?.fields[field]),
  });
}
