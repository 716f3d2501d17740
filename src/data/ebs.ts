import { defineFacts, type Amount, type Design, type Limit } from './fact.ts';

const api = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/ebs/latest/userguide';
const createVolume = { source: `${api}/API_CreateVolume.html`, checked: '2026-08' } as const;
const generalPurpose = { source: `${guide}/general-purpose.html`, checked: '2026' } as const;
const provisionedIops = { source: `${guide}/provisioned-iops.html`, checked: '2026' } as const;
const hdd = { source: `${guide}/hdd-vols.html`, checked: '2026-08' } as const;
const volumeTypesPage = { source: `${guide}/ebs-volume-types.html`, checked: '2023-05' } as const;
const archive = { source: `${guide}/snapshot-archive.html`, checked: '2026' } as const;
const fastRestore = { source: `${guide}/ebs-fast-snapshot-restore.html`, checked: '2026' } as const;
const recycleBin = {
  source: 'https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_RetentionPeriod.html',
  checked: '2026-08',
} as const;
const lifecycle = {
  source: 'https://docs.aws.amazon.com/dlm/latest/APIReference/API_CreateLifecyclePolicy.html',
  checked: '2026-08',
} as const;

const ordinaryDurability = {
  kind: 'design',
  label: 'gp2, gp3, io1, st1 and sc1: durability designed for, in a year',
  value: [99.8, 99.9],
  unit: '%',
  ...provisionedIops,
} as const satisfies Design;
const largest = (type: string, value: number) =>
  ({ kind: 'limit', label: `${type}: largest volume`, value, unit: 'TiB' }) as const;
const iops = (type: string, value: number) =>
  ({ kind: 'limit', label: `${type}: IOPS per volume, at most`, value, unit: 'IOPS' }) as const;
const throughput = (type: string, value: number) =>
  ({ kind: 'limit', label: `${type}: throughput per volume, at most`, value, unit: 'MiB/s' }) as const;
const ratio = (type: string, value: number) =>
  ({
    kind: 'limit',
    label: `${type}: IOPS per GiB, at most`,
    value,
    unit: 'IOPS per GiB',
    ...provisionedIops,
  }) as const;
const kept = (label: string, value: Amount) =>
  ({ kind: 'limit', label, value, unit: 'days', ...recycleBin }) as const satisfies Limit;

/** How the API names a type of volume, without the old magnetic one. */
export type VolumeType = 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1';

/** What one volume of a type can do. */
export interface VolumeFacts {
  size: Limit;
  iops: Limit;
  throughput: Limit;
  durability: Design;
}

const raisedGp3 = { until: '2025-09' } as const;

/** The types of EBS volumes, the usual choice first. */
export const ebsVolumes: Readonly<Record<VolumeType, VolumeFacts>> = {
  gp3: {
    size: { ...largest('gp3', 64), ...createVolume, formerly: { value: 16, ...raisedGp3 } },
    iops: { ...iops('gp3', 80_000), ...createVolume, formerly: { value: 16_000, ...raisedGp3 } },
    throughput: { ...throughput('gp3', 2000), ...createVolume, formerly: { value: 1000, ...raisedGp3 } },
    durability: ordinaryDurability,
  },
  gp2: {
    size: { ...largest('gp2', 16), ...createVolume },
    iops: { ...iops('gp2', 16_000), ...createVolume },
    throughput: { ...throughput('gp2', 250), ...createVolume },
    durability: ordinaryDurability,
  },
  io2: {
    size: { ...largest('io2', 64), ...createVolume },
    iops: {
      ...iops('io2', 256_000),
      note: 'On instances of the Nitro System.',
      ...createVolume,
      formerly: { value: 64_000, until: '2025-04' },
    },
    throughput: { ...throughput('io2', 4000), ...createVolume },
    durability: {
      kind: 'design',
      label: 'io2: durability designed for, in a year',
      value: 99.999,
      unit: '%',
      ...provisionedIops,
    },
  },
  io1: {
    size: { ...largest('io1', 16), ...createVolume },
    iops: { ...iops('io1', 64_000), note: 'On instances of the Nitro System.', ...createVolume },
    throughput: { ...throughput('io1', 1000), note: 'With 64,000 IOPS provisioned.', ...volumeTypesPage },
    durability: ordinaryDurability,
  },
  st1: {
    size: { ...largest('st1', 16), ...hdd },
    iops: { ...iops('st1', 500), note: 'Each of 1 MiB.', ...hdd },
    throughput: { ...throughput('st1', 500), ...hdd },
    durability: ordinaryDurability,
  },
  sc1: {
    size: { ...largest('sc1', 16), ...hdd },
    iops: { ...iops('sc1', 250), note: 'Each of 1 MiB.', ...hdd },
    throughput: { ...throughput('sc1', 250), ...hdd },
    durability: ordinaryDurability,
  },
};

