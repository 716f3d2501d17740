import type { Item, Topology } from '../engine/topology.ts';
import { action, form } from './form.ts';
import { to, when, type Panel } from './panel.ts';
import { kindOf } from './things.ts';

/** Returns the panel of a VPC peering connection. */
export function peeringPanel(_: Topology, item: Item<'VpcPeeringConnections'>): Panel {
  const { VpcPeeringConnectionId: peeringId, RequesterVpcInfo, AccepterVpcInfo, Status } = item;
  return {
    kind: kindOf.VpcPeeringConnections,
    facts: [
      ['Requester', to(RequesterVpcInfo?.VpcId)],
      ['Accepter', to(AccepterVpcInfo?.VpcId)],
      ['Status', Status?.Code ?? ''],
    ],
    lists: [],
    forms: [
      ...when(
        Status?.Code === 'pending-acceptance',
        action('Accept the request', { kind: 'accept-peering', peeringId }),
      ),
      action('Delete the peering connection', { kind: 'delete-peering', peeringId }),
    ],
  };
}

/** Returns the panel of a Site-to-Site VPN connection. */
export function vpnConnectionPanel(_: Topology, item: Item<'VpnConnections'>): Panel {
  const { VpnConnectionId: connectionId, Routes = [], Options } = item;
  return {
    kind: kindOf.VpnConnections,
    facts: [
      ['Gateway', to(item.VpnGatewayId ?? item.TransitGatewayId)],
      ['Customer gateway', to(item.CustomerGatewayId)],
      ['Routing', Options?.StaticRoutesOnly === false ? 'Dynamic (BGP)' : 'Static'],
    ],
    lists: [
      {
        caption: 'Routes to the customer’s network',
        columns: ['Destination', 'State'],
        rows: Routes.map(({ DestinationCidrBlock, State = '' }) => ({ cells: [DestinationCidrBlock, State] })),
      },
    ],
    forms: [
      form({
        title: 'Add a route',
        button: 'Add',
        fields: { cidr: { type: 'text', label: 'Destination', hint: 'A CIDR block of the customer’s network.' } },
        make: ({ cidr }) => ({ kind: 'add-vpn-route', connectionId, cidr: cidr.trim() }),
      }),
    ],
  };
}
