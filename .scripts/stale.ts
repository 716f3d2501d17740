// Lists what was checked longest ago, for the next round of look-ups: `npm run stale`, or `npm run stale -- 6` for more
// than six months. A report, never a test: time alone must not turn the project red.
import { globSync } from 'node:fs';
import { join } from 'node:path';

const months = Number(process.argv[2] ?? 12);
if (!(months >= 0)) {
  console.error(`“${process.argv[2]}” is no number of months.`);
  process.exit(1);
}

interface Dated {
  checked: string;
  source: string;
  label?: string;
  name?: string;
  said?: string;
}

/** Collects every record with a source and a date, however deep it lies. */
function collect(value: unknown, found: Set<Dated>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('checked' in value && 'source' in value) found.add(value as Dated);
  for (const inner of Object.values(value)) collect(inner, found);
}

const found = new Set<Dated>();
const data = join(import.meta.dirname, '../src/data');
for (const file of globSync('**/*.ts', { cwd: data })) collect(await import(join(data, file)), found);

const limit = new Date();
limit.setMonth(limit.getMonth() - months);
const stale = [...found].filter(({ checked }) => new Date(checked) < limit);
for (const { checked, source, label, name, said } of stale.toSorted((a, b) => a.checked.localeCompare(b.checked))) {
  console.log(`${checked.padEnd(10)}  ${label ?? name ?? said}\n            ${source}`);
}
console.log(`\n${stale.length} of ${found.size} records were checked more than ${months} months ago.`);
