import { pageBytes } from '../item/sizes.ts';

/** Items of one size that a Query or Scan examines, or a total whose items do not matter. */
export type Group = { items: number; itemBytes: number } | { totalBytes: number };

/** Pages of results that are alike. */
export interface PageRun {
  pages: number;
  items: number;
  bytes: number;
}

/**
 * Returns the pages that a Query or Scan of these groups reads, in order: at most 1 MB each, and no more items than the
 * limit where there is one. Sizes and counts must be finite and not negative.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html
 */
export function paginate(groups: readonly Group[], limit = Infinity): readonly PageRun[] {
  const runs: PageRun[] = [];
  let open: PageRun = { pages: 1, items: 0, bytes: 0 };
  for (const group of groups) {
    const { size, most } = 'totalBytes' in group ? { size: 1, most: Infinity } : { size: group.itemBytes, most: limit };
    let left = 'totalBytes' in group ? group.totalBytes : group.items;
    const fits = Math.min(left, most - open.items, roomFor(size, open.bytes));
    open = { pages: 1, items: open.items + fits, bytes: open.bytes + fits * size };
    left -= fits;
    if (left <= 0) continue;
    runs.push(open);
    const perPage = Math.max(1, Math.min(most, roomFor(size, 0)));
    // The last page stays open, since smaller items may still fit.
    const whole = Math.ceil(left / perPage) - 1;
    if (whole > 0) runs.push({ pages: whole, items: perPage, bytes: perPage * size });
    const rest = left - whole * perPage;
    open = { pages: 1, items: rest, bytes: rest * size };
  }
  return [...runs, open];
}

function roomFor(itemBytes: number, usedBytes: number): number {
  return itemBytes === 0 ? Infinity : Math.max(0, Math.floor((pageBytes - usedBytes) / itemBytes));
}
