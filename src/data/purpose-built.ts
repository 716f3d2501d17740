import { defineFacts } from './fact.ts';

const graph = {
  source: 'https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-storage.html',
  checked: '2026',
} as const;
const guide = 'https://docs.aws.amazon.com/documentdb/latest/developerguide';
const clusters = { source: `${guide}/db-clusters-understanding.html`, checked: '2026' } as const;
const capacity = { source: `${guide}/docdb-serverless.html`, checked: '2026-08' } as const;
const backups = { source: `${guide}/API_CreateDBCluster.html`, checked: '2026-08' } as const;

/** Limits of Amazon Neptune. */
export const neptune = defineFacts({
  largestVolume: { kind: 'limit', label: 'Largest cluster volume', value: 128, unit: 'TiB', ...graph },
  zones: {
    kind: 'design',
    label: 'Availability Zones that a cluster volume spans',
    value: 3,
    unit: 'Availability Zones',
    ...graph,
  },
  replicas: { kind: 'limit', label: 'Read replicas per cluster', value: 15, unit: 'replicas', ...graph },
});

/** Limits and defaults of Amazon DocumentDB. */
export const documentDb = defineFacts({
  copies: { kind: 'design', label: 'Copies of the data', value: 6, unit: 'copies', ...clusters },
  zones: {
    kind: 'design',
    label: 'Availability Zones that the copies stand in',
    value: 3,
    unit: 'Availability Zones',
    ...clusters,
  },
  replicas: { kind: 'limit', label: 'Replicas per cluster', value: 15, unit: 'replicas', ...clusters },
  capacityStep: { kind: 'limit', label: 'Serverless: step of capacity', value: 0.5, unit: 'DCU', ...capacity },
  shards: { kind: 'limit', label: 'Elastic cluster: shards', value: 32, unit: 'shards', ...capacity },
  shardSize: { kind: 'limit', label: 'Elastic cluster: vCPUs per shard', value: 64, unit: 'vCPUs', ...capacity },
  secondaryRegions: {
    kind: 'limit',
    label: 'Global cluster: secondary Regions',
    value: 10,
    unit: 'Regions',
    source: `${guide}/global-clusters.html`,
    checked: '2026-08',
  },
  lag: {
    kind: 'design',
    label: 'Global cluster: usual replication lag, under',
    value: 1,
    unit: 'seconds',
    source: `${guide}/global-clusters.html`,
    checked: '2026-08',
  },
  backupRetention: { kind: 'limit', label: 'Retention of automated backups', value: [1, 35], unit: 'days', ...backups },
  backupDefault: {
    kind: 'default',
    label: 'Retention of automated backups unless you choose',
    value: 1,
    unit: 'days',
    ...backups,
  },
  port: {
    kind: 'default',
    label: 'Port that a cluster listens on',
    value: 27017,
    unit: 'port',
    source: `${guide}/what-is.html`,
    checked: '2026-08',
  },
});

/** Limits of Amazon Keyspaces. */
export const keyspaces = defineFacts({
  copies: {
    kind: 'design',
    label: 'Copies of every write, in several Availability Zones',
    value: 3,
    unit: 'copies',
    source: 'https://aws.amazon.com/keyspaces/faqs/',
    checked: '2026',
  },
});

/** The days on which databases made for one purpose closed or ended. */
export const purposeBuiltEnds = defineFacts({
  liveAnalytics: {
    kind: 'date',
    label: 'Timestream for LiveAnalytics closed to new customers on',
    value: '2025-06-20',
    source:
      'https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html',
    checked: '2026',
  },
  qldb: {
    kind: 'date',
    label: 'End of Amazon QLDB',
    value: '2025-07-31',
    source: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
    checked: '2026-11',
  },
});
