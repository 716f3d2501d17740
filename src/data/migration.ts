import { defineFacts } from './fact.ts';

const s3Locations = {
  source: 'https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html',
  checked: '2026',
} as const;
const taskModes = {
  source: 'https://docs.aws.amazon.com/datasync/latest/userguide/choosing-task-mode.html',
  checked: '2026-08',
} as const;

/** Limits and dates of AWS DataSync. */
export const dataSync = defineFacts({
  smallestInfrequent: {
    kind: 'limit',
    label: 'Smallest object that DataSync writes into an IA class or Glacier Instant Retrieval',
    value: 128,
    unit: 'KB',
    note: 'Smaller ones are put in S3 Standard.',
    ...s3Locations,
  },
  smallestArchived: {
    kind: 'limit',
    label: 'Smallest object that DataSync writes into Glacier Flexible Retrieval or Deep Archive',
    value: 40,
    unit: 'KB',
    note: 'Smaller ones are put in S3 Standard.',
    ...s3Locations,
  },
  enhancedForShares: {
    kind: 'date',
    label: 'Enhanced mode for NFS and SMB since',
    value: '2025-12',
    ...taskModes,
  },
  enhancedForFileSystems: {
    kind: 'date',
    label: 'Enhanced mode for EFS and FSx for Lustre since',
    value: '2026-07',
    ...taskModes,
  },
  discoveryRemoved: {
    kind: 'date',
    label: 'DataSync Discovery removed in',
    value: '2025-05',
    source: 'https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html',
    checked: '2025-05-20',
  },
});

/** Days on which migration services were closed or ended. */
export const migrationDates = defineFacts({
  hubClosed: {
    kind: 'date',
    label: 'Migration Hub closed to new customers since',
    value: '2025-11-07',
    source: 'https://docs.aws.amazon.com/migrationhub/latest/ug/whatishub.html',
    checked: '2025-11-07',
  },
  discoveryClosed: {
    kind: 'date',
    label: 'Application Discovery Service closed to new customers since',
    value: '2025-11-07',
    source: 'https://docs.aws.amazon.com/application-discovery/latest/userguide/what-is-appdiscovery.html',
    checked: '2026-04',
  },
  app2ContainerClosed: {
    kind: 'date',
    label: 'App2Container closed to new customers since',
    value: '2025-11-07',
    source: 'https://docs.aws.amazon.com/app2container/latest/UserGuide/what-is-a2c.html',
    checked: '2026-04',
  },
  fleetAdvisorEnded: {
    kind: 'date',
    label: 'DMS Fleet Advisor ended on',
    value: '2026-05-20',
    source: 'https://docs.aws.amazon.com/dms/latest/userguide/dms_fleet.advisor-end-of-support.html',
    checked: '2026-05-20',
  },
  serverMigrationEnded: {
    kind: 'date',
    label: 'Server Migration Service discontinued on',
    value: '2022-03-31',
    source: 'https://docs.aws.amazon.com/server-migration-service/latest/userguide/server-migration.html',
    checked: '2026-08',
  },
});

/** Quotas and free period of Application Migration Service. */
export const mgn = defineFacts({
  freePeriod: {
    kind: 'limit',
    label: 'Application Migration Service: free for each source server for',
    value: 90,
    unit: 'days',
    note: 'The instances, volumes and snapshots of the staging area are billed from the start.',
    source: 'https://aws.amazon.com/application-migration-service/pricing/',
    checked: '2026',
  },
  activeServers: {
    kind: 'quota',
    label: 'Application Migration Service: source servers that replicate at once, per account and Region',
    value: 150,
    unit: 'servers',
    adjustable: true,
    source: 'https://docs.aws.amazon.com/mgn/latest/ug/MGN-service-limits.html',
    checked: '2026',
  },
});
