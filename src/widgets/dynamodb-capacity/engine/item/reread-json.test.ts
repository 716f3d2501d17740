import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseJson } from './parse-json.ts';
import { rereadJson } from './reread-json.ts';

/** The text in which what stands between two offsets is replaced. */
function edit(text: string, from: number, to: number, inserted: string): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

/** Reads the text before and after an edit as one types. */
function reread(before: string, after: string) {
  const read = parseJson(before);
  if (!read.ok) throw new Error(`No JSON: ${before}`);
  return rereadJson(read, after);
}

describe('an edit is read as the whole text is', () => {
  test.each([
    ['a longer string', '{"a": "x"}', '{"a": "xy"}'],
    ['a quotation mark within a string', '{"a": "xy"}', '{"a": "x"y"}'],
    ['an escape', '["xn"]', String.raw`["x\n"]`],
    ['another digit', '[1, 2, 3]', '[1, 25, 3]'],
    ['a digit less', '[10, 20]', '[1, 20]'],
    ['a number that is none', '[10, 20]', '[1-0, 20]'],
    ['one element more', '[1, 2]', '[1, 5, 2]'],
    ['no element', '[1]', '[]'],
    ['a first element', '[]', '[1]'],
    ['two strings joined', '["a", "b"]', '["ab"]'],
    ['a list opened', '{"a": 1, "b": 2}', '{"a": [1, "b": 2}'],
    ['an object of one member that gets another', '{"a": {"b": 1}}', '{"a": {"b": 1, "c": 2}}'],
    ['an object of two members that loses one', '[{"a": 1, "b": 2}]', '[{"b": 2}]'],
    ['another name', '{"a": 1, "b": 2}', '{"a": 1, "bc": 2}'],
    ['a name that is taken', '{"a": 1, "ab": 2}', '{"a": 1, "a": 2}'],
    ['a value of another kind', '{"a": {"S": "1"}}', '{"a": {"S": ["1"]}}'],
    ['white space before the value', '{"a":1}', ' {"a":1}'],
    ['white space after a value', '{"a":1 }', '{"a":1  }'],
    ['text after the end', '{"a":1}', '{"a":1}1'],
    ['nothing left', '{"a":1}', ''],
    ['the same text', '{"a":1}', '{"a":1}'],
    ['a level too many', '['.repeat(128) + ']'.repeat(128), '['.repeat(129) + ']'.repeat(129)],
  ])('%s', (_, before, after) => {
    expect(reread(before, after)).toEqual(parseJson(after));
  });

  test('whatever is typed, and wherever', () => {
    const typed = fc.constantFrom(...'{}[]":,\\ 01-.eu\n', 'true', '"n": 1', '{"S": "x"}', 'é', '😀');
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), typed), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), edits, (text, changes) => {
        let read = parseJson(text);
        let present = text;
        for (const [place, removed, inserted] of changes) {
          const from = place % (present.length + 1);
          present = edit(present, from, from + removed, inserted);
          const again = rereadJson(read.ok ? read : undefined, present);
          expect(again).toEqual(parseJson(present));
          read = again;
        }
      }),
    );
  });
});

test('what the edit leaves alone is not read again', () => {
  const list = `[${'{"N": "1"}, '.repeat(20_000)}{"N": "2"}]`;
  const before = parseJson(`{"id": {"S": "a"}, "list": {"L": ${list}}}`);
  const after = before.ok && rereadJson(before, `{"id": {"S": "ab"}, "list": {"L": ${list}}}`);
  const member = (parsed: typeof before | false) =>
    parsed && parsed.ok && typeof parsed.value === 'object' && parsed.value?.kind === 'object'
      ? parsed.value.members[1]?.value
      : undefined;
  expect(member(after)).toBeDefined();
  expect(member(after)).toBe(member(before));
});
