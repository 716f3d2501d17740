import { defineFacts } from './fact.ts';

const tiers = {
  source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  checked: '2026-08',
} as const;

/** The two tiers of Parameter Store. */
export const parameterStore = defineFacts({
  standardCount: {
    kind: 'limit',
    label: 'Standard parameters per account and Region',
    value: 10_000,
    unit: 'parameters',
    ...tiers,
  },
  advancedCount: {
    kind: 'limit',
    label: 'Advanced parameters per account and Region',
    value: 100_000,
    unit: 'parameters',
    ...tiers,
  },
  standardSize: { kind: 'limit', label: 'Size of a standard parameter’s value', value: 4, unit: 'KB', ...tiers },
  advancedSize: { kind: 'limit', label: 'Size of an advanced parameter’s value', value: 8, unit: 'KB', ...tiers },
});
