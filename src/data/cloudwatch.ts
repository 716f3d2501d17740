import { defineFacts } from './fact.ts';

const api = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference';
const logsApi = 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference';

const periods = {
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html',
  checked: '2026-04',
} as const;
const resolution = {
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html',
  checked: '2026-04',
} as const;
const retention = { source: `${api}/API_GetMetricStatistics.html`, checked: '2026-08' } as const;
const publishing = { source: `${api}/API_PutMetricData.html`, checked: '2026-08' } as const;
const alarms = { source: `${api}/API_PutMetricAlarm.html`, checked: '2026-08' } as const;
const logRetention = { source: `${logsApi}/API_PutRetentionPolicy.html`, checked: '2026-08' } as const;

/** How often metrics arrive, how long they stay, and what an alarm may look at. */
export const metrics = defineFacts({
  basicPeriod: {
    kind: 'default',
    label: 'EC2 basic monitoring: time between data points',
    value: 5,
    unit: 'minutes',
    ...periods,
  },
  detailedPeriod: {
    kind: 'design',
    label: 'EC2 detailed monitoring: time between data points',
    value: 1,
    unit: 'minutes',
    ...periods,
  },
  standardResolution: {
    kind: 'default',
    label: 'Standard-resolution metric: granularity',
    value: 1,
    unit: 'minutes',
    ...resolution,
  },
  highResolution: {
    kind: 'limit',
    label: 'High-resolution custom metric: granularity',
    value: 1,
    unit: 'seconds',
    ...resolution,
  },
  keptBelowMinute: {
    kind: 'limit',
    label: 'Data points of less than a minute are kept for',
    value: 3,
    unit: 'hours',
    ...retention,
  },
  keptMinute: {
    kind: 'limit',
    label: 'Data points of a minute are kept for',
    value: 15,
    unit: 'days',
    ...retention,
  },
  keptFiveMinutes: {
    kind: 'limit',
    label: 'Data points of five minutes are kept for',
    value: 63,
    unit: 'days',
    ...retention,
  },
  keptHour: {
    kind: 'limit',
    label: 'Data points of an hour are kept for',
    value: 455,
    unit: 'days',
    note: 'About 15 months.',
    ...retention,
  },
  dimensions: {
    kind: 'limit',
    label: 'Dimensions per metric',
    value: 30,
    unit: 'dimensions',
    ...publishing,
  },
  perRequest: {
    kind: 'limit',
    label: 'Metrics per PutMetricData request',
    value: 1000,
    unit: 'metrics',
    ...publishing,
  },
  requestSize: {
    kind: 'limit',
    label: 'Size of a PutMetricData request',
    value: 1,
    unit: 'MB',
    ...publishing,
  },
  oldestTimestamp: {
    kind: 'limit',
    label: 'Oldest time stamp of a custom metric, before now',
    value: 14,
    unit: 'days',
    ...publishing,
  },
  latestTimestamp: {
    kind: 'limit',
    label: 'Latest time stamp of a custom metric, after now',
    value: 2,
    unit: 'hours',
    ...publishing,
  },
  alarmPeriod: {
    kind: 'limit',
    label: 'Alarm period: any multiple of',
    value: 1,
    unit: 'minutes',
    ...alarms,
  },
  shortestAlarmPeriod: {
    kind: 'limit',
    label: 'Alarm period: shortest, on a high-resolution metric',
    value: 10,
    unit: 'seconds',
    note: '20 and 30 seconds are possible too.',
    ...alarms,
  },
  alarmsCombined: {
    kind: 'limit',
    label: 'Alarms that a composite alarm combines',
    value: 100,
    unit: 'alarms',
    source: `${api}/API_PutCompositeAlarm.html`,
    checked: '2026-08',
  },
});

/** Limits of CloudWatch Logs. */
export const logs = defineFacts({
  subscriptionFilters: {
    kind: 'limit',
    label: 'Subscription filters per log group',
    value: 2,
    unit: 'filters',
    source: `${logsApi}/API_PutSubscriptionFilter.html`,
    checked: '2026-08',
  },
  metricFilters: {
    kind: 'limit',
    label: 'Metric filters per log group',
    value: 100,
    unit: 'filters',
    source: `${logsApi}/API_PutMetricFilter.html`,
    checked: '2026-08',
  },
  shortestRetention: {
    kind: 'limit',
    label: 'Shortest retention of a log group',
    value: 1,
    unit: 'days',
    ...logRetention,
  },
  longestRetention: {
    kind: 'limit',
    label: 'Longest retention of a log group, short of for ever',
    value: 3653,
    unit: 'days',
    note: 'About ten years.',
    ...logRetention,
  },
  deletion: {
    kind: 'design',
    label: 'Time until expired log events are deleted, about',
    value: 72,
    unit: 'hours',
    ...logRetention,
  },
  exports: {
    kind: 'limit',
    label: 'Export tasks to S3 that run at once in an account',
    value: 1,
    unit: 'tasks',
    source: `${logsApi}/API_CreateExportTask.html`,
    checked: '2026-08',
  },
  longestQuery: {
    kind: 'limit',
    label: 'Logs Insights: longest run of a query',
    value: 60,
    unit: 'minutes',
    source: `${logsApi}/API_StartQuery.html`,
    checked: '2026-08',
  },
});
