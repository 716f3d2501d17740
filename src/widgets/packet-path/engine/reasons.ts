import type { ReachabilityCode } from '#data/reachability-codes.ts';
import type { RouteLoss } from './route-choice.ts';

interface ReasonTraits {
  /** Whether it stops the packet, or only hides from us whether it is stopped. */
  readonly effect: 'blocks' | 'hides';
  /** The explanation code of Reachability Analyzer that says the same. */
  readonly code?: ReachabilityCode;
}

/** Every reason for which a packet does not arrive, or for which that cannot be told. */
export const reasons = {
  'no-route': { effect: 'blocks', code: 'NO_ROUTE_TO_DESTINATION' },
  blackhole: { effect: 'blocks', code: 'BAD_STATE_ROUTE' },
  'not-forwarded': { effect: 'blocks' },
  'not-supported': { effect: 'blocks' },
  'target-gone': { effect: 'blocks', code: 'BAD_STATE_ROUTE' },
  'target-down': { effect: 'blocks', code: 'BAD_STATE' },
  'routing-loop': { effect: 'blocks' },
  'asymmetric-routing': { effect: 'blocks' },
  'ingress-redirected': { effect: 'blocks', code: 'INGRESS_RTB_TRAFFIC_REDIRECTION' },
  misrouted: { effect: 'blocks' },
  'overlapping-cidrs': { effect: 'blocks' },

  'network-acl': { effect: 'blocks', code: 'SUBNET_ACL_RESTRICTION' },
  'security-group': { effect: 'blocks', code: 'ENI_SG_RULES_MISMATCH' },
  'security-group-empty': { effect: 'blocks', code: 'SG_HAS_NO_RULES' },
  'group-reference-lost': { effect: 'blocks', code: 'SG_REFERENCES_NOT_PRESERVED' },
  'group-reference-off': { effect: 'blocks', code: 'SG_REFERENCING_SUPPORT' },

  'source-dest-check': { effect: 'blocks', code: 'ENI_SOURCE_DEST_CHECK_RESTRICTION' },
  'no-interface': { effect: 'blocks', code: 'ENI_ADDRESS_RESTRICTION' },
  'not-running': { effect: 'blocks', code: 'BAD_STATE' },
  'zone-down': { effect: 'blocks', code: 'BAD_STATE' },

  'gateway-not-attached': { effect: 'blocks', code: 'BAD_STATE_ATTACHMENT' },
  'no-public-ip': { effect: 'blocks', code: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' },
  'no-public-ip-to-reach': { effect: 'blocks', code: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS' },
  'private-destination': { effect: 'blocks', code: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS' },
  'shared-destination': { effect: 'blocks', code: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS' },
  'private-source': { effect: 'blocks', code: 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS' },
  'shared-source': { effect: 'blocks', code: 'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS' },
  'private-ipv6': { effect: 'blocks' },
  'internet-gateway-foreign-source': { effect: 'blocks', code: 'GATEWAY_REJECTS_SPOOFED_TRAFFIC' },
  'appliance-no-public-ip': { effect: 'blocks', code: 'INGRESS_RTB_NO_PUBLIC_IP' },
  'egress-only': { effect: 'blocks' },

  'nat-needs-ipv4': { effect: 'blocks', code: 'PROTOCOL_RESTRICTION' },
  'nat-foreign-source': { effect: 'blocks', code: 'NGW_REQUIRES_SOURCE_IN_VPC' },
  'nat-unsolicited': { effect: 'blocks' },
  'reply-through-nat': { effect: 'blocks', code: 'NGW_SOURCE_ADDRESS_REASSIGN' },

  'endpoint-from-outside': { effect: 'blocks' },
  'endpoint-protocol': { effect: 'blocks', code: 'VPCE_GATEWAY_PROTOCOL_RESTRICTION' },

  'peering-not-active': { effect: 'blocks', code: 'BAD_STATE' },
  'not-transitive': { effect: 'blocks', code: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR' },
  'edge-to-edge': { effect: 'blocks', code: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR' },
  'outside-peer': { effect: 'blocks', code: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR' },

  'attachment-missing': { effect: 'blocks', code: 'BAD_STATE_ATTACHMENT' },
  'attachment-down': { effect: 'blocks', code: 'BAD_STATE_ATTACHMENT' },
  'attachment-zone': { effect: 'blocks', code: 'TGW_ROUTE_AZ_RESTRICTION' },
  'appliance-mode-off': { effect: 'blocks', code: 'TGW_ATTACH_VPC_AZ_RESTRICTION' },
  'no-association': { effect: 'blocks', code: 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION' },
  'transit-no-route': { effect: 'blocks', code: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT' },
  'transit-blackhole': { effect: 'blocks', code: 'TGW_RTB_BAD_STATE_ROUTE' },
  'transit-vpn-down': { effect: 'blocks', code: 'TGW_BAD_STATE_VPN' },

  'vpn-gateway-needs-ipv4': { effect: 'blocks', code: 'PROTOCOL_RESTRICTION' },
  'vpn-gateway-foreign-source': { effect: 'blocks', code: 'VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS' },
  'vpn-gateway-foreign-destination': { effect: 'blocks', code: 'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS' },
  'vpn-down': { effect: 'blocks', code: 'BAD_STATE_VPN' },
  'unknown-prefix': { effect: 'blocks' },

  'no-route-table': { effect: 'hides', code: 'UNKNOWN_RESOURCE' },
  'prefix-list-unread': { effect: 'hides', code: 'UNKNOWN_RESOURCE' },
  'security-group-unseen': { effect: 'hides', code: 'UNKNOWN_RESOURCE' },
  'target-unseen': { effect: 'hides', code: 'UNKNOWN_RESOURCE' },
  'target-not-modelled': { effect: 'hides', code: 'UNSUPPORTED_COMPONENT' },
  'peer-unseen': { effect: 'hides', code: 'NO_POSSIBLE_DESTINATION' },
  'transit-table-unseen': { effect: 'hides', code: 'TGW_RTB_ROUTES_ARE_UNKNOWN' },
} as const satisfies Readonly<Record<string, ReasonTraits>>;

/** Why a packet does not arrive, or why that cannot be told. */
export type Reason = keyof typeof reasons;

/** Returns the explanation code of Reachability Analyzer for a reason, where it has one. */
export function codeOf(reason: Reason): ReachabilityCode | undefined {
  const traits: ReasonTraits = reasons[reason];
  return traits.code;
}

/** The codes of Reachability Analyzer for a route that matches but loses, in a VPC's table and in a transit gateway's. */
const lossCodes = {
  'shorter-prefix': { route: 'MORE_SPECIFIC_ROUTE', 'transit-route': 'TGW_RTB_MORE_SPECIFIC_ROUTE' },
  'lower-priority': { route: 'HIGHER_PRIORITY_ROUTE', 'transit-route': 'TGW_RTB_HIGHER_PRIORITY_ROUTE' },
  'same-priority': { route: 'HIGHER_PRIORITY_ROUTE', 'transit-route': 'TGW_RTB_HIGHER_PRIORITY_ROUTE' },
  'under-local': { route: 'HIGHER_PRIORITY_ROUTE', 'transit-route': 'TGW_RTB_HIGHER_PRIORITY_ROUTE' },
} as const satisfies Readonly<Record<RouteLoss, Readonly<Record<'route' | 'transit-route', ReachabilityCode>>>>;

/** Returns the explanation code of Reachability Analyzer for a route that lost in a table of the given kind. */
export function codeOfLoss(loss: RouteLoss, table: 'route' | 'transit-route'): ReachabilityCode {
  return lossCodes[loss][table];
}

/** What an answer takes for granted because the input does not tell. */
export const assumptions = [
  'network-acls-open',
  'security-groups-open',
  'host-imagined',
  'gateway-attached',
  'appliance-forwards',
  'appliance-translates',
  'firewall-allows',
  'uplink-exists',
  'uplink-knows-prefix',
  'prefix-list-does-not-match',
  'one-of-equal-ways',
  'nat-reply-over-peering',
] as const;
export type Assumption = (typeof assumptions)[number];
