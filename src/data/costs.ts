import { defineFacts } from './fact.ts';

const notification = {
  source: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Notification.html',
  checked: '2026-08',
} as const;
const budgetPricing = {
  source: 'https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/',
  checked: '2026-08',
} as const;
const usageApi = {
  source: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostAndUsageWithResources.html',
  checked: '2026-08',
} as const;
const forecastApi = {
  source: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostForecast.html',
  checked: '2026-08',
} as const;
const anomalies = {
  source: 'https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html',
  checked: '2026-08',
} as const;

/** Limits and prices of AWS Budgets. */
export const budgets = defineFacts({
  notifications: {
    kind: 'limit',
    label: 'Notifications per budget',
    value: 10,
    unit: 'notifications',
    ...notification,
  },
  emails: {
    kind: 'limit',
    label: 'Email addresses per notification',
    value: 10,
    unit: 'email addresses',
    ...notification,
  },
  topics: { kind: 'limit', label: 'SNS topics per notification', value: 1, unit: 'SNS topics', ...notification },
  reservationTarget: {
    kind: 'limit',
    label: 'Target of a budget on Reserved Instances or Savings Plans',
    value: 100,
    unit: '%',
    source: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Budget.html',
    checked: '2026-08',
  },
  freeWithActions: {
    kind: 'limit',
    label: 'Budgets with actions that are free',
    value: 2,
    unit: 'budgets',
    ...budgetPricing,
  },
  withActions: {
    kind: 'price',
    label: 'Each further budget with actions',
    value: 0.1,
    per: 'budget each day',
    region: 'us-east-1',
    ...budgetPricing,
  },
});

/** Limits and prices of Cost Explorer and of Cost Anomaly Detection. */
export const costExplorer = defineFacts({
  history: {
    kind: 'default',
    label: 'Cost Explorer: history',
    value: 13,
    unit: 'months',
    ...usageApi,
  },
  longestHistory: {
    kind: 'limit',
    label: 'Cost Explorer: longest history, by month, when switched on',
    value: 38,
    unit: 'months',
    ...usageApi,
  },
  dailyForecast: {
    kind: 'limit',
    label: 'Cost Explorer: longest forecast by day',
    value: 3,
    unit: 'months',
    ...forecastApi,
  },
  monthlyForecast: {
    kind: 'limit',
    label: 'Cost Explorer: longest forecast by month',
    value: 18,
    unit: 'months',
    ...forecastApi,
  },
  apiRequest: {
    kind: 'price',
    label: 'Cost Explorer: API request',
    value: 0.01,
    per: 'request',
    region: 'us-east-1',
    source: 'https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/',
    checked: '2026',
  },
  monitoredValues: {
    kind: 'limit',
    label: 'Cost Anomaly Detection: values that a managed monitor watches',
    value: 5000,
    unit: 'values',
    note: 'The costliest of its dimension.',
    ...anomalies,
  },
  anomalyHistory: {
    kind: 'limit',
    label: 'Cost Anomaly Detection: anomalies stay listed for',
    value: 90,
    unit: 'days',
    ...anomalies,
  },
});

/** Prices of moving data, and what of it is free. */
export const dataTransfer = defineFacts({
  freeToInternet: {
    kind: 'limit',
    label: 'Free data out to the internet each month',
    value: 100,
    unit: 'GB',
    note: 'For all services and Regions together, except those in China and AWS GovCloud (US).',
    source: 'https://aws.amazon.com/s3/pricing/',
    checked: '2026-09',
  },
  acrossZones: {
    kind: 'price',
    label: 'Data between Availability Zones of a Region, in each direction',
    value: 0.01,
    per: 'GB',
    region: 'us-east-1',
    note: 'Charged on both sides: a GB that crosses costs twice this.',
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/',
    checked: '2026-08',
  },
});
