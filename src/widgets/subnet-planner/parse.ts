import { addressRanges } from '#data/vpc.ts';
import { formatCidr, overlaps, covers, parseCidr } from '#widgets/shared/cidr.ts';
import { blocksOf, type Block } from './blocks.ts';
import { slotsOf, tierAt, type PlanForm, type TierForm } from './form.ts';
import type { PlanRequest, Size } from './request.ts';
import { prefixFor, subnetPrefixes, vpcPrefixes } from './sizes.ts';

/** What can be wrong with a field: with all of it, or with one item of a list. */
export interface Problem {
  readonly reason:
    | 'empty'
    | 'not-a-block'
    | 'without-prefix'
    | 'ipv6'
    | 'not-a-network-address'
    | 'vpc-too-large'
    | 'vpc-too-small'
    | 'forbidden-in-vpcs'
    | 'outside-the-vpc'
    | 'name-empty'
    | 'name-taken'
    | 'name-unprintable'
    | 'not-a-prefix'
    | 'subnet-too-large'
    | 'subnet-too-small'
    | 'not-a-count'
    | 'too-many-addresses';
  /** The part of what was typed that is wrong. */
  readonly item: string;
  /** What to type in place of the item. */
  readonly offer?: string;
}

/** The fields that can be wrong, each with what is wrong with it. */
export type Problems = Partial<Record<keyof PlanForm, Problem>>;

const forbidden = blocksOf(addressRanges.forbiddenInVpcs.cidrs);

function readBlock(item: string): Block | Problem {
  const cidr = parseCidr(item);
  if (!cidr) return { reason: item.includes('/') ? 'not-a-block' : 'without-prefix', item };
  if (cidr.family === 6) return { reason: 'ipv6', item };
  const offer = formatCidr(cidr);
  return offer === item ? cidr : { reason: 'not-a-network-address', item, offer };
}

function readVpc(text: string): Block | Problem {
  const item = text.trim();
  if (item === '') return { reason: 'empty', item };
  const block = readBlock(item);
  if ('reason' in block && block.reason !== 'not-a-network-address') return block;
  const prefix = Number(item.split('/')[1]);
  const resized = (right: number) => {
    const cidr = parseCidr(item.replace(/\/.*/, `/${right}`));
    return cidr && formatCidr(cidr);
  };
  if (prefix < vpcPrefixes.least) return { reason: 'vpc-too-large', item, offer: resized(vpcPrefixes.least) };
  if (prefix > vpcPrefixes.most) return { reason: 'vpc-too-small', item, offer: resized(vpcPrefixes.most) };
  if ('reason' in block) return block;
  return forbidden.some((range) => overlaps(range, block)) ? { reason: 'forbidden-in-vpcs', item } : block;
}

/** Reads blocks between commas, spaces or lines; names the first that is wrong. */
function readList(text: string): readonly Block[] | Problem {
  const blocks: Block[] = [];
  for (const item of text.split(/[\s,;]+/).filter(Boolean)) {
    const block = readBlock(item);
    if ('reason' in block) return block;
    blocks.push(block);
  }
  return blocks;
}

function readName(text: string): string | Problem {
  const item = text.trim();
  if (item === '') return { reason: 'name-empty', item };
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(item) ? { reason: 'name-unprintable', item } : item;
}

function readSize({ by, size }: TierForm): Size | Problem {
  const item = size.trim();
  if (by === 'largest') return { by };
  if (by === 'addresses') {
    const digits = item.replace(/[,_\s]/g, '');
    const needed = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
    if (needed === 0) return { reason: 'not-a-count', item };
    return prefixFor(needed) === undefined ? { reason: 'too-many-addresses', item } : { by, needed };
  }
  const digits = item.replace(/^\//, '');
  const prefix = /^\d{1,2}$/.test(digits) ? Number(digits) : 99;
  if (prefix > 32) return { reason: 'not-a-prefix', item };
  const { least, most } = subnetPrefixes;
  if (prefix < least) return { reason: 'subnet-too-large', item, offer: `/${least}` };
  if (prefix > most) return { reason: 'subnet-too-small', item, offer: `/${most}` };
  return { by, prefix };
}

const isProblem = (value: object | string): value is Problem => typeof value === 'object' && 'reason' in value;

/** Returns what a form asks for, or what is wrong with which of its fields. */
export function parsePlan(form: PlanForm): { request: PlanRequest } | { problems: Problems } {
  const problems: Problems = {};
  const note = <Value extends object | string>(field: keyof PlanForm, value: Value | Problem): Value | undefined => {
    if (!isProblem(value)) return value;
    problems[field] = value;
    return undefined;
  };

  const name = note('vpcName', readName(form.vpcName));
  const vpc = note('vpc', readVpc(form.vpc));
  const kept = note('kept', readList(form.kept));
  const others = note('others', readList(form.others));
  const stray = vpc && kept?.find((block) => !covers(vpc, block));
  if (stray) problems.kept = { reason: 'outside-the-vpc', item: formatCidr(stray) };

  const names = new Set<string>();
  const tiers = slotsOf(form).flatMap((slot) => {
    const tier = tierAt(form, slot);
    const tierName = note(`name${slot}`, readName(tier.name));
    const size = note(`size${slot}`, readSize(tier));
    if (tierName && names.has(tierName)) problems[`name${slot}`] = { reason: 'name-taken', item: tierName };
    if (tierName) names.add(tierName);
    return tierName && size ? [{ name: tierName, access: tier.access, size }] : [];
  });

  if (Object.keys(problems).length > 0 || !name || !vpc || !kept || !others) return { problems };
  return { request: { name, vpc, zones: Number(form.zones), tiers, kept, others } };
}
