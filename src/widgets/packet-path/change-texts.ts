import type { Change, ChangeKind } from './engine/edit.ts';
import { find } from './engine/edit-kit.ts';
import type { Traffic } from './engine/items.ts';
import { allPorts, protocolNumber } from './engine/protocols.ts';
import { parts, type Part, type Topology } from './engine/topology.ts';
import { nameOf } from './names.ts';
import { describeRuleTraffic } from './packet-texts.ts';

type Name = (id: string) => string;
type Texts = { readonly [Kind in ChangeKind]: (change: Change<Kind>, name: Name, topology: Topology) => string };

function trafficOf({ protocol, ports }: Traffic, peer: string): string {
  if (protocol === 'any') return 'all traffic';
  const printed = protocol === 'icmp' && peer.includes(':') ? 'icmpv6' : protocol;
  return describeRuleTraffic(protocolNumber(printed), ports ?? allPorts);
}

const listed = (ids: readonly string[], name: Name) => new Intl.ListFormat('en-GB').format(ids.map(name));
const sideOf = (egress: boolean) => (egress ? 'outbound' : 'inbound');
const fromOrTo = (egress: boolean) => (egress ? 'to' : 'from');

const gatewayNames = {
  internet: 'internet gateway',
  'egress-only': 'egress-only internet gateway',
  vpn: 'virtual private gateway',
} as const satisfies Record<Change<'attach-gateway'>['type'], string>;

function has(topology: Topology, part: Part, id: string): boolean {
  const items: readonly object[] = topology[part] ?? [];
  return items.some((item) => (item as Readonly<Record<string, unknown>>)[parts[part].id] === id);
}

/** Returns a gateway by its name where it exists, else as the new one that it is going to be. */
function gateway({ type, gatewayId }: Change<'attach-gateway'>, name: Name, topology: Topology): string {
  const known = (['InternetGateways', 'EgressOnlyInternetGateways', 'VpnGateways'] as const).some(
    (part) => gatewayId !== undefined && has(topology, part, gatewayId),
  );
  return known && gatewayId !== undefined
    ? `the ${gatewayNames[type]} ${name(gatewayId)}`
    : `a new ${gatewayNames[type]}`;
}

/** Returns an interface by the name of what it belongs to, an instance where there is one. */
function host(topology: Topology, interfaceId: string, name: Name): string {
  const instanceId =
    find(topology, 'NetworkInterfaces', interfaceId)?.Attachment?.InstanceId ??
    topology.Instances?.find(({ NetworkInterfaces }) =>
      NetworkInterfaces?.some(({ NetworkInterfaceId }) => NetworkInterfaceId === interfaceId),
    )?.InstanceId;
  return instanceId === undefined ? name(interfaceId) : `${name(interfaceId)} (${name(instanceId)})`;
}

