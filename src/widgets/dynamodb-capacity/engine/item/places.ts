/** Where something stands in a text, as an editor counts it. */
export interface Place {
  /** UTF-16 code units before it. */
  offset: number;
  /** Counted from 1; a line ends with a line feed, a carriage return, or both. */
  line: number;
  /** Counted from 1, in UTF-16 code units. */
  column: number;
}

/** Returns a function that finds the place of any offset in the text; offsets past the end count as the end. */
export function placesIn(text: string): (offset: number) => Place {
  // Most texts have no problem to point at, so that lines are not looked for until one is.
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, inside);
    return { offset: inside, line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
