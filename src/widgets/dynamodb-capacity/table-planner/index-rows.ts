import { readScaling, rowReader, type NumberProblem } from '../forms/form-numbers.ts';
import { readKey, readNames } from './names.ts';
import type { IndexUse } from '../engine/plan/plan-input.ts';
import { readRows, writeRows } from './rows.ts';
import type { Projection, ProvisionedCapacity, SecondaryIndex } from '../engine/capacity/table.ts';

/** The kinds of index, of projection and of an index’s own capacity, as a form offers them. */
export const indexKinds = ['GSI', 'LSI'] as const;
export const projections = ['ALL', 'KEYS_ONLY', 'INCLUDE'] as const;
export const indexCapacities = ['table', 'auto', 'fixed'] as const;

/** An index as typed, every value a string. */
export interface IndexRow {
  kind: (typeof indexKinds)[number];
  name: string;
  partition: string;
  sort: string;
  projection: (typeof projections)[number];
  /** Names of attributes, with commas between them. */
  included: string;
  /** Percentages of the table’s items, and of the index’s own traffic. */
  stored: string;
  hottest: string;
  /** Whether a global index has the table’s settings, auto scaling of its own, or fixed units of its own. */
  capacity: (typeof indexCapacities)[number];
  target: string;
  leastReads: string;
  mostReads: string;
  leastWrites: string;
  mostWrites: string;
  readUnits: string;
  writeUnits: string;
}

const parts = [
  'kind',
  'name',
  'partition',
  'sort',
  'projection',
  'included',
  'stored',
  'hottest',
  'capacity',
  'target',
  'leastReads',
  'mostReads',
  'leastWrites',
  'mostWrites',
  'readUnits',
  'writeUnits',
] as const satisfies readonly (keyof IndexRow)[];

const options = { kind: indexKinds, projection: projections, capacity: indexCapacities } as const;

/** Returns indexes as one text. */
export function writeIndexRows(rows: readonly IndexRow[]): string {
  return writeRows(parts, rows);
}

/** Returns the indexes of such a text, or the position (from 1) of the first row that is none. */
export function readIndexRows(text: string): readonly IndexRow[] | { badRow: number } {
  return readRows(parts, options, text) as readonly IndexRow[] | { badRow: number };
}

/** What an index row describes. */
export interface ReadIndex {
  index: SecondaryIndex;
  use: IndexUse;
}

/** What is wrong with which part of a row. */
export type RowProblems = Partial<Record<keyof IndexRow, NumberProblem | 'no-sort-key'>>;

/** Returns the index that a row describes, or what is wrong with it. */
export function readIndexRow(row: IndexRow): { ok: true; read: ReadIndex } | { ok: false; problems: RowProblems } {
  const problems: Partial<Record<keyof IndexRow, NumberProblem>> = {};
  const read = rowReader(row, problems);
  const use = {
    index: row.name,
    storedShare: read('stored', { most: 100 }) / 100,
    hottestShare: read('hottest', { most: 100 }) / 100,
  };
  const capacity = row.kind === 'GSI' ? readCapacity(row, read) : undefined;
  const [sort] = readKey(row.sort);
  const projection: Projection =
    row.projection === 'INCLUDE' ? { kind: 'INCLUDE', attributes: readNames(row.included) } : { kind: row.projection };
  if (row.kind === 'LSI' && !sort) return { ok: false, problems: { ...problems, sort: 'no-sort-key' } };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const index: SecondaryIndex =
    row.kind === 'LSI'
      ? { kind: 'LSI', name: row.name, sort: sort ?? { name: '', type: 'S' }, projection }
      : {
          kind: 'GSI',
          name: row.name,
          key: { partition: readKey(row.partition), sort: readKey(row.sort) },
          projection,
          ...(capacity && { capacity }),
        };
  return { ok: true, read: { index, use } };
}

function readCapacity(
  row: IndexRow,
  read: ReturnType<typeof rowReader<keyof IndexRow>>,
): ProvisionedCapacity | undefined {
  switch (row.capacity) {
    case 'table':
      return undefined;
    case 'fixed':
      return {
        kind: 'provisioned',
        reads: { kind: 'fixed', units: read('readUnits', { whole: true }) },
        writes: { kind: 'fixed', units: read('writeUnits', { whole: true }) },
      };
    case 'auto':
      return {
        kind: 'provisioned',
        reads: readScaling(read, { least: 'leastReads', most: 'mostReads', target: 'target' }),
        writes: readScaling(read, { least: 'leastWrites', most: 'mostWrites', target: 'target' }),
      };
  }
}
