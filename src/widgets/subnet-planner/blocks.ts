import { addressCount, blockAround, covers, overlaps, parseCidr, type Cidr } from '#widgets/shared/cidr.ts';

/** An IPv4 block: what a plan is made of. */
export type Block = Extract<Cidr, { family: 4 }>;

/** Returns the block of the prefix length that holds the address, given as a number. */
export function blockAt(value: number, prefix: number): Block {
  const block = blockAround({ family: 4, value }, prefix);
  if (block.family !== 4) throw new Error('A block around an IPv4 address is an IPv4 block.');
  return block;
}

/** Returns the IPv4 blocks that a record of our own lists; throws where it lists anything else. */
export function blocksOf(cidrs: readonly string[]): readonly Block[] {
  return cidrs.map((text) => {
    const block = parseCidr(text);
    if (block?.family !== 4) throw new Error(`“${text}” is not an IPv4 block.`);
    return block;
  });
}

/** Returns the fewest blocks that hold what is left of a block without the taken ones, in the order of addresses. */
export function freeOf(block: Block, taken: readonly Block[]): readonly Block[] {
  const inside = taken.filter((other) => overlaps(block, other));
  if (inside.length === 0) return [block];
  if (inside.some((other) => covers(other, block))) return [];
  const half = block.prefix + 1;
  return [blockAt(block.first, half), blockAt(block.last, half)].flatMap((part) => freeOf(part, inside));
}

/** Returns the first block of the prefix length in the free ones, or undefined where none is large enough. */
export function firstOf(free: readonly Block[], prefix: number): Block | undefined {
  const room = free.find((block) => block.prefix <= prefix);
  return room && blockAt(room.first, prefix);
}

/** Returns the number of addresses in all the blocks; blocks that overlap count twice. */
export function countAddresses(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + addressCount(block), 0);
}

/** Returns the smallest block that holds all the blocks, or undefined where there is none to hold. */
export function blockAroundAll(blocks: readonly Block[]): Block | undefined {
  const [start] = blocks;
  if (!start) return undefined;
  let around = start;
  while (!blocks.every((block) => covers(around, block))) around = blockAt(around.first, around.prefix - 1);
  return around;
}
