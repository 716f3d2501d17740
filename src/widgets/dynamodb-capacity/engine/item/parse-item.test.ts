import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sizeItem } from './item-size.ts';
import { parseItem, type ParsedItem } from './parse-item.ts';

describe('the format of an item', () => {
  test.each([
    ['values under their types', '{"id": {"S": "a"}, "n": {"N": "1"}}', { format: 'dynamodb', wrapped: false }],
    ['plain values', '{"id": "a", "n": 1}', { format: 'plain', mixed: false }],
    ['some values under their types', '{"id": {"S": "a"}, "n": 1}', { format: 'plain', mixed: true }],
    ['no attributes', '{}', { format: 'plain', mixed: false }],
    [
      'a response of GetItem',
      '{"Item": {"id": {"S": "a"}}, "ConsumedCapacity": 1}',
      { format: 'dynamodb', wrapped: true },
    ],
    ['an attribute called Item', '{"Item": {"S": "a"}}', { format: 'dynamodb', wrapped: false }],
    ['a plain map called Item', '{"Item": {"id": "a"}}', { format: 'plain', wrapped: false }],
  ])('%s', (_, text, expected) => {
    expect(parseItem(text)).toMatchObject({ ok: true, ...expected });
  });

  test('can be told instead of guessed', () => {
    expect(parseItem('{"id": {"S": "a"}}', 'plain')).toMatchObject({ format: 'plain', mixed: false });
    expect(unsupported(parseItem('{"id": "a"}', 'dynamodb'))).toEqual([{ reason: 'no-type', path: ['id'] }]);
  });
});

test.each(['[1]', '"text"', '5', 'null'])('%s is no item', (text) => {
  expect(parseItem(text)).toMatchObject({
    ok: false,
    problem: { reason: 'not-an-object', place: { line: 1, column: 1 } },
  });
});

test('broken JSON is no item', () => {
  expect(parseItem('{"id": }')).toMatchObject({ ok: false, problem: { reason: 'unexpected-character' } });
});

test('plain JSON becomes the types that the SDKs choose', () => {
  const parsed = parseItem('{"s": "a", "n": 1.50, "b": true, "z": null, "l": [1], "m": {"k": "v"}}');
  expect(parsed.ok && [...parsed.item]).toEqual([
    ['s', { type: 'S', value: 'a' }],
    ['n', { type: 'N', value: '1.50' }],
    ['b', { type: 'BOOL', value: true }],
    ['z', { type: 'NULL' }],
    ['l', { type: 'L', values: [{ type: 'N', value: '1' }] }],
    ['m', { type: 'M', names: ['k'], values: [{ type: 'S', value: 'v' }] }],
  ]);
});

