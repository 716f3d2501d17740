import { expect, test } from 'vitest';

import { describeItemProblem, describePath, describePlace } from './json-wording.ts';
import { parseItem } from '../engine/item/parse-item.ts';

const sentenceOn = (text: string) => {
  const parsed = parseItem(text);
  return parsed.ok ? 'an item' : `${describePlace(parsed.problem.place)}: ${describeItemProblem(parsed.problem)}`;
};

test.each([
  [
    'a word of another language',
    '{"a": None}',
    'Line 1, column 7: “None” is no value of JSON; a text needs quotation marks',
  ],
  ['a space that nobody could see', '{\u00A0"a": 1}', 'Line 1, column 2: the character U+00A0 cannot stand here'],
  ['a long word', `{${'x'.repeat(30)}: 1}`, `Line 1, column 2: the name “${'x'.repeat(24)}…” needs quotation marks`],
  ['curly quotation marks', '{“a”: 1}', 'Line 1, column 2: JSON takes straight double quotation marks only'],
  ['a list', '\n[1]', 'Line 2, column 1: an item is an object and begins with {'],
])('%s is named with its place', (_, text, sentence) => {
  expect(sentenceOn(text)).toBe(sentence);
});

test.each([
  [['lines', 0, 'price'], 'lines[0].price'],
  [['a b', 'c'], '"a b".c'],
  [['Straße', '😀'], 'Straße."😀"'],
])('the path %j is written %s', (path, written) => {
  expect(describePath(path)).toBe(written);
});
