import { defineFacts } from './fact.ts';

const sampling = {
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
  checked: '2026',
} as const;
const concepts = {
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
  checked: '2026',
} as const;
const login = {
  source: 'https://docs.aws.amazon.com/signin/latest/userguide/command-line-sign-in.html',
  checked: '2026',
} as const;

/** Defaults and limits of AWS X-Ray. */
export const xRay = defineFacts({
  reservoir: {
    kind: 'default',
    label: 'X-Ray: first requests recorded each second',
    value: 1,
    unit: 'requests',
    ...sampling,
  },
  rate: { kind: 'default', label: 'X-Ray: share recorded of the other requests', value: 5, unit: '%', ...sampling },
  annotations: {
    kind: 'limit',
    label: 'X-Ray: annotations indexed per trace',
    value: 50,
    unit: 'annotations',
    ...concepts,
  },
  retention: { kind: 'limit', label: 'X-Ray: traces are kept for', value: 30, unit: 'days', ...concepts },
});

/** How long a sign-in lasts. */
export const signIn = defineFacts({
  renewal: {
    kind: 'limit',
    label: '“aws login” renews its credentials every',
    value: 15,
    unit: 'minutes',
    ...login,
  },
  longest: { kind: 'limit', label: '“aws login” lasts up to', value: 12, unit: 'hours', ...login },
  consoleSessions: {
    kind: 'limit',
    label: 'Console sign-ins in one browser at a time',
    value: 5,
    unit: 'sessions',
    note: 'Multi-session support must be switched on.',
    source: 'https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/multisession.html',
    checked: '2026-04',
  },
});

/** Limits of Amazon Managed Service for Prometheus. */
export const prometheus = defineFacts({
  longestRetention: {
    kind: 'limit',
    label: 'Managed Service for Prometheus: longest retention of a workspace',
    value: 1095,
    unit: 'days',
    note: 'Three years.',
    source: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-workspace-configuration.html',
    checked: '2026',
  },
});
