import { defineFacts } from './fact.ts';

const workflowTypes = {
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html',
  checked: '2026',
} as const;

/** Limits of AWS Step Functions. */
export const stepFunctions = defineFacts({
  standardDuration: {
    kind: 'limit',
    label: 'Standard workflow: longest execution',
    value: 1,
    unit: 'years',
    ...workflowTypes,
  },
  expressDuration: {
    kind: 'limit',
    label: 'Express workflow: longest execution',
    value: 5,
    unit: 'minutes',
    ...workflowTypes,
  },
  history: {
    kind: 'default',
    label: 'Standard workflow: history kept after the end of an execution',
    value: 90,
    unit: 'days',
    ...workflowTypes,
  },
  payload: {
    kind: 'limit',
    label: 'Largest input or output of a state or an execution',
    value: 256,
    unit: 'KiB',
    source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
    checked: '2026-08',
  },
  redrive: {
    kind: 'limit',
    label: 'Standard workflow: time in which a failed execution can be redriven',
    value: 14,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html',
    checked: '2026-08',
  },
});

/** Limits of Amazon SWF. */
export const swf = defineFacts({
  history: {
    kind: 'limit',
    label: 'History of a closed workflow execution, at most',
    value: 90,
    unit: 'days',
    note: 'Set for each domain, from zero.',
    source: 'https://docs.aws.amazon.com/amazonswf/latest/apireference/API_RegisterDomain.html',
    checked: '2026-08',
  },
});

/** Limits and dates of AWS AppSync. */
export const appSync = defineFacts({
  cacheTime: {
    kind: 'limit',
    label: 'Server-side cache: longest time to live',
    value: 3600,
    unit: 'seconds',
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html',
    checked: '2026-04',
  },
  eventsSince: {
    kind: 'date',
    label: 'AppSync Events offered since',
    value: '2024-10-30',
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html',
    checked: '2026-04',
  },
  amplifyGen1Ends: {
    kind: 'date',
    label: 'Amplify Gen 1, with DataStore, ends on',
    value: '2027-05-01',
    source: 'https://docs.amplify.aws/gen1/react/build-a-backend/more-features/datastore/',
    checked: '2026-05',
  },
});

const triggers = {
  source: 'https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html',
  checked: '2026-04',
} as const;
const runs = { source: 'https://docs.aws.amazon.com/appflow/latest/userguide/s3.html', checked: '2026-04' } as const;

/** Limits of Amazon AppFlow. */
export const appFlow = defineFacts({
  shortestInterval: {
    kind: 'limit',
    label: 'Scheduled flow: shortest time between runs',
    value: 1,
    unit: 'minutes',
    ...triggers,
  },
  firstRun: {
    kind: 'limit',
    label: 'Incremental flow: how far back the first run reaches',
    value: 30,
    unit: 'days',
    ...triggers,
  },
  longestRun: { kind: 'limit', label: 'Longest run of a flow', value: 48, unit: 'hours', ...runs },
  flows: { kind: 'quota', label: 'Flows per account', value: 1000, unit: 'flows', adjustable: true, ...runs },
});
