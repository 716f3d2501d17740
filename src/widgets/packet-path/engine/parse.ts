import { parseDocuments, type BrokenJson } from './json.ts';
import type { Complain, Flaw } from './schema.ts';
import { parts, type Part, type Topology } from './topology.ts';

/** A file as read: its name and its text. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** Something in a file that we could not use; the rest of the file is used all the same. */
export type InputProblem =
  | { readonly file: string; readonly flaw: 'broken-json'; readonly broken: BrokenJson }
  /** `ownerless` output does not say what it belongs to, and nothing around it does. */
  | { readonly file: string; readonly flaw: Flaw | 'ownerless'; readonly path: string }
  | { readonly file: string; readonly flaw: 'nothing-known' };

/** What the files together say of a network, and what in them we could not use. */
export interface Input {
  readonly topology: Topology;
  readonly problems: readonly InputProblem[];
}

/** Outputs that do not say what they belong to; the id that wraps them does. */
const ownedOutputs: Readonly<Record<string, 'TransitGatewayRouteTables' | 'PrefixLists'>> = {
  Routes: 'TransitGatewayRouteTables',
  Associations: 'TransitGatewayRouteTables',
  TransitGatewayRouteTablePropagations: 'TransitGatewayRouteTables',
  Entries: 'PrefixLists',
};

/** How the ids of such owners begin, where they are used as keys. */
const idPrefixes = { TransitGatewayRouteTables: 'tgw-rtb-', PrefixLists: 'pl-' } as const;

type Owners = { readonly [P in keyof typeof idPrefixes]?: string };

/** Outputs may stand under keys of whoever collected them, but not deeper than this. */
const deepest = 5;

interface Search {
  readonly found: Map<Part, Map<string, object>>;
  readonly complain: Complain;
  readonly ownerless: (path: string) => void;
}

const isPart = (key: string): key is Part => Object.hasOwn(parts, key);
const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemsOf({ found }: Search, part: Part): Map<string, object> {
  const items = found.get(part) ?? new Map<string, object>();
  found.set(part, items);
  return items;
}

/** Reads one element and joins it with what other outputs say of the same thing. */
function keep(search: Search, part: Part, value: unknown, path: string): void {
  const items = itemsOf(search, part);
  const { id, read } = parts[part];
  const item: Readonly<Record<string, unknown>> | undefined = read(value, path, search.complain);
  const name = item?.[id];
  if (isText(name)) items.set(name, { ...items.get(name), ...item });
}

function keepAll(search: Search, part: Part, value: unknown, path: string): void {
  itemsOf(search, part);
  if (Array.isArray(value)) value.forEach((item: unknown, at) => keep(search, part, item, `${path}[${at}]`));
  else search.complain(path, 'not-a-list');
}

function keepReservations(search: Search, value: unknown, path: string): void {
  itemsOf(search, 'Instances');
  if (!Array.isArray(value)) return search.complain(path, 'not-a-list');
  value.forEach((reservation: unknown, at) => {
    const under = `${path}[${at}]`;
    if (isObject(reservation)) keepAll(search, 'Instances', reservation.Instances ?? [], `${under}.Instances`);
    else search.complain(under, 'not-an-object');
  });
}

function ownersIn(value: Readonly<Record<string, unknown>>, owners: Owners): Owners {
  const { TransitGatewayRouteTableId: table, PrefixListId: list } = value;
  return {
    TransitGatewayRouteTables: isText(table) ? table : owners.TransitGatewayRouteTables,
    PrefixLists: isText(list) ? list : owners.PrefixLists,
  };
}

function ownersUnder(key: string, owners: Owners): Owners {
  const named = Object.entries(idPrefixes).filter(([, prefix]) => key.startsWith(prefix));
  return { ...owners, ...Object.fromEntries(named.map(([part]) => [part, key])) };
}

function searchIn(into: Search, value: unknown, path: string, owners: Owners, depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    value.forEach((element: unknown, at) => searchIn(into, element, `${path}[${at}]`, owners, depth + 1));
  }
  if (!isObject(value)) return;
  const here = ownersIn(value, owners);
  for (const [key, child] of Object.entries(value)) {
    const under = path === '' ? key : `${path}.${key}`;
    const owned = Object.hasOwn(ownedOutputs, key) ? ownedOutputs[key] : undefined;
    if (key === 'Reservations') keepReservations(into, child, under);
    else if (isPart(key)) keepAll(into, key, child, under);
    else if (owned) {
      const owner = here[owned];
      if (owner === undefined) into.ownerless(under);
      else keep(into, owned, { [parts[owned].id]: owner, [key]: child }, path);
    } else searchIn(into, child, under, ownersUnder(key, here), depth + 1);
  }
}

/**
 * Returns what files of `aws ec2 describe-…` outputs say of a network: one output a file or many, merged into one object,
 * listed, appended to each other, or under keys of one's own. Unknown keys are ignored; what is wrong is left out and
 * named with its path, broken JSON with its line.
 */
export function parseTopology(files: readonly InputFile[]): Input {
  const found = new Map<Part, Map<string, object>>();
  const problems: InputProblem[] = [];
  for (const { name: file, text } of files) {
    const parsed = parseDocuments(text);
    if ('broken' in parsed) {
      problems.push({ file, flaw: 'broken-json', broken: parsed.broken });
      continue;
    }
    const own: Search = {
      found: new Map(),
      complain: (path, flaw) => problems.push({ file, path, flaw }),
      ownerless: (path) => problems.push({ file, path, flaw: 'ownerless' }),
    };
    parsed.documents.forEach((document, at) => {
      searchIn(own, document, parsed.documents.length > 1 ? `[${at}]` : '', {}, 0);
    });
    if (own.found.size === 0) problems.push({ file, flaw: 'nothing-known' });
    for (const [part, items] of own.found) {
      const all = itemsOf({ ...own, found }, part);
      for (const [id, item] of items) all.set(id, { ...all.get(id), ...item });
    }
  }
  const topology = Object.fromEntries([...found].map(([part, items]) => [part, [...items.values()]]));
  // Each item was read by the reader of its part.
  return { topology: topology as Topology, problems };
}

/** Returns a topology as an object that reads back from its JSON, with instances in reservations as the AWS CLI prints them. */
export function asPrinted({ Instances, ...rest }: Topology): object {
  return Instances ? { ...rest, Reservations: [{ Instances }] } : rest;
}

/** Returns a topology as a file that `parseTopology` reads. */
export function printTopology(topology: Topology): string {
  return JSON.stringify(asPrinted(topology), null, 2);
}
