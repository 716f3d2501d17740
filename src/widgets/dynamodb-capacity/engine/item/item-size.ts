import { dynamodbItems } from '#data/dynamodb.ts';

import { readDecimal } from './decimal.ts';
import type { AttributeType, AttributeValue, Item } from './item.ts';
import { sum } from './sizes.ts';
import { utf8Length } from './utf8.ts';

/** A number of bytes, or the ends of a range where AWS’s rule leaves it open. */
export interface Bytes {
  least: number;
  most: number;
}

/**
 * Why a size is a range or an assumption: a number’s digits may be paired from the decimal point (`pairs`), its sign
 * may take a byte (`sign`), zero may have a digit (`zero`); AWS gives no rule for sets, so their elements are summed
 * (`set`).
 */
export type Doubt = 'pairs' | 'sign' | 'zero' | 'set';

/** The size of one attribute of an item, entry of a map, or element of a list. */
export interface PartSize {
  /** The name, or the position within a list. */
  name: string | number;
  type: AttributeType;
  nameBytes: number;
  /** Bytes that a list or map takes for itself, and that it takes for this part. */
  overheadBytes: number;
  /** The content; for lists and maps all that lies within. */
  valueBytes: Bytes;
  /** Name, overhead and content. */
  bytes: Bytes;
  /** How many elements it has, for lists, maps and sets. */
  elements?: number;
  doubts: readonly Doubt[];
}

/** The size of an item and of each of its attributes, in the order written. */
export interface ItemSize {
  bytes: Bytes;
  parts: readonly PartSize[];
  doubts: readonly Doubt[];
}

interface Tally {
  least: number;
  most: number;
  /** None until there is one, since most parts of a large item have none. */
  doubts: Doubt[] | undefined;
}

const noDoubts: readonly Doubt[] = [];

const { container, element, flag, digitsPerByte, numberOverhead } = dynamodbItems;

/**
 * Returns the size of an item by AWS’s rules: names and values in UTF-8, with the overhead of lists and maps. Attributes
 * that it shares with an item `like` it, which was measured before, are not measured again.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function sizeItem(item: Item, like?: { item: Item; size: ItemSize }): ItemSize {
  const known = new Map(like?.size.parts.map((part) => [part.name, part]));
  const parts = Array.from(item, ([name, value]) => {
    const part = like?.item.get(name) === value ? known.get(name) : undefined;
    return part ?? sizePart(name, value, 0);
  });
  return {
    bytes: addBytes(parts.map(({ bytes }) => bytes)),
    parts,
    doubts: [...new Set(parts.flatMap(({ doubts }) => doubts))],
  };
}

/** Returns the sizes of what lies directly within a list or map; nothing for other types. */
export function sizeWithin(value: AttributeValue): readonly PartSize[] {
  if (value.type === 'L') return value.values.map((child, index) => sizePart(index, child, element.value));
  if (value.type !== 'M') return [];
  return value.values.map((child, index) => sizePart(value.names[index] ?? '', child, element.value));
}

/** Returns the sum of sizes. */
export function addBytes(sizes: readonly Bytes[]): Bytes {
  return { least: sum(sizes.map(({ least }) => least)), most: sum(sizes.map(({ most }) => most)) };
}

function sizePart(name: string | number, value: AttributeValue, ownOverhead: number): PartSize {
  const tally: Tally = { least: 0, most: 0, doubts: undefined };
  addValue(tally, value);
  const nameBytes = typeof name === 'string' ? utf8Length(name) : 0;
  const containerOverhead = value.type === 'L' || value.type === 'M' ? container.value : 0;
  const besides = nameBytes + ownOverhead;
  return {
    name,
    type: value.type,
    nameBytes,
    overheadBytes: ownOverhead + containerOverhead,
    valueBytes: { least: tally.least - containerOverhead, most: tally.most - containerOverhead },
    bytes: { least: tally.least + besides, most: tally.most + besides },
    elements: 'values' in value ? value.values.length : undefined,
    doubts: tally.doubts ?? noDoubts,
  };
}

/** Adds a value without its name; large items have many, so this allocates nothing. */
function addValue(tally: Tally, value: AttributeValue): void {
  switch (value.type) {
    case 'S':
      return add(tally, utf8Length(value.value));
    case 'N':
      return addNumber(tally, value.value);
    case 'B':
      return add(tally, binaryLength(value.value));
    case 'BOOL':
    case 'NULL':
      return add(tally, flag.value);
    case 'SS':
      note(tally, 'set');
      return value.values.forEach((text) => add(tally, utf8Length(text)));
    case 'NS':
      note(tally, 'set');
      return value.values.forEach((text) => addNumber(tally, text));
    case 'BS':
      note(tally, 'set');
      return value.values.forEach((text) => add(tally, binaryLength(text)));
    case 'M':
      for (const name of value.names) add(tally, utf8Length(name));
      return addElements(tally, value.values);
    case 'L':
      return addElements(tally, value.values);
  }
}

function addElements(tally: Tally, values: readonly AttributeValue[]): void {
  add(tally, container.value + values.length * element.value);
  for (const value of values) addValue(tally, value);
}

function addNumber(tally: Tally, text: string): void {
  const decimal = readDecimal(text);
  if (!decimal) throw new Error(`No number, though the item was parsed: ${text}`);
  const { digits, negative, pairs } = decimal;
  const packed = Math.ceil(digits / digitsPerByte.value);
  add(tally, numberOverhead.value + packed);
  if (digits === 0) addDoubt(tally, 'zero');
  if (pairs > packed) addDoubt(tally, 'pairs');
  if (negative) addDoubt(tally, 'sign');
}

function addDoubt(tally: Tally, doubt: Doubt): void {
  tally.most++;
  note(tally, doubt);
}

function note(tally: Tally, doubt: Doubt): void {
  if (!tally.doubts) tally.doubts = [doubt];
  else if (!tally.doubts.includes(doubt)) tally.doubts.push(doubt);
}

function add(tally: Tally, bytes: number): void {
  tally.least += bytes;
  tally.most += bytes;
}

function binaryLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='));
  return (base64.length / 4) * 3 - padding;
}
