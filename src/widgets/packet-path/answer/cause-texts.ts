import { networkOf } from '../engine/network.ts';
import type { Reason } from '../engine/reasons.ts';
import { kindNames, type Place } from './places.ts';
import { writeAclRule, writeRoute, writeTransitRoute } from './rule-texts.ts';

function target({ hop: { decision, id, kind }, name, thing }: Place): string {
  if (decision?.kind === 'route' && decision.route) return name(decision.route.target.id);
  return kind === 'peering-connection' && id !== '' ? name(id) : thing;
}

function deadRoute({ hop: { decision }, name, thing }: Place): string {
  const route =
    decision?.kind === 'route' && decision.route
      ? writeRoute({ ...decision.route, blackhole: false }, name)
      : decision?.kind === 'transit-route' && decision.route
        ? writeTransitRoute({ ...decision.route, blackhole: false }, name)
        : 'that matches';
  return `the route ${route} in ${thing} is a blackhole`;
}

function whereTo({ path: { rest }, name }: Place): string {
  switch (rest.at) {
    case 'interface':
      return `in ${name(rest.vpcId)}${rest.id === '' ? '' : `, at ${name(rest.id)}`}`;
    case 'service':
      return `at the service behind ${name(rest.id)}`;
    case 'amazon-service':
      return 'at an AWS service on the host itself';
    case 'internet':
      return 'on the internet';
    case 'on-premises':
      return 'in the customer’s network';
    case 'nowhere':
      return rest.vpcId === undefined ? 'nowhere' : `in ${name(rest.vpcId)}, where nobody has that address`;
  }
}

const peerOf = ({ hop, source, destination }: Place) =>
  hop.direction === 'inbound' ? `from ${source}` : `to ${destination}`;
const inOrOut = ({ hop }: Place) => (hop.direction === 'inbound' ? 'in' : 'out');

function deniedByAcl(place: Place): string {
  const { hop, thing, traffic } = place;
  const { decision } = hop;
  const rule = decision?.kind === 'network-acl' ? writeAclRule(decision.rule, hop.direction === 'outbound') : '*';
  return `${thing} does not let ${traffic} ${inOrOut(place)} ${peerOf(place)} (${hop.direction ?? 'inbound'} rule ${rule})`;
}

function unattached({ hop, thing, vpc = 'the VPC' }: Place): string {
  return hop.id === ''
    ? `no ${kindNames[hop.kind].toLowerCase()} is attached to ${vpc}`
    : `${thing} is not attached to ${vpc}`;
}

function peeringState({ topology, hop, thing }: Place): string {
  const status = networkOf(topology).peerings.get(hop.id)?.status;
  return `${thing} is not active${status === undefined ? '' : ` but ${status}`}`;
}

