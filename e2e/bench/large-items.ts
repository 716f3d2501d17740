import { exampleItem } from '#widgets/dynamodb-capacity/engine/item/example-item.ts';

const key = '"customer": {"S": "C-1"}, "order": {"S": "O-1"}, "openSince": {"S": "2026-11-20"}, "total": {"N": "12.5"}';

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(',');
}

const order = `{${key}, "lines": {"L": [${repeat(2300, (index) => `{"M": {"articleNumber": {"S": "A-${index}"}, "description": {"S": "Wool socks, grey, three pairs, ${'size 42 '.repeat(9)}"}, "quantity": {"N": "${index % 9}"}, "price": {"N": "${index}.90"}}}`)}]}}`;

/** Items just under 400 KB, from the usual to the extreme. */
export const largeItems: Readonly<Record<string, string>> = {
  'the example': exampleItem,
  'an order of 2,300 lines': order,
  'the same, in lines': JSON.stringify(JSON.parse(order), undefined, 2),
  'one long text': `{${key}, "text": {"S": "${'é'.repeat(204_000)}"}}`,
  '10,000 attributes': `{${key}, ${repeat(10_000, (index) => `"attribute-name-${index}": {"S": "value of ${index}"}`)}}`,
  '50,000 small maps': `{"customer": "C-1", "order": "O-1", "list": [${repeat(50_000, (index) => `{"a":${index % 10}}`)}]}`,
  '130,000 numbers': `{${key}, "list": {"L": [${repeat(130_000, (index) => `{"N":"${index % 10}"}`)}]}}`,
};
