import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isArray, isObject, membersOf, type Json } from './json.ts';
import { parseJson } from './parse-json.ts';

describe('broken JSON', () => {
  test.each([
    ['nothing at all', '', 'empty', 1, 1, ''],
    ['only white space', ' \n ', 'empty', 2, 2, ''],
    ['a text that breaks off', '{"a": [1, 2', 'unexpected-end', 1, 12, ''],
    ['a missing value', '{"a": }', 'unexpected-character', 1, 7, '}'],
    ['a missing comma', '{"a": 1\n "b": 2}', 'missing-comma', 2, 2, '"'],
    ['a missing colon', '{"a" 1}', 'missing-colon', 1, 6, '1'],
    ['a comma too many', '{"a": 1,\r\n}', 'trailing-comma', 1, 8, ','],
    ['a comma too many in a list', '[1,]', 'trailing-comma', 1, 3, ','],
    ['single quotation marks', "{'a': 1}", 'single-quotes', 1, 2, "'"],
    ['curly quotation marks', '{“a”: 1}', 'single-quotes', 1, 2, '“'],
    ['a space that is none to JSON', '{\u00A0"a": 1}', 'unexpected-character', 1, 2, '\u00A0'],
    ['a name without quotation marks', '{\n\n  name: 1}', 'unquoted-name', 3, 3, 'name'],
    ['a word of another language', '{"a": None}', 'unknown-word', 1, 7, 'None'],
    ['not a number', '{"a": NaN}', 'unknown-word', 1, 7, 'NaN'],
    ['a comment', '{\r// note\r}', 'comment', 2, 1, '/'],
    ['a leading zero', '[007]', 'bad-number', 1, 2, '007'],
    ['a bare point', '[.5]', 'bad-number', 1, 2, '.'],
    ['a lonely minus', '[-]', 'bad-number', 1, 2, '-'],
    ['a plus sign', '[+1]', 'bad-number', 1, 2, '+'],
    ['an unknown escape', String.raw`["a\x41"]`, 'bad-escape', 1, 4, String.raw`\x`],
    ['a short escape', String.raw`["\u12"]`, 'bad-escape', 1, 3, String.raw`\u`],
    ['a string that never ends', '{"a": "open}', 'unterminated-string', 1, 7, '"'],
    ['a line break in a string', '["one\ntwo"]', 'line-break-in-string', 1, 6, '\n'],
    ['a tab in a string', '["one\ttwo"]', 'control-character', 1, 6, '\t'],
    ['a name that occurs twice', '{"a": 1, "a": 2}', 'duplicate-name', 1, 10, 'a'],
    ['text after the end', '{} {}', 'text-after-end', 1, 4, '{'],
    ['an emoji where a value should be', '[😀]', 'unexpected-character', 1, 2, '😀'],
    ['endless nesting', '['.repeat(200_000), 'too-deep', 1, 129, '['],
  ])('%s is found where it stands', (_, text, reason, line, column, found) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problem: { reason, place: { line, column }, found } });
  });

  test('a repeated name is found among many', () => {
    const names = Array.from({ length: 50 }, (_, index) => `"n${index}": ${index}`);
    expect(parseJson(`{${[...names, '"n49": 0'].join(',')}}`)).toMatchObject({ problem: { reason: 'duplicate-name' } });
  });
});

test('a byte order mark is skipped', () => {
  expect(parseJson('\uFEFF{}')).toMatchObject({ ok: true, at: 1 });
});

test('numbers keep their digits', () => {
  expect(parseJson('12345678901234567890.10')).toMatchObject({
    ok: true,
    value: { kind: 'number', text: '12345678901234567890.10' },
    at: 0,
  });
});

test('any JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), undefined, space);
      const parsed = parseJson(text);
      expect(parsed.ok && plain(parsed.value)).toEqual(JSON.parse(text));
    }),
  );
});

test('any text is JSON to this parser if and only if it is to JSON.parse', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-2.5e3',
    'true',
    'null',
    ' ',
    '\n',
    '"',
    '\\',
    '0',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((found) => found.join('')),
      ),
      (text) => {
        const parsed = parseJson(text);
        const isDuplicate = !parsed.ok && parsed.problem.reason === 'duplicate-name';
        expect(parsed.ok || isDuplicate).toBe(isJson(text));
      },
    ),
    { numRuns: 1000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function plain(json: Json): unknown {
  if (isArray(json)) return json.values.map(plain);
  if (isObject(json)) return Object.fromEntries(membersOf(json).map(({ name, value }) => [name, plain(value)]));
  return typeof json === 'object' && json !== null ? Number(json.text) : json;
}
