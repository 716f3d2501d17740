import { vpc } from '#data/vpc.ts';
import { blockAround, formatCidr, type Cidr } from '#widgets/shared/cidr.ts';
import { blocksOfSubnet, blocksOfVpc, subnetsOfVpc } from '../engine/edit-kit.ts';
import type { AclEntryItem, Topology } from '../engine/topology.ts';

type Cidr4 = Extract<Cidr, { family: 4 }>;

/** The usual length of a subnet's prefix where nothing shows another. */
const usualPrefix = 24;
const longestPrefix = vpc.subnetPrefix.value[1];

/** Returns the first block of a length that is free in a block, the taken ones being in order. */
function freeIn(block: Cidr4, taken: readonly Cidr4[], prefix: number): string | undefined {
  const size = 2 ** (32 - prefix);
  let at = block.first;
  for (const { first, last } of taken) {
    if (last < at) continue;
    if (at + size <= first) break;
    at = Math.ceil((last + 1) / size) * size;
  }
  return prefix >= block.prefix && at + size - 1 <= block.last
    ? formatCidr(blockAround({ family: 4, value: at }, prefix))
    : undefined;
}

/** Returns the next free IPv4 block of a VPC, as large as its last subnet or smaller; empty where there is none. */
export function nextSubnetBlock(topology: Topology, vpcId: string): string {
  const ipv4 = (cidr: Cidr) => cidr.family === 4;
  const blocks = blocksOfVpc(topology, vpcId).filter(ipv4);
  const taken = subnetsOfVpc(topology, vpcId).flatMap(blocksOfSubnet).filter(ipv4);
  const first = taken.at(-1)?.prefix ?? Math.min(longestPrefix, Math.max(usualPrefix, (blocks[0]?.prefix ?? 0) + 1));
  const inOrder = taken.toSorted((a, b) => a.first - b.first);
  for (let prefix = first; prefix <= longestPrefix; prefix += 1) {
    for (const block of blocks) {
      const free = freeIn(block, inOrder, prefix);
      if (free !== undefined) return free;
    }
  }
  return '';
}

/** Returns the lowest multiple of 100 that no rule of one direction has as its number; empty where there is none. */
export function nextRuleNumber(entries: readonly AclEntryItem[], egress: boolean): string {
  const taken = new Set(entries.filter(({ Egress }) => Egress === egress).map(({ RuleNumber }) => RuleNumber));
  for (let number = 100; number <= vpc.aclRuleNumber.value[1]; number += 100) {
    if (!taken.has(number)) return `${number}`;
  }
  return '';
}
