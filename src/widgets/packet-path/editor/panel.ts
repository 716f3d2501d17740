import type { Form } from './form.ts';

/** Another thing of the network, by its id. */
export interface Reference {
  readonly id: string;
}

/** What stands in a cell: a text, or things to go to. */
export type Cell = string | readonly Reference[];

/** One row of a list, with what can be done to it. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly action?: Form | undefined;
}

/** A table in the panel of a thing. */
export interface List {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What a thing is now, and what can be changed of it. */
export interface Panel {
  readonly kind: string;
  readonly facts: readonly (readonly [label: string, value: Cell])[];
  readonly lists: readonly List[];
  readonly forms: readonly Form[];
}

/** Returns a cell that leads to things; unknown ids are left out. */
export function to(...ids: readonly (string | undefined)[]): readonly Reference[] {
  return ids.flatMap((id) => (id ? { id } : []));
}

/** Returns the elements of a list that is written down only under a condition. */
export function when<T>(condition: boolean, ...items: readonly T[]): readonly T[] {
  return condition ? items : [];
}

/** Returns how a setting stands. */
export const onOff = (on: boolean) => (on ? 'On' : 'Off');
