import { computeEc2Services } from './services/compute-ec2.ts';
import { computeServicesServices } from './services/compute-services.ts';
import { storageServices } from './services/storage.ts';
import { networkingEdgeServices } from './services/networking-edge.ts';
import { networkingVpcServices } from './services/networking-vpc.ts';
import { databasesServices } from './services/databases.ts';
import { securityIdentityServices } from './services/security-identity.ts';
import { securityProtectionServices } from './services/security-protection.ts';
import { integrationServices } from './services/integration.ts';
import { analyticsServices } from './services/analytics.ts';
import { migrationServices } from './services/migration.ts';
import { governanceCostsServices } from './services/governance-costs.ts';
import { governanceServices } from './services/governance.ts';
import { machineLearningServices } from './services/machine-learning.ts';
import type { Service } from './services/service.ts';

/** Every service that the guide names, by name without “Amazon” and “AWS”. */
export const services: readonly Service[] = [
  ...computeEc2Services,
  ...computeServicesServices,
  ...storageServices,
  ...networkingEdgeServices,
  ...networkingVpcServices,
  ...databasesServices,
  ...securityIdentityServices,
  ...securityProtectionServices,
  ...integrationServices,
  ...analyticsServices,
  ...migrationServices,
  ...governanceCostsServices,
  ...governanceServices,
  ...machineLearningServices,
].toSorted((a, b) => bareName(a).localeCompare(bareName(b), 'en'));

function bareName({ name }: Service): string {
  return name.replace(/^(Amazon|AWS) /, '');
}

/** Returns the services of a page that can no longer be chosen, none for an unknown page. */
export function goneServicesOf(page: string): readonly Service[] {
  return services.filter((service) => service.page === page && service.status.is !== 'current');
}
