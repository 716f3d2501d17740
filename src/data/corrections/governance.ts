import type { Correction } from './correction.ts';

/** What the notes said about management and governance. */
export const governanceCorrections: readonly Correction[] = [
  {
    notes: ['N103'],
    page: 'governance/tagging',
    verdict: 'wrong',
    said: 'A tag policy forces every resource of the accounts to carry certain tags.',
    truth:
      'A tag policy sets the spelling of keys and the allowed values, reports what deviates and, for the resource types that you list, rejects a wrong value. It puts no tag on anything and does not block an untagged resource: that takes an SCP or IAM policy with a condition on aws:RequestTag.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies-enforcement.html',
    checked: '2026',
  },
  {
    notes: ['N103'],
    page: 'governance/scp',
    verdict: 'imprecise',
    said: 'A service control policy controls what accounts can request.',
    truth:
      'It sets the most that principals in the member accounts below it may do and never grants anything. What they may really do is what the SCPs and their own policies both allow.',
    source: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    checked: '2026',
  },
  {
    notes: ['N105'],
    page: 'governance/cloudwatch',
    verdict: 'imprecise',
    said: 'CloudWatch can be streamed to Kinesis directly, in real time.',
    truth:
      'Logs reach Kinesis Data Streams, Amazon Data Firehose or Lambda through a subscription filter, in near real time and with at most two filters per log group. Metrics reach Firehose through a metric stream.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
    checked: '2026-08',
  },
  {
    notes: ['N105'],
    page: 'governance/cloudwatch',
    verdict: 'wrong',
    said: 'CloudWatch can capture AWS API calls.',
    truth:
      'CloudTrail records API calls. A trail can pass its events on to CloudWatch Logs, and an EventBridge rule can react to a call that CloudTrail reports.',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html',
    checked: '2023-06',
  },
  {
    notes: ['N106'],
    page: 'governance/systems-manager',
    verdict: 'imprecise',
    said: 'Most EC2 instances have the agent installed.',
    truth:
      'Some images by AWS bring SSM Agent, such as Amazon Linux and Windows Server. An instance also needs IAM permissions and a way to the Systems Manager endpoints before it is a managed node.',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ami-preinstalled-agent.html',
    checked: '2026',
  },
  {
    notes: ['N108'],
    page: 'governance/cloudformation',
    verdict: 'imprecise',
    said: 'Outputs are managed resources that another stack can import.',
    truth:
      'Outputs are values that a stack returns. With an export name, other stacks of the same account and Region import them; since 2026 Fn::GetStackOutput also reads any output, across accounts and Regions.',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html',
    checked: '2026',
  },
  {
    notes: ['N109'],
    page: 'governance/cloudformation',
    verdict: 'imprecise',
    said: 'The cfn scripts stand under the heading of Hooks.',
    truth:
      'cfn-init, cfn-signal, cfn-get-metadata and cfn-hup are helper scripts on EC2 instances. CloudFormation Hooks are checks that inspect a resource before it is provisioned and can block it.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ActivateType.html',
    checked: '2026-08',
  },
  {
    notes: ['N109'],
    page: 'governance/cloudformation',
    verdict: 'wrong',
    said: 'A custom resource runs a Lambda function that can change the template.',
    truth:
      'The function runs your own logic when the stack is created, updated or deleted. It answers with success or failure and values that the template can read, but it cannot change the template.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html',
    checked: '2026-04',
  },
  {
    notes: ['N110'],
    page: 'governance/cloudtrail',
    verdict: 'imprecise',
    said: '90 days of retention, in S3 for longer.',
    truth:
      'The 90 days are those of Event history: management events only, Region by Region. A trail, which you create, writes to S3 for as long as you like and can hold data events too.',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html',
    checked: '2026-04',
  },
  {
    notes: ['N110'],
    page: 'governance/cloudtrail',
    verdict: 'imprecise',
    said: 'It can be processed as a stream in Kinesis.',
    truth:
      'A trail delivers to S3 and, if you like, to CloudWatch Logs and an SNS topic, not to Kinesis. For a stream, put a subscription filter behind CloudWatch Logs.',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html',
    checked: '2026-04',
  },
  {
    notes: ['N110'],
    page: 'governance/cloudtrail',
    verdict: 'imprecise',
    said: 'Not real time: 5 to 10 minutes.',
    truth: 'Log files arrive within about 5 minutes of the call on average, without a guarantee.',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html',
    checked: '2026-04',
  },
  {
    notes: ['N111'],
    page: 'governance/cloudtrail',
    verdict: 'outdated',
    said: 'An organization captures and keeps its changes in CloudTrail Lake.',
    truth:
      'CloudTrail Lake takes no new customers; those who have it may go on. A trail to S3, queried with Athena, does the same.',
    since: '2026-05-31',
    exam: 'Questions may still offer CloudTrail Lake for SQL over events.',
    source:
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html',
    checked: '2026-03-31',
  },
  {
    notes: ['N111'],
    page: 'governance/cloudtrail',
    verdict: 'wrong',
    said: 'CloudTrail Lake keeps changes for 2 years.',
    truth:
      'An event data store keeps events from 7 days up to about 10 years, 366 days by default, or about 7 years with the seven-year pricing.',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateEventDataStore.html',
    checked: '2026-08',
  },
  {
    notes: ['N111'],
    page: 'governance/cloudtrail',
    verdict: 'imprecise',
    said: 'Lake has built-in mechanisms for the integrity of the data files.',
    truth:
      'Its event data stores are immutable and encrypted. Integrity validation with signed digest files belongs to trails and their log files in S3.',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html',
    checked: '2026-08',
  },
  {
    notes: ['N112'],
    page: 'governance/opsworks',
    verdict: 'outdated',
    said: 'OpsWorks: Puppet and Chef.',
    truth:
      'OpsWorks is gone: Stacks, Chef Automate and Puppet Enterprise all ended in spring 2024. Systems Manager and CloudFormation do its work.',
    since: '2024-05-26',
    exam: 'Older questions offer OpsWorks wherever Chef or Puppet is named.',
    source: 'https://docs.aws.amazon.com/opsworks/latest/APIReference/Welcome.html',
    checked: '2024',
  },
  {
    notes: ['N113'],
    page: 'governance/session-manager',
    verdict: 'wrong',
    said: 'SMS is the Systems Manager session.',
    truth:
      'The feature is Session Manager and the service is abbreviated SSM, after its first name Simple Systems Manager. SMS was the Server Migration Service, which is retired.',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/Welcome.html',
    checked: '2026-08',
  },
  {
    notes: ['N113'],
    page: 'governance/session-manager',
    verdict: 'imprecise',
    said: 'It allows SSH to an instance without SSH and needs the Systems Manager role.',
    truth:
      'It opens a shell through SSM Agent, without open inbound ports, keys or a bastion host, and IAM decides who may. The node needs the agent, permissions and a way to the endpoints; it may also stand on premises.',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    checked: '2023-06',
  },
  {
    notes: ['N114'],
    page: 'governance/systems-manager',
    verdict: 'imprecise',
    said: 'Run Command is the same as a session, for many EC2 instances.',
    truth:
      'Run Command is not interactive: it runs an SSM document on many managed nodes, chosen by ID, tag or resource group, on premises too. Only the prerequisites are the same.',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html',
    checked: '2026-08',
  },
  {
    notes: ['N115'],
    page: 'governance/parameter-store',
    verdict: 'imprecise',
    said: 'Standard parameters are encrypted with the supplied KMS key.',
    truth:
      'Only SecureString parameters are encrypted. In the standard tier KMS encrypts the value directly, under the AWS managed key aws/ssm unless you name a key of your own.',
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html',
    checked: '2023-06',
  },
  {
    notes: ['N116'],
    page: 'governance/trusted-advisor',
    verdict: 'imprecise',
    said: 'It advises on cost, performance, reliability and security.',
    truth:
      'There are six categories: cost optimization, performance, security, fault tolerance, service limits and operational excellence. How many checks you get depends on the support plan.',
    source: 'https://docs.aws.amazon.com/trustedadvisor/latest/APIReference/API_CheckSummary.html',
    checked: '2026',
  },
  {
    notes: ['N167'],
    page: 'governance/aws-config',
    verdict: 'imprecise',
    said: 'It monitors the resources of an account, but not in real time.',
    truth:
      'By default Config records each change soon after it happens, or once a day if you choose so, and evaluates rules on change, on a schedule or both.',
    source: 'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html',
    checked: '2026-08',
  },
  {
    notes: ['N168'],
    page: 'governance/proton',
    verdict: 'outdated',
    said: 'Proton is a deployment workflow tool for platform and DevOps engineers.',
    truth: 'Proton has ended. It took no new customers from 7 October 2025.',
    since: '2026-10-07',
    exam: 'The name may still stand among the wrong answers.',
    source: 'https://docs.aws.amazon.com/proton/latest/APIReference/API_ServiceSummary.html',
    checked: '2026',
  },
];
