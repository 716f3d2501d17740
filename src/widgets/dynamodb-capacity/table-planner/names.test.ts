import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readKey, readNames } from './names.ts';

describe('names', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    [' , ,', []],
    ['a', ['a']],
    ['a, b c ,d', ['a', 'b c', 'd']],
    ['"a, b", c', ['a, b', 'c']],
    ['"say ""hi"", now"', ['say "hi", now']],
    ['"a:N"', ['a:N']],
    // Nothing closes the quotation mark, so it is part of the name.
    ['"a, b', ['"a', 'b']],
    ['5" pipe, x', ['5" pipe', 'x']],
  ])('in %j', (text, names) => {
    expect(readNames(text)).toEqual(names);
  });

  test('of any kind can be given in quotation marks', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
        expect(readNames(names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', '))).toEqual(names);
      }),
    );
  });
});

describe('a key', () => {
  test.each([
    ['customer', [{ name: 'customer', type: 'S' }]],
    [
      'total:N, data:B',
      [
        { name: 'total', type: 'N' },
        { name: 'data', type: 'B' },
      ],
    ],
    ['a:b', [{ name: 'a:b', type: 'S' }]],
    ['"a, b":N', [{ name: 'a, b', type: 'N' }]],
    ['"a:N"', [{ name: 'a:N', type: 'S' }]],
    [':N', [{ name: ':N', type: 'S' }]],
  ])('in %j', (text, attributes) => {
    expect(readKey(text)).toEqual(attributes);
  });
});
