import type { AttributeValue, Item } from '../item/item.ts';
import { sizeItem } from '../item/item-size.ts';
import { allKeyAttributes, type Schema } from './table.ts';

/** How long the values of keys and included attributes are taken to be where only an item’s size is known. */
export const assumedBytes = 16;

/**
 * Returns an item of so many bytes that has every key and included attribute of a table, or undefined where these alone
 * are larger.
 */
export function itemOfSize(schema: Schema, bytes: number): Item | undefined {
  const text = { type: 'S', value: 'x'.repeat(assumedBytes) } as const;
  const included = schema.indexes.flatMap(({ projection }) =>
    projection.kind === 'INCLUDE' ? projection.attributes : [],
  );
  const item = new Map<string, AttributeValue>(included.map((name) => [name, text]));
  for (const { name, type } of allKeyAttributes(schema)) {
    item.set(
      name,
      type === 'N' ? { type, value: '1234567' } : type === 'B' ? { type, value: 'eHh4eHh4eHh4eHh4eHh4eA==' } : text,
    );
  }
  const filler = 'data';
  const left = Math.floor(bytes) - sizeItem(item).bytes.most - (item.has(filler) ? 0 : filler.length);
  if (left < 0) return undefined;
  if (!item.has(filler)) item.set(filler, { type: 'S', value: 'x'.repeat(left) });
  return item;
}

/** Returns an item with other values, about as large, in the attributes named; names that it does not have are left. */
export function changeItem(item: Item, names: readonly string[]): Item {
  return new Map(Array.from(item, ([name, value]) => [name, names.includes(name) ? another(value) : value]));
}

function another(value: AttributeValue): AttributeValue {
  switch (value.type) {
    case 'S':
      return {
        type: 'S',
        value: value.value.endsWith('x') ? `${value.value.slice(0, -1)}y` : swapLast(value.value, 'x'),
      };
    case 'N':
      return { type: 'N', value: anotherNumber(value.value) };
    case 'B':
      return {
        type: 'B',
        value: value.value.startsWith('A') ? `B${value.value.slice(1)}` : `A${value.value.slice(1)}`,
      };
    case 'BOOL':
      return { type: 'BOOL', value: !value.value };
    case 'NULL':
      return { type: 'BOOL', value: true };
    case 'SS':
    case 'NS':
    case 'BS':
      return { ...value, values: value.values.slice(1).concat(value.type === 'NS' ? '9876543' : 'eHh4eHh4') };
    case 'L':
    case 'M':
      return value.values.length > 0
        ? { ...value, values: value.values.map((child, at) => (at === 0 ? another(child) : child)) }
        : value.type === 'L'
          ? { type: 'M', names: [], values: [] }
          : { type: 'L', values: [] };
  }
}

/** Only an ASCII sign may go without changing the size; another one is left and followed. */
function swapLast(text: string, sign: string): string {
  return /[ -~]$/.test(text) ? text.slice(0, -1) + sign : text + sign;
}

function anotherNumber(text: string): string {
  const changed = text.replace(/[1-9](?=[^1-9]*$)/, (digit) => (digit === '1' ? '2' : String(Number(digit) - 1)));
  return changed === text ? '1' : changed;
}
