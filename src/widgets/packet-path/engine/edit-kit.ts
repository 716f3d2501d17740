import { parseCidr, type Cidr } from '#widgets/shared/cidr.ts';
import type { BlockFlaw } from './blocks.ts';
import { parts, type Item, type Part, type Topology } from './topology.ts';

/** Why AWS refuses a change. */
export type EditFlaw =
  | BlockFlaw
  | 'unknown-id'
  | 'id-taken'
  | 'outside-vpc'
  | 'of-another-vpc'
  | 'destination-taken'
  | 'no-such-route'
  | 'local-route'
  | 'reserved-range'
  | 'not-a-whole-subnet'
  | 'target-not-allowed'
  | 'target-not-attached'
  | 'wrong-family'
  | 'main-table'
  | 'not-fit-for-a-gateway'
  | 'not-associated'
  | 'rule-number-taken'
  | 'rule-number-not-allowed'
  | 'rule-taken'
  | 'no-such-rule'
  | 'bad-ports'
  | 'already-attached'
  | 'vpc-has-one'
  | 'not-attached'
  | 'no-internet-gateway'
  | 'already-peered'
  | 'not-pending'
  | 'not-an-address'
  | 'address-taken'
  | 'address-reserved'
  | 'outside-subnet'
  | 'no-free-address'
  | 'has-public-address'
  | 'no-public-address'
  | 'zone-taken';

/** A change that AWS refuses: which field of it is wrong, and why. */
export interface EditProblem {
  readonly at: string;
  readonly flaw: EditFlaw;
}

/** The topology after a change, or why AWS refuses it. */
export type Edited = { readonly topology: Topology } | { readonly problem: EditProblem };

/** For each kind of change what it says, and how it is made. */
export type Edits<Changes> = {
  readonly [Kind in keyof Changes]: (topology: Topology, change: Changes[Kind]) => Edited;
};

/** Returns a refusal. */
export function refuse(at: string, flaw: EditFlaw): { readonly problem: EditProblem } {
  return { problem: { at, flaw } };
}

function idOf(part: Part, item: object): unknown {
  return (item as Readonly<Record<string, unknown>>)[parts[part].id];
}

/** Returns the element of a part with an id. */
export function find<P extends Part>(topology: Topology, part: P, id: string): Item<P> | undefined {
  const items: readonly Item<P>[] = topology[part] ?? [];
  return items.find((item) => idOf(part, item) === id);
}

/** Returns the topology with an element more, or instead of the one with the same id. */
export function put<P extends Part>(topology: Topology, part: P, item: Item<P>): Topology {
  const items: readonly Item<P>[] = topology[part] ?? [];
  const id = idOf(part, item);
  const known = items.some((other) => idOf(part, other) === id);
  return {
    ...topology,
    [part]: known ? items.map((other) => (idOf(part, other) === id ? item : other)) : [...items, item],
  };
}

/** Returns the topology without an element. */
export function drop(topology: Topology, part: Part, id: string): Topology {
  return { ...topology, [part]: (topology[part] ?? []).filter((item) => idOf(part, item) !== id) };
}

/** Returns the id that a new element is to have, the one wished for or the first that nobody has, or a refusal. */
export function newId(
  topology: Topology,
  part: Part,
  prefix: string,
  wish: string | undefined,
): { readonly id: string } | { readonly problem: EditProblem } {
  const taken = new Set((topology[part] ?? []).map((item) => idOf(part, item)));
  if (wish !== undefined) return taken.has(wish) ? refuse('id', 'id-taken') : { id: wish };
  let count = 1;
  while (taken.has(`${prefix}-new-${count}`)) count += 1;
  return { id: `${prefix}-new-${count}` };
}

/** Returns the topology with all routes to a target in the state that AWS gives them once it is there or gone. */
export function markRoutes(topology: Topology, targetId: string, state: 'active' | 'blackhole'): Topology {
  const leadsThere = (route: object) => Object.values(route).includes(targetId);
  return {
    ...topology,
    RouteTables: topology.RouteTables?.map((table) =>
      table.Routes?.some(leadsThere)
        ? { ...table, Routes: table.Routes.map((route) => (leadsThere(route) ? { ...route, State: state } : route)) }
        : table,
    ),
  };
}

/** Returns the blocks of a VPC, the IPv4 ones first. */
export function blocksOfVpc(topology: Topology, vpcId: string): readonly Cidr[] {
  const vpc = find(topology, 'Vpcs', vpcId);
  const texts = [
    vpc?.CidrBlock,
    ...(vpc?.CidrBlockAssociationSet ?? []).map(({ CidrBlock }) => CidrBlock),
    ...(vpc?.Ipv6CidrBlockAssociationSet ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
  ];
  return [...new Set(texts)].flatMap((text) => parseCidr(text ?? '') ?? []);
}

/** Returns the blocks of a subnet. */
export function blocksOfSubnet(subnet: Item<'Subnets'>): readonly Cidr[] {
  const ipv6 = (subnet.Ipv6CidrBlockAssociationSet ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock);
  return [subnet.CidrBlock, ...ipv6].flatMap((text) => parseCidr(text ?? '') ?? []);
}

/** Returns the subnets of a VPC. */
export function subnetsOfVpc(topology: Topology, vpcId: string): readonly Item<'Subnets'>[] {
  return (topology.Subnets ?? []).filter(({ VpcId }) => VpcId === vpcId);
}

/** Returns the internet gateway that is attached to a VPC. */
export function internetGatewayOf(topology: Topology, vpcId: string): string | undefined {
  return topology.InternetGateways?.find(({ Attachments }) => Attachments?.some(({ VpcId }) => VpcId === vpcId))
    ?.InternetGatewayId;
}
