import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide';
const availability = { source: `${guide}/Concepts.AuroraHighAvailability.html`, checked: '2026-04' } as const;
const limits = { source: `${guide}/CHAP_Limits.html`, checked: '2026-04' } as const;
const reliability = { source: `${guide}/Aurora.Overview.StorageReliability.html`, checked: '2026-04' } as const;
const backups = { source: `${guide}/Aurora.Managing.Backups.html`, checked: '2026-04' } as const;
const replication = { source: `${guide}/Aurora.Replication.html`, checked: '2026-04' } as const;
const capacity = { source: `${guide}/aurora-serverless-v2.how-it-works.html`, checked: '2026-04' } as const;
const pause = { source: `${guide}/aurora-serverless-v2-auto-pause.html`, checked: '2026-04' } as const;
const firstServerless = { source: `${guide}/aurora-serverless-v2.html`, checked: '2026' } as const;
const global = { source: `${guide}/aurora-global-database.html`, checked: '2026-04' } as const;
const recovery = { source: `${guide}/aurora-global-database-disaster-recovery.html`, checked: '2026-04' } as const;
const express = {
  source: `${guide}/CHAP_GettingStartedAurora.AuroraPostgreSQL.ExpressConfig.html`,
  checked: '2026-04',
} as const;
const dsql = {
  source: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html',
  checked: '2026-08',
} as const;
const dsqlQuotas = {
  source: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/CHAP_quotas.html',
  checked: '2026-04',
} as const;

/** Numbers of an Aurora cluster: storage, replicas, failover, backups. */
export const aurora = defineFacts({
  copies: {
    kind: 'design',
    label: 'Copies of the data in a cluster volume',
    value: 6,
    unit: 'copies',
    ...availability,
  },
  zones: {
    kind: 'design',
    label: 'Availability Zones that a cluster volume spans',
    value: 3,
    unit: 'Availability Zones',
    ...availability,
  },
  largestVolume: {
    kind: 'limit',
    label: 'Largest cluster volume',
    value: 256,
    unit: 'TiB',
    note: 'Aurora PostgreSQL 15.13, 16.9, 17.5 or later and Aurora MySQL 3.10 or later. Older versions stop at 128 TiB, which the exam may still assume.',
    ...limits,
  },
  largestOlderVolume: {
    kind: 'limit',
    label: 'Largest cluster volume, older engine versions',
    value: 128,
    unit: 'TiB',
    ...limits,
  },
  replicas: { kind: 'limit', label: 'Aurora Replicas per cluster', value: 15, unit: 'replicas', ...replication },
  replicaLag: {
    kind: 'design',
    label: 'Usual lag of an Aurora Replica, well under',
    value: 100,
    unit: 'milliseconds',
    ...replication,
  },
  failover: {
    kind: 'design',
    label: 'Usual failover to a replica, under',
    value: 60,
    unit: 'seconds',
    note: 'Often under 30 seconds.',
    ...availability,
  },
  failoverWithoutReplica: {
    kind: 'design',
    label: 'Typical recovery without a replica, under',
    value: 10,
    unit: 'minutes',
    ...availability,
  },
  customEndpoints: {
    kind: 'quota',
    label: 'Custom endpoints per cluster',
    value: 5,
    unit: 'endpoints',
    adjustable: true,
    source: `${guide}/Aurora.Endpoints.Custom.html`,
    checked: '2026-04',
  },
  ioShare: {
    kind: 'design',
    label: 'Share of I/O in the Aurora bill from which I/O-Optimized pays',
    value: 25,
    unit: '%',
    ...reliability,
  },
  ioSwitchEvery: {
    kind: 'limit',
    label: 'Wait between two switches to I/O-Optimized',
    value: 30,
    unit: 'days',
    ...reliability,
  },
  backtrack: {
    kind: 'limit',
    label: 'Aurora MySQL: longest Backtrack window',
    value: 72,
    unit: 'hours',
    source: `${guide}/AuroraMySQL.Managing.Backtrack.html`,
    checked: '2026-04',
  },
  backupRetention: { kind: 'limit', label: 'Retention of automated backups', value: [1, 35], unit: 'days', ...backups },
  backupDefault: {
    kind: 'default',
    label: 'Retention of automated backups unless you choose',
    value: 1,
    unit: 'days',
    ...backups,
  },
  alwaysEncryptedSince: {
    kind: 'date',
    label: 'New clusters are always encrypted since',
    value: '2026-02-18',
    source: `${guide}/Overview.Encryption.html`,
    checked: '2026-04',
  },
  multiMasterEnded: {
    kind: 'date',
    label: 'End of Aurora MySQL version 1, the only one with multi-master clusters',
    value: '2023-02-28',
    source: `${guide}/Aurora.MySQL56.EOL.html`,
    checked: '2026-04',
  },
  limitlessCapacity: {
    kind: 'quota',
    label: 'Limitless Database: capacity of a shard group',
    value: 6144,
    unit: 'ACU',
    adjustable: true,
    source: `${guide}/limitless.html`,
    checked: '2026-04',
  },
  freeCapacity: {
    kind: 'limit',
    label: 'Free Tier: capacity of an express cluster',
    value: 4,
    unit: 'ACU',
    ...express,
  },
  freeStorage: { kind: 'limit', label: 'Free Tier: storage of an express cluster', value: 1, unit: 'GB', ...express },
  freeClusters: {
    kind: 'limit',
    label: 'Free Tier: express clusters per account',
    value: 2,
    unit: 'clusters',
    ...express,
  },
});

