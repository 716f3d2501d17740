import { addressRanges, vpc } from '#data/vpc.ts';
import type { ChangeKind } from './engine/edit.ts';
import type { EditFlaw, EditProblem } from './engine/edit-kit.ts';
import { allPorts } from './engine/protocols.ts';

interface Context {
  readonly at: string;
  readonly kind: ChangeKind | undefined;
}

const between = ([from, to]: readonly [number, number]) => `/${from} to /${to}`;
const listed = (cidrs: readonly string[]) => new Intl.ListFormat('en-GB').format(cidrs);

const sizes = {
  'add-vpc-block': `A block of a VPC is ${between(vpc.vpcPrefix.value)}; an IPv6 one is ${between(vpc.vpcIpv6Prefix.value)}, in steps of ${vpc.ipv6PrefixStep.value}.`,
  'add-subnet': `A subnet’s block is ${between(vpc.subnetPrefix.value)}; an IPv6 one is ${between(vpc.subnetIpv6Prefix.value)}, in steps of ${vpc.ipv6PrefixStep.value}.`,
} as const;

const overlapping: Readonly<Partial<Record<ChangeKind, string>>> = {
  'add-vpc-block':
    'This block overlaps one that the VPC has already. The blocks of a VPC must be apart from each other.',
  'create-peering':
    'Blocks of the two VPCs overlap. AWS refuses peering then, whichever of the blocks the traffic would use.',
};

const taken: Readonly<Partial<Record<ChangeKind, string>>> = {
  'create-gateway-endpoint': 'One of these tables has a route for this service already: one endpoint for each service.',
  'set-endpoint-tables': 'One of these tables has a route for this service already: one endpoint for each service.',
  'add-vpn-route': 'This VPN connection has a static route for this block already.',
};

function unknownId({ at, kind }: Context): string {
  if (at === 'accepter' && kind === 'create-peering') return 'Choose another VPC: a VPC cannot be peered with itself.';
  if (at === 'subnetIds') return 'Choose at least one subnet of the VPC.';
  if (at === 'groupIds') return 'Choose at least one security group: an interface is never without one.';
  if (at === 'destination') return 'This network has no such prefix list.';
  return 'Nothing in this network has this id.';
}

const flaws: Readonly<Record<EditFlaw, string | ((context: Context) => string)>> = {
  'not-a-cidr': 'This is no CIDR block. Write an address, a slash and the prefix length, such as 10.0.1.0/24.',
  'size-not-allowed': ({ kind }) => (kind === 'add-vpc-block' ? sizes[kind] : sizes['add-subnet']),
  'range-not-allowed': `No VPC can have addresses of ${listed(addressRanges.forbiddenInVpcs.cidrs)}: they are reserved.`,
  'private-ranges-mixed':
    'The VPC has a block from another of the three private ranges (10/8, 172.16/12, 192.168/16). AWS does not let one VPC mix them.',
  overlaps: ({ kind }) =>
    (kind && overlapping[kind]) ?? 'This block overlaps another subnet. The subnets of a VPC must be apart.',
  'unknown-id': unknownId,
  'id-taken': 'Something in this network has this id already.',
  'outside-vpc': 'This block is outside the VPC’s own. A subnet takes a part of a block of its VPC.',
  'of-another-vpc': 'This belongs to another VPC. Only things of the same VPC go together here.',
  'destination-taken': ({ kind }) =>
    (kind && taken[kind]) ?? 'The table has a route for this destination already. Replace that route instead.',
  'no-such-route': 'The table has no route of its own for this destination.',
  'local-route': 'The local route cannot be removed: it keeps the parts of the VPC in reach of each other.',
  'reserved-range': `No route can lead to ${listed(addressRanges.notForwarded.cidrs)} or a part of it: AWS services in every VPC use these addresses.`,
  'not-a-whole-subnet':
    'A route inside the VPC’s own blocks must be for exactly the whole block of a subnet, or of the VPC.',
  'target-not-allowed':
    'This destination cannot have this target. Inside the VPC’s blocks a route leads to a NAT gateway, a network interface or a Gateway Load Balancer endpoint; local is for the VPC’s own blocks only; the routes of a gateway endpoint come with the endpoint.',
  'target-not-attached': 'This is not attached to the VPC of the route table. Attach it first.',
  'wrong-family': ({ at }) =>
    at === 'interfaceId'
      ? 'This interface has no private IPv4 address that a public one could stand for.'
      : `An egress-only internet gateway takes IPv6 only, a virtual private gateway IPv4 only, and a NAT gateway IPv4 or ${listed(addressRanges.nat64.cidrs)}.`,
  'main-table': 'This is the main route table. A gateway needs a table that is not the main one.',
  'not-fit-for-a-gateway': ({ kind }) =>
    kind === 'set-main-table'
      ? 'A gateway uses this table. Such a table cannot become the main one.'
      : 'The route table of a gateway takes only routes inside the VPC’s blocks, to a network interface, a Gateway Load Balancer endpoint or local; no prefix lists, and nothing propagated.',
  'not-associated': 'No route table is explicitly associated here.',
  'rule-number-taken': 'A rule of this direction has this number already. Each number stands once in each direction.',
  'rule-number-not-allowed': `The number of a rule is a whole number from ${vpc.aclRuleNumber.value.join(' to ')}.`,
  'rule-taken': 'The security group has this rule already.',
  'no-such-rule': ({ at }) =>
    at === 'number'
      ? 'There is no rule with this number; the rule * cannot be removed.'
      : 'The security group has no such rule.',
  'bad-ports': `Ports are whole numbers from ${allPorts.from} to ${allPorts.to}, the first no greater than the last.`,
  'already-attached': ({ kind }) =>
    kind === 'attach-to-transit-gateway'
      ? 'The VPC is attached to this transit gateway already. Add a subnet to that attachment instead.'
      : 'This gateway is attached already. It serves one VPC at a time; detach it there first.',
  'vpc-has-one': 'The VPC has a gateway of this kind already, and can have only one.',
  'not-attached': 'This gateway is attached to no VPC.',
  'no-internet-gateway':
    'The VPC has no internet gateway. A public address works only in a VPC with one; attach a gateway first.',
  'already-peered': 'These two VPCs are peered already, or a request is waiting. Two VPCs have one peering connection.',
  'not-pending': 'Only a peering connection that waits for acceptance can be accepted.',
  'not-an-address': ({ kind }) =>
    kind === 'assign-public-address' ? 'This is no IPv4 address.' : 'This is no IPv4 or IPv6 address.',
  'address-taken': 'Another interface of the subnet has this address.',
  'address-reserved': `AWS keeps ${vpc.reservedAddresses.value} addresses of each subnet: the first ${vpc.reservedAddresses.value - 1} and the last.`,
  'outside-subnet': 'This address is outside the subnet’s blocks.',
  'no-free-address': 'The subnet has no free IPv4 address.',
  'has-public-address': 'This interface has a public address already.',
  'no-public-address': 'This interface has no public address.',
  'zone-taken': 'An attachment has one subnet in each Availability Zone, and this zone has one already.',
};

/**
 * Returns why AWS refuses a change, in a sentence or two with the rule.
 *
 * @param kind the kind of the refused change, which makes some sentences more exact
 */
export function describeProblem({ at, flaw }: EditProblem, kind?: ChangeKind): string {
  const text = flaws[flaw];
  return typeof text === 'string' ? text : text({ at, kind });
}
