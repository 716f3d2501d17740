const between = '~';
const end = ';';

/** Returns rows as one text: parts with “~” between them, rows with “;”; a backslash makes either an ordinary sign. */
export function writeRows<Part extends string>(
  parts: readonly Part[],
  rows: readonly Readonly<Record<Part, string>>[],
): string {
  return rows.map((row) => parts.map((part) => row[part].replace(/[\\~;]/g, String.raw`\$&`)).join(between)).join(end);
}

/**
 * Returns the rows of such a text, or the position (from 1) of the first that is none: parts are missing, or one is not
 * among its options.
 */
export function readRows<Part extends string>(
  parts: readonly Part[],
  options: Partial<Record<Part, readonly string[]>>,
  text: string,
): readonly Record<Part, string>[] | { badRow: number } {
  if (text === '') return [];
  const rows = splitAt(text, end).map((row) => splitAt(row, between).map((part) => part.replace(/\\(.)/gs, '$1')));
  const isRow = (row: readonly string[]) =>
    row.length === parts.length && parts.every((part, at) => options[part]?.includes(row[at] ?? '') ?? true);
  const bad = rows.findIndex((row) => !isRow(row));
  if (bad >= 0) return { badRow: bad + 1 };
  return rows.map((row) => Object.fromEntries(parts.map((part, at) => [part, row[at]])) as Record<Part, string>);
}

function splitAt(text: string, sign: string): string[] {
  const pieces = [''];
  for (const [piece] of text.matchAll(/\\?[^]/g)) {
    if (piece === sign) pieces.push('');
    else pieces[pieces.length - 1] += piece;
  }
  return pieces;
}
