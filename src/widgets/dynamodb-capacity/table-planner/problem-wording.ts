import type { ItemFault, ItemFaultReason } from '../engine/capacity/check-item.ts';
import type { TableProblem, TableReason } from '../engine/capacity/check-table.ts';
import { formatBytes } from '../results/format-bytes.ts';
import { numberTexts, trafficTexts } from '../forms/number-wording.ts';
import type { RowProblems } from './index-rows.ts';
import type { FieldProblem } from './plan-form.ts';
import type { ReadProblems } from './read-rows.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

const tableTexts: Texts<TableReason> = {
  'bad-table-name': 'A name takes letters, digits, “_”, “-” and “.”',
  'bad-index-name': 'A name takes letters, digits, “_”, “-” and “.”',
  'repeated-index-name': 'Another index has this name',
  'no-partition-key': 'Name an attribute',
  'too-many-key-attributes': 'Too many attributes in one key',
  'bad-key-name': 'The name of a key attribute is too long',
  'repeated-key-attribute': 'An attribute stands in a key once',
  'conflicting-types': 'An attribute has one type in all keys',
  'too-many-global-indexes': 'Too many global indexes',
  'too-many-local-indexes': 'Too many local indexes',
  'local-index-without-sort-key': 'A local index needs a table with a sort key',
  'nothing-included': 'Name the attributes that the index holds',
  'too-many-included': 'Too many attributes are included, over all indexes',
  'bad-units': 'Units are whole and at least 1',
  'least-over-most': 'The minimum is above the maximum',
  'bad-target': 'DynamoDB does not take this target',
  'bad-recovery-days': 'DynamoDB does not keep this many days',
  'bad-expiry-attribute': 'Name an attribute',
  'replicas-need-scaling': 'A global table needs auto scaling or on-demand mode',
};

const faultTexts: Texts<ItemFaultReason> = {
  'no-key': 'The item lacks a key attribute',
  'wrong-key-type': 'A key attribute has another type in the item',
  'empty-key': 'A key attribute is empty',
  'key-too-long': 'A key attribute is too long',
  'too-large': 'The item is too large',
  'too-large-with-local-indexes': 'The item with its entries in local indexes is too large',
};

/** Returns what keeps DynamoDB from creating a table, with the attribute and the limit. */
export function describeTableProblem({ reason, attribute, limit }: TableProblem): string {
  const bound =
    limit === undefined ? '' : ` (${typeof limit === 'number' ? `limit ${limit}` : `${limit[0]} to ${limit[1]}`})`;
  return `${tableTexts[reason]}${attribute ? `: ${attribute}` : ''}${bound}.`;
}

/** Returns what keeps DynamoDB from storing an item, with the attribute and the limit. */
export function describeFault({ reason, attribute, index, value, limit }: ItemFault): string {
  const where = [attribute, index && `index ${index}`].filter(Boolean).join(', ');
  const size =
    value === undefined || limit === undefined ? '' : ` (${formatBytes(value)}, limit ${formatBytes(limit)})`;
  return `${faultTexts[reason]}${where && `: ${where}`}${size}.`;
}

/** Returns what is wrong with a field, in a sentence. */
export function describeProblem(problem: FieldProblem | undefined): string | undefined {
  switch (problem?.kind) {
    case undefined:
    // The field of the item names what is wrong in it, with a way to the place.
    case 'item':
      return undefined;
    case 'number':
      return numberTexts[problem.problem];
    case 'traffic':
      return trafficTexts[problem.problem.reason];
    case 'table':
      return describeTableProblem(problem.problem);
    case 'below-keys':
      return 'The keys and included attributes alone are larger.';
    case 'shares-above-100':
      return 'The shares come to more than all.';
    case 'key-attribute':
      return `${problem.name} is part of the table’s key, which no update changes.`;
    case 'bad-region':
      return `“${problem.found}” is not written like a Region: eu-west-1.`;
    case 'bad-row':
      return `Row ${problem.row} of the link cannot be read.`;
    case 'bad-prices':
      return `No price: ${problem.names.join(', ')}.`;
  }
}

type RowReason = NonNullable<RowProblems[keyof RowProblems] | ReadProblems[keyof ReadProblems]>;

const rowTexts: Texts<RowReason> = {
  ...numberTexts,
  'no-sort-key': 'A local index has a sort key of its own.',
  'no-such-index': 'There is no such index.',
  'index-has-no-get': 'An index answers Query and Scan only.',
};

/** Returns what is wrong with one part of an index or of a way to read, in a sentence. */
export function describeRowProblem(problem: RowReason | undefined): string | undefined {
  return problem && rowTexts[problem];
}
