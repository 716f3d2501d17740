import { dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';

import { gb } from '../item/sizes.ts';

/** Units per second. */
export interface Throughput {
  reads: number;
  writes: number;
}

/** The fewest partitions that a table or index needs, and what demands them. */
export interface Partitions {
  byThroughput: number;
  bySize: number;
  needed: number;
}

const { partitionReads, partitionWrites, partitionSize, burst } = dynamodbTables;
const { firstReads, firstWrites, growth, growthTime } = dynamodbScaling;

/**
 * Returns the fewest partitions that hold so much data and serve so many units per second. Reads and writes fill a
 * partition together; DynamoDB may well keep more.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.Partitions.html
 */
export function countPartitions({ reads, writes }: Throughput, bytes: number): Partitions {
  const byThroughput = Math.max(1, Math.ceil(reads / partitionReads.value + writes / partitionWrites.value));
  const bySize = Math.max(1, Math.ceil(bytes / (partitionSize.value * gb)));
  return { byThroughput, bySize, needed: Math.max(byThroughput, bySize) };
}

/**
 * How a key’s load fares: within an even share of a partition (`even`), above it but within what adaptive capacity
 * gives one partition (`adaptive`), or beyond what any partition serves (`beyond`).
 */
export type KeyVerdict = 'even' | 'adaptive' | 'beyond';

/** The load of the most used partition key, and how it fares. */
export interface HotKey extends Throughput {
  verdicts: Readonly<Record<keyof Throughput, KeyVerdict>>;
  /** What one partition serves. */
  limits: Throughput;
  /** The fewest keys over which the load must be spread to stay within these limits; 1 where it may stay. */
  shards: Throughput;
}

/**
 * Returns how the most used partition key fares, given its share (0 to 1) of all traffic.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html
 */
export function checkHotKey(total: Throughput, share: number, partitions: number): HotKey {
  const limits = { reads: partitionReads.value, writes: partitionWrites.value };
  const judge = (side: keyof Throughput): KeyVerdict => {
    if (total[side] * share > limits[side]) return 'beyond';
    return share > 1 / partitions ? 'adaptive' : 'even';
  };
  const spread = (side: keyof Throughput) => Math.max(1, Math.ceil((total[side] * share) / limits[side]));
  return {
    reads: total.reads * share,
    writes: total.writes * share,
    verdicts: { reads: judge('reads'), writes: judge('writes') },
    limits,
    shards: { reads: spread('reads'), writes: spread('writes') },
  };
}

/** What saved capacity does for a load above what is provisioned. */
export interface Burst {
  savedUnits: number;
  /** How long the load is served; Infinity where it is within capacity. */
  seconds: number;
}

/**
 * Returns how long capacity saved while idle serves a load above it, in units per second.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html
 */
export function burstFor(provisioned: number, load: number): Burst {
  const savedUnits = provisioned * burst.value;
  return { savedUnits, seconds: load > provisioned ? savedUnits / (load - provisioned) : Infinity };
}

/** How far an on-demand table is from a peak. */
export interface Ramp {
  /** Units per second that it serves at once. */
  atOnce: number;
  /** Times the traffic must double before, and how long that takes; 0 where the peak is served at once. */
  doublings: number;
  minutes: number;
}

/** What a new on-demand table serves at once. */
export const firstThroughput: Throughput = { reads: firstReads.value, writes: firstWrites.value };

/**
 * Returns how an on-demand table reaches a peak: at once up to its warm throughput and to double its previous peak,
 * then doubling no faster than every half hour.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html
 */
export function rampTo(peak: number, warm: number, previousPeak: number): Ramp {
  const atOnce = Math.max(warm, previousPeak * growth.value);
  const doublings = peak > atOnce ? Math.ceil(Math.log(peak / atOnce) / Math.log(growth.value)) : 0;
  return { atOnce, doublings, minutes: doublings * growthTime.value };
}
