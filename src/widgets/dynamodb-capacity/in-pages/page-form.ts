import type { NumberProblem } from '../forms/form-numbers.ts';
import type { TrafficProblem } from '../engine/plan/traffic.ts';

/** What can be wrong with a field of the small forms that stand on topic pages. */
export type PageProblem =
  NumberProblem | TrafficProblem['reason'] | 'entry-above-item' | 'too-large-item' | 'bad-target' | 'no-region';

/** The fields that are wrong, each with what is wrong with it. */
export type PageProblems<Form> = Partial<Record<keyof Form, PageProblem>>;

/** What a form describes, or what is wrong with its fields. */
export type PageForm<Form, Value> = { ok: true; value: Value } | { ok: false; problems: PageProblems<Form> };

/** Returns what a form describes where nothing is wrong with it. */
export function pageForm<Form, Value>(problems: PageProblems<Form>, value: Value): PageForm<Form, Value> {
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Returns the names of the fields that are wrong. */
export function wrongFields<Form>(parsed: PageForm<Form, unknown>): readonly (keyof Form)[] {
  return parsed.ok ? [] : (Object.keys(parsed.problems) as (keyof Form)[]);
}
