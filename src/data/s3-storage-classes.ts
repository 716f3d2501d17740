import { defineFacts, type Amount, type Design, type Limit, type Price, type PriceUnit } from './fact.ts';

const classes = {
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-04',
} as const;
const restoring = {
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2025',
} as const;
const pricing = { source: 'https://aws.amazon.com/s3/pricing/', checked: '2026', region: 'us-east-1' } as const;
const expressPricing = { source: 'https://aws.amazon.com/s3/faqs/', checked: '2025-04', region: 'us-east-1' } as const;

const zones = (name: string, value: number) =>
  ({
    kind: 'design',
    label: `${name}: Availability Zones, at least`,
    value,
    unit: 'Availability Zones',
    ...classes,
  }) as const satisfies Design;
const availability = (name: string, value: number) =>
  ({
    kind: 'design',
    label: `${name}: availability designed for`,
    value,
    unit: '%',
    ...classes,
  }) as const satisfies Design;
const minimumStay = (name: string, value: number) =>
  ({ kind: 'limit', label: `${name}: shortest stay billed`, value, unit: 'days', ...classes }) as const satisfies Limit;
const minimumSize = (name: string) =>
  ({
    kind: 'limit',
    label: `${name}: smallest object size billed`,
    value: 128,
    unit: 'KB',
    ...classes,
  }) as const satisfies Limit;
const wait = (label: string, value: Amount, unit: 'minutes' | 'hours', note?: string) =>
  ({ kind: 'design', label, value, unit, note, ...restoring }) as const satisfies Design;
const price = (label: string, value: number, per: PriceUnit) =>
  ({ kind: 'price', label, value, per, ...pricing }) as const satisfies Price;
const expressPrice = (label: string, value: number, per: PriceUnit) =>
  ({ kind: 'price', label, value, per, ...expressPricing }) as const satisfies Price;

/** Numbers that all storage classes, or several of them, share. */
export const s3Classes = defineFacts({
  durability: {
    kind: 'design',
    label: 'Durability designed for, in a year',
    value: 99.999999999,
    unit: '%',
    ...classes,
  },
  archiveIndex: {
    kind: 'limit',
    label: 'Index and metadata added to each archived object, billed at the class’s price',
    value: 32,
    unit: 'KB',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
    checked: '2026',
  },
  archiveName: {
    kind: 'limit',
    label: 'Name and metadata added to each archived object, billed at the price of S3 Standard',
    value: 8,
    unit: 'KB',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
    checked: '2026',
  },
  smallestTiered: {
    kind: 'limit',
    label: 'S3 Intelligent-Tiering: smallest object that is monitored and moved',
    value: 128,
    unit: 'KB',
    ...classes,
  },
  smallestTransition: {
    kind: 'default',
    label: 'Smallest object that a lifecycle rule moves by default',
    value: 128,
    unit: 'KB',
    note: 'A filter on object size in the rule overrides it.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html',
    checked: '2026-08',
  },
  infrequentAfter: {
    kind: 'limit',
    label: 'S3 Intelligent-Tiering: time without access before the Infrequent Access tier',
    value: 30,
    unit: 'days',
    ...classes,
  },
  archiveInstantAfter: {
    kind: 'limit',
    label: 'S3 Intelligent-Tiering: time without access before the Archive Instant Access tier',
    value: 90,
    unit: 'days',
    ...classes,
  },
  expeditedSize: {
    kind: 'limit',
    label: 'Largest object for which an expedited restore typically takes 1–5 minutes',
    value: 250,
    unit: 'MB',
    ...restoring,
  },
  firstTier: { kind: 'limit', label: 'S3 Standard: first price step, up to', value: 50, unit: 'TB', ...pricing },
  secondTier: { kind: 'limit', label: 'S3 Standard: second price step, up to', value: 500, unit: 'TB', ...pricing },
});

/** How the API names a storage class. */
export type StorageClassId =
  | 'STANDARD'
  | 'INTELLIGENT_TIERING'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'EXPRESS_ONEZONE'
  | 'GLACIER_IR'
  | 'GLACIER'
  | 'DEEP_ARCHIVE';

/** How AWS names the speeds of a restore, fastest first. */
export type RestoreSpeed = 'expedited' | 'standard' | 'bulk';

/** One speed at which archived objects come back. */
export interface Restore {
  wait: Design;
  perGB: Price;
  perRequest: Price;
}

