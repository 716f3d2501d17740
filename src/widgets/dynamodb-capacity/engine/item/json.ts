import type { Place } from './places.ts';

/**
 * A JSON value that keeps what `JSON.parse` loses: the digits of numbers, the order of names, and where each value
 * stands. Places within an array or object are counted from its opening bracket, so that they outlast an edit before it.
 */
export type Json = string | boolean | null | JsonNumber | JsonArray | JsonObject | JsonMember;

/** A number as it was written. */
export interface JsonNumber {
  kind: 'number';
  text: string;
}

/** An array, and the offsets at which each of its values begins and ends. */
export interface JsonArray {
  kind: 'array';
  values: readonly Json[];
  at: readonly number[];
  end: readonly number[];
}

/** An object: its members in the order written. One of a single member is that member. */
export interface JsonObject {
  kind: 'object';
  members: readonly JsonMember[];
}

/**
 * A member of an object, and the offsets at which its value begins and ends. It also stands for an object that has no other, since
 * DynamoDB-JSON consists of those and a list of one would double the time that reading them takes.
 */
export interface JsonMember {
  kind: 'member';
  name: string;
  value: Json;
  at: number;
  end: number;
}

/** Why a text is no JSON. */
export type JsonReason =
  | 'empty'
  | 'unexpected-end'
  | 'unexpected-character'
  | 'missing-comma'
  | 'missing-colon'
  | 'trailing-comma'
  | 'single-quotes'
  | 'unquoted-name'
  | 'unknown-word'
  | 'comment'
  | 'bad-number'
  | 'bad-escape'
  | 'unterminated-string'
  | 'line-break-in-string'
  | 'control-character'
  | 'duplicate-name'
  | 'too-deep'
  | 'text-after-end';

/** The first thing in a text that keeps it from being JSON. */
export interface JsonProblem {
  reason: JsonReason;
  place: Place;
  /** What stands there: a character, word or name; empty at the end of the text. */
  found: string;
}

/** A text with the value that it holds, and the offsets at which that begins and ends. */
export interface ReadJson {
  ok: true;
  text: string;
  value: Json;
  at: number;
  end: number;
}

/** A text that was read, or what is wrong with it. */
export type ParsedJson = ReadJson | { ok: false; problem: JsonProblem };

/** Returns whether a JSON value is an object. */
export function isObject(json: Json | undefined): json is JsonObject | JsonMember {
  return typeof json === 'object' && (json?.kind === 'object' || json?.kind === 'member');
}

/** Returns the members of an object. */
export function membersOf(json: JsonObject | JsonMember): readonly JsonMember[] {
  return json.kind === 'member' ? [json] : json.members;
}

/** Returns whether a JSON value is an array. */
export function isArray(json: Json | undefined): json is JsonArray {
  return typeof json === 'object' && json?.kind === 'array';
}
