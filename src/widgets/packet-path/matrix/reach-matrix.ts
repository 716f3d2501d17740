import { keyOf } from '../question/end-keys.ts';
import { reachMatrix, type Cell, type MatrixQuestion } from '../engine/matrix.ts';
import type { Topology } from '../engine/topology.ts';
import { findEnds, knownEnds, type EndKind, type KnownEnd } from '../known-ends.ts';

/** Which ends a matrix is to have. */
export interface MatrixChoice {
  readonly kinds: readonly EndKind[];
  /** Only ends of this VPC, and what is outside of all; every VPC where it is undefined. */
  readonly vpcId: string | undefined;
  /** Only ends that this text finds, and what is outside of all. */
  readonly filter: string;
}

/** The ends that are chosen, and how many more there are than a matrix can have. */
export interface MatrixEnds {
  readonly sources: readonly KnownEnd[];
  readonly destinations: readonly KnownEnd[];
  readonly allSources: number;
  readonly allDestinations: number;
}

/** A table with more rows or columns is neither quick nor readable. */
export const mostEnds = 50;

/** Returns the ends of a matrix, what is outside first, cut where they are too many. */
export function chooseEnds(topology: Topology, { kinds, vpcId, filter }: MatrixChoice): MatrixEnds {
  const wanted = knownEnds(topology).filter(({ kind }) => kinds.includes(kind));
  const outside = wanted.filter(({ kind }) => kind === 'outside');
  const inside = wanted.filter((end) => end.kind !== 'outside' && (vpcId === undefined || end.vpcId === vpcId));
  const ends = [...outside, ...findEnds(inside, filter)];
  const sources = ends.filter(({ canBegin }) => canBegin);
  const destinations = ends.filter(({ canReceive }) => canReceive);
  return {
    sources: sources.slice(0, mostEnds),
    destinations: destinations.slice(0, mostEnds),
    allSources: sources.length,
    allDestinations: destinations.length,
  };
}

/** Whether one end reaches another; an end is not asked about itself. */
export type Reach = 'reaches' | 'blocked' | 'unknown' | 'not-askable' | 'itself';

/** One cell of a matrix, with what the engine says of it. */
export interface ReachCell {
  readonly reach: Reach;
  readonly cell: Cell;
}

/** Tells whether a cell stands for a question. */
export function isAskable({ reach }: ReachCell): boolean {
  return reach !== 'itself';
}

function reachOf(source: KnownEnd, destination: KnownEnd, cell: Cell): Reach {
  if (source.key === destination.key) return 'itself';
  if ('problem' in cell) return 'not-askable';
  if (cell.verdict === 'unknown' || cell.verdict === 'blocked') return cell.verdict;
  return 'reaches';
}

/** Returns a row for each source, in it a cell for each destination. */
export function reachCells(
  topology: Topology,
  { sources, destinations }: Pick<MatrixEnds, 'sources' | 'destinations'>,
  question: MatrixQuestion,
): readonly (readonly ReachCell[])[] {
  const ends = (known: readonly KnownEnd[]) => known.map(({ end }) => end);
  const rows = reachMatrix(topology, ends(sources), ends(destinations), question);
  return sources.map((source, row) =>
    destinations.flatMap((destination, column) => {
      const cell = rows[row]?.[column];
      return cell ? [{ reach: reachOf(source, destination, cell), cell }] : [];
    }),
  );
}

/** How many of some ends are reached; those that cannot be asked about do not count. */
export interface Tally {
  readonly reached: number;
  readonly unknown: number;
  readonly of: number;
}

function tally(cells: readonly ReachCell[]): Tally {
  const count = (reach: Reach) => cells.filter((cell) => cell.reach === reach).length;
  const [reached, unknown] = [count('reaches'), count('unknown')];
  return { reached, unknown, of: reached + unknown + count('blocked') };
}

/** What a matrix says in sum: between each end outside and those inside, and among those inside. */
export interface MatrixSum {
  readonly outside: readonly { readonly end: KnownEnd; readonly from: Tally; readonly to: Tally }[];
  readonly inside: Tally;
}

/** Returns what the cells of a matrix say in sum. */
export function sumUpMatrix(
  { sources, destinations }: Pick<MatrixEnds, 'sources' | 'destinations'>,
  rows: readonly (readonly ReachCell[])[],
): MatrixSum {
  const isInside = (end: KnownEnd | undefined) => end?.kind !== 'outside';
  const insideRows = rows.filter((_, row) => isInside(sources[row]));
  const insideCells = (cells: readonly ReachCell[] = []) => cells.filter((_, column) => isInside(destinations[column]));
  const columnOf = new Map(destinations.map(({ key }, column) => [key, column]));
  const outside = sources.flatMap((end, row) => {
    if (isInside(end)) return [];
    const to = insideRows.flatMap((cells) => cells[columnOf.get(end.key) ?? -1] ?? []);
    return [{ end, from: tally(insideCells(rows[row])), to: tally(to) }];
  });
  return { outside, inside: tally(insideRows.flatMap((cells) => insideCells(cells))) };
}

/** Returns the place of a question's ends in a matrix; -1 where an end is not in it. */
export function placeOf(
  { sources, destinations }: Pick<MatrixEnds, 'sources' | 'destinations'>,
  { source, destination }: { readonly source: KnownEnd['end']; readonly destination: KnownEnd['end'] },
): { readonly row: number; readonly column: number } {
  const place = (ends: readonly KnownEnd[], key: string) => ends.findIndex((end) => end.key === key);
  return { row: place(sources, keyOf(source)), column: place(destinations, keyOf(destination)) };
}
