import { defineFacts, type Design, type Limit, type Quota } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide';
const storage = { source: `${guide}/CHAP_Storage.html`, checked: '2026-04' } as const;
const growth = { source: `${guide}/USER_PIOPS.Autoscaling.html`, checked: '2026-04' } as const;
const quotas = { source: `${guide}/CHAP_Limits.html`, checked: '2026-04' } as const;
const retention = {
  source: `${guide}/USER_WorkingWithAutomatedBackups.BackupRetention.html`,
  checked: '2026-04',
} as const;
const automated = { source: `${guide}/USER_WorkingWithAutomatedBackups.html`, checked: '2026-04' } as const;
const cluster = { source: `${guide}/multi-az-db-clusters-concepts.html`, checked: '2026-04' } as const;
const iam = { source: `${guide}/UsingWithRDS.IAMDBAuth.html`, checked: '2026-04' } as const;
const proxy = { source: `${guide}/rds-proxy.html`, checked: '2026-04' } as const;
const savings = {
  source: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html',
  checked: '2026-08',
} as const;

const gp3 = (label: string, value: number, unit: Limit['unit'], note?: string) =>
  ({ kind: 'limit', label: `gp3: ${label}`, value, unit, note, ...storage }) as const satisfies Limit;
const gp3Baseline = (label: string, value: number, unit: Design['unit']) =>
  ({ kind: 'design', label: `gp3: ${label}`, value, unit, ...storage }) as const satisfies Design;
const replicas = (label: string, value: number, adjustable: boolean) =>
  ({ kind: 'quota', label, value, unit: 'replicas', adjustable, ...quotas }) as const satisfies Quota;

/** Storage, quotas and dates of Amazon RDS. */
export const rds = defineFacts({
  largestVolume: {
    kind: 'limit',
    label: 'Largest storage of a DB instance',
    value: 64,
    unit: 'TiB',
    note: 'RDS for Oracle and SQL Server reach more with additional storage volumes.',
    ...storage,
  },
  largestWithVolumes: {
    kind: 'limit',
    label: 'Largest storage of a DB instance: Oracle and SQL Server, with additional volumes',
    value: 256,
    unit: 'TiB',
    ...storage,
  },
  additionalVolumes: {
    kind: 'limit',
    label: 'Additional storage volumes of a DB instance: Oracle and SQL Server',
    value: 3,
    unit: 'volumes',
    ...storage,
  },
  additionalVolumesSince: {
    kind: 'date',
    label: 'Additional storage volumes offered since',
    value: '2025-11',
    ...storage,
  },
  gp3Iops: gp3Baseline('baseline IOPS', 3000, 'IOPS'),
  gp3Throughput: gp3Baseline('baseline throughput', 125, 'MiB/s'),
  gp3StripedFrom: gp3(
    'size from which volumes are striped',
    400,
    'GiB',
    'MySQL, MariaDB, PostgreSQL and Db2; Oracle from 200 GiB.',
  ),
  gp3StripedIops: gp3Baseline('baseline IOPS of striped volumes', 12_000, 'IOPS'),
  gp3StripedThroughput: gp3Baseline('baseline throughput of striped volumes', 500, 'MiB/s'),
  gp3MaxIops: gp3('most IOPS', 64_000, 'IOPS', 'For striped volumes.'),
  gp3MaxThroughput: gp3('most throughput', 4000, 'MiB/s', 'For striped volumes.'),
  io2MaxIops: { kind: 'limit', label: 'io2 Block Express: most IOPS', value: 256_000, unit: 'IOPS', ...storage },
  io2IopsPerGiB: {
    kind: 'limit',
    label: 'io2 Block Express: most IOPS per GiB',
    value: 1000,
    unit: 'IOPS',
    note: 'On Nitro-based instances.',
    ...storage,
  },
  magneticDeprecated: { kind: 'date', label: 'Magnetic storage deprecated on', value: '2026-04-30', ...storage },
  growsBelow: { kind: 'limit', label: 'Storage autoscaling: free space at or below', value: 10, unit: '%', ...growth },
  growsAfter: { kind: 'limit', label: 'Storage autoscaling: low for at least', value: 5, unit: 'minutes', ...growth },
  growsEvery: {
    kind: 'limit',
    label: 'Storage autoscaling: time since the last change, at least',
    value: 6,
    unit: 'hours',
    note: 'Or until storage optimisation has ended, if that is later.',
    ...growth,
  },
  growsBy: {
    kind: 'limit',
    label: 'Storage autoscaling: smallest step',
    value: 10,
    unit: 'GiB',
    note: 'Or 10% of the storage, or the growth forecast for the next 7 hours, whichever is the greatest.',
    ...growth,
  },
  stoppedFor: {
    kind: 'limit',
    label: 'Longest time an instance stays stopped',
    value: 7,
    unit: 'days',
    source: `${guide}/USER_StopInstance.html`,
    checked: '2026-04',
  },
  maintenanceWindow: {
    kind: 'limit',
    label: 'Weekly maintenance window, at least',
    value: 30,
    unit: 'minutes',
    source: `${guide}/USER_UpgradeDBInstance.Maintenance.html`,
    checked: '2026-04',
  },
  instances: {
    kind: 'quota',
    label: 'DB instances per account and Region, together with Aurora, Neptune and DocumentDB',
    value: 40,
    unit: 'DB instances',
    adjustable: true,
    ...quotas,
  },
  licensedInstances: {
    kind: 'quota',
    label: 'of them with an included licence, for Oracle and for each SQL Server edition',
    value: 10,
    unit: 'DB instances',
    adjustable: true,
    ...quotas,
  },
  totalStorage: {
    kind: 'quota',
    label: 'Storage of all DB instances in an account and Region',
    value: 100_000,
    unit: 'GB',
    adjustable: true,
    note: 'Aurora does not count.',
    ...quotas,
  },
  switchover: {
    kind: 'design',
    label: 'Blue/Green Deployments: typical switchover, under',
    value: 1,
    unit: 'minutes',
    source: `${guide}/blue-green-deployments-overview.html`,
    checked: '2026-04',
  },
  customOracleEnds: {
    kind: 'date',
    label: 'End of support of RDS Custom for Oracle',
    value: '2027-03-31',
    source: `${guide}/rds-custom.html`,
    checked: '2026-04',
  },
  performanceInsightsEnded: {
    kind: 'date',
    label: 'End of life of the Performance Insights console',
    value: '2026-07-31',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_PerfInsights.Enabling.html',
    checked: '2026',
  },
  reservedShort: { kind: 'limit', label: 'Reserved DB instances: shorter term', value: 1, unit: 'years', ...savings },
  reservedLong: { kind: 'limit', label: 'Reserved DB instances: longer term', value: 3, unit: 'years', ...savings },
});

