import type { RouteChanges } from '../../engine/edit-routes.ts';
import { find } from '../../engine/edit-kit.ts';
import type { Topology } from '../../engine/topology.ts';
import { ec2, fresh, id, kept, printed, quote, text, type Commands, type Flag } from './kit.ts';

function blockFlag(destination: string): Flag {
  if (destination.startsWith('pl-')) return id('destination-prefix-list-id', destination);
  return text(destination.includes(':') ? 'destination-ipv6-cidr-block' : 'destination-cidr-block', destination);
}

const targetFlags: readonly (readonly [prefix: string, flag: string])[] = [
  ['eigw-', 'egress-only-internet-gateway-id'],
  ['nat-', 'nat-gateway-id'],
  ['eni-', 'network-interface-id'],
  ['i-', 'instance-id'],
  ['pcx-', 'vpc-peering-connection-id'],
  ['tgw-', 'transit-gateway-id'],
  ['vpce-', 'vpc-endpoint-id'],
  ['cagw-', 'carrier-gateway-id'],
  ['lgw-', 'local-gateway-id'],
];

function targetFlag(target: string): Flag {
  const [, flag = 'gateway-id'] = targetFlags.find(([prefix]) => target.startsWith(prefix)) ?? [];
  return id(flag, target);
}

const routeAssociation = (filters: readonly string[], which: string): Flag =>
  printed(
    'association-id',
    ec2('describe-route-tables', ['filters', ...filters.map(quote)]),
    `RouteTables[0].Associations[?${which}].RouteTableAssociationId`,
  );
const ofSubnet = (subnetId: string) =>
  routeAssociation([`Name=association.subnet-id,Values=${subnetId}`], `SubnetId=='${subnetId}'`);
const ofGateway = (gatewayId: string) =>
  routeAssociation([`Name=association.gateway-id,Values=${gatewayId}`], `GatewayId=='${gatewayId}'`);

function associateTable(tableId: string, subnetId: string, topology: Topology): string {
  const explicit = topology.RouteTables?.some(({ Associations }) =>
    Associations?.some(({ SubnetId }) => SubnetId === subnetId),
  );
  const table = id('route-table-id', tableId);
  return explicit
    ? ec2('replace-route-table-association', ofSubnet(subnetId), table)
    : ec2('associate-route-table', id('subnet-id', subnetId), table);
}

/** The commands for route tables. */
export const routeCommands: Commands<keyof RouteChanges> = {
  'add-route': ({ tableId, destination, target }) => [
    ec2('create-route', id('route-table-id', tableId), blockFlag(destination), targetFlag(target)),
  ],
  'replace-route': ({ tableId, destination, target }) => [
    ec2(
      'replace-route',
      id('route-table-id', tableId),
      blockFlag(destination),
      target === 'local' ? ['local-target'] : targetFlag(target),
    ),
  ],
  'remove-route': ({ tableId, destination }) => [
    ec2('delete-route', id('route-table-id', tableId), blockFlag(destination)),
  ],
  'create-table': ({ vpcId, id: wish }, topology) => [
    kept(
      fresh(topology, 'RouteTables', 'rtb', wish),
      ec2('create-route-table', id('vpc-id', vpcId)),
      'RouteTable.RouteTableId',
    ),
  ],
  'associate-table': ({ tableId, subnetId }, topology) => [associateTable(tableId, subnetId, topology)],
  'disassociate-table': ({ subnetId }) => [ec2('disassociate-route-table', ofSubnet(subnetId))],
  'associate-gateway-table': ({ tableId, gatewayId }) => [
    ec2('associate-route-table', id('gateway-id', gatewayId), id('route-table-id', tableId)),
  ],
  'disassociate-gateway-table': ({ gatewayId }) => [ec2('disassociate-route-table', ofGateway(gatewayId))],
  'set-main-table': ({ tableId }, topology) => {
    const vpcId = find(topology, 'RouteTables', tableId)?.VpcId ?? '';
    const main = routeAssociation(['Name=association.main,Values=true', `Name=vpc-id,Values=${vpcId}`], 'Main');
    return [ec2('replace-route-table-association', main, id('route-table-id', tableId))];
  },
};
