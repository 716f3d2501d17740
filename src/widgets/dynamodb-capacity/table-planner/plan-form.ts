import { checkTable, type TableProblem } from '../engine/capacity/check-table.ts';
import { readNumber, readScaling, type NumberProblem, type ReadField } from '../forms/form-numbers.ts';
import { readIndexRow, readIndexRows, type RowProblems } from './index-rows.ts';
import { readKey, readNames } from './names.ts';
import { readPrices, readPriceTexts } from './own-prices.ts';
import { parseItem } from '../engine/item/parse-item.ts';
import type { PlanForm } from './plan-fields.ts';
import type { PlanInput } from '../engine/plan/plan-input.ts';
import { readItems, type MissingNames } from './plan-items.ts';
import { readReads, readWrites } from './plan-loads.ts';
import type { ReadProblems } from './read-rows.ts';
import { gb } from '../engine/item/sizes.ts';
import type { Capacity, ProvisionedCapacity, SecondaryIndex, Table } from '../engine/capacity/table.ts';
import type { TrafficProblem } from '../engine/plan/traffic.ts';

/** What can be wrong with a field of the form. */
export type FieldProblem =
  | { kind: 'number'; problem: NumberProblem }
  | { kind: 'item' }
  | { kind: 'traffic'; problem: TrafficProblem }
  | { kind: 'table'; problem: TableProblem }
  | { kind: 'below-keys' }
  | { kind: 'shares-above-100' }
  | { kind: 'key-attribute'; name: string }
  | { kind: 'bad-region'; found: string }
  | { kind: 'bad-row'; row: number }
  | { kind: 'bad-prices'; names: readonly string[] };

/** The fields that are wrong, and the rows of indexes and of ways to read, by position. */
export interface FormProblems {
  fields: Partial<Record<keyof PlanForm, FieldProblem>>;
  rows: readonly (RowProblems & { table?: TableProblem })[];
  reads: readonly ReadProblems[];
}

/** The input that a form describes, or what is wrong with it; `missing` are names that the item has not. */
export type ParsedForm = { missing: MissingNames } & (
  { ok: true; input: PlanInput } | { ok: false; problems: FormProblems }
);

/** A field that holds a number. */
export type NumberField = keyof { [Field in keyof PlanForm as string extends PlanForm[Field] ? Field : never]: true };
/** Reads a number of the form; one that is wrong is noted as a problem and counts as 0. */
export type Read = ReadField<NumberField>;

