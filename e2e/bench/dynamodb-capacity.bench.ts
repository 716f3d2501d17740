/**
 * How long the DynamoDB calculators take to recompute after a key is pressed, with items of 400 KB. Run it with
 * `node e2e/bench/dynamodb-capacity.bench.ts`; a frame lasts 16 ms. `JSON.parse` stands beside for how fast the machine is.
 */
import { exampleItem, examplePlan, exampleTable } from '#widgets/dynamodb-capacity/example.ts';
import { measureItem } from '#widgets/dynamodb-capacity/index-entries.ts';
import { parseItem } from '#widgets/dynamodb-capacity/parse-item.ts';
import { planTable } from '#widgets/dynamodb-capacity/plan.ts';
import type { SecondaryIndex, Table } from '#widgets/dynamodb-capacity/table.ts';

const frame = 16;
const rounds = 60;
const key = '"customer": {"S": "C-1"}, "order": {"S": "O-1"}, "openSince": {"S": "2026-11-20"}, "total": {"N": "12.5"}';

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(',');
}

/** Items just under 400 KB, from the usual to the extreme. */
const items = {
  'the example': exampleItem,
  'an order of 2,300 lines': `{${key}, "lines": {"L": [${repeat(2300, (index) => `{"M": {"articleNumber": {"S": "A-${index}"}, "description": {"S": "Wool socks, grey, three pairs, ${'size 42 '.repeat(9)}"}, "quantity": {"N": "${index % 9}"}, "price": {"N": "${index}.90"}}}`)}]}}`,
  'one long text': `{${key}, "text": {"S": "${'é'.repeat(204_000)}"}}`,
  '10,000 attributes': `{${key}, ${repeat(10_000, (index) => `"attribute-name-${index}": {"S": "value of ${index}"}`)}}`,
  '50,000 small maps': `{"customer": "C-1", "order": "O-1", "list": [${repeat(50_000, (index) => `{"a":${index % 10}}`)}]}`,
  '130,000 numbers': `{${key}, "list": {"L": [${repeat(130_000, (index) => `{"N":"${index % 10}"}`)}]}}`,
};

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

console.table(
  Object.entries(items).map(([name, item]) => {
    const parsed = parseItem(item);
    const size = parsed.ok ? measureItem(parsed.item).size.bytes.most : Number.NaN;
    return {
      item: name,
      'size in KB': Math.round(size / 1024),
      'text in KB': Math.round(item.length / 1024),
      'JSON.parse': measure(() => JSON.parse(item)),
      'parse and measure': measure(() => {
        const again = parseItem(item);
        return again.ok && measureItem(again.item);
      }),
      'plan, two indexes': measure(() => planTable({ ...examplePlan, item })),
      'plan, 25 indexes': measure(() => planTable({ ...examplePlan, table: fullTable, item })),
    };
  }),
);
