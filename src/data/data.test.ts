import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDate, formatFact, formatFormer, type Fact } from './fact.ts';

interface Dated {
  checked: string;
  source: string;
}

/** Collects every record with a source and a date, however deep it lies. */
function collect(value: unknown, found: Set<Dated>): Set<Dated> {
  if (typeof value !== 'object' || value === null) return found;
  if ('checked' in value && 'source' in value) found.add(value as Dated);
  for (const inner of Object.values(value)) collect(inner, found);
  return found;
}

const modules = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'));

test.each(modules)('%s: every record has a source that is an address, and a date that has been', async (file) => {
  const records = [...collect(await import(join(import.meta.dirname, file)), new Set())];
  const broken = records.filter(({ source, checked }) => {
    const address = URL.canParse(source) && new URL(source).protocol === 'https:' && !/\s/.test(source);
    return !address || !(Date.parse(checked) <= Date.now());
  });
  expect(broken).toEqual([]);
});

describe('facts are written out', () => {
  const base = { label: 'A', source: 'https://example.com', checked: '2026-01' } as const;

  test.each<[string, Fact]>([
    ['50 TB', { ...base, kind: 'limit', value: 50, unit: 'TB' }],
    ['1 minute', { ...base, kind: 'limit', value: 1, unit: 'minutes' }],
    ['1 request per second', { ...base, kind: 'limit', value: 1, unit: 'requests per second' }],
    ['10,000 buckets', { ...base, kind: 'quota', value: 10_000, unit: 'buckets', adjustable: true }],
    ['3–5 hours', { ...base, kind: 'design', value: [3, 5], unit: 'hours' }],
    ['99.999999999%', { ...base, kind: 'design', value: 99.999999999, unit: '%' }],
    ['port 2049', { ...base, kind: 'default', value: 2049, unit: 'port' }],
    ['$0.00099 per GB-month', { ...base, kind: 'price', value: 0.00099, per: 'GB-month', region: 'us-east-1' }],
    ['5 January 2023', { ...base, kind: 'date', value: '2023-01-05' }],
  ])('%s', (text, fact) => {
    expect(formatFact(fact)).toBe(text);
  });

  test('with the value that held before', () => {
    expect(
      formatFormer({ ...base, kind: 'limit', value: 50, unit: 'TB', formerly: { value: 5, until: '2025-12' } }),
    ).toBe('5 TB');
    expect(formatFormer({ ...base, kind: 'limit', value: 50, unit: 'TB' })).toBeUndefined();
  });

  test.each([
    ['2026-07-16', '16 July 2026'],
    ['2026-07', 'July 2026'],
    ['2026', '2026'],
  ] as const)('the date %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});
