import { storageClasses, type RestoreSpeed } from '#data/s3-storage-classes.ts';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { daysPerMonth, type Need, type NeedForm, type Problem, type Wait } from './need.ts';
import { partsOf, type Flip, type Quantity, type Ranking, type RuledOutReason } from './pick.ts';
import type { Caution, Charge } from './quote.ts';

export const waitLabels: Readonly<Record<Wait, string>> = {
  milliseconds: 'At once (milliseconds)',
  minutes: 'Within 5 minutes',
  hours: 'Within 5 hours',
  'half-day': 'Within 12 hours',
  'two-days': 'Within 48 hours',
};

export const zoneLabels: Readonly<Record<NeedForm['zone'], string>> = {
  survive: 'The data must survive it',
  recreate: 'It can be made again',
};

export const patternLabels: Readonly<Record<NeedForm['pattern'], string>> = {
  known: 'Yes, about so often:',
  unknown: 'No, nobody knows',
};

export const originLabels: Readonly<Record<NeedForm['origin'], string>> = {
  upload: 'Uploaded into the class',
  standard: 'In S3 Standard already',
};

export const problemTexts: Readonly<Record<Problem, string>> = {
  empty: 'Type a number.',
  'not-a-number': 'This is not a number. Write it like 1500 or 0.5.',
  'not-positive': 'The number must be above 0.',
  negative: 'The number cannot be negative.',
  'above-100': 'A share is at most 100%.',
  'too-large': 'This is more than the tool can reckon with.',
  'not-whole': 'Objects come in whole numbers.',
  'object-larger-than-amount': 'One object would be larger than all the data.',
  'object-above-limit': 'S3 does not take an object this large.',
  'object-below-a-byte': 'That makes an object smaller than a byte.',
};

export const ruledOutTexts: Readonly<Record<RuledOutReason, string>> = {
  'comes-back-too-late': 'objects must be restored first, and that takes longer than you can wait',
  'lost-with-its-zone': 'the data is lost if its Availability Zone is',
  'no-way-by-lifecycle': 'no lifecycle rule leads there from S3 Standard',
};

export const chargeTexts: Readonly<Record<Charge, string>> = {
  storage: 'Storage',
  'padding to the smallest size': 'Padding of small objects to the smallest billed size',
  'archive index': 'Archive index, added to each object',
  'archive name': 'Archive name, added to each object, as S3 Standard',
  'infrequent tier': 'Infrequent Access tier',
  'archive instant tier': 'Archive Instant Access tier',
  monitoring: 'Monitoring of each object',
  'early deletion': 'Rest of the shortest stay, spread over yours',
  upload: 'PUT requests, spread over the stay',
  'upload by GB': 'Upload, spread over the stay',
  transition: 'Lifecycle transitions, spread over the stay',
  'read requests': 'GET requests',
  retrieval: 'Retrieval',
  'restore requests': 'Restore requests',
  'temporary copy': 'Restored copies, in S3 Standard for a day',
};

export const cautionTexts: Readonly<Record<Caution, string>> = {
  'small-objects-padded': 'Your objects are smaller than the smallest size billed here.',
  'small-objects-not-tiered': 'Your objects are too small to be moved: they stay at the Frequent Access price.',
  'small-objects-need-filter': 'A lifecycle rule moves objects this small only with a filter on object size.',
  'overhead-exceeds-tenth':
    'What archiving adds to each object exceeds a tenth of your data: pack objects together first.',
  'shorter-than-minimum': 'The data leaves before the shortest stay is over, and the rest is billed.',
  'expedited-not-guaranteed':
    'Expedited restores may be refused in times of high demand, unless you buy provisioned capacity.',
  'expedited-slower-when-large': 'Objects this large take longer than the minutes that AWS names.',
};

export const speedTexts: Readonly<Record<RestoreSpeed, string>> = {
  expedited: 'with expedited restores',
  standard: 'with standard restores',
  bulk: 'with bulk restores',
};