/** Limits, defaults and dates of EBS volumes. */
export const ebs = defineFacts({
  gp3Iops: { kind: 'limit', label: 'gp3: IOPS included at any size', value: 3000, unit: 'IOPS', ...generalPurpose },
  gp3Throughput: {
    kind: 'limit',
    label: 'gp3: throughput included at any size',
    value: 125,
    unit: 'MiB/s',
    ...generalPurpose,
  },
  gp3Saving: {
    kind: 'design',
    label: 'gp3: how much less a GiB costs than with gp2',
    value: 20,
    unit: '%',
    note: 'About; without the IOPS and throughput bought beyond what is included.',
    ...generalPurpose,
  },
  gp2Ratio: { kind: 'limit', label: 'gp2: IOPS per GiB', value: 3, unit: 'IOPS per GiB', ...generalPurpose },
  gp2Smallest: { kind: 'limit', label: 'gp2: IOPS, at least', value: 100, unit: 'IOPS', ...generalPurpose },
  gp2FullSize: {
    kind: 'limit',
    label: 'gp2: size from which a volume has its highest IOPS',
    value: 5334,
    unit: 'GiB',
    ...generalPurpose,
  },
  gp2Burst: { kind: 'limit', label: 'gp2: IOPS during a burst', value: 3000, unit: 'IOPS', ...generalPurpose },
  gp2BurstSize: {
    kind: 'limit',
    label: 'gp2: size below which a volume bursts',
    value: 1,
    unit: 'TiB',
    ...generalPurpose,
  },
  gp3Ratio: ratio('gp3', 500),
  io1Ratio: ratio('io1', 50),
  io2Ratio: ratio('io2', 1000),
  iopsWithoutNitro: {
    kind: 'limit',
    label: 'io1 and io2: IOPS on an instance without the Nitro System, at most',
    value: 32_000,
    unit: 'IOPS',
    ...createVolume,
  },
  blockExpressSince: {
    kind: 'date',
    label: 'All io2 volumes are Block Express volumes since',
    value: '2025-04-30',
    ...provisionedIops,
  },
  hddSmallest: { kind: 'limit', label: 'st1 and sc1: smallest volume', value: 125, unit: 'GiB', ...hdd },
  modifications: {
    kind: 'limit',
    label: 'Modifications of a volume in a rolling day',
    value: 4,
    unit: 'modifications',
    source: `${api}/API_ModifyVolume.html`,
    checked: '2026-08',
  },
  modificationWindow: {
    kind: 'limit',
    label: 'Time over which the modifications of a volume are counted',
    value: 24,
    unit: 'hours',
    source: `${api}/API_ModifyVolume.html`,
    checked: '2026-08',
  },
  multiAttach: {
    kind: 'limit',
    label: 'Instances that share a Multi-Attach volume',
    value: 16,
    unit: 'instances',
    note: 'Nitro-based instances in the Availability Zone of the volume.',
    source: `${guide}/ebs-volumes-multi.html`,
    checked: '2026-08',
  },
  fencingSince: {
    kind: 'date',
    label: 'Multi-Attach io2 volumes have I/O fencing on from the start if created after',
    value: '2023-09-18',
    source: `${guide}/nvme-reservations.html`,
    checked: '2026',
  },
});

/** Limits, defaults and tiers of EBS snapshots, and of the services that automate and guard them. */
export const ebsSnapshots = defineFacts({
  archiveStay: { kind: 'limit', label: 'Archive tier: shortest stay billed', value: 90, unit: 'days', ...archive },
  archiveRestore: {
    kind: 'design',
    label: 'Archive tier: time to restore a snapshot, at most',
    value: 72,
    unit: 'hours',
    ...archive,
  },
  archiveSaving: {
    kind: 'design',
    label: 'Archive tier: saving over the standard tier, at most',
    value: 75,
    unit: '%',
    note: 'Per GB; the archived copy is a full one.',
    ...archive,
  },
  fastRestoreSize: {
    kind: 'limit',
    label: 'Fast snapshot restore: largest snapshot',
    value: 16,
    unit: 'TiB',
    ...fastRestore,
  },
  fastRestoreCharge: {
    kind: 'limit',
    label: 'Fast snapshot restore: shortest time billed',
    value: 1,
    unit: 'hours',
    note: 'Per snapshot and Availability Zone; billed by the minute after that.',
    ...fastRestore,
  },
  initializationRate: {
    kind: 'limit',
    label: 'Initialization rate that can be bought for a volume from a snapshot',
    value: [100, 300],
    unit: 'MiB/s',
    ...createVolume,
  },
  copyStep: {
    kind: 'limit',
    label: 'Time-based copy: steps in which the completion time is chosen',
    value: 15,
    unit: 'minutes',
    source: `${api}/API_CopySnapshot.html`,
    checked: '2026-08',
  },
  recycledSnapshot: kept('Recycle Bin: deleted snapshots and EBS-backed AMIs are kept for', [1, 365]),
  recycledVolume: kept('Recycle Bin: deleted volumes are kept for', [1, 7]),
  policyCount: {
    kind: 'limit',
    label: 'Data Lifecycle Manager: snapshots that a custom policy keeps by count, at most',
    value: 1000,
    unit: 'snapshots',
    ...lifecycle,
  },
  defaultPolicyInterval: {
    kind: 'default',
    label: 'Data Lifecycle Manager: a default policy backs up every',
    value: 1,
    unit: 'days',
    note: 'One to 7 days can be set.',
    ...lifecycle,
  },
  defaultPolicyRetention: {
    kind: 'default',
    label: 'Data Lifecycle Manager: a default policy keeps backups for',
    value: 7,
    unit: 'days',
    note: 'From 2 to 14 days can be set.',
    ...lifecycle,
  },
});