const texts: Texts = {
  'add-route': ({ tableId, destination, target }, name) =>
    `Add the route ${name(destination)} → ${name(target)} to ${name(tableId)}`,
  'replace-route': ({ tableId, destination, target }, name) =>
    `Let the route for ${name(destination)} in ${name(tableId)} lead to ${name(target)}`,
  'remove-route': ({ tableId, destination }, name) => `Remove the route for ${name(destination)} from ${name(tableId)}`,
  'create-table': ({ vpcId }, name) => `Create a route table in ${name(vpcId)}`,
  'associate-table': ({ tableId, subnetId }, name) =>
    `Associate ${name(subnetId)} with the route table ${name(tableId)}`,
  'disassociate-table': ({ subnetId }, name) => `Let ${name(subnetId)} use the main route table`,
  'associate-gateway-table': ({ tableId, gatewayId }, name) =>
    `Associate ${name(gatewayId)} with the route table ${name(tableId)}`,
  'disassociate-gateway-table': ({ gatewayId }, name) => `Take its route table away from ${name(gatewayId)}`,
  'set-main-table': ({ tableId }, name) => `Make ${name(tableId)} the main route table`,

  'add-acl-rule': ({ aclId, egress, number, action, cidr, ...traffic }, name) =>
    `Add the ${sideOf(egress)} rule ${number} to ${name(aclId)}: ${action} ${trafficOf(traffic, cidr)} ${fromOrTo(egress)} ${cidr}`,
  'remove-acl-rule': ({ aclId, egress, number }, name) =>
    `Remove the ${sideOf(egress)} rule ${number} from ${name(aclId)}`,
  'associate-acl': ({ aclId, subnetId }, name) => `Associate ${name(subnetId)} with the network ACL ${name(aclId)}`,
  'add-group-rule': ({ groupId, egress, peer, ...traffic }, name) =>
    `Add an ${sideOf(egress)} rule to ${name(groupId)}: ${trafficOf(traffic, peer)} ${fromOrTo(egress)} ${name(peer)}`,
  'remove-group-rule': ({ groupId, egress, peer, ...traffic }, name) =>
    `Remove the ${sideOf(egress)} rule from ${name(groupId)}: ${trafficOf(traffic, peer)} ${fromOrTo(egress)} ${name(peer)}`,
  'set-groups': ({ interfaceId, groupIds }, name, topology) =>
    `Give ${host(topology, interfaceId, name)} the security groups ${listed(groupIds, name)}`,

  'add-vpc-block': ({ vpcId, cidr }, name) => `Add the block ${cidr} to ${name(vpcId)}`,
  'add-subnet': ({ vpcId, cidr, zone }, name) => `Add the subnet ${cidr} to ${name(vpcId)}, in ${zone}`,
  'add-instance': ({ subnetId, address }, name) =>
    `Launch an instance in ${name(subnetId)}${address === undefined ? '' : `, with the address ${address}`}`,
  'set-public-on-launch': ({ subnetId, on }, name) =>
    `Let new instances in ${name(subnetId)} get ${on ? 'a' : 'no'} public IPv4 address`,
  'set-instance-state': ({ instanceId, running }, name) => `${running ? 'Start' : 'Stop'} ${name(instanceId)}`,
  'set-source-dest-check': ({ interfaceId, on }, name, topology) =>
    `Turn the source/destination check of ${host(topology, interfaceId, name)} ${on ? 'on' : 'off'}`,
  'assign-public-address': ({ interfaceId, address }, name, topology) =>
    `Give ${host(topology, interfaceId, name)} ${address === undefined ? 'an Elastic IP address' : `the Elastic IP address ${address}`}`,
  'release-public-address': ({ interfaceId }, name, topology) =>
    `Take the public address away from ${host(topology, interfaceId, name)}`,

  'attach-gateway': (change, name, topology) => `Attach ${gateway(change, name, topology)} to ${name(change.vpcId)}`,
  'detach-gateway': ({ gatewayId }, name) => `Detach ${name(gatewayId)}`,
  'create-nat-gateway': ({ subnetId, connectivity }, name) =>
    `Create a ${connectivity} NAT gateway in ${name(subnetId)}`,
  'delete-nat-gateway': ({ natGatewayId }, name) => `Delete ${name(natGatewayId)}`,

  'create-gateway-endpoint': ({ vpcId, service, tableIds }, name) =>
    `Create a gateway endpoint for ${service} in ${name(vpcId)}${tableIds.length === 0 ? '' : `, with routes in ${listed(tableIds, name)}`}`,
  'set-endpoint-tables': ({ endpointId, tableIds }, name) =>
    tableIds.length === 0
      ? `Take the routes to ${name(endpointId)} out of all route tables`
      : `Let ${listed(tableIds, name)} lead to ${name(endpointId)}, and no other table`,
  'create-interface-endpoint': ({ service, subnetId }, name) =>
    `Create an interface endpoint for ${service} in ${name(subnetId)}`,
  'delete-endpoint': ({ endpointId }, name) => `Delete ${name(endpointId)}`,

  'create-peering': ({ requester, accepter }, name) =>
    `Create and accept a peering connection between ${name(requester)} and ${name(accepter)}`,
  'accept-peering': ({ peeringId }, name) => `Accept the peering connection ${name(peeringId)}`,
  'delete-peering': ({ peeringId }, name) => `Delete the peering connection ${name(peeringId)}`,
  'attach-to-transit-gateway': ({ transitGatewayId, vpcId, subnetIds }, name) =>
    `Attach ${name(vpcId)} to ${name(transitGatewayId)}, by ${listed(subnetIds, name)}`,
  'detach-from-transit-gateway': ({ attachmentId }, name) => `Delete the attachment ${name(attachmentId)}`,
  'add-attachment-subnet': ({ attachmentId, subnetId }, name) =>
    `Add ${name(subnetId)} to the attachment ${name(attachmentId)}`,
  'set-appliance-mode': ({ attachmentId, on }, name) =>
    `Turn appliance mode of ${name(attachmentId)} ${on ? 'on' : 'off'}`,
  'associate-attachment': ({ attachmentId, tableId }, name) => `Associate ${name(attachmentId)} with ${name(tableId)}`,
  'add-transit-route': ({ tableId, cidr, attachmentId }, name) =>
    attachmentId === undefined
      ? `Add a blackhole route for ${cidr} to ${name(tableId)}`
      : `Add the static route ${cidr} → ${name(attachmentId)} to ${name(tableId)}`,
  'remove-transit-route': ({ tableId, cidr }, name) => `Remove the static route for ${cidr} from ${name(tableId)}`,
  'allow-group-references': ({ transitGatewayId, attachmentIds }, name) =>
    `Turn on security group referencing support of ${listed([transitGatewayId, ...attachmentIds], name)}`,
  'add-vpn-route': ({ connectionId, cidr }, name) => `Add the static route ${cidr} to ${name(connectionId)}`,
};

function describe<Kind extends ChangeKind>(topology: Topology, change: { readonly kind: Kind } & Change<Kind>): string {
  return texts[change.kind](change, (id) => nameOf(topology, id), topology);
}

/**
 * Returns a change as an instruction without a full stop: "Add the route 0.0.0.0/0 → igw-shop to rtb-main".
 *
 * @param topology the network before the change
 */
export function describeChange(topology: Topology, change: Change): string {
  return describe<ChangeKind>(topology, change);
}
