import type { Json, JsonArray, JsonMember, JsonObject, ParsedJson } from './json.ts';
import {
  code,
  fail,
  failHere,
  failName,
  scanNumber,
  scanString,
  scanWord,
  skipSpace,
  type Cursor,
} from './scan-json.ts';

/** Nesting beyond this is refused, so that no text exhausts the stack; 32 levels of DynamoDB-JSON need 66. */
const deepest = 128;
/** From this many members on, a set finds a repeated name faster than a search does. */
const manyMembers = 8;

/**
 * Returns the value of a JSON text, or the first problem with its place. Unlike `JSON.parse` it takes a repeated name
 * for a problem, since no item has two attributes of one name.
 */
export function parseJson(text: string): ParsedJson {
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  skipSpace(cursor);
  const start = cursor.at;
  const value = start < text.length ? readValue(cursor, 0) : fail(cursor, 'empty');
  const end = cursor.at;
  if (value !== undefined) {
    skipSpace(cursor);
    if (cursor.at === text.length) return { ok: true, text, value, at: start, end };
    failHere(cursor, 'text-after-end');
  }
  if (!cursor.problem) throw new Error('The parser stopped without naming a problem.');
  return { ok: false, problem: cursor.problem };
}

/** Reads the value that is next, within so many arrays and objects. */
export function readValue(cursor: Cursor, depth: number): Json | undefined {
  const next = cursor.text.charCodeAt(cursor.at);
  if (next === code.quote) return scanString(cursor);
  if (next === code.openObject) return depth < deepest ? readObject(cursor, depth + 1) : fail(cursor, 'too-deep');
  if (next === code.openArray) return depth < deepest ? readArray(cursor, depth + 1) : fail(cursor, 'too-deep');
  if (next === 0x2d || (next >= 0x30 && next <= 0x39)) return scanNumber(cursor);
  return scanWord(cursor);
}

function readArray(cursor: Cursor, depth: number): JsonArray | undefined {
  const opening = cursor.at;
  let values: Json[] | undefined;
  let at: number[] | undefined;
  let end: number[] | undefined;
  for (
    let more: boolean | undefined = readOpening(cursor, code.closeArray);
    more !== false;
    more = readSeparator(cursor, code.closeArray)
  ) {
    const offset = cursor.at - opening;
    const value = more && readValue(cursor, depth);
    if (value === undefined) return undefined;
    at = append(at, offset);
    values = append(values, value);
    end = append(end, cursor.at - opening);
  }
  return { kind: 'array', values: values ?? [], at: at ?? [], end: end ?? [] };
}

function readObject(cursor: Cursor, depth: number): JsonObject | JsonMember | undefined {
  const opening = cursor.at;
  let first: JsonMember | undefined;
  let members: JsonMember[] | undefined;
  let seen: Set<string> | undefined;
  for (
    let more: boolean | undefined = readOpening(cursor, code.closeObject);
    more !== false;
    more = readSeparator(cursor, code.closeObject)
  ) {
    const quote = cursor.at;
    const name = more && readName(cursor);
    if (name === undefined) return undefined;
    if (members?.length === manyMembers) seen = new Set(members.map((member) => member.name));
    if (seen?.has(name) ?? (first && hasName(members ?? [first], name))) {
      return fail(cursor, 'duplicate-name', quote, name);
    }
    seen?.add(name);
    const at = cursor.at - opening;
    const value = readValue(cursor, depth);
    if (value === undefined) return undefined;
    const member: JsonMember = { kind: 'member', name, value, at, end: cursor.at - opening };
    if (first) members = append(members ?? [first], member);
    else first = member;
  }
  return members || !first ? { kind: 'object', members: members ?? [] } : first;
}

function hasName(members: readonly JsonMember[], name: string): boolean {
  return members.some((member) => member.name === name);
}

/** A literal takes the room of one value, where a push to an empty array takes that of seventeen. */
function append<T>(list: T[] | undefined, value: T): T[] {
  if (!list) return [value];
  list.push(value);
  return list;
}

/** Reads a name with its colon, up to where the value begins. */
function readName(cursor: Cursor): string | undefined {
  const name = cursor.text.charCodeAt(cursor.at) === code.quote ? scanString(cursor) : failName(cursor);
  if (name === undefined) return undefined;
  if (skipSpace(cursor) !== code.colon) return failHere(cursor, 'missing-colon');
  cursor.at++;
  skipSpace(cursor);
  return name;
}

/** Steps into an array or object; returns whether it has members. */
function readOpening(cursor: Cursor, closing: number): boolean {
  cursor.at++;
  if (skipSpace(cursor) !== closing) return true;
  cursor.at++;
  return false;
}

/** Returns whether another member follows, or undefined where neither a comma nor the closing bracket stands. */
function readSeparator(cursor: Cursor, closing: number): boolean | undefined {
  const next = skipSpace(cursor);
  const separator = cursor.at;
  if (next !== closing && next !== code.comma) return failHere(cursor, 'missing-comma');
  cursor.at++;
  if (next === closing) return false;
  return skipSpace(cursor) === closing ? fail(cursor, 'trailing-comma', separator) : true;
}
