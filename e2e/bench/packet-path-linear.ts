import { contains, parseAddress, parseCidr, type Address } from '#widgets/shared/cidr.ts';
import type { Item, Topology } from '#widgets/packet-path/engine/topology.ts';

type Host = Item<'NetworkInterfaces'>;

/** What the straightforward version answers: where the packet ends, and whether its reply comes back. */
export interface LinearAnswer {
  readonly there: boolean;
  readonly back: boolean;
}

const client = { from: 32_768, to: 65_535 };
const nat = { from: 1_024, to: 65_535 };
type Ports = typeof client;

const address = (text: string | undefined): Address => parseAddress(text ?? '') ?? { family: 4, value: 0 };

function isIn(cidr: string | undefined, ip: Address): boolean {
  const block = parseCidr(cidr ?? '');
  return block !== undefined && contains(block, ip);
}

function route(topology: Topology, subnetId: string, ip: Address): string | undefined {
  const tables = topology.RouteTables ?? [];
  const own = tables.find(({ Associations }) => Associations?.some(({ SubnetId }) => SubnetId === subnetId));
  const matching = (own?.Routes ?? []).filter(({ DestinationCidrBlock }) => isIn(DestinationCidrBlock, ip));
  const prefix = (cidr: string | undefined) => Number(cidr?.split('/')[1] ?? -1);
  const [best] = matching.toSorted((a, b) => prefix(b.DestinationCidrBlock) - prefix(a.DestinationCidrBlock));
  return best?.GatewayId ?? best?.NatGatewayId;
}

/** TCP through a network ACL; a range passes only where a rule allows all of it before one denies any. */
function acl(topology: Topology, subnetId: string, egress: boolean, peer: Address, ports: Ports): boolean {
  const own = topology.NetworkAcls?.find(({ Associations }) =>
    Associations?.some(({ SubnetId }) => SubnetId === subnetId),
  );
  const entries = (own?.Entries ?? []).filter(({ Egress }) => Egress === egress);
  for (const entry of entries.toSorted((a, b) => a.RuleNumber - b.RuleNumber)) {
    if ((entry.Protocol !== '-1' && entry.Protocol !== '6') || !isIn(entry.CidrBlock, peer)) continue;
    const { From, To } = entry.PortRange ?? { From: 0, To: 65_535 };
    if (From > ports.to || To < ports.from) continue;
    if (entry.RuleAction !== 'allow') return false;
    if (From <= ports.from && ports.to <= To) return true;
  }
  return false;
}

function groups(topology: Topology, host: Host, egress: boolean, peer: Address, other: Host | undefined, ports: Ports) {
  const ids = (host.Groups ?? []).map(({ GroupId }) => GroupId);
  const otherIds = (other?.Groups ?? []).map(({ GroupId }) => GroupId);
  return (topology.SecurityGroups ?? [])
    .filter(({ GroupId }) => ids.includes(GroupId))
    .flatMap((group) => (egress ? group.IpPermissionsEgress : group.IpPermissions) ?? [])
    .some(
      (rule) =>
        (rule.IpProtocol === '-1' ||
          (rule.IpProtocol === 'tcp' && (rule.FromPort ?? 0) <= ports.from && ports.to <= (rule.ToPort ?? 65_535))) &&
        (rule.IpRanges?.some(({ CidrIp }) => isIn(CidrIp, peer)) ||
          rule.UserIdGroupPairs?.some(({ GroupId }) => otherIds.includes(GroupId))),
    );
}

/**
 * Answers for TCP within one VPC, or from it to the internet, the straightforward way: every list is searched from its
 * start and every block is parsed where it stands.
 */
export function traceLinearly(topology: Topology, from: string, to: string | undefined, port: number): LinearAnswer {
  const hosts = topology.NetworkInterfaces ?? [];
  const source = hosts.find(({ NetworkInterfaceId }) => NetworkInterfaceId === from);
  const target = hosts.find(({ NetworkInterfaceId }) => NetworkInterfaceId === to);
  const subnet = source?.SubnetId ?? '';
  const here = address(source?.PrivateIpAddress);
  const there = target ? address(target.PrivateIpAddress) : address('198.51.100.1');
  const ports = { from: port, to: port };
  if (!source || !groups(topology, source, true, there, target, ports)) return { there: false, back: false };
  if (target) {
    const apart = target.SubnetId !== subnet;
    const passes =
      (!apart ||
        (acl(topology, subnet, true, there, ports) &&
          route(topology, subnet, there) === 'local' &&
          acl(topology, target.SubnetId ?? '', false, here, ports))) &&
      groups(topology, target, false, here, source, ports);
    const back =
      !apart ||
      (acl(topology, target.SubnetId ?? '', true, here, client) &&
        route(topology, target.SubnetId ?? '', here) === 'local' &&
        acl(topology, subnet, false, there, client));
    return { there: passes, back };
  }
  if (!acl(topology, subnet, true, there, ports)) return { there: false, back: false };
  const by = route(topology, subnet, there);
  if (by?.startsWith('igw-')) {
    const attached = topology.InternetGateways?.some(({ InternetGatewayId }) => InternetGatewayId === by) ?? false;
    const passes = attached && source.Association?.PublicIp !== undefined;
    return { there: passes, back: acl(topology, subnet, false, there, client) };
  }
  const gateway = topology.NatGateways?.find(({ NatGatewayId }) => NatGatewayId === by);
  const stands = gateway?.SubnetId ?? '';
  const own = address(gateway?.NatGatewayAddresses?.[0]?.PrivateIp);
  const passes =
    gateway !== undefined &&
    (stands === subnet || acl(topology, stands, false, here, ports)) &&
    acl(topology, stands, true, there, ports) &&
    (route(topology, stands, there)?.startsWith('igw-') ?? false);
  const back =
    acl(topology, stands, false, there, nat) &&
    route(topology, stands, here) === 'local' &&
    own.family === 4 &&
    (stands === subnet || (acl(topology, stands, true, here, client) && acl(topology, subnet, false, there, client)));
  return { there: passes, back };
}
