import {
  isArray,
  isObject,
  membersOf,
  type Json,
  type JsonArray,
  type JsonMember,
  type ParsedJson,
  type ReadJson,
} from './json.ts';
import { parseJson, readValue } from './parse-json.ts';
import type { Cursor } from './scan-json.ts';

/** A value of more characters than these is not read again by itself: reading the whole text takes hardly longer. */
const longest = 50_000;

/** What was changed in a text: from one offset to another, with all that follows moved. */
interface Edit {
  text: string;
  from: number;
  to: number;
  shift: number;
}

/**
 * Returns what `parseJson` returns for this text. Where it is an edit of a text that was read before, only the smallest
 * value around the edit is read again, so that typing in a long text takes no longer than in a short one.
 */
export function rereadJson(before: ReadJson | undefined, text: string): ParsedJson {
  if (!before) return parseJson(text);
  const { at, end } = before;
  const edit = findEdit(before.text, text);
  const value = rereadValue(before.value, at, end, 0, edit);
  return value === undefined ? parseJson(text) : { ok: true, text, value, at, end: end + edit.shift };
}

/**
 * Returns a value with the edit in it, or undefined where the edit reaches beyond it. All characters before and after
 * the value are as they were, so that one which still ends where they go on takes the place of the old.
 */
function rereadValue(json: Json, at: number, end: number, depth: number, edit: Edit): Json | undefined {
  if (edit.from < at || edit.to > end) return undefined;
  const inner = isArray(json)
    ? rereadElement(json, at, depth + 1, edit)
    : isObject(json)
      ? rereadMember(membersOf(json), at, depth + 1, edit)
      : undefined;
  if (inner !== undefined || end - at > longest) return inner;
  const cursor: Cursor = { text: edit.text, at };
  const value = readValue(cursor, depth);
  return cursor.at === end + edit.shift ? value : undefined;
}

function rereadElement(array: JsonArray, opening: number, depth: number, edit: Edit): JsonArray | undefined {
  const index = array.at.findLastIndex((at) => opening + at <= edit.from);
  const [at, end] = [array.at[index], array.end[index]];
  if (at === undefined || end === undefined) return undefined;
  const value = rereadValue(array.values[index] ?? null, opening + at, opening + end, depth, edit);
  if (value === undefined) return undefined;
  const values = array.values.with(index, value);
  if (edit.shift === 0) return { ...array, values };
  return {
    kind: 'array',
    values,
    at: array.at.map((offset, position) => (position > index ? offset + edit.shift : offset)),
    end: array.end.map((offset, position) => (position >= index ? offset + edit.shift : offset)),
  };
}

function rereadMember(members: readonly JsonMember[], opening: number, depth: number, edit: Edit) {
  const index = members.findLastIndex(({ at }) => opening + at <= edit.from);
  const member = members[index];
  if (!member) return undefined;
  const value = rereadValue(member.value, opening + member.at, opening + member.end, depth, edit);
  if (value === undefined) return undefined;
  const changed: JsonMember = { ...member, value, end: member.end + edit.shift };
  if (members.length === 1) return changed;
  const moved = members
    .slice(index + 1)
    .map((later) => ({ ...later, at: later.at + edit.shift, end: later.end + edit.shift }));
  return { kind: 'object', members: [...members.slice(0, index), changed, ...moved] } as const;
}

/** Returns the part of the text before that is not in the text after. */
function findEdit(before: string, text: string): Edit {
  const shorter = Math.min(before.length, text.length);
  const from = longestSame(shorter, (start, end) => before.slice(start, end) === text.slice(start, end));
  const same = longestSame(
    shorter - from,
    (start, end) =>
      before.slice(before.length - end, before.length - start) === text.slice(text.length - end, text.length - start),
  );
  return { text, from, to: before.length - same, shift: text.length - before.length };
}

/** Returns how many characters are the same, given how to tell for a stretch of them; halves what is left at each step. */
function longestSame(most: number, isSame: (start: number, end: number) => boolean): number {
  let same = 0;
  let differs = most + 1;
  while (differs - same > 1) {
    const middle = Math.floor((same + differs) / 2);
    if (isSame(same, middle)) same = middle;
    else differs = middle;
  }
  return same;
}
