import type { LeftOut, ThingKind } from './picture.ts';

/** How each kind of thing is called. */
export const kindNames: Record<ThingKind, string> = {
  region: 'Region',
  vpc: 'VPC',
  zone: 'Availability Zone',
  subnet: 'Subnet',
  instance: 'Instance',
  interface: 'Network interface',
  'any-host': 'Any host',
  'nat-gateway': 'NAT gateway',
  'interface-endpoint': 'Interface endpoint',
  'firewall-endpoint': 'Firewall endpoint',
  'network-acl': 'Network ACL',
  'route-table': 'Route table',
  'security-group': 'Security group',
  'internet-gateway': 'Internet gateway',
  'egress-only-internet-gateway': 'Egress-only gateway',
  'virtual-private-gateway': 'Virtual private gateway',
  'gateway-endpoint': 'Gateway endpoint',
  'transit-gateway': 'Transit gateway',
  'transit-gateway-attachment': 'TGW attachment',
  'peering-connection': 'Peering connection',
  'amazon-service': 'Amazon services',
  internet: 'Internet',
  'on-premises': 'On-premises',
  connection: 'Connection',
  service: 'AWS service',
};

/** What stands on the badges. */
export const badgeTexts = { 'network-acl': 'ACL', 'route-table': 'RT', 'security-group': 'SG' } as const;

/** How the two ends of a question are marked. */
export const endTexts = { from: 'From', to: 'To' } as const;

/** Short words beside names. */
export const words = {
  public: 'public',
  private: 'private',
  more: (count: number) => `and ${count.toLocaleString('en-US')} more`,
  detached: 'not attached',
} as const;

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`];

/** Returns in a sentence what a picture leaves out, or nothing where it shows all. */
export function leftOutText({ vpcs, subnets, interfaces }: LeftOut): string | undefined {
  const parts = [
    ...counted(vpcs, 'VPC', 'VPCs'),
    ...counted(subnets, 'subnet', 'subnets'),
    ...counted(interfaces, 'interface', 'interfaces'),
  ];
  const last = parts.at(-1);
  if (!last) return undefined;
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
  const verb = vpcs + subnets + interfaces === 1 ? 'is' : 'are';
  return `Drawn is what this packet passes, with its neighbours: ${list} ${verb} left out.`;
}
