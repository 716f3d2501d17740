import type { Network } from './nodes.ts';
import type { Rest } from './path.ts';
import { leaveByEgressOnlyGateway, leaveByInternetGateway, surf } from './steps-edge.ts';
import { passAppliance, passEndpoint, passNat } from './steps-middle.ts';
import { crossPeering } from './steps-peering.ts';
import { crossTransit, enterTransit } from './steps-transit.ts';
import { deliver, leave, send } from './steps-vpc.ts';
import { arriveFromPremises, leaveByVpnGateway } from './steps-vpn.ts';
import { block, stop, type Step, type Walk } from './walk.ts';

/** A packet that has done more steps than this goes round in circles. */
const mostSteps = 64;

type Follow = Extract<Step, { do: 'follow' }>;

/**
 * Tells whether the table of a gateway may lead to a target: an appliance or a Gateway Load Balancer endpoint, and not
 * even the latter for what comes in by a virtual private gateway.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html
 */
function isAllowed({ network }: Walk, { target, gatewayId }: Follow): boolean {
  if (gatewayId === undefined || target.kind === 'local') return true;
  if (target.kind === 'network-interface' || target.kind === 'instance') return true;
  const endpoint = target.kind === 'endpoint' ? network.endpoints.get(target.id) : undefined;
  return endpoint?.type === 'GatewayLoadBalancer' && !network.vpnGateways.has(gatewayId);
}

function follow(walk: Walk, step: Follow): Step {
  const { network } = walk;
  const { target, vpc, from, gatewayId } = step;
  if (!isAllowed(walk, step)) return stop(walk, 'not-supported', vpc.id);
  const missing = (part: Parameters<Network['given']>[0]) =>
    stop(walk, network.given(part) ? 'target-gone' : 'target-unseen', vpc.id);
  switch (target.kind) {
    case 'local':
      return { do: 'deliver', vpc, from };
    case 'internet-gateway':
      return leaveByInternetGateway(walk, target.id, vpc);
    case 'egress-only-internet-gateway':
      return leaveByEgressOnlyGateway(walk, target.id, vpc);
    case 'virtual-private-gateway':
      return leaveByVpnGateway(walk, target.id, vpc);
    case 'peering-connection':
      return crossPeering(walk, target.id, vpc);
    case 'transit-gateway':
      return enterTransit(walk, target.id, vpc, from);
    case 'nat-gateway': {
      const nat = network.natGateways.get(target.id);
      return nat ? passNat(walk, nat, vpc, from) : missing('NatGateways');
    }
    case 'endpoint': {
      const endpoint = network.endpoints.get(target.id);
      return endpoint ? passEndpoint(walk, endpoint, vpc, from) : missing('VpcEndpoints');
    }
    case 'instance': {
      const host = network.instances.get(target.id)?.[0];
      return host ? passAppliance(walk, host, vpc, from, gatewayId) : missing('Instances');
    }
    case 'network-interface': {
      const host = network.interfaces.get(target.id);
      return host ? passAppliance(walk, host, vpc, from, gatewayId) : missing('NetworkInterfaces');
    }
    case 'other':
      return stop(walk, 'target-not-modelled', vpc.id);
  }
}

function take(walk: Walk, step: Exclude<Step, { do: 'rest' }>): Step {
  switch (step.do) {
    case 'send':
      return send(walk, step.from, step.forwarding);
    case 'leave':
      return leave(walk, step.subnet);
    case 'follow':
      return follow(walk, step);
    case 'deliver':
      return deliver(walk, step.vpc, step.from);
    case 'transit':
      return crossTransit(walk, step.by, step.zone);
    case 'surf':
      return surf(walk);
    case 'arrive-from-premises':
      return arriveFromPremises(walk, step.via);
  }
}

/** Takes step after step until the packet comes to rest, and returns where. */
export function followPacket(walk: Walk, start: Step): Rest {
  let step = start;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (step.do === 'rest') return step.rest;
    step = take(walk, step);
  }
  block(walk, 'routing-loop');
  return { at: 'nowhere', vpcId: undefined };
}
