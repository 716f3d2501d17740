import { defineFacts } from './fact.ts';

const sqsApi = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference';
const sqsGuide = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide';
const visibility = { source: `${sqsApi}/API_ChangeMessageVisibility.html`, checked: '2026-08' } as const;
const queues = { source: `${sqsApi}/API_CreateQueue.html`, checked: '2026-08' } as const;
const receiving = { source: `${sqsApi}/API_ReceiveMessage.html`, checked: '2026-08' } as const;
const sending = { source: `${sqsApi}/API_SendMessage.html`, checked: '2026-08' } as const;
const fifoRate = { source: `${sqsGuide}/quotas-messages.html`, checked: '2026' } as const;

/** Limits and defaults of Amazon SQS. */
export const sqs = defineFacts({
  longestPoll: { kind: 'limit', label: 'Long polling: longest wait', value: 20, unit: 'seconds', ...receiving },
  batch: {
    kind: 'limit',
    label: 'Messages in one send, receive or delete call',
    value: 10,
    unit: 'messages',
    ...receiving,
  },
  visibility: { kind: 'default', label: 'Visibility timeout, by default', value: 30, unit: 'seconds', ...visibility },
  longestVisibility: {
    kind: 'limit',
    label: 'Visibility timeout, at most',
    value: 12,
    unit: 'hours',
    note: 'Counted from the moment of receipt; the shortest is zero.',
    ...visibility,
  },
  receives: {
    kind: 'default',
    label: 'Receives after which a message moves to the dead-letter queue (maxReceiveCount)',
    value: 10,
    unit: 'attempts',
    ...queues,
  },
  largestMessage: {
    kind: 'limit',
    label: 'Largest message, attributes included; also the limit of a whole batch',
    value: 1,
    unit: 'MiB',
    formerly: { value: 256, unit: 'KiB', until: '2025' },
    ...sending,
  },
  retention: { kind: 'default', label: 'Message retention, by default', value: 4, unit: 'days', ...queues },
  shortestRetention: { kind: 'limit', label: 'Message retention, at least', value: 60, unit: 'seconds', ...queues },
  longestRetention: { kind: 'limit', label: 'Message retention, at most', value: 14, unit: 'days', ...queues },
  longestDelay: {
    kind: 'limit',
    label: 'Delay of new messages, at most',
    value: 15,
    unit: 'minutes',
    note: 'By default there is no delay.',
    ...sending,
  },
  fifoCalls: {
    kind: 'default',
    label: 'FIFO queue without high-throughput mode: calls per API action',
    value: 300,
    unit: 'requests per second',
    ...fifoRate,
  },
  fifoMessages: {
    kind: 'default',
    label: 'FIFO queue without high-throughput mode: throughput with full batches',
    value: 3000,
    unit: 'messages per second',
    ...fifoRate,
  },
  deduplication: {
    kind: 'limit',
    label: 'FIFO queue: time in which a duplicate is dropped',
    value: 5,
    unit: 'minutes',
    source: `${sqsGuide}/FIFO-queues-exactly-once-processing.html`,
    checked: '2026',
  },
  inFlight: {
    kind: 'quota',
    label: 'Standard queue: messages in flight',
    value: 120_000,
    unit: 'messages',
    adjustable: true,
    note: 'Approximate; it depends on the queue’s traffic.',
    ...visibility,
  },
  fifoInFlight: {
    kind: 'quota',
    label: 'FIFO queue: messages in flight',
    value: 120_000,
    unit: 'messages',
    adjustable: true,
    formerly: { value: 20_000, until: '2024-11' },
    source: `${sqsGuide}/avoid-backlog-with-the-same-message-group-id.html`,
    checked: '2026-11',
  },
});

const topics = {
  source: 'https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html',
  checked: '2026-08',
} as const;
const deliveries = {
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  checked: '2026',
} as const;

/** Limits and defaults of Amazon SNS. */
export const sns = defineFacts({
  largestMessage: {
    kind: 'limit',
    label: 'Largest message',
    value: 256,
    unit: 'KiB',
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
    checked: '2026-08',
  },
  standardTopics: {
    kind: 'quota',
    label: 'Standard topics per account',
    value: 100_000,
    unit: 'topics',
    adjustable: true,
    ...topics,
  },
  fifoTopics: {
    kind: 'quota',
    label: 'FIFO topics per account',
    value: 1000,
    unit: 'topics',
    adjustable: true,
    ...topics,
  },
  fifoMessages: {
    kind: 'default',
    label: 'FIFO topic: messages published',
    value: 3000,
    unit: 'messages per second',
    note: 'Or the limit in megabytes, whichever is reached first; more where deduplication works per message group.',
    ...topics,
  },
  fifoVolume: { kind: 'default', label: 'FIFO topic: data published', value: 20, unit: 'MB/s', ...topics },
  archive: {
    kind: 'limit',
    label: 'FIFO topic: message archive, at most',
    value: 365,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-message-archiving-replay.html',
    checked: '2026',
  },
  retries: {
    kind: 'limit',
    label: 'Delivery attempts to SQS and Lambda',
    value: 100_015,
    unit: 'attempts',
    ...deliveries,
  },
  retryTime: {
    kind: 'limit',
    label: 'Time over which delivery to SQS and Lambda is retried',
    value: 23,
    unit: 'days',
    ...deliveries,
  },
});

const eventGuide = 'https://docs.aws.amazon.com/eventbridge/latest/userguide';
const customBus = { source: `${eventGuide}/eb-custom-bus-what-is.html`, checked: '2026' } as const;
const eventRetries = { source: `${eventGuide}/eb-rule-dlq.html`, checked: '2026' } as const;

/** Limits and defaults of Amazon EventBridge. */
export const eventBridge = defineFacts({
  largestEvent: {
    kind: 'limit',
    label: 'Largest event',
    value: 1,
    unit: 'MB',
    formerly: { value: 256, unit: 'KB', until: '2026-01-29' },
    source:
      'https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb/',
    checked: '2026-01-29',
  },
  targets: {
    kind: 'limit',
    label: 'Targets per rule',
    value: 5,
    unit: 'targets',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html',
    checked: '2026-08',
  },
  retryTime: {
    kind: 'default',
    label: 'Time over which delivery to a rule’s target is retried',
    value: 24,
    unit: 'hours',
    ...eventRetries,
  },
  retries: {
    kind: 'default',
    label: 'Retries of the delivery to a rule’s target',
    value: 185,
    unit: 'attempts',
    ...eventRetries,
  },
  customBusSince: { kind: 'date', label: 'Custom Event Bus offered since', value: '2026', ...customBus },
  retention: {
    kind: 'limit',
    label: 'Custom Event Bus: retention of events',
    value: [1, 365],
    unit: 'days',
    ...customBus,
  },
  deduplication: {
    kind: 'limit',
    label: 'Custom Event Bus: time in which a duplicate is dropped',
    value: 5,
    unit: 'minutes',
    ...customBus,
  },
  apiAnswer: {
    kind: 'limit',
    label: 'API destination: time for the endpoint to answer',
    value: 5,
    unit: 'seconds',
    source: `${eventGuide}/eb-api-destinations.html`,
    checked: '2026',
  },
});
