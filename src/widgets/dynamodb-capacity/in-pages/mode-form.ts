import { dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';
import type { FormOf } from '#widgets/shared/link-state.ts';
import { readNumbers, type NumberRange } from '../forms/form-numbers.ts';
import { pageForm, type PageForm, type PageProblems } from './page-form.ts';
import { defaultProvisions } from '../engine/plan/plan.ts';
import type { PlanInput } from '../engine/plan/plan-input.ts';
import { listPrices } from '../engine/plan/prices.ts';
import type { Table } from '../engine/capacity/table.ts';
import { dayOf, type Traffic } from '../engine/plan/traffic.ts';

/** What each field allows; another view on the page may have none of these names. */
export const modeFields = {
  modeShape: ['steady', 'daily', 'spiky'],
  modeReads: 'text',
  modeWrites: 'text',
  modeMostReads: 'text',
  modeMostWrites: 'text',
  modeHour: 'text',
  modeSpikes: 'text',
  modeMinutes: 'text',
  modeTarget: 'text',
} as const;

/** The form as typed. */
export type ModeForm = FormOf<typeof modeFields>;

/** The worked example: traffic that follows the day. */
export const exampleModeForm: ModeForm = {
  modeShape: 'daily',
  modeReads: '100',
  modeWrites: '40',
  modeMostReads: '900',
  modeMostWrites: '360',
  modeHour: '18',
  modeSpikes: '4',
  modeMinutes: '15',
  modeTarget: '70',
};

/** A table whose reads and writes take a unit each, and that holds nothing. */
const unitTable: Table = {
  name: 'units',
  key: { partition: [{ name: 'id', type: 'S' }], sort: [] },
  indexes: [],
  capacity: { kind: 'on-demand' },
  tableClass: 'STANDARD',
  deletionProtection: false,
  replicas: [],
};
const emptyPlan: PlanInput = {
  table: unitTable,
  item: new Map([['id', { type: 'S', value: '1' }]]),
  reads: [],
  writes: [],
  items: 0,
  hottestShare: 0,
  collectionBytes: 0,
  backups: 0,
  restores: 0,
  streamReads: 0,
  reactionMinutes: 3,
  prices: listPrices,
  freeTier: false,
  provisions: defaultProvisions,
};

const rate: NumberRange = { most: 1e6 };
/** The quota would end the comparison, and AWS raises it. */
const mostUnits = 1e9;
/** What a shape does not ask is not looked at. */
const ranges = {
  steady: {},
  daily: { modeMostReads: rate, modeMostWrites: rate, modeHour: {} },
  spiky: { modeMostReads: rate, modeMostWrites: rate, modeSpikes: { whole: true }, modeMinutes: {} },
} as const satisfies Record<ModeForm['modeShape'], object>;
type ModeNumber = Exclude<keyof ModeForm, 'modeShape'>;

/** Returns the plan of a table that serves the units of a form, without data and free tier. */
export function readModeForm(form: ModeForm): PageForm<ModeForm, PlanInput> {
  const shape = form.modeShape;
  const asked: Partial<Record<ModeNumber, NumberRange>> = ranges[shape];
  const { values, problems: wrong } = readNumbers<ModeNumber>(form, {
    modeReads: rate,
    modeWrites: rate,
    modeTarget: {},
    ...asked,
  } as Record<ModeNumber, NumberRange>);
  const problems: PageProblems<ModeForm> = { ...wrong };
  const reads = modeTraffic(shape, values, values.modeReads, values.modeMostReads);
  const writes = modeTraffic(shape, values, values.modeWrites, values.modeMostWrites);
  const day = dayOf(reads);
  if (!day.ok) problems[shape === 'daily' ? 'modeHour' : 'modeMinutes'] ??= day.problem.reason;
  const [lowest, highest] = dynamodbScaling.targets.value;
  const { modeTarget: target } = values;
  if (target < lowest || target > highest) problems.modeTarget ??= 'bad-target';
  const scaling = { kind: 'auto', least: dynamodbTables.leastReads.value, most: mostUnits, target } as const;
  return pageForm(problems, {
    ...emptyPlan,
    reads: [{ kind: 'get', items: 1, consistency: 'strong', traffic: reads }],
    writes: [{ kind: 'insert', transactional: false, traffic: writes }],
    provisions: { reads: scaling, writes: scaling },
  });
}

function modeTraffic(
  shape: ModeForm['modeShape'],
  values: Readonly<Record<'modeHour' | 'modeSpikes' | 'modeMinutes', number>>,
  usual: number,
  most: number,
): Traffic {
  switch (shape) {
    case 'steady':
      return { kind: 'steady', perSecond: usual };
    case 'daily':
      return { kind: 'daily', low: usual, high: most, peakHour: values.modeHour };
    case 'spiky':
      return {
        kind: 'spiky',
        base: usual,
        spike: most,
        spikesPerDay: values.modeSpikes,
        minutes: values.modeMinutes,
      };
  }
}
