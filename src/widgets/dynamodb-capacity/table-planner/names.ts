import type { KeyAttribute } from '../engine/capacity/table.ts';

/** A name within a text, and what follows it where it stands in quotation marks. */
interface ReadName {
  name: string;
  /** What follows the closing quotation mark; undefined for a bare name. */
  rest?: string;
}

/** Splits at commas, but not within double quotation marks; one that nothing closes is an ordinary sign. */
function splitNames(text: string): readonly ReadName[] {
  const pieces = text.match(/\s*"(?:[^"]|"")*"[^,]*|[^,]+/g) ?? [];
  return pieces
    .map((piece): ReadName => {
      const [, quoted, rest = ''] = /^"((?:[^"]|"")*)"([^,]*)$/.exec(piece.trim()) ?? [];
      return quoted === undefined ? { name: piece.trim() } : { name: quoted.replaceAll('""', '"'), rest };
    })
    .filter(({ name }) => name !== '');
}

/**
 * Returns the names in a text with commas between them. A name in double quotation marks may hold commas; a quotation
 * mark within it is doubled.
 */
export function readNames(text: string): readonly string[] {
  return splitNames(text).map(({ name }) => name);
}

/** Returns the attributes of a key: strings, but for names that end in “:N” or “:B”, after the quotation marks if any. */
export function readKey(text: string): readonly KeyAttribute[] {
  return splitNames(text).map(({ name, rest }) => {
    const [, before, type = 'S'] = (rest === undefined ? /^(.+):([SNB])$/ : /^(\s*):([SNB])$/).exec(rest ?? name) ?? [];
    return { name: rest === undefined ? (before ?? name) : name, type: type as KeyAttribute['type'] };
  });
}
