import type { Change } from '../engine/edit.ts';

/** What can be chosen: the text of each value. */
export type Options = Readonly<Record<string, string>>;

/** What stands in the fields of a form, by their names. Several chosen ids are separated by spaces. */
export type Values<Name extends string = string> = Readonly<Record<Name, string>>;

interface Common {
  readonly label: string;
  readonly hint?: string;
  /** What stands there until somebody changes it; it may follow from the fields before. */
  readonly initial?: string | ((before: Values) => string);
  /** Whether the field matters, given the fields before; it always does if this is absent. */
  readonly matters?: (before: Values) => boolean;
}

/** A field of a form: a text, one of several things, or any number of them. */
export type Field =
  | (Common & { readonly type: 'text'; readonly suggestions?: Options })
  | (Common & { readonly type: 'one'; readonly options: Options })
  | (Common & { readonly type: 'many'; readonly options: Options });

/** A change that a reader can make; a field has the name under which the change carries it, so that a refusal finds it. */
export interface Form<Name extends string = string> {
  /** What it does, in the imperative: Add a route. */
  readonly title: string;
  /** The word on its button, with which the title begins. */
  readonly button: string;
  readonly fields: Readonly<Record<Name, Field>>;
  /** Returns the change, whatever was typed: the engine refuses what makes no sense. */
  make(values: Values<Name>): Change;
}

/** Returns a form as it is, its fields' names checked against those that it reads. */
export function form<Name extends string>(described: Form<Name>): Form {
  return described;
}

/** Returns a form without fields: a button that makes a change. */
export function action(title: string, change: Change, button = title): Form {
  return { title, button, fields: {}, make: () => change };
}

/** Above so many, things are searched by typing rather than listed. */
export const mostListed = 100;

/** Returns the ids that were chosen in a field for several. */
export function idsIn(value: string): readonly string[] {
  return value.split(' ').filter(Boolean);
}

function standing(field: Field, typed: string | undefined, before: Values): string {
  const initial = typeof field.initial === 'function' ? field.initial(before) : field.initial;
  if (field.type !== 'one') return typed ?? initial ?? '';
  const values = Object.keys(field.options);
  if (values.length > mostListed) return typed ?? initial ?? '';
  // What was chosen may have gone since.
  return [typed, initial].find((value) => value !== undefined && value in field.options) ?? values[0] ?? '';
}

/** Returns what stands in every field of a form, given what was typed into some. */
export function valuesOf({ fields }: Form, typed: Values): Values {
  const values: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) values[name] = standing(field, typed[name], values);
  return values;
}

/** Returns the names and descriptions of the fields that matter now. */
export function fieldsThatMatter({ fields }: Form, values: Values): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([, field]) => field.matters?.(values) ?? true);
}

/** Returns the first field in which there is nothing to choose, so that the form cannot be used. */
export function lacking({ fields }: Form): Field | undefined {
  return Object.values(fields).find((field) => field.type === 'one' && Object.keys(field.options).length === 0);
}
