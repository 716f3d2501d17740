import {
  addressAt,
  addressCount,
  contains,
  covers,
  formatAddress,
  formatCidr,
  overlaps,
  parseAddress,
  type Address,
  type Cidr,
} from '#widgets/shared/cidr.ts';
import { checkSubnetBlock, checkVpcBlock, subnetSpace } from './blocks.ts';
import {
  blocksOfSubnet,
  blocksOfVpc,
  find,
  internetGatewayOf,
  newId,
  put,
  refuse,
  subnetsOfVpc,
  type EditFlaw,
  type Edits,
} from './edit-kit.ts';
import { routeItem } from './items.ts';
import { instanceItem, interfaceItem, subnetItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

/** Changes of VPCs, subnets, instances and interfaces. */
export interface HostChanges {
  'add-vpc-block': { readonly vpcId: string; readonly cidr: string };
  'add-subnet': { readonly vpcId: string; readonly cidr: string; readonly zone: string; readonly id?: string };
  'add-instance': {
    readonly subnetId: string;
    readonly address?: string;
    readonly groupIds?: readonly string[];
    readonly id?: string;
  };
  /** Says whether hosts of a subnet get a public address when they are launched. */
  'set-public-on-launch': { readonly subnetId: string; readonly on: boolean };
  'set-instance-state': { readonly instanceId: string; readonly running: boolean };
  'set-source-dest-check': { readonly interfaceId: string; readonly on: boolean };
  'assign-public-address': { readonly interfaceId: string; readonly address?: string };
  'release-public-address': { readonly interfaceId: string };
}

/** Returns the private IPv4 and the IPv6 addresses that are taken in a subnet, as AWS prints them. */
function takenIn(topology: Topology, subnetId: string): ReadonlySet<string> {
  const hosts = [
    ...(topology.NetworkInterfaces ?? []),
    ...(topology.Instances ?? []).flatMap(({ NetworkInterfaces }) => NetworkInterfaces ?? []),
  ].filter((host) => host.SubnetId === subnetId);
  const nats = (topology.NatGateways ?? []).filter((nat) => nat.SubnetId === subnetId);
  return new Set(
    [
      ...hosts.flatMap((host) => [
        host.PrivateIpAddress,
        ...(host.PrivateIpAddresses ?? []).map(({ PrivateIpAddress }) => PrivateIpAddress),
        ...(host.Ipv6Addresses ?? []).map(({ Ipv6Address }) => Ipv6Address),
      ]),
      ...nats.flatMap(({ NatGatewayAddresses }) => (NatGatewayAddresses ?? []).map(({ PrivateIp }) => PrivateIp)),
    ].flatMap((address) => address ?? []),
  );
}

/** Returns the first address of a subnet's block that is neither kept by AWS nor taken. */
export function freeAddressIn(topology: Topology, subnetId: string, cidr: Cidr): string | undefined {
  const taken = takenIn(topology, subnetId);
  const from = cidr.family === 4 ? subnetSpace(cidr).reserved.length - 1 : 16;
  const end = Math.min(addressCount(cidr) - 1, from + taken.size + 1);
  for (let place = from; place < end; place += 1) {
    const address = formatAddress(addressAt(cidr, place));
    if (!taken.has(address)) return address;
  }
  return undefined;
}

/** Returns why an address cannot be given to a host of a subnet. */
function addressFlaw(topology: Topology, subnet: Item<'Subnets'>, address: Address): EditFlaw | undefined {
  const block = blocksOfSubnet(subnet).find((cidr) => contains(cidr, address));
  if (!block) return 'outside-subnet';
  const reserved = block.family === 4 ? subnetSpace(block).reserved : [];
  if (reserved.some(({ value }) => value === address.value)) return 'address-reserved';
  return takenIn(topology, subnet.SubnetId).has(formatAddress(address)) ? 'address-taken' : undefined;
}

/** Public addresses for what is only thought out: documentation addresses (RFC 5737), the first that nobody has. */
export function freePublicAddress(topology: Topology): string {
  const text = JSON.stringify([topology.NetworkInterfaces, topology.Instances, topology.NatGateways]);
  const range = ['203.0.113', '198.51.100', '192.0.2'].flatMap((start) =>
    Array.from({ length: 250 }, (_, place) => `${start}.${place + 2}`),
  );
  return range.find((address) => !text.includes(`"${address}"`)) ?? '203.0.113.254';
}

function withPublicAddress(host: Item<'NetworkInterfaces'>, PublicIp: string | undefined): Item<'NetworkInterfaces'> {
  const Association = PublicIp === undefined ? undefined : { PublicIp };
  const primary = host.PrivateIpAddress ?? host.PrivateIpAddresses?.[0]?.PrivateIpAddress;
  return {
    ...host,
    Association,
    PrivateIpAddresses: host.PrivateIpAddresses?.map((pair) =>
      pair.PrivateIpAddress === primary ? { ...pair, Association } : pair,
    ),
  };
}

/** Returns the interface among the network interfaces, or from where an instance lists it. */
export function interfaceOf(topology: Topology, id: string): Item<'NetworkInterfaces'> | undefined {
  const own = find(topology, 'NetworkInterfaces', id);
  if (own) return own;
  for (const { InstanceId, NetworkInterfaces } of topology.Instances ?? []) {
    const nested = NetworkInterfaces?.find(({ NetworkInterfaceId }) => NetworkInterfaceId === id);
    if (nested) return { ...nested, Attachment: { ...nested.Attachment, InstanceId } };
  }
  return undefined;
}

function hasPublicAddress({ Association, PrivateIpAddresses }: Item<'NetworkInterfaces'>): boolean {
  const pairs = [{ Association }, ...(PrivateIpAddresses ?? [])];
  return pairs.some((pair) => pair.Association?.PublicIp !== undefined);
}

/** How VPCs, subnets, instances and interfaces are changed. */
export const hostEdits: Edits<HostChanges> = {
  'add-vpc-block': (topology, { vpcId, cidr }) => {
    const vpc = find(topology, 'Vpcs', vpcId);
    if (!vpc) return refuse('vpcId', 'unknown-id');
    const block = checkVpcBlock(cidr, blocksOfVpc(topology, vpcId));
    if (typeof block === 'string') return refuse('cidr', block);
    const text = formatCidr(block);
    const state = { State: 'associated' };
    const grown =
      block.family === 4
        ? {
            ...vpc,
            CidrBlockAssociationSet: [
              ...(vpc.CidrBlockAssociationSet ?? []),
              { CidrBlock: text, CidrBlockState: state },
            ],
          }
        : {
            ...vpc,
            Ipv6CidrBlockAssociationSet: [
              ...(vpc.Ipv6CidrBlockAssociationSet ?? []),
              { Ipv6CidrBlock: text, Ipv6CidrBlockState: state },
            ],
          };
    // AWS gives every table of the VPC a local route for the new block.
    const RouteTables = topology.RouteTables?.map((table) =>
      table.VpcId === vpcId ? { ...table, Routes: [...(table.Routes ?? []), routeItem(text, 'local')] } : table,
    );
    return { topology: put({ ...topology, RouteTables }, 'Vpcs', grown) };
  },
  'add-subnet': (topology, { vpcId, cidr, zone, id }) => {
    if (!find(topology, 'Vpcs', vpcId)) return refuse('vpcId', 'unknown-id');
    const block = checkSubnetBlock(cidr);
    if (typeof block === 'string') return refuse('cidr', block);
    if (!blocksOfVpc(topology, vpcId).some((own) => covers(own, block))) return refuse('cidr', 'outside-vpc');
    const others = subnetsOfVpc(topology, vpcId).flatMap(blocksOfSubnet);
    if (others.some((other) => overlaps(other, block))) return refuse('cidr', 'overlaps');
    const fresh = newId(topology, 'Subnets', 'subnet', id);
    if ('problem' in fresh) return fresh;
    return { topology: put(topology, 'Subnets', subnetItem(fresh.id, vpcId, zone, formatCidr(block))) };
  },
  'add-instance': (topology, { subnetId, address, groupIds, id }) => {
    const subnet = find(topology, 'Subnets', subnetId);
    if (!subnet) return refuse('subnetId', 'unknown-id');
    const fresh = newId(topology, 'Instances', 'i', id);
    if ('problem' in fresh) return fresh;
    const wish = address === undefined ? undefined : parseAddress(address);
    if (address !== undefined && !wish) return refuse('address', 'not-an-address');
    const flaw = wish && addressFlaw(topology, subnet, wish);
    if (flaw) return refuse('address', flaw);
    const free = wish
      ? [formatAddress(wish)]
      : blocksOfSubnet(subnet).flatMap((cidr) => freeAddressIn(topology, subnetId, cidr) ?? []);
    if (free.length === 0) return refuse('subnetId', 'no-free-address');
    const usual = topology.SecurityGroups?.find(
      ({ GroupName, VpcId }) => GroupName === 'default' && VpcId === subnet.VpcId,
    );
    const groups = groupIds ?? (usual ? [usual.GroupId] : []);
    const unknown = groups.find((groupId) => find(topology, 'SecurityGroups', groupId)?.VpcId !== subnet.VpcId);
    if (unknown !== undefined) return refuse('groupIds', 'of-another-vpc');
    const host = newId(topology, 'NetworkInterfaces', 'eni', undefined);
    if ('problem' in host) return host;
    const publicIp = subnet.MapPublicIpOnLaunch ? freePublicAddress(topology) : undefined;
    const item = interfaceItem(host.id, subnet, free, { groups, publicIp, instanceId: fresh.id });
    return {
      topology: put(put(topology, 'NetworkInterfaces', item), 'Instances', instanceItem(fresh.id, subnet)),
    };
  },
  'set-public-on-launch': (topology, { subnetId, on }) => {
    const subnet = find(topology, 'Subnets', subnetId);
    if (!subnet) return refuse('subnetId', 'unknown-id');
    return { topology: put(topology, 'Subnets', { ...subnet, MapPublicIpOnLaunch: on }) };
  },
  'set-instance-state': (topology, { instanceId, running }) => {
    const instance = find(topology, 'Instances', instanceId);
    if (!instance) return refuse('instanceId', 'unknown-id');
    const State = { Name: running ? 'running' : 'stopped' };
    return { topology: put(topology, 'Instances', { ...instance, State }) };
  },
  'set-source-dest-check': (topology, { interfaceId, on }) => {
    const host = interfaceOf(topology, interfaceId);
    if (!host) return refuse('interfaceId', 'unknown-id');
    return { topology: put(topology, 'NetworkInterfaces', { ...host, SourceDestCheck: on }) };
  },
  'assign-public-address': (topology, { interfaceId, address }) => {
    const host = interfaceOf(topology, interfaceId);
    if (!host) return refuse('interfaceId', 'unknown-id');
    if (hasPublicAddress(host)) return refuse('interfaceId', 'has-public-address');
    if (host.PrivateIpAddress === undefined) return refuse('interfaceId', 'wrong-family');
    const wish = address ?? freePublicAddress(topology);
    const parsed = parseAddress(wish);
    if (parsed?.family !== 4) return refuse('address', 'not-an-address');
    const vpcId = host.VpcId ?? find(topology, 'Subnets', host.SubnetId ?? '')?.VpcId ?? '';
    if (internetGatewayOf(topology, vpcId) === undefined) return refuse('interfaceId', 'no-internet-gateway');
    return { topology: put(topology, 'NetworkInterfaces', withPublicAddress(host, formatAddress(parsed))) };
  },
  'release-public-address': (topology, { interfaceId }) => {
    const host = interfaceOf(topology, interfaceId);
    if (!host) return refuse('interfaceId', 'unknown-id');
    if (!hasPublicAddress(host)) return refuse('interfaceId', 'no-public-address');
    return { topology: put(topology, 'NetworkInterfaces', withPublicAddress(host, undefined)) };
  },
};
