import { defineFacts } from './fact.ts';

const recorder = {
  source: 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigurationRecorder.html',
  checked: '2026-08',
} as const;
const proton = {
  source: 'https://docs.aws.amazon.com/proton/latest/APIReference/API_ServiceSummary.html',
  checked: '2026',
} as const;

/** Limits of AWS Config. */
export const awsConfig = defineFacts({
  retention: {
    kind: 'default',
    label: 'AWS Config keeps configuration items for',
    value: 2557,
    unit: 'days',
    note: 'Seven years.',
    ...recorder,
  },
  shortestRetention: {
    kind: 'limit',
    label: 'AWS Config: shortest retention that you can choose',
    value: 30,
    unit: 'days',
    ...recorder,
  },
});

/** Limits of tags. */
export const tagging = defineFacts({
  perResource: {
    kind: 'limit',
    label: 'Your own tags per resource, for most resources',
    value: 50,
    unit: 'tags',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
    checked: '2026-04',
  },
});

/** Dates on which services and support plans end. */
export const endings = defineFacts({
  opsWorks: {
    kind: 'date',
    label: 'AWS OpsWorks Stacks ended on',
    value: '2024-05-26',
    source: 'https://docs.aws.amazon.com/opsworks/latest/APIReference/Welcome.html',
    checked: '2024',
  },
  protonClosed: {
    kind: 'date',
    label: 'AWS Proton took no new customers from',
    value: '2025-10-07',
    ...proton,
  },
  proton: {
    kind: 'date',
    label: 'AWS Proton ended on',
    value: '2026-10-07',
    ...proton,
  },
  supportPlans: {
    kind: 'date',
    label: 'The Developer, Business and Enterprise On-Ramp support plans end on',
    value: '2027-01-01',
    source: 'https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor-api.html',
    checked: '2026',
  },
});
