import type { Url } from '#data/fact.ts';

import { largestItemBytes, sum, unitsFor } from '../item/sizes.ts';

/** How a read is answered. */
export type Consistency = 'eventual' | 'strong' | 'transactional';

/** One line of the arithmetic behind an answer, in the order in which AWS counts. */
export type Step =
  /** Items read or entries examined, added up before rounding. */
  | { kind: 'sum'; items: number; bytes: number }
  /** The larger of the item before and after a write. */
  | { kind: 'larger'; before: number; after: number; bytes: number }
  /** There is no item, or nothing to read: the least that is charged, so many times. */
  | { kind: 'minimum'; times: number; units: number }
  /** So many sizes of so many bytes, each rounded up to whole units by itself. */
  | { kind: 'round-up'; of: RoundedThing; bytes: number; times: number; unitBytes: number; units: number }
  /** Units of several lines, added up. */
  | { kind: 'add'; terms: readonly number[]; units: number }
  /** A factor for the consistency of a read, or for a transactional write. */
  | { kind: 'multiply'; by: number; because: Consistency; units: number };

/** What is rounded up: an item, all that one page holds, an item fetched for an index entry, or an entry. */
export type RoundedThing = 'item' | 'page' | 'fetched-item' | 'entry';

/** Something that the arithmetic alone does not tell. */
export type Note =
  | 'filter-saves-nothing'
  | 'several-requests'
  | 'response-over-limit'
  | 'no-such-item'
  | 'condition-failed'
  | 'transaction-cancelled';

/** What an operation consumes, and why. */
export interface Answer {
  ok: true;
  units: number;
  /** The size that is charged, in whole units. */
  roundedBytes: number;
  /** Calls that it takes, where one cannot hold all. */
  requests: number;
  steps: readonly Step[];
  notes: readonly Note[];
  /** What another page of AWS’s documentation counts instead. */
  disputed?: { units: number; source: Url };
}

/** Why DynamoDB would not do it, or the question makes no sense. */
export type RefusalReason =
  | 'not-a-size'
  | 'not-a-count'
  | 'item-too-large'
  | 'too-many-items'
  | 'transaction-too-large'
  | 'gsi-is-eventual'
  | 'gsi-cannot-fetch'
  | 'no-such-index';

/** A request that DynamoDB would refuse, with the value at fault and the limit it breaks. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  /** The position of the item at fault, where there are several. */
  item?: number;
  value?: number;
  limit?: number;
}

/** A size in bytes; null where there is no item. */
export type Size = number | null;

/** Returns the refusal of the first size that no item can have, or undefined. */
export function refuseSizes(sizes: readonly Size[]): Refusal | undefined {
  const item = sizes.findIndex((size) => size !== null && !isItemSize(size));
  if (item < 0) return undefined;
  const value = sizes[item] ?? 0;
  if (!isAmount(value)) return { ok: false, reason: 'not-a-size', item, value };
  return { ok: false, reason: 'item-too-large', item, value, limit: largestItemBytes };
}

function isItemSize(size: number): boolean {
  return isAmount(size) && size <= largestItemBytes;
}

/** Returns whether a number can be a size or a count: finite, and not negative. */
export function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** Returns the steps that round each item up by itself, equal sizes together. */
export function roundEach(sizes: readonly Size[], unitBytes: number, of: RoundedThing): readonly Step[] {
  const times = new Map<Size, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  return Array.from(times, ([bytes, count]) => roundUp({ bytes, times: count, unitBytes, of }));
}

/** Returns the step that rounds a size up to whole units, so many times; without an item, the minimum. */
export function roundUp(size: { bytes: Size; times: number; unitBytes: number; of: RoundedThing }): Step {
  const { bytes, times, unitBytes, of } = size;
  if (bytes === null || bytes === 0) return { kind: 'minimum', times, units: times };
  return { kind: 'round-up', of, bytes, times, unitBytes, units: times * unitsFor(bytes, unitBytes) };
}

/** Returns the units of steps that stand side by side, and the step that adds them where there are several. */
export function addUp(steps: readonly Step[]): { units: number; steps: readonly Step[] } {
  const terms = steps.flatMap((step) => ('units' in step ? step.units : []));
  const units = sum(terms);
  return { units, steps: terms.length > 1 ? [...steps, { kind: 'add', terms, units }] : steps };
}

/** Returns the capacity units to provision for so many requests per second; at least one. */
export function provisionedUnits(perSecond: number, unitsEach: number): number {
  const needed = perSecond * unitsEach;
  // A product like 0.1 × 30 must not need a fourth unit.
  return Math.max(1, Math.ceil(needed - needed * Number.EPSILON));
}
