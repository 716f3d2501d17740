import type { Correction } from './correction.ts';

const rds = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide';
const aurora = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide';
const dynamodb = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';
const elasticache = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg';

/** What the notes said about databases, DynamoDB itself left out. */
export const databasesCorrections: readonly Correction[] = [
  {
    notes: ['N074'],
    page: 'databases/rds',
    verdict: 'outdated',
    said: 'RDS offers the storage types of EC2: magnetic, general purpose and provisioned IOPS.',
    truth:
      'RDS stores data on EBS: General Purpose SSD (gp3, formerly gp2) and Provisioned IOPS SSD (io2 Block Express, formerly io1). Magnetic storage has been deprecated since 30 April 2026; AWS moves remaining volumes to gp3.',
    exam: 'Magnetic storage may still appear among the choices.',
    source: `${rds}/CHAP_Storage.html`,
    checked: '2026-04',
  },
  {
    notes: ['N078'],
    page: 'databases/rds-security',
    verdict: 'imprecise',
    said: 'Oracle and SQL Server support Transparent Data Encryption.',
    truth:
      'Only some editions support TDE: Oracle Enterprise Edition with the Advanced Security option and your own licence; SQL Server Standard and Enterprise in 2019 and 2022, Enterprise only in 2016 and 2017. With Oracle the option cannot be removed again.',
    source: `${rds}/Appendix.Oracle.Options.AdvSecurity.html`,
    checked: '2026-04',
  },
  {
    notes: ['N078'],
    page: 'databases/rds-security',
    verdict: 'outdated',
    said: 'TDE of RDS for Oracle can be integrated with CloudHSM.',
    truth:
      'RDS holds the Oracle wallet and the TDE master key itself. The integration belonged to the retired CloudHSM Classic; CloudHSM holds TDE keys only for an Oracle database that you run on EC2.',
    exam: 'A question may still pair RDS for Oracle with CloudHSM.',
    source: `${rds}/Appendix.Oracle.Options.AdvSecurity.html`,
    checked: '2026-04',
  },
  {
    notes: ['N079'],
    page: 'databases/rds-multi-az',
    verdict: 'imprecise',
    said: 'When the first instance is down, the DNS name changes and leads to the second one.',
    truth:
      'The endpoint’s name stays the same; RDS points its DNS record to the former standby. A failover typically takes 60 to 120 seconds.',
    source: `${rds}/Concepts.MultiAZ.Failover.html`,
    checked: '2026',
  },
  {
    notes: ['N079'],
    page: 'databases/rds-multi-az',
    verdict: 'imprecise',
    said: 'During updates the standby becomes the primary.',
    truth:
      'For patches of the operating system the standby is patched first and then becomes the primary. An upgrade of the engine version changes both instances at once and causes downtime, except with SQL Server.',
    source: `${rds}/USER_UpgradeDBInstance.Maintenance.html`,
    checked: '2026-04',
  },
  {
    notes: ['N080'],
    page: 'databases/rds-read-replicas',
    verdict: 'imprecise',
    said: 'A read replica can be made from a read replica.',
    truth:
      'A replica can have replicas only with MySQL, MariaDB and PostgreSQL 14.1 or later, at most three in a chain; replicas of Oracle, SQL Server and Db2 cannot be a source.',
    source: `${rds}/USER_ReadRepl.html`,
    checked: '2026-04',
  },
  {
    notes: ['N080'],
    page: 'databases/rds-read-replicas',
    verdict: 'imprecise',
    said: 'All databases are replicated, without a choice.',
    truth:
      'By default a replica copies all databases of its source, but MySQL and MariaDB have replication filters that include or leave out databases and tables.',
    source: `${rds}/USER_MySQL.Replication.ReadReplicas.ReplicationFilters.html`,
    checked: '2026-04',
  },
  {
    notes: ['N081'],
    page: 'databases/rds-security',
    verdict: 'imprecise',
    said: 'With IAM authentication you sign in with IAM alone, without credentials.',
    truth:
      'The client gets an authentication token, signed with its IAM identity, and sends it as the password. The token lives 15 minutes and is checked only when connecting.',
    source: `${rds}/UsingWithRDS.IAMDBAuth.html`,
    checked: '2026-04',
  },
  {
    notes: ['N081'],
    page: 'databases/rds-security',
    verdict: 'outdated',
    said: 'IAM authentication works only with MySQL and PostgreSQL.',
    truth:
      'IAM database authentication works with MySQL, MariaDB and PostgreSQL on RDS, and with Aurora MySQL and Aurora PostgreSQL.',
    exam: 'A question may still assume MySQL and PostgreSQL only.',
    source: `${rds}/UsingWithRDS.IAMDBAuth.html`,
    checked: '2026-04',
  },
  {
    notes: ['N090'],
    page: 'databases/dax',
    verdict: 'wrong',
    said: 'DAX takes both read and write throughput off the table.',
    truth:
      'DAX saves only reads that its cache answers. Writes pass through to the table and cost the same write units; transactional writes even cost extra read units.',
    source: `${dynamodb}/DAX.consistency.html`,
    checked: '2026-04',
  },
  {
    notes: ['N091'],
    page: 'databases/dynamodb-streams',
    verdict: 'imprecise',
    said: 'The stream holds new items, updates with before and after, and deletes.',
    truth:
      'What a record holds depends on the view type: only the keys, the new image, the old image, or both. Writes that change nothing make no record.',
    source: `${dynamodb}/Streams.html`,
    checked: '2026-04',
  },
  {
    notes: ['N091'],
    page: 'databases/dynamodb-streams',
    verdict: 'imprecise',
    said: 'Records are delivered only once.',
    truth:
      'Each change appears exactly once in the stream, but a reader such as Lambda may process it again after an error, so handlers must be idempotent.',
    source: `${dynamodb}/Streams.html`,
    checked: '2026-04',
  },
  {
    notes: ['N095'],
    page: 'databases/aurora',
    verdict: 'imprecise',
    said: 'The reader endpoint balances the load over all read replicas.',
    truth:
      'The reader endpoint balances new connections, not single queries; without a replica it leads to the primary.',
    source: `${aurora}/Aurora.Endpoints.Reader.html`,
    checked: '2026-04',
  },
  {
    notes: ['N095'],
    page: 'databases/aurora',
    verdict: 'imprecise',
    said: 'A custom endpoint connects to one instance that the user defines.',
    truth:
      'A custom endpoint stands for a set of instances and balances connections over them; five per cluster by default.',
    source: `${aurora}/Aurora.Endpoints.Custom.html`,
    checked: '2026-04',
  },
  {
    notes: ['N096'],
    page: 'databases/aurora-serverless',
    verdict: 'outdated',
    said: 'The serverless option of Aurora is Serverless v1.',
    truth:
      'Serverless v1 ended on 31 March 2025. Its successor, launched as Serverless v2, is now called Aurora serverless.',
    exam: 'An older question may mean version 1; the answer is the same service today.',
    source: `${aurora}/aurora-serverless-v2.html`,
    checked: '2026',
  },
  {
    notes: ['N096'],
    page: 'databases/aurora-serverless',
    verdict: 'imprecise',
    said: 'Compute scales by itself and sleeps when nobody uses it.',
    truth:
      'An Aurora serverless instance pauses only if the minimum is 0 ACU and no connection is open; the next connection waits about 15 seconds, after a pause of over 24 hours 30 seconds or more.',
    source: `${aurora}/aurora-serverless-v2-auto-pause.html`,
    checked: '2026-04',
  },
  {
    notes: ['N096'],
    page: 'databases/aurora',
    verdict: 'outdated',
    said: 'Storage grows from 10 GB to 128 TB.',
    truth:
      'A cluster volume grows up to 256 TiB with current engine versions, 128 TiB with older ones. You pay for the space in use.',
    exam: 'The exam may still assume 128 TiB.',
    source: `${aurora}/CHAP_Limits.html`,
    checked: '2026-04',
  },
  {
    notes: ['N096'],
    page: 'databases/aurora-serverless',
    verdict: 'imprecise',
    said: 'Available in some Regions, for Aurora MySQL and Aurora PostgreSQL.',
    truth:
      'Aurora serverless exists for Aurora MySQL 3 and Aurora PostgreSQL; the engine versions on offer differ by Region.',
    source: `${aurora}/Concepts.Aurora_Fea_Regions_DB-eng.Feature.ServerlessV2.html`,
    checked: '2026-04',
  },
  {
    notes: ['N097'],
    page: 'databases/aurora-global',
    verdict: 'imprecise',
    said: 'Aurora Global is two instances, one in each of two or more Regions.',
    truth:
      'A global database is one primary cluster and up to 10 secondary clusters in other Regions. Storage replicates asynchronously, typically in under a second; secondaries are read-only.',
    exam: 'A question may still assume 5 secondary Regions.',
    source: `${aurora}/aurora-global-database.html`,
    checked: '2026-04',
  },
  {
    notes: ['N097'],
    page: 'databases/aurora-global',
    verdict: 'wrong',
    said: 'It replicates much faster than Multi-AZ RDS.',
    truth:
      'Multi-AZ and a global database cannot be compared: the one copies synchronously inside a Region, the other asynchronously between Regions. A global database is faster than cross-Region read replicas, which use the engine’s replication.',
    source: `${aurora}/aurora-global-database.html`,
    checked: '2026-04',
  },
  {
    notes: ['N097'],
    page: 'databases/aurora-global',
    verdict: 'imprecise',
    said: 'The primary Region can be changed in less than a minute.',
    truth:
      'AWS’s guide does not promise to change the primary Region within a minute. A planned switchover loses no data; a failover after an outage has an RPO of seconds and an RTO in the order of minutes.',
    exam: 'A question may still assume an RTO of under one minute.',
    source: `${aurora}/aurora-global-database-disaster-recovery.html`,
    checked: '2026-04',
  },
  {
    notes: ['N097'],
    page: 'databases/aurora-global',
    verdict: 'imprecise',
    said: 'It is like read replicas, except that the primary can be changed in no time.',
    truth:
      'Its difference from read replicas is the topology: a cross-Region read replica is promoted for good, while a global database keeps its clusters after a switchover or failover and its writer endpoint follows the new primary.',
    source: `${aurora}/aurora-global-database-disaster-recovery.html`,
    checked: '2026-04',
  },
  {
    notes: ['N098'],
    page: 'databases/elasticache',
    verdict: 'outdated',
    said: 'The engines are Memcached and Redis.',
    truth:
      'ElastiCache has three engines: Valkey, the open-source successor of Redis, Redis OSS and Memcached. Redis OSS 4 and 5 left standard support on 31 January 2026.',
    exam: 'Older questions know Redis and Memcached only.',
    source: `${elasticache}/WhatIs.html`,
    checked: '2026-04',
  },
  {
    notes: ['N098'],
    page: 'databases/elasticache',
    verdict: 'wrong',
    said: 'Memcached is preferred for key-value data such as sessions.',
    truth:
      'Memcached is for simple objects that may be lost: its node-based clusters have no replicas, so a lost node loses its sessions. For sessions choose Valkey or Redis OSS with replicas, or DynamoDB.',
    source: `${elasticache}/SelectEngine.html`,
    checked: '2026-04',
  },
  {
    notes: ['N098'],
    page: 'databases/elasticache',
    verdict: 'imprecise',
    said: 'Memcached has no Multi-AZ.',
    truth:
      'Memcached nodes can stand in several Availability Zones, but have neither replicas nor failover. ElastiCache Serverless for Memcached keeps copies in several zones by itself.',
    source: `${elasticache}/disaster-recovery-resiliency.html`,
    checked: '2026-04',
  },
  {
    notes: ['N099'],
    page: 'databases/elasticache',
    verdict: 'imprecise',
    said: 'Data is encrypted at rest and in transit.',
    truth:
      'Serverless caches always are. Node-based Valkey and Redis OSS can be, at rest only if set at creation; node-based Memcached has TLS from version 1.6.12 and no encryption at rest.',
    source: `${elasticache}/at-rest-encryption.html`,
    checked: '2026-04',
  },
  {
    notes: ['N099'],
    page: 'databases/elasticache',
    verdict: 'outdated',
    said: 'For a VPC in another Region, build a transit VPC.',
    truth:
      'VPC peering between Regions, or peered transit gateways, do this natively. For fast reads in another Region use Global Datastore.',
    exam: 'AWS’s page, and so a question, may still show the transit VPC.',
    source: `${elasticache}/elasticache-vpc-accessing.html`,
    checked: '2026-04',
  },
  {
    notes: ['N100'],
    page: 'databases/elasticache',
    verdict: 'imprecise',
    said: 'A session stored in ElastiCache for Redis is never lost.',
    truth:
      'A session in ElastiCache outlives the web servers, but replication is asynchronous, so a failover of the cache can lose the last writes. Where none may be lost, use durability (Valkey 9.0), MemoryDB or DynamoDB.',
    source: `${elasticache}/elasticache-use-cases.html`,
    checked: '2026-04',
  },
  {
    notes: ['N169'],
    page: 'databases/keyspaces',
    verdict: 'imprecise',
    said: 'Keyspaces is managed Cassandra.',
    truth:
      'Keyspaces is a serverless service that is compatible with Cassandra’s query language: drivers and code work, but there are no nodes, and not every Cassandra feature exists.',
    source: 'https://aws.amazon.com/keyspaces/faqs/',
    checked: '2026',
  },
];
