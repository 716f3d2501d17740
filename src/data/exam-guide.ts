import { defineFacts, type IsoDate, type Url } from './fact.ts';

/** Where the exam guide stands, and when it was read. */
export const examGuide: { source: Url; checked: IsoDate } = {
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-associate-03/solutions-architect-associate-03.html',
  checked: '2026-04',
};

/** The format of the exam. */
export const examFormat = defineFacts({
  questions: { kind: 'limit', label: 'Questions', value: 65, unit: 'questions', ...examGuide },
  scored: { kind: 'limit', label: 'Questions that count', value: 50, unit: 'questions', ...examGuide },
  pass: { kind: 'limit', label: 'Points to pass', value: 720, unit: 'points', ...examGuide },
  scale: { kind: 'limit', label: 'Scale of the score', value: [100, 1000], unit: 'points', ...examGuide },
  experience: {
    kind: 'design',
    label: 'Experience with AWS that the exam expects, about',
    value: 1,
    unit: 'years',
    ...examGuide,
  },
});

/** Something that the exam asks one to know or to be able to do, in our words. */
export interface Statement {
  /** Domain and task, k for knowledge or s for skill, number. */
  id: string;
  text: string;
  /** The topics that answer it, by the last part of their pages' addresses. */
  topics: readonly string[];
}

/** A task of the exam guide. */
export interface Task {
  id: string;
  title: string;
  statements: readonly Statement[];
}

/** A domain of the exam guide. */
export interface Domain {
  number: 1 | 2 | 3 | 4;
  title: string;
  /** The same in a word. */
  short: string;
  /** The share of the scored questions, in percent. */
  weight: number;
  tasks: readonly Task[];
}

