import type { CountField, CountProblem, ItemForm, Usage } from './item-form.ts';
import type { Bytes } from '../engine/item/item-size.ts';
import { formatNames } from '../forms/json-wording.ts';
import { describeStored } from './operation-wording.ts';
import { largestItemBytes } from '../engine/item/sizes.ts';
import { formatCount, formatKilobytes, formatNumber, formatRange } from '../results/size-wording.ts';

export const formatLabels: Readonly<Record<ItemForm['format'], string>> = { guess: 'Detect it', ...formatNames };

export const countLabels: Readonly<Record<CountField, string>> = {
  batch: 'Items read in a batch or transaction',
  missing: 'Of them, not there',
  examined: 'Items that a Query or Scan reads',
  puts: 'Puts in a batch or transaction',
  deletes: 'Deletes in it',
  updates: 'Updates, in a transaction only',
  checks: 'Condition checks, in a transaction only',
};

export const filterLabels: Readonly<Record<ItemForm['filter'], string>> = {
  some: 'Yes',
  none: 'No, all are returned',
};

export const storedLabels: Readonly<Record<ItemForm['stored'], string>> = {
  none: 'No item',
  same: 'One of this size',
  other: 'Another size',
};

export const conditionLabels: Readonly<Record<ItemForm['condition'], string>> = {
  holds: 'None, or it holds',
  fails: 'It fails',
};

export const countProblemTexts: Readonly<Record<CountProblem, string>> = {
  empty: 'Type a number.',
  'not-a-number': 'This is not a number. Write it like 25 or 1,000.',
  negative: 'The number cannot be negative.',
  'not-whole': 'Items come in whole numbers.',
  none: 'There must be at least one.',
  'too-large': 'This is more than the tool can reckon with.',
  'more-than-batch': 'These are more than the batch has.',
  'above-largest-item': `No item is larger than ${formatKilobytes(largestItemBytes)}.`,
};

/** Returns the item’s size and its use in a few sentences, for paper. */
export function describeInputs(bytes: Bytes, usage: Usage): string {
  const { batch, missing, examined, filtered, puts, updates, deletes, checks } = usage;
  const reads = `batches and transactions read ${formatCount(batch, 'item')}, ${formatNumber(missing)} of them missing; queries and scans read ${formatCount(examined, 'item')}${filtered ? ' and filter them' : ''}`;
  const writes = `${formatCount(puts, 'put')}, ${formatCount(deletes, 'delete')} and, in transactions, ${formatCount(updates, 'update')} and ${formatCount(checks, 'condition check')}`;
  return `An item of ${formatRange(bytes)} bytes; ${reads}; they write with ${writes}; a put writes ${describeStored(usage)}.`;
}
