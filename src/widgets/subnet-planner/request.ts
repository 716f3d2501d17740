import type { Block } from './blocks.ts';

/** Whether a tier's subnets have a route to an internet gateway. */
export const accesses = ['public', 'private'] as const;
export type Access = (typeof accesses)[number];

/** How the size of a tier's subnets is asked for. */
export type Size =
  | { readonly by: 'prefix'; readonly prefix: number }
  | { readonly by: 'addresses'; readonly needed: number }
  | { readonly by: 'largest' };

/** The ways to ask for a size. */
export const sizings = ['prefix', 'addresses', 'largest'] as const satisfies readonly Size['by'][];

/** Subnets with one purpose, one in each zone. */
export interface Tier {
  readonly name: string;
  readonly access: Access;
  readonly size: Size;
}

/** What is to be planned. */
export interface PlanRequest {
  /** The name of the VPC, which the names of its subnets begin with. */
  readonly name: string;
  readonly vpc: Block;
  /** The number of Availability Zones. */
  readonly zones: number;
  readonly tiers: readonly Tier[];
  /** Blocks inside the VPC in which no subnet may lie. */
  readonly kept: readonly Block[];
  /** Blocks of other networks that the VPC may have to be joined with. */
  readonly others: readonly Block[];
}
