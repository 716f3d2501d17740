import { sketchAcl } from '../engine/sketch.ts';
import { instanceItem, interfaceItem, type InterfaceTraits } from '../engine/things.ts';
import type { Item, Topology } from '../engine/topology.ts';

/** The outbound rules that a security group is born with, for IPv4. */
export const allOut = ['any all 0.0.0.0/0'] as const;

/** An instance with one interface. */
export interface HostSketch extends Omit<InterfaceTraits, 'instanceId'> {
  /** What follows `i-` and `eni-` in the ids. */
  readonly name: string;
  readonly subnet: Item<'Subnets'>;
  readonly addresses: readonly string[];
}

/** Returns running instances with their interfaces: `web` becomes `i-web` with `eni-web`. */
export function hosts(...sketches: readonly HostSketch[]): Required<Pick<Topology, 'NetworkInterfaces' | 'Instances'>> {
  return {
    NetworkInterfaces: sketches.map(({ name, subnet, addresses, ...traits }) =>
      interfaceItem(`eni-${name}`, subnet, addresses, { ...traits, instanceId: `i-${name}` }),
    ),
    Instances: sketches.map(({ name, subnet }) => instanceItem(`i-${name}`, subnet)),
  };
}

/** Returns the network ACL that a VPC is born with, which lets everything pass, for some of its subnets. */
export function defaultAcl(id: string, vpcId: string, ...subnets: readonly Item<'Subnets'>[]): Item<'NetworkAcls'> {
  const ipv6 = subnets.some(({ Ipv6CidrBlockAssociationSet }) => Ipv6CidrBlockAssociationSet?.[0]);
  const rules = ['100 allow any all 0.0.0.0/0', ...(ipv6 ? ['101 allow any all ::/0'] : [])];
  const ids = subnets.map(({ SubnetId }) => SubnetId);
  return { ...sketchAcl(id, vpcId, ids, { inbound: rules, outbound: rules }), IsDefault: true };
}

/** Returns the attachment of a VPC to a transit gateway, by one of its subnets. */
export function attachmentItem(
  id: string,
  transitGatewayId: string,
  { VpcId, SubnetId }: Item<'Subnets'>,
): Item<'TransitGatewayVpcAttachments'> {
  return {
    TransitGatewayAttachmentId: id,
    TransitGatewayId: transitGatewayId,
    VpcId,
    State: 'available',
    SubnetIds: [SubnetId],
  };
}

/** Returns a transit gateway route table from the attachments that use it and from texts such as `10.1.0.0/16 att-a`. */
export function transitTableItem(
  id: string,
  transitGatewayId: string,
  associated: readonly string[],
  routes: readonly string[],
  type: 'static' | 'propagated' = 'propagated',
): Item<'TransitGatewayRouteTables'> {
  const pairs = routes.map((line) => line.split(' '));
  const member = (attachmentId: string) => ({ TransitGatewayAttachmentId: attachmentId, ResourceType: 'vpc' });
  return {
    TransitGatewayRouteTableId: id,
    TransitGatewayId: transitGatewayId,
    State: 'available',
    Associations: associated.map((attachmentId) => ({ ...member(attachmentId), State: 'associated' })),
    TransitGatewayRouteTablePropagations:
      type === 'static' ? [] : [...new Set(pairs.map(([, attachmentId = '']) => attachmentId))].map(member),
    Routes: pairs.map(([DestinationCidrBlock = '', attachmentId = '']) => ({
      DestinationCidrBlock,
      Type: type,
      State: 'active',
      TransitGatewayAttachments: [member(attachmentId)],
    })),
  };
}