/** What AWS says of one storage class, and its list prices in us-east-1. */
export interface StorageClass {
  name: string;
  /** What it is for, in a few words. */
  purpose: string;
  zones: Design;
  availability: Design;
  minimumStay?: Limit & { value: number };
  minimumSize?: Limit & { value: number };
  /** Whether a lifecycle rule can move objects here from S3 Standard, and at what price. */
  transition?: Price;
  storage: Price;
  put: Price;
  get: Price;
  uploadPerGB?: Price;
  retrievalPerGB?: Price;
  /** The speeds of a restore, for classes whose objects must be restored before they can be read. */
  restores?: Partial<Record<RestoreSpeed, Restore>>;
}

/** The prices of S3 Standard beyond the first step, and of Intelligent-Tiering's tiers and monitoring. */
export const s3TierPrices = defineFacts({
  standardSecond: price('S3 Standard: storage, second price step', 0.022, 'GB-month'),
  standardThird: price('S3 Standard: storage, beyond the second step', 0.021, 'GB-month'),
  infrequentTier: price('S3 Intelligent-Tiering: Infrequent Access tier', 0.0125, 'GB-month'),
  archiveInstantTier: price('S3 Intelligent-Tiering: Archive Instant Access tier', 0.004, 'GB-month'),
  monitoring: price('S3 Intelligent-Tiering: monitoring', 0.0025, '1,000 objects per month'),
});

