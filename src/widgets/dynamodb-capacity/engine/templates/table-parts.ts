import {
  allKeyAttributes,
  capacityOf,
  indexKey,
  type Capacity,
  type Key,
  type Projection,
  type Provision,
  type SecondaryIndex,
  type StreamView,
  type Table,
} from '../capacity/table.ts';
import type { Document } from './yaml.ts';

/** A side of throughput, as AWS writes it in names. */
export type Side = 'Read' | 'Write';

/** Something that auto scaling scales. */
export interface ScaledUnits {
  side: Side;
  /** The global index; without one the table. */
  index?: string;
  least: number;
  most: number;
  target: number;
}

/** Returns what each key attribute of a table and its indexes is, each once. */
export function attributeDefinitions(table: Table): readonly Document[] {
  return allKeyAttributes(table).map(({ name, type }) => ({ AttributeName: name, AttributeType: type }));
}

/** Returns a key as CreateTable writes it. */
export function keySchema({ partition, sort }: Key): readonly Document[] {
  return [
    ...partition.map(({ name }) => ({ AttributeName: name, KeyType: 'HASH' })),
    ...sort.map(({ name }) => ({ AttributeName: name, KeyType: 'RANGE' })),
  ];
}

/** Returns a projection as CreateTable writes it. */
export function projectionOf(projection: Projection): Document {
  return {
    ProjectionType: projection.kind,
    NonKeyAttributes: projection.kind === 'INCLUDE' ? projection.attributes : undefined,
  };
}

/** Returns the indexes of one kind as CreateTable writes them, or undefined where there are none. */
export function indexesOf(
  table: Table,
  kind: SecondaryIndex['kind'],
  settings: (index: SecondaryIndex) => { readonly [name: string]: Document | undefined },
): readonly Document[] | undefined {
  const indexes = table.indexes.filter((index) => index.kind === kind);
  if (indexes.length === 0) return undefined;
  return Array.from(indexes, (index) => ({
    IndexName: index.name,
    KeySchema: keySchema(indexKey(table, index)),
    Projection: projectionOf(index.projection),
    ...settings(index),
  }));
}

/** Returns the throughput settings of a table or global index as CreateTable writes them. */
export function throughputOf(capacity: Capacity): { readonly [name: string]: Document | undefined } {
  if (capacity.kind === 'provisioned') {
    const { reads, writes } = capacity;
    return { ProvisionedThroughput: { ReadCapacityUnits: firstUnits(reads), WriteCapacityUnits: firstUnits(writes) } };
  }
  const { mostReads, mostWrites } = capacity;
  if (mostReads === undefined && mostWrites === undefined) return {};
  return { OnDemandThroughput: { MaxReadRequestUnits: mostReads, MaxWriteRequestUnits: mostWrites } };
}

/** Returns how CreateTable names a capacity mode. */
export function billingMode({ kind }: Capacity): string {
  return kind === 'provisioned' ? 'PROVISIONED' : 'PAY_PER_REQUEST';
}

/** Returns the units that something begins with: the minimum where auto scaling takes over. */
export function firstUnits(provision: Provision): number {
  return provision.kind === 'fixed' ? provision.units : provision.least;
}

/** Returns what a table’s stream holds; replication needs both images. */
export function streamView({ stream, replicas }: Table): StreamView | undefined {
  return replicas.length > 0 ? 'NEW_AND_OLD_IMAGES' : stream;
}

/** Returns all that auto scaling scales, the table first. */
export function scaledUnits(table: Table): readonly ScaledUnits[] {
  const globals = table.indexes.filter(({ kind }) => kind === 'GSI').map(({ name }) => name);
  return [undefined, ...globals].flatMap((index) => {
    const capacity = capacityOf(table, index);
    if (capacity.kind !== 'provisioned') return [];
    return scaledSide('Read', index, capacity.reads).concat(scaledSide('Write', index, capacity.writes));
  });
}

function scaledSide(side: Side, index: string | undefined, provision: Provision): ScaledUnits[] {
  if (provision.kind === 'fixed') return [];
  const { least, most, target } = provision;
  return [{ side, index, least, most, target }];
}

/** Returns how Application Auto Scaling names what it scales. */
export function scalableDimension({ side, index }: ScaledUnits): string {
  return `dynamodb:${index === undefined ? 'table' : 'index'}:${side}CapacityUnits`;
}
