import type { Correction } from './correction.ts';

/** What the notes said about application integration. */
export const integrationCorrections: readonly Correction[] = [
  {
    notes: ['N149'],
    page: 'integration/step-functions',
    verdict: 'wrong',
    said: 'Standard workflows execute at most once, with retries.',
    truth:
      'Standard workflows execute exactly once: no state runs more than once unless you define a Retry. At-most-once is the promise of synchronous Express workflows.',
    source: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html',
    checked: '2026',
  },
  {
    notes: ['N149'],
    page: 'integration/step-functions',
    verdict: 'imprecise',
    said: 'Express workflows execute at least once, for up to 5 minutes.',
    truth:
      'Asynchronous Express workflows execute at least once; synchronous ones, whose caller waits for the result, at most once. The limit of 5 minutes is right for both.',
    source: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html',
    checked: '2026',
  },
  {
    notes: ['N151'],
    page: 'integration/sqs',
    verdict: 'wrong',
    said: 'The visibility timeout is 15 seconds by default.',
    truth: 'The visibility timeout is 30 seconds by default, and can be set from 0 seconds to 12 hours.',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html',
    checked: '2026-08',
  },
  {
    notes: ['N151'],
    page: 'integration/sqs',
    verdict: 'imprecise',
    said: 'In a standard queue the order can change a little.',
    truth:
      'In a standard queue order is best effort only, and delivery is at least once: a message may come twice, so consumers must be idempotent. In return throughput is nearly unlimited.',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
    checked: '2023-06',
  },
  {
    notes: ['N151'],
    page: 'integration/sqs',
    verdict: 'imprecise',
    said: 'A FIFO queue keeps the order and delivers exactly once.',
    truth:
      'A FIFO queue keeps order within each message group. Exactly-once processing means that duplicates sent within 5 minutes are dropped; a message that is not deleted before its visibility timeout ends is still delivered again.',
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html',
    checked: '2026',
  },
  {
    notes: ['N152'],
    page: 'integration/sns',
    verdict: 'imprecise',
    said: 'Subscribers can be Lambda functions, SQS queues, HTTP endpoints or email addresses.',
    truth:
      'Besides Lambda, SQS, HTTP and email, a topic can have SMS, mobile push, HTTPS, email with JSON and Amazon Data Firehose as subscribers.',
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html',
    checked: '2026-08',
  },
  {
    notes: ['N153'],
    page: 'integration/swf',
    verdict: 'imprecise',
    said: 'SWF differs from Step Functions in that processing can be on premises.',
    truth:
      'Step Functions Standard workflows can hand work to workers on premises too, through activities. What sets SWF apart is that you program the decider yourself; for new applications Step Functions is the usual choice.',
    exam: 'A question may still take on-premises workers, or a decider in your own code, as a sign for SWF.',
    source: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-welcome.html',
    checked: '2026-04',
  },
  {
    notes: ['N154'],
    page: 'integration/eventbridge',
    verdict: 'outdated',
    said: 'There are three kinds of bus: default, custom and partner.',
    truth:
      'Custom buses now come as two products: Custom Event Bus - Classic, with rules and targets, and the new Custom Event Bus, with subscribers and retention, which AWS suggests for new applications.',
    since: '2026',
    exam: 'The exam knows default, custom and partner buses with rules and targets.',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html',
    checked: '2026',
  },
  {
    notes: ['N154'],
    page: 'integration/eventbridge',
    verdict: 'imprecise',
    said: 'The default bus is for AWS events.',
    truth: 'Events of AWS services arrive on the default bus, but your own applications may send events to it too.',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html',
    checked: '2026-08',
  },
  {
    notes: ['N154'],
    page: 'integration/eventbridge',
    verdict: 'wrong',
    said: 'A custom bus is for events from other Regions.',
    truth:
      'A custom bus is for events of your own applications. Crossing Regions or accounts is a matter of targets and permissions: a rule can send events to any kind of bus elsewhere, the default bus included.',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html',
    checked: '2026-08',
  },
  {
    notes: ['N154'],
    page: 'integration/eventbridge',
    verdict: 'imprecise',
    said: 'Events of a bus can be replayed.',
    truth:
      'With rules and targets, only events that went into an archive, which you must create first, can be replayed, and not necessarily in their order. The new Custom Event Bus retains events by itself for 1 to 365 days.',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html',
    checked: '2026-08',
  },
  {
    notes: ['N154'],
    page: 'integration/eventbridge',
    verdict: 'imprecise',
    said: 'An event can go to several destinations.',
    truth:
      'A rule has at most 5 targets, but one event can match many rules. On the new Custom Event Bus each subscriber has one target.',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html',
    checked: '2026-08',
  },
  {
    notes: ['N101'],
    page: 'integration/appsync',
    verdict: 'imprecise',
    said: 'AppSync is GraphQL over sources such as Lambda and DynamoDB.',
    truth:
      'Besides Lambda and DynamoDB, a GraphQL API can use OpenSearch, Aurora through the Data API, HTTP endpoints, EventBridge and Bedrock. AppSync Events, since 30 October 2024, is publish and subscribe over WebSockets without GraphQL.',
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html',
    checked: '2026-04',
  },
  {
    notes: ['N101'],
    page: 'integration/appsync',
    verdict: 'outdated',
    said: 'AppSync synchronises clients that were offline.',
    truth:
      'The service still has conflict detection and delta sync for versioned DynamoDB sources, but the client for it, Amplify DataStore, gets no new features and belongs to Amplify Gen 1, which ends on 1 May 2027.',
    exam: '“Mobile clients work offline and synchronise later” may still mean AppSync.',
    source: 'https://docs.amplify.aws/gen1/react/build-a-backend/more-features/datastore/',
    checked: '2026-05',
  },
];
