import { defineFacts, type Amount, type Limit, type Price, type Unit } from './fact.ts';

const ecsApi = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference';
const ecsGuide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';
const eksGuide = 'https://docs.aws.amazon.com/eks/latest/userguide';
const taskSizes = { source: `${ecsApi}/API_RegisterTaskDefinition.html`, checked: '2026-08' } as const;
const spot = { source: `${ecsApi}/API_CapacityProviderStrategyItem.html`, checked: '2026-08' } as const;
const trunking = { source: `${ecsGuide}/container-instance-eni.html`, checked: '2026' } as const;
const architecture = { source: `${eksGuide}/eks-architecture.html`, checked: '2026' } as const;
const pods = { source: `${eksGuide}/choosing-instance-type.html`, checked: '2024-12' } as const;
const versions = { source: `${eksGuide}/kubernetes-versions.html`, checked: '2026' } as const;

const clusterPrice = (label: string, value: number) =>
  ({
    kind: 'price',
    label,
    value,
    per: 'hour',
    region: 'us-east-1',
    source: 'https://aws.amazon.com/eks/pricing/',
    checked: '2026-08',
  }) as const satisfies Price;
const job = (label: string, value: Amount, unit: Unit, note?: string) =>
  ({
    kind: 'limit',
    label,
    value,
    unit,
    note,
    source: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html',
    checked: '2026-08',
  }) as const satisfies Limit;

/** Sizes and limits of tasks on Fargate. */
export const fargate = defineFacts({
  smallestCpu: {
    kind: 'limit',
    label: 'Fargate: vCPUs of the smallest task',
    value: 0.25,
    unit: 'vCPUs',
    ...taskSizes,
  },
  smallestMemory: {
    kind: 'limit',
    label: 'Fargate: memory of the smallest task',
    value: [0.5, 2],
    unit: 'GB',
    ...taskSizes,
  },
  smallestWindowsCpu: {
    kind: 'limit',
    label: 'Fargate: vCPUs of the smallest Windows task',
    value: 1,
    unit: 'vCPUs',
    ...taskSizes,
  },
  largestCpu: { kind: 'limit', label: 'Fargate: vCPUs of the largest task', value: 16, unit: 'vCPUs', ...taskSizes },
  largestMemory: {
    kind: 'limit',
    label: 'Fargate: memory of the largest task',
    value: [32, 120],
    unit: 'GB',
    ...taskSizes,
  },
  storage: {
    kind: 'limit',
    label: 'Fargate: ephemeral storage per task',
    value: [20, 200],
    unit: 'GiB',
    note: '20 GiB if you set nothing.',
    source: `${ecsApi}/API_EphemeralStorage.html`,
    checked: '2026-08',
  },
  spotSaving: {
    kind: 'design',
    label: 'Fargate Spot: saving over Fargate, at most',
    value: 70,
    unit: '%',
    note: 'About.',
    ...spot,
  },
  spotWarning: {
    kind: 'limit',
    label: 'Fargate Spot: warning before a task is stopped',
    value: 2,
    unit: 'minutes',
    ...spot,
  },
  oldPlatformRetired: {
    kind: 'date',
    label: 'Fargate platform version 1.3.0 for Linux was retired in',
    value: '2026-06',
    source: `${ecsGuide}/platform-linux-fargate.html`,
    checked: '2026-08',
  },
});

/** Dates and densities of ECS. */
export const ecs = defineFacts({
  managedInstancesSince: {
    kind: 'date',
    label: 'ECS Managed Instances exist since',
    value: '2025-09',
    source: `${ecsGuide}/capacity-launch-type-comparison.html`,
    checked: '2026',
  },
  expressModeSince: {
    kind: 'date',
    label: 'ECS Express Mode exists since',
    value: '2025-11',
    source: `${ecsApi}/API_CreateExpressGatewayService.html`,
    checked: '2026-08',
  },
  appRunnerClosed: {
    kind: 'date',
    label: 'AWS App Runner closed to new customers on',
    value: '2026-04-30',
    source: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
    checked: '2026-06',
  },
  copilotEnded: {
    kind: 'date',
    label: 'AWS Copilot CLI: end of support',
    value: '2026-06-12',
    source: 'https://github.com/aws/copilot-cli',
    checked: '2026',
  },
  tasksOnLarge: {
    kind: 'limit',
    label: 'awsvpc tasks on one c5.large',
    value: 2,
    unit: 'tasks',
    ...trunking,
  },
  trunkedTasksOnLarge: {
    kind: 'limit',
    label: 'awsvpc tasks on one c5.large with ENI trunking',
    value: 10,
    unit: 'tasks',
    ...trunking,
  },
  trunkedTasks: {
    kind: 'limit',
    label: 'awsvpc tasks on the largest instance types with ENI trunking',
    value: 120,
    unit: 'tasks',
    ...trunking,
  },
});

/** Limits, support times and prices of EKS. */
export const eks = defineFacts({
  apiServers: {
    kind: 'design',
    label: 'EKS control plane: API server instances, at least',
    value: 2,
    unit: 'instances',
    ...architecture,
  },
  etcd: { kind: 'design', label: 'EKS control plane: etcd instances', value: 3, unit: 'instances', ...architecture },
  zones: {
    kind: 'design',
    label: 'EKS control plane: Availability Zones',
    value: 3,
    unit: 'Availability Zones',
    ...architecture,
  },
  subnets: {
    kind: 'limit',
    label: 'EKS: subnets of your VPC in different Availability Zones, at least',
    value: 2,
    unit: 'subnets',
    ...architecture,
  },
  standardSupport: {
    kind: 'limit',
    label: 'EKS: standard support of a Kubernetes minor version',
    value: 14,
    unit: 'months',
    ...versions,
  },
  extendedSupport: {
    kind: 'limit',
    label: 'EKS: extended support after that',
    value: 12,
    unit: 'months',
    ...versions,
  },
  clusterPrice: clusterPrice('EKS: a cluster in standard support', 0.1),
  extendedPrice: clusterPrice('EKS: a cluster in extended support', 0.6),
  podsOnSmall: {
    kind: 'limit',
    label: 'EKS managed node groups: pods per node with fewer than 30 vCPUs',
    value: 110,
    unit: 'pods',
    ...pods,
  },
  podsOnLarge: {
    kind: 'limit',
    label: 'EKS managed node groups: pods per larger node',
    value: 250,
    unit: 'pods',
    ...pods,
  },
  nodeLife: {
    kind: 'limit',
    label: 'EKS Auto Mode: life of a node, at most',
    value: 21,
    unit: 'days',
    source: `${eksGuide}/automode.html`,
    checked: '2024-12',
  },
});

/** Numbers of ECR. */
export const ecrRegistry = defineFacts({
  token: {
    kind: 'limit',
    label: 'ECR: life of a login token',
    value: 12,
    unit: 'hours',
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html',
    checked: '2026-08',
  },
  expiry: {
    kind: 'design',
    label: 'ECR: time within which a lifecycle policy acts on images that meet it',
    value: 24,
    unit: 'hours',
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
    checked: '2026-08',
  },
});

/** Limits of jobs on AWS Batch. */
export const batch = defineFacts({
  children: job('Batch: child jobs of an array job', [2, 10_000], 'jobs'),
  dependencies: job('Batch: jobs that a job can wait for, at most', 20, 'jobs'),
  attempts: job('Batch: attempts at a job', [1, 10], 'attempts'),
  shortestTimeout: job('Batch: shortest timeout of a job', 60, 'seconds', 'There is no longest one.'),
  fargateLife: job('Batch: time after which a job on Fargate may end', 14, 'days'),
});
