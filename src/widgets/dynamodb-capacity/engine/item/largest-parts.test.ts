import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sizeItem } from './item-size.ts';
import { pickLargest } from './largest-parts.ts';

/** Parts of these sizes, in this order. */
const partsOf = (sizes: readonly number[]) =>
  sizeItem(new Map(sizes.map((size, at) => [String(at).padStart(4, '0'), { type: 'S', value: 'x'.repeat(size) }])))
    .parts;

test.each([
  ['a few, as written', [3, 1, 2], 3, [0, 1, 2]],
  ['the largest of more, the largest first', [3, 1, 9, 2], 2, [2, 0]],
  ['equals as written, no more than asked for', [5, 5, 5, 7], 2, [3, 0]],
  ['none of none', [], 2, []],
  ['none where none are asked for', [1, 2], 0, []],
])('picks %s', (_, sizes, count, picked) => {
  expect(pickLargest(partsOf(sizes), count)).toEqual(picked);
});

test('leaves out nothing that is larger than what it picks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 30 }), (sizes, count) => {
      const picked = pickLargest(partsOf(sizes), count);
      const least = Math.min(...picked.map((at) => sizes[at] ?? 0));
      expect(picked).toHaveLength(Math.min(count, sizes.length));
      expect(new Set(picked).size).toBe(picked.length);
      expect(sizes.filter((size, at) => !picked.includes(at) && size > least)).toEqual([]);
    }),
  );
});
