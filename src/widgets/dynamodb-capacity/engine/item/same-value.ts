import { canonicalNumber } from './decimal.ts';
import type { AttributeValue, Item } from './item.ts';

/**
 * Returns whether two attribute values are one and the same to DynamoDB: numbers by value, sets and maps in any order.
 */
export function isSameValue(a: AttributeValue, b: AttributeValue): boolean {
  if (a === b) return true;
  switch (a.type) {
    case 'S':
    case 'B':
      return b.type === a.type && b.value === a.value;
    case 'N':
      return b.type === 'N' && (b.value === a.value || canonicalNumber(b.value) === canonicalNumber(a.value));
    case 'BOOL':
      return b.type === 'BOOL' && b.value === a.value;
    case 'NULL':
      return b.type === 'NULL';
    case 'SS':
    case 'NS':
    case 'BS':
      return b.type === a.type && isSameSet(a.values, b.values, a.type === 'NS' ? canonicalNumber : String);
    case 'L':
      return (
        b.type === 'L' && a.values.length === b.values.length && a.values.every((v, at) => isSame(v, b.values[at]))
      );
    case 'M':
      return b.type === 'M' && changedNames(entries(a), entries(b)).size === 0;
  }
}

/** Returns the names of attributes that one of two items has and the other has not, or has with another value. */
export function changedNames(before: Item, after: Item): ReadonlySet<string> {
  if (before === after) return new Set();
  const names = new Set([...before.keys(), ...after.keys()]);
  return new Set([...names].filter((name) => !isSame(before.get(name), after.get(name))));
}

function isSame(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  return a && b ? isSameValue(a, b) : a === b;
}

function isSameSet(a: readonly string[], b: readonly string[], identity: (text: string) => string): boolean {
  const known = new Set(a.map(identity));
  return a.length === b.length && b.every((text) => known.has(identity(text)));
}

function entries({ names, values }: Extract<AttributeValue, { type: 'M' }>): Item {
  return new Map(values.map((value, at) => [names[at] ?? '', value]));
}
