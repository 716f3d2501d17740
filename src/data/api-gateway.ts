import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

/** Read together, so dated together. */
const account = { source: `${guide}/limits.html`, checked: '2026-04' } as const;
const restApi = { source: `${guide}/api-gateway-execution-service-limits-table.html`, checked: '2026-11' } as const;
const httpApi = { source: `${guide}/http-api-quotas.html`, checked: '2026-11' } as const;
const webSocket = {
  source: `${guide}/apigateway-execution-service-websocket-limits-table.html`,
  checked: '2026-11',
} as const;
const cache = { source: `${guide}/api-gateway-caching.html`, checked: '2026-04' } as const;
const streaming = { source: `${guide}/response-transfer-mode.html`, checked: '2026-04' } as const;

/** Quotas, limits and dates of Amazon API Gateway. */
export const apiGateway = defineFacts({
  requestRate: {
    kind: 'quota',
    adjustable: true,
    label: 'Requests per account and Region, over all APIs',
    value: 10_000,
    unit: 'requests per second',
    note: 'In some newer Regions 2,500.',
    ...account,
  },
  burst: {
    kind: 'quota',
    adjustable: false,
    label: 'Burst bucket per account and Region',
    value: 5000,
    unit: 'requests',
    note: 'In some newer Regions 1,250.',
    ...account,
  },
  timeout: {
    kind: 'quota',
    adjustable: true,
    label: 'Longest wait for the backend, REST API',
    value: 29,
    unit: 'seconds',
    note: 'Raised for Regional and private APIs only, not for edge-optimized ones.',
    ...restApi,
  },
  timeoutRaisedSince: {
    kind: 'date',
    label: 'The timeout of REST APIs can be raised since',
    value: '2024-06',
    ...restApi,
    checked: '2026-04',
  },
  httpTimeout: {
    kind: 'limit',
    label: 'Longest wait for the backend, HTTP API',
    value: 30,
    unit: 'seconds',
    ...httpApi,
  },
  payload: {
    kind: 'limit',
    label: 'Largest request or response, REST and HTTP API',
    value: 10,
    unit: 'MB',
    ...httpApi,
  },
  longestStream: {
    kind: 'limit',
    label: 'Longest streamed response, REST API',
    value: 15,
    unit: 'minutes',
    ...streaming,
  },
  streamingSince: {
    kind: 'date',
    label: 'REST APIs can stream responses since',
    value: '2025-11',
    ...streaming,
  },
  cacheTtl: {
    kind: 'default',
    label: 'Time in the cache of a stage',
    value: 300,
    unit: 'seconds',
    ...cache,
  },
  longestCacheTtl: {
    kind: 'limit',
    label: 'Longest time in the cache of a stage',
    value: 3600,
    unit: 'seconds',
    ...cache,
  },
  cachedResponse: {
    kind: 'limit',
    label: 'Largest response that is cached',
    value: 1,
    unit: 'MiB',
    ...cache,
  },
  template: {
    kind: 'limit',
    label: 'Largest mapping template',
    value: 300,
    unit: 'KB',
    source: `${guide}/rest-api-data-transformations.html`,
    checked: '2026-04',
  },
  message: {
    kind: 'limit',
    label: 'Largest WebSocket message',
    value: 128,
    unit: 'KB',
    note: 'In frames of up to 32 KB.',
    ...webSocket,
  },
  webSocketDuration: {
    kind: 'limit',
    label: 'Longest WebSocket connection',
    value: 2,
    unit: 'hours',
    ...webSocket,
  },
  webSocketIdle: {
    kind: 'limit',
    label: 'An idle WebSocket connection is closed after',
    value: 10,
    unit: 'minutes',
    ...webSocket,
  },
  newWebSockets: {
    kind: 'quota',
    adjustable: true,
    label: 'New WebSocket connections per account and Region',
    value: 500,
    unit: 'connections per second',
    ...webSocket,
  },
  regionalApis: {
    kind: 'quota',
    adjustable: false,
    label: 'Regional APIs per Region',
    value: 600,
    unit: 'APIs',
    ...restApi,
  },
  privateApis: {
    kind: 'quota',
    adjustable: false,
    label: 'Private REST APIs per Region',
    value: 600,
    unit: 'APIs',
    ...restApi,
  },
  edgeApis: {
    kind: 'quota',
    adjustable: false,
    label: 'Edge-optimized REST APIs per Region',
    value: 120,
    unit: 'APIs',
    ...restApi,
  },
  resources: {
    kind: 'quota',
    adjustable: true,
    label: 'Resources (HTTP API: routes) per API',
    value: 300,
    unit: 'resources',
    ...restApi,
  },
  stages: {
    kind: 'quota',
    adjustable: true,
    label: 'Stages per API',
    value: 10,
    unit: 'stages',
    ...restApi,
  },
  keys: {
    kind: 'quota',
    adjustable: false,
    label: 'API keys per account and Region',
    value: 10_000,
    unit: 'API keys',
    ...restApi,
  },
  domainNames: {
    kind: 'quota',
    adjustable: true,
    label: 'Public custom domain names per account and Region',
    value: 120,
    unit: 'domain names',
    ...restApi,
  },
  vpcLinkToAlbSince: {
    kind: 'date',
    label: 'REST APIs reach an Application Load Balancer through a VPC link since',
    value: '2025-11-21',
    source: `${guide}/private-integration.html`,
    checked: '2026-04',
  },
});
