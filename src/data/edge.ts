import { defineFacts } from './fact.ts';

const cdn = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const accelerator = 'https://docs.aws.amazon.com/global-accelerator/latest';

/** Read together, so dated together. */
const cdnLimits = { source: `${cdn}/cloudfront-limits.html`, checked: '2026-04' } as const;
const invalidation = { source: `${cdn}/PayingForInvalidation.html`, checked: '2026-04' } as const;
const flatRate = { source: `${cdn}/flat-rate-pricing-plan.html`, checked: '2026-04' } as const;
const endpointGroup = { source: `${accelerator}/api/API_CreateEndpointGroup.html`, checked: '2026-08' } as const;
const addresses = { source: `${accelerator}/api/Welcome.html`, checked: '2026-08' } as const;

/** Quotas, limits and dates of Amazon CloudFront. */
export const cloudFront = defineFacts({
  edgeLocations: {
    kind: 'design',
    label: 'Edge locations, more than',
    value: 750,
    unit: 'edge locations',
    ...flatRate,
  },
  requestRate: {
    kind: 'quota',
    adjustable: true,
    label: 'Requests per distribution',
    value: 250_000,
    unit: 'requests per second',
    note: 'With pay-as-you-go pricing.',
    ...flatRate,
  },
  bandwidth: {
    kind: 'quota',
    adjustable: true,
    label: 'Data transfer rate per distribution',
    value: 150,
    unit: 'Gbit/s',
    note: 'With pay-as-you-go pricing.',
    ...flatRate,
  },
  distributions: {
    kind: 'quota',
    adjustable: true,
    label: 'Distributions per account',
    value: 500,
    unit: 'distributions',
    ...cdnLimits,
  },
  origins: {
    kind: 'quota',
    adjustable: true,
    label: 'Origins per distribution',
    value: 100,
    unit: 'origins',
    ...cdnLimits,
  },
  behaviors: {
    kind: 'quota',
    adjustable: true,
    label: 'Cache behaviors per distribution',
    value: 75,
    unit: 'cache behaviors',
    ...cdnLimits,
  },
  largestObject: {
    kind: 'limit',
    label: 'Largest object that is cached',
    value: 50,
    unit: 'GB',
    ...cdnLimits,
  },
  largestBody: {
    kind: 'limit',
    label: 'Largest request body, as in an upload',
    value: 64,
    unit: 'GB',
    ...cdnLimits,
  },
  longestUrl: {
    kind: 'limit',
    label: 'Longest URL',
    value: 8192,
    unit: 'bytes',
    ...cdnLimits,
  },
  compressed: {
    kind: 'limit',
    label: 'Size of the objects that CloudFront compresses by itself',
    value: [1000, 10_000_000],
    unit: 'bytes',
    ...cdnLimits,
  },
  defaultTtl: {
    kind: 'default',
    label: 'Time in the cache, when neither the origin nor a cache policy says',
    value: 24,
    unit: 'hours',
    source: `${cdn}/Expiration.html`,
    checked: '2026-04',
  },
  freeInvalidations: {
    kind: 'limit',
    label: 'Invalidation paths per month that are free',
    value: 1000,
    unit: 'paths',
    ...invalidation,
  },
  invalidatedFiles: {
    kind: 'limit',
    label: 'Files being invalidated at a time',
    value: 3000,
    unit: 'files',
    ...invalidation,
  },
  invalidatedWildcards: {
    kind: 'limit',
    label: 'Wildcard paths being invalidated at a time',
    value: 15,
    unit: 'paths',
    ...invalidation,
  },
  encryptedFields: {
    kind: 'limit',
    label: 'Fields that field-level encryption covers',
    value: 10,
    unit: 'fields',
    source: `${cdn}/field-level-encryption.html`,
    checked: '2026-04',
  },
  anycastAddresses: {
    kind: 'limit',
    label: 'Addresses in an anycast static IP list',
    value: 21,
    unit: 'addresses',
    note: 'Or 3, for apex domains.',
    source: `${cdn}/request-static-ips.html`,
    checked: '2026-04',
  },
  vpcOriginsSince: {
    kind: 'date',
    label: 'VPC origins exist since',
    value: '2024-11',
    source: `${cdn}/private-content-vpc-origins.html`,
    checked: '2026-04',
  },
  flatRateSince: {
    kind: 'date',
    label: 'Flat-rate pricing plans exist since',
    value: '2025-11',
    ...flatRate,
  },
  rtmpUntil: {
    kind: 'date',
    label: 'RTMP distributions ended on',
    value: '2020-12-31',
    source: `${cdn}/on-demand-streaming-video.html`,
    checked: '2026-04',
  },
  oacSince: {
    kind: 'date',
    label: 'Origin access control exists since',
    value: '2022-08',
    source: `${cdn}/private-content-restricting-access-to-s3.html`,
    checked: '2026-04',
  },
});

/** Levels and defaults of AWS Global Accelerator. */
export const globalAccelerator = defineFacts({
  addresses: {
    kind: 'limit',
    label: 'Static addresses of an IPv4 accelerator',
    value: 2,
    unit: 'addresses',
    ...addresses,
  },
  dualStackAddresses: {
    kind: 'limit',
    label: 'Static addresses of a dual-stack accelerator',
    value: 4,
    unit: 'addresses',
    note: 'Two of IPv4 and two of IPv6.',
    ...addresses,
  },
  trafficDial: {
    kind: 'default',
    label: 'Traffic dial of an endpoint group',
    value: 100,
    unit: '%',
    source: `${accelerator}/dg/about-endpoint-groups-traffic-dial.html`,
    checked: '2026',
  },
  healthInterval: {
    kind: 'default',
    label: 'Time between health checks',
    value: 30,
    unit: 'seconds',
    note: 'The other choice is 10 seconds. Both concern EC2 instances and Elastic IP addresses; load balancers use the health checks of their own targets.',
    ...endpointGroup,
  },
  healthThreshold: {
    kind: 'default',
    label: 'Health checks in a row that change the verdict',
    value: 3,
    unit: 'checks',
    ...endpointGroup,
  },
  idleTcp: {
    kind: 'limit',
    label: 'Idle TCP connections are dropped after',
    value: 340,
    unit: 'seconds',
    ...endpointGroup,
  },
  idleUdp: {
    kind: 'limit',
    label: 'Idle UDP flows are dropped after',
    value: 30,
    unit: 'seconds',
    ...endpointGroup,
  },
});
