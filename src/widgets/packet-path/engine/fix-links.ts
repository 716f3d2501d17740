import { formatCidr } from '#widgets/shared/cidr.ts';
import type { Change } from './edit.ts';
import type { TransitAttachment } from './nodes.ts';
import { openGroups } from './fix-filters.ts';
import { blockOfVpcWith, hostBlock, rerouteOrBuild, tableBefore, type Failure } from './fix-routes.ts';
import { holds } from './walk.ts';

/** Accepts a peering connection that waits for it, or goes another way. */
export function acceptPeering(failure: Failure): readonly Change[] {
  const { network, hop } = failure;
  const pending = network.peerings.get(hop.id)?.status === 'pending-acceptance';
  const accept: readonly Change[] = pending ? [{ kind: 'accept-peering', peeringId: hop.id }] : [];
  return [...accept, ...rerouteOrBuild(failure)];
}

/** Attaches the VPC to the transit gateway, by the subnet that the packet comes from. */
export function attachVpc(failure: Failure): readonly Change[] {
  const { network, hop } = failure;
  const vpc = network.vpcs.get(hop.vpcId ?? '');
  const subnetId = tableBefore(failure)?.subnetId ?? vpc?.subnets[0]?.id;
  if (!vpc || subnetId === undefined) return [];
  return [{ kind: 'attach-to-transit-gateway', transitGatewayId: hop.id, vpcId: vpc.id, subnetIds: [subnetId] }];
}

/** Gives the attachment a subnet in the Availability Zone that the packet comes from. */
export function coverZone(failure: Failure): readonly Change[] {
  const subnetId = tableBefore(failure)?.subnetId;
  return subnetId === undefined ? [] : [{ kind: 'add-attachment-subnet', attachmentId: failure.hop.id, subnetId }];
}

/** Associates the attachment with any route table of its transit gateway. */
export function associate({ network, path, at }: Failure): readonly Change[] {
  const attachmentId = path.hops.slice(0, at).findLast(({ kind }) => kind === 'transit-gateway-attachment')?.id;
  const gatewayId = network.attachments.get(attachmentId ?? '')?.transitGatewayId;
  if (attachmentId === undefined) return [];
  return (network.topology.TransitGatewayRouteTables ?? [])
    .filter(({ TransitGatewayId }) => TransitGatewayId === undefined || TransitGatewayId === gatewayId)
    .map(({ TransitGatewayRouteTableId: tableId }) => ({ kind: 'associate-attachment', attachmentId, tableId }));
}

/** Returns the attachments by which the packet would leave its transit gateway rightly. */
function rightAttachments({ network, goal, path, at, hop }: Failure): readonly TransitAttachment[] {
  const gatewayId = path.hops.slice(0, at + 1).findLast(({ kind }) => kind === 'transit-gateway')?.id;
  return [...network.attachments.values()].filter(
    ({ transitGatewayId, resourceType, resourceId }) =>
      transitGatewayId === gatewayId &&
      (goal?.at === 'on-premises'
        ? resourceType !== 'vpc'
        : holds(network.vpcs.get(resourceId) ?? { cidrs: [] }, hop.packet.destination)),
  );
}

/** Adds a static route to a transit gateway route table, or takes the one away that drops the packet. */
export function addTransitRoute(failure: Failure): readonly Change[] {
  const { network, hop } = failure;
  const { destination } = hop.packet;
  const narrow = formatCidr(hostBlock(destination));
  const wide = blockOfVpcWith(network, destination) ?? narrow;
  const routes = rightAttachments(failure).flatMap(({ id: attachmentId }) =>
    [...new Set([wide, narrow])].map((cidr): Change => ({
      kind: 'add-transit-route',
      tableId: hop.id,
      cidr,
      attachmentId,
    })),
  );
  const dropping = hop.decision?.kind === 'transit-route' ? hop.decision.route : undefined;
  if (!dropping) return routes;
  return [{ kind: 'remove-transit-route', tableId: hop.id, cidr: formatCidr(dropping.destination) }, ...routes];
}

/** Makes the transit gateway keep both directions in one Availability Zone of the VPC with the appliances. */
export function keepOneZone({ network, path, other }: Failure): readonly Change[] {
  const hops = [...path.hops, ...(other?.hops ?? [])];
  const appliances = hops.filter(({ kind }) => kind === 'appliance' || kind === 'endpoint');
  const vpcIds = new Set(appliances.map(({ vpcId }) => vpcId));
  return [...network.attachments.values()]
    .filter(({ resourceId }) => vpcIds.has(resourceId))
    .map(({ id }) => ({ kind: 'set-appliance-mode', attachmentId: id, on: true }));
}

/** Lets rules that name security groups work across the transit gateway, or does without them. */
export function allowReferences(failure: Failure): readonly Change[] {
  const { hops } = failure.path;
  const attachmentIds = hops.filter(({ kind }) => kind === 'transit-gateway-attachment').map(({ id }) => id);
  const gateways = hops.filter(({ kind }) => kind === 'transit-gateway');
  return [
    ...gateways.map(({ id }): Change => ({ kind: 'allow-group-references', transitGatewayId: id, attachmentIds })),
    ...openGroups(failure),
  ];
}

/** Adds the prefix to the static VPN connections of a virtual private gateway that does not know it. */
export function announcePrefix({ network, hop }: Failure): readonly Change[] {
  const cidr = formatCidr(hostBlock(hop.packet.destination));
  return (network.topology.VpnConnections ?? [])
    .filter(({ VpnGatewayId, Options }) => VpnGatewayId === hop.id && Options?.StaticRoutesOnly === true)
    .map(({ VpnConnectionId }) => ({ kind: 'add-vpn-route', connectionId: VpnConnectionId, cidr }));
}
