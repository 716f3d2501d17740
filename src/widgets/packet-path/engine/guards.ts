import type { Direction } from './network-acls.ts';
import type { Interface } from './nodes.ts';
import type { Reason } from './reasons.ts';
import { decideGroups, type GroupDecision, type Membership } from './security-groups.ts';
import { block, pass, type Walk } from './walk.ts';

const tracked = { kind: 'tracked' } as const;

function reasonFor(walk: Walk, decision: GroupDecision): Reason {
  if (decision.lost.some(({ why }) => why === 'reference-lost')) {
    return walk.senderLost === 'transit-gateway' ? 'group-reference-off' : 'group-reference-lost';
  }
  if (decision.lost.some(({ why }) => why === 'prefix-list-unread')) return 'prefix-list-unread';
  return decision.rules.length + decision.lost.length === 0 ? 'security-group-empty' : 'security-group';
}

/**
 * Passes a packet through the security groups of an interface, and notes if they stop it. What belongs to a connection
 * that they know passes unseen.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-connection-tracking.html
 */
export function passGroups(walk: Walk, host: Interface, direction: Direction, membership: Membership): void {
  const place = { vpcId: host.vpc.id, subnetId: host.subnet.id, direction };
  walk.guarded.add(host);
  if (host.unseenGroups) {
    if (walk.network.given('SecurityGroups')) {
      pass(walk, 'security-group', host.id, place);
      block(walk, 'security-group-unseen');
    } else {
      walk.assumptions.add('security-groups-open');
    }
    return;
  }
  if (!host.groups) return;
  if (walk.tracked.has(host)) {
    pass(walk, 'security-group', host.id, { ...place, decision: tracked });
    return;
  }
  const { source, destination, protocol, destinationPorts } = walk.packet;
  const peer = direction === 'inbound' ? source : destination;
  const decision = decideGroups(host.groups, direction, peer, membership, protocol, destinationPorts);
  pass(walk, 'security-group', host.id, { ...place, decision });
  if (!decision.allowed) block(walk, reasonFor(walk, decision));
}

/** Returns what an interface's inbound rules can know of the sender. */
export function senderOf(walk: Walk): Membership {
  return { groups: walk.sender?.groups, preserved: walk.senderLost === undefined };
}

/** Forgets who sent the packet, as whatever rewrites or forwards it does. */
export function forgetSender(walk: Walk): void {
  walk.senderLost ??= 'on-the-way';
}

/** Notes at the hop of an interface or of what stands in a subnet that it is not up. */
export function checkUp(walk: Walk, up: boolean, zone: string, reason: Reason = 'not-running'): void {
  if (walk.zonesDown.has(zone)) block(walk, 'zone-down');
  else if (!up) block(walk, reason);
}
