import type { Vpc } from './nodes.ts';
import type { Reason } from './reasons.ts';
import { chooseRoute } from './route-choice.ts';
import { block, holds, pass, stop, type Step, type Walk } from './walk.ts';

/** Returns why a peer does not take a packet for an address that is not its own: it gives no transit, and no way out. */
function reasonOutside({ network, packet: { destination } }: Walk, peer: Vpc, peeringId: string): Reason {
  const elsewhere = [...network.vpcs.values()].some((vpc) => vpc !== peer && holds(vpc, destination));
  if (elsewhere) return 'not-transitive';
  const targets = peer.tables.flatMap(({ set }) => chooseRoute(set, destination).route?.target ?? []);
  const further = targets.filter(({ id }) => id !== peeringId);
  if (further.some(({ kind }) => kind === 'peering-connection' || kind === 'transit-gateway')) return 'not-transitive';
  const gateways = [peer.internetGatewayId, peer.egressOnlyGatewayId, peer.vpnGatewayId];
  return further.length > 0 || gateways.some((id) => id !== undefined) ? 'edge-to-edge' : 'outside-peer';
}

/**
 * The packet crosses a peering connection, which carries only what comes from the one VPC and is meant for the other.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
 */
export function crossPeering(walk: Walk, id: string, vpc: Vpc): Step {
  const { network, packet } = walk;
  const peering = network.peerings.get(id);
  pass(walk, 'peering-connection', id, { vpcId: vpc.id });
  if (!peering) return stop(walk, network.given('VpcPeeringConnections') ? 'target-gone' : 'target-unseen', vpc.id);
  const other = peering.sides.find(({ vpcId }) => vpcId !== vpc.id);
  if (!other || !peering.sides.some(({ vpcId }) => vpcId === vpc.id)) return stop(walk, 'target-gone', vpc.id);
  if (peering.status !== 'active') {
    block(walk, 'peering-not-active');
    walk.assumed = true;
  }
  if (!holds(vpc, packet.source)) {
    return stop(walk, walk.entry === 'transit' ? 'not-transitive' : 'edge-to-edge', vpc.id);
  }
  const peer = network.vpcs.get(other.vpcId);
  if (!peer) return stop(walk, holds(other, packet.destination) ? 'peer-unseen' : 'outside-peer', other.vpcId);
  if (!holds(peer, packet.destination)) return stop(walk, reasonOutside(walk, peer, id), peer.id);
  walk.entry = 'peering';
  // Rules can name groups of a peer in the same Region only.
  if (peering.sides[0].region !== peering.sides[1].region) walk.senderLost ??= 'on-the-way';
  return { do: 'deliver', vpc: peer, from: undefined };
}
