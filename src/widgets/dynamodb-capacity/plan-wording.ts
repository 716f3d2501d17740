import { dynamodbScaling } from '#data/dynamodb.ts';
import { formatFact } from '#data/fact.ts';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import type { RefusalReason } from './arithmetic.ts';
import type { TableProblem, TableReason } from './check-table.ts';
import type { ItemFault, ItemFaultReason } from './check-item.ts';
import type { PayingMode } from './compare.ts';
import type { IndexChange } from './index-writes.ts';
import type { IndexRow, NumberProblem, RowProblems } from './index-rows.ts';
import type { ItemProblem } from './parse-item.ts';
import type { KeyVerdict } from './partitions.ts';
import type { PlanForm, Shape } from './plan-fields.ts';
import type { FieldProblem } from './plan-form.ts';
import type { PlanInput } from './plan-input.ts';
import { gb, kb, mb } from './sizes.ts';
import type { TableClass } from './table.ts';
import type { Traffic, TrafficProblem } from './traffic.ts';
import type { Fix, Warning, WarningKind } from './warnings.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

export const shapeLabels: Texts<Shape> = {
  steady: 'Steady',
  daily: 'A wave each day',
  spiky: 'Spikes',
  hourly: 'My own 24 hours',
};
export const itemByLabels: Texts<PlanForm['itemBy']> = { json: 'An example as JSON', size: 'Its size' };
export const readByLabels: Texts<PlanForm['readBy']> = { get: 'By key (GetItem)', query: 'By Query' };
export const consistencyLabels: Texts<PlanForm['consistency']> = {
  eventual: 'Eventual',
  strong: 'Strong',
  transactional: 'In transactions',
};
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

