import { computeEc2Corrections } from './corrections/compute-ec2.ts';
import type { Correction } from './corrections/correction.ts';
import { networkingVpcCorrections } from './corrections/networking-vpc.ts';
import { storageCorrections } from './corrections/storage.ts';

/** Every correction of the notes, by chapter in the order of the notes. */
export const corrections: readonly Correction[] = [...storageCorrections, ...networkingVpcCorrections];
export const corrections: readonly Correction[] = [...computeEc2Corrections, ...storageCorrections];
import { securityIdentityCorrections } from './corrections/security-identity.ts';
import { storageCorrections } from './corrections/storage.ts';

/** Every correction of the notes, by chapter in the order of the notes. */
export const corrections: readonly Correction[] = [...storageCorrections, ...securityIdentityCorrections];
import { networkingEdgeCorrections } from './corrections/networking-edge.ts';
import { storageCorrections } from './corrections/storage.ts';

/** Every correction of the notes, by chapter in the order of the notes. */
export const corrections: readonly Correction[] = [...storageCorrections, ...networkingEdgeCorrections];

/** Returns the corrections whose whole story the page tells, in the order of the notes; none for an unknown page. */
export function correctionsFor(page: string): readonly Correction[] {
  return corrections.filter((correction) => correction.page === page);
}
