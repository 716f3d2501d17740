import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/lambda/latest/dg';
const api = 'https://docs.aws.amazon.com/lambda/latest/api';
const limits = { source: `${guide}/gettingstarted-limits.html`, checked: '2026-08' } as const;
const invoke = { source: `${api}/API_Invoke.html`, checked: '2026-08' } as const;
const concurrency = { source: `${guide}/lambda-concurrency.html`, checked: '2026-08' } as const;
const scaling = { source: `${guide}/scaling-behavior.html`, checked: '2026-08' } as const;
const memory = { source: `${guide}/configuration-memory.html`, checked: '2026-08' } as const;
const edgeGuide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const edgeLimits = { source: `${edgeGuide}/cloudfront-limits.html`, checked: '2026-04' } as const;
const choosing = { source: `${edgeGuide}/edge-functions-choosing.html`, checked: '2026-04' } as const;

/** Limits, defaults and quotas of Lambda functions. */
export const lambda = defineFacts({
  timeout: {
    kind: 'limit',
    label: 'Run time of a function, at most',
    value: 15,
    unit: 'minutes',
    note: '900 seconds.',
    ...limits,
  },
  timeoutDefault: { kind: 'default', label: 'Timeout of a new function', value: 3, unit: 'seconds', ...limits },
  memory: { kind: 'limit', label: 'Memory of a function', value: [128, 10_240], unit: 'MB', ...limits },
  memoryDefault: { kind: 'default', label: 'Memory of a new function', value: 128, unit: 'MB', ...limits },
  memoryPerVcpu: {
    kind: 'design',
    label: 'Memory that comes with about one vCPU',
    value: 1769,
    unit: 'MB',
    ...memory,
  },
  mostVcpus: { kind: 'design', label: 'vCPUs at the largest memory, about', value: 6, unit: 'vCPUs', ...memory },
  temporaryStorage: {
    kind: 'limit',
    label: 'Temporary storage in /tmp',
    value: [512, 10_240],
    unit: 'MB',
    source: `${api}/API_CreateFunction.html`,
    checked: '2026-08',
  },
  freeStorage: {
    kind: 'default',
    label: 'Temporary storage in /tmp of a new function',
    value: 512,
    unit: 'MB',
    note: 'Included in the price.',
    source: `${api}/API_CreateFunction.html`,
    checked: '2026-08',
  },
  syncPayload: {
    kind: 'limit',
    label: 'Synchronous request or response, each',
    value: 6,
    unit: 'MB',
    ...invoke,
  },
  asyncPayload: {
    kind: 'limit',
    label: 'Asynchronous event',
    value: 1,
    unit: 'MB',
    ...invoke,
    formerly: { value: 256, unit: 'KB', until: '2025-10' },
  },
  streamedResponse: { kind: 'limit', label: 'Streamed response', value: 200, unit: 'MB', ...invoke },
  zip: { kind: 'limit', label: 'Zip package uploaded directly', value: 50, unit: 'MB', ...limits },
  unzipped: { kind: 'limit', label: 'Package unzipped, with its layers', value: 250, unit: 'MB', ...limits },
  layers: { kind: 'limit', label: 'Layers per function', value: 5, unit: 'layers', ...limits },
  image: { kind: 'limit', label: 'Container image', value: 10, unit: 'GB', ...limits },
  environment: { kind: 'limit', label: 'Environment variables, in total', value: 4, unit: 'KB', ...limits },
  concurrency: {
    kind: 'quota',
    label: 'Concurrent executions per account and Region',
    value: 1000,
    unit: 'executions',
    adjustable: true,
    note: 'New accounts start lower.',
    ...concurrency,
  },
  requestFactor: {
    kind: 'limit',
    label: 'Requests per second, as a multiple of the concurrency',
    value: 10,
    unit: 'times',
    ...concurrency,
  },
  scalingStep: {
    kind: 'limit',
    label: 'Execution environments that a function may add in one step',
    value: 1000,
    unit: 'environments',
    ...scaling,
  },
  scalingInterval: { kind: 'limit', label: 'Time between such steps', value: 10, unit: 'seconds', ...scaling },
  unreserved: {
    kind: 'limit',
    label: 'Concurrency that must stay unreserved in the account',
    value: 100,
    unit: 'executions',
    source: `${api}/API_PutFunctionConcurrency.html`,
    checked: '2026-08',
  },
  throttledEvents: {
    kind: 'limit',
    label: 'Time for which throttled asynchronous events are retried',
    value: 6,
    unit: 'hours',
    ...concurrency,
  },
  retries: {
    kind: 'default',
    label: 'Retries of an asynchronous event after a function error',
    value: 2,
    unit: 'retries',
    ...invoke,
  },
  visibilityFactor: {
    kind: 'design',
    label: 'Visibility timeout of the SQS queue, as a multiple of the function timeout, at least',
    value: 6,
    unit: 'times',
    source: `${api}/API_CreateEventSourceMapping.html`,
    checked: '2026-08',
  },
});

