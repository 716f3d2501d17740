import { defineFacts } from './fact.ts';

const capacity = {
  source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html',
  checked: '2026',
} as const;
const snapshots = {
  source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html',
  checked: '2026-08',
} as const;
const zones = {
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
  checked: '2026',
} as const;

/** Amazon Redshift. */
export const redshift = defineFacts({
  dc2Deprecated: {
    kind: 'date',
    label: 'AWS announced the end of the DC2 node types in',
    value: '2025-04',
    source: 'https://aws.amazon.com/blogs/big-data/amazon-redshift-dc2-migration-approach-with-a-customer-case-study',
    checked: '2026-11',
  },
  baseCapacityDefault: {
    kind: 'default',
    label: 'Redshift Serverless: base capacity, by default',
    value: 128,
    unit: 'RPUs',
    ...capacity,
  },
  baseCapacity: {
    kind: 'limit',
    label: 'Redshift Serverless: base capacity',
    value: [4, 512],
    unit: 'RPUs',
    note: 'Up to 1,024 in some Regions.',
    ...capacity,
  },
  memoryPerRpu: {
    kind: 'limit',
    label: 'Redshift Serverless: memory of one RPU',
    value: 16,
    unit: 'GB',
    ...capacity,
  },
  automatedDefault: {
    kind: 'default',
    label: 'Automated snapshots are kept for, by default',
    value: 1,
    unit: 'days',
    ...snapshots,
  },
  automatedLongest: {
    kind: 'limit',
    label: 'Automated snapshots can be kept for, at most',
    value: 35,
    unit: 'days',
    ...snapshots,
  },
  manualLongest: {
    kind: 'limit',
    label: 'Longest end date of a manual snapshot; without one it is kept for ever',
    value: 3653,
    unit: 'days',
    ...snapshots,
  },
});

/** Amazon Quick Sight. */
export const quickSight = defineFacts({
  renamed: {
    kind: 'date',
    label: 'QuickSight became Quick Sight, a part of Amazon Quick Suite',
    value: '2025-10',
    source: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/Welcome.html',
    checked: '2026-07',
  },
});

/** Amazon OpenSearch Service. */
export const openSearch = defineFacts({
  zones: {
    kind: 'design',
    label: 'Availability Zones that AWS recommends for production',
    value: 3,
    unit: 'Availability Zones',
    ...zones,
  },
  clusterManagers: {
    kind: 'design',
    label: 'Dedicated cluster manager nodes that AWS recommends',
    value: 3,
    unit: 'nodes',
    ...zones,
  },
  standbyReplicas: {
    kind: 'limit',
    label: 'Multi-AZ with Standby: replicas of each index',
    value: 2,
    unit: 'replicas',
    ...zones,
  },
});
