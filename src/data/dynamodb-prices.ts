import { defineFacts, type Price, type PriceUnit } from './fact.ts';

const onDemandPage = { source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/', region: 'us-east-1' } as const;
const provisionedPage = {
  source: 'https://aws.amazon.com/dynamodb/pricing/provisioned/',
  region: 'us-east-1',
} as const;
const globalPage = {
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/global-tables-billing.html',
  region: 'us-east-1',
} as const;
const reservedPage = { source: 'https://github.com/awslabs/amazon-dynamodb-tools', region: 'us-east-1' } as const;

const onDemand = (label: string, value: number, per: PriceUnit, checked: Price['checked'], note?: string) =>
  ({ kind: 'price', label, value, per, checked, note, ...onDemandPage }) as const satisfies Price;
const provisioned = (label: string, value: number, per: PriceUnit, checked: Price['checked'], note?: string) =>
  ({ kind: 'price', label, value, per, checked, note, ...provisionedPage }) as const satisfies Price;
const replicated = (label: string, value: number, per: PriceUnit, note?: string) =>
  ({ kind: 'price', label, value, per, checked: '2026-09', note, ...globalPage }) as const satisfies Price;
const reserved = (label: string, value: number, per: PriceUnit) =>
  ({ kind: 'price', label, value, per, checked: '2026-08', ...reservedPage }) as const satisfies Price;

const asStandard = 'Read for another US Region with the same list price.';
const asWrites = 'The premium of Standard-IA on writes, applied to replicated writes.';

/** List prices of DynamoDB in us-east-1, without tax and free tier. */
export const dynamodbPrices = defineFacts({
  readRequests: onDemand('Standard: on-demand reads', 0.125, '1,000,000 read request units', '2026-10'),
  writeRequests: onDemand('Standard: on-demand writes', 0.625, '1,000,000 write request units', '2026-10'),
  replicatedWriteRequests: replicated('Standard: on-demand replicated writes', 0.625, '1,000,000 write request units'),
  readCapacity: provisioned('Standard: provisioned reads', 0.00013, 'RCU-hour', '2026-09'),
  writeCapacity: provisioned('Standard: provisioned writes', 0.00065, 'WCU-hour', '2026-09'),
  replicatedWriteCapacity: replicated('Standard: provisioned replicated writes', 0.00065, 'WCU-hour'),
  storage: onDemand('Standard: storage', 0.25, 'GB-month', '2026-10'),
  infrequentReadRequests: onDemand('Standard-IA: on-demand reads', 0.155, '1,000,000 read request units', '2026-09'),
  infrequentWriteRequests: onDemand('Standard-IA: on-demand writes', 0.78, '1,000,000 write request units', '2026-09'),
  infrequentReplicatedWriteRequests: replicated(
    'Standard-IA: on-demand replicated writes',
    0.78,
    '1,000,000 write request units',
    asWrites,
  ),
  infrequentReadCapacity: provisioned('Standard-IA: provisioned reads', 0.00016, 'RCU-hour', '2026-08'),
  infrequentWriteCapacity: provisioned('Standard-IA: provisioned writes', 0.00081, 'WCU-hour', '2026-08'),
  infrequentReplicatedWriteCapacity: replicated(
    'Standard-IA: provisioned replicated writes',
    0.00081,
    'WCU-hour',
    asWrites,
  ),
  infrequentStorage: onDemand('Standard-IA: storage', 0.1, 'GB-month', '2026-09'),
  recovery: onDemand('Point-in-time recovery', 0.2, 'GB-month', '2026', asStandard),
  backup: onDemand('On-demand backup, warm', 0.1, 'GB-month', '2024-11', asStandard),
  restore: onDemand('Restore', 0.15, 'GB', '2024-11', asStandard),
  streamReads: onDemand('Streams: GetRecords requests', 0.02, '100,000 requests', '2026-08'),
  transfer: {
    kind: 'price',
    label: 'Data sent to another Region',
    value: 0.02,
    per: 'GB',
    region: 'us-east-1',
    note: 'For most pairs of Regions; counted once, where the data leaves.',
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/',
    checked: '2026-05',
  },
  reservedReadsOneYear: reserved('Reserved reads for one year, upfront', 30, '100 RCUs'),
  reservedReadsOneYearHourly: reserved('Reserved reads for one year, hourly', 0.0025, '100 RCU-hours'),
  reservedWritesOneYear: reserved('Reserved writes for one year, upfront', 150, '100 WCUs'),
  reservedWritesOneYearHourly: reserved('Reserved writes for one year, hourly', 0.0128, '100 WCU-hours'),
  reservedReadsThreeYears: reserved('Reserved reads for three years, upfront', 36, '100 RCUs'),
  reservedReadsThreeYearsHourly: reserved('Reserved reads for three years, hourly', 0.0016, '100 RCU-hours'),
  reservedWritesThreeYears: reserved('Reserved writes for three years, upfront', 180, '100 WCUs'),
  reservedWritesThreeYearsHourly: reserved('Reserved writes for three years, hourly', 0.0081, '100 WCU-hours'),
});

const freeTier = { source: 'https://aws.amazon.com/dynamodb/pricing/provisioned/', checked: '2026-09' } as const;

/** How the bill counts time and blocks, and what it leaves out each month. */
export const dynamodbBilling = defineFacts({
  month: {
    kind: 'design',
    label: 'Hours that AWS’s estimates count in a month',
    value: 730,
    unit: 'hours',
    ...freeTier,
  },
  reservedBlock: {
    kind: 'limit',
    label: 'Units in a block of reserved capacity',
    value: 100,
    unit: 'RCUs',
    note: 'Or WCUs.',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/reserved-capacity.html',
    checked: '2026-04',
  },
  freeStorage: { kind: 'limit', label: 'Free Standard storage each month', value: 25, unit: 'GB', ...freeTier },
  freeReads: {
    kind: 'limit',
    label: 'Free provisioned reads each month, Standard class',
    value: 18_600,
    unit: 'unit-hours',
    note: '25 RCUs in a month of 31 days.',
    ...freeTier,
  },
  freeWrites: {
    kind: 'limit',
    label: 'Free provisioned writes each month, Standard class',
    value: 18_600,
    unit: 'unit-hours',
    note: '25 WCUs in a month of 31 days.',
    ...freeTier,
  },
  freeStreamReads: {
    kind: 'limit',
    label: 'Free Streams read requests each month',
    value: 2_500_000,
    unit: 'requests',
    ...freeTier,
  },
});
