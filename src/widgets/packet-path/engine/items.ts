import { allPorts, hasPorts, protocolNumber, type PortRange, type Protocol } from './protocols.ts';
import type { AclEntryItem, PermissionItem, RouteItem } from './topology.ts';

/** The key under which a route names its target, by how the target's id begins. */
const targetKeys: readonly (readonly [prefix: string, key: keyof RouteItem])[] = [
  ['eigw-', 'EgressOnlyInternetGatewayId'],
  ['nat-', 'NatGatewayId'],
  ['eni-', 'NetworkInterfaceId'],
  ['i-', 'InstanceId'],
  ['pcx-', 'VpcPeeringConnectionId'],
  ['tgw-', 'TransitGatewayId'],
  ['cagw-', 'CarrierGatewayId'],
  ['lgw-', 'LocalGatewayId'],
];

/** Returns the key under which a route names its destination: a block of either family, or a prefix list. */
export function destinationKey(destination: string): keyof RouteItem {
  if (destination.startsWith('pl-')) return 'DestinationPrefixListId';
  return destination.includes(':') ? 'DestinationIpv6CidrBlock' : 'DestinationCidrBlock';
}

/** Returns a route in the shape of AWS: to a block or prefix list, by way of a target or `local`. */
export function routeItem(destination: string, target: string, more: Partial<RouteItem> = {}): RouteItem {
  const [, targetKey = 'GatewayId'] = targetKeys.find(([prefix]) => target.startsWith(prefix)) ?? [];
  const origin = target === 'local' ? 'CreateRouteTable' : 'CreateRoute';
  return { [destinationKey(destination)]: destination, [targetKey]: target, Origin: origin, State: 'active', ...more };
}

/**
 * What a filter rule speaks of: a protocol, and for TCP and UDP the ports, all of them by default. In a security group,
 * ICMP that is named by its number has ports too: type × 256 + code.
 */
export interface Traffic {
  readonly protocol: Protocol | `${number}`;
  readonly ports?: PortRange;
}

function printedProtocol({ protocol }: Traffic, ipv6: boolean): string {
  if (protocol === 'any') return '-1';
  if (protocol === 'icmp') return ipv6 ? '58' : '1';
  return `${protocolNumber(protocol)}`;
}

/** Returns a rule of a network ACL in the shape of AWS. */
export function aclEntryItem(
  number: number,
  egress: boolean,
  action: 'allow' | 'deny',
  traffic: Traffic,
  cidr: string,
): AclEntryItem {
  const ipv6 = cidr.includes(':');
  const printed = printedProtocol(traffic, ipv6);
  const ports = traffic.ports && { PortRange: { From: traffic.ports.from, To: traffic.ports.to } };
  const icmp = { IcmpTypeCode: { Type: -1, Code: -1 } };
  const detail = traffic.protocol === 'icmp' ? icmp : hasPorts(Number(printed)) ? ports : undefined;
  return {
    RuleNumber: number,
    Egress: egress,
    RuleAction: action,
    Protocol: printed,
    [ipv6 ? 'Ipv6CidrBlock' : 'CidrBlock']: cidr,
    ...detail,
  };
}

/** Returns the type and code of ICMP as AWS prints them in a security group: -1 for any. */
function icmpDetail({ protocol, ports = allPorts }: Traffic): Pick<PermissionItem, 'FromPort' | 'ToPort'> {
  const isAny = protocol === 'icmp' || (ports.from === allPorts.from && ports.to === allPorts.to);
  if (isAny) return { FromPort: -1, ToPort: -1 };
  return { FromPort: Math.floor(ports.from / 256), ToPort: ports.from === ports.to ? ports.from % 256 : -1 };
}

/** Returns a rule of a security group in the shape of AWS; the peer is a block, a prefix list or another group. */
export function permissionItem(traffic: Traffic, peer: string): PermissionItem {
  const ipv6 = peer.includes(':');
  const printed = printedProtocol(traffic, ipv6);
  const ports = traffic.ports ?? allPorts;
  const isIcmp = printed === '1' || printed === '58';
  const withPorts = printed === '6' || printed === '17';
  const detail = isIcmp ? icmpDetail(traffic) : withPorts ? { FromPort: ports.from, ToPort: ports.to } : undefined;
  return {
    IpProtocol: { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6' }[printed] ?? printed,
    ...detail,
    ...(peer.startsWith('sg-')
      ? { UserIdGroupPairs: [{ GroupId: peer }] }
      : peer.startsWith('pl-')
        ? { PrefixListIds: [{ PrefixListId: peer }] }
        : ipv6
          ? { Ipv6Ranges: [{ CidrIpv6: peer }] }
          : { IpRanges: [{ CidrIp: peer }] }),
  };
}
