import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFragment, writeFragment } from './use-pasted-text.ts';

test.each([
  ['in an empty fragment', '', 'item=1.a'],
  ['in place of what it held', '#item=1.b', 'item=1.a'],
  ['beside what others keep', '#network=1.c&item=1.b', 'network=1.c&item=1.a'],
  ['in place of the name of a heading', '#quotas', 'item=1.a'],
])('a value stands %s', (_, fragment, expected) => {
  expect(writeFragment(fragment, 'item', '1.a')).toBe(expected);
});

test.each([
  ['alone', '#item=1.b', ''],
  ['from what others keep', '#network=1.c&item=1.b', 'network=1.c'],
  ['from where it is not', '#quotas', 'quotas'],
])('a value is taken away %s', (_, fragment, expected) => {
  expect(writeFragment(fragment, 'item', undefined)).toBe(expected);
});

test('a value travels through any fragment', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^1\.[\w-]*$/), (fragment, value) => {
      expect(readFragment(`#${writeFragment(`#${fragment}`, 'item', value)}`, 'item')).toBe(value);
    }),
  );
});
