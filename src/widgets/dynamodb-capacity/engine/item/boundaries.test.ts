import { describe, expect, test } from 'vitest';

import { findBoundaries, findNameSavings, namesToShorten } from './boundaries.ts';
import { parseItem } from './parse-item.ts';

describe('the next step of capacity', () => {
  test.each([
    [1, { units: { least: 1, most: 1 }, room: 1023, excess: undefined }],
    [1024, { units: { least: 1, most: 1 }, room: 0, excess: undefined }],
    [1025, { units: { least: 2, most: 2 }, room: 1023, excess: 1 }],
    [2048, { units: { least: 2, most: 2 }, room: 0, excess: 1024 }],
  ])('for writing %i bytes', (bytes, expected) => {
    expect(findBoundaries({ least: bytes, most: bytes }).write).toMatchObject(expected);
  });

  test('for reading comes every 4 KB', () => {
    expect(findBoundaries({ least: 4097, most: 4097 }).read).toMatchObject({ units: { most: 2 }, excess: 1 });
  });

  test('may lie within the range of a size', () => {
    expect(findBoundaries({ least: 1023, most: 1026 }).write).toMatchObject({
      units: { least: 1, most: 2 },
      excess: 2,
    });
  });

  test.each([
    [409_600, 0],
    [409_601, -1],
  ])('%i bytes leave %i up to the largest item', (bytes, left) => {
    expect(findBoundaries({ least: bytes, most: bytes }).left).toBe(left);
  });
});

describe('shorter names', () => {
  const parsed = parseItem('{"description": "x", "lines": [{"quantity": 1}, {"quantity": 2}], "id": "a"}');
  const savings = parsed.ok ? findNameSavings(parsed.item) : [];

  test('save wherever they occur, the most wasteful first', () => {
    expect(savings).toEqual([
      { name: 'quantity', occurrences: 2, savesBytes: 12 },
      { name: 'description', occurrences: 1, savesBytes: 9 },
      { name: 'lines', occurrences: 1, savesBytes: 3 },
    ]);
  });

  test.each([
    [1, ['quantity']],
    [12, ['quantity']],
    [13, ['quantity', 'description']],
    [24, ['quantity', 'description', 'lines']],
    [25, undefined],
  ])('can save %i bytes, or not', (bytes, names) => {
    expect(namesToShorten(savings, bytes)?.map(({ name }) => name)).toEqual(names);
  });
});
