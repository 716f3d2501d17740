import { vpc } from '#data/vpc.ts';
import { addressAt, type Address } from '#widgets/shared/cidr.ts';
import type { Block } from './blocks.ts';

/** The shortest and the longest prefix of a VPC's block. */
export const vpcPrefixes = { least: vpc.vpcPrefix.value[0], most: vpc.vpcPrefix.value[1] };

/** The shortest and the longest prefix of a subnet's block. */
export const subnetPrefixes = { least: vpc.subnetPrefix.value[0], most: vpc.subnetPrefix.value[1] };

/**
 * Returns how many addresses of a subnet are left for use.
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function usableIn(prefix: number): number {
  return 2 ** (32 - prefix) - vpc.reservedAddresses.value;
}

/** Returns the prefix of the smallest subnet with so many usable addresses, or undefined where none has so many. */
export function prefixFor(needed: number): number | undefined {
  for (let prefix = subnetPrefixes.most; prefix >= subnetPrefixes.least; prefix--) {
    if (usableIn(prefix) >= needed) return prefix;
  }
  return undefined;
}

/**
 * What AWS keeps of every subnet: counted from the first address, or below zero from the end.
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export const reserved = { network: 0, router: 1, dns: 2, future: 3, broadcast: -1 } as const;
export type ReservedRole = keyof typeof reserved;

const lastReservedAtStart = Math.max(...Object.values(reserved));
const firstReservedAtEnd = Math.min(...Object.values(reserved));

/** Returns the first and the last address of a subnet that are left for use. */
export function usableRange(block: Block): { first: Address; last: Address } {
  return { first: addressAt(block, lastReservedAtStart + 1), last: addressAt(block, firstReservedAtEnd - 1) };
}
