import type { End } from '../engine/ends.ts';

/** Returns a text that is the same for two ends exactly if they are the same. */
export function keyOf(end: End): string {
  switch (end.kind) {
    case 'instance':
    case 'interface':
    case 'subnet':
    case 'endpoint':
      return `${end.kind} ${end.id}`;
    case 'address':
      return end.vpcId === undefined ? `address ${end.address}` : `address ${end.address} ${end.vpcId}`;
    case 'internet':
      return end.address === undefined ? 'internet' : `internet ${end.address}`;
    case 'on-premises':
      return end.via === undefined ? `on-premises ${end.address}` : `on-premises ${end.address} ${end.via}`;
  }
}
