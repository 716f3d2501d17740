import { having, subnets } from '../engine/testing.ts';
import { world } from '../engine/testing-world.ts';
import {
  egressOnlyGatewayItem,
  instanceItem,
  interfaceItem,
  internetGatewayItem,
  routeTableItem,
  vpcItem,
  vpnGatewayItem,
} from '../engine/things.ts';
import { sketchAcl, sketchGroup, sketchRoutes } from '../engine/sketch.ts';
import type { Topology } from '../engine/topology.ts';

/** A network with one of everything that can be changed, and of every rule that can be taken away. */
export const everything: Topology = having(world, {
  Vpcs: [vpcItem('vpc-d', '172.31.0.0/16', '2001:db8::/56')],
  RouteTables: [
    routeTableItem(
      'rtb-many',
      'vpc-a',
      sketchRoutes(
        '10.0.0.0/16 local',
        'pl-s3 vpce-s3',
        '172.16.0.0/12 vgw-a propagated',
        '0.0.0.0/0 nat-gone blackhole',
      ),
      { subnets: ['subnet-other'] },
    ),
  ],
  InternetGateways: [internetGatewayItem('igw-b', 'vpc-b')],
  EgressOnlyInternetGateways: [egressOnlyGatewayItem('eigw-a', 'vpc-a'), egressOnlyGatewayItem('eigw-loose')],
  VpnGateways: [vpnGatewayItem('vgw-loose')],
  NetworkAcls: [
    sketchAcl('acl-many', 'vpc-a', [], {
      inbound: ['10 allow icmp all ::/0', '20 deny udp 53 10.0.0.0/8', '32767 deny any all 0.0.0.0/0'],
      outbound: ['10 allow 50 all 0.0.0.0/0'],
    }),
  ],
  SecurityGroups: [
    {
      ...sketchGroup('sg-many', 'vpc-a', {
        inbound: ['udp 53 10.0.0.0/8', 'icmp all ::/0', '50 all 10.0.0.0/8', 'tcp 443 pl-s3', 'tcp all sg-web'],
        outbound: ['any all ::/0'],
      }),
      Tags: [{ Key: 'Name', Value: 'many rules' }],
    },
    {
      GroupId: 'sg-icmp',
      VpcId: 'vpc-a',
      IpPermissions: [
        { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
        {
          IpProtocol: 'icmp',
          FromPort: 3,
          ToPort: 4,
          UserIdGroupPairs: [{ GroupId: 'sg-web' }, { GroupId: 'sg-app' }],
        },
        { IpProtocol: 'icmpv6', FromPort: -1, ToPort: -1, PrefixListIds: [{ PrefixListId: 'pl-s3' }] },
      ],
    },
  ],
  Instances: [
    instanceItem('i-web', subnets.public),
    {
      ...instanceItem('i-nested', subnets.other),
      NetworkInterfaces: [interfaceItem('eni-nested', subnets.other, ['10.0.2.40'])],
    },
  ],
  NetworkInterfaces: [
    interfaceItem('eni-i-web', subnets.public, ['10.0.0.40'], { instanceId: 'i-web', groups: ['sg-web'] }),
    interfaceItem('eni-second', subnets.public, ['10.0.0.41'], { instanceId: 'i-web', groups: ['sg-web'] }),
  ],
  TransitGateways: [{ TransitGatewayId: 'tgw-b' }],
  TransitGatewayAttachments: [
    { TransitGatewayAttachmentId: 'att-a', TransitGatewayId: 'tgw-a', ResourceType: 'vpc', ResourceId: 'vpc-a' },
    { TransitGatewayAttachmentId: 'att-vpn', TransitGatewayId: 'tgw-a', ResourceType: 'vpn', ResourceId: 'vpn-a' },
  ],
  TransitGatewayRouteTables: [
    {
      TransitGatewayRouteTableId: 'tgw-rtb-many',
      TransitGatewayId: 'tgw-a',
      Associations: [{ TransitGatewayAttachmentId: 'att-a' }],
      Routes: [
        {
          DestinationCidrBlock: '10.9.0.0/16',
          Type: 'static',
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'att-a' }],
        },
        { DestinationCidrBlock: '10.8.0.0/16', Type: 'propagated' },
      ],
    },
  ],
});
