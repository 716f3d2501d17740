import { defineFacts, type Quota, type Unit } from './fact.ts';

const api = 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference';
const guide = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide';
const group = { source: `${api}/API_CreateAutoScalingGroup.html`, checked: '2026-08' } as const;
const distribution = { source: `${api}/API_InstancesDistribution.html`, checked: '2026-08' } as const;
const predictive = { source: `${guide}/ec2-auto-scaling-predictive-scaling.html`, checked: '2026-08' } as const;
const hook = { source: `${api}/API_PutLifecycleHook.html`, checked: '2026-08' } as const;
const hookLimits = { source: `${api}/API_LifecycleHook.html`, checked: '2026-08' } as const;
const configurations = { source: `${guide}/launch-configurations.html`, checked: '2026' } as const;
const optimizer = {
  source: 'https://docs.aws.amazon.com/compute-optimizer/latest/APIReference/API_PutRecommendationPreferences.html',
  checked: '2026-08',
} as const;

const quota = (label: string, value: number, unit: Unit, adjustable = false) =>
  ({
    kind: 'quota',
    label,
    value,
    unit,
    adjustable,
    source: `${guide}/ec2-auto-scaling-quotas.html`,
    checked: '2026',
  }) as const satisfies Quota;

/** Quotas and defaults of EC2 Auto Scaling groups. */
export const asg = defineFacts({
  groups: quota('Auto Scaling groups per Region', 500, 'groups', true),
  targetGroups: quota('Target groups per Auto Scaling group', 50, 'target groups'),
  graceByApi: {
    kind: 'default',
    label: 'Health check grace period of a group made by the API',
    value: 0,
    unit: 'seconds',
    ...group,
  },
  graceInConsole: {
    kind: 'default',
    label: 'Health check grace period of a group made in the console',
    value: 300,
    unit: 'seconds',
    ...group,
  },
  shortestLifetime: {
    kind: 'limit',
    label: 'Maximum instance lifetime: shortest that can be set',
    value: 1,
    unit: 'days',
    ...group,
  },
  rebalanceMargin: {
    kind: 'default',
    label: 'How far rebalancing of zones may exceed the maximum size',
    value: 10,
    unit: '%',
    note: 'Or one instance, if that is more.',
    source: `${guide}/auto-scaling-benefits.html`,
    checked: '2026',
  },
  refreshHealthy: {
    kind: 'default',
    label: 'Instance refresh: share of the group that stays healthy, at least',
    value: 90,
    unit: '%',
    source: `${guide}/asg-instance-refresh.html`,
    checked: '2026-08',
  },
  onDemandBase: {
    kind: 'default',
    label: 'Mixed instances: On-Demand Instances launched before any Spot',
    value: 0,
    unit: 'instances',
    ...distribution,
  },
  onDemandShare: {
    kind: 'default',
    label: 'Mixed instances: share of On-Demand above that base',
    value: 100,
    unit: '%',
    ...distribution,
  },
});

/** Quotas and defaults of the ways to scale a group. */
export const asgScaling = defineFacts({
  policies: quota('Scaling policies per group', 50, 'policies'),
  scheduledActions: quota('Scheduled actions per group', 125, 'scheduled actions'),
  steps: quota('Step adjustments per step scaling policy', 20, 'steps'),
  cooldown: { kind: 'default', label: 'Cooldown after simple scaling', value: 300, unit: 'seconds', ...group },
  historyNeeded: {
    kind: 'limit',
    label: 'Predictive scaling: history needed, at least',
    value: 24,
    unit: 'hours',
    ...predictive,
  },
  historyUsed: {
    kind: 'limit',
    label: 'Predictive scaling: history analysed, at most',
    value: 14,
    unit: 'days',
    ...predictive,
  },
  forecast: {
    kind: 'limit',
    label: 'Predictive scaling: reach of the forecast',
    value: 48,
    unit: 'hours',
    ...predictive,
  },
  launchAhead: {
    kind: 'default',
    label: 'Predictive scaling: how long before the hour instances are launched',
    value: 300,
    unit: 'seconds',
    ...predictive,
  },
});

/** Limits of lifecycle hooks. */
export const lifecycleHooks = defineFacts({
  hooks: quota('Lifecycle hooks per group', 50, 'hooks'),
  timeout: {
    kind: 'default',
    label: 'Heartbeat timeout of a lifecycle hook',
    value: 1,
    unit: 'hours',
    note: '3,600 seconds.',
    ...hook,
  },
  timeoutRange: {
    kind: 'limit',
    label: 'Heartbeat timeout that can be set',
    value: [30, 7200],
    unit: 'seconds',
    ...hook,
  },
  longestWait: {
    kind: 'limit',
    label: 'Time in a wait state, at most',
    value: 48,
    unit: 'hours',
    note: 'Or 100 times the heartbeat timeout, if that is less.',
    ...hookLimits,
  },
  heartbeats: {
    kind: 'limit',
    label: 'Time in a wait state as a multiple of the heartbeat timeout, at most',
    value: 100,
    unit: 'times',
    note: 'Or 48 hours, if that is less.',
    ...hookLimits,
  },
});

/** When launch configurations were closed, step by step. */
export const launchConfigurations = defineFacts({
  noNewTypesSince: {
    kind: 'date',
    label: 'Launch configurations get no new instance types since',
    value: '2023-01-01',
    ...configurations,
  },
  noConsoleSince: {
    kind: 'date',
    label: 'Accounts that cannot create launch configurations in the console were opened since',
    value: '2023-06-01',
    ...configurations,
  },
  noCreationSince: {
    kind: 'date',
    label: 'Accounts that cannot create launch configurations at all were opened since',
    value: '2024-10-01',
    ...configurations,
  },
});

/** How far back AWS Compute Optimizer looks. */
export const computeOptimizer = defineFacts({
  lookback: { kind: 'default', label: 'Compute Optimizer: metrics analysed', value: 14, unit: 'days', ...optimizer },
  longerLookback: {
    kind: 'limit',
    label: 'Compute Optimizer: metrics analysed on request',
    value: 32,
    unit: 'days',
    ...optimizer,
  },
  paidLookback: {
    kind: 'limit',
    label: 'Compute Optimizer: metrics analysed with enhanced infrastructure metrics',
    value: 93,
    unit: 'days',
    note: 'Charged.',
    ...optimizer,
  },
  automationSince: {
    kind: 'date',
    label: 'Compute Optimizer has automation rules since',
    value: '2025-11',
    source: 'https://docs.aws.amazon.com/compute-optimizer/latest/ug/automation-rules.html',
    checked: '2026-08',
  },
});
