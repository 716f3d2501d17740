import type { JsonNumber, JsonProblem, JsonReason } from './json.ts';
import { placesIn } from './places.ts';

/** Where a parser stands in a text, and the problem that stopped it. */
export interface Cursor {
  readonly text: string;
  at: number;
  problem?: JsonProblem;
}

/** Codes of the characters that decide how JSON goes on. */
export const code = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  backslash: 0x5c,
  openArray: 0x5b,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const tellingCharacters: ReadonlyMap<string, JsonReason> = new Map([
  ["'", 'single-quotes'],
  ['‘', 'single-quotes'],
  ['’', 'single-quotes'],
  ['“', 'single-quotes'],
  ['”', 'single-quotes'],
  ['„', 'single-quotes'],
  ['/', 'comment'],
  ['#', 'comment'],
  ['+', 'bad-number'],
  ['.', 'bad-number'],
]);

const validNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const hexadecimal = /^[\da-f]{4}$/i;
const anyNumber = /[-+.\w]+/y;
const anyWord = /[\p{L}\p{N}_$]+/uy;

/** Records the problem that stops the parser; `found` is what stands there, by default one character. */
export function fail(
  cursor: Cursor,
  reason: JsonReason,
  offset = cursor.at,
  found = characterAt(cursor.text, offset),
): undefined {
  cursor.problem = { reason, place: placesIn(cursor.text)(offset), found };
}

/** Records that the text goes on with something that no JSON has here, or that it ends. */
export function failHere(cursor: Cursor, reason: JsonReason): undefined {
  if (cursor.at >= cursor.text.length) return fail(cursor, 'unexpected-end');
  return fail(cursor, tellingCharacters.get(characterAt(cursor.text, cursor.at)) ?? reason);
}

/** Moves to the next character that is no white space, and returns its code; NaN at the end. */
export function skipSpace(cursor: Cursor): number {
  let next = cursor.text.charCodeAt(cursor.at);
  while (next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09) next = cursor.text.charCodeAt(++cursor.at);
  return next;
}

/** Reads a string whose opening quotation mark is next. */
export function scanString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const opening = cursor.at;
  let at = opening + 1;
  let from = at;
  let before = '';
  for (let next = text.charCodeAt(at); next !== code.quote; next = text.charCodeAt(at)) {
    if (next === code.backslash) {
      const length = text[at + 1] === 'u' ? 6 : 2;
      const character = readEscape(text.slice(at + 1, at + length));
      if (character === undefined) return fail(cursor, 'bad-escape', at, text.slice(at, at + 2));
      before += text.slice(from, at) + character;
      at += length;
      from = at;
    } else if (next >= 0x20) at++;
    else if (Number.isNaN(next)) return fail(cursor, 'unterminated-string', opening);
    else return fail(cursor, next === 0x0a || next === 0x0d ? 'line-break-in-string' : 'control-character', at);
  }
  cursor.at = at + 1;
  return before + text.slice(from, at);
}

function readEscape(escape: string): string | undefined {
  if (!escape.startsWith('u')) return escapes.get(escape);
  const digits = escape.slice(1);
  return hexadecimal.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : undefined;
}

/** Reads a number that begins with a digit or a minus sign. */
export function scanNumber(cursor: Cursor): JsonNumber | undefined {
  const written = plainDigits(cursor) ?? match(anyNumber, cursor);
  const valid = (written.length === 1 && written !== '-') || validNumber.test(written);
  if (!valid) return fail(cursor, 'bad-number', cursor.at, written);
  cursor.at += written.length;
  return { kind: 'number', text: written };
}

/** Most numbers are a few digits; finding their end without a pattern makes long lists twice as fast. */
function plainDigits({ text, at }: Cursor): string | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const ends = next === code.comma || next === code.closeArray || next === code.closeObject;
  return ends && end > at ? text.slice(at, end) : undefined;
}

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}

/** Reads `true`, `false` or `null`, and finds the fault with anything else. */
export function scanWord(cursor: Cursor): boolean | null | undefined {
  const written = match(anyWord, cursor);
  if (written === '') return failHere(cursor, 'unexpected-character');
  const value = words.get(written);
  if (value === undefined) return fail(cursor, 'unknown-word', cursor.at, written);
  cursor.at += written.length;
  return value;
}

/** Finds the fault with what stands where a name in quotation marks should. */
export function failName(cursor: Cursor): undefined {
  const written = match(anyWord, cursor);
  return written === '' ? failHere(cursor, 'unexpected-character') : fail(cursor, 'unquoted-name', cursor.at, written);
}

function match(pattern: RegExp, { text, at }: Cursor): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
