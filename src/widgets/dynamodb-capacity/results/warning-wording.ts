import { dynamodbScaling } from '#data/dynamodb.ts';
import { formatFact } from '#data/fact.ts';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { formatBytes } from './format-bytes.ts';
import type { Fix, Warning, WarningKind } from '../engine/plan/warnings.ts';

export const fixTexts: Readonly<Record<Fix, string>> = {
  'write-sharding': 'shard the writes: add a suffix to the key',
  'different-key': 'choose a key with more values',
  dax: 'cache the reads with DAX',
  'copies-to-read': 'keep copies under several keys',
  'global-instead-of-local-index': 'use a global index instead of the local one',
  'raise-quota': 'ask AWS to raise the quota',
  'pre-warm': 'set a warm throughput beforehand',
  'grow-slowly': `let the traffic double no faster than every ${formatFact(dynamodbScaling.growthTime)}`,
  'raise-index-writes': 'give the index more write units',
  'raise-maximum': 'raise the maximum',
  'raise-minimum': 'raise the minimum',
  'lower-target': 'lower the target utilisation',
  'on-demand': 'use on-demand mode',
  provisioned: 'use provisioned mode with auto scaling',
  'other-table-class': 'use the other table class',
  'several-tables': 'split the data over several tables',
  'other-account': 'use another account',
};

const readUnits = (count: number) => `${formatNumber(count)} read units per second`;
const writeUnits = (count: number) => `${formatNumber(count)} write units per second`;

const warningTexts: Readonly<Record<WarningKind, (warning: Warning) => string>> = {
  'hot-key-reads': ({ value, limit, shards }) =>
    `The hottest key is read with ${readUnits(value)}; a partition serves ${formatNumber(limit)}, so the load needs ${shards} keys.`,
  'hot-key-writes': ({ value, limit, shards }) =>
    `The hottest key takes ${writeUnits(value)}; a partition serves ${formatNumber(limit)}, so the load needs ${shards} keys.`,
  'collection-full': ({ value, limit }) =>
    `With a local index, the items of one key end at ${formatBytes(limit)}; yours reach ${formatBytes(value)}.`,
  'table-reads-over-quota': ({ value, limit }) =>
    `The peak of ${readUnits(value)} is over the quota of ${formatNumber(limit)}.`,
  'table-writes-over-quota': ({ value, limit }) =>
    `The peak of ${writeUnits(value)} is over the quota of ${formatNumber(limit)}.`,
  'account-reads-over-quota': ({ value, limit }) =>
    `The account provisions ${readUnits(value)} with this table and its indexes; its quota is ${formatNumber(limit)}.`,
  'account-writes-over-quota': ({ value, limit }) =>
    `The account provisions ${writeUnits(value)} with this table and its indexes; its quota is ${formatNumber(limit)}.`,
  'too-many-tables': ({ value, limit }) =>
    `This would be table ${formatNumber(value)} of the account in the Region; the quota is ${formatNumber(limit)}.`,
  'on-demand-outgrown': ({ value, limit }) =>
    `The peak of ${formatNumber(value)} units per second is more than the ${formatNumber(limit)} that on-demand mode serves at once.`,
  'maximum-below-peak': ({ value, limit }) =>
    `Your maximum of ${formatNumber(limit)} units per second is below the peak of ${formatNumber(value)}.`,
  'index-short-of-writes': ({ value, limit }) =>
    `The index has ${formatNumber(limit)} write units where ${formatNumber(value)} are needed: writes to the whole table are throttled.`,
  'throttled-reads': ({ value, limit }) =>
    `Reads are throttled: the peak is ${formatNumber(value)} units per second, and ${formatNumber(limit)} are provisioned when the first is refused.`,
  'throttled-writes': ({ value, limit }) =>
    `Writes are throttled: the peak is ${formatNumber(value)} units per second, and ${formatNumber(limit)} are provisioned when the first is refused.`,
  'idle-capacity': ({ value, limit }) =>
    `Provisioned capacity idles: ${formatMoney(value)} a month, where on-demand mode costs ${formatMoney(limit)}.`,
  'steady-on-demand': ({ value, limit }) =>
    `The traffic is steady enough for provisioned mode: ${formatMoney(limit)} a month instead of ${formatMoney(value)}.`,
  'dearer-class': ({ value, limit }) =>
    `The other table class costs ${formatMoney(limit)} a month instead of ${formatMoney(value)}.`,
};

/** Returns what a warning says, with the index that it is about. */
export function describeWarning(warning: Warning): string {
  return `${warning.index === undefined ? '' : `Index ${warning.index}: `}${warningTexts[warning.kind](warning)}`;
}