/** What SAA-C03 asks, domain by domain. */
export const domains: readonly Domain[] = [
  {
    number: 1,
    title: 'Design Secure Architectures',
    short: 'Secure',
    weight: 30,
    tasks: [
      {
        id: '1.1',
        title: 'Access to AWS resources',
        statements: [
          {
            id: '1.1.k1',
            text: 'Governing who may do what once a company runs many accounts',
            topics: ['organizations', 'scp', 'control-tower', 'iam-identity-center', 'ram'],
          },
          {
            id: '1.1.k2',
            text: 'Letting people sign in with an existing identity: federation, IAM, IAM Identity Center',
            topics: ['iam', 'saml-federation', 'iam-identity-center', 'sts', 'cognito'],
          },
          {
            id: '1.1.k3',
            text: 'How AWS is laid out around the world: Regions and their Availability Zones',
            topics: ['global-infrastructure'],
          },
          {
            id: '1.1.k4',
            text: 'Security habits AWS recommends, granting only what is needed above all',
            topics: ['iam-best-practices', 'iam-policies'],
          },
          {
            id: '1.1.k5',
            text: 'Which security duties AWS takes on and which stay with the customer',
            topics: ['shared-responsibility-model'],
          },
          {
            id: '1.1.s1',
            text: 'Harden the root user and IAM users, with MFA among other measures',
            topics: ['iam-best-practices', 'iam'],
          },
          {
            id: '1.1.s2',
            text: 'Build a permission scheme that can grow out of policies, roles, groups and users',
            topics: ['iam', 'iam-policies', 'iam-roles'],
          },
          {
            id: '1.1.s3',
            text: 'Base access on roles: STS credentials, switching roles, reaching into other accounts',
            topics: ['iam-roles', 'sts', 'iam-policies'],
          },
          {
            id: '1.1.s4',
            text: 'Protect a whole set of accounts with guardrails such as Control Tower and SCPs',
            topics: ['control-tower', 'scp', 'organizations'],
          },
          {
            id: '1.1.s5',
            text: 'Know when a policy attached to the resource itself is the right tool',
            topics: ['iam-policies', 's3-access-control', 'kms'],
          },
          {
            id: '1.1.s6',
            text: 'Judge when a company directory should be federated with IAM roles',
            topics: ['saml-federation', 'directory-service', 'iam-identity-center'],
          },
        ],
      },
      {
        id: '1.2',
        title: 'Workload and application security',
        statements: [
          {
            id: '1.2.k1',
            text: 'Keeping application settings and secrets safe',
            topics: ['secrets-manager', 'parameter-store', 'iam-roles'],
          },
          {
            id: '1.2.k2',
            text: 'The endpoints through which AWS services are reached',
            topics: ['vpc-endpoints', 'global-infrastructure'],
          },
          {
            id: '1.2.k3',
            text: 'Ports, protocols and traffic control inside AWS networks',
            topics: ['security-groups', 'nacl', 'vpc-route-tables', 'vpc-flow-logs'],
          },
          {
            id: '1.2.k4',
            text: 'Giving users a safe way into an application',
            topics: ['cognito', 'elb', 'api-gateway', 'cloudfront', 'waf', 'acm'],
          },
          {
            id: '1.2.k5',
            text: 'What each security service is for, Cognito, GuardDuty and Macie among them',
            topics: [
              'cognito',
              'guardduty',
              'macie',
              'inspector',
              'security-hub',
              'detective',
              'firewall-manager',
              'network-firewall',
            ],
          },
          {
            id: '1.2.k6',
            text: 'Attacks from outside AWS, DDoS and SQL injection for instance',
            topics: ['shield', 'waf', 'cloudfront'],
          },
          {
            id: '1.2.s1',
            text: 'Secure a VPC with security groups, network ACLs, route tables and NAT gateways',
            topics: ['vpc', 'security-groups', 'nacl', 'vpc-route-tables', 'nat-gateway', 'network-firewall'],
          },
          {
            id: '1.2.s2',
            text: 'Split a network into segments, public and private subnets being the usual pair',
            topics: ['vpc-subnets', 'vpc-route-tables', 'internet-gateway', 'nat-gateway'],
          },
          {
            id: '1.2.s3',
            text: 'Put protective services around an application: Shield, WAF, Identity Center, Secrets Manager',
            topics: ['shield', 'waf', 'iam-identity-center', 'secrets-manager', 'firewall-manager'],
          },
          {
            id: '1.2.s4',
            text: 'Protect the links between AWS and other networks, by VPN or Direct Connect',
            topics: ['site-to-site-vpn', 'direct-connect', 'client-vpn', 'network-firewall'],
          },
        ],
      },
      {
        id: '1.3',
        title: 'Data protection controls',
        statements: [
          {
            id: '1.3.k1',
            text: 'Who can reach data and how that is governed',
            topics: ['iam-policies', 's3-access-control', 'lake-formation', 'kms'],
          },
          {
            id: '1.3.k2',
            text: 'Getting data back after a loss',
            topics: ['rds-backups', 'ebs-snapshots', 's3-versioning', 'disaster-recovery', 'backup'],
          },
          {
            id: '1.3.k3',
            text: 'How long data is kept and how sensitive it is',
            topics: ['s3-object-lock', 's3-lifecycle', 's3-glacier', 'macie', 'tagging'],
          },
          { id: '1.3.k4', text: 'Encryption and the keys behind it', topics: ['kms', 'cloudhsm', 's3-encryption'] },
          {
            id: '1.3.s1',
            text: 'Match AWS services to compliance demands',
            topics: ['aws-config', 'cloudtrail', 'security-hub', 'macie', 'artifact', 'audit-manager'],
          },
          {
            id: '1.3.s2',
            text: 'Encrypt stored data, with KMS for instance',
            topics: ['kms', 's3-encryption', 'ebs', 'rds-security', 'efs', 'dynamodb'],
          },
          {
            id: '1.3.s3',
            text: 'Encrypt data on the wire with TLS and certificates from ACM',
            topics: ['acm', 'elb', 'cloudfront', 'api-gateway'],
          },
          { id: '1.3.s4', text: 'Write the policies that decide who may use a key', topics: ['kms'] },
          {
            id: '1.3.s5',
            text: 'Set up backups and replicas',
            topics: [
              'rds-backups',
              'ebs-snapshots',
              's3-replication',
              'aurora-global',
              'dynamodb-global-tables',
              'rds-read-replicas',
              'backup',
            ],
          },
          {
            id: '1.3.s6',
            text: 'Put rules on access to data, its lifetime and its protection',
            topics: ['s3-lifecycle', 's3-access-control', 's3-object-lock', 's3-versioning', 'lake-formation'],
          },
          { id: '1.3.s7', text: 'Rotate keys and renew certificates', topics: ['kms', 'acm', 'secrets-manager'] },
        ],
      },
    ],
  },
  {
    number: 2,
    title: 'Design Resilient Architectures',
    short: 'Resilient',
    weight: 26,
    tasks: [
      {
        id: '2.1',
        title: 'Scaling and loose coupling',
        statements: [
          {
            id: '2.1.k1',
            text: 'Building and running APIs, REST with API Gateway in particular',
            topics: ['api-gateway', 'appsync', 'lambda'],
          },
          {
            id: '2.1.k2',
            text: 'Where managed services such as Transfer Family, SQS or Secrets Manager fit',
            topics: ['transfer-family', 'sqs', 'secrets-manager', 'sns', 'amazon-mq'],
          },
          { id: '2.1.k3', text: 'Ways to cache', topics: ['elasticache', 'dax', 'cloudfront', 'api-gateway'] },
          {
            id: '2.1.k4',
            text: 'How microservices are cut, and why stateless beats stateful',
            topics: ['lambda', 'ecs', 'elasticache', 'dynamodb', 'architecture-patterns'],
          },
          {
            id: '2.1.k5',
            text: 'Architectures that react to events',
            topics: [
              'eventbridge',
              'sns',
              'sqs',
              'lambda',
              's3-event-notifications',
              'dynamodb-streams',
              'architecture-patterns',
            ],
          },
          {
            id: '2.1.k6',
            text: 'Scaling out compared with scaling up',
            topics: ['asg', 'asg-scaling', 'ec2-instance-types', 'aws-auto-scaling', 'architecture-patterns'],
          },
          {
            id: '2.1.k7',
            text: 'When an edge network such as a CDN pays off',
            topics: ['cloudfront', 'global-accelerator', 's3-transfer-acceleration', 'lambda-edge'],
          },
          {
            id: '2.1.k8',
            text: 'Moving applications into containers',
            topics: ['ecs', 'eks', 'ecr', 'container-migration'],
          },
          { id: '2.1.k9', text: 'How load balancers work, the ALB above all', topics: ['elb'] },
          {
            id: '2.1.k10',
            text: 'Applications built in tiers',
            topics: ['elb', 'asg', 'vpc-subnets', 'rds', 'architecture-patterns'],
          },
          {
            id: '2.1.k11',
            text: 'Queues, topics and publish/subscribe',
            topics: ['sqs', 'sns', 'amazon-mq', 'eventbridge', 'kinesis'],
          },
          {
            id: '2.1.k12',
            text: 'Serverless building blocks such as Lambda and Fargate',
            topics: [
              'lambda',
              'ecs',
              'api-gateway',
              'dynamodb',
              'step-functions',
              'sam',
              'serverless-application-repository',
            ],
          },
          {
            id: '2.1.k13',
            text: 'Object, file and block storage and what sets them apart',
            topics: ['s3', 'efs', 'ebs', 'fsx'],
          },
          { id: '2.1.k14', text: 'Running containers with an orchestrator, ECS or EKS', topics: ['ecs', 'eks'] },
          { id: '2.1.k15', text: 'When read replicas help', topics: ['rds-read-replicas', 'aurora'] },
          {
            id: '2.1.k16',
            text: 'Coordinating the steps of a workflow, for example in Step Functions',
            topics: ['step-functions', 'swf', 'eventbridge'],
          },
          {
            id: '2.1.s1',
            text: 'Turn requirements into an event-driven, microservice or tiered design',
            topics: ['eventbridge', 'sqs', 'sns', 'lambda', 'ecs', 'elb', 'architecture-patterns'],
          },
          {
            id: '2.1.s2',
            text: 'Choose how each component of a design scales',
            topics: ['asg-scaling', 'aurora-serverless', 'dynamodb-capacity', 'ecs', 'lambda', 'aws-auto-scaling'],
          },
          {
            id: '2.1.s3',
            text: 'Pick the services that loosen coupling between components',
            topics: ['sqs', 'sns', 'eventbridge', 'step-functions', 'amazon-mq', 'kinesis', 'architecture-patterns'],
          },
          {
            id: '2.1.s4',
            text: 'Decide when containers are the answer',
            topics: ['ecs', 'eks', 'ecr', 'container-migration', 'elastic-beanstalk'],
          },
          {
            id: '2.1.s5',
            text: 'Decide when serverless is the answer',
            topics: ['lambda', 'ecs', 'api-gateway', 'dynamodb', 'aurora-serverless', 'step-functions'],
          },
          {
            id: '2.1.s6',
            text: 'Recommend compute, storage, network and database services that meet the requirements',
            topics: ['ec2', 'lambda', 'ecs', 's3', 'efs', 'ebs', 'rds', 'dynamodb', 'documentdb'],
          },
          {
            id: '2.1.s7',
            text: 'Use services built for one purpose where they fit',
            topics: [
              'dynamodb',
              'neptune',
              'keyspaces',
              'elasticache',
              'opensearch',
              'redshift',
              'documentdb',
              'timestream',
            ],
          },
        ],
      },
      {
        id: '2.2',
        title: 'High availability and fault tolerance',
        statements: [
          {
            id: '2.2.k1',
            text: 'Regions, Availability Zones and Route 53 as the base of availability',
            topics: ['route53', 'route53-routing', 'global-infrastructure'],
          },
          {
            id: '2.2.k2',
            text: 'Ready-made managed services and their uses, Comprehend and Polly for instance',
            topics: [
              'comprehend',
              'polly',
              'lex',
              'rekognition',
              'textract',
              'transcribe',
              'translate',
              'kendra',
              'sagemaker',
            ],
          },
          {
            id: '2.2.k3',
            text: 'Networking basics such as route tables',
            topics: ['vpc', 'vpc-route-tables', 'vpc-subnets'],
          },
          {
            id: '2.2.k4',
            text: 'Recovery strategies from backup and restore to active-active, measured by RPO and RTO',
            topics: ['disaster-recovery', 'aurora-global', 'dynamodb-global-tables', 'route53-routing', 'backup'],
          },
          {
            id: '2.2.k5',
            text: 'Patterns for distributed systems',
            topics: ['sqs', 'sns', 'step-functions', 'architecture-patterns'],
          },
          {
            id: '2.2.k6',
            text: 'Ways to fail over',
            topics: ['route53-routing', 'rds-multi-az', 'aurora-global', 'elb', 'disaster-recovery'],
          },
          {
            id: '2.2.k7',
            text: 'Infrastructure that is replaced, never changed in place',
            topics: ['ami', 'launch-templates', 'asg', 'cloudformation', 'architecture-patterns', 'elastic-beanstalk'],
          },
          { id: '2.2.k8', text: 'How load balancers keep an application up', topics: ['elb'] },
          { id: '2.2.k9', text: 'Proxies in front of a resource, RDS Proxy for example', topics: ['rds-proxy'] },
          {
            id: '2.2.k10',
            text: 'Quotas and throttling, including quotas of an environment on standby',
            topics: ['api-gateway', 'lambda', 'dynamodb-capacity', 'service-quotas'],
          },
          {
            id: '2.2.k11',
            text: 'Storage options compared by durability and replication',
            topics: ['s3-storage-classes', 's3-replication', 'ebs', 'efs', 'fsx'],
          },
          {
            id: '2.2.k12',
            text: 'Seeing what a workload does, with X-Ray for instance',
            topics: ['cloudwatch', 'cloudtrail', 'x-ray', 'health-dashboard', 'managed-grafana', 'managed-prometheus'],
          },
          {
            id: '2.2.s1',
            text: 'Automate so that infrastructure stays as intended',
            topics: ['cloudformation', 'systems-manager', 'aws-config', 'asg', 'service-catalog', 'elastic-beanstalk'],
          },
          {
            id: '2.2.s2',
            text: 'Choose the services that keep a design up across Availability Zones or Regions',
            topics: [
              'elb',
              'asg',
              'rds-multi-az',
              'aurora-global',
              'dynamodb-global-tables',
              'route53-routing',
              'global-accelerator',
              's3-replication',
              'global-infrastructure',
            ],
          },
          {
            id: '2.2.s3',
            text: 'Pick metrics that tell whether availability meets the business need',
            topics: ['cloudwatch', 'route53', 'elb', 'disaster-recovery'],
          },
          {
            id: '2.2.s4',
            text: 'Leave no component whose failure takes the whole design down',
            topics: ['elb', 'asg', 'rds-multi-az', 'nat-gateway', 'direct-connect', 'sqs', 'architecture-patterns'],
          },
          {
            id: '2.2.s5',
            text: 'Keep data durable and available, with backups among other means',
            topics: ['s3-versioning', 's3-replication', 'ebs-snapshots', 'rds-backups', 'backup'],
          },
          {
            id: '2.2.s6',
            text: 'Select a recovery strategy that suits the business',
            topics: ['disaster-recovery', 'backup'],
          },
          {
            id: '2.2.s7',
            text: 'Make older applications more reliable when their code cannot change',
            topics: ['rds-proxy', 'amazon-mq', 'fsx', 'efs', 'storage-gateway', 'application-migration-service', 'elb'],
          },
          {
            id: '2.2.s8',
            text: 'Use services built for one purpose to gain availability',
            topics: ['dynamodb', 'aurora', 'elasticache', 'sqs', 'documentdb'],
          },
        ],
      },
    ],
  },
  {
    number: 3,
    title: 'Design High-Performing Architectures',
    short: 'High-performing',
    weight: 24,
    tasks: [
      {
        id: '3.1',
        title: 'Storage performance and scale',
        statements: [
          {
            id: '3.1.k1',
            text: 'Storage that spans on premises and cloud',
            topics: ['storage-gateway', 'datasync', 'fsx', 'transfer-family', 'outposts'],
          },
          {
            id: '3.1.k2',
            text: 'Where S3, EFS, EBS and the other storage services fit',
            topics: ['s3', 'efs', 'ebs', 'fsx', 'fsx-lustre', 'ec2-instance-store'],
          },
          { id: '3.1.k3', text: 'The traits of object, file and block storage', topics: ['s3', 'efs', 'ebs', 'fsx'] },
          {
            id: '3.1.s1',
            text: 'Choose storage and settings that reach the performance asked for',
            topics: [
              'ebs-volume-types',
              'efs',
              'fsx-lustre',
              's3-multipart-upload',
              's3-transfer-acceleration',
              'ec2-instance-store',
            ],
          },
          { id: '3.1.s2', text: 'Choose storage that can grow with future needs', topics: ['s3', 'efs', 'ebs', 'fsx'] },
        ],
      },
      {
        id: '3.2',
        title: 'Compute performance and elasticity',
        statements: [
          {
            id: '3.2.k1',
            text: 'Compute services and their uses, Batch, EMR and Fargate among them',
            topics: ['ec2', 'lambda', 'ecs', 'emr', 'parallelcluster', 'batch', 'elastic-beanstalk'],
          },
          {
            id: '3.2.k2',
            text: "Spreading computing over AWS's global network and edge",
            topics: [
              'lambda-edge',
              'cloudfront',
              'global-accelerator',
              'outposts',
              'global-infrastructure',
              'wavelength',
            ],
          },
          {
            id: '3.2.k3',
            text: 'Queues and publish/subscribe as a way to buffer work',
            topics: ['sqs', 'sns', 'eventbridge', 'kinesis'],
          },
          {
            id: '3.2.k4',
            text: 'When to scale with EC2 Auto Scaling and when with the wider AWS Auto Scaling',
            topics: ['asg', 'asg-scaling', 'aws-auto-scaling'],
          },
          { id: '3.2.k5', text: 'Serverless compute with Lambda and Fargate', topics: ['lambda', 'ecs'] },
          { id: '3.2.k6', text: 'Container orchestration with ECS and EKS', topics: ['ecs', 'eks'] },
          {
            id: '3.2.s1',
            text: 'Decouple workloads so that each part scales by itself',
            topics: ['sqs', 'sns', 'eventbridge', 'kinesis', 'lambda', 'elb'],
          },
          {
            id: '3.2.s2',
            text: 'Find the metrics and conditions that should trigger scaling',
            topics: ['asg-scaling', 'cloudwatch', 'aws-auto-scaling'],
          },
          {
            id: '3.2.s3',
            text: 'Choose instance types and other compute settings to suit the requirements',
            topics: ['ec2-instance-types', 'ec2', 'network-interfaces', 'lambda', 'ecs'],
          },
          {
            id: '3.2.s4',
            text: 'Size resources well, Lambda memory for instance',
            topics: ['lambda', 'ec2-instance-types', 'ecs', 'compute-optimizer'],
          },
        ],
      },
      {
        id: '3.3',
        title: 'Database performance',
        statements: [
          {
            id: '3.3.k1',
            text: 'Regions and Availability Zones as they concern databases',
            topics: ['rds-multi-az', 'aurora-global', 'global-infrastructure'],
          },
          { id: '3.3.k2', text: 'Caches for databases, ElastiCache for instance', topics: ['elasticache', 'dax'] },
          {
            id: '3.3.k3',
            text: 'Access patterns: mostly reads or mostly writes',
            topics: ['rds-read-replicas', 'dynamodb', 'elasticache', 'dax'],
          },
          {
            id: '3.3.k4',
            text: 'Planning how much a database has to carry: units, Provisioned IOPS or instance type',
            topics: ['dynamodb-capacity', 'rds', 'aurora-serverless', 'ebs-volume-types'],
          },
          { id: '3.3.k5', text: 'Connections to databases and proxies for them', topics: ['rds-proxy'] },
          {
            id: '3.3.k6',
            text: 'Database engines and migrations between like and unlike engines',
            topics: ['dms', 'rds', 'aurora'],
          },
          {
            id: '3.3.k7',
            text: 'Replicating databases, read replicas in particular',
            topics: ['rds-read-replicas', 'aurora', 'aurora-global', 'dynamodb-global-tables'],
          },
          {
            id: '3.3.k8',
            text: 'Kinds of databases: relational or not, serverless, in memory',
            topics: [
              'rds',
              'aurora',
              'aurora-serverless',
              'dynamodb',
              'elasticache',
              'neptune',
              'keyspaces',
              'redshift',
              'documentdb',
              'timestream',
            ],
          },
          { id: '3.3.s1', text: 'Set up read replicas for a business need', topics: ['rds-read-replicas', 'aurora'] },
          {
            id: '3.3.s2',
            text: 'Lay out a database architecture',
            topics: ['rds-multi-az', 'aurora', 'aurora-global', 'dynamodb-indexes', 'rds-proxy'],
          },
          { id: '3.3.s3', text: 'Settle on an engine, say MySQL or PostgreSQL', topics: ['rds', 'aurora'] },
          {
            id: '3.3.s4',
            text: 'Settle on a database type, say Aurora or DynamoDB',
            topics: ['aurora', 'dynamodb', 'redshift', 'neptune', 'elasticache', 'documentdb'],
          },
          {
            id: '3.3.s5',
            text: 'Add a cache where the requirements call for one',
            topics: ['elasticache', 'dax', 'cloudfront'],
          },
        ],
      },
      {
        id: '3.4',
        title: 'Network performance and scale',
        statements: [
          {
            id: '3.4.k1',
            text: 'Edge networking services and their uses: CloudFront, Global Accelerator',
            topics: ['cloudfront', 'global-accelerator', 'lambda-edge', 'route53'],
          },
          {
            id: '3.4.k2',
            text: 'Designing networks: subnet tiers, routing, addressing',
            topics: ['vpc', 'vpc-subnets', 'vpc-route-tables'],
          },
          { id: '3.4.k3', text: 'How load balancers spread traffic', topics: ['elb'] },
          {
            id: '3.4.k4',
            text: 'Ways to connect networks: VPN, Direct Connect, PrivateLink',
            topics: [
              'site-to-site-vpn',
              'direct-connect',
              'vpc-endpoints',
              'transit-gateway',
              'vpc-peering',
              'client-vpn',
            ],
          },
          {
            id: '3.4.s1',
            text: 'Draw a topology for global, hybrid or tiered designs',
            topics: ['transit-gateway', 'vpc-peering', 'vpc', 'direct-connect', 'global-accelerator'],
          },
          {
            id: '3.4.s2',
            text: 'Settle on a network layout that can grow',
            topics: ['vpc-subnets', 'transit-gateway', 'vpc-endpoints', 'elb'],
          },
          {
            id: '3.4.s3',
            text: 'Place resources where the business needs them',
            topics: ['vpc-subnets', 'outposts', 'cloudfront', 'ec2', 'global-infrastructure', 'wavelength'],
          },
          { id: '3.4.s4', text: 'Select a load balancing strategy', topics: ['elb'] },
        ],
      },
      {
        id: '3.5',
        title: 'Data ingestion and transformation',
        statements: [
          {
            id: '3.5.k1',
            text: 'Services that analyse data and show it: Athena, Lake Formation, Quick Sight',
            topics: ['athena', 'lake-formation', 'quicksight', 'redshift', 'opensearch', 'emr'],
          },
          {
            id: '3.5.k2',
            text: 'Patterns of ingestion, how often data arrives among them',
            topics: ['kinesis', 'data-firehose', 'datasync', 'dms', 'appflow', 'msk'],
          },
          {
            id: '3.5.k3',
            text: 'Data transfer services: DataSync, Storage Gateway',
            topics: ['datasync', 'storage-gateway', 'transfer-family', 'snow-family', 'appflow'],
          },
          {
            id: '3.5.k4',
            text: 'Data transformation services such as Glue',
            topics: ['glue', 'emr', 'data-firehose', 'lambda'],
          },
          {
            id: '3.5.k5',
            text: 'Guarding the points where data comes in',
            topics: ['vpc-endpoints', 's3-access-control', 'transfer-family', 'iam-roles', 'kinesis'],
          },
          {
            id: '3.5.k6',
            text: 'Data volumes and speeds that the business asks for',
            topics: ['kinesis', 'data-firehose', 'snow-family', 'direct-connect', 's3-multipart-upload'],
          },
          {
            id: '3.5.k7',
            text: 'Streaming services such as Kinesis',
            topics: ['kinesis', 'data-firehose', 'managed-flink', 'msk'],
          },
          {
            id: '3.5.s1',
            text: 'Build a data lake and keep it secure',
            topics: ['lake-formation', 'glue', 's3', 'athena', 's3-encryption', 'data-exchange'],
          },
          {
            id: '3.5.s2',
            text: 'Design a streaming architecture',
            topics: ['kinesis', 'data-firehose', 'managed-flink', 'lambda', 'msk'],
          },
          {
            id: '3.5.s3',
            text: 'Design a solution that moves data',
            topics: ['datasync', 'transfer-family', 'storage-gateway', 'snow-family', 'dms', 'appflow'],
          },
          {
            id: '3.5.s4',
            text: 'Plan how data is visualized',
            topics: ['quicksight', 'opensearch', 'managed-grafana'],
          },
          {
            id: '3.5.s5',
            text: 'Select compute for data processing, EMR for example',
            topics: ['emr', 'glue', 'lambda', 'batch'],
          },
          {
            id: '3.5.s6',
            text: 'Select the settings for ingestion',
            topics: ['kinesis', 'data-firehose', 'dms', 'msk', 'appflow'],
          },
          {
            id: '3.5.s7',
            text: 'Convert data from one format to another, CSV to Parquet for example',
            topics: ['glue', 'data-firehose', 'athena'],
          },
        ],
      },
    ],
  },
  {
    number: 4,
    title: 'Design Cost-Optimized Architectures',
    short: 'Cost-optimized',
    weight: 20,
    tasks: [
      {
        id: '4.1',
        title: 'Storage cost',
        statements: [
          {
            id: '4.1.k1',
            text: 'Who pays for access, Requester Pays buckets for example',
            topics: ['s3-requester-pays', 's3-presigned-urls', 's3-access-control'],
          },
          {
            id: '4.1.k2',
            text: 'Cost management features: cost allocation tags, one bill for many accounts',
            topics: ['tagging', 'organizations'],
          },
          {
            id: '4.1.k3',
            text: 'Cost management tools: Cost Explorer, Budgets, the Cost and Usage Report',
            topics: ['cost-explorer', 'budgets', 'cost-and-usage-report'],
          },
          {
            id: '4.1.k4',
            text: 'Storage services and their uses, FSx, EFS, S3 and EBS',
            topics: ['fsx', 'efs', 's3', 'ebs'],
          },
          {
            id: '4.1.k5',
            text: 'Strategies for backup',
            topics: ['rds-backups', 'ebs-snapshots', 's3-versioning', 'backup'],
          },
          { id: '4.1.k6', text: 'Block storage on HDD or SSD volumes', topics: ['ebs-volume-types', 'ebs'] },
          {
            id: '4.1.k7',
            text: 'The life of data from hot to deleted',
            topics: ['s3-lifecycle', 'ebs-snapshots', 'efs'],
          },
          {
            id: '4.1.k8',
            text: 'Hybrid storage: DataSync, Transfer Family, Storage Gateway',
            topics: ['datasync', 'transfer-family', 'storage-gateway'],
          },
          {
            id: '4.1.k9',
            text: 'How often and in what way stored data is read',
            topics: ['s3-storage-classes', 'efs'],
          },
          {
            id: '4.1.k10',
            text: 'Tiers of storage, cold tiers for objects among them',
            topics: ['s3-storage-classes', 's3-glacier', 's3-lifecycle'],
          },
          { id: '4.1.k11', text: 'Object, file or block storage seen from cost', topics: ['s3', 'efs', 'ebs', 'fsx'] },
          {
            id: '4.1.s1',
            text: 'Design how data is stored, say uploads to S3 in batches or one by one',
            topics: ['s3', 's3-multipart-upload', 's3-storage-classes', 'data-firehose'],
          },
          { id: '4.1.s2', text: 'Work out how much storage a workload needs', topics: ['ebs', 'efs', 'fsx', 'rds'] },
          {
            id: '4.1.s3',
            text: "Find the cheapest way to bring a workload's data to AWS storage",
            topics: ['snow-family', 'datasync', 'direct-connect', 's3-transfer-acceleration', 'data-transfer-costs'],
          },
          { id: '4.1.s4', text: 'Tell when storage must scale by itself', topics: ['rds', 'efs', 'aurora', 'ebs'] },
          { id: '4.1.s5', text: 'Manage the lifecycle of S3 objects', topics: ['s3-lifecycle'] },
          {
            id: '4.1.s6',
            text: 'Select a solution for backup or archive',
            topics: ['s3-glacier', 'storage-gateway', 'ebs-snapshots', 'backup'],
          },
          {
            id: '4.1.s7',
            text: 'Select the service that migrates data into storage',
            topics: ['datasync', 'snow-family', 'transfer-family', 'storage-gateway', 'dms'],
          },
          { id: '4.1.s8', text: 'Select a storage tier', topics: ['s3-storage-classes', 's3-glacier', 'efs'] },
          {
            id: '4.1.s9',
            text: 'Select the lifecycle that suits the data',
            topics: ['s3-lifecycle', 's3-versioning', 'ebs-snapshots'],
          },
          {
            id: '4.1.s10',
            text: 'Select the storage service that costs a workload least',
            topics: ['s3', 'efs', 'ebs', 'fsx', 's3-storage-classes'],
          },
        ],
      },
      {
        id: '4.2',
        title: 'Compute cost',
        statements: [
          {
            id: '4.2.k1',
            text: 'Tags and consolidated billing for compute cost',
            topics: ['tagging', 'organizations'],
          },
          {
            id: '4.2.k2',
            text: 'Cost Explorer, Budgets and the Cost and Usage Report for compute',
            topics: ['cost-explorer', 'budgets', 'cost-and-usage-report'],
          },
          {
            id: '4.2.k3',
            text: 'Regions and Availability Zones as they bear on compute cost',
            topics: ['global-infrastructure', 'data-transfer-costs'],
          },
          {
            id: '4.2.k4',
            text: 'Ways to buy compute: Savings Plans, Reserved Instances, Spot',
            topics: ['ec2-purchasing'],
          },
          {
            id: '4.2.k5',
            text: 'Spreading compute, for example to the edge',
            topics: ['lambda-edge', 'cloudfront', 'outposts', 'snow-family', 'wavelength'],
          },
          {
            id: '4.2.k6',
            text: 'Hybrid compute such as Outposts',
            topics: ['outposts', 'ecs', 'eks', 'vmware-cloud-on-aws'],
          },
          { id: '4.2.k7', text: 'Instance families, types and sizes', topics: ['ec2-instance-types'] },
          {
            id: '4.2.k8',
            text: 'Using compute better: containers, serverless, microservices',
            topics: ['ecs', 'eks', 'lambda', 'compute-optimizer'],
          },
          {
            id: '4.2.k9',
            text: 'Scaling strategies, auto scaling and hibernation among them',
            topics: ['asg-scaling', 'ec2-hibernation', 'aws-auto-scaling'],
          },
          { id: '4.2.s1', text: 'Choose between the layer 7, layer 4 and gateway load balancers', topics: ['elb'] },
          {
            id: '4.2.s2',
            text: 'Choose how elastic workloads scale: out, up or by hibernating',
            topics: ['asg-scaling', 'ec2-hibernation', 'ec2-instance-types', 'aws-auto-scaling'],
          },
          {
            id: '4.2.s3',
            text: 'Choose the cheaper compute service: Lambda, EC2 or Fargate',
            topics: ['lambda', 'ec2', 'ecs', 'batch'],
          },
          {
            id: '4.2.s4',
            text: 'Decide how available each class of workload has to be, production or not',
            topics: ['asg', 'rds-multi-az', 'ec2-purchasing', 'disaster-recovery'],
          },
          { id: '4.2.s5', text: 'Select an instance family', topics: ['ec2-instance-types'] },
          {
            id: '4.2.s6',
            text: 'Select an instance size',
            topics: ['ec2-instance-types', 'trusted-advisor', 'compute-optimizer'],
          },
        ],
      },
      {
        id: '4.3',
        title: 'Database cost',
        statements: [
          {
            id: '4.3.k1',
            text: 'Tags and consolidated billing for database cost',
            topics: ['tagging', 'organizations'],
          },
          {
            id: '4.3.k2',
            text: 'Cost Explorer, Budgets and the Cost and Usage Report for databases',
            topics: ['cost-explorer', 'budgets', 'cost-and-usage-report'],
          },
          { id: '4.3.k3', text: 'Caching as a way to save database capacity', topics: ['elasticache', 'dax'] },
          {
            id: '4.3.k4',
            text: 'Rules on how long data is retained',
            topics: ['rds-backups', 's3-lifecycle', 'dynamodb', 'backup'],
          },
          { id: '4.3.k5', text: 'Planning capacity in units', topics: ['dynamodb-capacity', 'aurora-serverless'] },
          { id: '4.3.k6', text: 'Pooled connections and proxies seen from cost', topics: ['rds-proxy'] },
          {
            id: '4.3.k7',
            text: 'Engines and migrations between like and unlike ones',
            topics: ['dms', 'rds', 'aurora'],
          },
          { id: '4.3.k8', text: 'What replicas cost and save', topics: ['rds-read-replicas', 'aurora'] },
          {
            id: '4.3.k9',
            text: 'Relational and non-relational services, Aurora and DynamoDB for example',
            topics: ['aurora', 'dynamodb', 'rds', 'documentdb'],
          },
          {
            id: '4.3.s1',
            text: 'Design backup and retention rules, snapshot frequency for instance',
            topics: ['rds-backups', 'aurora', 'dynamodb', 'backup'],
          },
          { id: '4.3.s2', text: 'Settle on an engine with cost in mind', topics: ['rds', 'aurora'] },
          {
            id: '4.3.s3',
            text: 'Settle on the cheaper service: DynamoDB, RDS or something serverless',
            topics: ['dynamodb', 'rds', 'aurora-serverless'],
          },
          {
            id: '4.3.s4',
            text: 'Settle on the cheaper data model, time series or columnar for example',
            topics: ['redshift', 'dynamodb', 'keyspaces', 'timestream'],
          },
          { id: '4.3.s5', text: 'Move a database, schema and contents, to another place or engine', topics: ['dms'] },
        ],
      },
      {
        id: '4.4',
        title: 'Network cost',
        statements: [
          {
            id: '4.4.k1',
            text: 'Tags and consolidated billing for network cost',
            topics: ['tagging', 'organizations'],
          },
          {
            id: '4.4.k2',
            text: 'Cost Explorer, Budgets and the Cost and Usage Report for networks',
            topics: ['cost-explorer', 'budgets', 'cost-and-usage-report'],
          },
          { id: '4.4.k3', text: 'Load balancers seen from cost', topics: ['elb'] },
          { id: '4.4.k4', text: 'NAT gateways and what they cost next to NAT instances', topics: ['nat-gateway'] },
          {
            id: '4.4.k5',
            text: 'Ways to connect: VPNs and leased circuits',
            topics: ['direct-connect', 'site-to-site-vpn', 'client-vpn'],
          },
          {
            id: '4.4.k6',
            text: 'How networks are routed and joined, by Transit Gateway or VPC peering',
            topics: ['transit-gateway', 'vpc-peering', 'vpc-route-tables'],
          },
          { id: '4.4.k7', text: 'Network services such as DNS and their uses', topics: ['route53', 'route53-routing'] },
          {
            id: '4.4.s1',
            text: 'Choose one shared NAT gateway or one in every Availability Zone',
            topics: ['nat-gateway'],
          },
          {
            id: '4.4.s2',
            text: 'Choose Direct Connect, VPN or the internet as the connection',
            topics: ['direct-connect', 'site-to-site-vpn', 'internet-gateway'],
          },
          {
            id: '4.4.s3',
            text: 'Lay routes so that transfer between Regions, zones and networks costs least',
            topics: ['vpc-endpoints', 'global-accelerator', 'nat-gateway', 'vpc-peering', 'data-transfer-costs'],
          },
          { id: '4.4.s4', text: 'Tell when a CDN and edge caches are needed', topics: ['cloudfront'] },
          {
            id: '4.4.s5',
            text: 'Review running workloads for savings in the network',
            topics: ['vpc-flow-logs', 'vpc-endpoints', 'nat-gateway', 'data-transfer-costs', 'cost-explorer'],
          },
          { id: '4.4.s6', text: 'Select a throttling strategy', topics: ['api-gateway', 'waf', 'service-quotas'] },
          {
            id: '4.4.s7',
            text: 'Select how much bandwidth a link gets: one VPN or several, the Direct Connect speed',
            topics: ['site-to-site-vpn', 'direct-connect', 'transit-gateway'],
          },
        ],
      },
    ],
  },
];

