import type { Correction } from './correction.ts';

/** What the notes said about storage. */
export const storageCorrections: readonly Correction[] = [
  {
    notes: ['N026'],
    page: 'storage/s3',
    verdict: 'imprecise',
    said: 'Buckets, objects and keys are global.',
    truth:
      'Only bucket names are global: a name in the shared namespace must be unique across all AWS accounts in a partition, while the bucket and its objects live in one Region. Since March 2026 general purpose buckets can instead be created in a namespace reserved for your own account and Region.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
    checked: '2026-08',
  },
  {
    notes: ['N026'],
    page: 'storage/s3',
    verdict: 'imprecise',
    said: 'S3 is redundant in three Availability Zones by itself.',
    truth:
      'Most storage classes keep data redundantly in at least 3 Availability Zones, but S3 One Zone-IA and S3 Express One Zone keep it in a single AZ and do not survive the loss of that AZ.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
    checked: '2026',
  },
  {
    notes: ['N027'],
    page: 'storage/s3-object-lock',
    verdict: 'imprecise',
    said: 'Retention locks deny modifying or deleting an object for a period of time.',
    truth:
      'Object Lock retention protects a specific object version from being overwritten or deleted until its retain-until date; new versions of the same key can still be written, so the bucket must use versioning.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    checked: '2023-06',
  },
  {
    notes: ['N027'],
    page: 'storage/s3-object-lock',
    verdict: 'wrong',
    said: 'Legal locks deny modifying or deleting an object for ever.',
    truth:
      'A legal hold has no expiry date but is not for ever: it stays until someone with the s3:PutObjectLegalHold permission removes it, and it works independently of any retention period.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    checked: '2026-04',
  },
  {
    notes: ['N028'],
    page: 'storage/s3-versioning',
    verdict: 'imprecise',
    said: 'You may see 503 Slow Down if the app updates too many versions in a versioned bucket.',
    truth:
      'The documented cause is one or more keys that have accumulated millions of versions: S3 then throttles PUT and DELETE requests to the bucket with HTTP 503. Find such keys with S3 Inventory and expire noncurrent versions with a lifecycle rule.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshooting-versioning.html',
    checked: '2026-04',
  },
  {
    notes: ['N029'],
    page: 'storage/s3-versioning',
    verdict: 'wrong',
    said: 'MFA can be added to a bucket so that updates and deletes need a second factor.',
    truth:
      "MFA delete asks for a second factor only to permanently delete an object version and to change the bucket's versioning state; normal writes and plain deletes (which add a delete marker) are not affected. Only the root user can enable it, and from then on only the root user, with the MFA device, can do these two things.",
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html',
    checked: '2023-06',
  },
  {
    notes: ['N030'],
    page: 'storage/s3-access-logging',
    verdict: 'wrong',
    said: 'Server access logs do not log some operations such as bucket listing, creation or deletion.',
    truth:
      "AWS's own comparison says server access logs cover both bucket-level and object-level API operations, so listing a bucket is logged; a bucket's creation is not in them simply because logging can only be configured on a bucket that exists.",
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-S3.html',
    checked: '2023-06',
  },
  {
    notes: ['N030'],
    page: 'storage/s3-access-logging',
    verdict: 'imprecise',
    said: 'All events can be logged; on a very busy bucket that can lead to performance issues and cost.',
    truth:
      'A busy bucket can produce a great many data events in a short time, and both the events and the stored logs are billed, so limit them with event selectors (a prefix, or writes only) or to a period; the drawback is volume and cost, as CloudTrail records asynchronously and does not slow the bucket.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-cloudtrail-logging-for-s3.html',
    checked: '2023-06',
  },
  {
    notes: ['N032'],
    page: 'storage/s3-encryption',
    verdict: 'outdated',
    said: 'To have a whole bucket encrypted, a bucket policy must deny uploads without the header x-amz-server-side-encrypted.',
    truth:
      "Since 5 January 2023 S3 encrypts every new object with SSE-S3 by default, at no cost, so no policy is needed for encryption as such. Set the bucket's default encryption to SSE-KMS or DSSE-KMS for a KMS key, and use a bucket policy on the x-amz-server-side-encryption header (the correct name) only to forbid other encryption types.",
    since: '2023-01-05',
    exam: 'Questions may still expect that bucket policy for encryption at rest.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
    checked: '2026-04',
  },
  {
    notes: ['N032'],
    page: 'storage/s3-encryption',
    verdict: 'outdated',
    said: 'With SSE-C you manage the encryption keys.',
    truth:
      "SSE-C still exists, with the key sent in every request, but since April 2026 S3 disables it by default for all new general purpose buckets and for existing buckets of accounts without SSE-C objects: uploads with SSE-C then fail with 403 unless you set BlockedEncryptionTypes to NONE in the bucket's encryption configuration.",
    since: '2026-04',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html',
    checked: '2026-04',
  },
  {
    notes: ['N032'],
    page: 'storage/s3-encryption',
    verdict: 'imprecise',
    said: 'Client-side encryption with KMS: ask for a key, the S3 library encrypts, then upload.',
    truth:
      'With client-side encryption the Amazon S3 Encryption Client encrypts before upload with a KMS key or with a wrapping key that you hold yourself, so S3 only ever sees ciphertext.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingClientSideEncryption.html',
    checked: '2026-04',
  },
  {
    notes: ['N035'],
    page: 'storage/s3-event-notifications',
    verdict: 'imprecise',
    said: 'On actions (new, remove, restore) S3 can publish events so other systems react.',
    truth:
      'Besides creation, removal and restore, S3 Event Notifications cover replication, lifecycle expiration and transition, Intelligent-Tiering archival, tagging, ACL changes and RRS loss.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
    checked: '2026-04',
  },
  {
    notes: ['N035'],
    page: 'storage/s3-event-notifications',
    verdict: 'imprecise',
    said: 'Events go to SNS (not FIFO), SQS (not FIFO), Lambda.',
    truth:
      'S3 can notify SNS standard topics, SQS standard queues and Lambda functions directly, and can also send all events of a bucket to Amazon EventBridge, from which FIFO queues and many other targets can be reached.',
    exam: 'Questions may still name only SNS, SQS and Lambda as destinations.',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html',
    checked: '2026-04',
  },
  {
    notes: ['N038'],
    page: 'storage/s3-access-control',
    verdict: 'outdated',
    said: 'ACLs say which AWS accounts or groups get access and of what type (READ/WRITE to other accounts).',
    truth:
      'ACLs are a legacy mechanism, off in buckets created since April 2023 (Object Ownership “bucket owner enforced”); AWS recommends policies. Grants by e-mail address stopped working on 1 October 2025.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
    checked: '2026-08',
  },
  {
    notes: ['N038'],
    page: 'storage/s3-access-control',
    verdict: 'wrong',
    said: 'ACLs are the only way to manage access to objects not owned by the bucket owner.',
    truth:
      "With the default 'bucket owner enforced' setting the bucket owner automatically owns every object, whoever uploaded it, and controls it with policies; the need for object ACLs only remains in old buckets set to 'object writer' or 'bucket owner preferred'.",
    since: '2023-04',
    exam: 'Questions may still expect uploads with the ACL bucket-owner-full-control.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
    checked: '2023-06',
  },
  {
    notes: ['N040'],
    page: 'storage/s3-lifecycle',
    verdict: 'imprecise',
    said: 'Lifecycle moves objects to other storage classes by use, or expires them.',
    truth:
      'Lifecycle rules transition or expire objects by their age (days since creation or a date), filtered by prefix, tag or size, not by how often they are used; only S3 Intelligent-Tiering follows actual access.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    checked: '2026',
  },
  {
    notes: ['N040'],
    page: 'storage/s3-lifecycle',
    verdict: 'wrong',
    said: 'Objects can not be transferred to another storage class before 30 days.',
    truth:
      'Moves to Intelligent-Tiering and the Glacier classes were always possible from day 0. The 30-day wait applied only to Standard-IA and One Zone-IA, and AWS removed it. The 30-day minimum storage charge of the IA classes remains.',
    since: '2026-07-16',
    exam: 'Questions may still assume that an object must spend 30 days in S3 Standard before it moves to an IA class.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html',
    checked: '2026-07-16',
  },
  {
    notes: ['N041'],
    page: 'storage/s3-replication',
    verdict: 'imprecise',
    said: 'Objects encrypted with SSE-S3 or SSE-KMS are also encrypted in the copy.',
    truth:
      'SSE-S3 objects replicate by default and stay encrypted, but objects under SSE-KMS are not replicated unless you opt in (SseKmsEncryptedObjects), name a destination KMS key and grant the replication role permissions on both keys.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html',
    checked: '2026-04',
  },
  {
    notes: ['N041'],
    page: 'storage/s3-replication',
    verdict: 'wrong',
    said: 'SSE-C encrypted objects are not replicated.',
    truth:
      'SSE-C objects are replicated without extra configuration as long as SSE-C is not blocked on the destination bucket (since April 2026 it is blocked by default on new buckets).',
    exam: 'Older material says that SSE-C objects are not replicated.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html',
    checked: '2026',
  },
  {
    notes: ['N041'],
    page: 'storage/s3-replication',
    verdict: 'wrong',
    said: 'Deletes of a specific version are not replicated, delete markers are.',
    truth:
      'Deletes of a specific version are indeed never replicated, but delete markers are not replicated by default either: with the current (Filter-based) configuration you must enable delete marker replication, which is not available for tag-based rules and never covers lifecycle-created markers.',
    exam: 'Older material says that delete markers are replicated.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-marker-replication.html',
    checked: '2026',
  },
  {
    notes: ['N041'],
    page: 'storage/s3-cors',
    verdict: 'imprecise',
    said: 'A CORS configuration allows a domain to use certain methods.',
    truth:
      "A bucket's CORS configuration lists allowed origins, HTTP methods and headers so that browser scripts from another origin may use the bucket; it does not grant permission, the request must still be authorised. Up to 100 rules.",
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSConfiguration.html',
    checked: '2026-08',
  },
  {
    notes: ['N042'],
    page: 'storage/s3-presigned-urls',
    verdict: 'imprecise',
    said: 'Presigned URLs can list buckets or ask for the Region of one.',
    truth:
      'Signature Version 4 query-string signing works for S3 REST requests in general, but the use AWS documents for presigned URLs is uploading, downloading or reading the metadata of a single object (GET, PUT, HEAD); the console creates them for downloads only.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    checked: '2026-04',
  },
  {
    notes: ['N043'],
    page: 'storage/s3-storage-classes',
    verdict: 'imprecise',
    said: 'S3 Intelligent-Tiering: cost optimisation without performance impact.',
    truth:
      'It watches each object of 128 KB or more and moves it between tiers with millisecond access, for a monitoring fee per object. The archive tiers that you can switch on do cost performance: objects in them must be restored first, which takes hours.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
    checked: '2026',
  },
  {
    notes: ['N043'],
    page: 'storage/s3-storage-classes',
    verdict: 'imprecise',
    said: 'Standard-IA needs the data to be there at least 30 days.',
    truth:
      'You may delete or overwrite sooner, but at least 30 days are billed, and an object under 128 KB is billed as 128 KB.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
    checked: '2026-04',
  },
  {
    notes: ['N043'],
    page: 'storage/s3-glacier',
    verdict: 'imprecise',
    said: 'Instant Retrieval is a retrieval option of Glacier Flexible Retrieval.',
    truth:
      'Glacier Instant Retrieval is a storage class of its own, for archives read about once a quarter: millisecond access without a restore, 90 days and 128 KB billed at least.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
    checked: '2026',
  },
  {
    notes: ['N044'],
    page: 'storage/s3-select',
    verdict: 'outdated',
    said: 'S3 Select queries CSV/Parquet etc. files directly in SQL.',
    truth:
      'S3 Select (SQL on one CSV, JSON or Parquet object) takes no new customers; existing ones may go on using it. Use Amazon Athena for SQL over data in S3.',
    since: '2024-07-25',
    exam: 'Older questions may still offer S3 Select for filtering one object.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference.html',
    checked: '2024-07-25',
  },
  {
    notes: ['N045'],
    page: 'storage/s3-glacier',
    verdict: 'outdated',
    said: 'Archives are kept in Glacier vaults.',
    truth:
      'Vaults belong to the original stand-alone Amazon Glacier service, which takes no new customers since 15 December 2025 (existing data stays accessible, no migration forced). New archives use the S3 Glacier storage classes, where S3 Object Lock and bucket policies do the job of vault locks and vault policies.',
    since: '2025-12-15',
    exam: 'Questions may still name vault locks for archives that nobody may change.',
    source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html',
    checked: '2025-12-15',
  },
  {
    notes: ['N046'],
    page: 'storage/efs',
    verdict: 'imprecise',
    said: 'Can enable encryption at rest and in transit.',
    truth:
      'Encryption at rest (KMS) can only be chosen when the file system is created; encryption in transit (TLS) is chosen per mount with the EFS mount helper.',
    source: 'https://docs.aws.amazon.com/efs/latest/ug/encryption.html',
    checked: '2022-04',
  },
  {
    notes: ['N046'],
    page: 'storage/efs',
    verdict: 'outdated',
    said: 'Performance modes: General Purpose and Max I/O.',
    truth:
      'Both modes exist, but Max I/O is a previous-generation mode with higher latency, not available for One Zone file systems or with Elastic throughput; AWS recommends General Purpose for all file systems, and the mode is fixed at creation.',
    exam: 'Questions may still expect Max I/O for many clients that work in parallel.',
    source: 'https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html',
    checked: '2026-08',
  },
  {
    notes: ['N046'],
    page: 'storage/efs',
    verdict: 'imprecise',
    said: 'Single Region, replicated in multiple AZs.',
    truth:
      'Regional file systems store data in at least 3 AZs of one Region, but a One Zone file system uses a single AZ, and EFS replication can keep a copy in another Region or account.',
    source: 'https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html',
    checked: '2025',
  },
  {
    notes: ['N046'],
    page: 'storage/efs',
    verdict: 'outdated',
    said: 'Storage classes: Standard, One Zone, Standard-IA, One Zone-IA.',
    truth:
      'Today the file system type is Regional or One Zone, and within it the storage classes are Standard (SSD), Infrequent Access and, since late 2023, Archive; each is designed for 11 nines of durability, though One Zone data can be lost with its AZ.',
    exam: 'Questions may still list One Zone and One Zone-IA as storage classes.',
    source: 'https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html',
    checked: '2025',
  },
  {
    notes: ['N047'],
    page: 'storage/storage-gateway',
    verdict: 'wrong',
    said: 'The appliance of Storage Gateway in the data centre is physical.',
    truth:
      'The appliance is software: a VM on VMware ESXi, Microsoft Hyper-V or Linux KVM, or an EC2 instance. A physical hardware appliance existed as an option only.',
    source: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html',
    checked: '2025',
  },
  {
    notes: ['N047'],
    page: 'storage/storage-gateway',
    verdict: 'imprecise',
    said: 'There are three options; only file and volume gateways are described.',
    truth:
      'The gateway types are S3 File Gateway (NFS and SMB), Volume Gateway (iSCSI) and Tape Gateway (iSCSI virtual tape library), which the notes omit; FSx File Gateway is closed to new customers.',
    source: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html',
    checked: '2025',
  },
  {
    notes: ['N047'],
    page: 'storage/storage-gateway',
    verdict: 'outdated',
    said: 'FSx File Gateway is one of the options, for SMB.',
    truth:
      'Amazon FSx File Gateway, a local SMB cache for FSx for Windows File Server, is closed to new customers; clients on premises now reach FSx for Windows File Server directly over Direct Connect or VPN.',
    since: '2024-10-28',
    exam: 'Questions may still offer FSx File Gateway for cached access to Windows file shares.',
    source: 'https://docs.aws.amazon.com/storagegateway/latest/APIReference/Welcome.html',
    checked: '2024-10-28',
  },
  {
    notes: ['N047'],
    page: 'storage/storage-gateway',
    verdict: 'imprecise',
    said: 'Volume Gateway: iSCSI volumes to S3.',
    truth:
      'Volume Gateway offers iSCSI block volumes whose data AWS keeps in a service-managed part of S3 (not in your own buckets); point-in-time backups become EBS snapshots, from which EBS volumes can be made.',
    source: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html',
    checked: '2025',
  },
  {
    notes: ['N048'],
    page: 'storage/fsx',
    verdict: 'imprecise',
    said: 'FSx is a fully managed Microsoft Windows file system (SMB protocol).',
    truth:
      'That describes one of four: FSx for Windows File Server (SMB). The family also has FSx for Lustre, FSx for NetApp ONTAP and FSx for OpenZFS.',
    source: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html',
    checked: '2026-08',
  },
  {
    notes: ['N048'],
    page: 'storage/fsx',
    verdict: 'imprecise',
    said: 'You can use Microsoft Active Directory.',
    truth:
      'FSx for Windows File Server does not merely allow but requires joining an Active Directory: AWS Managed Microsoft AD or your own (on premises or on EC2).',
    source: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/aws-ad-integration-fsxW.html',
    checked: '2026',
  },
  {
    notes: ['N049'],
    page: 'storage/fsx-lustre',
    verdict: 'wrong',
    said: 'Persistent: longer-term storage, replicated in multiple AZs.',
    truth:
      'Persistent file systems replicate data only within the one Availability Zone of the file system, and failed servers are replaced within minutes; FSx for Lustre has no Multi-AZ option.',
    source: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html',
    checked: '2022-10',
  },
  {
    notes: ['N051'],
    page: 'storage/snow-family',
    verdict: 'outdated',
    said: 'Snowball: petabyte-scale data transport product to transfer large amounts of data.',
    truth:
      'AWS Snowball Edge is open only to existing customers. AWS now points to DataSync for online transfer, AWS Data Transfer Terminal or partners for physical transfer, and Outposts for edge computing.',
    since: '2025-11-07',
    exam: 'Questions may still offer Snowball as the answer for moving data offline.',
    source: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html',
    checked: '2025-11-07',
  },
  {
    notes: ['N052'],
    page: 'storage/snow-family',
    verdict: 'outdated',
    said: 'Snowball Edge: transfer device with on-board storage and compute, can run AWS compute like Lambda.',
    truth:
      'Snowball Edge is the only remaining kind (closed to new customers): Storage Optimized with 210 TB and Compute Optimized with 104 vCPUs and 28 TB of NVMe; both run EC2-compatible instances, and Lambda functions only through AWS IoT Greengrass.',
    source: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/device-differences.html',
    checked: '2025',
  },
  {
    notes: ['N050'],
    page: 'storage/parallelcluster',
    verdict: 'imprecise',
    said: 'ParallelCluster is a tool for managing clusters.',
    truth:
      'AWS ParallelCluster is an AWS-supported open source tool that deploys and manages HPC clusters in your account, with Slurm or AWS Batch as scheduler, scaling compute and setting up shared storage. You pay only for the resources.',
    source: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/what-is-aws-parallelcluster.html',
    checked: '2026',
  },
];
