import { formatFact } from '#data/fact.ts';
import { addressRanges, vpc } from '#data/vpc.ts';
import { addressCount, formatCidr } from '#widgets/shared/cidr.ts';
import type { Format } from './exports.ts';
import type { Problem } from './parse.ts';
import type { Caution, Overlap, Plan, Sizing, Unplaced } from './plan.ts';
import type { Access, PlanRequest, Size } from './request.ts';
import { subnetPrefixes, usableIn, type ReservedRole } from './sizes.ts';

export const accessLabels: Readonly<Record<Access, string>> = { public: 'Public', private: 'Private' };

export const sizingLabels: Readonly<Record<Size['by'], string>> = {
  prefix: 'Prefix length',
  addresses: 'Addresses needed',
  largest: 'As large as possible',
};

export const formatLabels: Readonly<Record<Format, string>> = {
  cli: 'AWS CLI',
  cloudformation: 'CloudFormation',
  terraform: 'Terraform',
  json: 'JSON, as describe-* prints it',
};

export const reservedTexts: Readonly<Record<ReservedRole, string>> = {
  network: 'Network address',
  router: 'VPC router',
  dns: 'DNS',
  future: 'Kept for future use',
  broadcast: 'Broadcast, which VPCs do not support',
};

const vpcRule = `A VPC’s IPv4 block has a size of ${formatFact(vpc.vpcPrefix)}.`;
const subnetRule = `A subnet’s IPv4 block has a size of ${formatFact(vpc.subnetPrefix)}.`;

/** What is wrong with a field, with the rule of AWS where there is one. */
export const problemTexts: Readonly<Record<Problem['reason'], (item: string) => string>> = {
  empty: () => 'Type a block, such as 10.0.0.0/16.',
  'not-a-block': (item) => `“${item}” is not a block. Write four numbers from 0 to 255, a slash and a prefix length.`,
  'without-prefix': (item) => `“${item}” is not a block: it needs a slash and a prefix length, as in 10.0.0.0/16.`,
  ipv6: (item) => `“${item}” is an IPv6 block; the planner divides IPv4.`,
  'not-a-network-address': (item) => `“${item}” does not begin at a boundary of its size.`,
  'vpc-too-large': () => `${vpcRule} This one is larger.`,
  'vpc-too-small': () => `${vpcRule} This one is smaller.`,
  'forbidden-in-vpcs': () => `No VPC can have addresses of ${addressRanges.forbiddenInVpcs.cidrs.join(', ')}.`,
  'outside-the-vpc': (item) => `${item} does not lie inside the VPC.`,
  'name-empty': () => 'Type a name.',
  'name-taken': () => 'Another tier has this name.',
  'name-unprintable': () => 'The name holds a character that cannot be printed.',
  'not-a-prefix': () => 'Write a prefix length, such as /24.',
  'subnet-too-large': () => `${subnetRule} This one is larger.`,
  'subnet-too-small': () => `${subnetRule} This one is smaller.`,
  'not-a-count': () => 'Write a whole number above 0.',
  'too-many-addresses': () => `The largest subnet has ${formatCount(usableIn(subnetPrefixes.least))} usable addresses.`,
};

export const cautionTexts: Readonly<Record<Caution, string>> = {
  'public-addresses':
    'These are not private addresses. A VPC may use them, but hosts on the internet with the same addresses are out of its reach.',
  'used-inside-aws': `Some AWS services use ${addressRanges.avoidInVpcs.cidrs.join(', ')} themselves; AWS advises to avoid it.`,
  'one-zone': 'With one zone, the loss of an Availability Zone is the loss of everything.',
  'many-zones': 'Not every Region has so many Availability Zones: check yours.',
};

const relationTexts: Readonly<Record<Overlap['relation'], string>> = {
  same: 'is the same block',
  'holds-the-vpc': 'holds the whole VPC',
  'inside-the-vpc': 'lies inside the VPC',
};

/** Returns in one sentence how another network meets the VPC. */
export function describeOverlap({ with: other, relation }: Overlap): string {
  return `${formatCidr(other)} ${relationTexts[relation]}: the two can be joined neither by peering nor through a transit gateway.`;
}

/** Returns a whole number with its thousands parted. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** Returns why a tier’s subnets have their size. */
export function explainSizing({ tier, prefix, because, passedOver }: Sizing): string {
  switch (because) {
    case 'asked':
      return `/${prefix}, as asked`;
    case 'smallest-there-is':
      return `/${prefix}, the smallest subnet there is`;
    case 'smallest-that-holds': {
      const needed = tier.size.by === 'addresses' ? formatCount(tier.size.needed) : '';
      const short = passedOver === undefined ? '' : ` (a /${passedOver} has ${formatCount(usableIn(passedOver))})`;
      return `/${prefix}, the smallest with ${needed} usable addresses${short}`;
    }
    case 'largest-that-fits':
      return `/${prefix}, the largest size for which every zone has room${passedOver === undefined ? '' : ` (a /${passedOver} does not fit)`}`;
  }
}

const unplacedTexts: Readonly<Record<Unplaced['because'], string>> = {
  'larger-than-vpc': 'is larger than the VPC itself',
  'no-room': 'finds no free block of its size',
};

/** Returns in one sentence which subnets of a size found no place, and why. */
export function describeUnplaced({ tier, prefix, because }: Unplaced, count: number): string {
  const which = count === 1 ? 'one subnet' : `${count} subnets`;
  return `${tier.name}: ${which} of /${prefix} left out, because it ${unplacedTexts[because]}.`;
}

/** Returns the request in one sentence, for paper. */
export function describeRequest({ name, vpc: block, zones, tiers, kept, others }: PlanRequest): string {
  const sizes = tiers.map(({ name: tier, access, size }) => {
    const asked = {
      prefix: 'prefix' in size && `/${size.prefix}`,
      addresses: 'needed' in size && `${formatCount(size.needed)} addresses`,
      largest: 'as large as possible',
    };
    return `${tier} (${access}, ${asked[size.by]})`;
  });
  const parts = [
    `${name}: ${formatCidr(block)} over ${zones === 1 ? 'one zone' : `${zones} zones`}`,
    `in each ${sizes.join(', ')}`,
    kept.length > 0 && `kept free ${kept.map(formatCidr).join(', ')}`,
    others.length > 0 && `other networks ${others.map(formatCidr).join(', ')}`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

/** Returns what the plan comes to: its usable addresses, how much of the VPC is free, and that it overlaps nothing. */
export function sumUp({ vpc: block, others }: PlanRequest, { subnets, free, overlaps }: Plan): string {
  const usable = subnets.reduce((sum, subnet) => sum + usableIn(subnet.block.prefix), 0);
  const left = free.reduce((sum, room) => sum + addressCount(room), 0);
  const clear = others.length > 0 && overlaps.length === 0 ? ` Clear of ${others.map(formatCidr).join(', ')}.` : '';
  const share = Math.round((100 * left) / addressCount(block));
  return `${formatCount(usable)} usable addresses; ${formatCount(left)} of ${formatCount(addressCount(block))} (${share}%) still free.${clear}`;
}
