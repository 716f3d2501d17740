import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exampleItem } from './example-item.ts';
import { parseItem, type ItemFormat } from './parse-item.ts';

/** Reads a text as an edit of one before it. */
function reread(before: string, after: string, format?: ItemFormat) {
  const read = parseItem(before, format);
  return parseItem(after, format, read.ok ? read : undefined);
}

describe('an edited item is what its text is read as anew', () => {
  test.each<[string, string, string, ItemFormat?]>([
    ['another string', '{"a": {"S": "x"}}', '{"a": {"S": "xy"}}'],
    ['another element', '{"a": {"L": [{"N": "1"}, {"N": "2"}]}}', '{"a": {"L": [{"N": "1"}, {"N": "27"}]}}'],
    ['an element less', '{"a": [1, 2, 3]}', '{"a": [1, 3]}'],
    ['another type', '{"a": {"S": "1"}, "b": {"S": "2"}}', '{"a": {"N": "1"}, "b": {"S": "2"}}'],
    ['a list that becomes a map', '{"a": {"L": []}}', '{"a": {"M": {}}}'],
    ['a format that changes', '{"a": {"S": "x"}, "b": {"S": "y"}}', '{"a": {"S": "x"}, "b": 1}'],
    ['a value that DynamoDB refuses', '{"a": {"S": "x"}, "b": {"N": "1"}}', '{"a": {"S": "x"}, "b": {"N": "1x"}}'],
    ['one that it refused before', '{"a": {"X": 1}, "b": {"N": "1"}}', '{"a": {"X": 1}, "b": {"N": "12"}}'],
    ['a refused value in a list', '{"a": [1, "\\ud800", 3]}', '{"a": [1, "\\ud800", 34]}'],
    ['a name that is too short', '{"a": 1}', '{"": 1}'],
    ['a response that loses its wrapper', '{"Item": {"a": {"S": "x"}}}', '{"Item": {"a": {"S": "x"}, "b": 1}}'],
    ['no item any more', '{"a": 1}', '[1]'],
  ])('%s', (_, before, after, format) => {
    expect(reread(before, after, format)).toEqual(parseItem(after, format));
  });

  test('whatever is typed into the example', () => {
    const typed = fc.constantFrom(...'{}[]":,\\ 01-.eN\n', '"n": 1', '{"S": "x"}', '😀');
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), typed), { minLength: 1, maxLength: 6 });
    const plain = JSON.stringify({ id: 'a', list: [1, { b: [true, null, 'é'] }], map: { c: 2, d: [3] } });
    fc.assert(
      fc.property(fc.constantFrom(exampleItem, plain), edits, (text, changes) => {
        let read = parseItem(text);
        let present = text;
        for (const [place, removed, inserted] of changes) {
          const from = place % (present.length + 1);
          const next = present.slice(0, from) + inserted + present.slice(from + removed);
          const again = parseItem(next, undefined, read.ok ? read : undefined);
          expect(again).toEqual(parseItem(next));
          // What breaks the text is taken back, so that most edits follow upon an item.
          if (again.ok) [read, present] = [again, next];
        }
      }),
      { numRuns: 300 },
    );
  });
});
