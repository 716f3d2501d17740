import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';

/** Quotas, limits and dates of Amazon S3; its storage classes have a module of their own. */
export const s3 = defineFacts({
  maxObjectSize: {
    kind: 'limit',
    label: 'Largest object',
    value: 50,
    unit: 'TB',
    formerly: { value: 5, until: '2025-12' },
    source: `${guide}/qfacts.html`,
    checked: '2026-08',
  },
  maxSinglePut: {
    kind: 'limit',
    label: 'Largest upload in one PUT',
    value: 5,
    unit: 'GB',
    source: `${guide}/qfacts.html`,
    checked: '2026-08',
  },
});
