import { defineFacts } from './fact.ts';

const quotas = {
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026',
} as const;
const records = {
  source: 'https://docs.aws.amazon.com/streams/latest/dev/large-records.html',
  checked: '2026',
} as const;
const retention = {
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html',
  checked: '2026-08',
} as const;
const fanOut = {
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html',
  checked: '2026-08',
} as const;
const batches = {
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html',
  checked: '2026-08',
} as const;
const buffering = {
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html',
  checked: '2026',
} as const;
const firehosePut = {
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html',
  checked: '2026-08',
} as const;
const discontinuation = {
  source: 'https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html',
  checked: '2026',
} as const;
const brokers = {
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types.html',
  checked: '2026-08',
} as const;

/** Amazon Kinesis Data Streams. */
export const kinesis = defineFacts({
  shardWrite: { kind: 'limit', label: 'Writes to a shard, per second', value: 1, unit: 'MB/s', ...quotas },
  shardWriteRecords: {
    kind: 'limit',
    label: 'Records written to a shard, per second',
    value: 1000,
    unit: 'records per second',
    ...quotas,
  },
  shardRead: {
    kind: 'limit',
    label: 'Reads from a shard, shared by all standard consumers',
    value: 2,
    unit: 'MB/s',
    ...quotas,
  },
  shardReadCalls: {
    kind: 'limit',
    label: 'GetRecords calls to a shard, per second',
    value: 5,
    unit: 'requests per second',
    ...quotas,
  },
  recordDefault: { kind: 'default', label: 'Largest record, by default', value: 1, unit: 'MiB', ...records },
  recordLargest: {
    kind: 'limit',
    label: 'Largest record that a stream can be set to accept',
    value: 10,
    unit: 'MiB',
    note: 'For occasional large records; the throughput of a shard stays the same.',
    formerly: { value: 1, until: '2025' },
    ...records,
  },
  batchRecords: { kind: 'limit', label: 'Records in a PutRecords call', value: 500, unit: 'records', ...batches },
  batchSize: { kind: 'limit', label: 'Size of a PutRecords call', value: 10, unit: 'MiB', ...batches },
  retentionDefault: {
    kind: 'default',
    label: 'How long a stream keeps records, by default',
    value: 24,
    unit: 'hours',
    ...retention,
  },
  retentionLongest: {
    kind: 'limit',
    label: 'Longest time for which a stream can keep records',
    value: 365,
    unit: 'days',
    ...retention,
  },
  fanOutRead: {
    kind: 'limit',
    label: 'Reads from a shard by each consumer with enhanced fan-out',
    value: 2,
    unit: 'MB/s',
    ...fanOut,
  },
  fanOutLatency: {
    kind: 'design',
    label: 'Latency of enhanced fan-out, about',
    value: 70,
    unit: 'milliseconds',
    ...fanOut,
  },
  sharedLatency: {
    kind: 'design',
    label: 'Latency of standard consumers, about',
    value: 200,
    unit: 'milliseconds',
    ...fanOut,
  },
  fanOutConsumers: {
    kind: 'limit',
    label: 'Consumers of a stream with enhanced fan-out',
    value: 20,
    unit: 'consumers',
    note: 'On-demand Advantage allows more.',
    ...fanOut,
  },
  fanOutConsumersAdvantage: {
    kind: 'limit',
    label: 'Consumers of a stream with enhanced fan-out, On-demand Advantage',
    value: 50,
    unit: 'consumers',
    ...fanOut,
  },
  onDemandStartWrite: {
    kind: 'default',
    label: 'Writes to a new on-demand stream',
    value: 4,
    unit: 'MB/s',
    ...quotas,
  },
  onDemandStartRead: {
    kind: 'default',
    label: 'Reads from a new on-demand stream',
    value: 8,
    unit: 'MB/s',
    ...quotas,
  },
  onDemandWrite: {
    kind: 'quota',
    label: 'Writes to an on-demand stream, in most Regions',
    value: 200,
    unit: 'MB/s',
    adjustable: true,
    ...quotas,
  },
  onDemandRead: {
    kind: 'quota',
    label: 'Reads from an on-demand stream, in most Regions',
    value: 400,
    unit: 'MB/s',
    adjustable: true,
    ...quotas,
  },
  onDemandWriteLarge: {
    kind: 'quota',
    label: 'Writes to an on-demand stream in N. Virginia, Oregon and Ireland',
    value: 10,
    unit: 'GB/s',
    adjustable: true,
    ...quotas,
  },
  onDemandReadLarge: {
    kind: 'quota',
    label: 'Reads from an on-demand stream in N. Virginia, Oregon and Ireland',
    value: 20,
    unit: 'GB/s',
    adjustable: true,
    ...quotas,
  },
});

/** Amazon Data Firehose. */
export const firehose = defineFacts({
  bufferSize: { kind: 'limit', label: 'Size of the buffer', value: [1, 128], unit: 'MiB', ...buffering },
  bufferSizeDefault: { kind: 'default', label: 'Size of the buffer, by default', value: 5, unit: 'MiB', ...buffering },
  bufferInterval: {
    kind: 'limit',
    label: 'Time for which data is buffered',
    value: [0, 900],
    unit: 'seconds',
    note: '0 delivers within seconds; not for backup destinations.',
    ...buffering,
  },
  bufferIntervalDefault: {
    kind: 'default',
    label: 'Time for which data is buffered, by default',
    value: 300,
    unit: 'seconds',
    ...buffering,
  },
  record: { kind: 'limit', label: 'Largest record put directly', value: 1000, unit: 'KiB', ...firehosePut },
  retention: {
    kind: 'limit',
    label: 'How long directly put records are kept while delivery is retried, at most',
    value: 24,
    unit: 'hours',
    ...firehosePut,
  },
});

/** What became of Kinesis Data Analytics. */
export const kinesisAnalytics = defineFacts({
  closed: {
    kind: 'date',
    label: 'No new Kinesis Data Analytics for SQL applications since',
    value: '2025-10-15',
    ...discontinuation,
  },
  deleted: {
    kind: 'date',
    label: 'Kinesis Data Analytics for SQL applications deleted from',
    value: '2026-01-27',
    ...discontinuation,
  },
});

/** Amazon MSK. */
export const msk = defineFacts({
  standardStorage: {
    kind: 'limit',
    label: 'EBS storage of a Standard broker, at most',
    value: 16,
    unit: 'TiB',
    ...brokers,
  },
  standardZones: {
    kind: 'limit',
    label: 'Availability Zones of a cluster with Standard brokers',
    value: [2, 3],
    unit: 'Availability Zones',
    ...brokers,
  },
  expressZones: {
    kind: 'limit',
    label: 'Availability Zones of a cluster with Express brokers',
    value: 3,
    unit: 'Availability Zones',
    ...brokers,
  },
  expressReplicas: {
    kind: 'limit',
    label: 'Replication factor of a cluster with Express brokers',
    value: 3,
    unit: 'copies',
    ...brokers,
  },
  tieredRetention: {
    kind: 'limit',
    label: 'Shortest retention of a topic with tiered storage',
    value: 3,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-tiered-storage.html',
    checked: '2026',
  },
});
