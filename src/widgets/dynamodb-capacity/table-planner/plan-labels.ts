import type { PlainConsistency } from '../engine/capacity/read-operations.ts';
import type { IndexRow } from './index-rows.ts';
import type { PlanForm } from './plan-fields.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

export const itemByLabels: Texts<PlanForm['itemBy']> = { json: 'An example as JSON', size: 'Its size' };
/** Consistencies that a Query or Scan may ask for. */
export const plainConsistencyLabels: Texts<PlainConsistency> = { eventual: 'Eventual', strong: 'Strong' };
export const modeLabels: Texts<PlanForm['mode']> = {
  'on-demand': 'On-demand',
  auto: 'Provisioned, with auto scaling',
  fixed: 'Provisioned, fixed',
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
