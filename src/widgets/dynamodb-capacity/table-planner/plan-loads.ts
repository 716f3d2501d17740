import type { NumberRange } from '../forms/form-numbers.ts';
import type { PlanForm } from './plan-fields.ts';
import type { FormProblems, Read } from './plan-form.ts';
import type { PlanInput } from '../engine/plan/plan-input.ts';
import { queryOf, readReadRow, readReadRows, type ReadProblems, type ReadRead } from './read-rows.ts';
import { sum } from '../engine/item/sizes.ts';
import type { SecondaryIndex } from '../engine/capacity/table.ts';
import { scaleTraffic, trafficOf } from './traffic-form.ts';

const share: NumberRange = { most: 100 };

/**
 * Returns the reads that a form describes, the main way first: it takes the reads that the others leave. Notes in
 * `fields` what is wrong with them, and gives the problems of each further way by its position; an index that cannot be
 * read is undefined.
 */
export function readReads(
  form: PlanForm,
  indexes: readonly (SecondaryIndex | undefined)[],
  read: Read,
  fields: FormProblems['fields'],
): { reads: PlanInput['reads']; problems: readonly ReadProblems[] } {
  const traffic = trafficOf(form, 'read', read, fields);
  const items = read('readItems', { most: 1e13, whole: true });
  const main = queryOf({ by: form.readBy, items, consistency: form.consistency });
  const parsed = readReadRows(form.otherReads);
  if ('badRow' in parsed) fields.otherReads = { kind: 'bad-row', row: parsed.badRow };
  const rows = ('badRow' in parsed ? [] : parsed).map((row) => readReadRow(row, indexes));
  const others = rows.flatMap((row) => (row.ok ? row.read : []));
  const taken = sum(others.map(({ rate }) => ('share' in rate ? rate.share : 0)));
  // Shares of 10% and 90% may come to a little more than one.
  if (taken > 1 + 1e-9) fields.otherReads ??= { kind: 'shares-above-100' };
  const trafficFor = ({ rate }: ReadRead) =>
    'share' in rate ? scaleTraffic(traffic, rate.share) : ({ kind: 'steady', perSecond: rate.perSecond } as const);
  return {
    reads: [
      { ...main, traffic: scaleTraffic(traffic, Math.max(0, 1 - taken)) },
      ...others.map((other) => ({ ...other.pattern, traffic: trafficFor(other) })),
    ],
    problems: rows.map((row) => (row.ok ? {} : row.problems)),
  };
}

/** Returns the writes that a form describes: updates are what inserts and deletes leave. Notes problems in `fields`. */
export function readWrites(form: PlanForm, read: Read, fields: FormProblems['fields']): PlanInput['writes'] {
  const traffic = trafficOf(form, 'write', read, fields);
  const inserts = read('inserts', share) / 100;
  const deletes = read('deletes', share) / 100;
  if (inserts + deletes > 1) fields.deletes ??= { kind: 'shares-above-100' };
  const transactional = form.transactional === 'yes';
  const shares = [
    ['insert', inserts],
    ['update', Math.max(0, 1 - inserts - deletes)],
    ['delete', deletes],
  ] as const;
  return shares.map(([kind, part]) => ({ kind, transactional, traffic: scaleTraffic(traffic, part) }));
}
