import { defineFacts } from './fact.ts';

const api = 'https://docs.aws.amazon.com/kms/latest/APIReference';
const rotation = { source: `${api}/API_EnableKeyRotation.html`, checked: '2026-08' } as const;
const deletion = { source: `${api}/API_ScheduleKeyDeletion.html`, checked: '2026-08' } as const;
const pricing = { source: 'https://aws.amazon.com/kms/pricing/', checked: '2026-08', region: 'us-east-1' } as const;

/** Limits, defaults and prices of AWS Key Management Service. */
export const kms = defineFacts({
  largestPlaintext: {
    kind: 'limit',
    label: 'Plaintext that one Encrypt call takes, at most',
    value: 4096,
    unit: 'bytes',
    note: 'Larger data needs envelope encryption.',
    source: `${api}/API_Encrypt.html`,
    checked: '2026-08',
  },
  rotation: {
    kind: 'default',
    label: 'Rotation period of a customer managed key',
    value: 365,
    unit: 'days',
    note: 'Once you have switched automatic rotation on.',
    ...rotation,
  },
  rotationRange: {
    kind: 'limit',
    label: 'Rotation period that you may set',
    value: [90, 2560],
    unit: 'days',
    ...rotation,
  },
  awsManagedRotation: {
    kind: 'limit',
    label: 'Rotation period of an AWS managed key',
    value: 365,
    unit: 'days',
    formerly: { value: 3, unit: 'years', until: '2022-05' },
    source: `${api}/API_EnableKeyRotation.html`,
    checked: '2026',
  },
  deletionWait: {
    kind: 'limit',
    label: 'Waiting period before a key is deleted',
    value: [7, 30],
    unit: 'days',
    ...deletion,
  },
  deletionDefault: {
    kind: 'default',
    label: 'Waiting period if you set none',
    value: 30,
    unit: 'days',
    ...deletion,
  },
  key: {
    kind: 'price',
    label: 'Customer managed key',
    value: 1,
    per: 'key-month',
    note: 'The first and the second rotation of the key each add the same amount.',
    ...pricing,
  },
  requests: {
    kind: 'price',
    label: 'Requests with symmetric keys',
    value: 0.03,
    per: '10,000 requests',
    ...pricing,
  },
});

const cluster = 'https://docs.aws.amazon.com/cloudhsm/latest/userguide';

/** Advice, limits and dates of AWS CloudHSM. */
export const cloudhsm = defineFacts({
  leastHsms: {
    kind: 'design',
    label: 'HSMs in a cluster that must not fail, at least',
    value: 2,
    unit: 'HSMs',
    note: 'In different Availability Zones.',
    source: `${cluster}/cluster-high-availability-load-balancing.html`,
    checked: '2026-11',
  },
  backups: {
    kind: 'design',
    label: 'Time between two backups, at most',
    value: 24,
    unit: 'hours',
    source: `${cluster}/manage-backups.html`,
    checked: '2026-11',
  },
  oldTypeEnded: {
    kind: 'date',
    label: 'End of support for hsm1.medium',
    value: '2026-03-31',
    source: `${cluster}/compliance-dep-notif.html`,
    checked: '2026',
  },
  oldTypeClosed: {
    kind: 'date',
    label: 'No new clusters of hsm1.medium',
    value: '2025-04',
    source: `${cluster}/compliance-dep-notif.html`,
    checked: '2026',
  },
  oldCertificateHistorical: {
    kind: 'date',
    label: 'FIPS 140-2 certificate of hsm1.medium moved to the historical list',
    value: '2026-01-04',
    source: `${cluster}/fips-validation.html`,
    checked: '2026-01-04',
  },
});
