import { rowReader, type NumberProblem } from '../forms/form-numbers.ts';
import { readNames } from './names.ts';
import type { ReadPattern } from '../engine/capacity/patterns.ts';
import { readRows, writeRows } from './rows.ts';
import type { SecondaryIndex } from '../engine/capacity/table.ts';

/** How a form asks for reads, how often they come, and how they are answered. */
export const readKinds = ['get', 'query', 'scan'] as const;
export const readRates = ['%', 'a second'] as const;
const consistencies = ['eventual', 'strong', 'transactional'] as const;

/** A way to read besides the main one, as typed: every value a string. */
export interface ReadRow {
  by: (typeof readKinds)[number];
  /** The position (from 1) of the index that is read; empty for the table. */
  from: string;
  rate: string;
  /** Whether the rate is a share of the reads over the day, or so many a second all day. */
  per: (typeof readRates)[number];
  /** Items that one request reads. */
  items: string;
  consistency: (typeof consistencies)[number];
  /** Names of attributes that it returns beyond what an index holds. */
  wanted: string;
}

const parts = [
  'by',
  'from',
  'rate',
  'per',
  'items',
  'consistency',
  'wanted',
] as const satisfies readonly (keyof ReadRow)[];
const options = { by: readKinds, per: readRates, consistency: consistencies } as const;

/** Returns ways to read as one text. */
export function writeReadRows(rows: readonly ReadRow[]): string {
  return writeRows(parts, rows);
}

/** Returns the ways to read of such a text, or the position (from 1) of the first row that is none. */
export function readReadRows(text: string): readonly ReadRow[] | { badRow: number } {
  return readRows(parts, options, text) as readonly ReadRow[] | { badRow: number };
}

/** Returns ways to read after an index (counted from 0) went: those from it go too, and the later indexes move up. */
export function dropIndex(rows: readonly ReadRow[], gone: number): readonly ReadRow[] {
  const left = rows.filter(({ from }) => from !== String(gone + 1));
  return left.map((row) => (Number(row.from) > gone + 1 ? { ...row, from: String(Number(row.from) - 1) } : row));
}

/** What is wrong with which part of a row. */
export type ReadProblems = Partial<Record<keyof ReadRow, NumberProblem | 'no-such-index' | 'index-has-no-get'>>;

/** A way to read, and how often: as a share (0 to 1) of all reads, or so many a second. */
export interface ReadRead {
  pattern: ReadPattern;
  rate: { share: number } | { perSecond: number };
}

/** Returns how one reads by a query or a scan of a table or of an index, as far as DynamoDB can answer it. */
export function queryOf(
  row: Pick<ReadRow, 'by' | 'consistency'> & { items: number; wanted?: readonly string[] },
  index?: SecondaryIndex,
): ReadPattern {
  const { by, items, wanted } = row;
  if (by === 'get') return { kind: 'get', items, consistency: row.consistency };
  const consistency = row.consistency === 'eventual' || index?.kind === 'GSI' ? 'eventual' : 'strong';
  return { kind: by, items, consistency, ...(index && { index: index.name, wanted }) };
}

/** Returns the way to read that a row describes, or what is wrong with it. */
export function readReadRow(
  row: ReadRow,
  indexes: readonly (SecondaryIndex | undefined)[],
): { ok: true; read: ReadRead } | { ok: false; problems: ReadProblems } {
  const problems: Partial<Record<keyof ReadRow, NumberProblem>> = {};
  const read = rowReader(row, problems);
  const isShare = row.per === '%';
  const rate = read('rate', { most: isShare ? 100 : 1e9 });
  const items = read('items', { most: 1e13, whole: true });
  const at = Number(row.from) - 1;
  const isIndex = row.from !== '';
  const all: ReadProblems = {
    ...problems,
    ...(isIndex && !(at in indexes) && { from: 'no-such-index' }),
    ...(isIndex && row.by === 'get' && { by: 'index-has-no-get' }),
  };
  const index = isIndex ? indexes[at] : undefined;
  if (Object.keys(all).length > 0) return { ok: false, problems: all };
  const pattern = queryOf({ ...row, items, wanted: readNames(row.wanted) }, index);
  return { ok: true, read: { pattern, rate: isShare ? { share: rate / 100 } : { perSecond: rate } } };
}
