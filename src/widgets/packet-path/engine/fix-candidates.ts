import { formatCidr } from '#widgets/shared/cidr.ts';
import type { Change } from './edit.ts';
import { subnetOf } from './network.ts';
import type { Reason } from './reasons.ts';
import { openAcl, openGroups } from './fix-filters.ts';
import {
  acceptPeering,
  addTransitRoute,
  allowReferences,
  announcePrefix,
  associate,
  attachVpc,
  coverZone,
  keepOneZone,
} from './fix-links.ts';
import { pointHome, straighten } from './fix-detours.ts';
import { reroute, rerouteOrBuild, rerouteOrTranslate, type Failure } from './fix-routes.ts';

type Fixes = (failure: Failure) => readonly Change[];

const none: Fixes = () => [];

/** Gives a public address to the host that the packet comes from, or that it is meant for. */
const givePublicAddress =
  (end: 'source' | 'destination'): Fixes =>
  ({ network, hop }) => {
    const vpc = network.vpcs.get(hop.vpcId ?? '');
    const address = hop.packet[end];
    const host = vpc?.hosts.get(address.value);
    if (host) return host.role === 'host' ? [{ kind: 'assign-public-address', interfaceId: host.id }] : [];
    const subnet = vpc && subnetOf(vpc, address);
    return subnet ? [{ kind: 'set-public-on-launch', subnetId: subnet.id, on: true }] : [];
  };

const gatewayTypes: Readonly<Partial<Record<string, 'internet' | 'egress-only' | 'vpn'>>> = {
  'internet-gateway': 'internet',
  'egress-only-internet-gateway': 'egress-only',
  'virtual-private-gateway': 'vpn',
};

/** Attaches the gateway to the VPC; where none is named, one that is attached nowhere, or a new one. */
const attachGateway: Fixes = ({ network, hop }) => {
  const type = gatewayTypes[hop.kind];
  if (!type) return [];
  const loose = network.topology.InternetGateways?.find(({ Attachments = [] }) => Attachments.length === 0);
  const gatewayId = hop.id === '' ? loose?.InternetGatewayId : hop.id;
  return [{ kind: 'attach-gateway', type, vpcId: hop.vpcId ?? '', gatewayId }];
};

const startInstance: Fixes = ({ network, hop }) => {
  const instanceId = network.interfaces.get(hop.id)?.instanceId;
  return instanceId === undefined ? [] : [{ kind: 'set-instance-state', instanceId, running: true }];
};

const stopChecking: Fixes = ({ hop }) =>
  hop.kind === 'appliance' ? [{ kind: 'set-source-dest-check', interfaceId: hop.id, on: false }] : [];

/** Leads IPv6 by the internet gateway, which lets connections in, instead of the egress-only one. */
const useInternetGateway: Fixes = ({ network, hop }) => {
  const vpc = network.vpcs.get(hop.vpcId ?? '');
  const target = vpc?.internetGatewayId;
  if (!vpc) return [];
  if (target === undefined) return [{ kind: 'attach-gateway', type: 'internet', vpcId: vpc.id }];
  return vpc.tables.map(({ id }) => ({ kind: 'replace-route', tableId: id, destination: '::/0', target }));
};

/** Takes a route out of a gateway's table that it cannot have, or makes it local again. */
const dropGatewayRoute: Fixes = ({ hop }) => {
  const route = hop.decision?.kind === 'route' ? hop.decision.route : undefined;
  if (!route) return [];
  const destination = formatCidr(route.destination);
  return [
    { kind: 'remove-route', tableId: hop.id, destination },
    { kind: 'replace-route', tableId: hop.id, destination, target: 'local' },
  ];
};

/** For each reason the changes that may do away with it; none where only building something else helps. */
const fixes: Readonly<Record<Reason, Fixes>> = {
  'no-route': rerouteOrBuild,
  blackhole: rerouteOrBuild,
  'target-gone': rerouteOrBuild,
  'target-down': rerouteOrBuild,
  'routing-loop': rerouteOrTranslate,
  'not-supported': dropGatewayRoute,
  'asymmetric-routing': straighten,
  'ingress-redirected': straighten,
  misrouted: pointHome,
  'network-acl': openAcl,
  'security-group': openGroups,
  'security-group-empty': openGroups,
  'group-reference-lost': openGroups,
  'group-reference-off': allowReferences,
  'source-dest-check': stopChecking,
  'not-running': startInstance,
  'zone-down': reroute,
  'gateway-not-attached': (failure) => [...attachGateway(failure), ...rerouteOrBuild(failure)],
  'no-public-ip': (failure) => [...givePublicAddress('source')(failure), ...rerouteOrBuild(failure)],
  'no-public-ip-to-reach': givePublicAddress('destination'),
  'private-destination': rerouteOrBuild,
  'shared-destination': rerouteOrBuild,
  'internet-gateway-foreign-source': rerouteOrBuild,
  'appliance-no-public-ip': ({ hop }) => [{ kind: 'assign-public-address', interfaceId: hop.id }],
  'egress-only': useInternetGateway,
  'nat-needs-ipv4': reroute,
  'nat-foreign-source': none,
  'reply-through-nat': reroute,
  'endpoint-from-outside': reroute,
  'peering-not-active': acceptPeering,
  'not-transitive': reroute,
  'edge-to-edge': rerouteOrTranslate,
  'outside-peer': reroute,
  'attachment-missing': attachVpc,
  'attachment-zone': coverZone,
  'appliance-mode-off': keepOneZone,
  'no-association': associate,
  'transit-no-route': (failure) => [...addTransitRoute(failure), ...rerouteOrBuild(failure)],
  'transit-blackhole': addTransitRoute,
  'vpn-gateway-foreign-source': reroute,
  'vpn-down': reroute,
  'unknown-prefix': announcePrefix,
  'not-forwarded': none,
  'overlapping-cidrs': none,
  'no-interface': none,
  'private-source': none,
  'shared-source': none,
  'private-ipv6': none,
  'nat-unsolicited': none,
  'endpoint-protocol': none,
  'attachment-down': none,
  'transit-vpn-down': none,
  'vpn-gateway-needs-ipv4': none,
  'vpn-gateway-foreign-destination': none,
  'no-route-table': none,
  'prefix-list-unread': none,
  'security-group-unseen': none,
  'target-unseen': none,
  'target-not-modelled': none,
  'peer-unseen': none,
  'transit-table-unseen': none,
};

/** Returns the changes that may do away with a failure; whether they do, only another trace tells. */
export function fixesFor(failure: Failure): readonly Change[] {
  return fixes[failure.reason](failure);
}
