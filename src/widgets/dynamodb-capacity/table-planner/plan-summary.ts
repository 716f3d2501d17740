import { dynamodbPrices } from '#data/dynamodb-prices.ts';
import { formatDollars } from '#data/fact.ts';
import { formatNumber } from '#widgets/shared/numbers.ts';
import { formatBytes } from '../results/format-bytes.ts';
import {
  indexKey,
  keyAttributes,
  type Capacity,
  type Provision,
  type SecondaryIndex,
  type Table,
} from '../engine/capacity/table.ts';
import type { PlanInput } from '../engine/plan/plan-input.ts';
import { modeLabels, streamLabels } from './plan-labels.ts';
import { classLabels, consistencyLabels, describeRead, writeLabels } from '../results/labels.ts';
import { listPrices, priceNames } from '../engine/plan/prices.ts';
import { dayOf, peakOf, type Traffic } from '../engine/plan/traffic.ts';

/** Returns the plan’s table in a sentence, for paper. */
export function describeInput({ table, items }: PlanInput, itemBytes: number): string {
  return `Table ${table.name}: ${formatNumber(items)} items of ${formatBytes(itemBytes)}, in US East (N. Virginia).`;
}

/** An input by its name, in words with its units. */
export type SummaryLine = readonly [name: string, value: string];

/** Returns all inputs of a plan by name, for paper. */
export function listInputs(input: PlanInput, itemBytes: number): readonly SummaryLine[] {
  const { table, account } = input;
  const lines: readonly (SummaryLine | false)[] = [
    ['Table', `${table.name}, ${classLabels[table.tableClass]}`],
    ['Key', describeKey(keyAttributes(table.key))],
    ['Items', `${formatNumber(input.items)}, each ${formatBytes(itemBytes)}`],
    ...table.indexes.map((index): SummaryLine => [`${index.kind} ${index.name}`, describeIndex(input, index)]),
    ...input.reads.map(({ traffic, ...read }): SummaryLine => [
      describeRead(read),
      `${describeTraffic(traffic)}; ${formatNumber(read.items)} at a time, ${consistencyLabels[read.consistency].toLowerCase()}`,
    ]),
    ...input.writes.map(({ kind, transactional, traffic }): SummaryLine => [
      writeLabels[kind],
      `${describeTraffic(traffic)}${transactional ? ', in transactions' : ''}`,
    ]),
    ['Hottest key', `${formatNumber(100 * input.hottestShare)}% of the traffic`],
    ['Capacity', describeCapacity(table.capacity)],
    table.capacity.kind === 'on-demand' && [
      'Compared with',
      describeCapacity({ kind: 'provisioned', ...input.provisions }),
    ],
    ['Auto scaling reacts within', `${formatNumber(input.reactionMinutes)} minutes`],
    ...describeFeatures(input),
    [
      'The account besides',
      account ? `${formatNumber(account.tables)} tables; provisioned ${describeUnits(account)}` : '–',
    ],
    ['Free tier', input.freeTier ? 'counted' : 'not counted'],
    ['Prices', describePrices(input)],
  ];
  return lines.filter((line) => line !== false);
}

const describeUnits = ({ reads, writes }: { reads: number; writes: number }) =>
  `${formatNumber(reads)} reads and ${formatNumber(writes)} writes per second`;

function describeKey(attributes: readonly { name: string; type: string }[]): string {
  return attributes.map(({ name, type }) => `${name} (${type})`).join(', ');
}

function describeIndex(input: PlanInput, index: SecondaryIndex): string {
  const use = input.indexUses?.find((candidate) => candidate.index === index.name);
  const { projection } = index;
  const holds =
    projection.kind === 'INCLUDE'
      ? `keys and ${projection.attributes.join(', ')}`
      : projection.kind.replace('_', ' ').toLowerCase();
  return [
    describeKey(keyAttributes(indexKey(input.table, index))),
    `holds ${holds}`,
    ...(use ? [`${formatNumber(100 * use.storedShare)}% of the items`] : []),
    ...(use && index.kind === 'GSI' ? [`hottest key ${formatNumber(100 * use.hottestShare)}%`] : []),
    ...(index.kind === 'GSI' && index.capacity ? [describeCapacity(index.capacity)] : []),
  ].join('; ');
}

function describeCapacity(capacity: Capacity): string {
  if (capacity.kind === 'provisioned') {
    return `provisioned, reads ${describeProvision(capacity.reads)}, writes ${describeProvision(capacity.writes)}`;
  }
  const { mostReads, mostWrites } = capacity;
  const most = [mostReads && `${formatNumber(mostReads)} reads`, mostWrites && `${formatNumber(mostWrites)} writes`];
  const bound = most.filter(Boolean).join(' and ');
  return `${modeLabels['on-demand'].toLowerCase()}${bound && `, at most ${bound} per second`}`;
}

function describeProvision(provision: Provision): string {
  if (provision.kind === 'fixed') return `${formatNumber(provision.units)} units`;
  const { least, most, target } = provision;
  return `${formatNumber(least)} to ${formatNumber(most)} units at ${target}%`;
}

function describeFeatures({ table, warm, previousPeak, ...input }: PlanInput): readonly SummaryLine[] {
  const isGiven = (units: { reads: number; writes: number } | undefined) => units && units.reads + units.writes > 0;
  return [
    ...(warm && isGiven(warm) ? [['Warm throughput', describeUnits(warm)] as const] : []),
    ...(previousPeak && isGiven(previousPeak) ? [['Peak so far', describeUnits(previousPeak)] as const] : []),
    ['Backups', describeBackups(table, input.backups, input.restores)],
    [
      'Stream',
      table.stream ? `${streamLabels[table.stream]}, ${formatNumber(input.streamReads)} reads a month` : 'none',
    ],
    ['Replicas', table.replicas.join(', ') || 'none'],
    ['Expiry (TTL)', table.timeToLive ?? 'none'],
    ['Deletion protection', table.deletionProtection ? 'yes' : 'no'],
    ['Largest collection', formatBytes(input.collectionBytes)],
  ];
}

function describeBackups({ recoveryDays }: Table, backups: number, restores: number): string {
  const recovery = recoveryDays === undefined ? 'no recovery to a point in time' : `recovery over ${recoveryDays} days`;
  return `${recovery}; ${formatNumber(backups)} kept, ${formatNumber(restores)} restores a month`;
}

function describePrices({ prices }: PlanInput): string {
  const own = priceNames.filter((name) => prices[name] !== listPrices[name]);
  return (
    own
      .map((name) => `${dynamodbPrices[name].label} ${formatDollars(prices[name])} per ${dynamodbPrices[name].per}`)
      .join('; ') || 'list prices'
  );
}

function describeTraffic(traffic: Traffic): string {
  if (highestOf(traffic) === 0) return 'none';
  switch (traffic.kind) {
    case 'steady':
      return `${formatNumber(traffic.perSecond)} a second`;
    case 'daily':
      return `${formatNumber(traffic.low)} to ${formatNumber(traffic.high)} a second, most at ${traffic.peakHour}:00`;
    case 'spiky':
      return `${formatNumber(traffic.base)} a second, ${formatNumber(traffic.spike)} in ${traffic.spikesPerDay} spikes a day of ${formatNumber(traffic.minutes)} minutes`;
    case 'hourly':
      return `${traffic.perSecond.map(formatNumber).join(', ')} a second by the hour`;
  }
}

function highestOf(traffic: Traffic): number {
  const day = dayOf(traffic);
  return day.ok ? peakOf(day.day) : 0;
}
