import { addressRanges } from '#data/vpc.ts';
import type { Reason } from '../engine/reasons.ts';
import type { Place } from './places.ts';

/** A sentence, or how it is made from the place that it speaks of. */
export type Text = string | ((place: Place) => string);

const list = (cidrs: readonly string[]) => new Intl.ListFormat('en-GB').format(cidrs);
const shared = list(addressRanges.shared.cidrs);
const uniqueLocal = list(addressRanges.uniqueLocal.cidrs);

const sameMiddlebox =
  'A stateful appliance drops what belongs to a connection whose beginning it has not seen, so both directions must pass the same one.';
const ownVpcOnly = 'It takes only what comes from its own VPC; other networks cannot share it.';

/** The rule of AWS behind a reason, or for what is hidden what to add. */
export const rules: Readonly<Record<Reason, Text>> = {
  'no-route':
    'A router sends a packet where the most specific matching route leads, and drops a packet that no route matches.',
  blackhole:
    'A route turns into a blackhole when its target is deleted or detached. It still takes part in the match, and drops what it wins.',
  'not-forwarded': `${list(addressRanges.notForwarded.cidrs)} are kept for AWS services inside each VPC, and packets for them are not forwarded.`,
  'not-supported':
    'A gateway’s route table leads only to local, to a network interface or to a Gateway Load Balancer endpoint. An interface endpoint is no target of routes at all: it is reached by its own address.',
  'target-gone': 'A route works only while its target exists, and belongs or is attached to the same VPC.',
  'target-down': 'Only what is in the state available passes traffic on.',
  'routing-loop':
    'Each router decides anew, by the destination alone. Nothing stops two of them from sending a packet back and forth.',
  'asymmetric-routing': sameMiddlebox,
  'ingress-redirected': `${sameMiddlebox} The subnet’s own route table has to send the replies there too.`,
  misrouted: 'Routers look at the destination address alone. The most specific route wins, wherever it leads.',
  'overlapping-cidrs':
    'An address of the VPC’s own blocks matches the local route. Networks that are to reach each other need blocks that do not overlap.',

  'network-acl': ({ isReply }) =>
    isReply
      ? 'Rules are tried by number, the first match decides, and * denies the rest. Network ACLs are stateless: a reply needs a rule of its own, for the ports that clients choose.'
      : 'Rules are tried by number, the first match decides, and * denies the rest. All ports of the packet have to pass.',
  'security-group':
    'Security groups only allow: what no rule of any group allows is dropped. They are stateful, so replies need no rule.',
  'security-group-empty': 'Security groups only allow. Without a rule in this direction, no connection passes.',
  'group-reference-lost':
    'A rule that names a group matches the private addresses of its members in this VPC or one peered in the same Region. Past a middlebox or a translation it matches nothing; use addresses there.',
  'group-reference-off':
    'Across a transit gateway, rules that name a group work only where security group referencing support is on, for the gateway and for the VPC attachments.',

  'source-dest-check':
    'While it is on, an interface drops what is neither from nor for an address of its own. It has to be off for anything that forwards, such as a NAT instance or a firewall.',
  'no-interface': 'A VPC delivers only to network interfaces. An address that none of them has swallows the packet.',
  'not-running': 'An instance sends and receives only while it runs.',
  'zone-down': 'A subnet is in one Availability Zone. What stands in it fails with that zone.',

  'gateway-not-attached': 'A gateway serves the VPC that it is attached to, and no other.',
  'no-public-ip':
    'An internet gateway exchanges a private IPv4 address for the public or Elastic IP address that belongs to it, and drops what has none.',
  'no-public-ip-to-reach':
    'From the internet a host is reached by its public or Elastic IP address, which the internet gateway exchanges for the private one.',
  'private-destination': 'An internet gateway drops packets for the private addresses of RFC 1918.',
  'shared-destination': `An internet gateway drops packets for ${shared} (RFC 6598).`,
  'private-source': 'An internet gateway drops packets that claim a private source (RFC 1918).',
  'shared-source': `An internet gateway drops packets that claim a source in ${shared} (RFC 6598).`,
  'private-ipv6': `Addresses of ${uniqueLocal} are private. Only public IPv6 addresses pass a gateway to the internet.`,
  'internet-gateway-foreign-source': ownVpcOnly,
  'appliance-no-public-ip':
    'An interface to which an internet gateway’s route table redirects traffic must have a public IP address itself.',
  'egress-only':
    'An egress-only internet gateway lets connections out and their replies back in. Nothing can begin from outside.',

  'nat-needs-ipv4': `A NAT gateway translates IPv4, and from IPv6 only what is meant for ${list(addressRanges.nat64.cidrs)} (NAT64).`,
  'nat-foreign-source':
    'A NAT gateway cannot be used over a peering connection, a VPN connection or Direct Connect; by way of a transit gateway it can.',
  'nat-unsolicited':
    'A NAT gateway lets in only replies to connections that began behind it. Nothing can begin from outside.',
  'reply-through-nat':
    'A NAT gateway gives its own address to all that leaves by it. The client drops a reply from an address that it never asked.',

  'endpoint-from-outside':
    'A gateway endpoint serves its own VPC only. It cannot be used over peering, a VPN, Direct Connect or a transit gateway.',
  'endpoint-protocol': 'A gateway endpoint carries TCP, and ICMP for a ping.',

  'peering-not-active':
    'A peering connection carries traffic once the owner of the other VPC has accepted it, and as long as it is active.',
  'not-transitive':
    'Peering is not transitive: a connection carries packets from addresses of the one VPC to addresses of the other, and nothing else.',
  'edge-to-edge':
    'There is no edge-to-edge routing: a peered VPC cannot use the other one’s internet gateway, NAT gateway, VPN, Direct Connect or gateway endpoint.',
  'outside-peer': 'A peering connection carries only what is meant for an address of the VPC on its other side.',

  'attachment-missing': 'A route to a transit gateway works only in a VPC that has an attachment to it.',
  'attachment-down': 'An attachment carries traffic only while it is available.',
  'attachment-zone':
    'An attachment takes traffic only from Availability Zones in which it has a subnet. One subnet serves all of its zone.',
  'appliance-mode-off':
    'A transit gateway keeps a packet in the zone it comes from, so request and reply may meet different appliances. Appliance mode sends both directions to the same zone.',
  'no-association':
    'A transit gateway looks a packet up in the one route table that the incoming attachment is associated with. Without an association it drops it.',
  'transit-no-route':
    'A transit gateway looks a packet up in the route table of the incoming attachment, and drops it where nothing matches. Routes come there by propagation or by hand.',
  'transit-blackhole': 'A blackhole route takes part in the match and drops what it wins.',
  'transit-vpn-down': 'A VPN connection carries traffic while at least one of its tunnels is up.',

  'vpn-gateway-needs-ipv4':
    'A virtual private gateway carries IPv4 only. IPv6 needs a VPN connection on a transit gateway.',
  'vpn-gateway-foreign-source': ownVpcOnly,
  'vpn-gateway-foreign-destination': 'A virtual private gateway leads only to addresses of the VPC it is attached to.',
  'vpn-down': 'A VPN connection carries traffic while at least one of its tunnels is up.',
  'unknown-prefix':
    'A virtual private gateway sends only to prefixes that it has learnt by BGP or that stand as static routes of a VPN connection.',

  'no-route-table': 'Add the output of describe-route-tables.',
  'prefix-list-unread': 'Add the output of get-managed-prefix-list-entries or describe-prefix-lists.',
  'security-group-unseen': 'Add the output of describe-security-groups, of the account that owns the group.',
  'target-unseen': 'Add the output that describes it; the import lists what is missing.',
  'target-not-modelled':
    'Carrier gateways, local gateways and Cloud WAN core networks are beyond what is modelled here.',
  'peer-unseen': 'Add what the AWS CLI prints for the other account or Region.',
  'transit-table-unseen': 'Add the output of describe-transit-gateway-route-tables and search-transit-gateway-routes.',
};

/** Returns the rule of AWS behind a reason, where no place of a packet is at hand. */
export function refusalRules(reason: Reason): string {
  const rule = rules[reason];
  return typeof rule === 'string' ? rule : '';
}
