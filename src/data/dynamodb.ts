import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';

/** Pages that answer several questions, each read on one day. */
const constraints = { source: `${guide}/Constraints.html`, checked: '2026-04' } as const;
const sizes = { source: `${guide}/CapacityUnitCalculations.html`, checked: '2026-04' } as const;
const operations = { source: `${guide}/read-write-operations.html`, checked: '2026' } as const;
const quotas = { source: `${guide}/ServiceQuotas.html`, checked: '2026' } as const;
const partitions = { source: `${guide}/burst-adaptive-capacity.html`, checked: '2026' } as const;
const onDemand = { source: `${guide}/on-demand-capacity-mode.html`, checked: '2026' } as const;
const scaling = { source: `${guide}/AutoScaling.html`, checked: '2026-04' } as const;
const switching = { source: `${guide}/bp-switching-capacity-modes.html`, checked: '2026-04' } as const;
const naming = { source: `${guide}/HowItWorks.NamingRulesDataTypes.html`, checked: '2026-04' } as const;

/** What an item may hold, and how DynamoDB measures it. */
export const dynamodbItems = defineFacts({
  kilobyte: {
    kind: 'limit',
    label: 'A KB in DynamoDB',
    value: 1024,
    unit: 'bytes',
    note: 'All of DynamoDB’s sizes are binary: 1 MB is 1,024 KB, 1 GB is 1,024 MB.',
    ...constraints,
  },
  largest: { kind: 'limit', label: 'Largest item, with its names', value: 400, unit: 'KB', ...constraints },
  deepest: { kind: 'limit', label: 'Deepest nesting of lists and maps', value: 32, unit: 'levels', ...constraints },
  container: { kind: 'design', label: 'Overhead of a list or map', value: 3, unit: 'bytes', ...sizes },
  element: { kind: 'design', label: 'Overhead of each element in it', value: 1, unit: 'bytes', ...sizes },
  flag: { kind: 'design', label: 'Size of a null or Boolean value', value: 1, unit: 'bytes', ...sizes },
  digitsPerByte: {
    kind: 'design',
    label: 'Significant digits of a number in one byte, about',
    value: 2,
    unit: 'digits',
    ...sizes,
  },
  numberOverhead: { kind: 'design', label: 'Overhead of a number, about', value: 1, unit: 'bytes', ...sizes },
  mostDigits: { kind: 'limit', label: 'Precision of a number', value: 38, unit: 'digits', ...naming },
  magnitudes: {
    kind: 'limit',
    label: 'Smallest and largest magnitude of a number',
    value: [-130, 125],
    unit: 'powers of ten',
    ...naming,
  },
  longestName: { kind: 'limit', label: 'Longest attribute name, under', value: 64, unit: 'KB', ...naming },
  longestKeyName: {
    kind: 'limit',
    label: 'Longest name of a key attribute',
    value: 255,
    unit: 'characters',
    ...naming,
  },
  longestPartitionKey: { kind: 'limit', label: 'Longest partition key', value: 2048, unit: 'bytes', ...constraints },
  longestSortKey: { kind: 'limit', label: 'Longest sort key', value: 1024, unit: 'bytes', ...constraints },
  storageOverhead: {
    kind: 'design',
    label: 'Storage billed on top of each item or index entry',
    value: 100,
    unit: 'bytes',
    note: 'It does not count in read and write units.',
    ...sizes,
  },
  globalOverhead: {
    kind: 'design',
    label: 'Storage billed on top of each item in a global table, besides',
    value: 48,
    unit: 'bytes',
    ...sizes,
  },
});

/** What each operation consumes, and how much one request may hold. */
export const dynamodbRequests = defineFacts({
  readUnit: { kind: 'limit', label: 'Size that one read unit covers', value: 4, unit: 'KB', ...operations },
  writeUnit: { kind: 'limit', label: 'Size that one write unit covers', value: 1, unit: 'KB', ...operations },
  eventualRead: { kind: 'limit', label: 'Eventually consistent read', value: 0.5, unit: 'read units', ...operations },
  strongRead: { kind: 'limit', label: 'Strongly consistent read', value: 1, unit: 'read units', ...operations },
  transactionalRead: { kind: 'limit', label: 'Transactional read', value: 2, unit: 'read units', ...operations },
  transactionalWrite: { kind: 'limit', label: 'Transactional write', value: 2, unit: 'write units', ...operations },
  page: {
    kind: 'limit',
    label: 'Most that one Query or Scan request reads',
    value: 1,
    unit: 'MB',
    source: `${guide}/Query.html`,
    checked: '2026-04',
  },
  batchGetItems: { kind: 'limit', label: 'Items in a BatchGetItem', value: 100, unit: 'items', ...operations },
  batchGetSize: { kind: 'limit', label: 'Size of a BatchGetItem response', value: 16, unit: 'MB', ...operations },
  batchWriteItems: { kind: 'limit', label: 'Items in a BatchWriteItem', value: 25, unit: 'items', ...operations },
  transactionItems: { kind: 'limit', label: 'Items in a transaction', value: 100, unit: 'items', ...constraints },
  transactionSize: { kind: 'limit', label: 'Size of a transaction', value: 4, unit: 'MB', ...constraints },
});

