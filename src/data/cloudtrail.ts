import { defineFacts } from './fact.ts';

const stores = {
  source: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateEventDataStore.html',
  checked: '2026-08',
} as const;

/** How long CloudTrail keeps events; the delay of its log files stands with S3. */
export const cloudTrail = defineFacts({
  eventHistory: {
    kind: 'limit',
    label: 'Event history keeps management events for',
    value: 90,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html',
    checked: '2026-04',
  },
  lakeClosed: {
    kind: 'date',
    label: 'CloudTrail Lake is closed to new customers since',
    value: '2026-05-31',
    source:
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html',
    checked: '2026-03-31',
  },
  lakeShortest: {
    kind: 'limit',
    label: 'CloudTrail Lake: shortest retention',
    value: 7,
    unit: 'days',
    ...stores,
  },
  lakeDefault: {
    kind: 'default',
    label: 'CloudTrail Lake, one-year extendable pricing: retention',
    value: 366,
    unit: 'days',
    ...stores,
  },
  lakeLongest: {
    kind: 'limit',
    label: 'CloudTrail Lake, one-year extendable pricing: longest retention',
    value: 3653,
    unit: 'days',
    note: 'About ten years.',
    ...stores,
  },
  lakeSevenYears: {
    kind: 'limit',
    label: 'CloudTrail Lake, seven-year pricing: default and longest retention',
    value: 2557,
    unit: 'days',
    note: 'About seven years.',
    ...stores,
  },
});
