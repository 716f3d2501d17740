import { parts, type Part, type Topology } from './engine/topology.ts';

interface Tagged {
  readonly Tags?: readonly { readonly Key: string; readonly Value?: string }[];
  readonly TagSet?: readonly { readonly Key: string; readonly Value?: string }[];
}

const known = new WeakMap<Topology, ReadonlyMap<string, string>>();

function readNames(topology: Topology): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const part of Object.keys(topology) as Part[]) {
    for (const item of (topology[part] ?? []) as readonly (Tagged & Readonly<Record<string, unknown>>)[]) {
      const name = (item.Tags ?? item.TagSet)?.find(({ Key }) => Key === 'Name')?.Value;
      const id = item[parts[part].id];
      if (name && typeof id === 'string') names.set(id, name);
    }
  }
  for (const { GroupId, GroupName } of topology.SecurityGroups ?? []) {
    if (GroupName && !names.has(GroupId)) names.set(GroupId, GroupName);
  }
  return names;
}

/** Returns how a thing of a topology is called: the value of its tag Name, a security group's name, else its id. */
export function nameOf(topology: Topology, id: string): string {
  let names = known.get(topology);
  if (!names) {
    names = readNames(topology);
    known.set(topology, names);
  }
  return names.get(id) ?? id;
}