/** Returns what a form describes, or all that is wrong with it; `item` is its item where that is read already. */
export function parsePlanForm(form: PlanForm, item = parseItem(form.item)): ParsedForm {
  const fields: FormProblems['fields'] = {};
  const read: Read = (field, range = {}) => {
    const value = readNumber(form[field], range);
    if (typeof value === 'number') return value;
    fields[field] = { kind: 'number', problem: value };
    return 0;
  };
  const readOptional = (field: NumberField) => (form[field].trim() === '' ? undefined : read(field, { whole: true }));

  const provisioned = readProvisioned(form, read);
  const capacity: Capacity =
    form.mode === 'on-demand'
      ? { kind: 'on-demand', mostReads: readOptional('capReads'), mostWrites: readOptional('capWrites') }
      : provisioned;
  const parsedRows = readIndexRows(form.indexes);
  if ('badRow' in parsedRows) fields.indexes = { kind: 'bad-row', row: parsedRows.badRow };
  const rows = ('badRow' in parsedRows ? [] : parsedRows).map((row) => readIndexRow(row));
  const indexes = rows.flatMap((row) => (row.ok ? row.read : []));
  const table = readTable(
    form,
    capacity,
    indexes.map(({ index }) => index),
    readOptional('recovery'),
  );
  const region = table.replicas.find((name) => !/^[a-z]{2}(-[a-z]+)+-\d$/.test(name));
  if (region !== undefined) fields.replicas = { kind: 'bad-region', found: region };
  const own = readPriceTexts(form.prices);
  const { prices, notPrices } = readPrices(own.own);
  if (own.unknown.length + notPrices.length > 0) {
    fields.prices = { kind: 'bad-prices', names: [...own.unknown, ...notPrices] };
  }
  const { items, missing } = readItems(form, item, table, read, fields);
  const reading = readReads(
    form,
    rows.map((row) => (row.ok ? row.read.index : undefined)),
    read,
    fields,
  );
  const throughput = (reads: NumberField, writes: NumberField) => ({
    reads: readOptional(reads) ?? 0,
    writes: readOptional(writes) ?? 0,
  });

  const input: PlanInput = {
    table,
    ...items,
    reads: reading.reads,
    writes: readWrites(form, read, fields),
    items: read('items', { most: 1e13 }),
    indexUses: indexes.map(({ use }) => use),
    hottestShare: read('hottest', { most: 100 }) / 100,
    collectionBytes: read('collection', { most: 1e9 }) * gb,
    backups: read('backups'),
    restores: read('restores'),
    streamReads: form.stream === 'none' ? 0 : read('streamReads'),
    reactionMinutes: form.mode === 'fixed' ? 0 : read('reaction', { most: 1440 }),
    prices,
    freeTier: form.freeTier === 'yes',
    provisions: provisioned,
    warm: throughput('warmReads', 'warmWrites'),
    previousPeak: throughput('peakReads', 'peakWrites'),
    account: { tables: readOptional('tablesThere') ?? 0, ...throughput('readsThere', 'writesThere') },
  };
  const rowProblems: FormProblems['rows'][number][] = rows.map((row) => (row.ok ? {} : row.problems));
  for (const problem of [...checkTable(table), ...checkTable({ ...table, capacity: provisioned })]) {
    const at = table.indexes.findIndex(({ name }) => name === problem.index);
    if (problem.index === undefined) fields[fieldOf(problem, form)] ??= { kind: 'table', problem };
    else if (rows.every(({ ok }) => ok)) rowProblems[at] = { ...rowProblems[at], table: problem };
  }
  const isFine = [fields, ...rowProblems, ...reading.problems].every((part) => Object.keys(part).length === 0);
  return isFine
    ? { ok: true, input, missing }
    : { ok: false, problems: { fields, rows: rowProblems, reads: reading.problems }, missing };
}

function readTable(
  form: PlanForm,
  capacity: Capacity,
  indexes: readonly SecondaryIndex[],
  recoveryDays: number | undefined,
): Table {
  return {
    name: form.name,
    key: { partition: readKey(form.partition), sort: readKey(form.sort) },
    indexes,
    capacity,
    tableClass: form.tableClass,
    recoveryDays,
    stream: form.stream === 'none' ? undefined : form.stream,
    timeToLive: form.expiry.trim() === '' ? undefined : form.expiry,
    deletionProtection: form.protection === 'yes',
    replicas: readNames(form.replicas),
  };
}

/** Provisioned units: those of the form, or what a comparison takes for an on-demand table. */
function readProvisioned(form: PlanForm, read: Read): ProvisionedCapacity {
  if (form.mode === 'fixed') {
    return {
      kind: 'provisioned',
      reads: { kind: 'fixed', units: read('fixedReads', { whole: true }) },
      writes: { kind: 'fixed', units: read('fixedWrites', { whole: true }) },
    };
  }
  return {
    kind: 'provisioned',
    reads: readScaling(read, { least: 'leastReads', most: 'mostReads', target: 'target' }),
    writes: readScaling(read, { least: 'leastWrites', most: 'mostWrites', target: 'target' }),
  };
}

function fieldOf({ reason }: TableProblem, { mode, partition, sort }: PlanForm): keyof PlanForm {
  switch (reason) {
    case 'bad-table-name':
      return 'name';
    case 'bad-recovery-days':
      return 'recovery';
    case 'bad-expiry-attribute':
      return 'expiry';
    case 'replicas-need-scaling':
      return 'replicas';
    case 'bad-target':
      return 'target';
    case 'least-over-most':
      return 'leastReads';
    case 'bad-units':
      return mode === 'fixed' ? 'fixedReads' : mode === 'auto' ? 'leastReads' : 'capReads';
    case 'too-many-key-attributes':
      return readKey(partition).length > 1 || readKey(sort).length < 2 ? 'partition' : 'sort';
    case 'too-many-global-indexes':
    case 'too-many-local-indexes':
    case 'too-many-included':
    case 'conflicting-types':
      return 'indexes';
    default:
      return 'partition';
  }
}
