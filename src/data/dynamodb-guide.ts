import { dynamodbPrices } from './dynamodb-prices.ts';
import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';
const tableClass = { source: `${guide}/CostOptimization_TableClass.html`, checked: '2026-04' } as const;
const reserved = { source: `${guide}/reserved-capacity.html`, checked: '2026-04' } as const;
const exporting = { source: `${guide}/S3DataExport.HowItWorks.html`, checked: '2026-04' } as const;

/** What DynamoDB does with tables and items besides reading and writing. */
export const dynamodbFeatures = defineFacts({
  expiry: {
    kind: 'design',
    label: 'Time to live (TTL): expired items are usually deleted within',
    value: 2,
    unit: 'days',
    note: 'The developer guide says “a few days”.',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html',
    checked: '2026',
  },
  token: {
    kind: 'limit',
    label: 'A client token makes a write transaction idempotent for',
    value: 10,
    unit: 'minutes',
    source: `${guide}/Constraints.html`,
    checked: '2026-04',
  },
  batchWriteSize: {
    kind: 'limit',
    label: 'Size of a BatchWriteItem',
    value: 16,
    unit: 'MB',
    source: `${guide}/read-write-operations.html`,
    checked: '2026-04',
  },
  keyChanges: {
    kind: 'limit',
    label: 'Changes of a table’s encryption key in 24 hours',
    value: 4,
    unit: 'times',
    note: 'One more is possible when six hours passed without a change.',
    source: `${guide}/EncryptionAtRest.html`,
    checked: '2026-04',
  },
  recoveryLag: {
    kind: 'design',
    label: 'The latest point that point-in-time recovery restores is usually old by',
    value: 5,
    unit: 'minutes',
    source: `${guide}/Point-in-time-recovery.html`,
    checked: '2026-04',
  },
  shortestExport: {
    kind: 'limit',
    label: 'Incremental export to S3 covers at least',
    value: 15,
    unit: 'minutes',
    ...exporting,
  },
  longestExport: {
    kind: 'limit',
    label: 'Incremental export to S3 covers at most',
    value: 24,
    unit: 'hours',
    ...exporting,
  },
  infrequentSaving: {
    kind: 'design',
    label: 'Standard-IA table class: storage is cheaper by about',
    value: 60,
    unit: '%',
    ...tableClass,
  },
  infrequentPremium: {
    kind: 'design',
    label: 'Standard-IA table class: reads and writes are dearer by about',
    value: 25,
    unit: '%',
    ...tableClass,
  },
  classChanges: {
    kind: 'limit',
    label: 'Changes of the table class in 30 days',
    value: 2,
    unit: 'times',
    ...tableClass,
  },
});

const prices = dynamodbPrices;
const secondsPerHour = 3600;
const requestsPerPrice = 1_000_000;
const provisionedAtFullUse = (prices.writeCapacity.value / secondsPerHour) * requestsPerPrice;

/** What decides between the capacity modes. */
export const dynamodbModes = defineFacts({
  switches: {
    kind: 'limit',
    label: 'Switches of a table from provisioned to on-demand in 24 hours',
    value: 4,
    unit: 'times',
    source: `${guide}/bp-switching-capacity-modes.html`,
    checked: '2026',
  },
  breakEven: {
    kind: 'design',
    label: 'Average utilisation above which provisioned writes cost less than on-demand writes, about',
    value: Math.round((100 * provisionedAtFullUse) / prices.writeRequests.value),
    unit: '%',
    note: 'Our arithmetic from the list prices in us-east-1, without reserved capacity and free tier. Reads come to the same.',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
    checked: '2026-10',
  },
  priceCut: {
    kind: 'date',
    label: 'On-demand prices were halved on',
    value: '2024-11-01',
    source:
      'https://aws.amazon.com/blogs/database/new-amazon-dynamodb-lowers-pricing-for-on-demand-throughput-and-global-tables/',
    checked: '2024-11',
  },
  reservedOneYear: {
    kind: 'design',
    label: 'Reserved capacity for one year saves up to',
    value: 54,
    unit: '%',
    ...reserved,
  },
  reservedThreeYears: {
    kind: 'design',
    label: 'Reserved capacity for three years saves up to',
    value: 77,
    unit: '%',
    note: 'In selected Regions.',
    ...reserved,
  },
});
