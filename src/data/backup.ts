import { defineFacts } from './fact.ts';

/** Limits and dates of AWS Backup. */
export const backup = defineFacts({
  coldStay: {
    kind: 'limit',
    label: 'Cold storage: shortest stay',
    value: 90,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_Lifecycle.html',
    checked: '2026-08',
  },
  pointInTime: {
    kind: 'limit',
    label: 'Continuous backup: furthest point to which you can restore',
    value: 35,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html',
    checked: '2026-04',
  },
  coolingOff: {
    kind: 'limit',
    label: 'Vault Lock in compliance mode: shortest cooling-off period',
    value: 3,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultLockConfiguration.html',
    checked: '2026-08',
  },
  airGappedPrimarySince: {
    kind: 'date',
    label: 'Logically air-gapped vault as primary target of a plan since',
    value: '2025-11',
    source: 'https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLogicallyAirGappedBackupVault.html',
    checked: '2026-08',
  },
});
