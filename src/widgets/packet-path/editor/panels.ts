import { find } from '../engine/edit-kit.ts';
import type { Item, Part, Topology } from '../engine/topology.ts';
import { endpointPanel } from './endpoint-panel.ts';
import { aclPanel, groupPanel } from './filter-panels.ts';
import { egressOnlyGatewayPanel, internetGatewayPanel, natGatewayPanel, vpnGatewayPanel } from './gateway-panels.ts';
import { instancePanel, interfacePanel } from './host-panels.ts';
import { peeringPanel, vpnConnectionPanel } from './link-panels.ts';
import type { Panel } from './panel.ts';
import { routeTablePanel } from './route-table-panel.ts';
import { interfacesOf, kindOf, thingsOf } from './things.ts';
import { subnetPanel } from './subnet-panel.ts';
import { attachmentPanel, transitGatewayPanel, transitTablePanel, vpcAttachmentPanel } from './transit-panels.ts';
import { vpcPanel } from './vpc-panel.ts';

const panels: { readonly [P in Part]: (topology: Topology, item: Item<P>) => Panel } = {
  Vpcs: vpcPanel,
  Subnets: subnetPanel,
  RouteTables: routeTablePanel,
  NetworkAcls: aclPanel,
  SecurityGroups: groupPanel,
  Instances: instancePanel,
  NetworkInterfaces: interfacePanel,
  InternetGateways: internetGatewayPanel,
  EgressOnlyInternetGateways: egressOnlyGatewayPanel,
  NatGateways: natGatewayPanel,
  VpcEndpoints: endpointPanel,
  VpcPeeringConnections: peeringPanel,
  TransitGateways: transitGatewayPanel,
  TransitGatewayVpcAttachments: vpcAttachmentPanel,
  TransitGatewayAttachments: attachmentPanel,
  TransitGatewayRouteTables: transitTablePanel,
  VpnGateways: vpnGatewayPanel,
  VpnConnections: vpnConnectionPanel,
  PrefixLists: (_, { Cidrs = [], Entries = [] }) => ({
    kind: kindOf.PrefixLists,
    facts: [['CIDR blocks', [...Cidrs, ...Entries.map(({ Cidr }) => Cidr)].join(', ')]],
    lists: [],
    forms: [],
  }),
  CustomerGateways: (_, { IpAddress = '', BgpAsn = '' }) => ({
    kind: kindOf.CustomerGateways,
    facts: [
      ['Address', IpAddress],
      ['BGP ASN', BgpAsn],
    ],
    lists: [],
    forms: [],
  }),
  virtualInterfaces: (_, { virtualInterfaceType = '', routeFilterPrefixes = [] }) => ({
    kind: kindOf.virtualInterfaces,
    facts: [
      ['Type', virtualInterfaceType],
      ['Announced blocks', routeFilterPrefixes.map(({ cidr }) => cidr).join(', ')],
    ],
    lists: [],
    forms: [],
  }),
};

function panelIn<P extends Part>(topology: Topology, part: P, id: string): Panel | undefined {
  const item = find(topology, part, id);
  return item && panels[part](topology, item);
}

/** Returns what a thing is now and what can be changed of it, or undefined where there is no such thing. */
export function panelOf(topology: Topology, id: string): Panel | undefined {
  const part = thingsOf(topology).get(id);
  const panel = part && panelIn(topology, part, id);
  if (panel || part !== 'NetworkInterfaces') return panel;
  const nested = interfacesOf(topology).find(({ NetworkInterfaceId }) => NetworkInterfaceId === id);
  return nested && interfacePanel(topology, nested);
}