function formatSize(kilobytes: number): string {
  const units = ['KB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.max(0, Math.min(units.length - 1, Math.floor(Math.log2(kilobytes) / 10)));
  return `${formatNumber(kilobytes / 1024 ** power)} ${units[power]}`;
}

function formatDays(days: number): string {
  if (days >= 730) return `${formatNumber(days / 365)} years`;
  if (days >= 60) return `${formatNumber(days / daysPerMonth)} months`;
  return `${formatNumber(days)} days`;
}

/** Returns the need in one sentence, for paper and for a link's reader. */
export function describeNeed(need: Need): string {
  const reading = need.patternKnown
    ? `${formatNumber(need.readShare * 100)}% of it read ${need.readsPerMonth === 1 ? 'once' : `${formatNumber(need.readsPerMonth)} times`} a month`
    : 'read nobody knows how often';
  const zone = need.surviveZoneLoss ? 'must survive the loss of a zone' : 'can be made again';
  const from = need.origin === 'upload' ? 'uploaded into its class' : 'moved from S3 Standard by lifecycle';
  return `${formatSize(need.gb * 1024 ** 2)} in objects of ${formatSize(need.objectKB)}, kept ${formatDays(need.days)}, ${reading}, back ${waitLabels[need.within].toLowerCase()}; ${zone}; ${from}. List prices in US East (N. Virginia).`;
}

/** Returns in one sentence why the first class wins over the second. */
export function explainWinner({ by, candidates }: Ranking): string {
  const [first, second] = candidates;
  if (!first) return '';
  if (!second) return 'No other class fits.';
  const rival = storageClasses[second.id].name;
  if (by === 'regret' && first.span && second.span) {
    return `Whether nothing is read or everything once a month, it costs at most ${formatMoney(first.span.regret)} a month more than the best choice would; ${rival} can miss by ${formatMoney(second.span.regret)}.`;
  }
  const [mine, theirs] = [partsOf(first), partsOf(second)];
  const differences = (['storage', 'arriving', 'reading'] as const).map((part) => ({
    part,
    saved: theirs[part] - mine[part],
  }));
  const list = (sign: 1 | -1) =>
    differences
      .filter(({ saved }) => saved * sign > 0.005)
      .map(
        ({ part, saved }) =>
          `${formatMoney(Math.abs(saved))} ${sign > 0 ? 'less' : 'more'} for ${part === 'arriving' ? 'bringing the data in' : part}`,
      )
      .join(' and ');
  const details = [list(1), list(-1)].filter(Boolean).join(', but ');
  return `${formatMoney(second.monthly - first.monthly)} a month less than ${rival}${details && `: ${details}`}.`;
}

const quantityTexts: Readonly<Record<Quantity, (at: number) => string>> = {
  gb: (at) => `of data than ${formatSize(at * 1024 ** 2)}`,
  objectKB: (at) => `than ${formatSize(at)} in an object`,
  days: (at) => `than ${formatDays(at)} of keeping`,
  readsPerMonth: (at) => `than ${formatNumber(at)} reads a month`,
  readShare: (at) => `than ${formatNumber(at * 100)}% of it read`,
};

/** Returns in words where the answer turns, without the class that then wins. */
export function describeFlip(flip: Flip): string {
  if ('at' in flip) {
    const few = flip.of === 'readsPerMonth' ? 'Fewer' : 'Less';
    return `${flip.direction === 'above' ? 'More' : few} ${quantityTexts[flip.of](flip.at)}`;
  }
  if (flip.of === 'within') return `Back ${waitLabels[flip.value].toLowerCase()} is soon enough`;
  if (flip.of === 'surviveZoneLoss')
    return flip.value ? 'The data must survive the loss of a zone' : 'The data can be made again';
  return flip.value ? 'The access pattern is known' : 'Nobody knows how often it is read';
}
