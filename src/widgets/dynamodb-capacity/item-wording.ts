import type { Answer, Consistency, Note, Refusal, RefusalReason, Step } from './arithmetic.ts';
import type { NameSaving } from './boundaries.ts';
import type { UnsupportedReason } from './convert-value.ts';
import type { CountProblem, ItemForm, Usage } from './item-form.ts';
import type { OperationName } from './item-operations.ts';
import type { Bytes, Doubt, PartSize } from './item-size.ts';
import type { AttributeType, Path } from './item.ts';
import type { JsonReason } from './json.ts';
import type { ItemProblem } from './parse-item.ts';
import { kb, largestItemBytes, mb } from './sizes.ts';

export const itemLabel = 'The item, in JSON';

export const formatLabels: Readonly<Record<ItemForm['format'], string>> = {
  guess: 'Detect it',
  plain: 'Plain JSON',
  dynamodb: 'DynamoDB JSON',
};

export const consistencyLabels: Readonly<Record<ItemForm['consistency'], string>> = {
  eventual: 'Eventually consistent',
  strong: 'Strongly consistent',
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

const jsonTexts: Readonly<Record<JsonReason | 'not-an-object', (found: string) => string>> = {
  empty: () => 'there is no item yet; paste one',
  'unexpected-end': () => 'the text ends before the JSON does',
  'unexpected-character': (found) => `${found} cannot stand here`,
  'missing-comma': (found) => `a comma or a closing bracket is missing before ${found}`,
  'missing-colon': (found) => `a colon is missing before ${found}`,
  'trailing-comma': () => 'nothing follows this comma; take it away',
  'single-quotes': () => 'JSON takes double quotation marks only',
  'unquoted-name': (found) => `the name ${found} needs quotation marks`,
  'unknown-word': (found) => `${found} is no value of JSON; a text needs quotation marks`,
  comment: () => 'JSON has no comments',
  'bad-number': (found) => `${found} is no number of JSON`,
  'bad-escape': (found) => `${found} is no escape of JSON`,
  'unterminated-string': () => 'the text that begins here has no closing quotation mark',
  'line-break-in-string': () => 'a text cannot go on in the next line; write \\n',
  'control-character': () => 'a control character must be written as an escape',
  'duplicate-name': (found) => `${found} is there twice, and an item has each name once`,
  'too-deep': () => 'lists and maps are nested too deep',
  'text-after-end': (found) => `the item has ended before ${found}`,
  'not-an-object': () => 'an item is an object and begins with {',
};

const unsupportedTexts: Readonly<Record<UnsupportedReason, string>> = {
  'no-type': 'has no type around it, as {"S": "…"} has',
  'several-types': 'has several types',
  'unknown-type': 'has a type that DynamoDB does not know',
  'not-a-string': 'needs its value in quotation marks',
  'number-without-quotes': 'needs its number in quotation marks',
  'not-a-number': 'is no number',
  'too-many-digits': 'has more digits than a number of DynamoDB',
  'number-out-of-range': 'is beyond the range of DynamoDB’s numbers',
  'not-base64': 'is no base64',
  'not-a-boolean': 'must be true or false',
  'null-not-true': 'must be {"NULL": true}',
  'not-a-list': 'must be a list in square brackets',
  'not-a-map': 'must be a map in braces',
  'not-a-set': 'must be a set in square brackets',
  'empty-set': 'is an empty set, which DynamoDB does not take',
  'repeated-in-set': 'is in its set twice',
  'too-deep': 'is nested deeper than DynamoDB allows',
  'empty-name': 'has an empty name',
  'name-too-long': 'has a name that is too long',
  'lone-surrogate': 'has half a character, which UTF-8 cannot write',
};

const typeNames: Readonly<Record<AttributeType, string>> = {
  S: 'String',
  N: 'Number',
  B: 'Binary',
  BOOL: 'Boolean',
  NULL: 'Null',
  M: 'Map',
  L: 'List',
  SS: 'String set',
  NS: 'Number set',
  BS: 'Binary set',
};

export const doubtTexts: Readonly<Record<Doubt, string>> = {
  pairs:
    'A number takes “approximately” one byte for two digits and one more, says AWS. If the digits are paired from the decimal point, an odd one on either side takes a byte of its own.',
  sign: 'The sign of a negative number may take a byte.',
  zero: 'Zero may take a byte for its digit.',
  set: 'For sets AWS gives no rule: their elements are added up here, without overhead.',
};

export const operationTexts: Readonly<Record<OperationName, (usage: Usage) => string>> = {
  GetItem: () => 'this item',
  'GetItem of nothing': () => 'an item that does not exist',
  BatchGetItem: describeReads,
  TransactGetItems: describeReads,
  'Query or Scan': ({ examined }) => `reading ${count(examined, 'item')}`,
  'PutItem or UpdateItem': describeStored,
  DeleteItem: describeDeleted,
  BatchWriteItem: ({ batch }) => count(batch, 'put'),
  TransactWriteItems: ({ batch }) => count(batch, 'put'),
};

export const operationLabels: Readonly<Record<OperationName, string>> = {
  GetItem: 'GetItem',
  'GetItem of nothing': 'GetItem',
  BatchGetItem: 'BatchGetItem',
  TransactGetItems: 'TransactGetItems',
  'Query or Scan': 'Query, Scan',
  'PutItem or UpdateItem': 'PutItem, UpdateItem',
  DeleteItem: 'DeleteItem',
  BatchWriteItem: 'BatchWriteItem',
  TransactWriteItems: 'TransactWriteItems',
};

function describeReads({ batch, missing }: Usage): string {
  return missing > 0 ? `${count(batch, 'item')}, ${formatNumber(missing)} of them missing` : count(batch, 'item');
}

function describeStored({ stored, conditionFails }: Usage): string {
  const over =
    stored === null ? 'as a new item' : `over ${stored === 'same' ? 'an item of this size' : formatBytes(stored)}`;
  return conditionFails ? `${over}, but the condition fails` : over;
}

function describeDeleted({ stored, conditionFails }: Usage): string {
  const known = stored === 'same' ? 'this item' : `an item of ${formatBytes(stored ?? 0)}`;
  const deleted = stored === null ? 'an item that does not exist' : known;
  return conditionFails ? `${deleted}, but the condition fails` : deleted;
}

const noteTexts: Readonly<Record<Note, string>> = {
  'filter-saves-nothing': 'The filter saves nothing: what is read counts, not what is returned.',
  'several-requests': '',
  'response-over-limit': 'One response cannot hold that much; the rest comes as UnprocessedKeys.',
  'no-such-item': '',
  'condition-failed': 'A failed condition is charged on the item that is there.',
};

/** Returns what the arithmetic alone does not tell. */
export function describeNotes(answer: Answer, unit: 'read' | 'write'): readonly string[] {
  const notes = answer.notes.flatMap((note) =>
    note === 'several-requests' ? `It takes ${formatNumber(answer.requests)} requests.` : noteTexts[note] || [],
  );
  const { disputed } = answer;
  return disputed
    ? [...notes, `Another page of AWS’s guide counts the new item too: ${formatUnits(disputed.units, unit)}.`]
    : notes;
}

const refusalTexts: Readonly<Record<RefusalReason, (refusal: Refusal) => string>> = {
  'not-a-size': () => 'That is no size of an item.',
  'not-a-count': () => 'That is no number of items.',
  'item-too-large': ({ limit }) => `An item has at most ${formatKilobytes(limit ?? 0)}.`,
  'too-many-items': ({ limit }) => `A transaction has at most ${count(limit ?? 0, 'item')}.`,
  'transaction-too-large': ({ limit }) => `A transaction has at most ${formatNumber((limit ?? 0) / mb)} MB.`,
  'gsi-is-eventual': () => 'A global index is never strongly consistent.',
  'gsi-cannot-fetch': () => 'A global index cannot fetch from the table.',
  'no-such-index': () => 'There is no such index.',
};

/** Returns why DynamoDB would refuse a request. */
export function describeRefusal(refusal: Refusal): string {
  return refusalTexts[refusal.reason](refusal);
}

const consistencyTexts: Readonly<Record<Consistency, string>> = {
  eventual: 'for eventual consistency',
  strong: 'for strong consistency',
  transactional: 'since it is a transaction',
};

/** Returns the arithmetic in words, one sentence for each step; steps that are alike are told once. */
export function describeSteps(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map(describeStep))];
}

