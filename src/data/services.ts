import { computeEc2Services } from './services/compute-ec2.ts';
import { storageServices } from './services/storage.ts';
import { networkingEdgeServices } from './services/networking-edge.ts';
import { networkingVpcServices } from './services/networking-vpc.ts';
import { databasesServices } from './services/databases.ts';
import { securityIdentityServices } from './services/security-identity.ts';
import type { IsoDate, Url } from './fact.ts';

/** Whether a service can still be chosen. */
export type Status =
  | { is: 'current' }
  /** Only those who used it before may go on. */
  | { is: 'closed'; since: IsoDate; instead: string }
  | { is: 'ending'; on: IsoDate; instead: string }
  | { is: 'retired'; on: IsoDate; instead: string };

/** A service of AWS, or a part of one with a life of its own. */
export interface Service {
  /** The name that AWS uses today. */
  name: string;
  /** Names that it had before. */
  formerly?: readonly string[];
  /** Short names and acronyms. */
  aliases?: readonly string[];
  /** What it is, in one line. */
  summary: string;
  status: Status;
  /** The page that explains it, as chapter and slug. */
  page?: string;
  source: Url;
  checked: IsoDate;
}

/** Every service that the guide names, by name without “Amazon” and “AWS”. */
export const services: readonly Service[] = [
  ...computeEc2Services,
  ...storageServices,
  ...networkingEdgeServices,
  ...networkingVpcServices,
  ...databasesServices,
  ...securityIdentityServices,
].toSorted((a, b) => bareName(a).localeCompare(bareName(b), 'en'));

function bareName({ name }: Service): string {
  return name.replace(/^(Amazon|AWS) /, '');
}

/** Returns the services of a page that can no longer be chosen, none for an unknown page. */
export function goneServicesOf(page: string): readonly Service[] {
  return services.filter((service) => service.page === page && service.status.is !== 'current');
}