/** The storage classes of today, from the most to the least often read; the deprecated RRS is left out. */
export const storageClasses: Readonly<Record<StorageClassId, StorageClass>> = {
  EXPRESS_ONEZONE: {
    name: 'S3 Express One Zone',
    purpose: 'The lowest latency, next to the compute that reads it',
    zones: zones('S3 Express One Zone', 1),
    availability: availability('S3 Express One Zone', 99.95),
    storage: expressPrice('S3 Express One Zone: storage', 0.11, 'GB-month'),
    put: expressPrice('S3 Express One Zone: PUT', 0.00113, '1,000 requests'),
    get: expressPrice('S3 Express One Zone: GET', 0.00003, '1,000 requests'),
    uploadPerGB: expressPrice('S3 Express One Zone: upload', 0.0032, 'GB'),
    retrievalPerGB: expressPrice('S3 Express One Zone: retrieval', 0.0006, 'GB'),
  },
  STANDARD: {
    name: 'S3 Standard',
    purpose: 'Data that is read often',
    zones: zones('S3 Standard', 3),
    availability: availability('S3 Standard', 99.99),
    storage: price('S3 Standard: storage, first price step', 0.023, 'GB-month'),
    put: price('S3 Standard: PUT', 0.005, '1,000 requests'),
    get: price('S3 Standard: GET', 0.0004, '1,000 requests'),
  },
  INTELLIGENT_TIERING: {
    name: 'S3 Intelligent-Tiering',
    purpose: 'Access that nobody can predict',
    zones: zones('S3 Intelligent-Tiering', 3),
    availability: availability('S3 Intelligent-Tiering', 99.9),
    transition: price('S3 Intelligent-Tiering: lifecycle transition', 0.01, '1,000 transitions'),
    storage: price('S3 Intelligent-Tiering: Frequent Access tier', 0.023, 'GB-month'),
    put: price('S3 Intelligent-Tiering: PUT', 0.005, '1,000 requests'),
    get: price('S3 Intelligent-Tiering: GET', 0.0004, '1,000 requests'),
  },
  STANDARD_IA: {
    name: 'S3 Standard-IA',
    purpose: 'Read about once a month, at once',
    zones: zones('S3 Standard-IA', 3),
    availability: availability('S3 Standard-IA', 99.9),
    minimumStay: minimumStay('S3 Standard-IA', 30),
    minimumSize: minimumSize('S3 Standard-IA'),
    transition: price('S3 Standard-IA: lifecycle transition', 0.01, '1,000 transitions'),
    storage: price('S3 Standard-IA: storage', 0.0125, 'GB-month'),
    put: price('S3 Standard-IA: PUT', 0.01, '1,000 requests'),
    get: price('S3 Standard-IA: GET', 0.001, '1,000 requests'),
    retrievalPerGB: price('S3 Standard-IA: retrieval', 0.01, 'GB'),
  },
  ONEZONE_IA: {
    name: 'S3 One Zone-IA',
    purpose: 'Like Standard-IA, for data that can be made again',
    zones: zones('S3 One Zone-IA', 1),
    availability: availability('S3 One Zone-IA', 99.5),
    minimumStay: minimumStay('S3 One Zone-IA', 30),
    minimumSize: minimumSize('S3 One Zone-IA'),
    transition: price('S3 One Zone-IA: lifecycle transition', 0.01, '1,000 transitions'),
    storage: price('S3 One Zone-IA: storage', 0.01, 'GB-month'),
    put: price('S3 One Zone-IA: PUT', 0.01, '1,000 requests'),
    get: price('S3 One Zone-IA: GET', 0.001, '1,000 requests'),
    retrievalPerGB: price('S3 One Zone-IA: retrieval', 0.01, 'GB'),
  },
  GLACIER_IR: {
    name: 'S3 Glacier Instant Retrieval',
    purpose: 'Archives read about once a quarter, at once',
    zones: zones('S3 Glacier Instant Retrieval', 3),
    availability: availability('S3 Glacier Instant Retrieval', 99.9),
    minimumStay: minimumStay('S3 Glacier Instant Retrieval', 90),
    minimumSize: minimumSize('S3 Glacier Instant Retrieval'),
    transition: price('S3 Glacier Instant Retrieval: lifecycle transition', 0.02, '1,000 transitions'),
    storage: price('S3 Glacier Instant Retrieval: storage', 0.004, 'GB-month'),
    put: price('S3 Glacier Instant Retrieval: PUT', 0.02, '1,000 requests'),
    get: price('S3 Glacier Instant Retrieval: GET', 0.01, '1,000 requests'),
    retrievalPerGB: price('S3 Glacier Instant Retrieval: retrieval', 0.03, 'GB'),
  },
  GLACIER: {
    name: 'S3 Glacier Flexible Retrieval',
    purpose: 'Archives read about once a year, minutes to hours later',
    zones: zones('S3 Glacier Flexible Retrieval', 3),
    availability: { ...availability('S3 Glacier Flexible Retrieval', 99.99), note: 'Once restored.' },
    minimumStay: minimumStay('S3 Glacier Flexible Retrieval', 90),
    transition: price('S3 Glacier Flexible Retrieval: lifecycle transition', 0.03, '1,000 transitions'),
    storage: price('S3 Glacier Flexible Retrieval: storage', 0.0036, 'GB-month'),
    put: price('S3 Glacier Flexible Retrieval: PUT', 0.03, '1,000 requests'),
    get: price('S3 Glacier Flexible Retrieval: GET once restored', 0.0004, '1,000 requests'),
    restores: {
      expedited: {
        wait: wait(
          'S3 Glacier Flexible Retrieval: expedited restore',
          [1, 5],
          'minutes',
          'For objects under 250 MB; without provisioned capacity AWS may refuse it in times of high demand.',
        ),
        perGB: price('S3 Glacier Flexible Retrieval: expedited restore', 0.03, 'GB'),
        perRequest: price('S3 Glacier Flexible Retrieval: expedited restore requests', 10, '1,000 requests'),
      },
      standard: {
        wait: wait('S3 Glacier Flexible Retrieval: standard restore', [3, 5], 'hours'),
        perGB: price('S3 Glacier Flexible Retrieval: standard restore', 0.01, 'GB'),
        perRequest: price('S3 Glacier Flexible Retrieval: standard restore requests', 0.05, '1,000 requests'),
      },
      bulk: {
        wait: wait('S3 Glacier Flexible Retrieval: bulk restore', [5, 12], 'hours'),
        perGB: price('S3 Glacier Flexible Retrieval: bulk restore', 0, 'GB'),
        perRequest: price('S3 Glacier Flexible Retrieval: bulk restore requests', 0, '1,000 requests'),
      },
    },
  },
  DEEP_ARCHIVE: {
    name: 'S3 Glacier Deep Archive',
    purpose: 'What must be kept for years and is hardly ever read',
    zones: zones('S3 Glacier Deep Archive', 3),
    availability: { ...availability('S3 Glacier Deep Archive', 99.99), note: 'Once restored.' },
    minimumStay: minimumStay('S3 Glacier Deep Archive', 180),
    transition: price('S3 Glacier Deep Archive: lifecycle transition', 0.05, '1,000 transitions'),
    storage: price('S3 Glacier Deep Archive: storage', 0.00099, 'GB-month'),
    put: price('S3 Glacier Deep Archive: PUT', 0.05, '1,000 requests'),
    get: price('S3 Glacier Deep Archive: GET once restored', 0.0004, '1,000 requests'),
    restores: {
      standard: {
        wait: { ...wait('S3 Glacier Deep Archive: standard restore', 12, 'hours'), note: 'At most.' },
        perGB: price('S3 Glacier Deep Archive: standard restore', 0.02, 'GB'),
        perRequest: price('S3 Glacier Deep Archive: standard restore requests', 0.1, '1,000 requests'),
      },
      bulk: {
        wait: { ...wait('S3 Glacier Deep Archive: bulk restore', 48, 'hours'), note: 'At most.' },
        perGB: price('S3 Glacier Deep Archive: bulk restore', 0.0025, 'GB'),
        perRequest: price('S3 Glacier Deep Archive: bulk restore requests', 0.025, '1,000 requests'),
      },
    },
  },
};