/** Limits of the newer ways to run code on Lambda. */
export const lambdaKinds = defineFacts({
  managedTimeout: {
    kind: 'limit',
    label: 'Lambda Managed Instances: run time, at most',
    value: 90,
    unit: 'minutes',
    note: 'When invoked asynchronously or by most event source mappings.',
    ...limits,
  },
  managedTimeoutSince: {
    kind: 'date',
    label: 'Lambda Managed Instances allow the longer run time since',
    value: '2026-06',
    ...limits,
  },
  managedMemory: {
    kind: 'limit',
    label: 'Lambda Managed Instances: memory of a function, at most',
    value: 32,
    unit: 'GB',
    ...limits,
  },
  durable: {
    kind: 'limit',
    label: 'Durable functions: length of an execution, at most',
    value: 1,
    unit: 'years',
    source: `${guide}/durable-functions.html`,
    checked: '2026-08',
  },
  microVm: {
    kind: 'limit',
    label: 'Lambda MicroVMs: life, at most',
    value: 8,
    unit: 'hours',
    source: 'https://docs.aws.amazon.com/lambda/latest/microvm-api/Welcome.html',
    checked: '2026-08',
  },
});

/** Limits of Lambda@Edge. */
export const lambdaEdge = defineFacts({
  timeout: { kind: 'limit', label: 'Lambda@Edge: run time, at most', value: 30, unit: 'seconds', ...edgeLimits },
  packageSize: { kind: 'limit', label: 'Lambda@Edge: package', value: 50, unit: 'MB', ...edgeLimits },
  viewerMemory: {
    kind: 'limit',
    label: 'Lambda@Edge: memory at viewer events',
    value: 128,
    unit: 'MB',
    ...edgeLimits,
  },
  originMemory: {
    kind: 'limit',
    label: 'Lambda@Edge: memory at origin events, at most',
    value: 10_240,
    unit: 'MB',
    ...edgeLimits,
  },
  viewerResponse: {
    kind: 'limit',
    label: 'Lambda@Edge: response generated at viewer events',
    value: 40,
    unit: 'KB',
    ...edgeLimits,
  },
  originResponse: {
    kind: 'limit',
    label: 'Lambda@Edge: response generated at origin events',
    value: 1,
    unit: 'MB',
    ...edgeLimits,
  },
  rate: {
    kind: 'quota',
    label: 'Lambda@Edge: requests per Region',
    value: 10_000,
    unit: 'requests per second',
    adjustable: true,
    ...edgeLimits,
  },
});

/** Limits of CloudFront Functions. */
export const cloudFrontFunctions = defineFacts({
  duration: {
    kind: 'limit',
    label: 'CloudFront Functions: run time, less than',
    value: 1,
    unit: 'milliseconds',
    ...choosing,
  },
  memory: { kind: 'limit', label: 'CloudFront Functions: memory', value: 2, unit: 'MB', ...choosing },
  code: { kind: 'limit', label: 'CloudFront Functions: code', value: 10, unit: 'KB', ...choosing },
});
