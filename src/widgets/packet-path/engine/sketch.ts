import { aclEntryItem, permissionItem, routeItem, type Traffic } from './items.ts';
import { protocols, type PortRange } from './protocols.ts';
import type { Item, RouteItem } from './topology.ts';

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function portsOf(text: string): PortRange | undefined {
  if (text === 'all') return undefined;
  const [from = 0, to = from] = text.split('-').map(Number);
  return { from, to };
}

function trafficOf(protocol: string, ports: string): Traffic {
  const named = protocols.find((name) => name === protocol);
  return { protocol: named ?? `${Number(protocol)}`, ports: portsOf(ports) };
}

/** Returns routes from texts such as `0.0.0.0/0 igw-a`, followed by `propagated` or `blackhole` where it is so. */
export function sketchRoutes(...lines: readonly string[]): readonly RouteItem[] {
  return lines.map((line) => {
    const [destination = '', target = '', state] = words(line);
    if (state === 'propagated') return routeItem(destination, target, { Origin: 'EnableVgwRoutePropagation' });
    return routeItem(destination, target, state === 'blackhole' ? { State: 'blackhole' } : {});
  });
}

/** Returns a network ACL from texts such as `100 allow tcp 80 0.0.0.0/0`; the rule * is added. */
export function sketchAcl(
  id: string,
  vpcId: string,
  subnets: readonly string[],
  rules: { readonly inbound: readonly string[]; readonly outbound: readonly string[] },
): Item<'NetworkAcls'> {
  const entries = (lines: readonly string[], egress: boolean) =>
    lines.map((line) => {
      const [number = '', action, protocol = '', ports = '', cidr = ''] = words(line);
      return aclEntryItem(
        Number(number),
        egress,
        action === 'allow' ? 'allow' : 'deny',
        trafficOf(protocol, ports),
        cidr,
      );
    });
  return {
    NetworkAclId: id,
    VpcId: vpcId,
    IsDefault: false,
    Associations: subnets.map((SubnetId) => ({ SubnetId })),
    Entries: [...entries(rules.inbound, false), ...entries(rules.outbound, true)],
  };
}

/** Returns a security group from texts such as `tcp 22 sg-admin` or `any all 0.0.0.0/0`. */
export function sketchGroup(
  id: string,
  vpcId: string,
  rules: { readonly inbound: readonly string[]; readonly outbound: readonly string[] },
): Item<'SecurityGroups'> {
  const permissions = (lines: readonly string[]) =>
    lines.map((line) => {
      const [protocol = '', ports = '', peer = ''] = words(line);
      return permissionItem(trafficOf(protocol, ports), peer);
    });
  return {
    GroupId: id,
    GroupName: id,
    VpcId: vpcId,
    IpPermissions: permissions(rules.inbound),
    IpPermissionsEgress: permissions(rules.outbound),
  };
}
