import { parseNumber } from '#widgets/shared/numbers.ts';
import type { IndexUse } from './plan-input.ts';
import type { KeyAttribute, Projection, ProvisionedCapacity, SecondaryIndex } from './table.ts';

/** The kinds of index and of projection, as a form offers them. */
export const indexKinds = ['GSI', 'LSI'] as const;
export const projections = ['ALL', 'KEYS_ONLY', 'INCLUDE'] as const;

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
  /** Queries per second, the items each reads, and the attributes it returns. */
  queries: string;
  each: string;
  wanted: string;
  /** Write units of its own; empty where it has the table’s settings. */
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
  'queries',
  'each',
  'wanted',
  'writeUnits',
] as const satisfies readonly (keyof IndexRow)[];

const between = '~';
const end = ';';

/** Returns rows as one text: parts with “~” between them, rows with “;”; a backslash makes either an ordinary sign. */
export function writeIndexRows(rows: readonly IndexRow[]): string {
  return rows.map((row) => parts.map((part) => row[part].replace(/[\\~;]/g, String.raw`\$&`)).join(between)).join(end);
}

/** Returns the rows of such a text, or the position (from 1) of the first row that is none. */
export function readIndexRows(text: string): readonly IndexRow[] | { badRow: number } {
  if (text === '') return [];
  const rows = splitAt(text, end).map((row) => splitAt(row, between).map((part) => part.replace(/\\(.)/gs, '$1')));
  const bad = rows.findIndex((row) => !isRow(row));
  if (bad >= 0) return { badRow: bad + 1 };
  return rows.map((row) => Object.fromEntries(parts.map((part, at) => [part, row[at]])) as unknown as IndexRow);
}

function isRow(row: readonly string[]): boolean {
  const known = (options: readonly string[], at: (typeof parts)[number]) =>
    options.includes(row[parts.indexOf(at)] ?? '');
  return row.length === parts.length && known(indexKinds, 'kind') && known(projections, 'projection');
}

function splitAt(text: string, sign: string): string[] {
  const pieces = [''];
  for (const [piece] of text.matchAll(/\\?[^]/g)) {
    if (piece === sign) pieces.push('');
    else pieces[pieces.length - 1] += piece;
  }
  return pieces;
}

/** Returns the names in a text with commas between them. */
export function readNames(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Returns the attributes of a key: strings, but for names that end in “:N” or “:B”. */
export function readKey(text: string): readonly KeyAttribute[] {
  return readNames(text).map((name) => {
    const [, bare = name, type = 'S'] = /^(.+):([SNB])$/.exec(name) ?? [];
    return { name: bare, type: type as KeyAttribute['type'] };
  });
}

/** What can be wrong with a number. */
export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'above-100' | 'too-large' | 'not-whole';

/** What a number may be; without more, anything from 0. */
export interface NumberRange {
  most?: number;
  whole?: boolean;
}

/** Returns the number that a text holds, or what is wrong with it; a share is one of `most` 100. */
export function readNumber(text: string, { most = 1e15, whole = false }: NumberRange): number | NumberProblem {
  const value = parseNumber(text);
  if (typeof value === 'string') return value;
  if (value < 0) return 'negative';
  if (value > most) return most === 100 ? 'above-100' : 'too-large';
  return whole && !Number.isInteger(value) ? 'not-whole' : value;
}

/** What an index row describes. */
export interface ReadIndex {
  index: SecondaryIndex;
  use: IndexUse;
  perSecond: number;
  items: number;
  wanted: readonly string[];
}

/** What is wrong with which part of a row. */
export type RowProblems = Partial<Record<keyof IndexRow, NumberProblem | 'no-sort-key'>>;

/** Returns the index that a row describes, or what is wrong with it; `capacity` is what the table provisions. */
export function readIndexRow(
  row: IndexRow,
  capacity: ProvisionedCapacity,
): { ok: true; read: ReadIndex } | { ok: false; problems: RowProblems } {
  const problems: RowProblems = {};
  const read = (part: 'stored' | 'hottest' | 'queries' | 'each' | 'writeUnits', range: NumberRange): number => {
    const value = readNumber(row[part], range);
    if (typeof value === 'number') return value;
    problems[part] = value;
    return 0;
  };
  const use = {
    index: row.name,
    storedShare: read('stored', { most: 100 }) / 100,
    hottestShare: read('hottest', { most: 100 }) / 100,
  };
  const perSecond = read('queries', { most: 1e9 });
  const items = read('each', { most: 1e6, whole: true });
  const units = row.kind === 'GSI' && row.writeUnits.trim() !== '' ? read('writeUnits', { whole: true }) : undefined;
  const [sort] = readKey(row.sort);
  const projection: Projection =
    row.projection === 'INCLUDE' ? { kind: 'INCLUDE', attributes: readNames(row.included) } : { kind: row.projection };
  if (row.kind === 'LSI' && !sort) problems.sort = 'no-sort-key';
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const index: SecondaryIndex =
    row.kind === 'LSI'
      ? { kind: 'LSI', name: row.name, sort: sort ?? { name: '', type: 'S' }, projection }
      : {
          kind: 'GSI',
          name: row.name,
          key: { partition: readKey(row.partition), sort: readKey(row.sort) },
          projection,
          ...(units !== undefined && { capacity: { ...capacity, writes: { kind: 'fixed', units } } }),
        };
  return { ok: true, read: { index, use, perSecond, items, wanted: readNames(row.wanted) } };
}