/** Retention, limits and timing of RDS backups and snapshots. */
export const rdsBackups = defineFacts({
  longestRetention: {
    kind: 'limit',
    label: 'Longest retention of automated backups',
    value: 35,
    unit: 'days',
    note: 'The shortest is 0 for a DB instance, which turns automated backups off, and 1 day for a Multi-AZ DB cluster.',
    ...retention,
  },
  consoleRetention: {
    kind: 'default',
    label: 'Retention set by the console',
    value: 7,
    unit: 'days',
    ...retention,
  },
  apiRetention: {
    kind: 'default',
    label: 'Retention set by the CLI and the API',
    value: 1,
    unit: 'days',
    ...retention,
  },
  logsEvery: {
    kind: 'design',
    label: 'Transaction logs are uploaded every',
    value: 5,
    unit: 'minutes',
    ...automated,
  },
  latestRestorable: {
    kind: 'design',
    label: 'Latest restorable time, usually within the last',
    value: 5,
    unit: 'minutes',
    source: `${guide}/USER_PIT.html`,
    checked: '2026-04',
  },
  manualSnapshots: {
    kind: 'quota',
    label: 'Manual snapshots of DB instances per account and Region',
    value: 100,
    unit: 'snapshots',
    adjustable: true,
    ...automated,
  },
  sharedWith: {
    kind: 'limit',
    label: 'Accounts that a manual snapshot can be shared with',
    value: 20,
    unit: 'accounts',
    source: `${guide}/USER_ShareSnapshot.html`,
    checked: '2026-04',
  },
});

/** Failover times and sizes of RDS Multi-AZ deployments. */
export const rdsMultiAz = defineFacts({
  instanceFailover: {
    kind: 'design',
    label: 'Multi-AZ DB instance: typical failover',
    value: [60, 120],
    unit: 'seconds',
    note: 'Large transactions or a long recovery can make it longer.',
    source: `${guide}/Concepts.MultiAZ.Failover.html`,
    checked: '2026',
  },
  clusterFailover: {
    kind: 'design',
    label: 'Multi-AZ DB cluster: typical failover, under',
    value: 35,
    unit: 'seconds',
    ...cluster,
  },
  clusterReaders: {
    kind: 'limit',
    label: 'Multi-AZ DB cluster: readable replicas',
    value: 2,
    unit: 'replicas',
    ...cluster,
  },
  clusterZones: {
    kind: 'limit',
    label: 'Multi-AZ DB cluster: Availability Zones',
    value: 3,
    unit: 'Availability Zones',
    ...cluster,
  },
});

/** How many RDS read replicas a source may have. */
export const rdsReplicas = defineFacts({
  perSource: replicas('Read replicas per source: MySQL, MariaDB, PostgreSQL, Oracle, SQL Server', 15, true),
  perDb2Source: replicas('Read replicas per source: Db2', 3, false),
  advisedForOracle: {
    kind: 'design',
    label: 'Read replicas per source that AWS advises: Oracle, at most',
    value: 5,
    unit: 'replicas',
    ...quotas,
  },
  inChain: {
    kind: 'limit',
    label: 'Read replicas in one chain',
    value: 3,
    unit: 'replicas',
    note: 'MySQL, MariaDB and PostgreSQL 14.1 or later.',
    source: `${guide}/USER_ReadRepl.html`,
    checked: '2026-04',
  },
});

/** Quotas and effects of RDS Proxy. */
export const rdsProxy = defineFacts({
  proxies: {
    kind: 'quota',
    label: 'Proxies per account and Region',
    value: 20,
    unit: 'proxies',
    adjustable: true,
    ...proxy,
  },
  secrets: { kind: 'limit', label: 'Secrets per proxy', value: 200, unit: 'secrets', ...proxy },
  fasterFailover: {
    kind: 'design',
    label: 'Failover of a Multi-AZ DB instance is shorter by up to',
    value: 66,
    unit: '%',
    source: `${guide}/rds-proxy-planning.html`,
    checked: '2026-04',
  },
});

/** Numbers of IAM database authentication. */
export const rdsIam = defineFacts({
  tokenLife: { kind: 'limit', label: 'Lifetime of an authentication token', value: 15, unit: 'minutes', ...iam },
  newConnections: {
    kind: 'design',
    label: 'New connections up to which AWS advises IAM authentication, fewer than',
    value: 200,
    unit: 'connections per second',
    ...iam,
  },
});
