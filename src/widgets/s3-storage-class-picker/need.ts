import { parseNumber } from '#widgets/shared/numbers.ts';

/** Days in a month: a year's twelfth. */
export const daysPerMonth = 365 / 12;

/** The longest wait that a reader accepts, fastest first. */
export const waits = ['milliseconds', 'minutes', 'hours', 'half-day', 'two-days'] as const;
export type Wait = (typeof waits)[number];

/** The same in hours; 0 where nobody waits. */
export const waitHours: Readonly<Record<Wait, number>> = {
  milliseconds: 0,
  minutes: 5 / 60,
  hours: 5,
  'half-day': 12,
  'two-days': 48,
};

/** What somebody wants to keep in S3, and how it is used. */
export interface Need {
  /** The amount kept, in GB of 2^30 bytes. */
  gb: number;
  /** The size of one object, in KB of 1,024 bytes. */
  objectKB: number;
  /** How long each object is kept. */
  days: number;
  /** How often the part that is read at all is read. */
  readsPerMonth: number;
  /** The part of the data that is read at all, from 0 to 1; the rest is never read. */
  readShare: number;
  /** How soon a read must begin to answer. */
  within: Wait;
  /** Whether the data must outlive the loss of an Availability Zone. */
  surviveZoneLoss: boolean;
  /** Whether the readings above can be relied on. */
  patternKnown: boolean;
  /** Where the data comes from: uploaded straight into the class, or moved by lifecycle from S3 Standard. */
  origin: 'upload' | 'standard';
}

/** The form as typed: every value a string, kept even when it makes no sense. */
export interface NeedForm {
  amount: string;
  amountUnit: 'MB' | 'GB' | 'TB' | 'PB';
  objectsBy: 'size' | 'count';
  size: string;
  sizeUnit: 'KB' | 'MB' | 'GB';
  count: string;
  kept: string;
  keptUnit: 'days' | 'months' | 'years';
  reads: string;
  readsUnit: 'day' | 'month' | 'year';
  share: string;
  within: Wait;
  zone: 'survive' | 'recreate';
  pattern: 'known' | 'unknown';
  origin: 'upload' | 'standard';
}

/** What each choice of the form allows; `text` fields hold numbers. */
export const needFields = {
  amount: 'text',
  amountUnit: ['MB', 'GB', 'TB', 'PB'],
  objectsBy: ['size', 'count'],
  size: 'text',
  sizeUnit: ['KB', 'MB', 'GB'],
  count: 'text',
  kept: 'text',
  keptUnit: ['days', 'months', 'years'],
  reads: 'text',
  readsUnit: ['day', 'month', 'year'],
  share: 'text',
  within: waits,
  zone: ['survive', 'recreate'],
  pattern: ['known', 'unknown'],
  origin: ['upload', 'standard'],
} as const satisfies Record<keyof NeedForm, 'text' | readonly string[]>;

/** The worked example that the picker starts with. */
export const exampleForm: NeedForm = {
  amount: '2',
  amountUnit: 'TB',
  objectsBy: 'size',
  size: '500',
  sizeUnit: 'KB',
  count: '',
  kept: '3',
  keptUnit: 'years',
  reads: '1',
  readsUnit: 'month',
  share: '10',
  within: 'milliseconds',
  zone: 'survive',
  pattern: 'known',
  origin: 'upload',
};

/** What can be wrong with a field. */
export type Problem =
  | 'empty'
  | 'not-a-number'
  | 'not-positive'
  | 'negative'
  | 'above-100'
  | 'too-large'
  | 'not-whole'
  | 'object-larger-than-amount'
  | 'object-above-limit'
  | 'object-below-a-byte';

/** The fields that can be wrong, each with what is wrong with it. */
export type Problems = Partial<Record<keyof NeedForm, Problem>>;

const gbPer = { MB: 1 / 1024, GB: 1, TB: 1024, PB: 1024 ** 2 } as const;
const kbPer = { KB: 1, MB: 1024, GB: 1024 ** 2 } as const;
const daysPer = { days: 1, months: daysPerMonth, years: 365 } as const;
const monthsPer = { day: 1 / daysPerMonth, month: 1, year: 12 } as const;
const kbPerGB = 1024 ** 2;
const kbPerTB = 1024 ** 3;

/** Returns the need that a form describes, or what is wrong with which of its fields. */
export function parseNeed(form: NeedForm, largestObjectTB: number): { need: Need } | { problems: Problems } {
  const problems: Problems = {};
  const read = (
    field: 'amount' | 'size' | 'count' | 'kept' | 'reads' | 'share',
    most: number,
    zero = false,
  ): number => {
    const value = parseNumber(form[field]);
    if (typeof value === 'string') problems[field] = value;
    else if (value < 0) problems[field] = 'negative';
    else if (value === 0 && !zero) problems[field] = 'not-positive';
    else if (value > most) problems[field] = field === 'share' ? 'above-100' : 'too-large';
    else return value;
    return Number.NaN;
  };

  const gb = read('amount', 1e6) * gbPer[form.amountUnit];
  const byCount = form.objectsBy === 'count';
  const count = byCount ? read('count', 1e15) : Number.NaN;
  const objectKB = byCount ? (gb * kbPerGB) / count : read('size', 1e9) * kbPer[form.sizeUnit];
  const sized = byCount ? 'count' : 'size';
  if (byCount && !problems.count && !Number.isInteger(count)) problems.count = 'not-whole';
  if (objectKB > largestObjectTB * kbPerTB) problems[sized] = 'object-above-limit';
  else if (objectKB > gb * kbPerGB * (1 + 1e-9)) problems[sized] = 'object-larger-than-amount';
  else if (objectKB < 1 / 1024) problems[sized] = 'object-below-a-byte';
  const days = read('kept', 1e5) * daysPer[form.keptUnit];
  const known = form.pattern === 'known';
  const readsPerMonth = known ? read('reads', 1e6, true) / monthsPer[form.readsUnit] : 0;
  const readShare = known ? read('share', 100, true) / 100 : 0;

  if (Object.keys(problems).length > 0) return { problems };
  return {
    need: {
      gb,
      objectKB,
      days,
      readsPerMonth,
      readShare,
      within: form.within,
      surviveZoneLoss: form.zone === 'survive',
      patternKnown: known,
      origin: form.origin,
    },
  };
}