/** What stops the packet, as a clause without a full stop that can follow a colon or "because". */
export const causes: Readonly<Record<Reason, (place: Place) => string>> = {
  'no-route': ({ thing, destination }) => `${thing} has no route to ${destination}`,
  blackhole: deadRoute,
  'not-forwarded': ({ destination }) => `${destination} is an address to which no router of a VPC forwards`,
  'not-supported': (place) => `${place.thing} cannot send it to ${target(place)}`,
  'target-gone': (place) => `${target(place)} is gone, or does not belong to ${place.vpc ?? 'this VPC'}`,
  'target-down': ({ thing }) => `${thing} is not in a state to pass anything`,
  'routing-loop': () => 'the routes send the packet round in a circle',
  'asymmetric-routing': () => 'the reply does not pass the same middleboxes as the request',
  'ingress-redirected': () => 'a gateway’s route table leads only one direction past the middlebox',
  misrouted: (place) => `the packet for ${place.destination} ends ${whereTo(place)}`,
  'overlapping-cidrs': ({ destination, vpc = 'the sender’s VPC' }) =>
    `${vpc} has the address ${destination} among its own, so the packet never gets to the other network`,

  'network-acl': deniedByAcl,
  'security-group': (place) =>
    `${place.thing} has no ${place.hop.direction ?? 'inbound'} rule for ${place.traffic} ${peerOf(place)}`,
  'security-group-empty': ({ thing, hop }) => `${thing} has no ${hop.direction ?? 'inbound'} rules at all`,
  'group-reference-lost': ({ thing }) =>
    `the rule of ${thing} names a security group, and on this way nobody can tell whose packet it is`,
  'group-reference-off': ({ thing }) =>
    `the rule of ${thing} names a security group, and the transit gateway does not keep track of those`,

  'source-dest-check': ({ thing }) => `the source/destination check of ${thing} is on`,
  'no-interface': ({ destination }) => `no network interface there takes packets for ${destination}`,
  'not-running': ({ thing }) => `${thing} is not running`,
  'zone-down': ({ thing }) => `${thing} stands in an Availability Zone that is down`,

  'gateway-not-attached': unattached,
  'no-public-ip': ({ source }) => `${source} has no public IPv4 address`,
  'no-public-ip-to-reach': ({ destination }) => `${destination} has no public IPv4 address to be reached by`,
  'private-destination': ({ destination }) => `${destination} is a private address, unknown to the internet`,
  'shared-destination': ({ destination }) => `${destination} is a shared address of carriers, unknown to the internet`,
  'private-source': ({ source }) => `the source ${source} is a private address, which cannot come from the internet`,
  'shared-source': ({ source }) => `the source ${source} is a shared address, which cannot come from the internet`,
  'private-ipv6': () => 'a private IPv6 address does not travel the internet',
  'internet-gateway-foreign-source': ({ source, vpc = 'the VPC' }) => `${source} is not an address of ${vpc}`,
  'appliance-no-public-ip': ({ thing }) => `${thing} has no public IPv4 address`,
  'egress-only': ({ thing }) => `${thing} takes no part in connections that begin on the internet`,

  'nat-needs-ipv4': ({ thing }) => `${thing} does not carry IPv6 to IPv6`,
  'nat-foreign-source': ({ thing, source }) => `${thing} does not serve ${source}, which is outside its VPC`,
  'nat-unsolicited': ({ thing }) => `${thing} knows no connection that this packet belongs to`,
  'reply-through-nat': ({ thing }) => `the reply would leave by ${thing} and get another source address`,

  'endpoint-from-outside': ({ source, thing }) => `${source} is not an address of the VPC that ${thing} serves`,
  'endpoint-protocol': ({ thing }) => `${thing} does not carry UDP`,

  'peering-not-active': peeringState,
  'not-transitive': ({ thing, destination, source }) =>
    `${thing} does not carry packets from ${source} to ${destination}, one of which belongs to a third network`,
  'edge-to-edge': ({ thing }) => `${thing} does not lead through a gateway of the other VPC`,
  'outside-peer': ({ thing, destination }) => `${destination} is not an address of the VPC behind ${thing}`,

  'attachment-missing': ({ thing, vpc = 'the VPC' }) => `${vpc} is not attached to ${thing}`,
  'attachment-down': ({ thing }) => `${thing} is not available`,
  'attachment-zone': ({ thing }) => `${thing} has no subnet in the Availability Zone that the packet comes from`,
  'appliance-mode-off': () =>
    'without appliance mode the transit gateway may lead the reply to an appliance in another zone',
  'no-association': ({ thing }) => `at ${thing}, the attachment that it came by is associated with no route table`,
  'transit-no-route': ({ thing, destination }) => `${thing} has no route to ${destination}`,
  'transit-blackhole': deadRoute,
  'transit-vpn-down': ({ thing }) => `the VPN behind ${thing} is down`,

  'vpn-gateway-needs-ipv4': ({ thing }) => `${thing} does not carry IPv6`,
  'vpn-gateway-foreign-source': ({ source, vpc = 'the VPC' }) => `${source} is not an address of ${vpc}`,
  'vpn-gateway-foreign-destination': ({ destination, vpc = 'the VPC' }) => `${destination} is not an address of ${vpc}`,
  'vpn-down': ({ thing }) => `every connection of ${thing} that leads there is down`,
  'unknown-prefix': ({ thing, destination }) => `${thing} has learnt no way to ${destination}`,

  'no-route-table': ({ subnet }) => `the route table of ${subnet ?? 'the subnet'} was not given`,
  'prefix-list-unread': ({ thing }) => `${thing} names a prefix list whose entries were not given`,
  'security-group-unseen': ({ thing }) => `not all of ${thing} were given`,
  'target-unseen': (place) => `${target(place)} was not given`,
  'target-not-modelled': (place) => `this simulator does not follow packets to ${target(place)}`,
  'peer-unseen': ({ thing }) => `what is on the other side of ${thing} was not given`,
  'transit-table-unseen': ({ thing }) => `the route table that ${thing} would ask was not given`,
};
