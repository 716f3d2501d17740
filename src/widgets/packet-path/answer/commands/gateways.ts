import type { Change } from '../../engine/edit.ts';
import type { GatewayChanges } from '../../engine/edit-gateways.ts';
import { find } from '../../engine/edit-kit.ts';
import type { Topology } from '../../engine/topology.ts';
import { ec2, fresh, id, idText, kept, made, text, allocate, type Commands } from './kit.ts';

function attach({ type, vpcId, gatewayId }: Change<'attach-gateway'>, topology: Topology): readonly string[] {
  if (type === 'egress-only') {
    const own = fresh(topology, 'EgressOnlyInternetGateways', 'eigw', gatewayId);
    const create = ec2('create-egress-only-internet-gateway', id('vpc-id', vpcId));
    return [kept(own, create, 'EgressOnlyInternetGateway.EgressOnlyInternetGatewayId')];
  }
  const internet = type === 'internet';
  const attachTo = (word: string) =>
    internet
      ? ec2('attach-internet-gateway', ['internet-gateway-id', word], id('vpc-id', vpcId))
      : ec2('attach-vpn-gateway', ['vpn-gateway-id', word], id('vpc-id', vpcId));
  const part = internet ? 'InternetGateways' : 'VpnGateways';
  if (gatewayId !== undefined && find(topology, part, gatewayId)) return [attachTo(idText(gatewayId))];
  const own = fresh(topology, part, internet ? 'igw' : 'vgw', gatewayId);
  const create = internet
    ? kept(own, ec2('create-internet-gateway'), 'InternetGateway.InternetGatewayId')
    : kept(own, ec2('create-vpn-gateway', text('type', 'ipsec.1')), 'VpnGateway.VpnGatewayId');
  return [create, attachTo(made(own))];
}

function detach(gatewayId: string, topology: Topology): readonly string[] {
  if (gatewayId.startsWith('eigw-')) {
    return [ec2('delete-egress-only-internet-gateway', id('egress-only-internet-gateway-id', gatewayId))];
  }
  const internet = find(topology, 'InternetGateways', gatewayId);
  const attachments = internet?.Attachments ?? find(topology, 'VpnGateways', gatewayId)?.VpcAttachments;
  const vpc = id('vpc-id', attachments?.[0]?.VpcId ?? '');
  return internet
    ? [ec2('detach-internet-gateway', id('internet-gateway-id', gatewayId), vpc)]
    : [ec2('detach-vpn-gateway', id('vpn-gateway-id', gatewayId), vpc)];
}

/** The commands for the gateways of a VPC. */
export const gatewayCommands: Commands<keyof GatewayChanges> = {
  'attach-gateway': attach,
  'detach-gateway': ({ gatewayId }, topology) => detach(gatewayId, topology),
  'create-nat-gateway': ({ subnetId, connectivity, id: wish }, topology) => {
    const isPublic = connectivity === 'public';
    const create = ec2(
      'create-nat-gateway',
      id('subnet-id', subnetId),
      text('connectivity-type', connectivity),
      ...(isPublic ? [['allocation-id', made('allocation')] as const] : []),
    );
    const own = fresh(topology, 'NatGateways', 'nat', wish);
    return [
      ...(isPublic ? [allocate] : []),
      kept(own, create, 'NatGateway.NatGatewayId'),
      ec2('wait nat-gateway-available', ['nat-gateway-ids', made(own)]),
    ];
  },
  'delete-nat-gateway': ({ natGatewayId }) => [ec2('delete-nat-gateway', id('nat-gateway-id', natGatewayId))],
};
