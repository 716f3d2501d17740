import type { Bytes } from './item-size.ts';
import type { AttributeValue, Item } from './item.ts';
import { largestItemBytes, readUnitBytes, unitsFor, writeUnitBytes } from './sizes.ts';
import { utf8Length } from './utf8.ts';

/** Where a size lies between two steps of capacity. */
export interface Boundary {
  unitBytes: number;
  /** Units at the ends of the size’s range; equal where the range crosses no boundary. */
  units: { least: number; most: number };
  /** Bytes that may still be added for the same units, counted from the larger end. */
  room: number;
  /** Bytes to take away for one unit fewer, counted from the larger end; undefined at one unit. */
  excess?: number;
}

/** An item’s distance to the next write unit, the next read unit and the largest size allowed. */
export interface Boundaries {
  write: Boundary;
  read: Boundary;
  /** Bytes left up to the largest item; negative beyond it. */
  left: number;
}

/** Returns the distances of a size to the boundaries that cost or forbid something. */
export function findBoundaries(bytes: Bytes): Boundaries {
  return {
    write: findBoundary(bytes, writeUnitBytes),
    read: findBoundary(bytes, readUnitBytes),
    left: largestItemBytes - bytes.most,
  };
}

function findBoundary({ least, most }: Bytes, unitBytes: number): Boundary {
  const units = { least: unitsFor(least, unitBytes), most: unitsFor(most, unitBytes) };
  const room = units.most * unitBytes - most;
  return { unitBytes, units, room, excess: units.most > 1 ? unitBytes - room : undefined };
}

/** A name that could be shorter, and what that saves wherever it occurs in the item. */
export interface NameSaving {
  name: string;
  occurrences: number;
  savesBytes: number;
}

/** Names of two letters are enough for any item, and short enough to matter. */
const shortName = 2;

/** Returns the names, nested ones too, whose shortening to two bytes saves anything; the greatest saving first. */
export function findNameSavings(item: Item): readonly NameSaving[] {
  const occurrences = new Map<string, number>();
  for (const [name, value] of item) {
    count(occurrences, name);
    countWithin(occurrences, value);
  }
  return Array.from(occurrences, ([name, times]) => ({
    name,
    occurrences: times,
    savesBytes: times * (utf8Length(name) - shortName),
  }))
    .filter(({ savesBytes }) => savesBytes > 0)
    .toSorted((a, b) => b.savesBytes - a.savesBytes);
}

/**
 * Returns the fewest names, the most wasteful first, whose shortening saves so many bytes; undefined if none suffice.
 */
export function namesToShorten(savings: readonly NameSaving[], bytes: number): readonly NameSaving[] | undefined {
  let saved = 0;
  const enough = savings.findIndex(({ savesBytes }) => (saved += savesBytes) >= bytes);
  return enough < 0 ? undefined : savings.slice(0, enough + 1);
}

function countWithin(occurrences: Map<string, number>, value: AttributeValue): void {
  if (value.type === 'M') for (const name of value.names) count(occurrences, name);
  if (value.type === 'M' || value.type === 'L') for (const child of value.values) countWithin(occurrences, child);
}

function count(occurrences: Map<string, number>, name: string): void {
  occurrences.set(name, (occurrences.get(name) ?? 0) + 1);
}
