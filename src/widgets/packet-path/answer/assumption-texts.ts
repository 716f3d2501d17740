import type { Assumption } from '../engine/reasons.ts';

/** What an answer takes for granted, each in a sentence or two. */
export const assumptionTexts: Readonly<Record<Assumption, string>> = {
  'network-acls-open':
    'The network ACL of a subnet on the way was not given. It is taken to allow everything, as a VPC’s default network ACL does.',
  'security-groups-open': 'Security groups on the way were not given. They are taken to allow everything.',
  'host-imagined':
    'An end stands for any host of its subnet. It is taken to be running, with security groups that allow everything.',
  'gateway-attached': 'Whether a gateway on the way is attached to the VPC was not given. It is taken to be.',
  'appliance-forwards':
    'The appliance on the way is taken to forward what it gets. What its software does is unknown here.',
  'appliance-translates':
    'The instance on the way is taken to translate addresses, as a NAT instance does. What its software does is unknown here.',
  'firewall-allows':
    'The firewall behind the Gateway Load Balancer endpoint is taken to let the packet pass. Its rules are unknown here.',
  'uplink-exists':
    'The VPN and Direct Connect connections of the virtual private gateway were not given. One is taken to lead to the address.',
  'uplink-knows-prefix':
    'The AWS CLI does not print what a VPN connection learns by BGP. The connection is taken to know the address.',
  'prefix-list-does-not-match':
    'A route on the way names a prefix list whose entries were not given. The address is taken not to be among them.',
  'one-of-equal-ways':
    'Several attachments share a route at equal cost. The way shown is one of them; packets may take another.',
  'nat-reply-over-peering':
    'The reply to a NAT gateway in a peered VPC is taken to go back over the peering connection, for which it needs no route.',
};
