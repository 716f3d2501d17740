import type { Correction } from './corrections/correction.ts';
import { computeEc2Corrections } from './corrections/compute-ec2.ts';
import { computeServicesCorrections } from './corrections/compute-services.ts';
import { storageCorrections } from './corrections/storage.ts';
import { networkingEdgeCorrections } from './corrections/networking-edge.ts';
import { networkingVpcCorrections } from './corrections/networking-vpc.ts';
import { databasesDynamodbCorrections } from './corrections/databases-dynamodb.ts';
import { databasesCorrections } from './corrections/databases.ts';
import { securityIdentityCorrections } from './corrections/security-identity.ts';
import { securityProtectionCorrections } from './corrections/security-protection.ts';
import { integrationCorrections } from './corrections/integration.ts';
import { analyticsCorrections } from './corrections/analytics.ts';
import { migrationCorrections } from './corrections/migration.ts';
import { governanceCorrections } from './corrections/governance.ts';
import { machineLearningCorrections } from './corrections/machine-learning.ts';

/** Every correction of the notes, by chapter. */
export const corrections: readonly Correction[] = [
  ...computeEc2Corrections,
  ...computeServicesCorrections,
  ...storageCorrections,
  ...networkingEdgeCorrections,
  ...networkingVpcCorrections,
  ...databasesDynamodbCorrections,
  ...databasesCorrections,
  ...securityIdentityCorrections,
  ...securityProtectionCorrections,
  ...integrationCorrections,
  ...analyticsCorrections,
  ...migrationCorrections,
  ...governanceCorrections,
  ...machineLearningCorrections,
];

/** Returns the corrections whose whole story the page tells, in the order of the notes; none for an unknown page. */
export function correctionsFor(page: string): readonly Correction[] {
  return corrections.filter((correction) => correction.page === page);
}
