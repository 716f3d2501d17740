import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';
const quotas = { source: `${guide}/ServiceQuotas.html`, checked: '2026-04' } as const;
const choices = { source: `${guide}/streamsmain.html`, checked: '2026-04' } as const;
const consistency = { source: `${guide}/V2globaltables_HowItWorks.html`, checked: '2026-04' } as const;
const cluster = { source: `${guide}/DAX.concepts.cluster.html`, checked: '2026-04' } as const;

/** Numbers of DynamoDB Streams and of Kinesis Data Streams for DynamoDB. */
export const dynamodbStreams = defineFacts({
  retention: {
    kind: 'limit',
    label: 'DynamoDB Streams: records are kept',
    value: 24,
    unit: 'hours',
    source: `${guide}/Streams.html`,
    checked: '2026-04',
  },
  consumers: {
    kind: 'limit',
    label: 'DynamoDB Streams: simultaneous consumers per shard',
    value: 2,
    unit: 'consumers',
    ...quotas,
  },
  globalTableConsumers: {
    kind: 'limit',
    label: 'DynamoDB Streams on a global table: simultaneous consumers per shard',
    value: 1,
    unit: 'consumers',
    ...quotas,
  },
  kinesisConsumers: {
    kind: 'limit',
    label: 'Kinesis Data Streams: consumers per shard',
    value: 5,
    unit: 'consumers',
    ...choices,
  },
});

/** Numbers of DynamoDB global tables. */
export const dynamodbGlobal = defineFacts({
  availability: {
    kind: 'commitment',
    label: 'Availability of a global table, by its service level agreement',
    value: 99.999,
    unit: '%',
    ...consistency,
  },
  lag: {
    kind: 'design',
    label: 'Eventual consistency: usual replication delay, within',
    value: 1,
    unit: 'seconds',
    ...consistency,
  },
  strongRegions: {
    kind: 'limit',
    label: 'Strong consistency: Regions, exactly',
    value: 3,
    unit: 'Regions',
    note: 'Three replicas, or two replicas and a witness.',
    ...consistency,
  },
  strongLoss: {
    kind: 'design',
    label: 'Strong consistency: data loss (RPO)',
    value: 0,
    unit: 'seconds',
    ...consistency,
  },
});

/** Limits and defaults of DynamoDB Accelerator. */
export const dax = defineFacts({
  nodes: { kind: 'limit', label: 'Nodes per cluster', value: [1, 11], unit: 'nodes', ...cluster },
  replicas: { kind: 'limit', label: 'Read replicas per cluster', value: 10, unit: 'replicas', ...cluster },
  productionNodes: {
    kind: 'design',
    label: 'Nodes advised for production, at least',
    value: 3,
    unit: 'nodes',
    note: 'Each in another Availability Zone.',
    ...cluster,
  },
  cacheLife: {
    kind: 'default',
    label: 'Time to live (TTL) of the item cache and the query cache',
    value: 5,
    unit: 'minutes',
    ...cluster,
  },
  nodesPerRegion: {
    kind: 'limit',
    label: 'Nodes per account and Region',
    value: 50,
    unit: 'nodes',
    ...cluster,
  },
});
