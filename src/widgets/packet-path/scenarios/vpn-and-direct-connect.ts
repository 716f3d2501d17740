import { sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import { routeTableItem, subnetItem, vpcItem, vpnGatewayItem } from '../engine/things.ts';
import { allOut, defaultAcl, hosts } from './basics.ts';
import type { Scenario } from './scenario.ts';

const subnet = subnetItem('subnet-app', 'vpc-shop', 'us-east-1a', '10.0.1.0/24');

/** The same prefix by Direct Connect and by a VPN with static routes. */
export const vpnAndDirectConnect: Scenario = {
  id: 'vpn-and-direct-connect',
  title: 'Direct Connect or VPN',
  situation:
    'A virtual private gateway has two ways to the office network: a private virtual interface of Direct Connect, over which the office announces 192.168.0.0/16 by BGP, and a Site-to-Site VPN with a static route for the same block. Both are up.',
  ask: 'Which way does a packet for 192.168.10.20 take?',
  guesses: [
    { text: 'The VPN: a static route wins over one that was learnt by BGP.', right: false },
    { text: 'Direct Connect: for the same prefix it wins over any VPN route.', right: true },
    { text: 'Both in turn: routes of equal length share the load.', right: false },
    { text: 'The VPN: it is encrypted, and AWS prefers encrypted ways.', right: false },
  ],
  topology: {
    Vpcs: [vpcItem('vpc-shop', '10.0.0.0/16')],
    Subnets: [subnet],
    VpnGateways: [vpnGatewayItem('vgw-shop', 'vpc-shop')],
    CustomerGateways: [{ CustomerGatewayId: 'cgw-office', State: 'available', IpAddress: '203.0.113.50' }],
    VpnConnections: [
      {
        VpnConnectionId: 'vpn-office',
        State: 'available',
        CustomerGatewayId: 'cgw-office',
        VpnGatewayId: 'vgw-shop',
        Options: { StaticRoutesOnly: true },
        Routes: [{ DestinationCidrBlock: '192.168.0.0/16', State: 'available' }],
        VgwTelemetry: [{ Status: 'UP' }, { Status: 'UP' }],
      },
    ],
    virtualInterfaces: [
      {
        virtualInterfaceId: 'dxvif-office',
        virtualInterfaceState: 'available',
        virtualInterfaceType: 'private',
        virtualGatewayId: 'vgw-shop',
        routeFilterPrefixes: [{ cidr: '192.168.0.0/16' }],
      },
    ],
    RouteTables: [
      {
        ...routeTableItem(
          'rtb-app',
          'vpc-shop',
          sketchRoutes('10.0.0.0/16 local', '192.168.0.0/16 vgw-shop propagated'),
          { main: true },
        ),
        PropagatingVgws: [{ GatewayId: 'vgw-shop' }],
      },
    ],
    NetworkAcls: [defaultAcl('acl-default', 'vpc-shop', subnet)],
    SecurityGroups: [sketchGroup('sg-app', 'vpc-shop', { inbound: [], outbound: allOut })],
    ...hosts({ name: 'app', subnet, addresses: ['10.0.1.10'], groups: ['sg-app'] }),
  },
  question: {
    source: { kind: 'instance', id: 'i-app' },
    destination: { kind: 'on-premises', address: '192.168.10.20', via: 'vgw-shop' },
    protocol: 'tcp',
    port: 443,
  },
  lesson:
    'A virtual private gateway first takes the longest prefix. Among equal ones it prefers Direct Connect, then static VPN routes, then VPN routes learnt by BGP. So a VPN can stand by as a backup for the same prefixes. Check what it announces: a longer prefix on the VPN draws the traffic away from Direct Connect.',
  tryNext: 'Add the static route 192.168.10.0/24 to vpn-office: it is longer, and the packet changes over to the VPN.',
  page: '/networking/direct-connect/',
};
