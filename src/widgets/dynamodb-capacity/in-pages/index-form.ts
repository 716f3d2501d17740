import { dynamodbTables } from '#data/dynamodb.ts';
import type { FormOf } from '#widgets/shared/link-state.ts';
import { readNumbers } from '../forms/form-numbers.ts';
import type { IndexedItem } from '../engine/plan/index-costs.ts';
import { pageForm, type PageForm, type PageProblems } from './page-form.ts';
import { kb, largestItemBytes } from '../engine/item/sizes.ts';

/** What each field allows; another view on the page may have none of these names. */
export const indexFields = {
  indexedItem: 'text',
  indexedItemUnit: ['bytes', 'KB'],
  entry: 'text',
  entryUnit: ['bytes', 'KB'],
  indexCount: 'text',
  indexedIn: ['no', 'yes'],
} as const;

/** The form as typed. */
export type IndexForm = FormOf<typeof indexFields>;

/** The worked example: an order in two indexes that hold its keys and its total. */
export const exampleIndexForm: IndexForm = {
  indexedItem: '1.5',
  indexedItemUnit: 'KB',
  entry: '200',
  entryUnit: 'bytes',
  indexCount: '2',
  indexedIn: 'no',
};

const mostIndexes = dynamodbTables.globalIndexes.value + dynamodbTables.localIndexes.value;

/** Returns a size in whole bytes. */
export function bytesOf(size: number, unit: 'bytes' | 'KB'): number {
  return Math.ceil(size * (unit === 'KB' ? kb : 1));
}

/** Returns the item and the entries that a form describes; an entry is no larger than its item. */
export function readIndexForm(form: IndexForm): PageForm<IndexForm, IndexedItem> {
  const { values, problems: wrong } = readNumbers(form, {
    indexedItem: {},
    entry: {},
    indexCount: { most: mostIndexes, whole: true },
  });
  const itemBytes = bytesOf(values.indexedItem, form.indexedItemUnit);
  const entryBytes = bytesOf(values.entry, form.entryUnit);
  const problems: PageProblems<IndexForm> = { ...wrong };
  if (itemBytes > largestItemBytes) problems.indexedItem ??= 'too-large-item';
  if (entryBytes > itemBytes) problems.entry ??= 'entry-above-item';
  const transactional = form.indexedIn === 'yes';
  return pageForm(problems, { itemBytes, entryBytes, indexes: values.indexCount, transactional });
}