/** The services that the exam guide lists as in scope, by the names that it uses, with the topics that explain them. */
export const servicesInScope: readonly { name: string; topics: readonly string[] }[] = [
  { name: 'Amazon Athena', topics: ['athena'] },
  { name: 'AWS Data Exchange', topics: ['data-exchange'] },
  { name: 'Amazon Data Firehose', topics: ['data-firehose'] },
  { name: 'Amazon EMR', topics: ['emr'] },
  { name: 'AWS Glue', topics: ['glue'] },
  { name: 'Amazon Kinesis', topics: ['kinesis', 'managed-flink'] },
  { name: 'AWS Lake Formation', topics: ['lake-formation'] },
  { name: 'Amazon MSK', topics: ['msk'] },
  { name: 'Amazon OpenSearch Service', topics: ['opensearch'] },
  { name: 'Amazon QuickSuite', topics: ['quicksight'] },
  { name: 'Amazon Redshift', topics: ['redshift'] },
  { name: 'Amazon AppFlow', topics: ['appflow'] },
  { name: 'AWS AppSync', topics: ['appsync'] },
  { name: 'Amazon EventBridge', topics: ['eventbridge'] },
  { name: 'Amazon MQ', topics: ['amazon-mq'] },
  { name: 'Amazon SNS', topics: ['sns'] },
  { name: 'Amazon SQS', topics: ['sqs'] },
  { name: 'AWS Step Functions', topics: ['step-functions'] },
  { name: 'AWS Budgets', topics: ['budgets'] },
  { name: 'AWS Cost and Usage Report', topics: ['cost-and-usage-report'] },
  { name: 'AWS Cost Explorer', topics: ['cost-explorer'] },
  { name: 'Savings Plans', topics: ['ec2-purchasing'] },
  { name: 'AWS Batch', topics: ['batch'] },
  {
    name: 'Amazon EC2',
    topics: [
      'ec2',
      'ec2-instance-types',
      'ec2-purchasing',
      'ec2-instance-store',
      'ec2-hibernation',
      'ami',
      'launch-templates',
      'network-interfaces',
      'elastic-ip',
    ],
  },
  { name: 'Amazon EC2 Auto Scaling', topics: ['asg', 'asg-scaling', 'asg-lifecycle-hooks'] },
  { name: 'AWS Elastic Beanstalk', topics: ['elastic-beanstalk'] },
  { name: 'AWS Outposts', topics: ['outposts'] },
  { name: 'AWS Serverless Application Repository', topics: ['serverless-application-repository'] },
  { name: 'VMware Cloud on AWS', topics: ['vmware-cloud-on-aws'] },
  { name: 'AWS Wavelength', topics: ['wavelength'] },
  { name: 'Amazon ECR', topics: ['ecr'] },
  { name: 'Amazon ECS', topics: ['ecs'] },
  { name: 'Amazon ECS Anywhere', topics: ['ecs'] },
  { name: 'Amazon EKS', topics: ['eks'] },
  { name: 'Amazon EKS Anywhere', topics: ['eks'] },
  { name: 'Amazon EKS Distro', topics: ['eks'] },
  { name: 'Amazon Aurora', topics: ['aurora', 'aurora-global'] },
  { name: 'Amazon Aurora Serverless', topics: ['aurora-serverless'] },
  { name: 'Amazon DocumentDB', topics: ['documentdb'] },
  {
    name: 'Amazon DynamoDB',
    topics: ['dynamodb', 'dynamodb-indexes', 'dynamodb-capacity', 'dax', 'dynamodb-streams', 'dynamodb-global-tables'],
  },
  { name: 'Amazon ElastiCache', topics: ['elasticache'] },
  { name: 'Amazon Keyspaces', topics: ['keyspaces'] },
  { name: 'Amazon Neptune', topics: ['neptune'] },
  {
    name: 'Amazon RDS',
    topics: ['rds', 'rds-proxy', 'rds-backups', 'rds-security', 'rds-multi-az', 'rds-read-replicas'],
  },
  { name: 'Amazon Redshift', topics: ['redshift'] },
  { name: 'AWS X-Ray', topics: ['x-ray'] },
  { name: 'AWS Amplify', topics: ['amplify'] },
  { name: 'Amazon API Gateway', topics: ['api-gateway'] },
  { name: 'AWS Device Farm', topics: ['device-farm'] },
  { name: 'Amazon Comprehend', topics: ['comprehend'] },
  { name: 'Amazon Kendra', topics: ['kendra'] },
  { name: 'Amazon Lex', topics: ['lex'] },
  { name: 'Amazon Polly', topics: ['polly'] },
  { name: 'Amazon Rekognition', topics: ['rekognition'] },
  { name: 'Amazon SageMaker AI', topics: ['sagemaker'] },
  { name: 'Amazon Textract', topics: ['textract'] },
  { name: 'Amazon Transcribe', topics: ['transcribe'] },
  { name: 'Amazon Translate', topics: ['translate'] },
  { name: 'AWS Auto Scaling', topics: ['aws-auto-scaling'] },
  { name: 'AWS CLI', topics: ['aws-cli'] },
  { name: 'AWS CloudFormation', topics: ['cloudformation'] },
  { name: 'AWS CloudTrail', topics: ['cloudtrail'] },
  { name: 'Amazon CloudWatch', topics: ['cloudwatch'] },
  { name: 'AWS Compute Optimizer', topics: ['compute-optimizer'] },
  { name: 'AWS Config', topics: ['aws-config'] },
  { name: 'AWS Control Tower', topics: ['control-tower'] },
  { name: 'AWS Health Dashboard', topics: ['health-dashboard'] },
  { name: 'AWS License Manager', topics: ['license-manager'] },
  { name: 'Amazon Managed Grafana', topics: ['managed-grafana'] },
  { name: 'Amazon Managed Service for Prometheus', topics: ['managed-prometheus'] },
  { name: 'AWS Management Console', topics: ['aws-cli'] },
  { name: 'AWS Organizations', topics: ['organizations', 'scp'] },
  { name: 'AWS Service Catalog', topics: ['service-catalog'] },
  { name: 'AWS Systems Manager', topics: ['systems-manager', 'session-manager', 'parameter-store'] },
  { name: 'AWS Trusted Advisor', topics: ['trusted-advisor'] },
  { name: 'AWS Well-Architected Tool', topics: ['well-architected'] },
  { name: 'Amazon Elastic Transcoder', topics: ['elastic-transcoder'] },
  { name: 'Amazon Kinesis Video Streams', topics: ['kinesis'] },
  { name: 'AWS Application Migration Service', topics: ['application-migration-service'] },
  { name: 'AWS DataSync', topics: ['datasync'] },
  { name: 'AWS DMS', topics: ['dms'] },
  { name: 'AWS Snow Family', topics: ['snow-family'] },
  { name: 'AWS Transfer Family', topics: ['transfer-family'] },
  { name: 'AWS Client VPN', topics: ['client-vpn'] },
  { name: 'Amazon CloudFront', topics: ['cloudfront', 'cloudfront-signed-urls', 'cloudfront-oac', 'lambda-edge'] },
  { name: 'AWS Direct Connect', topics: ['direct-connect'] },
  { name: 'Elastic Load Balancing (ELB)', topics: ['elb'] },
  { name: 'AWS Global Accelerator', topics: ['global-accelerator'] },
  { name: 'AWS PrivateLink', topics: ['vpc-endpoints'] },
  { name: 'Amazon Route 53', topics: ['route53', 'route53-routing'] },
  { name: 'AWS Site-to-Site VPN', topics: ['site-to-site-vpn'] },
  { name: 'AWS Transit Gateway', topics: ['transit-gateway'] },
  {
    name: 'Amazon VPC',
    topics: [
      'vpc',
      'vpc-subnets',
      'vpc-route-tables',
      'internet-gateway',
      'nat-gateway',
      'security-groups',
      'nacl',
      'vpc-peering',
      'vpc-endpoints',
      'vpc-flow-logs',
    ],
  },
  { name: 'AWS Artifact', topics: ['artifact'] },
  { name: 'AWS Audit Manager', topics: ['audit-manager'] },
  { name: 'AWS Certificate Manager (ACM)', topics: ['acm'] },
  { name: 'AWS CloudHSM', topics: ['cloudhsm'] },
  { name: 'Amazon Cognito', topics: ['cognito'] },
  { name: 'Amazon Detective', topics: ['detective'] },
  { name: 'AWS Directory Service', topics: ['directory-service'] },
  { name: 'AWS Firewall Manager', topics: ['firewall-manager'] },
  { name: 'Amazon GuardDuty', topics: ['guardduty'] },
  { name: 'AWS IAM Identity Center', topics: ['iam-identity-center'] },
  { name: 'Amazon Inspector', topics: ['inspector'] },
  { name: 'AWS KMS', topics: ['kms'] },
  { name: 'Amazon Macie', topics: ['macie'] },
  { name: 'AWS Network Firewall', topics: ['network-firewall'] },
  { name: 'AWS Resource Access Manager (AWS RAM)', topics: ['ram'] },
  { name: 'AWS Secrets Manager', topics: ['secrets-manager'] },
  { name: 'AWS Security Hub', topics: ['security-hub'] },
  { name: 'AWS Shield', topics: ['shield'] },
  { name: 'AWS WAF', topics: ['waf'] },
  { name: 'IAM', topics: ['iam', 'iam-policies', 'iam-roles', 'iam-best-practices', 'sts'] },
  { name: 'AWS AppSync', topics: ['appsync'] },
  { name: 'AWS Fargate', topics: ['ecs'] },
  { name: 'AWS Lambda', topics: ['lambda'] },
  { name: 'AWS Backup', topics: ['backup'] },
  { name: 'Amazon EBS', topics: ['ebs', 'ebs-volume-types', 'ebs-snapshots'] },
  { name: 'Amazon EFS', topics: ['efs'] },
  { name: 'Amazon FSx (all types)', topics: ['fsx', 'fsx-lustre'] },
  {
    name: 'Amazon S3',
    topics: [
      's3',
      's3-storage-classes',
      's3-lifecycle',
      's3-versioning',
      's3-replication',
      's3-encryption',
      's3-object-lock',
      's3-access-control',
      's3-access-logging',
      's3-static-website',
      's3-transfer-acceleration',
      's3-multipart-upload',
      's3-event-notifications',
      's3-requester-pays',
      's3-cors',
      's3-presigned-urls',
      's3-select',
    ],
  },
  { name: 'Amazon S3 Glacier', topics: ['s3-glacier'] },
  { name: 'AWS Storage Gateway', topics: ['storage-gateway'] },
];
