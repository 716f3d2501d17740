import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';
const api = 'https://docs.aws.amazon.com/AmazonS3/latest/API';

const multipart = { source: `${guide}/qfacts.html`, checked: '2026-08' } as const;
const timeControl = { source: `${guide}/replication-time-control.html`, checked: '2026' } as const;
const retrieval = { source: `${guide}/restoring-objects-retrieval-options.html`, checked: '2026' } as const;

/** When S3 changed what it encrypts, and what Bucket Keys save. */
export const s3Encryption = defineFacts({
  encryptedSince: {
    kind: 'date',
    label: 'S3 encrypts every new object with SSE-S3 since',
    value: '2023-01-05',
    source: `${guide}/default-encryption-faq.html`,
    checked: '2026-04',
  },
  customerKeysBlockedSince: {
    kind: 'date',
    label: 'SSE-C is blocked by default on new general purpose buckets since',
    value: '2026-04',
    source: `${guide}/blocking-unblocking-s3-c-encryption-gpb.html`,
    checked: '2026-04',
  },
  changedInPlaceSince: {
    kind: 'date',
    label: 'An object’s encryption can be changed in place since',
    value: '2026-01-28',
    source: `${api}/API_UpdateObjectEncryption.html`,
    checked: '2026-08',
  },
  bucketKeySaving: {
    kind: 'design',
    label: 'Part of the KMS request cost that an S3 Bucket Key saves, at most',
    value: 99,
    unit: '%',
    source: `${guide}/bucket-key.html`,
    checked: '2026-04',
  },
});

const infrequentAccessFreed = '2026-07-16';

/** The bounds of lifecycle rules; the smallest object that they move stands with the storage classes. */
export const s3Lifecycle = defineFacts({
  rules: {
    kind: 'limit',
    label: 'Lifecycle rules per bucket',
    value: 1000,
    unit: 'rules',
    source: `${api}/API_LifecycleConfiguration.html`,
    checked: '2026-08',
  },
  waitBeforeInfrequentAccess: {
    kind: 'limit',
    label: 'Shortest wait before a rule may move an object to Standard-IA or One Zone-IA',
    value: 0,
    unit: 'days',
    formerly: { value: 30, until: infrequentAccessFreed },
    source: `${api}/API_Transition.html`,
    checked: '2026-08',
  },
  infrequentAccessFreed: {
    kind: 'date',
    label: 'Rules may move objects to the IA classes from the first day since',
    value: infrequentAccessFreed,
    source: `${api}/API_Transition.html`,
    checked: '2026-08',
  },
  smallObjectsStaySince: {
    kind: 'date',
    label: 'Small objects stay in every class by default since',
    value: '2024-09',
    source: `${api}/API_PutBucketLifecycleConfiguration.html`,
    checked: '2026-08',
  },
});

/** What S3 Replication holds and promises. */
export const s3Replication = defineFacts({
  rules: {
    kind: 'limit',
    label: 'Replication rules per bucket',
    value: 1000,
    unit: 'rules',
    source: `${api}/API_PutBucketReplication.html`,
    checked: '2026-08',
  },
  promisedTime: {
    kind: 'commitment',
    label: 'Replication Time Control: promised time',
    value: 15,
    unit: 'minutes',
    ...timeControl,
  },
  promisedShare: {
    kind: 'commitment',
    label: 'Replication Time Control: objects replicated within that time, at least',
    value: 99.9,
    unit: '%',
    note: 'Older pages of AWS say 99.99%.',
    ...timeControl,
  },
});

/** Restoring archived objects, and the vaults of the old Amazon Glacier. */
export const s3Archives = defineFacts({
  largeObjectSpeed: {
    kind: 'design',
    label: 'Expedited restore of large objects: speed, up to',
    value: 300,
    unit: 'MB/s',
    source: `${guide}/restoring-objects-retrieval-options.html`,
    checked: '2025',
  },
  provisionedRetrievals: {
    kind: 'design',
    label: 'Expedited restores per provisioned capacity unit, at least',
    value: 3,
    unit: 'retrievals',
    ...retrieval,
  },
  provisionedWindow: {
    kind: 'design',
    label: 'Interval to which that number of expedited restores applies',
    value: 5,
    unit: 'minutes',
    ...retrieval,
  },
  provisionedTerm: {
    kind: 'limit',
    label: 'Life of a provisioned capacity unit',
    value: 1,
    unit: 'months',
    source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/api-PurchaseProvisionedCapacity.html',
    checked: '2026-04',
  },
  vaultsClosed: {
    kind: 'date',
    label: 'Amazon Glacier, the vault service, takes no new customers since',
    value: '2025-12-15',
    source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html',
    checked: '2025-12-15',
  },
  vaultLockTest: {
    kind: 'limit',
    label: 'Time to test a vault lock before it must be completed',
    value: 24,
    unit: 'hours',
    source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/api-InitiateVaultLock.html',
    checked: '2026-08',
  },
});

/** The bounds of multipart uploads; the largest single PUT and the largest object stand with S3 itself. */
export const s3Multipart = defineFacts({
  worthwhileFrom: {
    kind: 'design',
    label: 'Object size from which AWS suggests a multipart upload',
    value: 100,
    unit: 'MB',
    ...multipart,
  },
  parts: { kind: 'limit', label: 'Parts per upload', value: 10_000, unit: 'parts', ...multipart },
  smallestPart: {
    kind: 'limit',
    label: 'Smallest part',
    value: 5,
    unit: 'MiB',
    note: 'The last part may be smaller.',
    ...multipart,
  },
  largestPart: { kind: 'limit', label: 'Largest part', value: 5, unit: 'GiB', ...multipart },
});
