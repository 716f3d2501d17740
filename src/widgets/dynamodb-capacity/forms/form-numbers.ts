import { parseNumber } from '#widgets/shared/numbers.ts';
import type { Provision } from '../engine/capacity/table.ts';

/** What can be wrong with a number. */
export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'above-100' | 'too-large' | 'not-whole';

/** What a number may be; without more, anything from 0. */
export interface NumberRange {
  most?: number;
  whole?: boolean;
}

/** Returns the number that a text holds, or what is wrong with it; a share is one of `most` 100. */
export function readNumber(text: string, { most = 1e15, whole = false }: NumberRange): number | NumberProblem {
  const value = parseNumber(text);
  if (typeof value === 'string') return value;
  if (value < 0) return 'negative';
  if (value > most) return most === 100 ? 'above-100' : 'too-large';
  return whole && !Number.isInteger(value) ? 'not-whole' : value;
}

/** Reads a number of a form or of a row; one that is wrong is noted as a problem and counts as 0. */
export type ReadField<Field> = (field: Field, range?: NumberRange) => number;

/** Returns a function that reads numbers of a row, and notes in `problems` what is wrong with them. */
export function rowReader<Part extends string>(
  row: Readonly<Record<Part, string>>,
  problems: Partial<Record<Part, NumberProblem>>,
): ReadField<Part> {
  return (part, range = {}) => {
    const value = readNumber(row[part], range);
    if (typeof value === 'number') return value;
    problems[part] = value;
    return 0;
  };
}

/** Returns the auto scaling that the texts of a form or of a row describe. */
export function readScaling<Field>(
  read: ReadField<Field>,
  { least, most, target }: Readonly<Record<'least' | 'most' | 'target', Field>>,
): Provision {
  return {
    kind: 'auto',
    least: read(least, { whole: true }),
    most: read(most, { whole: true }),
    target: read(target, { most: 100 }),
  };
}

/** Returns the numbers in some fields of a form, 0 for one that is wrong, and what is wrong with them. */
export function readNumbers<Field extends string>(
  form: Readonly<Record<NoInfer<Field>, string>>,
  ranges: Readonly<Record<Field, NumberRange>>,
): { values: Readonly<Record<Field, number>>; problems: Partial<Record<Field, NumberProblem>> } {
  const problems: Partial<Record<Field, NumberProblem>> = {};
  const read = rowReader(form, problems);
  const fields = Object.entries(ranges) as [Field, NumberRange][];
  const values = Object.fromEntries(fields.map(([field, range]) => [field, read(field, range)]));
  return { values: values as Record<Field, number>, problems };
}
