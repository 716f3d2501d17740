/** The page of AWS that lists the codes, and when it was last read. */
export const reachabilityCodesPage = {
  source: 'https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html',
  checked: '2026',
} as const;

/** The explanation codes of Reachability Analyzer, each with what it says of a path. */
export const reachabilityCodes = {
  BAD_STATE: 'The named resource is not up, so nothing passes through it.',
  BAD_STATE_ATTACHMENT: 'Two resources are joined by an attachment that is not up.',
  BAD_STATE_ROUTE: 'The route exists but is out of action, so it carries nothing.',
  BAD_STATE_VPN: 'The VPN connection on the way is down.',
  CANNOT_ROUTE:
    'The packet’s destination falls outside the CIDR or prefix list of this route, so the route does not apply.',
  ELB_ACL_RESTRICTION:
    'A Classic Load Balancer’s outgoing packets are checked by the network ACL even when load balancer and target share a subnet; that check fails.',
  ELB_INSTALLED_AZ_RESTRICTION:
    'The target sits in an Availability Zone that has not been switched on for this load balancer.',
  ELB_LISTENER_PORT_RESTRICTION:
    'The port of the traffic differs from the listening port, or the outgoing port differs from the instance port, of this Classic Load Balancer listener.',
  ELB_LISTENERS_MISMATCH: 'None of the Classic Load Balancer’s listeners takes this traffic.',
  ELB_NOT_CROSSZONE: 'Cross-zone balancing is off, so targets in other zones are out of reach from this node.',
  ELBV2_LISTENER_HAS_NO_TG: 'The target groups behind this listener are empty.',
  ELBV2_LISTENER_PORT_RESTRICTION: 'The traffic’s destination port is not the one this listener listens on.',
  ELBV2_LISTENER_REQUIRES_TG_ACCEPT: 'No target group behind this listener will take the traffic.',
  ELBV2_LISTENERS_MISMATCH: 'The load balancer (of the newer kinds) has no listener for this traffic.',
  ELBV2_NO_TARGETS_IN_AZ: 'No target of the load balancer lies in the zones in question.',
  ELBV2_SOURCE_ADDRESS_PRESERVATION:
    'With client address preservation on, a Network Load Balancer passes the client’s source address through, so a packet leaving with any other source is ruled out.',
  ENI_ADDRESS_RESTRICTION:
    'The packet’s address on this end is not the private address of the network interface, so the interface neither sends nor takes it.',
  ENI_SG_RULES_MISMATCH:
    'The security group has rules, but none of them admits this traffic in the direction concerned.',
  ENI_SOURCE_DEST_CHECK_RESTRICTION:
    'The source/destination check is on: an incoming packet must be addressed to one of the interface’s own private addresses and an outgoing one must come from one of them.',
  FIREWALL_RULES_RESTRICTION: 'A rule in AWS Network Firewall matches the traffic and drops it.',
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: 'The gateway drops packets from the VPC whose source address is forged.',
  GWLB_DESTINATION_PORT_RESTRICTION:
    'Gateway Load Balancers talk to their targets on port 6081 only; the path has to be defined with that destination port.',
  GWLB_PROTOCOL_RESTRICTION:
    'Gateway Load Balancers talk to their targets in GENEVE, carried over UDP; the path has to be defined with UDP.',
  HIGHER_PRIORITY_ROUTE:
    'A second route for an identical CIDR takes precedence over this one, so this one is never used.',
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS:
    'The destination lies outside the VPC’s address block, so the internet gateway will not let the packet in.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS:
    'The packet is leaving for an RFC 1918 private address, which an internet gateway refuses.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS:
    'The packet is leaving for an RFC 6598 shared (carrier NAT) address, which an internet gateway refuses.',
  IGW_NAT_REFLECTION:
    'The path would go out and back in through an internet gateway in its middle, which the analyzer cannot model; analyse source to gateway and gateway to destination as two paths.',
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'The destination of the incoming packet is not a public address belonging to an attached, usable network interface of the VPC, so the internet gateway drops it.',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS:
    'The sender has no public address mapped to its private one, or is not an attached, usable interface of this VPC, so it cannot get out through the internet gateway.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS:
    'The incoming packet claims an RFC 1918 private source, which an internet gateway refuses.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS:
    'The incoming packet claims an RFC 6598 shared (carrier NAT) source, which an internet gateway refuses.',
  INGRESS_RTB_NO_PUBLIC_IP:
    'A gateway route table sends internet traffic to an appliance that lacks a public address, so the appliance gets none of it.',
  INGRESS_RTB_TRAFFIC_REDIRECTION:
    'The gateway’s route table diverts this subnet’s traffic through an appliance, so the subnet’s own direct route to the internet gateway is of no use.',
  MORE_SPECIFIC_ROUTE:
    'Another matching route has a longer prefix and wins over this one; a filter on an intermediate component can ask for a particular way.',
  NGW_DEST_ADDRESS_PRESERVATION:
    'A NAT gateway leaves the destination as it was, so a packet that comes out with a different one is ruled out.',
  NGW_REQUIRES_SOURCE_IN_VPC:
    'A NAT gateway serves interfaces of its own VPC only; traffic arriving over peering, VPN or Direct Connect is not forwarded.',
  NGW_SOURCE_ADDRESS_REASSIGN:
    'A NAT gateway rewrites the source of what it sends to its own private address, so another source is ruled out.',
  NO_POSSIBLE_DESTINATION:
    'There is nowhere this component could hand the packet, or it hands it to another account or Region; for another account, turn on analysis across accounts.',
  NO_ROUTE_TO_DESTINATION: 'No entry in the route table leads to the destination.',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR:
    'A peering connection carries only packets with one address (source or destination) inside the CIDR block of the VPC they go to.',
  PROTOCOL_RESTRICTION: 'The traffic’s protocol is not among those the component takes.',
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION:
    'The traffic starts in a zone for which the regional NAT gateway has no registration.',
  REMAP_EPHEMERAL_PORT:
    'NAT gateways and load balancers replace the source port by one from 1024 to 65535 on the way out, so a source port outside that is ruled out.',
  SG_HAS_NO_RULES: 'The security group is empty for the direction concerned, so it admits nothing.',
  SG_REFERENCES_NOT_PRESERVED:
    'Which security group the sender belongs to is lost at this hop, so rules that name a group as their peer no longer match.',
  SG_REFERENCING_SUPPORT:
    'Security group referencing is off on the transit gateway’s VPC attachment, so group membership is lost on the way across.',
  SUBNET_ACL_RESTRICTION: 'The subnet’s network ACL does not let the traffic in, or does not let it out.',
  TARGET_ADDRESS_RESTRICTION:
    'The packet’s destination is not the address of a target, and a load balancer sends to its targets only.',
  TARGET_PORT_RESTRICTION: 'The packet’s port is not the one under which the target is registered.',
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION:
    'No valid transit gateway route table is associated with the attachment, so its traffic has nothing to be looked up in.',
  TGW_ATTACH_VPC_AZ_RESTRICTION:
    'Wrong zone for this interface of the attachment: without appliance mode, traffic stays with the attachment’s interface in its own zone; with appliance mode, the way back must use the zone of the way out.',
  TGW_BAD_STATE_VPN: 'The VPN connection attached to the transit gateway is down.',
  TGW_ROUTE_AZ_RESTRICTION:
    'The traffic starts in a zone where the transit gateway’s VPC attachment has no subnet; add one there.',
  TGW_RTB_BAD_STATE_ROUTE: 'The transit gateway’s route towards the destination is out of action.',
  TGW_RTB_CANNOT_ROUTE:
    'The transit gateway has a route to the attachment wanted, but the packet’s destination lies outside that route’s CIDR.',
  TGW_RTB_HIGHER_PRIORITY_ROUTE:
    'In the transit gateway route table, a route for an identical CIDR takes precedence over the one needed.',
  TGW_RTB_MORE_SPECIFIC_ROUTE: 'In the transit gateway route table, a longer prefix wins over the route needed.',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: 'Nothing in the transit gateway route table points at the attachment needed.',
  TGW_RTB_ROUTES_ARE_UNKNOWN:
    'The analyzer could not read the routes of the transit gateway route table: another account owns it, or something failed inside the service.',
  UNKNOWN_DESTINATION: 'Too little is known about the next destination to follow the path further.',
  UNKNOWN_PEERED_SGS:
    'One side of the peering cannot be seen (as a rule it belongs to another account), so rules that name a security group across it are taken to deny.',
  UNKNOWN_RESOURCE: 'The analyzer cannot read this resource’s details and so cannot reason about it.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS:
    'The sender is not an attached, usable network interface of the VPC, so the virtual private gateway does not take its packet out.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'The packet from the virtual private gateway is not addressed to the private address of an attached, usable interface of the VPC.',
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED:
    'The VPC Block Public Access setting is on and stops traffic to or from the internet.',
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION:
    'The local route covers the VPC’s own addresses only, and the destination is not one of them.',
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION:
    'What comes out of a gateway endpoint bears a source from the service’s prefix list; another source is ruled out.',
  VPCE_GATEWAY_PROTOCOL_RESTRICTION:
    'A gateway endpoint takes TCP and ICMP echo requests and gives back TCP and echo replies, nothing else.',
  VPCE_INTRA_VPC_TRAFFIC:
    'An endpoint never opens a connection into its own VPC; analyse from the resource to the endpoint instead.',
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: 'The service behind the endpoint is not offered in the zone in question.',
  DISCONNECTED_VPCS: 'Source and destination are in different VPCs with no supported link between them.',
  NO_PATH:
    'No way was found at all. Typical reasons: the address, port or filter given excludes it; an end has no network interface yet; the source is of a kind that cannot open the connection (an endpoint towards its own VPC); or the path needs something the analyzer does not handle, such as IPv6.',
  NO_SOURCE_OR_DESTINATION: 'One of the two ends given does not exist.',
  UNASSOCIATED_COMPONENT:
    'The resource belongs to no VPC of the account (an instance just terminated, say), or has no interface with an IPv4 address.',
  UNSUPPORTED_COMPONENT: 'The analyzer does not handle this kind of resource.',
  COMPONENT_FILTER_RESTRICTION: 'No path goes through the component that the filter asks for.',
  COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT:
    'The component asked for cannot be on a path because a filter on intermediate components takes it out.',
  FILTER_AT_DESTINATION_DESTINATION_ADDRESS: 'On arrival, no path’s packet has the destination address asked for.',
  FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE:
    'On arrival, no path’s packet has a destination port in the range asked for.',
  FILTER_AT_DESTINATION_PROTOCOL: 'On arrival, no path’s packet has the protocol asked for.',
  FILTER_AT_DESTINATION_SOURCE_ADDRESS: 'On arrival, no path’s packet has the source address asked for.',
  FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: 'On arrival, no path’s packet has a source port in the range asked for.',
  FILTER_AT_SOURCE_DESTINATION_ADDRESS: 'On departure, no path’s packet has the destination address asked for.',
  FILTER_AT_SOURCE_DESTINATION_PORT_RANGE:
    'On departure, no path’s packet has a destination port in the range asked for.',
  FILTER_AT_SOURCE_PROTOCOL: 'On departure, no path’s packet has the protocol asked for.',
  FILTER_AT_SOURCE_SOURCE_ADDRESS: 'On departure, no path’s packet has the source address asked for.',
  FILTER_AT_SOURCE_SOURCE_PORT_RANGE: 'On departure, no path’s packet has a source port in the range asked for.',
  IGW_EXPECTS_PUBLIC_ADDRESS: 'An address filter at an internet gateway has to be a public address; this one is not.',
} as const;

/** An explanation code of Reachability Analyzer. */
export type ReachabilityCode = keyof typeof reachabilityCodes;
