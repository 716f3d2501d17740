import { formatNumber } from '#widgets/shared/numbers.ts';
import type { Answer, Consistency, Refusal, RefusalReason } from '../engine/capacity/arithmetic.ts';
import type { IndexChange } from '../engine/capacity/index-writes.ts';
import type { KeyVerdict } from '../engine/capacity/partitions.ts';
import type { ReadPattern, WritePattern } from '../engine/capacity/patterns.ts';
import type { TableClass } from '../engine/capacity/table.ts';
import type { PayingMode } from '../engine/plan/compare.ts';
import type { Traffic } from '../engine/plan/traffic.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

export const shapeLabels: Texts<Traffic['kind']> = {
  steady: 'Steady',
  daily: 'A wave each day',
  spiky: 'Spikes',
  hourly: 'My own 24 hours',
};
export const readByLabels: Texts<ReadPattern['kind']> = { get: 'GetItem', query: 'Query', scan: 'Scan' };
export const consistencyLabels: Texts<Consistency> = {
  eventual: 'Eventual',
  strong: 'Strong',
  transactional: 'In transactions',
};
export const transactionalLabels: Texts<'no' | 'yes'> = { no: 'Ordinary', yes: 'In transactions' };
export const classLabels: Texts<TableClass> = {
  STANDARD: 'Standard',
  STANDARD_INFREQUENT_ACCESS: 'Standard-IA (infrequent access)',
};
export const writeLabels: Texts<WritePattern['kind']> = { insert: 'New item', update: 'Update', delete: 'Delete' };
export const payingLabels: Texts<PayingMode> = {
  'on-demand': 'On-demand',
  provisioned: 'Provisioned',
  'one-year': 'Reserved for one year',
  'three-years': 'Reserved for three years',
};
export const changeTexts: Texts<IndexChange> = {
  enters: 'new entry',
  leaves: 'entry deleted',
  'key-changes': 'key changes: deleted and put',
  'content-changes': 'entry rewritten',
  untouched: 'untouched',
  absent: 'no entry',
};
const refusalTexts: Texts<RefusalReason> = {
  'not-a-size': 'not a size',
  'not-a-count': 'not a whole number of items',
  'item-too-large': 'item too large',
  'too-many-items': 'too many items in one request',
  'transaction-too-large': 'too large for a transaction',
  'gsi-is-eventual': 'a global index reads eventually',
  'gsi-cannot-fetch': 'the index does not hold what the query returns',
  'no-such-index': 'no such index',
};
export const verdictTexts: Texts<KeyVerdict> = {
  even: 'an even share',
  adaptive: 'by adaptive capacity',
  beyond: 'beyond a partition',
};

/** Returns the units of a request, or why DynamoDB would refuse it. */
export function describeUnits(answer: Answer | Refusal): string {
  return answer.ok ? formatNumber(answer.units) : refusalTexts[answer.reason];
}

/** Returns what a way to read is called: the request and what it is made of. */
export function describeRead(pattern: ReadPattern): string {
  const name = readByLabels[pattern.kind];
  return pattern.kind !== 'get' && pattern.index !== undefined ? `${name} of ${pattern.index}` : `${name} of the table`;
}