export const refusalTexts: Texts<RefusalReason> = {
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

const numberTexts: Texts<NumberProblem> = {
  empty: 'Type a number.',
  'not-a-number': 'This is not a number. Write it like 1500 or 0.5.',
  negative: 'The number cannot be negative.',
  'above-100': 'A share is at most 100%.',
  'too-large': 'This is more than the tool can reckon with.',
  'not-whole': 'This must be a whole number.',
};

const itemTexts: Texts<ItemProblem['reason']> = {
  empty: 'Paste an item.',
  'unexpected-end': 'The text ends too early',
  'unexpected-character': 'This does not belong here',
  'missing-comma': 'A comma is missing',
  'missing-colon': 'A colon is missing',
  'trailing-comma': 'A comma too many',
  'single-quotes': 'JSON wants double quotation marks',
  'unquoted-name': 'A name must stand in double quotation marks',
  'unknown-word': 'Only true, false and null may stand without quotation marks',
  comment: 'JSON has no comments',
  'bad-number': 'JSON does not write numbers like this',
  'bad-escape': 'JSON knows no such escape',
  'unterminated-string': 'This text is never closed',
  'line-break-in-string': 'A line break within a text must be written \\n',
  'control-character': 'A control character within a text',
  'duplicate-name': 'An item has each attribute once',
  'too-deep': 'Nested too deeply',
  'text-after-end': 'The item is over, and more text follows',
  'not-an-object': 'An item is an object, in braces',
};

const tableTexts: Texts<TableReason> = {
  'bad-table-name': 'A name takes letters, digits, “_”, “-” and “.”',
  'bad-index-name': 'A name takes letters, digits, “_”, “-” and “.”',
  'repeated-index-name': 'Another index has this name',
  'no-partition-key': 'Name an attribute',
  'too-many-key-attributes': 'Too many attributes in one key',
  'bad-key-name': 'The name of a key attribute is too long',
  'repeated-key-attribute': 'An attribute stands in a key once',
  'conflicting-types': 'An attribute has one type in all keys',
  'too-many-global-indexes': 'Too many global indexes',
  'too-many-local-indexes': 'Too many local indexes',
  'local-index-without-sort-key': 'A local index needs a table with a sort key',
  'nothing-included': 'Name the attributes that the index holds',
  'too-many-included': 'Too many attributes are included, over all indexes',
  'bad-units': 'Units are whole and at least 1',
  'least-over-most': 'The minimum is above the maximum',
  'bad-target': 'DynamoDB does not take this target',
  'bad-recovery-days': 'DynamoDB does not keep this many days',
  'bad-expiry-attribute': 'Name an attribute',
  'replicas-need-scaling': 'A global table needs auto scaling or on-demand mode',
};

const faultTexts: Texts<ItemFaultReason> = {
  'no-key': 'The item lacks a key attribute',
  'wrong-key-type': 'A key attribute has another type in the item',
  'empty-key': 'A key attribute is empty',
  'key-too-long': 'A key attribute is too long',
  'too-large': 'The item is too large',
  'too-large-with-local-indexes': 'The item with its entries in local indexes is too large',
};

const trafficTexts: Texts<TrafficProblem['reason']> = {
  'not-a-rate': 'Rates are numbers from 0.',
  'not-24-hours': 'A day has 24 hours.',
  'bad-hour': 'An hour is from 0 to 23.',
  'bad-spikes': 'These spikes do not fit into a day.',
};

export const fixTexts: Texts<Fix> = {
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
    `Table and indexes provision ${readUnits(value)}; the account’s quota is ${formatNumber(limit)}.`,
  'account-writes-over-quota': ({ value, limit }) =>
    `Table and indexes provision ${writeUnits(value)}; the account’s quota is ${formatNumber(limit)}.`,
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

/** Below this a single byte may cost a unit, so that sizes are not rounded. */
const exactBelow = 10 * kb;

/** Returns bytes in the unit that suits them. */
export function formatBytes(bytes: number): string {
  if (bytes < exactBelow) return `${formatNumber(bytes)} bytes`;
  const [size, unit] =
    bytes < mb ? [kb, 'KB'] : bytes < gb ? [mb, 'MB'] : bytes < gb * kb ? [gb, 'GB'] : [gb * kb, 'TB'];
  return `${formatNumber(bytes / Number(size))} ${unit}`;
}

/** Returns what keeps DynamoDB from creating a table, with the attribute and the limit. */
export function describeTableProblem({ reason, attribute, limit }: TableProblem): string {
  const bound =
    limit === undefined ? '' : ` (${typeof limit === 'number' ? `limit ${limit}` : `${limit[0]} to ${limit[1]}`})`;
  return `${tableTexts[reason]}${attribute ? `: ${attribute}` : ''}${bound}.`;
}

/** Returns what keeps DynamoDB from storing an item, with the attribute and the limit. */
export function describeFault({ reason, attribute, index, value, limit }: ItemFault): string {
  const where = [attribute, index && `index ${index}`].filter(Boolean).join(', ');
  const size =
    value === undefined || limit === undefined ? '' : ` (${formatBytes(value)}, limit ${formatBytes(limit)})`;
  return `${faultTexts[reason]}${where && `: ${where}`}${size}.`;
}

/** Returns what is wrong with a field, in a sentence. */
export function describeProblem(problem: FieldProblem | undefined): string | undefined {
  switch (problem?.kind) {
    case undefined:
      return undefined;
    case 'number':
      return numberTexts[problem.problem];
    case 'item': {
      const { reason, place, found } = problem.problem;
      if (reason === 'empty') return itemTexts.empty;
      return `Line ${place.line}, column ${place.column}: ${itemTexts[reason]}${found && ` (“${found.slice(0, 40)}”)`}.`;
    }
    case 'traffic':
      return trafficTexts[problem.problem.reason];
    case 'table':
      return describeTableProblem(problem.problem);
    case 'below-keys':
      return 'The keys and included attributes alone are larger.';
    case 'shares-above-100':
      return 'New items and deletes come to more than all writes.';
    case 'bad-region':
      return `“${problem.found}” is not written like a Region: eu-west-1.`;
    case 'bad-row':
      return `Index ${problem.row} of the link cannot be read.`;
    case 'bad-prices':
      return `No price: ${problem.names.join(', ')}.`;
  }
}

/** Returns what is wrong with one part of an index, in a sentence. */
export function describeRowProblem(problem: RowProblems[keyof RowProblems]): string | undefined {
  if (problem === undefined) return undefined;
  return problem === 'no-sort-key' ? 'A local index has a sort key of its own.' : numberTexts[problem];
}

/** Returns the plan’s inputs in a few sentences, for paper. */
export function describeInput({ table, items, reads, writes, hottestShare }: PlanInput, itemBytes: number): string {
  const key = (names: readonly { name: string }[]) => names.map(({ name }) => name).join(' + ');
  const sort = table.key.sort.length > 0 ? `, sorted by ${key(table.key.sort)}` : '';
  const indexes = table.indexes.map(({ kind, name }) => `${kind} ${name}`).join(', ') || 'no indexes';
  const [read] = reads;
  const writing = writes
    .filter(({ traffic }) => describeTraffic(traffic) !== '0')
    .map(({ kind, traffic }) => `${describeTraffic(traffic)} ${kind}s`);
  const rates = [...(read ? [`${describeTraffic(read.traffic)} reads`] : []), ...writing].join(', ');
  return `Table ${table.name} by ${key(table.key.partition)}${sort}, with ${indexes}; ${formatNumber(items)} items of ${formatBytes(itemBytes)}; ${rates} per second; ${formatNumber(100 * hottestShare)}% of it to the hottest key; ${table.capacity.kind} mode, class ${classLabels[table.tableClass]}. US East (N. Virginia).`;
}

function describeTraffic(traffic: Traffic): string {
  switch (traffic.kind) {
    case 'steady':
      return formatNumber(traffic.perSecond);
    case 'daily':
      return describeRange(traffic.low, traffic.high);
    case 'spiky':
      return describeRange(traffic.base, traffic.spike);
    case 'hourly':
      return describeRange(Math.min(...traffic.perSecond), Math.max(...traffic.perSecond));
  }
}

function describeRange(least: number, most: number): string {
  return least === most ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;
}
