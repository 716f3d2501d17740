import type { AttributeValue } from '../item/item.ts';

/** The types that a key attribute may have. */
export type KeyType = Extract<AttributeValue['type'], 'S' | 'N' | 'B'>;

/** An attribute of a key. */
export interface KeyAttribute {
  name: string;
  type: KeyType;
}

/** A primary key: one partition attribute and at most one sort attribute; up to four each in a GSI. */
export interface Key {
  partition: readonly KeyAttribute[];
  sort: readonly KeyAttribute[];
}

/** What an index holds besides the keys of the table and of the index. */
export type Projection = { kind: 'ALL' } | { kind: 'KEYS_ONLY' } | { kind: 'INCLUDE'; attributes: readonly string[] };

/** A global secondary index; without a capacity of its own it has the table’s settings. */
export interface GlobalIndex {
  kind: 'GSI';
  name: string;
  key: Key;
  projection: Projection;
  capacity?: ProvisionedCapacity;
}

/** A local secondary index: the table’s partition key, with another sort key. */
export interface LocalIndex {
  kind: 'LSI';
  name: string;
  sort: KeyAttribute;
  projection: Projection;
}

/** A secondary index. */
export type SecondaryIndex = GlobalIndex | LocalIndex;

/** Provisioned units: a fixed number, or what auto scaling keeps between two ends. */
export type Provision =
  | { kind: 'fixed'; units: number }
  /** `target` is a percentage of the provisioned units. */
  | { kind: 'auto'; least: number; most: number; target: number };

/** Provisioned reads and writes of a table or index. */
export interface ProvisionedCapacity {
  kind: 'provisioned';
  reads: Provision;
  writes: Provision;
}

/** The capacity mode of a table, with the optional maximum of on-demand mode in units per second. */
export type Capacity = ProvisionedCapacity | { kind: 'on-demand'; mostReads?: number; mostWrites?: number };

/** How CreateTable names the table classes. */
export type TableClass = 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS';

/** How CreateTable names what a stream record holds. */
export type StreamView = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES';

/** A table as far as its keys and indexes go. */
export interface Schema {
  key: Key;
  indexes: readonly SecondaryIndex[];
}

/** A table with all that CreateTable and its companions set. */
export interface Table extends Schema {
  name: string;
  capacity: Capacity;
  tableClass: TableClass;
  /** Days of point-in-time recovery; without it there is none. */
  recoveryDays?: number;
  stream?: StreamView;
  /** The attribute that holds when an item expires. */
  timeToLive?: string;
  deletionProtection: boolean;
  /** The other Regions of a global table, as “eu-west-1”. */
  replicas: readonly string[];
}

/** Returns the full key of an index. */
export function indexKey({ key }: Schema, index: SecondaryIndex): Key {
  return index.kind === 'GSI' ? index.key : { partition: key.partition, sort: [index.sort] };
}

/** Returns the attributes of a key, partition first. */
export function keyAttributes({ partition, sort }: Key): readonly KeyAttribute[] {
  return [...partition, ...sort];
}

/** Returns the attributes of all keys of a table and its indexes, each once. */
export function allKeyAttributes(schema: Schema): readonly KeyAttribute[] {
  const keys = [schema.key, ...schema.indexes.map((index) => indexKey(schema, index))];
  return [...new Map(keys.flatMap(keyAttributes).map((attribute) => [attribute.name, attribute])).values()];
}

/** Returns the capacity of the table (no name) or of an index: a GSI’s own where it has one, else the table’s. */
export function capacityOf({ capacity, indexes }: Table, name: string | undefined): Capacity {
  const index = indexes.find((candidate) => candidate.name === name);
  return capacity.kind === 'provisioned' && index?.kind === 'GSI' ? (index.capacity ?? capacity) : capacity;
}
