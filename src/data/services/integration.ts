import type { Service } from './service.ts';

const current = { is: 'current' } as const;

/** The services of the chapter on application integration. */
export const integrationServices: readonly Service[] = [
  {
    name: 'Amazon AppFlow',
    aliases: ['AppFlow'],
    summary: 'Moves data between SaaS applications and AWS, without code.',
    status: current,
    page: 'integration/appflow',
    source: 'https://docs.aws.amazon.com/appflow/latest/userguide/what-is-appflow.html',
    checked: '2026-04',
  },
  {
    name: 'AWS AppSync',
    aliases: ['AppSync'],
    summary: 'Serverless GraphQL APIs over several data sources, with live updates to clients.',
    status: current,
    page: 'integration/appsync',
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html',
    checked: '2026-04',
  },
  {
    name: 'Amazon EventBridge',
    aliases: ['EventBridge', 'Event bus'],
    summary: 'Routes events of AWS services, applications and SaaS partners to targets, by rules on their content.',
    status: current,
    page: 'integration/eventbridge',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html',
    checked: '2026-08',
  },
  {
    name: 'Amazon MQ',
    aliases: ['ActiveMQ', 'RabbitMQ'],
    summary: 'Managed ActiveMQ and RabbitMQ brokers.',
    status: current,
    page: 'integration/amazon-mq',
    source: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/welcome.html',
    checked: '2026-08',
  },
  {
    name: 'Amazon SNS',
    aliases: ['SNS', 'Simple Notification Service'],
    summary: 'Topics that push each message to all their subscribers.',
    status: current,
    page: 'integration/sns',
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
    checked: '2026-08',
  },
  {
    name: 'Amazon SQS',
    aliases: ['SQS', 'Simple Queue Service'],
    summary: 'Message queues from which workers take work at their own pace.',
    status: current,
    page: 'integration/sqs',
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
    checked: '2026-08',
  },
  {
    name: 'AWS Step Functions',
    aliases: ['Step Functions', 'State machine'],
    summary: 'Serverless workflows of Lambda functions and other AWS services.',
    status: current,
    page: 'integration/step-functions',
    source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html',
    checked: '2026-08',
  },
  {
    name: 'Amazon SWF',
    aliases: ['SWF', 'Simple Workflow Service'],
    summary: 'Older service for workflows whose decisions you program yourself.',
    status: current,
    page: 'integration/swf',
    source: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-welcome.html',
    checked: '2026-04',
  },
];
