import { defineFacts, type Design, type Limit } from './fact.ts';

const api = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
const savingsPlans = {
  source: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html',
  checked: '2026-08',
} as const;
const reserved = { source: `${guide}/reserved-instances-types.html`, checked: '2026-08' } as const;
const strategies = { source: `${guide}/placement-strategies.html`, checked: '2026-08' } as const;
const metadata = { source: `${guide}/configuring-instance-metadata-service.html`, checked: '2026-08' } as const;
const hibernating = { source: `${guide}/hibernating-prerequisites.html`, checked: '2024' } as const;

const discount = (name: string, value: number) =>
  ({
    kind: 'design',
    label: `${name}: saving over On-Demand, at most`,
    value,
    unit: '%',
  }) as const satisfies Omit<Design, 'source' | 'checked'>;
const term = (label: string, value: number) =>
  ({
    kind: 'limit',
    label,
    value,
    unit: 'years',
    source: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html',
    checked: '2026-08',
  }) as const satisfies Limit;

/** Numbers behind the ways to pay for EC2. */
export const ec2Purchasing = defineFacts({
  onDemandMinimum: {
    kind: 'limit',
    label: 'On-Demand: shortest time billed at each start',
    value: 60,
    unit: 'seconds',
    note: 'For most instances, billed by the second.',
    source: `${guide}/ec2-on-demand-instances.html`,
    checked: '2026-08',
  },
  shortTerm: term('Savings Plans and Reserved Instances: shorter term', 1),
  longTerm: term('Savings Plans and Reserved Instances: longer term', 3),
  computeSavingsPlan: { ...discount('Compute Savings Plans', 66), ...savingsPlans },
  instanceSavingsPlan: { ...discount('EC2 Instance Savings Plans', 72), ...savingsPlans },
  standardReserved: { ...discount('Standard Reserved Instances', 72), ...reserved },
  convertibleReserved: { ...discount('Convertible Reserved Instances', 66), ...reserved },
  spot: { ...discount('Spot Instances', 90), source: `${guide}/using-spot-instances.html`, checked: '2026-08' },
  spotNotice: {
    kind: 'limit',
    label: 'Spot: warning before an instance is stopped or terminated',
    value: 2,
    unit: 'minutes',
    source: `${guide}/spot-instance-termination-notices.html`,
    checked: '2026-04',
  },
  reservationLead: {
    kind: 'limit',
    label: 'Capacity Reservation: how far ahead a future date may be',
    value: [5, 120],
    unit: 'days',
    source: `${api}/API_CreateCapacityReservation.html`,
    checked: '2026-08',
  },
});

/** Limits and defaults of EC2 instances, and of what surrounds them. */
export const ec2 = defineFacts({
  userData: {
    kind: 'limit',
    label: 'Size of user data, before base64',
    value: 16,
    unit: 'KB',
    source: `${guide}/user-data.html`,
    checked: '2026-08',
  },
  metadataToken: {
    kind: 'limit',
    label: 'Life of an IMDSv2 session token, at most',
    value: 6,
    unit: 'hours',
    note: 'At least one second.',
    ...metadata,
  },
  metadataHops: {
    kind: 'limit',
    label: 'Hop limit that can be set for metadata responses',
    value: [1, 64],
    unit: 'hops',
    source: `${api}/API_InstanceMetadataOptionsRequest.html`,
    checked: '2026-08',
  },
  metadataV2Since: {
    kind: 'date',
    label: 'New instance types offer only IMDSv2 by default since',
    value: '2024',
    note: 'Since the middle of the year.',
    source: `${guide}/configuring-IMDS-new-instances.html`,
    checked: '2026-08',
  },
  clusterFlow: {
    kind: 'limit',
    label: 'One network flow within a cluster placement group, at most',
    value: 10,
    unit: 'Gbit/s',
    ...strategies,
  },
  ordinaryFlow: {
    kind: 'limit',
    label: 'One network flow outside a cluster placement group, at most',
    value: 5,
    unit: 'Gbit/s',
    ...strategies,
  },
  spreadPerZone: {
    kind: 'limit',
    label: 'Spread placement group: running instances per Availability Zone',
    value: 7,
    unit: 'instances',
    ...strategies,
  },
  partitionsPerZone: {
    kind: 'limit',
    label: 'Partition placement group: partitions per Availability Zone',
    value: 7,
    unit: 'partitions',
    ...strategies,
  },
  placementGroups: {
    kind: 'limit',
    label: 'Placement groups per account and Region',
    value: 500,
    unit: 'placement groups',
    source: `${guide}/placement-groups.html`,
    checked: '2026-08',
  },
  elasticGraphicsEnd: {
    kind: 'date',
    label: 'Amazon Elastic Graphics ended on',
    value: '2024-01-08',
    source: `${api}/API_DescribeElasticGpus.html`,
    checked: '2026-08',
  },
});

/** Limits of EC2 hibernation. */
export const hibernation = defineFacts({
  linuxMemory: {
    kind: 'limit',
    label: 'Hibernation: memory of a Linux instance, less than',
    value: 150,
    unit: 'GiB',
    ...hibernating,
  },
  windowsMemory: {
    kind: 'limit',
    label: 'Hibernation: memory of a Windows instance, at most',
    value: 16,
    unit: 'GiB',
    ...hibernating,
  },
  longest: {
    kind: 'limit',
    label: 'Hibernation: time that an instance may stay hibernated',
    value: 60,
    unit: 'days',
    source: `${guide}/Hibernate.html`,
    checked: '2026-04',
  },
  amazonLinux2End: {
    kind: 'date',
    label: 'Amazon Linux 2: end of support',
    value: '2026-06-30',
    source: 'https://aws.amazon.com/amazon-linux-2/faqs/',
    checked: '2026-08',
  },
});
