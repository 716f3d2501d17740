import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addBytes, sizeItem, sizeWithin, type ItemSize, type PartSize } from './item-size.ts';
import type { AttributeValue } from './item.ts';
import { parseItem } from './parse-item.ts';

describe('a value of each type, under a name of one byte', () => {
  test.each([
    ['a string', { S: 'abc' }, 4],
    ['an empty string', { S: '' }, 1],
    ['letters of two, three and four bytes', { S: 'é€😀' }, 1 + 2 + 3 + 4],
    ['a binary value', { B: 'AQID' }, 4],
    ['a padded binary value', { B: 'AQ==' }, 2],
    ['an empty binary value', { B: '' }, 1],
    ['true', { BOOL: true }, 2],
    ['null', { NULL: true }, 2],
    ['a set of strings', { SS: ['ab', 'cde'] }, 6],
    ['a set of numbers', { NS: ['1', '222'] }, 1 + 2 + 3],
    ['a set of binary values', { BS: ['AQ==', 'AQID'] }, 5],
    ['a list in a list', { L: [{ L: [] }] }, 1 + 3 + 1 + 3],
    ['a map in a map', { M: { ab: { M: {} } } }, 1 + 3 + 1 + 2 + 3],
  ])('%s', (_, value, bytes) => {
    expect(sizeOf({ a: value }).bytes).toEqual({ least: bytes, most: bytes });
  });
});

describe('a number, whose rule AWS calls approximate', () => {
  test.each([
    ['5', 2, 2, []],
    ['12', 2, 2, []],
    ['123', 3, 3, []],
    ['1230', 3, 3, []],
    ['0.01', 2, 2, []],
    ['1e100', 2, 2, []],
    ['9.9e-50', 2, 3, ['pairs']],
    ['1.5', 2, 3, ['pairs']],
    ['-12', 2, 3, ['sign']],
    ['-1.5', 2, 4, ['pairs', 'sign']],
    ['0', 1, 2, ['zero']],
    ['-0.00', 1, 2, ['zero']],
    ['1234567890123456789012345678901234567.8', 20, 21, ['pairs']],
  ])('%s', (number, least, most, doubts) => {
    expect(sizeOf({ n: { N: number } })).toMatchObject({ bytes: { least: least + 1, most: most + 1 }, doubts });
  });

  test('costs one size however it is written', () => {
    const texts = ['1500', '1500.00', '1.5e3', '0001500', '+15E2'];
    expect(new Set(texts.map((text) => sizeOf({ n: { N: text } }).bytes.most))).toEqual(new Set([3]));
  });
});

test('sets are measured by a rule that AWS does not state', () => {
  expect(sizeOf({ tags: { SS: ['a'] } }).doubts).toEqual(['set']);
});

test('each part is the sum of its name, its overhead and its content', () => {
  const [list, text] = sizeOf({ list: { L: [{ S: 'ab' }, { M: { k: { N: '1.5' } } }] }, text: { S: 'x' } }).parts;
  expect(list).toMatchObject({
    name: 'list',
    type: 'L',
    nameBytes: 4,
    overheadBytes: 3,
    valueBytes: { least: 11, most: 12 },
    bytes: { least: 18, most: 19 },
    elements: 2,
    doubts: ['pairs'],
  });
  expect(text).toMatchObject({ nameBytes: 4, overheadBytes: 0, bytes: { least: 5, most: 5 } });
});

test('a list or map can be opened level by level', () => {
  const list: AttributeValue = {
    type: 'L',
    values: [
      { type: 'S', value: 'ab' },
      { type: 'M', names: [], values: [] },
    ],
  };
  expect(sizeWithin(list)).toMatchObject([
    { name: 0, overheadBytes: 1, bytes: { least: 3, most: 3 } },
    { name: 1, overheadBytes: 4, bytes: { least: 4, most: 4 } },
  ]);
  expect(sizeWithin({ type: 'S', value: 'ab' })).toEqual([]);
});

const item = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());

test('the parts of an item, and what lies within a part, add up at every level', () => {
  fc.assert(
    fc.property(item, (json) => {
      const parsed = parseItem(JSON.stringify(json), 'plain');
      if (!parsed.ok) throw new Error('A generated item could not be read.');
      const size = sizeItem(parsed.item);
      expect(addBytes(size.parts.map(({ bytes }) => bytes))).toEqual(size.bytes);
      for (const part of size.parts) expectSum(part, parsed.item.get(String(part.name)));
    }),
  );
});

test('an item grows with every attribute', () => {
  fc.assert(
    fc.property(item, fc.jsonValue(), (json, value) => {
      const less = sizePlain(json);
      const more = sizePlain({ ...json, 'one more attribute': value });
      expect(more.bytes.least).toBeGreaterThanOrEqual(less.bytes.least);
      expect(more.bytes.most).toBeGreaterThanOrEqual(less.bytes.most);
    }),
  );
});

test('a text counts its bytes in UTF-8', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0x10_ffff)), (points) => {
      const text = String.fromCodePoint(...points).toWellFormed();
      expect(sizePlain({ a: text }).bytes.most).toBe(1 + new TextEncoder().encode(text).length);
    }),
  );
});

function expectSum(part: PartSize, value: AttributeValue | undefined) {
  const within = value ? sizeWithin(value) : [];
  const sum = addBytes(within.map(({ bytes }) => bytes));
  expect(within.length > 0 ? sum : part.valueBytes).toEqual(part.valueBytes);
  expect(part.bytes.most).toBe(part.nameBytes + part.overheadBytes + part.valueBytes.most);
}

function sizeOf(json: object): ItemSize {
  const parsed = parseItem(JSON.stringify(json), 'dynamodb');
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  expect(parsed.unsupported).toEqual([]);
  return sizeItem(parsed.item);
}

function sizePlain(json: object): ItemSize {
  const parsed = parseItem(JSON.stringify(json), 'plain');
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return sizeItem(parsed.item);
}

test('an item is as large as it is, whatever like it was measured before', () => {
  const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue());
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const read = (values: object) => {
        const parsed = parseItem(JSON.stringify(values), 'plain');
        return parsed.ok ? parsed.item : new Map<string, AttributeValue>();
      };
      const one = read(first);
      const other = new Map([...read(second), ...[...one].slice(0, 1)]);
      expect(sizeItem(other, { item: one, size: sizeItem(one) })).toEqual(sizeItem(other));
    }),
  );
});
