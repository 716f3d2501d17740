import { dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';

import { findBackPressure, type BackPressure } from '../capacity/back-pressure.ts';
import type { Workload } from './bill.ts';
import type { ProvisionedResource, Provisions } from './bill-throughput.ts';
import { findBreakEven, type BreakEven } from './break-even.ts';
import { checkItem, type ItemFault } from '../capacity/check-item.ts';
import { checkTable, type TableProblem } from '../capacity/check-table.ts';
import { comparePaying, type Comparison } from './compare.ts';
import { neededCapacity, type NeededCapacity, type ReadLoad, type WriteLoad } from './demand.ts';
import { measureItem, type MeasuredItem } from '../capacity/index-entries.ts';
import { costRead, costWrite } from '../capacity/patterns.ts';
import { readLoads, type PlanInput, type PlanProblem } from './plan-input.ts';
import { findLimits, type ResourceLimits } from './plan-limits.ts';
import { findWarnings } from './plan-warnings.ts';
import { workloadOf } from './plan-workload.ts';
import { sum } from '../item/sizes.ts';
import { averageOf, combineDays, peakOf } from './traffic.ts';
import type { Warning } from './warnings.ts';

/** A table planned: what its items weigh, what its requests take, what a month costs, and what will bite. */
export interface Plan {
  ok: true;
  item: MeasuredItem;
  tableProblems: readonly TableProblem[];
  itemFaults: readonly ItemFault[];
  /** What one request of each pattern takes, in the order given. */
  reads: readonly ReadLoad[];
  writes: readonly WriteLoad[];
  workload: Workload;
  /** What the table and each global index must serve, and their limits in each Region, in the order of the demands. */
  capacities: readonly NeededCapacity[];
  limits: readonly ResourceLimits[];
  comparison: Comparison;
  /** How the writes of the busiest minute fare in provisioned mode. */
  backPressure?: BackPressure;
  breakEven: BreakEven;
  warnings: readonly Warning[];
}

const { least, target } = dynamodbScaling;
const curveSteps = 50;

/** Auto scaling with the console’s defaults, up to the table’s quota. */
export const defaultProvisions: Provisions = {
  reads: { kind: 'auto', least: least.value, most: dynamodbTables.tableReads.value, target: target.value },
  writes: { kind: 'auto', least: least.value, most: dynamodbTables.tableWrites.value, target: target.value },
};

/** Returns the plan of a table, or all that keeps it from being made. */
export function planTable(input: PlanInput): Plan | { ok: false; problems: readonly PlanProblem[] } {
  const reading = readLoads(input);
  if (!reading.ok) return reading;
  const { table, prices, freeTier, reactionMinutes } = input;
  const item = measureItem(input.item);
  const before = input.itemBefore ? measureItem(input.itemBefore, item) : item;
  const after = input.itemAfter ? measureItem(input.itemAfter, item) : item;
  const reads = reading.loads.reads.map(({ pattern, day }) => ({
    pattern,
    day,
    answer: costRead(table, item, pattern),
  }));
  const writes = reading.loads.writes.map(({ pattern, day }) => ({
    pattern,
    day,
    cost: pattern.kind === 'update' ? costWrite(table, before, after, pattern) : costWrite(table, item, item, pattern),
  }));
  const workload = workloadOf(input, item, reads, writes);
  const provisionsOf = (index: string | undefined) => findProvisions(input, index);
  const comparison = comparePaying(workload, { prices, freeTier, provisionsOf, reactionMinutes });
  const limits = findLimits(input, workload, comparison.resources);
  return {
    ok: true,
    item,
    tableProblems: checkTable(table),
    itemFaults: checkItem(table, item),
    reads,
    writes,
    workload,
    capacities: workload.demands.map(neededCapacity),
    limits,
    comparison,
    backPressure:
      table.capacity.kind === 'provisioned' ? pressureOf(writes, workload, comparison.resources) : undefined,
    breakEven: breakEvenOf(input, comparison.resources),
    warnings: findWarnings(input, workload, comparison, limits),
  };
}

/** An index with settings of its own would have them too if an on-demand table were provisioned. */
function findProvisions({ table, provisions }: PlanInput, name: string | undefined): Provisions {
  const index = table.indexes.find((candidate) => candidate.name === name);
  const own = index?.kind === 'GSI' ? index.capacity : undefined;
  return own ?? (table.capacity.kind === 'provisioned' ? table.capacity : provisions);
}

/** Patterns of writes differ in what they take, so that a mean stands for them. */
function pressureOf(
  loads: readonly WriteLoad[],
  { demands }: Workload,
  resources: readonly ProvisionedResource[],
): BackPressure | undefined {
  const writes = combineDays(loads.map(({ day }) => ({ day, factor: 1 })));
  const perSecond = peakOf(writes);
  const minute = writes.indexOf(perSecond);
  const supply = ({ writes: { provisioned } }: ProvisionedResource, at: number) => ({
    unitsPerWrite: (demands[at]?.writes[minute] ?? 0) / perSecond,
    provisioned: provisioned[minute] ?? 0,
  });
  const [table] = resources.map(supply);
  const indexes = resources.flatMap((resource, at) =>
    resource.index === undefined ? [] : Object.assign(supply(resource, at), { index: resource.index }),
  );
  return table && perSecond > 0 ? findBackPressure(perSecond, table, indexes) : undefined;
}

function breakEvenOf(
  { table: { tableClass }, prices }: PlanInput,
  resources: readonly ProvisionedResource[],
): BreakEven {
  const provisioned = (side: 'reads' | 'writes') =>
    sum(resources.map((resource) => averageOf(resource[side].provisioned)));
  const units = { reads: provisioned('reads'), writes: provisioned('writes') };
  return findBreakEven(units, prices, { tableClass, steps: curveSteps });
}
