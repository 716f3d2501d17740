import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleForm, parseNeed, type NeedForm, type Problem } from './need.ts';

const parse = (change: Partial<NeedForm>) => parseNeed({ ...exampleForm, ...change }, 50);

test.each<[string, Partial<NeedForm>, object]>([
  ['terabytes are 1,024 GB', { amount: '2', amountUnit: 'TB' }, { gb: 2048 }],
  ['commas and spaces are ignored', { amount: '1,000 ', amountUnit: 'GB' }, { gb: 1000 }],
  ['a count of objects gives their size', { objectsBy: 'count', count: '2097152', amount: '2' }, { objectKB: 1024 }],
  ['years have 365 days', { kept: '3' }, { days: 1095 }],
  ['reads a day become reads a month', { reads: '12', readsUnit: 'day' }, { readsPerMonth: expect.closeTo(365, 9) }],
  ['an unknown pattern needs no readings', { pattern: 'unknown', reads: 'x', share: '' }, { patternKnown: false }],
])('%s', (_, change, expected) => {
  expect(parse(change)).toMatchObject({ need: expected });
});

describe('a field that makes no sense is named', () => {
  test.each<[keyof NeedForm, string, Problem, Partial<NeedForm>?]>([
    ['amount', '', 'empty'],
    ['amount', 'lots', 'not-a-number'],
    ['amount', '1e', 'not-a-number'],
    ['amount', '-1', 'negative'],
    ['amount', '0', 'not-positive'],
    ['amount', '99999999', 'too-large'],
    ['amount', '1e400', 'too-large'],
    ['size', '3', 'object-larger-than-amount', { sizeUnit: 'GB', amount: '1', amountUnit: 'GB' }],
    ['size', '60000', 'object-above-limit', { sizeUnit: 'GB', amount: '1', amountUnit: 'PB' }],
    ['size', '0.0001', 'object-below-a-byte'],
    ['count', '1.5', 'not-whole', { objectsBy: 'count' }],
    ['kept', '0', 'not-positive'],
    ['reads', '-2', 'negative'],
    ['share', '120', 'above-100'],
  ])('%s “%s” is %s', (field, text, problem, change = {}) => {
    expect(parse({ ...change, [field]: text })).toEqual({ problems: { [field]: problem } });
  });
});

test('whatever is typed, the answer is a need of finite numbers or named problems', () => {
  const typed = fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('', '0', '1e999', '-', '.'));
  fc.assert(
    fc.property(
      fc.record({ amount: typed, size: typed, count: typed, kept: typed, reads: typed, share: typed }),
      (form) => {
        const parsed = parse(form);
        if ('problems' in parsed) expect(Object.keys(parsed.problems)).not.toHaveLength(0);
        else
          expect(
            Object.values(parsed.need)
              .filter((value) => typeof value === 'number')
              .every(Number.isFinite),
          ).toBe(true);
      },
    ),
  );
});
