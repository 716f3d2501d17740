import type { Change } from './edit.ts';
import { sketchGroup, sketchRoutes } from './sketch.ts';
import { example, having } from './testing.ts';
import { internetGatewayItem, peeringItem, routeTableItem, vpcItem, vpnGatewayItem } from './things.ts';

/** The example with something of every kind that a change can name. */
export const world = having(example, {
  Vpcs: [vpcItem('vpc-b', '10.1.0.0/16'), vpcItem('vpc-c', '10.0.128.0/20')],
  RouteTables: [
    routeTableItem('rtb-free', 'vpc-a', sketchRoutes('10.0.0.0/16 local'), {}),
    routeTableItem('rtb-b', 'vpc-b', sketchRoutes('10.1.0.0/16 local'), { main: true }),
    routeTableItem('rtb-igw', 'vpc-a', sketchRoutes('10.0.0.0/16 local'), { gateways: ['igw-a'] }),
  ],
  InternetGateways: [internetGatewayItem('igw-loose')],
  VpnGateways: [vpnGatewayItem('vgw-a', 'vpc-a')],
  SecurityGroups: [sketchGroup('sg-b', 'vpc-b', { inbound: [], outbound: [] })],
  VpcPeeringConnections: [peeringItem('pcx-ab', 'vpc-a', 'vpc-b', 'pending-acceptance')],
  VpcEndpoints: [
    { VpcEndpointId: 'vpce-fw', VpcEndpointType: 'GatewayLoadBalancer', VpcId: 'vpc-a', SubnetIds: ['subnet-other'] },
    { VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' },
  ],
  PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 's3', Cidrs: ['52.218.0.0/17'] }],
  TransitGateways: [{ TransitGatewayId: 'tgw-a' }],
  TransitGatewayVpcAttachments: [
    { TransitGatewayAttachmentId: 'att-a', TransitGatewayId: 'tgw-a', VpcId: 'vpc-a', SubnetIds: ['subnet-private'] },
  ],
  TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-a', TransitGatewayId: 'tgw-a', Routes: [] }],
  VpnConnections: [
    { VpnConnectionId: 'vpn-a', VpnGatewayId: 'vgw-a', Routes: [{ DestinationCidrBlock: '192.168.0.0/16' }] },
  ],
});

/** Returns the change that adds a route, to a table that nothing uses unless another is named. */
export const route = (destination: string, target: string, tableId = 'rtb-free'): Change => ({
  kind: 'add-route',
  tableId,
  destination,
  target,
});
/** Returns the change that adds a subnet. */
export const subnet = (cidr: string): Change => ({ kind: 'add-subnet', vpcId: 'vpc-a', cidr, zone: 'zone-a' });
/** Returns the change that adds an inbound deny. */
export const acl = (number: number, cidr = '0.0.0.0/0', ports = { from: 22, to: 22 }): Change => ({
  kind: 'add-acl-rule',
  aclId: 'acl-a',
  egress: false,
  number,
  action: 'deny',
  protocol: 'tcp',
  ports,
  cidr,
});
