import { freeAddressIn, freePublicAddress } from './edit-hosts.ts';
import {
  blocksOfSubnet,
  drop,
  find,
  internetGatewayOf,
  markRoutes,
  newId,
  put,
  refuse,
  type Edited,
  type Edits,
} from './edit-kit.ts';
import { egressOnlyGatewayItem, internetGatewayItem, natGatewayItem, vpnGatewayItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

/** Changes of the gateways of a VPC. */
export interface GatewayChanges {
  /** Attaches a gateway; one that does not exist yet is made. */
  'attach-gateway': {
    readonly type: 'internet' | 'egress-only' | 'vpn';
    readonly vpcId: string;
    readonly gatewayId?: string;
  };
  'detach-gateway': { readonly gatewayId: string };
  'create-nat-gateway': {
    readonly subnetId: string;
    readonly connectivity: 'public' | 'private';
    readonly id?: string;
  };
  'delete-nat-gateway': { readonly natGatewayId: string };
}

type Attachments = readonly { readonly State?: string; readonly VpcId?: string }[] | undefined;

/** Attaches one kind of gateway: a VPC has one of each, a gateway one VPC. */
function attach<P extends 'InternetGateways' | 'EgressOnlyInternetGateways' | 'VpnGateways'>(
  topology: Topology,
  part: P,
  prefix: string,
  { vpcId, gatewayId }: { readonly vpcId: string; readonly gatewayId?: string },
  attachmentsOf: (item: Item<P>) => Attachments,
  make: (id: string, vpcId: string) => Item<P>,
): Edited {
  if (!find(topology, 'Vpcs', vpcId)) return refuse('vpcId', 'unknown-id');
  const items: readonly Item<P>[] = topology[part] ?? [];
  const holds = (item: Item<P>) => (attachmentsOf(item) ?? []).some((attachment) => attachment.VpcId === vpcId);
  if (items.some(holds)) return refuse('vpcId', 'vpc-has-one');
  const known = gatewayId === undefined ? undefined : find(topology, part, gatewayId);
  if (known && (attachmentsOf(known) ?? []).length > 0) return refuse('gatewayId', 'already-attached');
  const fresh = known && gatewayId !== undefined ? { id: gatewayId } : newId(topology, part, prefix, gatewayId);
  if ('problem' in fresh) return fresh;
  return { topology: markRoutes(put(topology, part, { ...known, ...make(fresh.id, vpcId) }), fresh.id, 'active') };
}

/** How gateways are changed. */
export const gatewayEdits: Edits<GatewayChanges> = {
  'attach-gateway': (topology, { type, ...wish }) => {
    if (type === 'internet') {
      return attach(topology, 'InternetGateways', 'igw', wish, ({ Attachments }) => Attachments, internetGatewayItem);
    }
    if (type === 'egress-only') {
      const part = 'EgressOnlyInternetGateways';
      return attach(topology, part, 'eigw', wish, ({ Attachments }) => Attachments, egressOnlyGatewayItem);
    }
    return attach(topology, 'VpnGateways', 'vgw', wish, ({ VpcAttachments }) => VpcAttachments, vpnGatewayItem);
  },
  'detach-gateway': (topology, { gatewayId }) => {
    const internet = find(topology, 'InternetGateways', gatewayId);
    const egressOnly = find(topology, 'EgressOnlyInternetGateways', gatewayId);
    const vpn = find(topology, 'VpnGateways', gatewayId);
    const attachments = internet?.Attachments ?? egressOnly?.Attachments ?? vpn?.VpcAttachments;
    if (!internet && !egressOnly && !vpn) return refuse('gatewayId', 'unknown-id');
    if (!attachments || attachments.length === 0) return refuse('gatewayId', 'not-attached');
    const detached = internet
      ? put(topology, 'InternetGateways', { ...internet, Attachments: [] })
      : egressOnly
        ? put(topology, 'EgressOnlyInternetGateways', { ...egressOnly, Attachments: [] })
        : vpn
          ? put(topology, 'VpnGateways', { ...vpn, VpcAttachments: [] })
          : topology;
    return { topology: markRoutes(detached, gatewayId, 'blackhole') };
  },
  'create-nat-gateway': (topology, { subnetId, connectivity, id }) => {
    const subnet = find(topology, 'Subnets', subnetId);
    if (!subnet) return refuse('subnetId', 'unknown-id');
    const isPublic = connectivity === 'public';
    if (isPublic && internetGatewayOf(topology, subnet.VpcId) === undefined) {
      return refuse('subnetId', 'no-internet-gateway');
    }
    const block = blocksOfSubnet(subnet).find(({ family }) => family === 4);
    const address = block && freeAddressIn(topology, subnetId, block);
    if (address === undefined) return refuse('subnetId', 'no-free-address');
    const fresh = newId(topology, 'NatGateways', 'nat', id);
    if ('problem' in fresh) return fresh;
    const publicIp = isPublic ? freePublicAddress(topology) : undefined;
    const made = put(topology, 'NatGateways', natGatewayItem(fresh.id, subnet, address, publicIp));
    return { topology: markRoutes(made, fresh.id, 'active') };
  },
  'delete-nat-gateway': (topology, { natGatewayId }) => {
    const nat = find(topology, 'NatGateways', natGatewayId);
    if (!nat) return refuse('natGatewayId', 'unknown-id');
    const own = new Set((nat.NatGatewayAddresses ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId));
    const NetworkInterfaces = topology.NetworkInterfaces?.filter(
      ({ NetworkInterfaceId }) => !own.has(NetworkInterfaceId),
    );
    const gone = drop({ ...topology, NetworkInterfaces }, 'NatGateways', natGatewayId);
    return { topology: markRoutes(gone, natGatewayId, 'blackhole') };
  },
};
