import type { Correction } from './correction.ts';

/** What the notes said about analytics. */
export const analyticsCorrections: readonly Correction[] = [
  {
    notes: ['N092'],
    page: 'analytics/lake-formation',
    verdict: 'imprecise',
    said: 'Lake Formation, filed under databases, sets up a data lake within days.',
    truth:
      'It is a service of analytics and governance: it brings data in, catalogues it in the Glue Data Catalog and above all holds the permissions on it. “In days” is a slogan, not a property.',
    source: 'https://docs.aws.amazon.com/lake-formation/latest/dg/what-is-lake-formation.html',
    checked: '2026',
  },
  {
    notes: ['N144'],
    page: 'analytics/quicksight',
    verdict: 'outdated',
    said: 'QuickSight is the business intelligence service.',
    truth:
      'It is called Amazon Quick Sight now and is one capability of Amazon Quick, which started as Amazon Quick Suite. It is still the serverless service for dashboards.',
    since: '2025-10',
    exam: 'A question may still say QuickSight or Quick Suite.',
    source: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/Welcome.html',
    checked: '2026-07',
  },
  {
    notes: ['N145'],
    page: 'analytics/redshift',
    verdict: 'imprecise',
    said: 'Workload management is a priority system that keeps long queries from getting stuck behind quick ones.',
    truth:
      'Workload management divides memory and concurrency among query queues with priorities. The danger runs the other way, and short query acceleration averts it: short queries run in a space of their own and do not wait behind long ones.',
    source: 'https://docs.aws.amazon.com/redshift/latest/dg/wlm-short-query-acceleration.html',
    checked: '2023-06',
  },
  {
    notes: ['N145'],
    page: 'analytics/redshift',
    verdict: 'imprecise',
    said: 'Spectrum lets the cluster analyse objects stored anywhere in the AWS cloud, such as S3.',
    truth:
      'Spectrum reads files in Amazon S3 only, through external tables, and can join them with local tables. The bucket must be in the Region of the cluster.',
    source: 'https://docs.aws.amazon.com/redshift/latest/dg/c-spectrum-data-files.html',
    checked: '2026',
  },
  {
    notes: ['N145'],
    page: 'analytics/redshift',
    verdict: 'outdated',
    said: 'AQUA is a cheap accelerator, easy to deploy, that makes queries up to ten times faster.',
    truth:
      'AQUA can no longer be deployed or switched on: its API settings are retired, and Redshift decides by itself whether to use it. It is no option in a design.',
    exam: 'An old question may still offer AQUA as a feature to turn on.',
    source: 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_AquaConfiguration.html',
    checked: '2026',
  },
  {
    notes: ['N146'],
    page: 'analytics/kinesis',
    verdict: 'imprecise',
    said: 'A shard carries 1 MB per second.',
    truth:
      'A shard takes 1 MB/s of writes and serves 2 MB/s of reads, which all standard consumers share, in at most five GetRecords calls a second.',
    source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
    checked: '2026',
  },
  {
    notes: ['N146'],
    page: 'analytics/kinesis',
    verdict: 'outdated',
    said: 'A record holds at most 1 MB.',
    truth:
      '1 MiB is only the default: a stream can be set to accept records of up to 10 MiB, meant for the occasional large one. The throughput of its shards stays the same.',
    since: '2025',
    exam: 'A question may still assume 1 MB as the limit.',
    source: 'https://docs.aws.amazon.com/streams/latest/dev/large-records.html',
    checked: '2026',
  },
  {
    notes: ['N146'],
    page: 'analytics/data-firehose',
    verdict: 'outdated',
    said: 'The service is called Kinesis Data Firehose.',
    truth: 'It is called Amazon Data Firehose.',
    since: '2024-02',
    exam: 'A question may still use the old name.',
    source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/Welcome.html',
    checked: '2026-08',
  },
  {
    notes: ['N146'],
    page: 'analytics/data-firehose',
    verdict: 'wrong',
    said: 'Firehose delivers to S3, Redshift, ElasticSearch, Splunk, Kinesis Data Analytics or a custom HTTP endpoint.',
    truth:
      'Kinesis Data Analytics is no destination. A Firehose stream delivers to one of these: S3, Redshift, OpenSearch Service (formerly Elasticsearch Service), OpenSearch Serverless, Splunk, Snowflake, Apache Iceberg tables, or an HTTP endpoint of your own or of a partner.',
    source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html',
    checked: '2026-08',
  },
  {
    notes: ['N146'],
    page: 'analytics/data-firehose',
    verdict: 'imprecise',
    said: 'Firehose has buffer settings, so it is almost real time.',
    truth:
      'It delivers when a size (1–128 MiB, 5 by default) or a time (0–900 seconds, 300 by default) is reached. With a time of 0 it delivers within seconds, except to backup destinations. To process in real time, use Data Streams.',
    exam: '“Near real time” still points to Firehose, “real time” to Data Streams.',
    source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html',
    checked: '2026',
  },
  {
    notes: ['N146'],
    page: 'analytics/managed-flink',
    verdict: 'outdated',
    said: 'Kinesis Analytics runs analytics on the fly and delivers to a destination.',
    truth:
      'Kinesis Data Analytics for SQL has ended: no new applications since 15 October 2025, and the existing ones were deleted from 27 January 2026. The kind for Apache Flink lives on as Amazon Managed Service for Apache Flink.',
    since: '2026-01-27',
    exam: 'A question may still name Kinesis Data Analytics for SQL over a stream.',
    source: 'https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html',
    checked: '2026',
  },
  {
    notes: ['N147'],
    page: 'analytics/glue',
    verdict: 'imprecise',
    said: 'Glue has a flexible scheduler that resolves dependencies, perhaps like Airflow.',
    truth:
      'Triggers and workflows start Glue jobs and crawlers on a schedule, on demand or on events, with dependencies and retries, and nothing beyond Glue. Managed Airflow is a service of its own, Amazon MWAA.',
    source: 'https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html',
    checked: '2023-06',
  },
];
