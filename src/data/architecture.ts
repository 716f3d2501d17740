import { defineFacts } from './fact.ts';

/** Counts and dates of Regions. */
export const globalInfrastructure = defineFacts({
  regions: {
    kind: 'design',
    label: 'Regions of the standard partition',
    value: 34,
    unit: 'Regions',
    note: 'Counted in the SDKs of August 2026.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html',
    checked: '2026-08',
  },
  optInSince: {
    kind: 'date',
    label: 'Regions launched after this day are off until you enable them',
    value: '2019-03-20',
    source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
    checked: '2026',
  },
});
