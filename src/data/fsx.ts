import { defineFacts } from './fact.ts';

const creating = {
  source: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
  checked: '2026-08',
} as const;

/** Sizes and limits of the four kinds of Amazon FSx. */
export const fsx = defineFacts({
  windowsSmallestSsd: {
    kind: 'limit',
    label: 'Windows File Server: smallest file system on SSD',
    value: 32,
    unit: 'GiB',
    ...creating,
  },
  windowsSmallestHdd: {
    kind: 'limit',
    label: 'Windows File Server: smallest file system on HDD',
    value: 2000,
    unit: 'GiB',
    ...creating,
  },
  windowsLargest: {
    kind: 'limit',
    label: 'Windows File Server: largest file system',
    value: 64,
    unit: 'TiB',
    ...creating,
  },
  ontapSsd: {
    kind: 'limit',
    label: 'NetApp ONTAP: SSD storage per high-availability pair',
    value: [1, 512],
    unit: 'TiB',
    ...creating,
  },
  ontapPairs: {
    kind: 'limit',
    label: 'NetApp ONTAP: high-availability pairs, at most',
    value: 12,
    unit: 'HA pairs',
    note: 'In second-generation Single-AZ file systems.',
    ...creating,
  },
  openZfsSmallest: {
    kind: 'limit',
    label: 'OpenZFS: smallest file system on SSD',
    value: 64,
    unit: 'GiB',
    ...creating,
  },
  openZfsLargest: {
    kind: 'limit',
    label: 'OpenZFS: largest file system on SSD',
    value: 512,
    unit: 'TiB',
    ...creating,
  },
  openZfsThroughput: {
    kind: 'limit',
    label: 'OpenZFS: throughput that can be provisioned, at most',
    value: 10_240,
    unit: 'MB/s',
    note: 'Depends on the deployment type.',
    ...creating,
  },
  lustreSmallest: {
    kind: 'limit',
    label: 'Lustre: smallest file system on SSD',
    value: 1200,
    unit: 'GiB',
    ...creating,
  },
  lustreStep: {
    kind: 'limit',
    label: 'Lustre: larger file systems on SSD are a multiple of',
    value: 2400,
    unit: 'GiB',
    ...creating,
  },
  lustreBackups: {
    kind: 'limit',
    label: 'Lustre: automatic backups kept, at most',
    value: 90,
    unit: 'days',
    note: 'Persistent file systems that are not linked to S3.',
    ...creating,
  },
  lustreAssociations: {
    kind: 'limit',
    label: 'Lustre: data repository associations with S3 per file system',
    value: 8,
    unit: 'associations',
    source: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html',
    checked: '2026-08',
  },
});
