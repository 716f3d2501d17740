import type { IsoDate, Url } from './fact.ts';

/** Whether a service can still be chosen. */
export type Status =
  | { is: 'current' }
  /** Only those who used it before may go on. */
  | { is: 'closed'; since: IsoDate; instead: string }
  | { is: 'retired'; on: IsoDate; instead: string };

/** A service of AWS, or a part of one with a life of its own. */
export interface Service {
  /** The name that AWS uses today. */
  name: string;
  /** Names that it had before. */
  formerly?: readonly string[];
  /** Short names and acronyms. */
  aliases?: readonly string[];
  /** What it is, in one line. */
  summary: string;
  status: Status;
  /** The page that explains it, as chapter and slug. */
  page?: string;
  source: Url;
  checked: IsoDate;
}

const current = { is: 'current' } as const;

/** Every service that the guide names, by name. */
export const services: readonly Service[] = [
  {
    name: 'Amazon EFS',
    aliases: ['EFS', 'Elastic File System'],
    summary: 'Elastic file system over NFS, shared by many Linux clients in several Availability Zones.',
    status: current,
    page: 'storage/efs',
    source: 'https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html',
    checked: '2026-08',
  },
  {
    name: 'Amazon FSx',
    aliases: ['FSx'],
    summary: 'Managed file systems of four kinds: Windows File Server, Lustre, NetApp ONTAP and OpenZFS.',
    status: current,
    page: 'storage/fsx',
    source: 'https://aws.amazon.com/fsx/when-to-choose-fsx/',
    checked: '2026-08',
  },
  {
    name: 'Amazon FSx File Gateway',
    summary: 'Local SMB cache for FSx for Windows File Server.',
    status: { is: 'closed', since: '2024-10-28', instead: 'FSx for Windows File Server over Direct Connect or VPN' },
    source: 'https://docs.aws.amazon.com/storagegateway/latest/APIReference/Welcome.html',
    checked: '2024-10-28',
  },
  {
    name: 'Amazon FSx for Lustre',
    aliases: ['Lustre'],
    summary: 'Parallel file system for high-performance computing, linked to S3.',
    status: current,
    page: 'storage/fsx-lustre',
    source: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html',
    checked: '2026-08',
  },
  {
    name: 'Amazon Glacier (vaults)',
    formerly: ['Amazon Glacier'],
    summary: 'The stand-alone archive service with vaults and an API of its own.',
    status: { is: 'closed', since: '2025-12-15', instead: 'the S3 Glacier storage classes with S3 Object Lock' },
    source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html',
    checked: '2025-12-15',
  },
  {
    name: 'Amazon S3',
    aliases: ['S3', 'Simple Storage Service'],
    summary: 'Object storage over HTTPS.',
    status: current,
    page: 'storage/s3',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
    checked: '2026-04',
  },
  {
    name: 'Amazon S3 Object Lambda',
    summary: 'Changed objects with a Lambda function while they were read.',
    status: {
      is: 'closed',
      since: '2025-11-07',
      instead: 'a Lambda function behind API Gateway or CloudFront',
    },
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazons3-ol-change.html',
    checked: '2025-11-07',
  },
  {
    name: 'Amazon S3 Select',
    aliases: ['S3 Select'],
    summary: 'SQL over one CSV, JSON or Parquet object.',
    status: { is: 'closed', since: '2024-07-25', instead: 'Amazon Athena' },
    page: 'storage/s3-select',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference.html',
    checked: '2024-07-25',
  },
  {
    name: 'AWS Data Transfer Terminal',
    summary: 'A place to bring your own storage devices to and upload over a fast connection.',
    status: current,
    page: 'storage/snow-family',
    source: 'https://docs.aws.amazon.com/datatransferterminal/latest/userguide/what-is-dtt.html',
    checked: '2026',
  },
  {
    name: 'AWS DataSync',
    aliases: ['DataSync'],
    summary: 'Copies files and objects over the network, on demand or on a schedule.',
    status: current,
    source: 'https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html',
    checked: '2026-08',
  },
  {
    name: 'AWS ParallelCluster',
    summary: 'Open-source tool that sets up and runs clusters for high-performance computing.',
    status: current,
    page: 'storage/parallelcluster',
    source: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/what-is-aws-parallelcluster.html',
    checked: '2026',
  },
  {
    name: 'AWS Snowball Edge',
    formerly: ['AWS Snowball'],
    aliases: ['Snowball'],
    summary: 'Rugged device that carries data to and from AWS and can compute at the edge.',
    status: {
      is: 'closed',
      since: '2025-11-07',
      instead: 'DataSync online, AWS Data Transfer Terminal offline, Outposts at the edge',
    },
    page: 'storage/snow-family',
    source: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html',
    checked: '2025-11-07',
  },
  {
    name: 'AWS Snowcone',
    summary: 'The smallest Snow device.',
    status: { is: 'retired', on: '2024-11-12', instead: 'DataSync or AWS Data Transfer Terminal' },
    source: 'https://docs.aws.amazon.com/snowball/latest/api-reference/API_TGWOnDeviceServiceConfiguration.html',
    checked: '2024-11-12',
  },
  {
    name: 'AWS Storage Gateway',
    aliases: ['Storage Gateway', 'File Gateway', 'Volume Gateway', 'Tape Gateway'],
    summary: 'Software on premises that offers files, volumes or tapes and keeps their data in AWS.',
    status: current,
    page: 'storage/storage-gateway',
    source: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html',
    checked: '2025',
  },
];

/** Returns the services of a page that can no longer be chosen, none for an unknown page. */
export function goneServicesOf(page: string): readonly Service[] {
  return services.filter((service) => service.page === page && service.status.is !== 'current');
}
