import type { Change } from '../engine/edit.ts';
import { idsOf, called, choice, kindOf, tableChoice, tableOfGateway } from './things.ts';
import type { Item, Part, Topology } from '../engine/topology.ts';
import { action, form, type Form } from './form.ts';
import { to, when, type Panel } from './panel.ts';

type GatewayType = Change<'attach-gateway'>['type'];

function tableForms(topology: Topology, gatewayId: string, vpcId: string): readonly Form[] {
  const used = tableOfGateway(topology, gatewayId);
  return [
    form({
      title: 'Associate with a route table, for traffic that enters the VPC',
      button: 'Associate',
      fields: {
        tableId: { type: 'one', label: 'Route table', options: tableChoice(topology, vpcId), initial: used },
      },
      make: ({ tableId }) => ({ kind: 'associate-gateway-table', tableId, gatewayId }),
    }),
    ...when(
      used !== undefined,
      action('Disassociate the route table', { kind: 'disassociate-gateway-table', gatewayId }),
    ),
  ];
}

function gatewayPanel(
  topology: Topology,
  part: Part,
  type: GatewayType,
  gatewayId: string,
  attachments: readonly { readonly VpcId?: string }[] = [],
): Panel {
  const vpcId = attachments[0]?.VpcId;
  const isEntrance = type !== 'egress-only';
  return {
    kind: kindOf[part],
    facts: [
      ['Attached to', vpcId === undefined ? 'No VPC' : to(vpcId)],
      ...when(isEntrance, ['Route table for traffic that enters', to(tableOfGateway(topology, gatewayId))] as const),
    ],
    lists: [],
    forms:
      vpcId === undefined
        ? [
            form({
              title: 'Attach to a VPC',
              button: 'Attach',
              fields: { vpcId: { type: 'one', label: 'VPC', options: choice(topology, idsOf(topology, 'Vpcs')) } },
              make: ({ vpcId: chosen }) => ({ kind: 'attach-gateway', type, vpcId: chosen, gatewayId }),
            }),
          ]
        : [
            ...(isEntrance ? tableForms(topology, gatewayId, vpcId) : []),
            action(`Detach from ${called(topology, vpcId)}`, { kind: 'detach-gateway', gatewayId }),
          ],
  };
}

/** Returns the panel of an internet gateway. */
export function internetGatewayPanel(topology: Topology, item: Item<'InternetGateways'>): Panel {
  return gatewayPanel(topology, 'InternetGateways', 'internet', item.InternetGatewayId, item.Attachments);
}

/** Returns the panel of an egress-only internet gateway. */
export function egressOnlyGatewayPanel(topology: Topology, item: Item<'EgressOnlyInternetGateways'>): Panel {
  const { EgressOnlyInternetGatewayId: id, Attachments } = item;
  return gatewayPanel(topology, 'EgressOnlyInternetGateways', 'egress-only', id, Attachments);
}

/** Returns the panel of a virtual private gateway. */
export function vpnGatewayPanel(topology: Topology, item: Item<'VpnGateways'>): Panel {
  const panel = gatewayPanel(topology, 'VpnGateways', 'vpn', item.VpnGatewayId, item.VpcAttachments);
  const connections = (topology.VpnConnections ?? []).filter(({ VpnGatewayId }) => VpnGatewayId === item.VpnGatewayId);
  const ids = connections.map(({ VpnConnectionId }) => VpnConnectionId);
  return { ...panel, facts: [...panel.facts, ['VPN connections', to(...ids)]] };
}

/** Returns the panel of a NAT gateway. */
export function natGatewayPanel(_: Topology, item: Item<'NatGateways'>): Panel {
  const { NatGatewayId: natGatewayId, NatGatewayAddresses = [] } = item;
  return {
    kind: kindOf.NatGateways,
    facts: [
      ['VPC', to(item.VpcId)],
      ['Subnet', to(item.SubnetId)],
      ['Connectivity', item.ConnectivityType === 'private' ? 'Private' : 'Public'],
      ['State', item.State ?? ''],
      ['Private addresses', NatGatewayAddresses.flatMap(({ PrivateIp }) => PrivateIp ?? []).join(', ')],
      ['Public addresses', NatGatewayAddresses.flatMap(({ PublicIp }) => PublicIp ?? []).join(', ')],
    ],
    lists: [],
    forms: [action('Delete the NAT gateway', { kind: 'delete-nat-gateway', natGatewayId })],
  };
}
