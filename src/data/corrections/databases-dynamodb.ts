import type { Correction } from './correction.ts';

const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';

/** What the notes said about DynamoDB’s tables, indexes and capacity. */
export const databasesDynamodbCorrections: readonly Correction[] = [
  {
    notes: ['N082'],
    page: 'databases/dynamodb',
    verdict: 'imprecise',
    said: 'DynamoDB as such is a database in several Regions that all take writes.',
    truth:
      'A table lives in one Region, copied over several Availability Zones. It is in several Regions, all writable, only when you make it a global table.',
    source: `${guide}/Introduction.html`,
    checked: '2026-04',
  },
  {
    notes: ['N082'],
    page: 'databases/dynamodb',
    verdict: 'imprecise',
    said: 'The primary key decides the partition.',
    truth:
      'Only the partition key is hashed to find the partition. The sort key orders the items that share a partition key.',
    source: `${guide}/HowItWorks.Partitions.html`,
    checked: '2026-04',
  },
  {
    notes: ['N082'],
    page: 'databases/dynamodb-indexes',
    verdict: 'wrong',
    said: 'A table has at most 5 secondary indexes, global and local together.',
    truth:
      'Up to 5 local secondary indexes, which is fixed, and by default 20 global secondary indexes, which AWS raises on request.',
    source: `${guide}/ServiceQuotas.html`,
    checked: '2026',
  },
  {
    notes: ['N082'],
    page: 'databases/dynamodb-indexes',
    verdict: 'imprecise',
    said: 'A global secondary index does not hold the items of the primary key, so they can be in any partition.',
    truth:
      'A global secondary index has its own partition key and its own partitions, and covers the items of the whole table that hold its key attributes.',
    source: `${guide}/GSI.html`,
    checked: '2026-04',
  },
  {
    notes: ['N083'],
    page: 'databases/dynamodb',
    verdict: 'imprecise',
    said: 'There are two kinds of read consistency.',
    truth:
      'Two for ordinary reads, eventual and strong. Transactional reads are serializable as well, and global tables add the choice between eventual and strong consistency across Regions.',
    exam: 'Older questions know only eventual and strong reads, and only eventual consistency between Regions.',
    source: `${guide}/V2globaltables_HowItWorks.html`,
    checked: '2026-04',
  },
  {
    notes: ['N084'],
    page: 'databases/dynamodb-capacity',
    verdict: 'outdated',
    said: 'You must set read and write capacity when you create a table.',
    truth:
      'Only in provisioned mode. On-demand mode, the default today and what AWS recommends, needs no figures and bills each request.',
    exam: 'A question may still treat provisioned mode as the normal case.',
    source: `${guide}/on-demand-capacity-mode.html`,
    checked: '2026-04',
  },
  {
    notes: ['N086'],
    page: 'databases/dynamodb',
    verdict: 'wrong',
    said: 'Encryption cannot be switched on after the table is created, nor off.',
    truth:
      'There is nothing to switch on: every table is encrypted, always. You choose the kind of key, and may change it at any time.',
    source: `${guide}/EncryptionAtRest.html`,
    checked: '2026-04',
  },
  {
    notes: ['N086'],
    page: 'databases/dynamodb',
    verdict: 'imprecise',
    said: 'Keys are either managed by AWS or a KMS key that you pay for.',
    truth:
      'There are three kinds: an AWS owned key (the default, free, not in your account), the AWS managed key aws/dynamodb (in your account, KMS charges apply) and a customer managed key (your policy and rotation, KMS charges apply).',
    source: `${guide}/EncryptionAtRest.html`,
    checked: '2026-04',
  },
  {
    notes: ['N089'],
    page: 'databases/dynamodb',
    verdict: 'imprecise',
    said: 'A Scan always goes through the whole table or index.',
    truth:
      'It does so page by page: one call reads at most 1 MB, or fewer items with Limit, and the work can be split into parallel segments.',
    source: `${guide}/Scan.html`,
    checked: '2026-04',
  },
];
