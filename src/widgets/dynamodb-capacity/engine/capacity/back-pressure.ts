/** What a global index has, and what one write to the table takes from it. */
export interface IndexSupply {
  index: string;
  unitsPerWrite: number;
  provisioned: number;
}

/** A global index that cannot keep up, in write units per second. */
export interface ShortIndex {
  index: string;
  needed: number;
  provisioned: number;
}

/** How many writes get through, and what holds back the others. */
export interface BackPressure {
  /** Writes per second that the table and all its indexes can take. */
  possible: number;
  /** What gives out first: the table (no name) or an index; undefined where all writes get through. */
  limitedBy?: { index?: string };
  short: readonly ShortIndex[];
}

/**
 * Returns how many writes per second get through when table and indexes have so many write units: an index that falls
 * behind throttles the writes to its table, however much capacity the table itself has.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/gsi-throttling.html
 */
export function findBackPressure(
  writesPerSecond: number,
  table: Omit<IndexSupply, 'index'>,
  indexes: readonly IndexSupply[],
): BackPressure {
  const short = indexes
    .map(({ index, unitsPerWrite, provisioned }) => ({ index, needed: writesPerSecond * unitsPerWrite, provisioned }))
    .filter(({ needed, provisioned }) => needed > provisioned);
  const supplies: readonly (Omit<IndexSupply, 'index'> & { index?: string })[] = [table, ...indexes];
  const tightest = supplies.reduce((least, supply) => (ratio(supply) < ratio(least) ? supply : least));
  if (ratio(tightest) >= writesPerSecond) return { possible: writesPerSecond, short };
  return { possible: ratio(tightest), limitedBy: { index: tightest.index }, short };
}

function ratio({ unitsPerWrite, provisioned }: Omit<IndexSupply, 'index'>): number {
  return unitsPerWrite > 0 ? provisioned / unitsPerWrite : Infinity;
}
