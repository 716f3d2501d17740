import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsLink, mergeLink, readLink, shortenForLink, writeLink } from './link-state.ts';

const fields = { amount: 'text', unit: ['GB', 'TB'] } as const;
const defaults = { amount: '1', unit: 'GB' } as const;
const read = (query: string) => readLink('demo', fields, defaults, query);

test('a state travels through its link', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('GB' as const, 'TB' as const), (amount, unit) => {
      expect(read(writeLink('demo', { amount, unit }, defaults))).toEqual({
        form: { amount, unit },
        ignored: [],
        unknownVersion: false,
      });
    }),
  );
});

test('the default state needs no query', () => {
  expect(writeLink('demo', defaults, defaults)).toBe('');
});

test.each([
  ['an option that there is not', '?demo=1&unit=YB&amount=2', { amount: '2', unit: 'GB' }, ['unit'], false],
  ['a text too long to be a number', `?demo=1&amount=${'9'.repeat(41)}`, defaults, ['amount'], false],
  ['a later version', '?demo=2&amount=5', defaults, [], true],
  ['another widget’s link', '?other=1&amount=5', defaults, [], false],
  ['an unknown field', '?demo=1&colour=red', defaults, [], false],
])('%s falls back to the default and is told', (_, query, form, ignored, unknownVersion) => {
  expect(read(query)).toEqual({ form, ignored, unknownVersion });
});

test.each([
  ['beside another widget’s', '?other=1&size=3', '?demo=1&amount=5', '?other=1&size=3&demo=1&amount=5'],
  ['in place of its own', '?demo=1&amount=2&unit=TB&other=1', '?demo=1&amount=5', '?other=1&demo=1&amount=5'],
  ['and goes with the defaults', '?demo=1&amount=2', '', ''],
])('a state stands %s', (_, query, own, expected) => {
  expect(mergeLink('demo', fields, query, own)).toBe(expected);
});

test('no query breaks it', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(read(`?demo=1&${query}`).form).toHaveProperty('amount', expect.any(String));
    }),
  );
});

describe('a long text', () => {
  const note = { mostInLink: 9 };

  test.each([
    ['fits as it is', 'a note at', true],
    ['is longer', 'a longer note', false],
    ['is longer once it is encoded', '{"a":1}', false],
  ])('%s', (_, text, fits) => {
    expect(fitsLink(note, text)).toBe(fits);
  });

  test('travels through its link where it fits, and stays at home where it does not', () => {
    const empty = { note: '' };
    const travel = (text: string) =>
      readLink('demo', { note }, empty, writeLink('demo', shortenForLink({ note }, { note: text }, empty), empty));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(travel(text)).toMatchObject({ form: { note: fitsLink(note, text) ? text : '' }, ignored: [] });
      }),
    );
  });

  test('too long in a link is ignored and told', () => {
    expect(readLink('demo', { note }, { note: '' }, '?demo=1&note=0123456789').ignored).toEqual(['note']);
  });
});
