import { addBytes, sizeItem, type Bytes, type ItemSize } from '../item/item-size.ts';
import type { Item } from '../item/item.ts';
import { indexKey, keyAttributes, type Schema, type SecondaryIndex } from './table.ts';

/** An item with the sizes of its attributes, so that no index needs to measure it anew. */
export interface MeasuredItem {
  item: Item;
  size: ItemSize;
  bytesOf: ReadonlyMap<string, Bytes>;
}

/** Returns an item with its sizes, given perhaps those of an item that shares attributes with it. */
export function measureItem(item: Item, like?: MeasuredItem): MeasuredItem {
  const size = sizeItem(item, like);
  return { item, size, bytesOf: new Map(size.parts.map(({ name, bytes }) => [String(name), bytes])) };
}

/** Returns whether an item has each attribute of an index key; without one of them it is not in the index. */
export function isIndexed(schema: Schema, index: SecondaryIndex, item: Item): boolean {
  return keyAttributes(indexKey(schema, index)).every(({ name }) => item.has(name));
}

/** Returns the names of keys and included attributes, which any entry holds that has them. */
function heldNames(schema: Schema, index: SecondaryIndex): ReadonlySet<string> {
  const { projection } = index;
  const keys = [...keyAttributes(schema.key), ...keyAttributes(indexKey(schema, index))].map(({ name }) => name);
  return new Set(projection.kind === 'INCLUDE' ? [...keys, ...projection.attributes] : keys);
}

/**
 * Returns a function that tells whether an index holds an attribute: the keys of the table and of the index always, the
 * others by the projection.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html
 */
export function projectionOf(schema: Schema, index: SecondaryIndex): (name: string) => boolean {
  if (index.projection.kind === 'ALL') return () => true;
  const held = heldNames(schema, index);
  return (name) => held.has(name);
}

/** Returns the size of an item’s entry in an index, or undefined where the item is not in it. */
export function entryBytes(schema: Schema, index: SecondaryIndex, measured: MeasuredItem): Bytes | undefined {
  if (!isIndexed(schema, index, measured.item)) return undefined;
  if (index.projection.kind === 'ALL') return measured.size.bytes;
  return addBytes([...heldNames(schema, index)].flatMap((name) => measured.bytesOf.get(name) ?? []));
}

/**
 * Returns the attributes among those wanted that an index does not hold: an LSI fetches them from the table with each
 * whole item, a GSI cannot give them.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html
 */
export function findUnprojected(schema: Schema, index: SecondaryIndex, wanted: readonly string[]): readonly string[] {
  const holds = projectionOf(schema, index);
  return wanted.filter((name) => !holds(name));
}
