import { formatCidr, parseCidr, type Cidr } from '#widgets/shared/cidr.ts';
import { canPeer } from './blocks.ts';
import { blocksOfVpc, drop, find, markRoutes, newId, put, refuse, type Edits } from './edit-kit.ts';
import { peeringItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

/** Changes of what joins VPCs to each other and to the customer's network. */
export interface LinkChanges {
  'create-peering': { readonly requester: string; readonly accepter: string; readonly id?: string };
  'accept-peering': { readonly peeringId: string };
  'delete-peering': { readonly peeringId: string };
  'attach-to-transit-gateway': {
    readonly transitGatewayId: string;
    readonly vpcId: string;
    readonly subnetIds: readonly string[];
    readonly id?: string;
  };
  'detach-from-transit-gateway': { readonly attachmentId: string };
  'add-attachment-subnet': { readonly attachmentId: string; readonly subnetId: string };
  'set-appliance-mode': { readonly attachmentId: string; readonly on: boolean };
  'associate-attachment': { readonly attachmentId: string; readonly tableId: string };
  /** Adds a static route, to an attachment or (without one) a blackhole. */
  'add-transit-route': { readonly tableId: string; readonly cidr: string; readonly attachmentId?: string };
  'remove-transit-route': { readonly tableId: string; readonly cidr: string };
  'allow-group-references': { readonly transitGatewayId: string; readonly attachmentIds: readonly string[] };
  'add-vpn-route': { readonly connectionId: string; readonly cidr: string };
}

function sidesOf({ RequesterVpcInfo, AccepterVpcInfo }: Item<'VpcPeeringConnections'>): readonly string[] {
  return [RequesterVpcInfo?.VpcId ?? '', AccepterVpcInfo?.VpcId ?? ''];
}

const over: ReadonlySet<string> = new Set(['deleted', 'rejected', 'expired', 'failed', 'deleting']);

const zoneOf = (topology: Topology, subnetId: string) => find(topology, 'Subnets', subnetId)?.AvailabilityZone;

function sameBlock(a: string, block: Cidr): boolean {
  const own = parseCidr(a);
  return own !== undefined && formatCidr(own) === formatCidr(block);
}

/** How links are changed. */
export const linkEdits: Edits<LinkChanges> = {
  'create-peering': (topology, { requester, accepter, id }) => {
    if (!find(topology, 'Vpcs', requester)) return refuse('requester', 'unknown-id');
    if (!find(topology, 'Vpcs', accepter) || requester === accepter) return refuse('accepter', 'unknown-id');
    if (!canPeer(blocksOfVpc(topology, requester), blocksOfVpc(topology, accepter)))
      return refuse('accepter', 'overlaps');
    const same = topology.VpcPeeringConnections?.some((peering) => {
      const sides = sidesOf(peering);
      return sides.includes(requester) && sides.includes(accepter) && !over.has(peering.Status?.Code ?? 'active');
    });
    if (same) return refuse('accepter', 'already-peered');
    const fresh = newId(topology, 'VpcPeeringConnections', 'pcx', id);
    if ('problem' in fresh) return fresh;
    return { topology: put(topology, 'VpcPeeringConnections', peeringItem(fresh.id, requester, accepter)) };
  },
  'accept-peering': (topology, { peeringId }) => {
    const peering = find(topology, 'VpcPeeringConnections', peeringId);
    if (!peering) return refuse('peeringId', 'unknown-id');
    if (peering.Status?.Code !== 'pending-acceptance') return refuse('peeringId', 'not-pending');
    const accepted = put(topology, 'VpcPeeringConnections', { ...peering, Status: { Code: 'active' } });
    return { topology: markRoutes(accepted, peeringId, 'active') };
  },
  'delete-peering': (topology, { peeringId }) => {
    if (!find(topology, 'VpcPeeringConnections', peeringId)) return refuse('peeringId', 'unknown-id');
    return { topology: markRoutes(drop(topology, 'VpcPeeringConnections', peeringId), peeringId, 'blackhole') };
  },
  'attach-to-transit-gateway': (topology, { transitGatewayId, vpcId, subnetIds, id }) => {
    if (!find(topology, 'TransitGateways', transitGatewayId)) return refuse('transitGatewayId', 'unknown-id');
    if (!find(topology, 'Vpcs', vpcId)) return refuse('vpcId', 'unknown-id');
    const attached = topology.TransitGatewayVpcAttachments?.some(
      (item) => item.TransitGatewayId === transitGatewayId && item.VpcId === vpcId,
    );
    if (attached) return refuse('vpcId', 'already-attached');
    const subnets = subnetIds.map((subnetId) => find(topology, 'Subnets', subnetId));
    if (subnets.length === 0 || subnets.some((subnet) => !subnet)) return refuse('subnetIds', 'unknown-id');
    if (subnets.some((subnet) => subnet?.VpcId !== vpcId)) return refuse('subnetIds', 'of-another-vpc');
    const zones = new Set(subnetIds.map((subnetId) => zoneOf(topology, subnetId)));
    if (zones.size < subnetIds.length) return refuse('subnetIds', 'zone-taken');
    const fresh = newId(topology, 'TransitGatewayVpcAttachments', 'tgw-attach', id);
    if ('problem' in fresh) return fresh;
    const item = {
      TransitGatewayAttachmentId: fresh.id,
      TransitGatewayId: transitGatewayId,
      VpcId: vpcId,
      State: 'available',
      SubnetIds: subnetIds,
    };
    return { topology: markRoutes(put(topology, 'TransitGatewayVpcAttachments', item), transitGatewayId, 'active') };
  },
  'detach-from-transit-gateway': (topology, { attachmentId }) => {
    const known =
      find(topology, 'TransitGatewayVpcAttachments', attachmentId) ??
      find(topology, 'TransitGatewayAttachments', attachmentId);
    if (!known) return refuse('attachmentId', 'unknown-id');
    const general = topology.TransitGatewayAttachments && drop(topology, 'TransitGatewayAttachments', attachmentId);
    const gone = drop(general ?? topology, 'TransitGatewayVpcAttachments', attachmentId);
    // Static routes stay as blackholes, propagated ones and the association go.
    const TransitGatewayRouteTables = gone.TransitGatewayRouteTables?.map((table) => ({
      ...table,
      Associations: table.Associations?.filter((item) => item.TransitGatewayAttachmentId !== attachmentId),
      TransitGatewayRouteTablePropagations: table.TransitGatewayRouteTablePropagations?.filter(
        (item) => item.TransitGatewayAttachmentId !== attachmentId,
      ),
      Routes: table.Routes?.flatMap((route) => {
        const rest = (route.TransitGatewayAttachments ?? []).filter(
          (item) => item.TransitGatewayAttachmentId !== attachmentId,
        );
        if (rest.length === (route.TransitGatewayAttachments ?? []).length) return [route];
        if (rest.length > 0) return [{ ...route, TransitGatewayAttachments: rest }];
        return route.Type === 'propagated' ? [] : [{ ...route, TransitGatewayAttachments: rest, State: 'blackhole' }];
      }),
    }));
    return { topology: { ...gone, TransitGatewayRouteTables } };
  },
  'add-attachment-subnet': (topology, { attachmentId, subnetId }) => {
    const attachment = find(topology, 'TransitGatewayVpcAttachments', attachmentId);
    const subnet = find(topology, 'Subnets', subnetId);
    if (!attachment) return refuse('attachmentId', 'unknown-id');
    if (!subnet) return refuse('subnetId', 'unknown-id');
    if (subnet.VpcId !== attachment.VpcId) return refuse('subnetId', 'of-another-vpc');
    const own = attachment.SubnetIds ?? [];
    const taken = own.some((other) => zoneOf(topology, other) === subnet.AvailabilityZone);
    if (taken) return refuse('subnetId', 'zone-taken');
    const grown = { ...attachment, SubnetIds: [...own, subnetId] };
    return { topology: put(topology, 'TransitGatewayVpcAttachments', grown) };
  },
  'set-appliance-mode': (topology, { attachmentId, on }) => {
    const attachment = find(topology, 'TransitGatewayVpcAttachments', attachmentId);
    if (!attachment) return refuse('attachmentId', 'unknown-id');
    const Options = { ...attachment.Options, ApplianceModeSupport: on ? 'enable' : 'disable' };
    return { topology: put(topology, 'TransitGatewayVpcAttachments', { ...attachment, Options }) };
  },
  'associate-attachment': (topology, { attachmentId, tableId }) => {
    const known =
      find(topology, 'TransitGatewayVpcAttachments', attachmentId) ??
      find(topology, 'TransitGatewayAttachments', attachmentId);
    if (!known) return refuse('attachmentId', 'unknown-id');
    if (!find(topology, 'TransitGatewayRouteTables', tableId)) return refuse('tableId', 'unknown-id');
    const TransitGatewayRouteTables = topology.TransitGatewayRouteTables?.map((table) => {
      const rest = (table.Associations ?? []).filter((item) => item.TransitGatewayAttachmentId !== attachmentId);
      const own = { TransitGatewayAttachmentId: attachmentId, State: 'associated' };
      return { ...table, Associations: table.TransitGatewayRouteTableId === tableId ? [...rest, own] : rest };
    });
    return { topology: { ...topology, TransitGatewayRouteTables } };
  },
  'add-transit-route': (topology, { tableId, cidr, attachmentId }) => {
    const table = find(topology, 'TransitGatewayRouteTables', tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    const block = parseCidr(cidr);
    if (!block) return refuse('cidr', 'not-a-cidr');
    const taken = table.Routes?.some(
      ({ DestinationCidrBlock, Type }) => Type !== 'propagated' && sameBlock(DestinationCidrBlock, block),
    );
    if (taken) return refuse('cidr', 'destination-taken');
    const known =
      attachmentId === undefined ||
      find(topology, 'TransitGatewayVpcAttachments', attachmentId) ||
      find(topology, 'TransitGatewayAttachments', attachmentId);
    if (!known) return refuse('attachmentId', 'unknown-id');
    const route = {
      DestinationCidrBlock: formatCidr(block),
      TransitGatewayAttachments: attachmentId === undefined ? [] : [{ TransitGatewayAttachmentId: attachmentId }],
      Type: 'static',
      State: attachmentId === undefined ? 'blackhole' : 'active',
    };
    const Routes = [...(table.Routes ?? []), route];
    return { topology: put(topology, 'TransitGatewayRouteTables', { ...table, Routes }) };
  },
  'remove-transit-route': (topology, { tableId, cidr }) => {
    const table = find(topology, 'TransitGatewayRouteTables', tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    const block = parseCidr(cidr);
    if (!block) return refuse('cidr', 'not-a-cidr');
    const isIt = ({ DestinationCidrBlock, Type }: { DestinationCidrBlock: string; Type?: string }) =>
      Type !== 'propagated' && sameBlock(DestinationCidrBlock, block);
    if (!table.Routes?.some(isIt)) return refuse('cidr', 'no-such-route');
    const Routes = table.Routes.filter((route) => !isIt(route));
    return { topology: put(topology, 'TransitGatewayRouteTables', { ...table, Routes }) };
  },
  'allow-group-references': (topology, { transitGatewayId, attachmentIds }) => {
    const gateway = find(topology, 'TransitGateways', transitGatewayId);
    if (!gateway) return refuse('transitGatewayId', 'unknown-id');
    const setting = { SecurityGroupReferencingSupport: 'enable' };
    const allowed = put(topology, 'TransitGateways', { ...gateway, Options: { ...gateway.Options, ...setting } });
    const TransitGatewayVpcAttachments = allowed.TransitGatewayVpcAttachments?.map((item) =>
      attachmentIds.includes(item.TransitGatewayAttachmentId)
        ? { ...item, Options: { ...item.Options, ...setting } }
        : item,
    );
    return { topology: { ...allowed, TransitGatewayVpcAttachments } };
  },
  'add-vpn-route': (topology, { connectionId, cidr }) => {
    const connection = find(topology, 'VpnConnections', connectionId);
    if (!connection) return refuse('connectionId', 'unknown-id');
    const block = parseCidr(cidr);
    if (!block) return refuse('cidr', 'not-a-cidr');
    const routes = connection.Routes ?? [];
    if (routes.some(({ DestinationCidrBlock }) => sameBlock(DestinationCidrBlock, block))) {
      return refuse('cidr', 'destination-taken');
    }
    const Routes = [...routes, { DestinationCidrBlock: formatCidr(block), State: 'available' }];
    return { topology: put(topology, 'VpnConnections', { ...connection, Routes }) };
  },
};
