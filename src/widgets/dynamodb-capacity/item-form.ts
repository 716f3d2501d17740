import { exampleItem } from './example.ts';
import { parseItem, type ParsedItem } from './parse-item.ts';
import { kb, largestItemBytes } from './sizes.ts';

/** The form as typed: the item, and what is done with items like it. */
export interface ItemForm {
  item: string;
  format: 'guess' | 'plain' | 'dynamodb';
  consistency: 'eventual' | 'strong';
  batch: string;
  missing: string;
  examined: string;
  filter: 'none' | 'some';
  stored: 'none' | 'same' | 'other';
  storedSize: string;
  storedUnit: 'bytes' | 'KB';
  condition: 'holds' | 'fails';
}

/** What each choice of the form allows; `text` fields hold numbers. */
export const itemFields = {
  item: { mostInLink: 1500 },
  format: ['guess', 'plain', 'dynamodb'],
  consistency: ['eventual', 'strong'],
  batch: 'text',
  missing: 'text',
  examined: 'text',
  filter: ['none', 'some'],
  stored: ['none', 'same', 'other'],
  storedSize: 'text',
  storedUnit: ['bytes', 'KB'],
  condition: ['holds', 'fails'],
} as const satisfies Record<keyof ItemForm, 'text' | { mostInLink: number } | readonly string[]>;

/** The worked example that the calculator starts with. */
export const exampleForm: ItemForm = {
  item: exampleItem,
  format: 'guess',
  consistency: 'eventual',
  batch: '10',
  missing: '2',
  examined: '50',
  filter: 'some',
  stored: 'same',
  storedSize: '3',
  storedUnit: 'KB',
  condition: 'holds',
};

/** What can be wrong with a field that holds a number. */
export type CountProblem =
  'empty' | 'not-a-number' | 'negative' | 'not-whole' | 'none' | 'too-large' | 'more-than-batch' | 'above-largest-item';

/** The fields that can be wrong, each with what is wrong with it. */
export type CountProblems = Partial<Record<'batch' | 'missing' | 'examined' | 'storedSize', CountProblem>>;

/** What is done with items: how many, how they are read, and what was there before a write. */
export interface Usage {
  consistency: 'eventual' | 'strong';
  /** Items in a batch or transaction. */
  batch: number;
  /** Of them, when read, those that do not exist. */
  missing: number;
  /** Items that a Query or Scan reads. */
  examined: number;
  filtered: boolean;
  /** What a write finds: no item, one of the new item’s size, or one of so many bytes. */
  stored: null | 'same' | number;
  conditionFails: boolean;
}

/** Sums of more items than these help nobody, and take long. */
const mostInBatch = 1000;
const mostExamined = 1e9;

/** Returns the usage that a form describes, or what is wrong with which of its fields. */
export function parseUsage(form: ItemForm): { usage: Usage } | { problems: CountProblems } {
  const problems: CountProblems = {};
  const count = (field: 'batch' | 'missing' | 'examined', least: number, most: number): number => {
    const value = parseNumber(form[field]);
    if (typeof value === 'string') problems[field] = value;
    else if (!Number.isInteger(value)) problems[field] = 'not-whole';
    else if (value < least) problems[field] = 'none';
    else if (value > most) problems[field] = 'too-large';
    else return value;
    return Number.NaN;
  };
  const batch = count('batch', 1, mostInBatch);
  const missing = count('missing', 0, mostInBatch);
  if (missing > batch) problems.missing = 'more-than-batch';
  const examined = count('examined', 0, mostExamined);
  const stored = parseStored(form);
  if (typeof stored === 'object' && stored) problems.storedSize = stored.problem;
  if (Object.keys(problems).length > 0 || (typeof stored === 'object' && stored)) return { problems };
  return {
    usage: {
      consistency: form.consistency,
      batch,
      missing,
      examined,
      filtered: form.filter === 'some',
      stored,
      conditionFails: form.condition === 'fails',
    },
  };
}

function parseStored({ stored, storedSize, storedUnit }: ItemForm): Usage['stored'] | { problem: CountProblem } {
  if (stored !== 'other') return stored === 'same' ? stored : null;
  const value = parseNumber(storedSize);
  if (typeof value === 'string') return { problem: value };
  const bytes = Math.round(storedUnit === 'KB' ? value * kb : value);
  return bytes > largestItemBytes ? { problem: 'above-largest-item' } : bytes;
}

/** Reads what a person types as a number that is not negative: “1,000”, “0.5”. */
function parseNumber(text: string): number | CountProblem {
  const bare = text.replace(/[\s,_]/g, '');
  if (bare === '') return 'empty';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare)) return 'not-a-number';
  const value = Number(bare);
  return value < 0 ? 'negative' : value;
}

/** Returns the item of a form, read in the format that was chosen. */
export function parseFormItem({ item, format }: ItemForm): ParsedItem {
  return parseItem(item, format === 'guess' ? undefined : format);
}
