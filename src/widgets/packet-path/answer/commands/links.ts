import type { LinkChanges } from '../../engine/edit-links.ts';
import type { Topology } from '../../engine/topology.ts';
import { ec2, fresh, id, ids, kept, made, text, type Commands } from './kit.ts';

function associateAttachment(attachmentId: string, tableId: string, topology: Topology): readonly string[] {
  const attachment = id('transit-gateway-attachment-id', attachmentId);
  const old = topology.TransitGatewayRouteTables?.find(({ Associations }) =>
    Associations?.some(({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId === attachmentId),
  );
  const table = (of: string) => id('transit-gateway-route-table-id', of);
  return [
    ...(old
      ? [ec2('disassociate-transit-gateway-route-table', table(old.TransitGatewayRouteTableId), attachment)]
      : []),
    ec2('associate-transit-gateway-route-table', table(tableId), attachment),
  ];
}

const groupsAcross = 'SecurityGroupReferencingSupport=enable';
const vpcAttachment = (attachmentId: string) => id('transit-gateway-attachment-id', attachmentId);

/** The commands for peering connections, transit gateways and VPN connections. */
export const linkCommands: Commands<keyof LinkChanges> = {
  'create-peering': ({ requester, accepter, id: wish }, topology) => {
    const own = fresh(topology, 'VpcPeeringConnections', 'pcx', wish);
    const create = ec2('create-vpc-peering-connection', id('vpc-id', requester), id('peer-vpc-id', accepter));
    return [
      kept(own, create, 'VpcPeeringConnection.VpcPeeringConnectionId'),
      ec2('accept-vpc-peering-connection', ['vpc-peering-connection-id', made(own)]),
    ];
  },
  'accept-peering': ({ peeringId }) => [
    ec2('accept-vpc-peering-connection', id('vpc-peering-connection-id', peeringId)),
  ],
  'delete-peering': ({ peeringId }) => [
    ec2('delete-vpc-peering-connection', id('vpc-peering-connection-id', peeringId)),
  ],
  'attach-to-transit-gateway': ({ transitGatewayId, vpcId, subnetIds, id: wish }, topology) => [
    kept(
      fresh(topology, 'TransitGatewayVpcAttachments', 'tgw-attach', wish),
      ec2(
        'create-transit-gateway-vpc-attachment',
        id('transit-gateway-id', transitGatewayId),
        id('vpc-id', vpcId),
        ids('subnet-ids', subnetIds),
      ),
      'TransitGatewayVpcAttachment.TransitGatewayAttachmentId',
    ),
  ],
  'detach-from-transit-gateway': ({ attachmentId }) => [
    ec2('delete-transit-gateway-vpc-attachment', vpcAttachment(attachmentId)),
  ],
  'add-attachment-subnet': ({ attachmentId, subnetId }) => [
    ec2('modify-transit-gateway-vpc-attachment', vpcAttachment(attachmentId), ids('add-subnet-ids', [subnetId])),
  ],
  'set-appliance-mode': ({ attachmentId, on }) => [
    ec2(
      'modify-transit-gateway-vpc-attachment',
      vpcAttachment(attachmentId),
      text('options', `ApplianceModeSupport=${on ? 'enable' : 'disable'}`),
    ),
  ],
  'associate-attachment': ({ attachmentId, tableId }, topology) => associateAttachment(attachmentId, tableId, topology),
  'add-transit-route': ({ tableId, cidr, attachmentId }) => [
    ec2(
      'create-transit-gateway-route',
      id('transit-gateway-route-table-id', tableId),
      text('destination-cidr-block', cidr),
      attachmentId === undefined ? ['blackhole'] : vpcAttachment(attachmentId),
    ),
  ],
  'remove-transit-route': ({ tableId, cidr }) => [
    ec2(
      'delete-transit-gateway-route',
      id('transit-gateway-route-table-id', tableId),
      text('destination-cidr-block', cidr),
    ),
  ],
  'allow-group-references': ({ transitGatewayId, attachmentIds }) => [
    ec2('modify-transit-gateway', id('transit-gateway-id', transitGatewayId), text('options', groupsAcross)),
    ...attachmentIds.map((attachmentId) =>
      ec2('modify-transit-gateway-vpc-attachment', vpcAttachment(attachmentId), text('options', groupsAcross)),
    ),
  ],
  'add-vpn-route': ({ connectionId, cidr }) => [
    ec2('create-vpn-connection-route', id('vpn-connection-id', connectionId), text('destination-cidr-block', cidr)),
  ],
};
