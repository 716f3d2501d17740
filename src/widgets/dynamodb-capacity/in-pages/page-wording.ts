import type { IndexedWrite } from '../engine/plan/index-costs.ts';
import type { PageProblem } from './page-form.ts';
import { numberTexts, trafficTexts } from '../forms/number-wording.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** What is wrong with a field, in a sentence. */
export const pageProblemTexts: Texts<PageProblem> = {
  ...numberTexts,
  ...trafficTexts,
  'entry-above-item': 'An entry is no larger than its item.',
  'too-large-item': 'DynamoDB takes no item as large as this.',
  'bad-target': 'DynamoDB does not take this target.',
  'no-region': 'A table is in one Region at least.',
};

/** What each write to a table does, in words. */
export const indexedWriteTexts: Texts<IndexedWrite> = {
  insert: 'A new item with the index’s key',
  'insert-without-key': 'A new item without it',
  'add-key': 'An update adds the index’s key',
  'change-key': 'An update changes the index’s key',
  'change-projected': 'An update changes what the index holds',
  'change-other': 'An update changes something else',
  'remove-key': 'An update removes the index’s key',
  delete: 'The item is deleted',
};
