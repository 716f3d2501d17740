import { isAmount } from '../capacity/arithmetic.ts';
import type { Provisions } from './bill-throughput.ts';
import { checkCapacity, type TableProblem } from '../capacity/check-table.ts';
import type { Item } from '../item/item.ts';
import type { Throughput } from '../capacity/partitions.ts';
import type { ReadPattern, WritePattern } from '../capacity/patterns.ts';
import type { Prices } from './prices.ts';
import type { Table } from '../capacity/table.ts';
import { dayOf, type Day, type Traffic, type TrafficProblem } from './traffic.ts';

/** Everything that a plan is made from; a view holds it as state and calls `planTable` on each change. */
export interface PlanInput extends PlanNumbers {
  table: Table;
  /** A typical item, and those that an update finds and leaves; the same where there is no other. */
  item: Item;
  itemBefore?: Item;
  itemAfter?: Item;
  reads: readonly (ReadPattern & { traffic: Traffic })[];
  writes: readonly (WritePattern & { traffic: Traffic })[];
  /** How indexes are used; one that is not named holds all items, and its keys are used evenly. */
  indexUses?: readonly IndexUse[];
  prices: Prices;
  freeTier: boolean;
  /** What a comparison provisions where the table is in on-demand mode. */
  provisions: Provisions;
  /** What an on-demand table serves at once, if more than a new one, and its highest traffic so far. */
  warm?: Throughput;
  previousPeak?: Throughput;
  /** What the account has in the Region besides. */
  account?: AccountUse;
}

/** What an account has in a Region besides the table planned: tables, and provisioned units per second. */
export interface AccountUse extends Throughput {
  tables: number;
}

/** How much of a table an index holds, and how unevenly it is used; shares are 0 to 1. */
export interface IndexUse {
  index: string;
  /** The share of the table’s items that have an entry. */
  storedShare: number;
  /** The share of the index’s traffic that its most used partition key has. */
  hottestShare: number;
}

/** The plain numbers of a plan. */
export interface PlanNumbers {
  /** Items in the table. */
  items: number;
  /** The share (0 to 1) of the table’s traffic that its most used partition key has. */
  hottestShare: number;
  /** Bytes of the largest item collection, its entries in local indexes included. */
  collectionBytes: number;
  /** On-demand backups of the whole table that are kept. */
  backups: number;
  /** Restores of the whole table each month. */
  restores: number;
  /** GetRecords requests each month, other than by Lambda triggers. */
  streamReads: number;
  /** Minutes from an alarm of auto scaling to the new capacity. */
  reactionMinutes: number;
}

/** What keeps a plan from being made, and which part of the input it is in. */
export type PlanProblem =
  | { part: 'reads' | 'writes'; position: number; problem: TrafficProblem }
  | { part: 'table' | 'provisions'; problem: TableProblem }
  | { part: keyof PlanNumbers | 'account'; value: number }
  | { part: 'indexUses'; index: string; value: number };

/** A pattern with the day that its traffic amounts to. */
export interface Load<Pattern> {
  pattern: Pattern;
  day: Day;
}

/** What a plan's patterns amount to. */
export interface Loads {
  reads: readonly Load<ReadPattern>[];
  writes: readonly Load<WritePattern>[];
}

const numbers = [
  'items',
  'hottestShare',
  'collectionBytes',
  'backups',
  'restores',
  'streamReads',
  'reactionMinutes',
] as const satisfies readonly (keyof PlanNumbers)[];

/** Returns the days that a plan’s traffic describes, or all that is wrong with the input. */
export function readLoads(
  input: PlanInput,
): { ok: true; loads: Loads } | { ok: false; problems: readonly PlanProblem[] } {
  const reads = daysOf('reads', input.reads);
  const writes = daysOf('writes', input.writes);
  const problems = [...reads.problems, ...writes.problems, ...checkNumbers(input), ...checkUnits(input)];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, loads: { reads: reads.loads, writes: writes.loads } };
}

function daysOf<Pattern extends { traffic: Traffic }>(
  part: 'reads' | 'writes',
  patterns: readonly Pattern[],
): { loads: readonly Load<Pattern>[]; problems: readonly PlanProblem[] } {
  const parsed = patterns.map((pattern) => ({ pattern, traffic: dayOf(pattern.traffic) }));
  return {
    loads: parsed.flatMap(({ pattern, traffic }) => (traffic.ok ? { pattern, day: traffic.day } : [])),
    problems: parsed.flatMap(({ traffic }, position) =>
      traffic.ok ? [] : { part, position, problem: traffic.problem },
    ),
  };
}

/** Without sound units nothing can be counted; other problems of a table do not keep a plan from being made. */
function checkUnits({ table, provisions }: PlanInput): readonly PlanProblem[] {
  const own = table.indexes.flatMap((index) => (index.kind === 'GSI' && index.capacity) || []);
  return [
    ...[table.capacity, ...own].flatMap(checkCapacity).map((problem) => ({ part: 'table', problem }) as const),
    ...checkCapacity({ kind: 'provisioned', ...provisions }).map(
      (problem) => ({ part: 'provisions', problem }) as const,
    ),
  ];
}

function checkNumbers(input: PlanInput): readonly PlanProblem[] {
  const isWrong = (name: keyof PlanNumbers) =>
    name === 'hottestShare' ? !isShare(input[name]) : !isAmount(input[name]);
  const uses = (input.indexUses ?? []).flatMap(({ index, storedShare, hottestShare }) => [
    { index, value: storedShare },
    { index, value: hottestShare },
  ]);
  return [
    ...numbers.filter(isWrong).map((part) => ({ part, value: input[part] })),
    ...Object.values(input.account ?? {})
      .filter((value) => !isAmount(value))
      .map((value) => ({ part: 'account', value }) as const),
    ...uses
      .filter(({ value }) => !isShare(value))
      .map(({ index, value }) => ({ part: 'indexUses', index, value }) as const),
  ];
}

function isShare(value: number): boolean {
  return isAmount(value) && value <= 1;
}

/** Returns how an index is used. */
export function usageOf({ indexUses = [] }: PlanInput, index: string): IndexUse {
  return indexUses.find((use) => use.index === index) ?? { index, storedShare: 1, hottestShare: 0 };
}
