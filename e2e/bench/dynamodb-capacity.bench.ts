/**
 * How long the DynamoDB calculators take to recompute after a key is pressed, with items of 400 KB. Run it with
 * `node e2e/bench/dynamodb-capacity.bench.ts`; a frame lasts 16 ms. `JSON.parse` stands beside for how fast the machine is.
 */
import { examplePlan, exampleTable } from '#widgets/dynamodb-capacity/engine/plan/example.ts';
import { measureItem } from '#widgets/dynamodb-capacity/engine/capacity/index-entries.ts';
import { sizeItem } from '#widgets/dynamodb-capacity/engine/item/item-size.ts';
import { parseItem } from '#widgets/dynamodb-capacity/engine/item/parse-item.ts';
import { planTable } from '#widgets/dynamodb-capacity/engine/plan/plan.ts';
import type { SecondaryIndex, Table } from '#widgets/dynamodb-capacity/engine/capacity/table.ts';
import { largeItems } from './large-items.ts';

const frame = 16;
const rounds = 60;
/** Every index that a table may have: 20 global ones that hold all, five local ones. */
const indexes: readonly SecondaryIndex[] = [
  ...Array.from({ length: 20 }, (_, index): SecondaryIndex => ({
    kind: 'GSI',
    name: `global-${index}`,
    key: { partition: [{ name: 'openSince', type: 'S' }], sort: [] },
    projection: { kind: 'ALL' },
  })),
  ...Array.from({ length: 5 }, (_, index): SecondaryIndex => ({
    kind: 'LSI',
    name: `local-${index}`,
    sort: { name: 'total', type: 'N' },
    projection: { kind: 'KEYS_ONLY' },
  })),
];
const fullTable: Table = { ...exampleTable, indexes };

/** Returns the median time of the thread, which a busy machine falsifies less than the clock does. */
function measure(work: () => unknown): string {
  const times = Array.from({ length: rounds }, () => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  const settled = times.slice(rounds / 3).toSorted((a, b) => a - b);
  const median = settled[Math.floor(settled.length / 2)] ?? Number.NaN;
  return `${median.toFixed(1)} ms${median > frame ? ' (over a frame)' : ''}`;
}

/** Returns the text with one key typed into a value, once at its beginning and once in its middle. */
function typeInto(text: string): readonly string[] {
  return [0, text.length / 2].map((from) => {
    const at = from + text.slice(from).search(/[a-z0-9](?=[^"]*"\s*\})/i);
    return text.slice(0, at) + '7' + text.slice(at);
  });
}

console.table(
  Object.entries(largeItems).map(([name, text]) => {
    const parsed = parseItem(text);
    if (!parsed.ok) throw new Error(`${name} is no item: ${parsed.problem.reason}`);
    const [first = '', middle = ''] = typeInto(text);
    const { item } = parsed;
    const size = sizeItem(item).bytes.most;
    return {
      item: name,
      'size in KB': Math.round(size / 1024),
      'text in KB': Math.round(text.length / 1024),
      'JSON.parse': measure(() => JSON.parse(text)),
      'read whole': measure(() => parseItem(text)),
      'key at the start': measure(() => parseItem(first, undefined, parsed)),
      'key in the middle': measure(() => parseItem(middle, undefined, parsed)),
      measured: measure(() => measureItem(item)),
      'plan, two indexes': measure(() => planTable({ ...examplePlan, item })),
      'plan, 25 indexes': measure(() => planTable({ ...examplePlan, table: fullTable, item })),
    };
  }),
);
