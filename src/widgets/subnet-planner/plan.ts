import { addressRanges } from '#data/vpc.ts';
import { addressCount, covers, overlaps, sameCidr } from '#widgets/shared/cidr.ts';
import { blockAt, blocksOf, firstOf, freeOf, type Block } from './blocks.ts';
import type { PlanRequest, Tier } from './request.ts';
import { prefixFor, subnetPrefixes, vpcPrefixes } from './sizes.ts';

/** One subnet of the plan. */
export interface Subnet {
  readonly tier: Tier;
  /** The place of its zone, from 0. */
  readonly zone: number;
  readonly block: Block;
}

/** The size of a tier's subnets, with the rule that set it and the next size that the rule passed over. */
export interface Sizing {
  readonly tier: Tier;
  readonly prefix: number;
  readonly because: 'asked' | 'smallest-that-holds' | 'largest-that-fits' | 'smallest-there-is';
  readonly passedOver?: number;
}

/** A subnet that found no place. */
export interface Unplaced {
  readonly tier: Tier;
  readonly zone: number;
  readonly prefix: number;
  readonly because: 'larger-than-vpc' | 'no-room';
}

/** Another network that shares addresses with the VPC, and how. */
export interface Overlap {
  readonly with: Block;
  readonly relation: 'same' | 'holds-the-vpc' | 'inside-the-vpc';
}

/** What works, but should be known. */
export type Caution = 'public-addresses' | 'used-inside-aws' | 'one-zone' | 'many-zones';

/** The plan, and how it came about. */
export interface Plan {
  /** In the order of their addresses. */
  readonly subnets: readonly Subnet[];
  /** One for each tier, in the order of the request. */
  readonly sizings: readonly Sizing[];
  readonly unplaced: readonly Unplaced[];
  /** The smallest larger VPC around the same address into which everything would fit; undefined where none is needed or possible. */
  readonly roomier?: Block;
  /** What is left, in as few blocks as possible. */
  readonly free: readonly Block[];
  /** The next free block of each size that the plan uses, largest first. */
  readonly next: readonly { readonly prefix: number; readonly block: Block | undefined }[];
  readonly overlaps: readonly Overlap[];
  /** A block of the VPC's size, private and clear of the other networks; only where they overlap. */
  readonly elsewhere?: Block;
  readonly cautions: readonly Caution[];
}

interface Wish {
  readonly tier: Tier;
  readonly zone: number;
  readonly prefix: number;
}

/**
 * Places the largest wishes first, each at the lowest free address. As all sizes are powers of two, nothing that this
 * order leaves out would fit in another.
 */
function place({ vpc, kept }: Pick<PlanRequest, 'vpc' | 'kept'>, wishes: readonly Wish[]) {
  const placed: Subnet[] = [];
  const unplaced: Unplaced[] = [];
  let free = freeOf(vpc, kept);
  for (const wish of wishes.toSorted((a, b) => a.prefix - b.prefix)) {
    const block = firstOf(free, wish.prefix);
    if (block) {
      placed.push({ tier: wish.tier, zone: wish.zone, block });
      free = free.flatMap((room) => freeOf(room, [block]));
    } else {
      unplaced.push({ ...wish, because: wish.prefix < vpc.prefix ? 'larger-than-vpc' : 'no-room' });
    }
  }
  return { placed: placed.toSorted((a, b) => a.block.first - b.block.first), unplaced, free };
}

function wishesOf(sizings: readonly Sizing[], zones: number): readonly Wish[] {
  return sizings.flatMap(({ tier, prefix }) => Array.from({ length: zones }, (_, zone) => ({ tier, zone, prefix })));
}

function sizeTiers(request: PlanRequest): readonly Sizing[] {
  const { vpc, tiers, zones } = request;
  const sizesWith = (largest: number): readonly Sizing[] =>
    tiers.map((tier): Sizing => {
      const { size } = tier;
      if (size.by === 'prefix') return { tier, prefix: size.prefix, because: 'asked' };
      const prefix = size.by === 'largest' ? largest : (prefixFor(size.needed) ?? subnetPrefixes.least);
      if (prefix === subnetPrefixes.most) return { tier, prefix, because: 'smallest-there-is' };
      return size.by === 'addresses'
        ? { tier, prefix, because: 'smallest-that-holds', passedOver: prefix + 1 }
        : { tier, prefix, because: 'largest-that-fits', passedOver: prefix === vpc.prefix ? undefined : prefix - 1 };
    });
  for (let largest = subnetPrefixes.least; largest < subnetPrefixes.most; largest++) {
    const sizings = sizesWith(largest);
    if (place(request, wishesOf(sizings, zones)).unplaced.length === 0) return sizings;
  }
  return sizesWith(subnetPrefixes.most);
}

function roomierVpc(request: PlanRequest, wishes: readonly Wish[]): Block | undefined {
  for (let prefix = request.vpc.prefix - 1; prefix >= vpcPrefixes.least; prefix--) {
    const vpc = blockAt(request.vpc.first, prefix);
    if (place({ ...request, vpc }, wishes).unplaced.length === 0) return vpc;
  }
  return undefined;
}

const { private10, private172, private192, shared, avoidInVpcs } = addressRanges;
const privateRanges = [private10, private172, private192].flatMap(({ cidrs }) => blocksOf(cidrs));
const avoided = blocksOf(avoidInVpcs.cidrs);
const notRouted = [...privateRanges, ...blocksOf(shared.cidrs)];

function findElsewhere({ vpc, others }: PlanRequest): Block | undefined {
  const taken = [...others, ...avoided];
  // A VPC that moves within its range of private addresses keeps the right to add blocks of that range.
  const ranges = privateRanges.toSorted((a, b) => Number(covers(b, vpc)) - Number(covers(a, vpc)));
  const rooms = ranges.flatMap((range) => freeOf(range, taken));
  return firstOf(rooms, vpc.prefix);
}

function cautionsFor({ vpc, zones }: PlanRequest): readonly Caution[] {
  const cautions: Record<Caution, boolean> = {
    'public-addresses': !notRouted.some((range) => covers(range, vpc)),
    'used-inside-aws': avoided.some((range) => overlaps(range, vpc)),
    'one-zone': zones === 1,
    'many-zones': zones > 3,
  };
  return (Object.keys(cautions) as Caution[]).filter((caution) => cautions[caution]);
}

/**
 * Returns the subnets of a VPC, one for each tier and zone, aligned and without overlap, largest first; what found no
 * place, what is left, and where the VPC meets other networks.
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function planSubnets(request: PlanRequest): Plan {
  const { vpc, others, zones } = request;
  const sizings = sizeTiers(request);
  const wishes = wishesOf(sizings, zones);
  const { placed, unplaced, free } = place(request, wishes);
  const overlapping = others.filter((other) => overlaps(other, vpc));
  const prefixes = [...new Set(sizings.map(({ prefix }) => prefix))].toSorted((a, b) => a - b);
  return {
    subnets: placed,
    sizings,
    unplaced,
    roomier: unplaced.length > 0 ? roomierVpc(request, wishes) : undefined,
    free,
    next: prefixes.map((prefix) => ({ prefix, block: firstOf(free, prefix) })),
    overlaps: overlapping.map((other) => ({ with: other, relation: relate(other, vpc) })),
    elsewhere: overlapping.length > 0 ? findElsewhere(request) : undefined,
    cautions: cautionsFor(request),
  };
}

function relate(other: Block, vpc: Block): Overlap['relation'] {
  if (sameCidr(other, vpc)) return 'same';
  return addressCount(other) > addressCount(vpc) ? 'holds-the-vpc' : 'inside-the-vpc';
}