describe('values that DynamoDB does not take are named with their path', () => {
  test.each([
    ['{"a": {"N": "1"}, "b": {"X": 1}}', 'unknown-type', ['b']],
    ['{"b": {"S": "a", "N": "1"}}', 'several-types', ['b']],
    ['{"b": {}}', 'no-type', ['b']],
    ['{"b": {"L": ["a"]}}', 'no-type', ['b', 0]],
    ['{"b": {"S": 1}}', 'not-a-string', ['b']],
    ['{"b": {"S": "\\ud800"}}', 'lone-surrogate', ['b']],
    ['{"b": {"N": 1}}', 'number-without-quotes', ['b']],
    ['{"b": {"N": "12a"}}', 'not-a-number', ['b']],
    ['{"b": {"N": ""}}', 'not-a-number', ['b']],
    ['{"b": {"N": "1e"}}', 'not-a-number', ['b']],
    [`{"b": {"N": "${'1'.repeat(39)}"}}`, 'too-many-digits', ['b']],
    ['{"b": {"N": "1e126"}}', 'number-out-of-range', ['b']],
    ['{"b": {"N": "-1e-131"}}', 'number-out-of-range', ['b']],
    ['{"b": {"B": "a"}}', 'not-base64', ['b']],
    ['{"b": {"B": "a==="}}', 'not-base64', ['b']],
    ['{"b": {"BOOL": "true"}}', 'not-a-boolean', ['b']],
    ['{"b": {"NULL": false}}', 'null-not-true', ['b']],
    ['{"b": {"L": {}}}', 'not-a-list', ['b']],
    ['{"b": {"M": []}}', 'not-a-map', ['b']],
    ['{"b": {"SS": "a"}}', 'not-a-set', ['b']],
    ['{"b": {"SS": []}}', 'empty-set', ['b']],
    ['{"b": {"SS": ["a", "b", "a"]}}', 'repeated-in-set', ['b', 2]],
    ['{"b": {"NS": ["1", "1.0"]}}', 'repeated-in-set', ['b', 1]],
    ['{"b": {"NS": ["1", "x"]}}', 'not-a-number', ['b', 1]],
    ['{"b": {"M": {"c": {"L": [{"S": "a"}, {"Q": 1}]}}}}', 'unknown-type', ['b', 'c', 1]],
    ['{"": {"S": "a"}}', 'empty-name', ['']],
  ])('%s', (text, reason, path) => {
    expect(unsupported(parseItem(text, 'dynamodb'))).toEqual([{ reason, path }]);
  });

  test('with the place at which they begin', () => {
    expect(parseItem('{\n  "a": "x",\n  "b": 1e999\n}')).toMatchObject({
      unsupported: [{ reason: 'number-out-of-range', path: ['b'], place: { line: 3, column: 8 } }],
    });
  });

  test('a name of 64 KB, but none below', () => {
    expect(unsupported(parseItem(JSON.stringify({ ['é'.repeat(32_768)]: 1 })))).toMatchObject([
      { reason: 'name-too-long' },
    ]);
    expect(unsupported(parseItem(JSON.stringify({ ['n'.repeat(65_535)]: 1 })))).toEqual([]);
  });

  test('the 33rd level of nesting, but not the 32nd', () => {
    expect(unsupported(parseItem(nested(32)))).toEqual([]);
    expect(unsupported(parseItem(nested(33)))).toMatchObject([{ reason: 'too-deep' }]);
  });

  test('and the rest of the item is kept', () => {
    const parsed = parseItem('{"a": {"L": [{"S": "x"}, {"Q": 1}]}, "b": {"N": 1}, "c": {"S": "y"}}', 'dynamodb');
    expect(parsed.ok && [...parsed.item]).toEqual([
      ['a', { type: 'L', values: [{ type: 'S', value: 'x' }] }],
      ['c', { type: 'S', value: 'y' }],
    ]);
  });

  test('up to a hundred of them, the others are counted', () => {
    const parsed = parseItem(JSON.stringify({ l: { L: Array.from({ length: 150 }, () => ({ X: 1 })) } }));
    expect(parsed.ok && [parsed.unsupported.length, parsed.unlisted]).toEqual([100, 50]);
  });
});

test('an attribute may have any name, even one that means something to JavaScript', () => {
  const parsed = parseItem('{"__proto__": "a", "constructor": "b", "7": "c", "3": "d"}');
  expect(parsed.ok && [...parsed.item.keys()]).toEqual(['__proto__', 'constructor', '7', '3']);
});

test('no text makes it throw, and what it reads can be measured', () => {
  const type = fc.constantFrom('S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M', 'X');
  const { typed } = fc.letrec((tie) => ({
    typed: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.dictionary(type, fc.oneof(fc.jsonValue(), fc.array(tie('typed')), fc.dictionary(fc.string(), tie('typed'))), {
        maxKeys: 1,
      }),
    ),
  }));
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.string(), typed).map((item) => JSON.stringify(item)),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('dynamodb', 'plain', undefined), (found, format) => {
      const parsed = parseItem(found, format);
      const bytes = parsed.ok ? sizeItem(parsed.item).bytes : { least: 0, most: 0 };
      expect(bytes.least).toBeLessThanOrEqual(bytes.most);
    }),
    { numRuns: 500 },
  );
});

function unsupported(parsed: ParsedItem): readonly object[] {
  return parsed.ok ? parsed.unsupported.map(({ reason, path }) => ({ reason, path })) : [];
}

function nested(levels: number): string {
  return `{"a": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
}
