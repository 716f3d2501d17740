import type { Item } from '../engine/item/item.ts';
import { readNames } from './names.ts';
import type { ParsedItem } from '../engine/item/parse-item.ts';
import type { PlanForm } from './plan-fields.ts';
import type { FormProblems, Read } from './plan-form.ts';
import type { PlanInput } from '../engine/plan/plan-input.ts';
import { changeItem, itemOfSize } from '../engine/capacity/sample-items.ts';
import { kb } from '../engine/item/sizes.ts';
import { keyAttributes, type Schema } from '../engine/capacity/table.ts';

/** The fields that name what an update does to attributes. */
const updateFields = ['changes', 'adds', 'removes'] as const;

/** Attributes that an update names and the example item has not, by the field that names them. */
export type MissingNames = Readonly<Record<(typeof updateFields)[number], readonly string[]>>;

/** The items that a form describes, as far as they can be read. */
export interface ReadItems {
  items: Pick<PlanInput, 'item' | 'itemBefore' | 'itemAfter'>;
  missing: MissingNames;
}

const nothingMissing: MissingNames = { changes: [], adds: [], removes: [] };
const largest = 1e6;

/**
 * Returns the item of a form, given what its text was read as, and those that an update finds and leaves: the one has other values and lacks what the
 * update adds, the other lacks what it removes. Notes in `fields` what is wrong; a name that the item has not is none.
 */
export function readItems(
  form: PlanForm,
  parsed: ParsedItem,
  schema: Schema,
  read: Read,
  fields: FormProblems['fields'],
): ReadItems {
  const item = form.itemBy === 'size' ? sizedItem(form, schema, read, fields) : givenItem(parsed, fields);
  if (!item) return { items: { item: new Map() }, missing: nothingMissing };
  const names = { changes: readNames(form.changes), adds: readNames(form.adds), removes: readNames(form.removes) };
  const keys = new Set(keyAttributes(schema.key).map(({ name }) => name));
  for (const field of updateFields) {
    const key = names[field].find((name) => keys.has(name));
    if (key !== undefined) fields[field] = { kind: 'key-attribute', name: key };
  }
  const missing = (field: keyof MissingNames) => names[field].filter((name) => !item.has(name));
  return {
    items: { item, ...updatedItems(item, names) },
    // An item of a given size stands for all its attributes, whatever their names.
    missing:
      form.itemBy === 'size'
        ? nothingMissing
        : { changes: missing('changes'), adds: missing('adds'), removes: missing('removes') },
  };
}

function sizedItem(form: PlanForm, schema: Schema, read: Read, fields: FormProblems['fields']): Item | undefined {
  const bytes = read('size', { most: largest }) * (form.sizeUnit === 'KB' ? kb : 1);
  const item = itemOfSize(schema, Math.min(bytes, largest));
  if (!item) fields.size ??= { kind: 'below-keys' };
  return item;
}

function givenItem(parsed: ParsedItem, fields: FormProblems['fields']): Item | undefined {
  if (!parsed.ok) fields.item = { kind: 'item' };
  return parsed.ok ? parsed.item : undefined;
}

function updatedItems(
  item: Item,
  { changes, adds, removes }: MissingNames,
): Pick<PlanInput, 'itemBefore' | 'itemAfter'> {
  const isNamed = (names: readonly string[]) => names.some((name) => item.has(name));
  const before = without(changeItem(item, changes), adds);
  return {
    ...(isNamed([...changes, ...adds]) && { itemBefore: before }),
    ...(isNamed(removes) && { itemAfter: without(item, removes) }),
  };
}

function without(item: Item, names: readonly string[]): Item {
  return new Map(Array.from(item).filter(([name]) => !names.includes(name)));
}
