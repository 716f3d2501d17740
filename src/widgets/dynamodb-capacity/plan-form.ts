import { checkTable, type TableProblem } from './check-table.ts';
import {
  readIndexRow,
  readIndexRows,
  readKey,
  readNames,
  readNumber,
  type NumberProblem,
  type NumberRange,
  type ReadIndex,
  type RowProblems,
} from './index-rows.ts';
import { changeItem, itemOfSize, writeItem } from './item-texts.ts';
import { readPrices, readPriceTexts } from './own-prices.ts';
import { parseItem, type ItemProblem } from './parse-item.ts';
import type { PlanForm } from './plan-fields.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlainConsistency } from './read-operations.ts';
import { kb } from './sizes.ts';
import type { Capacity, ProvisionedCapacity, Schema, Table } from './table.ts';
import { scaleTraffic, trafficOf } from './traffic-form.ts';
import type { TrafficProblem } from './traffic.ts';

/** What can be wrong with a field of the form. */
export type FieldProblem =
  | { kind: 'number'; problem: NumberProblem }
  | { kind: 'item'; problem: ItemProblem }
  | { kind: 'traffic'; problem: TrafficProblem }
  | { kind: 'table'; problem: TableProblem }
  | { kind: 'below-keys' }
  | { kind: 'shares-above-100' }
  | { kind: 'bad-region'; found: string }
  | { kind: 'bad-row'; row: number }
  | { kind: 'bad-prices'; names: readonly string[] };

/** The fields that are wrong, and the index rows, by position. */
export interface FormProblems {
  fields: Partial<Record<keyof PlanForm, FieldProblem>>;
  rows: readonly (RowProblems & { table?: TableProblem })[];
}

/** The input that a form describes, or what is wrong with it. */
export type ParsedForm = { ok: true; input: PlanInput } | { ok: false; problems: FormProblems };

/** A field that holds a number. */
export type NumberField = keyof { [Field in keyof PlanForm as string extends PlanForm[Field] ? Field : never]: true };
/** Reads a number of the form; one that is wrong is noted as a problem and counts as 0. */
export type Read = (field: NumberField, range?: NumberRange) => number;

/** Returns what a form describes, or all that is wrong with it. */
export function parsePlanForm(form: PlanForm): ParsedForm {
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
  const rows = ('badRow' in parsedRows ? [] : parsedRows).map((row) => readIndexRow(row, provisioned));
  const indexes = rows.flatMap((row) => (row.ok ? row.read : []));
  const table: Table = {
    name: form.name,
    key: { partition: readKey(form.partition), sort: readKey(form.sort) },
    indexes: indexes.map(({ index }) => index),
    capacity,
    tableClass: form.tableClass,
    recoveryDays: readOptional('recovery'),
    stream: form.stream === 'none' ? undefined : form.stream,
    timeToLive: form.expiry.trim() === '' ? undefined : form.expiry,
    deletionProtection: form.protection === 'yes',
    replicas: readNames(form.replicas),
  };
  const region = table.replicas.find((name) => !/^[a-z]{2}(-[a-z]+)+-\d$/.test(name));
  if (region !== undefined) fields.replicas = { kind: 'bad-region', found: region };
  const own = readPriceTexts(form.prices);
  const { prices, notPrices } = readPrices(own.own);
  if (own.unknown.length + notPrices.length > 0) {
    fields.prices = { kind: 'bad-prices', names: [...own.unknown, ...notPrices] };
  }

  const input: PlanInput = {
    table,
    ...readItems(form, table, read, fields),
    ...readLoads(form, indexes, read, fields),
    items: read('items', { most: 1e13 }),
    indexUses: indexes.map(({ use }) => use),
    hottestShare: read('hottest', { most: 100 }) / 100,
    collectionBytes: read('collection', { most: 1e9 }) * kb ** 3,
    backups: read('backups'),
    restores: read('restores'),
    streamReads: form.stream === 'none' ? 0 : read('streamReads'),
    reactionMinutes: form.mode === 'fixed' ? 0 : read('reaction', { most: 1440 }),
    prices,
    freeTier: form.freeTier === 'yes',
    provisions: provisioned,
    ...readWarmth(readOptional('warmReads'), readOptional('warmWrites')),
  };
  const tableProblems = [...checkTable(table), ...checkTable({ ...table, capacity: provisioned })];
  const rowProblems = rows.map((row) => (row.ok ? {} : row.problems));
  for (const problem of tableProblems) {
    const at = table.indexes.findIndex(({ name }) => name === problem.index);
    if (problem.index !== undefined && rows.every(({ ok }) => ok))
      rowProblems[at] = { ...rowProblems[at], table: problem } as object;
    else if (problem.index === undefined) fields[fieldOf(problem, form)] ??= { kind: 'table', problem };
  }
  const isFine = Object.keys(fields).length === 0 && rowProblems.every((row) => Object.keys(row).length === 0);
  return isFine ? { ok: true, input } : { ok: false, problems: { fields, rows: rowProblems } };
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
  const target = read('target', { most: 100 });
  const scale = (least: NumberField, most: NumberField) =>
    ({ kind: 'auto', least: read(least, { whole: true }), most: read(most, { whole: true }), target }) as const;
  return { kind: 'provisioned', reads: scale('leastReads', 'mostReads'), writes: scale('leastWrites', 'mostWrites') };
}

