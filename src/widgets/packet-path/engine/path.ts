import type { AclDecision, Direction } from './network-acls.ts';
import type { Uplink } from './nodes.ts';
import type { Packet } from './protocols.ts';
import type { Assumption, Reason } from './reasons.ts';
import type { RouteChoice } from './route-choice.ts';
import type { RouteDecision } from './routes.ts';
import type { GroupDecision } from './security-groups.ts';
import type { TransitDecision } from './transit-routes.ts';

/** What a packet passes. */
export type HopKind =
  | 'network-interface'
  | 'appliance'
  | 'security-group'
  | 'network-acl'
  | 'route-table'
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'nat-gateway'
  | 'endpoint'
  | 'peering-connection'
  | 'transit-gateway'
  | 'transit-gateway-attachment'
  | 'transit-gateway-route-table'
  | 'virtual-private-gateway'
  | 'internet'
  | 'on-premises'
  | 'amazon-service';

/** How a virtual private gateway chose its way to the customer's network. */
export interface UplinkDecision extends RouteChoice<Uplink> {
  readonly kind: 'uplink';
}

/** A security group that need not look, because it knows the connection already. */
export interface TrackedConnection {
  readonly kind: 'tracked';
}

/** What was decided at a hop, with the alternatives. */
export type Decision =
  RouteDecision | TransitDecision | UplinkDecision | AclDecision | GroupDecision | TrackedConnection;

/** One thing that a packet passes. */
export interface Hop {
  readonly kind: HopKind;
  /** The id that AWS gives it; of security groups that of the interface, of the internet and the like an address. */
  readonly id: string;
  readonly vpcId: string | undefined;
  readonly subnetId: string | undefined;
  readonly direction: Direction | undefined;
  /** The packet as it comes. */
  readonly packet: Packet;
  /** The packet as it goes on, where it was changed. */
  readonly sends: Packet | undefined;
  readonly decision: Decision | undefined;
  /** Whether the packet would come here only if something before were repaired. */
  readonly assumed: boolean;
}

/** Something that stops the packet, or hides whether it is stopped. */
export interface Blocker {
  readonly reason: Reason;
  /** The place of the hop that it concerns. */
  readonly hop: number;
  /** Whether it shows only once something before is repaired. */
  readonly assumed: boolean;
}

/** How one way ends. */
export type Verdict =
  'delivered' | 'leaves-to-internet' | 'leaves-to-on-premises' | 'blocked' | 'misrouted' | 'unknown';

/** Where a packet came to rest. */
export type Rest =
  | { readonly at: 'interface'; readonly id: string; readonly vpcId: string }
  | { readonly at: 'service'; readonly id: string }
  | { readonly at: 'amazon-service' }
  | { readonly at: 'internet' }
  | { readonly at: 'on-premises'; readonly via: string }
  | { readonly at: 'nowhere'; readonly vpcId: string | undefined };

/** One way of a packet, hop by hop, with everything that stops it. */
export interface Path {
  readonly verdict: Verdict;
  readonly hops: readonly Hop[];
  readonly blockers: readonly Blocker[];
  readonly rest: Rest;
  /** The packet as the receiver sees it. */
  readonly packet: Packet;
  /** The appliances and firewall endpoints passed. */
  readonly appliances: readonly string[];
}

/** The answer to a question: the way there, the way back where the first one ends somewhere, and both taken together. */
export interface Trace {
  /** How the exchange ends: well only if the reply comes back too. */
  readonly verdict: Exclude<Verdict, 'misrouted'>;
  readonly forward: Path;
  readonly reply: Path | undefined;
  readonly assumptions: readonly Assumption[];
}
