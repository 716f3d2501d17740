/** An acronym of the field, written out. */
export interface Term {
  acronym: string;
  long: string;
  /** The page that explains it, as chapter and slug. */
  page?: string;
}

/** The acronyms that the guide uses, in alphabetical order. */
export const glossary: readonly Term[] = [
  { acronym: 'ACL', long: 'access control list', page: 'storage/s3-access-control' },
  { acronym: 'AZ', long: 'Availability Zone' },
  { acronym: 'CORS', long: 'cross-origin resource sharing', page: 'storage/s3-cors' },
  { acronym: 'CRR', long: 'Cross-Region Replication', page: 'storage/s3-replication' },
  { acronym: 'DSSE', long: 'dual-layer server-side encryption', page: 'storage/s3-encryption' },
  { acronym: 'EBS', long: 'Amazon Elastic Block Store', page: 'storage' },
  { acronym: 'EFS', long: 'Amazon Elastic File System', page: 'storage/efs' },
  { acronym: 'HPC', long: 'high-performance computing', page: 'storage/parallelcluster' },
  { acronym: 'IA', long: 'Infrequent Access', page: 'storage/s3-storage-classes' },
  { acronym: 'IOPS', long: 'input/output operations per second' },
  { acronym: 'iSCSI', long: 'Internet Small Computer Systems Interface', page: 'storage/storage-gateway' },
  { acronym: 'KMS', long: 'AWS Key Management Service', page: 'storage/s3-encryption' },
  { acronym: 'MFA', long: 'multi-factor authentication', page: 'storage/s3-versioning' },
  { acronym: 'NFS', long: 'Network File System', page: 'storage/efs' },
  { acronym: 'OAC', long: 'origin access control', page: 'storage/s3-static-website' },
  { acronym: 'POSIX', long: 'Portable Operating System Interface', page: 'storage/efs' },
  { acronym: 'RTC', long: 'S3 Replication Time Control', page: 'storage/s3-replication' },
  { acronym: 'S3', long: 'Amazon Simple Storage Service', page: 'storage/s3' },
  { acronym: 'SMB', long: 'Server Message Block', page: 'storage/fsx' },
  { acronym: 'SRR', long: 'Same-Region Replication', page: 'storage/s3-replication' },
  { acronym: 'SSE', long: 'server-side encryption', page: 'storage/s3-encryption' },
  { acronym: 'WORM', long: 'write once, read many', page: 'storage/s3-object-lock' },
];
