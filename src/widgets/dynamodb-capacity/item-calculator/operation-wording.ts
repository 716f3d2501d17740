import { dynamodbRequests } from '#data/dynamodb.ts';
import type { Answer, Consistency, Note, Refusal, RefusalReason, Step } from '../engine/capacity/arithmetic.ts';
import type { Boundaries } from '../engine/item/boundaries.ts';
import type { Usage } from './item-form.ts';
import type { ReadName, WriteName } from './item-operations.ts';
import { kb, mb } from '../engine/item/sizes.ts';
import {
  formatBytes,
  formatCount,
  formatKilobytes,
  formatNumber,
  formatQuotient,
  formatRange,
  formatUnits,
  listTexts,
} from '../results/size-wording.ts';

/** What each read is called. */
export const readLabels: Readonly<Record<ReadName, string>> = {
  GetItem: 'GetItem',
  'GetItem of nothing': 'GetItem',
  BatchGetItem: 'BatchGetItem',
  TransactGetItems: 'TransactGetItems',
  Query: 'Query',
  Scan: 'Scan',
};

/** What each read is taken to ask for. */
export const readTexts: Readonly<Record<ReadName, (usage: Usage) => string>> = {
  GetItem: () => 'this item',
  'GetItem of nothing': ({ missing }) =>
    missing > 1 ? `${formatNumber(missing)} items that do not exist, one by one` : 'an item that does not exist',
  BatchGetItem: describeReads,
  TransactGetItems: describeReads,
  Query: ({ examined }) => `reading ${formatCount(examined, 'item')} of one partition key`,
  Scan: ({ examined }) => `reading ${formatCount(examined, 'item')} of the table`,
};

/** What each write is taken to do. */
export const writeTexts: Readonly<Record<WriteName, (usage: Usage) => string>> = {
  PutItem: describeStored,
  UpdateItem: ({ stored, conditionFails }) =>
    `${stored === null ? 'that makes this item' : `of ${describeFound(stored)} to this one`}${failing(conditionFails)}`,
  DeleteItem: ({ stored, conditionFails }) =>
    `${stored === null ? 'of an item that does not exist' : `of ${describeFound(stored)}`}${failing(conditionFails)}`,
  BatchWriteItem: ({ puts, deletes, conditionFails }) =>
    `${listCounts({ put: puts, delete: deletes })}${conditionFails ? ', which can have no conditions' : ''}`,
  TransactWriteItems: ({ puts, updates, deletes, checks, conditionFails }) =>
    `${listCounts({ put: puts, update: updates, delete: deletes, 'condition check': checks })}${conditionFails ? ', one of whose conditions fails' : ''}`,
};

function describeReads({ batch, missing }: Usage): string {
  return missing > 0
    ? `${formatCount(batch, 'item')}, ${formatNumber(missing)} of them missing`
    : formatCount(batch, 'item');
}

/** Returns what a put meets, and whether its condition fails. */
export function describeStored({ stored, conditionFails }: Usage): string {
  return `${stored === null ? 'as a new item' : `over ${describeFound(stored)}`}${failing(conditionFails)}`;
}

function describeFound(stored: 'same' | number): string {
  return stored === 'same' ? 'an item of this size' : `an item of ${formatBytes(stored)}`;
}

function failing(conditionFails: boolean): string {
  return conditionFails ? ', but its condition fails' : '';
}

function listCounts(counts: Readonly<Record<string, number>>): string {
  const named = Object.entries(counts).filter(([, howMany]) => howMany > 0);
  return named.length === 0 ? 'of nothing' : listTexts(named.map(([thing, howMany]) => formatCount(howMany, thing)));
}

const { eventualRead, strongRead, transactionalRead } = dynamodbRequests;

const noteTexts: Readonly<Record<Note, string>> = {
  'filter-saves-nothing': 'The filter saves nothing: what is read counts, not what is returned.',
  'several-requests': '',
  'response-over-limit': 'One response cannot hold that much; the rest comes as UnprocessedKeys.',
  'no-such-item': '',
  'condition-failed': 'A failed condition is charged on the item that is there.',
  'transaction-cancelled':
    'AWS does not say what a cancelled transaction takes. This is what one takes that goes through; plan for it.',
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
  'not-a-count': ({ value }) => (value === 0 ? 'A request names at least one item.' : 'That is no number of items.'),
  'item-too-large': ({ limit }) => `An item has at most ${formatKilobytes(limit ?? 0)}.`,
  'too-many-items': ({ limit }) => `A transaction has at most ${formatCount(limit ?? 0, 'item')}.`,
  'transaction-too-large': ({ limit }) => `A transaction has at most ${formatNumber((limit ?? 0) / mb)} MB.`,
  'gsi-is-eventual': () => 'A global index is never strongly consistent.',
  'gsi-cannot-fetch': () => 'A global index cannot fetch from the table.',
  'no-such-index': () => 'There is no such index.',
};

/** Returns why DynamoDB would refuse a request. */
export function describeRefusal(refusal: Refusal): string {
  return refusalTexts[refusal.reason](refusal);
}

/** The consistencies of reads, the cheapest first. */
export const consistencies = ['eventual', 'strong', 'transactional'] as const satisfies readonly Consistency[];

/** The heads of the columns of reads. */
export const consistencyLabels: Readonly<Record<Consistency, string>> = {
  eventual: 'Eventual',
  strong: 'Strong',
  transactional: 'Transac\u00ADtional',
};

const consistencyTexts: Readonly<Record<Consistency, string>> = {
  eventual: 'for eventual consistency',
  strong: 'for strong consistency',
  transactional: 'since it is a transaction',
};

/** Returns the arithmetic of a write in words, one sentence for each step; steps that are alike are told once. */
export function describeSteps(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map(describeStep))];
}

/** Returns the arithmetic of a read in words: the steps that all consistencies share, then the factor of each. */
export function describeReadSteps(answers: readonly Answer[]): readonly string[] {
  const shared = (answers[0]?.steps ?? []).filter(({ kind }) => kind !== 'multiply');
  const factors = answers.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'multiply' ? step : [])));
  const last = factors.map(({ by, because, units }) => `${by} ${consistencyTexts[because]}: ${formatNumber(units)}`);
  return last.length > 0 ? [...describeSteps(shared), `Times ${last.join('; times ')}.`] : describeSteps(shared);
}

function describeStep(step: Step): string {
  switch (step.kind) {
    case 'sum':
      return `${formatCount(step.items, 'item')} together: ${formatBytes(step.bytes)}, added up before rounding.`;
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

/** Returns what a single write and a single read of an item take, in a sentence. */
export function describeSingle({ write, read }: Boundaries): string {
  const counted = (factor: number) => formatRange({ least: factor * read.units.least, most: factor * read.units.most });
  const { least, most } = write.units;
  return `${formatUnits(most, 'write', least)} to write it. To read it: ${counted(eventualRead.value)} read units eventually consistent, ${counted(strongRead.value)} strongly consistent, ${counted(transactionalRead.value)} in a transaction.`;
}
