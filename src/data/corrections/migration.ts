import type { Correction } from './correction.ts';

/** What the notes said about migration and transfer. */
export const migrationCorrections: readonly Correction[] = [
  {
    notes: ['N160'],
    page: 'migration/dms',
    verdict: 'imprecise',
    said: 'DMS migrates a database on premises to another database and keeps it up to date.',
    truth:
      'The source of DMS need not be on premises, and NoSQL databases and warehouses can be migrated too, once or continuously. At least one endpoint must be on an AWS service.',
    source: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Introduction.html',
    checked: '2023-06',
  },
  {
    notes: ['N160'],
    page: 'migration/dms',
    verdict: 'imprecise',
    said: 'DMS works by reading the logs of the source database.',
    truth:
      'Only the ongoing replication of DMS (change data capture) reads the logs. A task can load the existing data, load it and then replicate changes, or replicate changes only.',
    source: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Introduction.Components.html',
    checked: '2023-06',
  },
  {
    notes: ['N161'],
    page: 'migration/datasync',
    verdict: 'imprecise',
    said: 'DataSync needs an agent in the data centre.',
    truth:
      'DataSync needs an agent for storage that you run yourself. Transfers between AWS storage services need none, and since 2025 neither do transfers from the object storage of other clouds to S3.',
    source: 'https://docs.aws.amazon.com/datasync/latest/userguide/do-i-need-datasync-agent.html',
    checked: '2026-08',
  },
  {
    notes: ['N161'],
    page: 'migration/datasync',
    verdict: 'imprecise',
    said: 'DataSync replicates every change of a shared file system to the cloud.',
    truth:
      'DataSync does not replicate continuously: each run of a task, on demand or on a schedule, copies what differs at that time. Besides NFS and SMB it reads HDFS and object storage.',
    source: 'https://docs.aws.amazon.com/datasync/latest/userguide/how-datasync-transfer-works.html',
    checked: '2026-08',
  },
  {
    notes: ['N161'],
    page: 'migration/datasync',
    verdict: 'imprecise',
    said: 'DataSync uses the internet, and Direct Connect or at least a VPN is recommended.',
    truth:
      'Data of DataSync travels encrypted with TLS either over the internet to a public endpoint or through Direct Connect or a VPN to a VPC endpoint. The private way is a choice, not a requirement.',
    source: 'https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html',
    checked: '2022-09',
  },
  {
    notes: ['N162'],
    page: 'migration/migration-hub',
    verdict: 'outdated',
    said: 'Migration Hub is the central place to discover servers, plan migrations and track them.',
    truth:
      'Migration Hub is closed to new customers; AWS names AWS Transform as its successor. For existing customers it still tracks migrations.',
    since: '2025-11-07',
    exam: '“Track the progress of migrations in one place” may still mean Migration Hub.',
    source: 'https://docs.aws.amazon.com/migrationhub/latest/ug/whatishub.html',
    checked: '2025-11-07',
  },
  {
    notes: ['N163'],
    page: 'migration/application-migration-service',
    verdict: 'imprecise',
    said: 'Application Migration Service moves servers from on premises to AWS.',
    truth:
      'MGN moves servers from other clouds as well, physical or virtual, by continuous replication of their blocks. AWS now documents it as AWS Transform MGN.',
    source: 'https://docs.aws.amazon.com/mgn/',
    checked: '2026',
  },
  {
    notes: ['N163'],
    page: 'migration/application-migration-service',
    verdict: 'imprecise',
    said: 'It supports migrations of SAP, Oracle and SQL Server.',
    truth:
      'MGN copies whole servers, so whatever runs on a supported operating system comes along, SAP, Oracle and SQL Server included. It converts no database: that is done by DMS with schema conversion.',
    source: 'https://docs.aws.amazon.com/mgn/',
    checked: '2026',
  },
  {
    notes: ['N164'],
    page: 'migration/application-migration-service',
    verdict: 'outdated',
    said: 'Server Migration Service is a way to move servers.',
    truth: 'Server Migration Service was discontinued; Application Migration Service replaces it.',
    since: '2022-03-31',
    exam: 'It may still stand among the answers; Application Migration Service is the right one.',
    source: 'https://docs.aws.amazon.com/server-migration-service/latest/userguide/server-migration.html',
    checked: '2026-08',
  },
  {
    notes: ['N164'],
    page: 'migration/application-migration-service',
    verdict: 'wrong',
    said: 'Server Migration Service replicated at block level.',
    truth:
      'Continuous block-level replication is how Application Migration Service works, with a cutover in minutes. Server Migration Service took incremental snapshots of virtual machines at intervals, hence its long cutover.',
    source: 'https://docs.aws.amazon.com/mgn/',
    checked: '2026',
  },
  {
    notes: ['N165'],
    page: 'migration/application-discovery',
    verdict: 'outdated',
    said: 'Application Discovery Service collects data on servers on premises, to understand their configuration and use.',
    truth: 'Application Discovery Service is closed to new customers; AWS names AWS Transform as its successor.',
    since: '2025-11-07',
    exam: '“Collect data on servers and their dependencies before migrating” may still mean Application Discovery Service.',
    source: 'https://docs.aws.amazon.com/application-discovery/latest/userguide/what-is-appdiscovery.html',
    checked: '2026-04',
  },
  {
    notes: ['N165'],
    page: 'migration/application-discovery',
    verdict: 'imprecise',
    said: 'For discovery without agents you deploy a small host in VMware.',
    truth:
      'For discovery without agents you deploy the Agentless Collector, a virtual appliance in VMware vCenter. It collects inventory, utilisation and database data without touching the servers, but no network dependencies.',
    source: 'https://docs.aws.amazon.com/application-discovery/latest/APIReference/Welcome.html',
    checked: '2026-08',
  },
  {
    notes: ['N165'],
    page: 'migration/application-discovery',
    verdict: 'imprecise',
    said: 'The agent is for hosts that are not VMware.',
    truth:
      'The Discovery Agent runs on any supported Linux or Windows host, virtual machines of VMware included. The reason to choose it is that it sees processes and network dependencies.',
    source: 'https://docs.aws.amazon.com/application-discovery/latest/APIReference/Welcome.html',
    checked: '2026-08',
  },
  {
    notes: ['N175'],
    page: 'migration/transfer-family',
    verdict: 'imprecise',
    said: 'Transfer Family moves files in and out of S3 and EFS by SFTP, FTPS and FTP.',
    truth:
      'Transfer Family also speaks AS2 (with S3 only), offers web apps for the browser, and has connectors that exchange files with remote SFTP and AS2 servers. Whether a server stores in S3 or EFS is fixed when you create it.',
    source: 'https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html',
    checked: '2026-08',
  },
];