function readWarmth(reads: number | undefined, writes: number | undefined): Pick<PlanInput, 'warm'> {
  return reads === undefined && writes === undefined ? {} : { warm: { reads: reads ?? 0, writes: writes ?? 0 } };
}

function readItems(
  form: PlanForm,
  schema: Schema,
  read: Read,
  fields: FormProblems['fields'],
): Pick<PlanInput, 'item' | 'itemBefore'> {
  const bySize = form.itemBy === 'size';
  const bytes = bySize ? read('size', { most: 1e6 }) * (form.sizeUnit === 'KB' ? kb : 1) : 0;
  const item = bySize ? itemOfSize(schema, Math.min(bytes, 1e6)) : form.item;
  if (item === undefined) {
    fields.size ??= { kind: 'below-keys' };
    return { item: '{}' };
  }
  const parsed = parseItem(item);
  if (!parsed.ok) {
    fields.item = { kind: 'item', problem: parsed.problem };
    return { item };
  }
  const changes = readNames(form.changes).filter((name) => parsed.item.has(name));
  return changes.length === 0 ? { item } : { item, itemBefore: writeItem(changeItem(parsed.item, changes)) };
}

function readLoads(
  form: PlanForm,
  indexes: readonly ReadIndex[],
  read: Read,
  fields: FormProblems['fields'],
): Pick<PlanInput, 'reads' | 'writes'> {
  const readTraffic = trafficOf(form, 'read', read, fields);
  const writeTraffic = trafficOf(form, 'write', read, fields);
  const inserts = read('inserts', { most: 100 }) / 100;
  const deletes = read('deletes', { most: 100 }) / 100;
  if (inserts + deletes > 1) fields.deletes = { kind: 'shares-above-100' };
  const updates = Math.max(0, 1 - inserts - deletes);
  const transactional = form.transactional === 'yes';
  const plain: PlainConsistency = form.consistency === 'eventual' ? 'eventual' : 'strong';
  const items = read('readItems', { most: 1e6, whole: true });
  const main: PlanInput['reads'][number] =
    form.readBy === 'get'
      ? { kind: 'get', items, consistency: form.consistency, traffic: readTraffic }
      : { kind: 'query', items, consistency: plain, traffic: readTraffic };
  return {
    reads: [
      main,
      ...indexes.map(({ index, perSecond, items: each, wanted }) => ({
        kind: 'query' as const,
        index: index.name,
        items: each,
        consistency: index.kind === 'GSI' ? ('eventual' as const) : plain,
        wanted,
        traffic: { kind: 'steady' as const, perSecond },
      })),
    ],
    writes: (
      [
        ['insert', inserts],
        ['update', updates],
        ['delete', deletes],
      ] as const
    ).map(([kind, share]) => ({ kind, transactional, traffic: scaleTraffic(writeTraffic, share) })),
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
