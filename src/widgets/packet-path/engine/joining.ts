import { parseAddress, parseCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import type { Interface, Subnet, Vpc } from './nodes.ts';
import type { Item, Part, Topology } from './topology.ts';

/** A VPC while the network is being joined. */
export interface OpenVpc extends Vpc {
  readonly subnets: Subnet[];
  readonly subnetAt: Map<number, Subnet>;
  readonly hosts: Map<number | bigint, Interface>;
  readonly publicOf: Map<number | bigint, Address>;
}

/** Returns the elements of a part, none where it was not given. */
export function itemsOf<P extends Part>(topology: Topology, part: P): readonly Item<P>[] {
  return topology[part] ?? [];
}

/** Returns the blocks that the texts write. */
export function cidrsOf(texts: readonly (string | undefined)[]): readonly Cidr[] {
  const distinct = [...new Set(texts)];
  return distinct.flatMap((text) => (text === undefined ? [] : (parseCidr(text) ?? [])));
}

/** Returns the items by their keys, each key with its items in order; items without a key are left out. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Returns the address that the text writes, where it writes one. */
export function addressIn(text: string | undefined): Address | undefined {
  return text === undefined ? undefined : parseAddress(text);
}
