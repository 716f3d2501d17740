import { defineFacts } from './fact.ts';

const stsApi = 'https://docs.aws.amazon.com/STS/latest/APIReference';
const assumeRole = { source: `${stsApi}/API_AssumeRole.html`, checked: '2026-08' } as const;
const getSessionToken = { source: `${stsApi}/API_GetSessionToken.html`, checked: '2026-08' } as const;
const getFederationToken = { source: `${stsApi}/API_GetFederationToken.html`, checked: '2026-08' } as const;

/** How long the temporary credentials of AWS Security Token Service last. */
export const stsSessions = defineFacts({
  shortest: {
    kind: 'limit',
    label: 'Shortest session',
    value: 15,
    unit: 'minutes',
    ...assumeRole,
  },
  assumeRoleDefault: {
    kind: 'default',
    label: 'AssumeRole session',
    value: 1,
    unit: 'hours',
    ...assumeRole,
  },
  roleMaximum: {
    kind: 'limit',
    label: 'Maximum session duration that a role may be given',
    value: [1, 12],
    unit: 'hours',
    ...assumeRole,
  },
  chained: {
    kind: 'limit',
    label: 'Session by role chaining, at most',
    value: 1,
    unit: 'hours',
    note: 'Whatever the maximum of the role is.',
    ...assumeRole,
  },
  sessionTokenDefault: {
    kind: 'default',
    label: 'GetSessionToken session of an IAM user',
    value: 12,
    unit: 'hours',
    ...getSessionToken,
  },
  sessionTokenLongest: {
    kind: 'limit',
    label: 'GetSessionToken session of an IAM user, at most',
    value: 36,
    unit: 'hours',
    ...getSessionToken,
  },
  rootLongest: {
    kind: 'limit',
    label: 'GetSessionToken session of a root user, at most',
    value: 1,
    unit: 'hours',
    ...getSessionToken,
  },
  federationTokenDefault: {
    kind: 'default',
    label: 'GetFederationToken session',
    value: 12,
    unit: 'hours',
    ...getFederationToken,
  },
  federationTokenLongest: {
    kind: 'limit',
    label: 'GetFederationToken session, at most',
    value: 36,
    unit: 'hours',
    ...getFederationToken,
  },
});

/** Dates of AWS IAM Identity Center. */
export const identityCenter = defineFacts({
  renamed: {
    kind: 'date',
    label: 'AWS Single Sign-On became IAM Identity Center',
    value: '2022-07-26',
    source: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html',
    checked: '2026',
  },
});

const directories = 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide';
const editions = { source: `${directories}/ms_ad_upgrade_edition.html`, checked: '2026' } as const;

/** Sizes of the directories of AWS Directory Service. */
export const directoryService = defineFacts({
  domainControllers: {
    kind: 'design',
    label: 'Domain controllers of a new Managed Microsoft AD',
    value: 2,
    unit: 'domain controllers',
    note: 'In two Availability Zones.',
    source: `${directories}/directory_microsoft_ad.html`,
    checked: '2026',
  },
  standardObjects: {
    kind: 'design',
    label: 'Managed Microsoft AD, Standard Edition: objects, about',
    value: 30_000,
    unit: 'objects',
    ...editions,
  },
  enterpriseObjects: {
    kind: 'design',
    label: 'Managed Microsoft AD, Enterprise Edition: objects, about',
    value: 500_000,
    unit: 'objects',
    ...editions,
  },
  simpleAdUsers: {
    kind: 'design',
    label: 'Simple AD: users, at most',
    value: 5000,
    unit: 'users',
    source: `${directories}/simple_ad_best_practices.html`,
    checked: '2026',
  },
});

/** Dates of Amazon Cognito. */
export const cognito = defineFacts({
  syncClosed: {
    kind: 'date',
    label: 'Cognito Sync closed to new customers',
    value: '2026-07-30',
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sync.html',
    checked: '2026-07-30',
  },
});

const secrets = 'https://docs.aws.amazon.com/secretsmanager/latest/userguide';
const secretVersions = { source: `${secrets}/reference_limits.html`, checked: '2026' } as const;
const secretRotation = { source: `${secrets}/rotate-secrets_managed.html`, checked: '2026' } as const;
const secretDeletion = { source: `${secrets}/manage_delete-secret.html`, checked: '2026-08' } as const;
const secretPricing = {
  source: 'https://aws.amazon.com/secrets-manager/pricing/',
  checked: '2026-08',
  region: 'us-east-1',
} as const;

/** Limits and prices of AWS Secrets Manager. */
export const secretsManager = defineFacts({
  largestValue: {
    kind: 'limit',
    label: 'Size of a secret value',
    value: 65_536,
    unit: 'bytes',
    source: 'https://aws.amazon.com/secrets-manager/pricing/',
    checked: '2026-08',
  },
  versions: {
    kind: 'limit',
    label: 'Versions without a label that are kept',
    value: 100,
    unit: 'versions',
    ...secretVersions,
  },
  versionGrace: {
    kind: 'limit',
    label: 'Age below which no version is removed',
    value: 24,
    unit: 'hours',
    ...secretVersions,
  },
  shortestRotation: {
    kind: 'limit',
    label: 'Shortest rotation schedule',
    value: 4,
    unit: 'hours',
    ...secretRotation,
  },
  longestRotation: {
    kind: 'limit',
    label: 'Longest rotation schedule',
    value: 1000,
    unit: 'days',
    ...secretRotation,
  },
  deletionWait: {
    kind: 'limit',
    label: 'Recovery window of a deleted secret',
    value: [7, 30],
    unit: 'days',
    ...secretDeletion,
  },
  deletionDefault: {
    kind: 'default',
    label: 'Recovery window if you set none',
    value: 30,
    unit: 'days',
    ...secretDeletion,
  },
  secret: {
    kind: 'price',
    label: 'Secret',
    value: 0.4,
    per: 'secret-month',
    ...secretPricing,
  },
  calls: {
    kind: 'price',
    label: 'API calls',
    value: 0.05,
    per: '10,000 requests',
    ...secretPricing,
  },
});