function describeStep(step: Step): string {
  switch (step.kind) {
    case 'sum':
      return `${count(step.items, 'item')} together: ${formatBytes(step.bytes)}, added up before rounding.`;
    case 'larger':
      return step.before === step.after
        ? `Before and after: ${formatBytes(step.bytes)}.`
        : `The larger of ${formatNumber(step.before)} bytes before and ${formatNumber(step.after)} after counts.`;
    case 'minimum':
      return `Nothing there: charged the least, ${times(step.times, step.units)}.`;
    case 'round-up':
      return `${roundedTexts[step.of]}${formatBytes(step.bytes)} ÷ ${formatNumber(step.unitBytes / kb)} KB = ${formatQuotient(step.bytes / step.unitBytes)}, rounded up to ${times(step.times, step.units)}.`;
    case 'add':
      return `${step.terms.map(formatNumber).join(' + ')} = ${formatNumber(step.units)}.`;
    case 'multiply':
      return `Times ${step.by} ${consistencyTexts[step.because]}: ${formatNumber(step.units)}.`;
  }
}

const roundedTexts = { item: '', page: 'A page: ', 'fetched-item': 'Fetched: ', entry: 'Entry: ' } as const;

function times(howOften: number, units: number): string {
  if (howOften === 1) return formatNumber(units);
  return `${formatNumber(units / howOften)}, and that ${formatNumber(howOften)} times: ${formatNumber(units)}`;
}

