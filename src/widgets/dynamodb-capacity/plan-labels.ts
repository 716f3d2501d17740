import { formatNumber } from '#widgets/shared/numbers.ts';
import type { Answer, Refusal, RefusalReason } from './arithmetic.ts';
import type { PayingMode } from './compare.ts';
import type { IndexRow } from './index-rows.ts';
import type { IndexChange } from './index-writes.ts';
import type { KeyVerdict } from './partitions.ts';
import type { ReadPattern, WritePattern } from './patterns.ts';
import type { PlanForm, Shape } from './plan-fields.ts';
import type { PlainConsistency } from './read-operations.ts';
import type { ReadRow } from './read-rows.ts';
import type { TableClass } from './table.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

export const shapeLabels: Texts<Shape> = {
  steady: 'Steady',
  daily: 'A wave each day',
  spiky: 'Spikes',
  hourly: 'My own 24 hours',
};
export const itemByLabels: Texts<PlanForm['itemBy']> = { json: 'An example as JSON', size: 'Its size' };
export const readByLabels: Texts<ReadRow['by']> = { get: 'GetItem', query: 'Query', scan: 'Scan' };
export const consistencyLabels: Texts<PlanForm['consistency']> = {
  eventual: 'Eventual',
  strong: 'Strong',
  transactional: 'In transactions',
};
/** Consistencies that a Query or Scan may ask for. */
export const plainConsistencyLabels: Texts<PlainConsistency> = { eventual: 'Eventual', strong: 'Strong' };
export const transactionalLabels: Texts<PlanForm['transactional']> = { no: 'Ordinary', yes: 'In transactions' };
export const modeLabels: Texts<PlanForm['mode']> = {
  'on-demand': 'On-demand',
  auto: 'Provisioned, with auto scaling',
  fixed: 'Provisioned, fixed',
};
export const classLabels: Texts<TableClass> = {
  STANDARD: 'Standard',
  STANDARD_INFREQUENT_ACCESS: 'Standard-IA (infrequent access)',
};
export const streamLabels: Texts<PlanForm['stream']> = {
  none: 'None',
  KEYS_ONLY: 'Keys only',
  NEW_IMAGE: 'New image',
  OLD_IMAGE: 'Old image',
  NEW_AND_OLD_IMAGES: 'New and old images',
};
export const yesNoLabels: Texts<'yes' | 'no'> = { yes: 'Yes', no: 'No' };
export const kindLabels: Texts<IndexRow['kind']> = { GSI: 'Global (GSI)', LSI: 'Local (LSI)' };
export const projectionLabels: Texts<IndexRow['projection']> = {
  ALL: 'All attributes',
  KEYS_ONLY: 'Keys only',
  INCLUDE: 'Keys and these',
};
export const indexCapacityLabels: Texts<IndexRow['capacity']> = {
  table: 'The table’s settings',
  auto: 'Auto scaling of its own',
  fixed: 'Fixed units of its own',
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
