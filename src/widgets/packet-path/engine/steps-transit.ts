import type { Subnet, TransitAttachment, Vpc } from './nodes.ts';
import type { Reason } from './reasons.ts';
import { isNeighbour } from './steps-vpc.ts';
import { decideTransit } from './transit-routes.ts';
import { block, holds, pass, passAcl, stop, type Step, type Walk } from './walk.ts';

/** Rules that name security groups keep working only where the transit gateway and the attachment support that. */
function loseSender(walk: Walk, { transitGatewayId, keepsGroups }: TransitAttachment): void {
  const kept = keepsGroups && (walk.network.transitGateways.get(transitGatewayId)?.keepsGroups ?? false);
  if (!kept) walk.senderLost ??= 'transit-gateway';
}

/**
 * The packet goes from a VPC to a transit gateway, by the attachment's interface in its own Availability Zone. The
 * network ACL of that interface's subnet looks at what enters, not at what leaves for the transit gateway.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
 */
export function enterTransit(walk: Walk, id: string, vpc: Vpc, from: Subnet | undefined): Step {
  const { network } = walk;
  const attachment = [...network.attachments.values()].find(
    ({ transitGatewayId, resourceId }) => transitGatewayId === id && resourceId === vpc.id,
  );
  if (!attachment) {
    pass(walk, 'transit-gateway', id, { vpcId: vpc.id });
    const given = network.given('TransitGatewayVpcAttachments') || network.given('TransitGatewayAttachments');
    return stop(walk, given ? 'attachment-missing' : 'target-unseen', vpc.id);
  }
  const near = attachment.subnets.find(({ zone }) => zone === from?.zone);
  if (near) passAcl(walk, near, 'inbound');
  pass(walk, 'transit-gateway-attachment', attachment.id, { vpcId: vpc.id, subnetId: near?.id });
  if (!attachment.up) block(walk, 'attachment-down');
  if (near && walk.zonesDown.has(near.zone)) block(walk, 'zone-down');
  if (!near && from && attachment.subnets.length > 0) block(walk, 'attachment-zone');
  loseSender(walk, attachment);
  return { do: 'transit', by: attachment, zone: from?.zone ?? '' };
}

/** Returns the attachment by which a packet would have to leave the transit gateway that has no route for it. */
function likelyAttachment(walk: Walk, by: TransitAttachment): TransitAttachment | undefined {
  const { network, goal, packet } = walk;
  const others = [...network.attachments.values()].filter(
    ({ id, transitGatewayId }) => id !== by.id && transitGatewayId === by.transitGatewayId,
  );
  const toVpc = others.find(({ resourceId }) =>
    holds(network.vpcs.get(resourceId) ?? { cidrs: [] }, packet.destination),
  );
  return toVpc ?? (goal?.at === 'on-premises' ? others.find(({ resourceType }) => resourceType !== 'vpc') : undefined);
}

/**
 * A transit gateway looks the packet up in the route table that the attachment is associated with.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function crossTransit(walk: Walk, by: TransitAttachment, zone: string): Step {
  const { network, packet } = walk;
  const { transitGatewayId, table, tableId } = by;
  pass(walk, 'transit-gateway', transitGatewayId);
  if (network.transitGateways.get(transitGatewayId)?.up === false) block(walk, 'target-down');
  const goOn = (reason: Reason): Step => {
    const likely = likelyAttachment(walk, by);
    if (!likely || walk.assumed) return stop(walk, reason);
    block(walk, reason);
    walk.assumed = true;
    return leaveTransit(walk, likely, zone);
  };
  if (!table) {
    const unseen = tableId !== undefined || !network.given('TransitGatewayRouteTables');
    return unseen ? stop(walk, 'transit-table-unseen') : goOn('no-association');
  }
  const decision = decideTransit(table, packet.destination);
  pass(walk, 'transit-gateway-route-table', table.id, { decision });
  if (!decision.route) return goOn('transit-no-route');
  const { attachmentIds, blackhole } = decision.route;
  if (blackhole || attachmentIds.length === 0) return goOn('transit-blackhole');
  const ways = attachmentIds.flatMap((id) => network.attachments.get(id) ?? []);
  if (ways.length > 1) walk.assumptions.add('one-of-equal-ways');
  const way = ways.find(({ up }) => up) ?? ways[0];
  return way ? leaveTransit(walk, way, zone) : stop(walk, 'target-unseen');
}

/** Returns the subnet by which a packet comes into a VPC: in its own zone, or with appliance mode always the same one. */
function entrySubnet({ subnets, applianceMode }: TransitAttachment, zone: string): Subnet | undefined {
  const sorted = subnets.toSorted((a, b) => (a.zone < b.zone ? -1 : 1));
  return (applianceMode ? undefined : sorted.find((subnet) => subnet.zone === zone)) ?? sorted[0];
}

/** The packet leaves the transit gateway by an attachment: into a VPC, or out of AWS. */
function leaveTransit(walk: Walk, by: TransitAttachment, zone: string): Step {
  const { network } = walk;
  if (by.resourceType === 'vpc') {
    const vpc = network.vpcs.get(by.resourceId);
    const subnet = entrySubnet(by, zone);
    pass(walk, 'transit-gateway-attachment', by.id, { vpcId: by.resourceId, subnetId: subnet?.id });
    if (!by.up) block(walk, 'attachment-down');
    if (!vpc) return stop(walk, 'peer-unseen', by.resourceId);
    if (subnet && walk.zonesDown.has(subnet.zone)) block(walk, 'zone-down');
    loseSender(walk, by);
    walk.entry = 'transit';
    if (!subnet)
      return holds(vpc, walk.packet.destination)
        ? { do: 'deliver', vpc, from: undefined }
        : stop(walk, 'target-unseen', vpc.id);
    return isNeighbour(subnet, walk.packet.destination)
      ? { do: 'deliver', vpc, from: subnet }
      : { do: 'leave', subnet };
  }
  pass(walk, 'transit-gateway-attachment', by.id);
  if (!by.up) block(walk, by.resourceType === 'vpn' ? 'transit-vpn-down' : 'attachment-down');
  if (by.resourceType === 'peering' || by.resourceType === 'tgw-peering') return stop(walk, 'peer-unseen');
  pass(walk, 'on-premises', by.resourceId);
  return { do: 'rest', rest: { at: 'on-premises', via: by.id } };
}
