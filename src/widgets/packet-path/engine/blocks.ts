import { addressRanges, vpc } from '#data/vpc.ts';
import {
  addressAt,
  addressCount,
  covers,
  overlaps,
  parseCidr,
  type Address,
  type Cidr,
  type Family,
} from '#widgets/shared/cidr.ts';

/** Why AWS refuses a block. */
export type BlockFlaw = 'not-a-cidr' | 'size-not-allowed' | 'range-not-allowed' | 'private-ranges-mixed' | 'overlaps';

const sizes = {
  vpc: { 4: vpc.vpcPrefix.value, 6: vpc.vpcIpv6Prefix.value },
  subnet: { 4: vpc.subnetPrefix.value, 6: vpc.subnetIpv6Prefix.value },
} as const satisfies Record<string, Record<Family, readonly [number, number]>>;

function hasSize({ family, prefix }: Cidr, kind: keyof typeof sizes): boolean {
  const [from, to] = sizes[kind][family];
  const steps = family === 4 || (prefix - from) % vpc.ipv6PrefixStep.value === 0;
  return from <= prefix && prefix <= to && steps;
}

const cidrsIn = (range: keyof typeof addressRanges): readonly Cidr[] =>
  addressRanges[range].cidrs.flatMap((cidr) => parseCidr(cidr) ?? []);
const forbidden = cidrsIn('forbiddenInVpcs');
const privateFamilies = [cidrsIn('private10'), cidrsIn('private172'), cidrsIn('private192')];

/** Returns which of the three RFC 1918 ranges a block lies in, -1 for none. */
function privateFamily(cidr: Cidr): number {
  return privateFamilies.findIndex((family) => family.some((range) => covers(range, cidr)));
}

/**
 * Returns the block that a VPC may have beside those that it has, in canonical form, or why AWS refuses it.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
export function checkVpcBlock(text: string, existing: readonly Cidr[] = []): Cidr | BlockFlaw {
  const cidr = parseCidr(text);
  if (!cidr) return 'not-a-cidr';
  if (!hasSize(cidr, 'vpc')) return 'size-not-allowed';
  if (forbidden.some((range) => overlaps(range, cidr))) return 'range-not-allowed';
  if (existing.some((own) => overlaps(own, cidr))) return 'overlaps';
  const mixed = existing.some((own) => {
    const families = [privateFamily(own), privateFamily(cidr)];
    return !families.includes(-1) && families[0] !== families[1];
  });
  return mixed ? 'private-ranges-mixed' : cidr;
}

/**
 * Returns the block that a subnet may have, in canonical form, or why AWS refuses it.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function checkSubnetBlock(text: string): Cidr | BlockFlaw {
  const cidr = parseCidr(text);
  if (!cidr) return 'not-a-cidr';
  return hasSize(cidr, 'subnet') ? cidr : 'size-not-allowed';
}

/** How many addresses a subnet has for hosts, and which AWS keeps. */
export interface SubnetSpace {
  readonly addresses: number;
  readonly usable: number;
  readonly reserved: readonly Address[];
  readonly first: Address;
  readonly last: Address;
}

/**
 * Returns the space of a subnet: without the first addresses and the last, which AWS keeps.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function subnetSpace(cidr: Cidr): SubnetSpace {
  const addresses = addressCount(cidr);
  const kept = vpc.reservedAddresses.value;
  const atStart = Array.from({ length: kept - 1 }, (_, place) => addressAt(cidr, place));
  return {
    addresses,
    usable: addresses - kept,
    reserved: [...atStart, addressAt(cidr, -1)],
    first: addressAt(cidr, kept - 1),
    last: addressAt(cidr, -2),
  };
}

/**
 * Tells whether two VPCs with these blocks can be peered: not if any of them overlap, whichever are meant to be used.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
 */
export function canPeer(a: readonly Cidr[], b: readonly Cidr[]): boolean {
  return !a.some((own) => b.some((other) => overlaps(own, other)));
}
