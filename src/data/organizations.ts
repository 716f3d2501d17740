import { defineFacts } from './fact.ts';

const quotas = {
  source: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
  checked: '2026',
} as const;

/** Quotas and periods of AWS Organizations. */
export const organizations = defineFacts({
  accounts: {
    kind: 'quota',
    label: 'Accounts per organization',
    value: 10,
    unit: 'accounts',
    adjustable: true,
    note: 'Invited accounts count too, and a new organization may start with fewer.',
    ...quotas,
  },
  units: {
    kind: 'limit',
    label: 'Organizational units (OUs) per organization',
    value: 2000,
    unit: 'OUs',
    ...quotas,
  },
  depth: {
    kind: 'limit',
    label: 'Depth of the tree of OUs under the root, with service control policies on',
    value: 5,
    unit: 'levels',
    source: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html',
    checked: '2026-08',
  },
  reopening: {
    kind: 'limit',
    label: 'Time in which AWS Support can reopen a closed account',
    value: 90,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html',
    checked: '2026-08',
  },
});