/** Capacity, pausing and dates of Aurora serverless. */
export const auroraServerless = defineFacts({
  memoryPerUnit: { kind: 'design', label: 'Memory of one ACU, about', value: 2, unit: 'GiB', ...capacity },
  smallest: {
    kind: 'limit',
    label: 'Smallest minimum capacity',
    value: 0,
    unit: 'ACU',
    note: 'Auto-pause from Aurora MySQL 3.08 and Aurora PostgreSQL 13.15, 14.12, 15.7 and 16.3.',
    ...capacity,
  },
  largest: {
    kind: 'limit',
    label: 'Largest maximum capacity',
    value: 256,
    unit: 'ACU',
    note: 'Less on older engine versions.',
    ...capacity,
  },
  step: { kind: 'limit', label: 'Step in which capacity changes', value: 0.5, unit: 'ACU', ...pause },
  resume: {
    kind: 'design',
    label: 'Typical time to resume after a pause, about',
    value: 15,
    unit: 'seconds',
    ...pause,
  },
  longPause: { kind: 'limit', label: 'Pause after which resuming takes longer', value: 24, unit: 'hours', ...pause },
  longResume: {
    kind: 'design',
    label: 'Time to resume after a long pause, at least',
    value: 30,
    unit: 'seconds',
    ...pause,
  },
  v1Closed: { kind: 'date', label: 'No new clusters of Serverless v1 since', value: '2025-01-08', ...firstServerless },
  v1Ended: { kind: 'date', label: 'End of life of Serverless v1', value: '2025-03-31', ...firstServerless },
});

/** Numbers of Aurora Global Database. */
export const auroraGlobal = defineFacts({
  secondaries: {
    kind: 'limit',
    label: 'Secondary Regions',
    value: 10,
    unit: 'Regions',
    note: 'Older AWS texts say 5, which the exam may still assume.',
    ...global,
  },
  lag: {
    kind: 'design',
    label: 'Typical replication lag between Regions, under',
    value: 1,
    unit: 'seconds',
    ...global,
  },
  switchoverLoss: {
    kind: 'design',
    label: 'Data loss (RPO) of a planned switchover',
    value: 0,
    unit: 'seconds',
    ...recovery,
  },
  secondaryReaders: {
    kind: 'limit',
    label: 'Read-only instances in a secondary cluster',
    value: 16,
    unit: 'DB instances',
    ...replication,
  },
});

/** Numbers of Aurora DSQL. */
export const auroraDsql = defineFacts({
  oneRegion: {
    kind: 'design',
    label: 'Availability designed for, one Region',
    value: 99.99,
    unit: '%',
    ...dsql,
  },
  severalRegions: {
    kind: 'design',
    label: 'Availability designed for, several Regions',
    value: 99.999,
    unit: '%',
    ...dsql,
  },
  oneRegionClusters: {
    kind: 'quota',
    label: 'Single-Region clusters per account',
    value: 20,
    unit: 'clusters',
    adjustable: true,
    ...dsqlQuotas,
  },
  severalRegionClusters: {
    kind: 'quota',
    label: 'Multi-Region clusters per account',
    value: 5,
    unit: 'clusters',
    adjustable: true,
    ...dsqlQuotas,
  },
  storage: { kind: 'quota', label: 'Storage per cluster', value: 10, unit: 'TiB', adjustable: true, ...dsqlQuotas },
  connections: {
    kind: 'quota',
    label: 'Connections per cluster',
    value: 10_000,
    unit: 'connections',
    adjustable: true,
    ...dsqlQuotas,
  },
  row: { kind: 'limit', label: 'Largest row', value: 2, unit: 'MiB', ...dsqlQuotas },
});