/** Limits and quotas of tables, indexes and partitions. */
export const dynamodbTables = defineFacts({
  names: {
    kind: 'limit',
    label: 'Length of table and index names',
    value: [3, 255],
    unit: 'characters',
    ...constraints,
  },
  globalIndexes: {
    kind: 'quota',
    label: 'Global secondary indexes per table',
    value: 20,
    unit: 'indexes',
    adjustable: true,
    ...quotas,
  },
  localIndexes: { kind: 'limit', label: 'Local secondary indexes per table', value: 5, unit: 'indexes', ...quotas },
  includedAttributes: {
    kind: 'limit',
    label: 'Attributes named in INCLUDE projections, over all indexes of a table',
    value: 100,
    unit: 'attributes',
    ...quotas,
  },
  keyParts: {
    kind: 'limit',
    label: 'Attributes in the partition key, and in the sort key, of a global secondary index',
    value: 4,
    unit: 'attributes',
    source: `${guide}/GSI.html`,
    checked: '2026-04',
  },
  partitionReads: {
    kind: 'limit',
    label: 'Reads that one partition serves',
    value: 3000,
    unit: 'read units per second',
    ...partitions,
  },
  partitionWrites: {
    kind: 'limit',
    label: 'Writes that one partition serves',
    value: 1000,
    unit: 'write units per second',
    ...partitions,
  },
  partitionSize: { kind: 'limit', label: 'Size of a partition', value: 10, unit: 'GB', ...constraints },
  collectionSize: {
    kind: 'limit',
    label: 'Items of one partition key in a table with a local secondary index',
    value: 10,
    unit: 'GB',
    source: `${guide}/LSI.html`,
    checked: '2026-04',
  },
  burst: { kind: 'design', label: 'Unused capacity kept for bursts', value: 300, unit: 'seconds', ...partitions },
  tableReads: {
    kind: 'quota',
    label: 'Reads per table or global secondary index',
    value: 40_000,
    unit: 'read units per second',
    adjustable: true,
    ...quotas,
  },
  tableWrites: {
    kind: 'quota',
    label: 'Writes per table or global secondary index',
    value: 40_000,
    unit: 'write units per second',
    adjustable: true,
    ...quotas,
  },
  accountReads: {
    kind: 'quota',
    label: 'Provisioned reads per account and Region',
    value: 80_000,
    unit: 'read units per second',
    adjustable: true,
    ...quotas,
  },
  accountWrites: {
    kind: 'quota',
    label: 'Provisioned writes per account and Region',
    value: 80_000,
    unit: 'write units per second',
    adjustable: true,
    ...quotas,
  },
  leastReads: {
    kind: 'limit',
    label: 'Least provisioned reads of a table or global secondary index',
    value: 1,
    unit: 'read units per second',
    ...quotas,
  },
  leastWrites: {
    kind: 'limit',
    label: 'Least provisioned writes of a table or global secondary index',
    value: 1,
    unit: 'write units per second',
    ...quotas,
  },
  firstDecreases: {
    kind: 'limit',
    label: 'Decreases of provisioned capacity at any time of a day',
    value: 4,
    unit: 'decreases',
    note: 'One more is possible in each hour without a decrease.',
    ...quotas,
  },
  decreases: {
    kind: 'limit',
    label: 'Decreases of provisioned capacity per day (UTC)',
    value: 27,
    unit: 'decreases',
    ...quotas,
  },
  tables: {
    kind: 'quota',
    label: 'Tables per account and Region',
    value: 2500,
    unit: 'tables',
    adjustable: true,
    ...quotas,
  },
  recovery: {
    kind: 'limit',
    label: 'Point-in-time recovery window',
    value: [1, 35],
    unit: 'days',
    source: `${guide}/Point-in-time-recovery.html`,
    checked: '2026-04',
  },
});

/** How the two capacity modes follow traffic. */
export const dynamodbScaling = defineFacts({
  firstReads: {
    kind: 'design',
    label: 'Reads that a new on-demand table serves at once',
    value: 12_000,
    unit: 'read units per second',
    ...onDemand,
  },
  firstWrites: {
    kind: 'design',
    label: 'Writes that a new on-demand table serves at once',
    value: 4000,
    unit: 'write units per second',
    ...onDemand,
  },
  growth: {
    kind: 'design',
    label: 'The previous peak that on-demand mode serves at once',
    value: 2,
    unit: 'times',
    ...onDemand,
  },
  growthTime: {
    kind: 'design',
    label: 'Time in which on-demand traffic may double',
    value: 30,
    unit: 'minutes',
    ...onDemand,
  },
  target: { kind: 'default', label: 'Target utilisation of auto scaling', value: 70, unit: '%', ...switching },
  targets: { kind: 'limit', label: 'Target utilisation that may be set', value: [20, 90], unit: '%', ...switching },
  least: {
    kind: 'default',
    label: 'Minimum capacity that the console sets',
    value: 5,
    unit: 'read units per second',
    ...switching,
  },
  scaleOut: {
    kind: 'design',
    label: 'Minutes in a row above the target before auto scaling adds capacity',
    value: 2,
    unit: 'minutes',
    ...scaling,
  },
  scaleIn: {
    kind: 'design',
    label: 'Minutes in a row below the lower threshold before auto scaling takes capacity away',
    value: 15,
    unit: 'minutes',
    ...scaling,
  },
  scaleInBelow: {
    kind: 'design',
    label: 'Distance of the lower threshold from the target',
    value: 20,
    unit: 'percentage points',
    source: 'https://repost.aws/knowledge-center/dynamodb-auto-scaling',
    checked: '2026',
  },
});
