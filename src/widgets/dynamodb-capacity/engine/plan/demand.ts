import { provisionedUnits, type Answer, type Refusal } from '../capacity/arithmetic.ts';
import type { Demand } from './bill.ts';
import type { Throughput } from '../capacity/partitions.ts';
import type { ReadPattern, WriteCost, WritePattern } from '../capacity/patterns.ts';
import { sum } from '../item/sizes.ts';
import type { Schema } from '../capacity/table.ts';
import { averageOf, combineDays, peakOf, type Day } from './traffic.ts';

/** Requests of one read pattern over a day, with the units that each takes. */
export interface ReadLoad {
  pattern: ReadPattern;
  answer: Answer | Refusal;
  day: Day;
}

/** Writes of one pattern over a day, with what each costs. */
export interface WriteLoad {
  pattern: WritePattern;
  cost: WriteCost;
  day: Day;
}

/** Returns the units per second asked of the table, its local indexes included, and of each global index. */
export function demandsOf(schema: Schema, reads: readonly ReadLoad[], writes: readonly WriteLoad[]): readonly Demand[] {
  const globals = schema.indexes.filter(({ kind }) => kind === 'GSI').map(({ name }) => name);
  const isGlobal = new Set<string | undefined>(globals);
  const readDays = shareDays(reads.map(({ day }) => day));
  const writeDays = shareDays(writes.map(({ day }) => day));
  return [undefined, ...globals].map((index) => ({
    index,
    reads: readDays(
      reads.map(({ pattern, answer }) => (index === globalIndexOf(pattern, isGlobal) ? unitsOf(answer) : 0)),
    ),
    writes: writeDays(writes.map(({ cost }) => (index === undefined ? tableUnits(cost) : indexUnitsOf(cost, index)))),
  }));
}

/** Returns a function that combines days; the same factors give the same day, so that none is simulated twice. */
function shareDays(days: readonly Day[]): (factors: readonly number[]) => Day {
  const known = new Map<string, Day>();
  return (factors) => {
    const key = factors.join(' ');
    const day = known.get(key) ?? combineDays(days.map((one, at) => ({ day: one, factor: factors[at] ?? 0 })));
    known.set(key, day);
    return day;
  };
}

/** What the table or a global index must serve over all Regions, in units per second. */
export interface NeededCapacity {
  index?: string;
  average: Throughput;
  peak: Throughput;
  /** Whole units that, provisioned all day, would throttle nothing. */
  units: Throughput;
}

/** Returns what a demand needs. */
export function neededCapacity({ index, reads, writes }: Demand): NeededCapacity {
  const peak = { reads: peakOf(reads), writes: peakOf(writes) };
  return {
    index,
    average: { reads: averageOf(reads), writes: averageOf(writes) },
    peak,
    units: { reads: provisionedUnits(peak.reads, 1), writes: provisionedUnits(peak.writes, 1) },
  };
}

/** Returns the units that one write takes from the table’s capacity, those of its local indexes included. */
export function tableUnits({ table, indexes }: WriteCost): number {
  return unitsOf(table) + sum(indexes.map(({ kind, units }) => (kind === 'LSI' ? units : 0)));
}

function indexUnitsOf({ indexes }: WriteCost, index: string): number {
  return sum(indexes.map(({ index: name, units }) => (name === index ? units : 0)));
}

function globalIndexOf(pattern: ReadPattern, isGlobal: ReadonlySet<string | undefined>): string | undefined {
  return pattern.kind !== 'get' && isGlobal.has(pattern.index) ? pattern.index : undefined;
}

function unitsOf(answer: Answer | Refusal): number {
  return answer.ok ? answer.units : 0;
}
