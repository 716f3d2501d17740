import { formatAddress, formatCidr } from '#widgets/shared/cidr.ts';
import { keyOf } from './question/end-keys.ts';
import { listEnds, type EndChoice } from './engine/end-list.ts';
import { networkOf } from './engine/network.ts';
import type { Interface, Network } from './engine/nodes.ts';
import type { Topology } from './engine/topology.ts';
import { nameOf } from './names.ts';

/** What kinds of things the ends of a network are, in the order in which they are listed. */
export const endKinds = ['instances', 'interfaces', 'subnets', 'endpoints', 'outside'] as const;
export type EndKind = (typeof endKinds)[number];

/** An end of a network with what it is called. */
export interface KnownEnd extends EndChoice {
  readonly key: string;
  readonly kind: EndKind;
  /** Its name, with what tells it from others of the same name: “web (i-web)”. */
  readonly title: string;
  /** Its addresses, blocks or service. */
  readonly detail: string;
  /** All by which it can be found, in lower case. */
  readonly words: string;
}

const kindOf: Readonly<Record<EndChoice['end']['kind'], EndKind>> = {
  instance: 'instances',
  interface: 'interfaces',
  subnet: 'subnets',
  endpoint: 'endpoints',
  address: 'outside',
  internet: 'outside',
  'on-premises': 'outside',
};

function addressesOf(host: Interface | undefined): readonly string[] {
  if (!host) return [];
  const open = host.addresses.flatMap(({ value }) => host.vpc.publicOf.get(value) ?? []);
  return [...host.addresses, ...open].map(formatAddress);
}

function detailsOf({ instances, interfaces, subnets, endpoints }: Network, { end }: EndChoice): readonly string[] {
  switch (end.kind) {
    case 'instance':
      return addressesOf(instances.get(end.id)?.[0]);
    case 'interface':
      return addressesOf(interfaces.get(end.id));
    case 'subnet':
      return (subnets.get(end.id)?.cidrs ?? []).map(formatCidr);
    case 'endpoint':
      return [endpoints.get(end.id)?.service ?? ''].filter(Boolean);
    case 'address':
    case 'internet':
    case 'on-premises':
      return [];
  }
}

function titleOf(topology: Topology, { end, name }: EndChoice): string {
  if (end.kind === 'internet') return 'The internet';
  if (end.kind === 'address') return end.address;
  if (end.kind !== 'on-premises') return name ?? end.id;
  return end.via === undefined ? `${end.address} on premises` : `${end.address} behind ${nameOf(topology, end.via)}`;
}

function readEnds(topology: Topology): readonly KnownEnd[] {
  const network = networkOf(topology);
  const all = listEnds(topology);
  const isInternet = ({ end }: EndChoice) => end.kind === 'internet';
  const choices = [...all.filter(isInternet), ...all.filter((choice) => !isInternet(choice))].map((choice) => ({
    choice,
    title: titleOf(topology, choice),
  }));
  const met = new Map<string, number>();
  for (const { title } of choices) met.set(title, (met.get(title) ?? 0) + 1);
  return choices.map(({ choice, title }) => {
    const id = 'id' in choice.end ? choice.end.id : title;
    const details = detailsOf(network, choice);
    const places = [choice.vpcId, choice.subnetId].flatMap((place) =>
      place === undefined ? [] : [place, nameOf(topology, place)],
    );
    return {
      ...choice,
      key: keyOf(choice.end),
      kind: kindOf[choice.end.kind],
      title: id !== title && (met.get(title) ?? 0) > 1 ? `${title} (${id})` : title,
      detail: details.join(', '),
      words: [title, id, ...details, ...places].join(' ').toLowerCase(),
    };
  });
}

const known = new WeakMap<Topology, readonly KnownEnd[]>();

/** Returns everything that can be an end of a question, the internet first, with what it is called; each topology is read once. */
export function knownEnds(topology: Topology): readonly KnownEnd[] {
  let ends = known.get(topology);
  if (!ends) {
    ends = readEnds(topology);
    known.set(topology, ends);
  }
  return ends;
}

/** Returns the ends whose names, ids, addresses or places hold each word of a text, in any case. */
export function findEnds<E extends Pick<KnownEnd, 'words'>>(ends: readonly E[], text: string): readonly E[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? ends : ends.filter(({ words }) => wanted.every((word) => words.includes(word)));
}

/** Ends that stand together in a list: of one kind, in one VPC or outside of all. */
export interface EndGroup {
  readonly kind: EndKind;
  readonly vpcId: string | undefined;
  readonly ends: readonly KnownEnd[];
}

/** Returns ends by VPC and kind; what is outside comes first, the internet before all. */
export function groupEnds(ends: readonly KnownEnd[]): readonly EndGroup[] {
  const outside = ends.filter(({ kind }) => kind === 'outside');
  const byVpc = new Map<string | undefined, Map<EndKind, KnownEnd[]>>();
  for (const end of ends) {
    if (end.kind === 'outside') continue;
    const kinds = byVpc.get(end.vpcId) ?? new Map<EndKind, KnownEnd[]>();
    byVpc.set(end.vpcId, kinds);
    const group = kinds.get(end.kind);
    if (group) group.push(end);
    else kinds.set(end.kind, [end]);
  }
  return [
    ...(outside.length > 0 ? [{ kind: 'outside', vpcId: undefined, ends: outside } as const] : []),
    ...[...byVpc].flatMap(([vpcId, kinds]) =>
      endKinds.flatMap((kind) => {
        const group = kinds.get(kind);
        return group ? [{ kind, vpcId, ends: group }] : [];
      }),
    ),
  ];
}

/** More of one kind than this are no list to look through: the reader narrows it. */
const mostOfKind = 60;

/** The ends to choose from, cut where they are too many. */
export interface EndList {
  readonly groups: readonly EndGroup[];
  readonly found: number;
  readonly listed: number;
}

/** Returns the ends that a text finds, in groups; of a kind that has too many, only the first. */
export function listFound(ends: readonly KnownEnd[], text: string): EndList {
  const found = findEnds(ends, text);
  const listed = endKinds.flatMap((kind) => found.filter((end) => end.kind === kind).slice(0, mostOfKind));
  return { groups: groupEnds(listed), found: found.length, listed: listed.length };
}
