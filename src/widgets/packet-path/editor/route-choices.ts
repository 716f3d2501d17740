import { formatCidr } from '#widgets/shared/cidr.ts';
import { blocksOfVpc } from '../engine/edit-kit.ts';
import type { Item, Topology } from '../engine/topology.ts';
import type { Options } from './form.ts';
import { called, interfacesOf, isOf, kindOf } from './things.ts';

const isAttachedTo = (vpcId: string | undefined, attachments: readonly { readonly VpcId?: string }[] | undefined) =>
  attachments?.some(isOf(vpcId)) ?? false;

const sides = ({ RequesterVpcInfo = {}, AccepterVpcInfo = {} }: Item<'VpcPeeringConnections'>) => [
  RequesterVpcInfo,
  AccepterVpcInfo,
];

/** Returns what a route of a VPC can lead to. */
export function targetChoice(topology: Topology, vpcId: string | undefined): Options {
  const own = isOf(vpcId);
  const ids: readonly (readonly [kind: string, ids: readonly string[]])[] = [
    [
      kindOf.InternetGateways,
      (topology.InternetGateways ?? [])
        .filter(({ Attachments }) => isAttachedTo(vpcId, Attachments))
        .map(({ InternetGatewayId }) => InternetGatewayId),
    ],
    [
      kindOf.EgressOnlyInternetGateways,
      (topology.EgressOnlyInternetGateways ?? [])
        .filter(({ Attachments }) => isAttachedTo(vpcId, Attachments))
        .map(({ EgressOnlyInternetGatewayId }) => EgressOnlyInternetGatewayId),
    ],
    [kindOf.NatGateways, (topology.NatGateways ?? []).filter(own).map(({ NatGatewayId }) => NatGatewayId)],
    [
      kindOf.VpnGateways,
      (topology.VpnGateways ?? [])
        .filter(({ VpcAttachments }) => isAttachedTo(vpcId, VpcAttachments))
        .map(({ VpnGatewayId }) => VpnGatewayId),
    ],
    [
      kindOf.TransitGateways,
      (topology.TransitGatewayVpcAttachments ?? [])
        .filter(own)
        .flatMap(({ TransitGatewayId }) => TransitGatewayId ?? []),
    ],
    [
      kindOf.VpcPeeringConnections,
      (topology.VpcPeeringConnections ?? [])
        .filter((peering) => isAttachedTo(vpcId, sides(peering)))
        .map(({ VpcPeeringConnectionId }) => VpcPeeringConnectionId),
    ],
    [
      'Gateway Load Balancer endpoint',
      (topology.VpcEndpoints ?? [])
        .filter((endpoint) => own(endpoint) && endpoint.VpcEndpointType === 'GatewayLoadBalancer')
        .map(({ VpcEndpointId }) => VpcEndpointId),
    ],
    [kindOf.Instances, (topology.Instances ?? []).filter(own).map(({ InstanceId }) => InstanceId)],
    [
      kindOf.NetworkInterfaces,
      interfacesOf(topology)
        .filter((host) => own(host) && (host.InterfaceType ?? 'interface') === 'interface')
        .map(({ NetworkInterfaceId }) => NetworkInterfaceId),
    ],
  ];
  return Object.fromEntries(
    ids.flatMap(([kind, some]) => some.map((id) => [id, `${called(topology, id)}: ${kind}`] as const)),
  );
}

/** Returns destinations that a route of a VPC is likely to have: anywhere, its peers, and prefix lists. */
export function likelyDestinations(topology: Topology, vpcId: string | undefined): Options {
  const peers = (topology.VpcPeeringConnections ?? [])
    .map(sides)
    .filter((both) => both.some(isOf(vpcId)))
    .flatMap((both) => both.filter((side) => side.VpcId !== vpcId));
  const blocks = peers.flatMap(({ VpcId = '', CidrBlock }) => {
    const known = blocksOfVpc(topology, VpcId).map(formatCidr);
    return (known.length > 0 ? known : [CidrBlock ?? []].flat()).map((block) => [block, called(topology, VpcId)]);
  });
  const lists = (topology.PrefixLists ?? []).map(({ PrefixListId, PrefixListName = PrefixListId }) => [
    PrefixListId,
    PrefixListName,
  ]);
  return Object.fromEntries([['0.0.0.0/0', 'All IPv4 addresses'], ['::/0', 'All IPv6 addresses'], ...blocks, ...lists]);
}
