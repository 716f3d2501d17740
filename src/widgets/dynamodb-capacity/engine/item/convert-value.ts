import { dynamodbItems } from '#data/dynamodb.ts';

import { readDecimal, type Decimal } from './decimal.ts';
import type { AttributeValue, Path } from './item.ts';
import { isArray, isObject, membersOf, type Json, type JsonArray, type JsonMember, type JsonObject } from './json.ts';
import { utf8Length } from './utf8.ts';

/** Why DynamoDB would not take a value. */
export type UnsupportedReason =
  | 'no-type'
  | 'several-types'
  | 'unknown-type'
  | 'not-a-string'
  | 'number-without-quotes'
  | 'not-a-number'
  | 'too-many-digits'
  | 'number-out-of-range'
  | 'not-base64'
  | 'not-a-boolean'
  | 'null-not-true'
  | 'not-a-list'
  | 'not-a-map'
  | 'not-a-set'
  | 'empty-set'
  | 'repeated-in-set'
  | 'too-deep'
  | 'empty-name'
  | 'name-too-long'
  | 'lone-surrogate';

/** A value that was left out, and the offset at which it begins. */
export interface LeftOut {
  reason: UnsupportedReason;
  path: Path;
  at: number;
}

/** What a conversion carries along: the way to the present value, and what it left out. */
export interface Conversion {
  readonly path: (string | number)[];
  readonly leftOut: LeftOut[];
  /** Values left out beyond those listed. */
  unlisted: number;
}

/** What a value before an edit was converted to, all of it; parts that the edit left alone need no second conversion. */
export interface Converted {
  json: Json;
  value: AttributeValue;
}

/** Turns one JSON value, which begins at an offset, into an attribute value, or leaves it out with a reason. */
export type Convert = (
  json: Json,
  at: number,
  conversion: Conversion,
  before?: Converted,
) => AttributeValue | undefined;

/** Beyond this many a reader gains nothing from another path. */
const mostListed = 100;

/** Leaves the present value out. */
export function leaveOut(conversion: Conversion, reason: UnsupportedReason, at: number): undefined {
  if (conversion.leftOut.length < mostListed) conversion.leftOut.push({ reason, path: [...conversion.path], at });
  else conversion.unlisted++;
}

/** Converts the entries of an object, without those that DynamoDB would not take. */
export function convertEntries(
  json: JsonObject | JsonMember,
  at: number,
  convert: Convert,
  conversion: Conversion,
  before?: Converted,
): { names: readonly string[]; values: readonly AttributeValue[] } {
  const known = partsOf(before);
  const names: string[] = [];
  const values: AttributeValue[] = [];
  membersOf(json).forEach((member, index) => {
    const fault = nameFault(member.name);
    conversion.path.push(member.name);
    const value = fault
      ? leaveOut(conversion, fault, at + member.at)
      : convertPart(member.value, at + member.at, convert, conversion, known(index));
    conversion.path.pop();
    if (!value) return;
    names.push(member.name);
    values.push(value);
  });
  return { names, values };
}

/** Converts the elements of an array, without those that DynamoDB would not take. */
function convertElements(
  json: JsonArray,
  at: number,
  convert: Convert,
  conversion: Conversion,
  before?: Converted,
): readonly AttributeValue[] {
  const known = partsOf(before);
  const values: AttributeValue[] = [];
  json.values.forEach((child, index) => {
    conversion.path.push(index);
    const value = convertPart(child, at + (json.at[index] ?? 0), convert, conversion, known(index));
    conversion.path.pop();
    if (value) values.push(value);
  });
  return values;
}

function convertPart(
  json: Json,
  at: number,
  convert: Convert,
  conversion: Conversion,
  before: Converted | undefined,
): AttributeValue | undefined {
  return before && before.json === json ? before.value : convert(json, at, conversion, before);
}

/** Converts a list or map, given how its elements are converted; refuses the 33rd level. */
export function convertContainer(
  json: JsonArray | JsonObject | JsonMember,
  at: number,
  convert: Convert,
  conversion: Conversion,
  before?: Converted,
): AttributeValue | undefined {
  if (conversion.path.length > dynamodbItems.deepest.value) return leaveOut(conversion, 'too-deep', at);
  if (json.kind === 'array') return { type: 'L', values: convertElements(json, at, convert, conversion, before) };
  return { type: 'M', ...convertEntries(json, at, convert, conversion, before) };
}

/** Returns a function that gives what a part of a list or map was converted to. */
function partsOf(before: Converted | undefined): (index: number) => Converted | undefined {
  if (before?.value.type !== 'L' && before?.value.type !== 'M') return () => undefined;
  const { json, value } = before;
  const parts = isArray(json) ? json.values : isObject(json) ? membersOf(json).map((member) => member.value) : [];
  return (index) => {
    const [part, converted] = [parts[index], value.values[index]];
    return part !== undefined && converted ? { json: part, value: converted } : undefined;
  };
}

/** Returns why DynamoDB would not take this text as a name, or undefined. */
function nameFault(name: string): UnsupportedReason | undefined {
  if (name === '') return 'empty-name';
  if (name.length > longestName / 4 && utf8Length(name) >= longestName) return 'name-too-long';
  return stringFault(name);
}

const longestName = dynamodbItems.longestName.value * dynamodbItems.kilobyte.value;

/** Returns why UTF-8 cannot hold this text, or undefined. */
export function stringFault(text: string): UnsupportedReason | undefined {
  return text.isWellFormed() ? undefined : 'lone-surrogate';
}

/** Returns why DynamoDB would not take this text as a number, or undefined. */
export function numberFault(text: string): UnsupportedReason | undefined {
  const decimal = readDecimal(text);
  return decimal ? decimalFault(decimal) : 'not-a-number';
}

const [smallest, largest] = dynamodbItems.magnitudes.value;

function decimalFault({ digits, magnitude }: Decimal): UnsupportedReason | undefined {
  if (digits > dynamodbItems.mostDigits.value) return 'too-many-digits';
  return digits > 0 && (magnitude < smallest || magnitude > largest) ? 'number-out-of-range' : undefined;
}

/** Returns why this text is no base64, or undefined. */
export function binaryFault(text: string): UnsupportedReason | undefined {
  return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text) ? undefined : 'not-base64';
}
