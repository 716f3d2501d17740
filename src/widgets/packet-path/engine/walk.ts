import { addressRanges } from '#data/vpc.ts';
import { contains, parseCidr, type Address, type Cidr } from '#widgets/shared/cidr.ts';
import { decideAcl, type Direction } from './network-acls.ts';
import type { Interface, Network, Subnet, TransitAttachment, Vpc } from './nodes.ts';
import type { Blocker, Decision, Hop, HopKind, Rest } from './path.ts';
import type { Packet } from './protocols.ts';
import type { Assumption, Reason } from './reasons.ts';
import type { Target } from './routes.ts';

/** A change of addresses that a gateway made, and will undo for the reply. */
export interface Translation {
  readonly at: string;
  readonly vpc: Vpc;
  readonly before: Packet;
  readonly after: Packet;
}

/** How a packet came into the VPC in which it is. */
export type Entry = 'inside' | 'internet' | 'peering' | 'transit' | 'vpn';

/** Where a question wants the packet to arrive; undefined where any place will do. */
export type Goal =
  | { readonly at: 'interface'; readonly host: Interface }
  | { readonly at: 'service'; readonly endpointId: string }
  | { readonly at: 'internet' }
  | { readonly at: 'on-premises' }
  | undefined;

/** What to do next with a packet on its way. */
export type Step =
  /** An interface sends it, or sends it on after having received it. */
  | { readonly do: 'send'; readonly from: Interface; readonly forwarding: boolean }
  /** It leaves a subnet by the subnet's router. */
  | { readonly do: 'leave'; readonly subnet: Subnet }
  /** A route leads it to a target; `from` is the subnet that it comes from, `gatewayId` the gateway of the table. */
  | {
      readonly do: 'follow';
      readonly target: Target;
      readonly vpc: Vpc;
      readonly from: Subnet | undefined;
      readonly gatewayId?: string;
    }
  /** The VPC hands it to whoever has the address. */
  | { readonly do: 'deliver'; readonly vpc: Vpc; readonly from: Subnet | undefined }
  /** It comes out of a transit gateway's attachment, or is looked up there. */
  | { readonly do: 'transit'; readonly by: TransitAttachment; readonly zone: string }
  /** It travels the internet. */
  | { readonly do: 'surf' }
  /** It comes from the customer's network by a virtual private gateway or a transit gateway attachment. */
  | { readonly do: 'arrive-from-premises'; readonly via: string }
  | { readonly do: 'rest'; readonly rest: Rest };

/** A packet on its way, and what has been noted of it. The only thing in this simulator that changes while it works. */
export interface Walk {
  readonly network: Network;
  readonly reply: boolean;
  readonly goal: Goal;
  readonly zonesDown: ReadonlySet<string>;
  readonly hops: Hop[];
  readonly blockers: Blocker[];
  readonly assumptions: Set<Assumption>;
  readonly appliances: string[];
  /** Changes of addresses: those made so far, or on the way back those that the way there made. */
  readonly translations: Translation[];
  /** Interfaces whose security groups know the connection, on the way back. */
  readonly tracked: ReadonlySet<Interface>;
  /** Interfaces whose security groups the packet has passed. */
  readonly guarded: Set<Interface>;
  /** The gateway by which the way there left for the internet. */
  readonly leftBy: string | undefined;
  packet: Packet;
  /** Who sent the packet, as far as rules naming security groups are concerned. */
  sender: Interface | undefined;
  /** Set once the way no longer tells who sent the packet. */
  senderLost: 'on-the-way' | 'transit-gateway' | undefined;
  entry: Entry;
  assumed: boolean;
}

/** Where a hop stands, and what was decided or changed there. */
export interface HopDetails {
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly direction?: Direction;
  readonly decision?: Decision;
  readonly sends?: Packet;
}

const nothing: HopDetails = {};

/** Notes a hop; where it changes the packet, the packet goes on changed. */
export function pass(walk: Walk, kind: HopKind, id: string, details: HopDetails = nothing): void {
  walk.hops.push({
    kind,
    id,
    vpcId: details.vpcId,
    subnetId: details.subnetId,
    direction: details.direction,
    packet: walk.packet,
    sends: details.sends,
    decision: details.decision,
    assumed: walk.assumed,
  });
  if (details.sends) walk.packet = details.sends;
}

/** Notes that the last hop stops the packet, or hides whether it does. */
export function block(walk: Walk, reason: Reason): void {
  walk.blockers.push({ reason, hop: Math.max(0, walk.hops.length - 1), assumed: walk.assumed });
}

/** The step that ends a walk without having arrived. */
export function lost(vpcId?: string): Step {
  return { do: 'rest', rest: { at: 'nowhere', vpcId } };
}

/** Notes that the last hop stops the packet for good. */
export function stop(walk: Walk, reason: Reason, vpcId?: string): Step {
  block(walk, reason);
  return lost(vpcId);
}

/** Tells whether an address lies in one of the VPC's blocks. */
export function holds(vpc: { readonly cidrs: readonly Cidr[] }, address: Address): boolean {
  for (const cidr of vpc.cidrs) if (contains(cidr, address)) return true;
  return false;
}

const blocksOf = (range: keyof typeof addressRanges): readonly Cidr[] =>
  addressRanges[range].cidrs.flatMap((cidr) => parseCidr(cidr) ?? []);

const ranges = {
  private: [...blocksOf('private10'), ...blocksOf('private172'), ...blocksOf('private192')],
  shared: blocksOf('shared'),
  uniqueLocal: blocksOf('uniqueLocal'),
  instanceServices: blocksOf('instanceServices'),
  nat64: blocksOf('nat64'),
} as const;

/** Tells whether an address lies in one of AWS's or the RFCs' special ranges. */
export function isIn(range: keyof typeof ranges, address: Address): boolean {
  for (const cidr of ranges[range]) if (contains(cidr, address)) return true;
  return false;
}

/**
 * Passes a packet through the network ACL of a subnet that it enters or leaves, and notes if that stops it.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export function passAcl(walk: Walk, subnet: Subnet, direction: Direction): void {
  const { acl } = subnet;
  if (!acl) {
    walk.assumptions.add('network-acls-open');
    return;
  }
  const { source, destination, protocol, destinationPorts } = walk.packet;
  const peer = direction === 'inbound' ? source : destination;
  const decision = decideAcl(acl, direction, peer, protocol, destinationPorts);
  pass(walk, 'network-acl', acl.id, { vpcId: subnet.vpc.id, subnetId: subnet.id, direction, decision });
  if (!decision.allowed) block(walk, 'network-acl');
}
