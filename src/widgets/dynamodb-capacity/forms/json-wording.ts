import type { UnsupportedReason } from '../engine/item/convert-value.ts';
import type { Path } from '../engine/item/item.ts';
import type { ItemFormat, ItemProblem } from '../engine/item/parse-item.ts';
import type { Place } from '../engine/item/places.ts';

/** What the formats of an item are called. */
export const formatNames: Readonly<Record<ItemFormat, string>> = { plain: 'Plain JSON', dynamodb: 'DynamoDB JSON' };

const problemTexts: Readonly<Record<ItemProblem['reason'], (found: string) => string>> = {
  empty: () => 'there is no item yet; paste one',
  'unexpected-end': () => 'the text ends before the JSON does',
  'unexpected-character': (found) => `${found} cannot stand here`,
  'missing-comma': (found) => `a comma or a closing bracket is missing before ${found}`,
  'missing-colon': (found) => `a colon is missing before ${found}`,
  'trailing-comma': () => 'nothing follows this comma; take it away',
  'single-quotes': () => 'JSON takes straight double quotation marks only',
  'unquoted-name': (found) => `the name ${found} needs quotation marks`,
  'unknown-word': (found) => `${found} is no value of JSON; a text needs quotation marks`,
  comment: () => 'JSON has no comments',
  'bad-number': (found) => `${found} is no number of JSON`,
  'bad-escape': (found) => `${found} is no escape of JSON`,
  'unterminated-string': () => 'the text that begins here has no closing quotation mark',
  'line-break-in-string': () => 'a text cannot go on in the next line; write \\n',
  'control-character': () => 'a control character must be written as an escape',
  'duplicate-name': (found) => `${found} is there twice, and an item has each name once`,
  'too-deep': () => 'lists and maps are nested too deep',
  'text-after-end': (found) => `the item has ended before ${found}`,
  'not-an-object': () => 'an item is an object and begins with {',
};

const unsupportedTexts: Readonly<Record<UnsupportedReason, string>> = {
  'no-type': 'has no type around it, as {"S": "…"} has',
  'several-types': 'has several types',
  'unknown-type': 'has a type that DynamoDB does not know',
  'not-a-string': 'needs its value in quotation marks',
  'number-without-quotes': 'needs its number in quotation marks',
  'not-a-number': 'is no number',
  'too-many-digits': 'has more digits than a number of DynamoDB',
  'number-out-of-range': 'is beyond the range of DynamoDB’s numbers',
  'not-base64': 'is no base64',
  'not-a-boolean': 'must be true or false',
  'null-not-true': 'must be {"NULL": true}',
  'not-a-list': 'must be a list in square brackets',
  'not-a-map': 'must be a map in braces',
  'not-a-set': 'must be a set in square brackets',
  'empty-set': 'is an empty set, which DynamoDB does not take',
  'repeated-in-set': 'is in its set twice',
  'too-deep': 'is nested deeper than DynamoDB allows',
  'empty-name': 'has an empty name',
  'name-too-long': 'has a name that is too long',
  'lone-surrogate': 'has half a character, which UTF-8 cannot write',
};

/** Returns a path within an item as programs write it: “lines[0].price”. */
export function describePath(path: Path): string {
  return path.reduce<string>((way, step) => {
    if (typeof step === 'number') return `${way}[${step}]`;
    const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? step : JSON.stringify(step);
    return way === '' ? name : `${way}.${name}`;
  }, '');
}

const longestShown = 24;

/** Returns what keeps a text from being an item, without its place. */
export function describeItemProblem({ reason, found }: ItemProblem): string {
  return problemTexts[reason](show(found));
}

/** Returns a piece of text in quotation marks, or the number of a character that nobody could see. */
function show(found: string): string {
  if (/^[\p{Z}\p{C}]$/u.test(found)) {
    return `the character U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return `“${found.length > longestShown ? `${found.slice(0, longestShown)}…` : found}”`;
}

/** Returns why a value is left out. */
export function describeUnsupported(reason: UnsupportedReason, path: Path): string {
  return `${describePath(path)} ${unsupportedTexts[reason]}`;
}

/** Returns where something stands in a text. */
export function describePlace({ line, column }: Place): string {
  return `Line ${line}, column ${column}`;
}
