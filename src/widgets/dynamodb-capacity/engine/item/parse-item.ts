import { convertEntries, type Conversion, type Converted, type UnsupportedReason } from './convert-value.ts';
import type { AttributeValue, Item, Path } from './item.ts';
import { isObject, membersOf, type JsonMember, type JsonObject, type JsonProblem, type ReadJson } from './json.ts';
import { placesIn, type Place } from './places.ts';
import { convertPlain } from './plain-values.ts';
import { rereadJson } from './reread-json.ts';
import { convertTyped, looksTyped } from './typed-values.ts';

/** How a text writes an item: each value under its type (“{"S": "…"}”), or as plain JSON. */
export type ItemFormat = 'dynamodb' | 'plain';

/** A value that is no part of the item, since DynamoDB would refuse it. */
export interface UnsupportedValue {
  reason: UnsupportedReason;
  path: Path;
  place: Place;
}

/** What keeps a text from being an item at all. */
export type ItemProblem = JsonProblem | { reason: 'not-an-object'; place: Place; found: string };

/** An item that was read, with what had to be left out of it. */
export interface ReadItem {
  ok: true;
  /** What the item was read from, and the object in it that is the item. */
  json: ReadJson;
  object: JsonObject | JsonMember;
  item: Item;
  format: ItemFormat;
  /** The item stood under “Item”, as GetItem and exports to S3 write it. */
  wrapped: boolean;
  /** Read as plain JSON although some attributes, not all, look like DynamoDB-JSON. */
  mixed: boolean;
  unsupported: readonly UnsupportedValue[];
  /** How many more values were left out than are listed. */
  unlisted: number;
}

/** An item, or the problem that stopped the reading. */
export type ParsedItem = ReadItem | { ok: false; problem: ItemProblem };

/**
 * Returns the item that a text describes. Without a format it is taken for DynamoDB-JSON where each attribute looks
 * like it, else for plain JSON. Broken JSON is a problem with its place; values that DynamoDB does not take are named.
 * Where the text is an edit of one that was read before, that saves reading all of it.
 */
export function parseItem(text: string, format?: ItemFormat, before?: ReadItem): ParsedItem {
  const parsed = rereadJson(before?.json, text);
  if (!parsed.ok) return parsed;
  if (!isObject(parsed.value)) {
    const place = placesIn(text)(parsed.at);
    return { ok: false, problem: { reason: 'not-an-object', place, found: text.charAt(parsed.at) } };
  }
  const inner = format === 'plain' ? undefined : unwrap(parsed.value);
  const json = inner?.value ?? parsed.value;
  const members = membersOf(json);
  const typed = members.filter(({ value }) => looksTyped(value)).length;
  const chosen = format ?? (typed > 0 && typed === members.length ? 'dynamodb' : 'plain');
  return {
    ok: true,
    json: parsed,
    object: json,
    format: chosen,
    wrapped: inner !== undefined,
    mixed: !format && chosen === 'plain' && typed > 0,
    ...convertItem(json, parsed.at + (inner?.at ?? 0), chosen, placesIn(text), before),
  };
}

/** Returns the object under “Item”, and where it begins, if it, and not the whole, is in DynamoDB-JSON. */
function unwrap(json: JsonObject | JsonMember): { value: JsonObject | JsonMember; at: number } | undefined {
  const { value, at = 0 } = membersOf(json).find(({ name }) => name === 'Item') ?? {};
  if (!isObject(value) || membersOf(value).length === 0 || looksTyped(value)) return undefined;
  return membersOf(value).every((member) => looksTyped(member.value)) ? { value, at } : undefined;
}

/** Where a value was left out, positions in the JSON and in the item differ, and faults would go unnoticed. */
function convertedOf({ object, item, unsupported }: ReadItem): Converted | undefined {
  if (unsupported.length > 0) return undefined;
  return { json: object, value: { type: 'M', names: [...item.keys()], values: [...item.values()] } };
}

function convertItem(
  json: JsonObject | JsonMember,
  at: number,
  format: ItemFormat,
  placeOf: (offset: number) => Place,
  before: ReadItem | undefined,
) {
  const conversion: Conversion = { path: [], leftOut: [], unlisted: 0 };
  const convert = format === 'dynamodb' ? convertTyped : convertPlain;
  const known = before?.format === format ? convertedOf(before) : undefined;
  const { names, values } = convertEntries(json, at, convert, conversion, known);
  const item = new Map<string, AttributeValue>();
  values.forEach((value, index) => item.set(names[index] ?? '', value));
  const unsupported = conversion.leftOut.map((left) => ({
    reason: left.reason,
    path: left.path,
    place: placeOf(left.at),
  }));
  return { item, unsupported, unlisted: conversion.unlisted };
}
