import { exampleItem } from '../engine/item/example-item.ts';
import { kb, largestItemBytes } from '../engine/item/sizes.ts';

/** The form as typed: the item, and what is done with items like it. */
export interface ItemForm extends Readonly<Record<CountField, string>> {
  item: string;
  format: 'guess' | 'plain' | 'dynamodb';
  filter: 'none' | 'some';
  stored: 'none' | 'same' | 'other';
  storedSize: string;
  storedUnit: 'bytes' | 'KB';
  condition: 'holds' | 'fails';
}

/** The fields that hold a whole number. */
export type CountField = 'batch' | 'missing' | 'examined' | 'puts' | 'updates' | 'deletes' | 'checks';

/** What each choice of the form allows; `text` fields hold numbers. */
export const itemFields = {
  item: 'pasted',
  format: ['guess', 'plain', 'dynamodb'],
  batch: 'text',
  missing: 'text',
  examined: 'text',
  filter: ['none', 'some'],
  puts: 'text',
  updates: 'text',
  deletes: 'text',
  checks: 'text',
  stored: ['none', 'same', 'other'],
  storedSize: 'text',
  storedUnit: ['bytes', 'KB'],
  condition: ['holds', 'fails'],
} as const satisfies Record<keyof ItemForm, 'text' | 'pasted' | readonly string[]>;

/** The worked example that the calculator starts with. */
export const exampleForm: ItemForm = {
  item: exampleItem,
  format: 'guess',
  batch: '10',
  missing: '2',
  examined: '50',
  filter: 'some',
  puts: '4',
  updates: '2',
  deletes: '3',
  checks: '1',
  stored: 'same',
  storedSize: '3',
  storedUnit: 'KB',
  condition: 'holds',
};

/** What can be wrong with a field that holds a number. */
export type CountProblem =
  'empty' | 'not-a-number' | 'negative' | 'not-whole' | 'none' | 'too-large' | 'more-than-batch' | 'above-largest-item';

/** The fields that can be wrong, each with what is wrong with it. */
export type CountProblems = Partial<Record<CountField | 'storedSize', CountProblem>>;

/** What is done with items: how many, how they are read, and what was there before a write. */
export interface Usage extends Readonly<Record<CountField, number>> {
  /** A filter leaves some of what a Query or Scan reads out of its answer. */
  filtered: boolean;
  /** What a write finds: no item, one of the new item’s size, or one of so many bytes. */
  stored: null | 'same' | number;
  conditionFails: boolean;
}

/** Sums of more items than these help nobody, and take long. */
const mostInBatch = 1000;
const mostExamined = 1e9;

/**
 * The least and the most that each count may be: the items of a batch or transaction that reads, those of them that do
 * not exist, the items that a Query or Scan reads, and the actions of a batch or transaction that writes.
 */
const bounds: Readonly<Record<CountField, readonly [number, number]>> = {
  batch: [1, mostInBatch],
  missing: [0, mostInBatch],
  examined: [0, mostExamined],
  puts: [0, mostInBatch],
  updates: [0, mostInBatch],
  deletes: [0, mostInBatch],
  checks: [0, mostInBatch],
};

/** Returns the usage that a form describes, or what is wrong with which of its fields. */
export function parseUsage(form: ItemForm): { usage: Usage } | { problems: CountProblems } {
  const problems: CountProblems = {};
  const count = (field: CountField): number => {
    const value = parseCount(form[field], bounds[field]);
    if (typeof value === 'number') return value;
    problems[field] = value;
    return Number.NaN;
  };
  const counts = {
    batch: count('batch'),
    missing: count('missing'),
    examined: count('examined'),
    puts: count('puts'),
    updates: count('updates'),
    deletes: count('deletes'),
    checks: count('checks'),
  };
  if (counts.missing > counts.batch) problems.missing = 'more-than-batch';
  const stored = parseStored(form);
  if (typeof stored === 'object' && stored) return { problems: { ...problems, storedSize: stored.problem } };
  if (Object.keys(problems).length > 0) return { problems };
  return {
    usage: { ...counts, filtered: form.filter === 'some', stored, conditionFails: form.condition === 'fails' },
  };
}

function parseCount(text: string, [least, most]: readonly [number, number]): number | CountProblem {
  const value = parseNumber(text);
  if (typeof value === 'string') return value;
  if (!Number.isInteger(value)) return 'not-whole';
  if (value < least) return 'none';
  return value > most ? 'too-large' : value;
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
