import { formatAddress } from '#widgets/shared/cidr.ts';
import { networkOf } from '../engine/network.ts';
import type { Hop, HopKind, Path } from '../engine/path.ts';
import type { Topology } from '../engine/topology.ts';
import { nameOf } from '../names.ts';
import { describeTraffic } from '../packet-texts.ts';

/** What a packet passes, by AWS's names for such things. */
export const kindNames: Readonly<Record<HopKind, string>> = {
  'network-interface': 'Network interface',
  appliance: 'Middlebox appliance',
  'security-group': 'Security groups',
  'network-acl': 'Network ACL',
  'route-table': 'Route table',
  'internet-gateway': 'Internet gateway',
  'egress-only-internet-gateway': 'Egress-only internet gateway',
  'nat-gateway': 'NAT gateway',
  endpoint: 'VPC endpoint',
  'peering-connection': 'Peering connection',
  'transit-gateway': 'Transit gateway',
  'transit-gateway-attachment': 'Transit gateway attachment',
  'transit-gateway-route-table': 'Transit gateway route table',
  'virtual-private-gateway': 'Virtual private gateway',
  internet: 'Internet',
  'on-premises': 'On premises',
  'amazon-service': 'AWS service on the host',
};

/** Where something happens to a packet, in the names of its network. */
export interface Place {
  readonly topology: Topology;
  readonly hop: Hop;
  readonly path: Path;
  readonly isReply: boolean;
  /** What the packet passes here, by name. */
  readonly thing: string;
  readonly source: string;
  readonly destination: string;
  /** Protocol and ports: "TCP 443". */
  readonly traffic: string;
  readonly subnet: string | undefined;
  readonly vpc: string | undefined;
  readonly name: (id: string) => string;
}

/** Returns the id that AWS gives to what a hop passes, where it is one thing that has one. */
export function idAt({ kind, id }: Hop): string | undefined {
  const nameless: readonly HopKind[] = ['internet', 'on-premises', 'amazon-service', 'security-group'];
  return id === '' || nameless.includes(kind) ? undefined : id;
}

/** Returns an interface by its name, and where it belongs to an instance also by that one's. */
export function describeHost(topology: Topology, id: string): string {
  const { instances, interfaces, subnets } = networkOf(topology);
  const host = interfaces.get(id);
  if (!host && subnets.has(id)) return `any host of ${nameOf(topology, id)}`;
  if (host?.instanceId === undefined) return nameOf(topology, id);
  const first = instances.get(host.instanceId)?.[0] === host;
  const instance = nameOf(topology, host.instanceId);
  return first ? instance : `${nameOf(topology, id)} of ${instance}`;
}

/** Returns what a hop passes, in words that fit into a sentence. */
export function describeThing(topology: Topology, hop: Hop): string {
  const { kind, id, vpcId } = hop;
  const vpc = vpcId === undefined ? 'the VPC' : nameOf(topology, vpcId);
  switch (kind) {
    case 'internet':
      return 'the internet';
    case 'on-premises':
      return 'the customer’s network';
    case 'amazon-service':
      return 'an AWS service on the host itself';
    case 'security-group': {
      const ids = networkOf(topology).interfaces.get(id)?.groups?.ids ?? [];
      const names = ids.map((group) => nameOf(topology, group));
      return names.length > 0
        ? new Intl.ListFormat('en-GB').format(names)
        : `the security groups of ${describeHost(topology, id)}`;
    }
    case 'network-interface':
    case 'appliance':
      return id === '' ? `the address ${formatAddress(hop.packet.destination)}` : describeHost(topology, id);
    case 'route-table':
      if (id !== '') return nameOf(topology, id);
      return hop.subnetId === undefined ? `a table of ${vpc}` : `the table of ${nameOf(topology, hop.subnetId)}`;
    default:
      return id === '' ? `the ${kindNames[kind].toLowerCase()} of ${vpc}` : nameOf(topology, id);
  }
}

/** Returns the place of a hop on its way, in the names of the network. */
export function placeOf(topology: Topology, path: Path, hop: Hop, isReply: boolean): Place {
  const { packet, subnetId, vpcId } = hop;
  const name = (id: string) => nameOf(topology, id);
  return {
    topology,
    hop,
    path,
    isReply,
    thing: describeThing(topology, hop),
    source: formatAddress(packet.source),
    destination: formatAddress(packet.destination),
    traffic: describeTraffic(packet),
    subnet: subnetId === undefined ? undefined : name(subnetId),
    vpc: vpcId === undefined ? undefined : name(vpcId),
    name,
  };
}