/** Returns a number with as many decimal places as tell it from a whole one. */
function formatQuotient(value: number): string {
  const beyond = Math.abs(value - Math.round(value));
  const digits = beyond === 0 ? 0 : Math.max(2, Math.ceil(-Math.log10(beyond)));
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** Returns a number with two decimal places at most; small ones with two digits that count. */
export function formatNumber(value: number): string {
  const options = value > 0 && value < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
  return value.toLocaleString('en-US', options);
}

function count(howMany: number, thing: string): string {
  return `${formatNumber(howMany)} ${thing}${howMany === 1 ? '' : 's'}`;
}

/** Returns a number of bytes, or the range of it, without the unit. */
export function formatRange({ least, most }: Bytes): string {
  return least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;
}

/** Returns bytes with their unit. */
export function formatBytes(bytes: number): string {
  return count(bytes, 'byte');
}

/** Returns bytes in KB. */
export function formatKilobytes(bytes: number): string {
  return `${formatQuotient(bytes / kb)} KB`;
}

/** Returns units of a side, or the range of them. */
export function formatUnits(units: number, unit: 'read' | 'write', least = units): string {
  return `${formatRange({ least, most: units })} ${unit} ${units === 1 || (units < 1 && units > 0) ? 'unit' : 'units'}`;
}

/** Returns the type of an attribute in a word, with its number of elements. */
export function describeType({ type, elements }: Pick<PartSize, 'type' | 'elements'>): string {
  return elements === undefined ? typeNames[type] : `${typeNames[type]} of ${formatNumber(elements)}`;
}

/** Returns a path within an item as programs write it: “lines[0].price”. */
export function describePath(path: Path): string {
  return path.reduce<string>((way, step) => {
    if (typeof step === 'number') return `${way}[${step}]`;
    const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? step : JSON.stringify(step);
    return way === '' ? name : `${way}.${name}`;
  }, '');
}

const longestShown = 24;

/** Returns what keeps a text from being an item, without its place. */
export function describeProblem({ reason, found }: ItemProblem): string {
  const shown = found.length > longestShown ? `${found.slice(0, longestShown)}…` : found;
  return jsonTexts[reason](`“${shown}”`);
}

/** Returns why a value is left out. */
export function describeUnsupported(reason: UnsupportedReason, path: Path): string {
  return `${describePath(path)} ${unsupportedTexts[reason]}`;
}

/** Returns the names that are worth shortening, with how often they occur. */
export function listNames(savings: readonly NameSaving[]): string {
  const names = savings.map(({ name, occurrences }) =>
    occurrences > 1 ? `${name} (${formatNumber(occurrences)} times)` : name,
  );
  return new Intl.ListFormat('en-GB').format(names);
}

/** Returns the item and its use in one sentence, for paper. */
export function describeInputs(bytes: Bytes, usage: Usage): string {
  const { consistency, batch, missing, examined, filtered } = usage;
  return `An item of ${formatRange(bytes)} bytes; ${consistencyLabels[consistency].toLowerCase()} reads; batches and transactions of ${count(batch, 'item')}, ${formatNumber(missing)} of them missing when read; queries that read ${count(examined, 'item')}${filtered ? ' and filter them' : ''}; writes: ${describeStored(usage)}.`;
}
