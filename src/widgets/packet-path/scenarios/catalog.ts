import { blackholeAfterDeletedNat } from './blackhole-after-deleted-nat.ts';
import { defaultAgainstCustomNacl } from './default-against-custom-nacl.ts';
import { edgeToEdge } from './edge-to-edge.ts';
import { endpointOverPeering } from './endpoint-over-peering.ts';
import { gatewayEndpointAgainstNat } from './gateway-endpoint-against-nat.ts';
import { ingressRouting } from './ingress-routing.ts';
import { ipv6EgressOnly } from './ipv6-egress-only.ts';
import { moreSpecificRouteToFirewall } from './more-specific-route-to-firewall.ts';
import { naclRuleOrder } from './nacl-rule-order.ts';
import { naclWithoutEphemeralPorts } from './nacl-without-ephemeral-ports.ts';
import { natInPrivateSubnet } from './nat-in-private-subnet.ts';
import { noPublicIp } from './no-public-ip.ts';
import { noRoute } from './no-route.ts';
import { overlappingPeering } from './overlapping-peering.ts';
import { privateNatWithOverlappingCidrs } from './private-nat-with-overlapping-cidrs.ts';
import { returnRouteMissing } from './return-route-missing.ts';
import type { Scenario } from './scenario.ts';
import { securityGroupOverPeering } from './security-group-over-peering.ts';
import { securityGroupReference } from './security-group-reference.ts';
import { sourceDestCheck } from './source-dest-check.ts';
import { statefulAgainstStateless } from './stateful-against-stateless.ts';
import { transitGatewayIsolation } from './transit-gateway-isolation.ts';
import { transitGatewayMissingReturn } from './transit-gateway-missing-return.ts';
import { transitivePeering } from './transitive-peering.ts';
import { twoNatGatewaysAndZoneFailure } from './two-nat-gateways-and-zone-failure.ts';
import { vpnAndDirectConnect } from './vpn-and-direct-connect.ts';

/** The built-in scenarios, in the order in which they are best met. */
export const scenarios: readonly [Scenario, ...Scenario[]] = [
  // To the internet and back.
  noRoute,
  noPublicIp,
  natInPrivateSubnet,
  blackholeAfterDeletedNat,
  twoNatGatewaysAndZoneFailure,
  ipv6EgressOnly,
  // Filters.
  securityGroupReference,
  statefulAgainstStateless,
  defaultAgainstCustomNacl,
  naclRuleOrder,
  naclWithoutEphemeralPorts,
  // From VPC to VPC.
  returnRouteMissing,
  securityGroupOverPeering,
  overlappingPeering,
  transitivePeering,
  edgeToEdge,
  // To AWS services.
  gatewayEndpointAgainstNat,
  endpointOverPeering,
  // Past a middlebox.
  sourceDestCheck,
  moreSpecificRouteToFirewall,
  ingressRouting,
  // Hubs, and networks outside AWS.
  transitGatewayMissingReturn,
  transitGatewayIsolation,
  privateNatWithOverlappingCidrs,
  vpnAndDirectConnect,
];
