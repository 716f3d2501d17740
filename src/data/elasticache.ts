import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg';
const engines = { source: `${guide}/WhatIs.html`, checked: '2026-04' } as const;
const clusters = { source: `${guide}/Clusters.html`, checked: '2026-04' } as const;
const access = { source: `${guide}/elasticache-vpc-accessing.html`, checked: '2026-04' } as const;
const iam = { source: `${guide}/auth-iam.html`, checked: '2026-04' } as const;
const durability = { source: `${guide}/Durability.Configuring.html`, checked: '2026' } as const;
const memorydb = {
  source: 'https://docs.aws.amazon.com/memorydb/latest/devguide/servicename-feature-overview.html',
  checked: '2026',
} as const;

/** Limits, defaults and dates of Amazon ElastiCache. */
export const elasticache = defineFacts({
  replicasPerShard: {
    kind: 'limit',
    label: 'Valkey, Redis OSS: replicas per shard',
    value: 5,
    unit: 'replicas',
    ...clusters,
  },
  nodes: {
    kind: 'quota',
    label: 'Valkey, Redis OSS: nodes per cluster',
    value: 90,
    unit: 'nodes',
    adjustable: true,
    note: 'Up to 500 on request, with Valkey 7.2 or Redis OSS 5.0.6 and later.',
    source: `${guide}/Shards.html`,
    checked: '2026-11',
  },
  mostNodes: {
    kind: 'limit',
    label: 'Valkey, Redis OSS: nodes per cluster after a raise, at most',
    value: 500,
    unit: 'nodes',
    ...clusters,
  },
  mostShards: {
    kind: 'limit',
    label: 'Valkey, Redis OSS: shards per cluster, at most',
    value: 500,
    unit: 'shards',
    note: 'Then without replicas: shards and replicas share the nodes.',
    ...clusters,
  },
  memcachedNodes: {
    kind: 'quota',
    label: 'Memcached: nodes per cluster',
    value: 60,
    unit: 'nodes',
    adjustable: true,
    source: `${guide}/disaster-recovery-resiliency.html`,
    checked: '2026-04',
  },
  redisPort: { kind: 'default', label: 'Port of Valkey and Redis OSS', value: 6379, unit: 'port', ...access },
  memcachedPort: { kind: 'default', label: 'Port of Memcached', value: 11211, unit: 'port', ...access },
  secondaryRegions: {
    kind: 'limit',
    label: 'Global Datastore: secondary Regions',
    value: 2,
    unit: 'Regions',
    source: `${guide}/Redis-Global-Datastore.html`,
    checked: '2026-04',
  },
  tokenLife: { kind: 'limit', label: 'Lifetime of an IAM authentication token', value: 15, unit: 'minutes', ...iam },
  connectionLife: {
    kind: 'limit',
    label: 'Connection authenticated with IAM is cut after',
    value: 12,
    unit: 'hours',
    ...iam,
  },
  redis4And5Ended: {
    kind: 'date',
    label: 'End of standard support of Redis OSS 4 and 5',
    value: '2026-01-31',
    ...engines,
  },
  redis6Ends: { kind: 'date', label: 'End of standard support of Redis OSS 6', value: '2027-01-31', ...engines },
  durableSince: { kind: 'date', label: 'Durability offered since', value: '2026-06', ...durability },
  asynchronousLoss: {
    kind: 'design',
    label: 'Asynchronous durability: writes that can be lost, up to the last',
    value: 10,
    unit: 'seconds',
    ...durability,
  },
});

/** Limits of Amazon MemoryDB. */
export const memoryDb = defineFacts({
  nodes: { kind: 'limit', label: 'MemoryDB: nodes per cluster', value: 500, unit: 'nodes', ...memorydb },
  size: { kind: 'design', label: 'MemoryDB: data per cluster, over', value: 100, unit: 'TB', ...memorydb },
});
