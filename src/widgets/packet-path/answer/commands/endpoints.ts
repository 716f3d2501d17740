import type { Change } from '../../engine/edit.ts';
import type { EndpointChanges } from '../../engine/edit-endpoints.ts';
import { find } from '../../engine/edit-kit.ts';
import type { Topology } from '../../engine/topology.ts';
import { ec2, fresh, id, ids, kept, text, type Commands } from './kit.ts';

function endpointTables({ endpointId, tableIds }: Change<'set-endpoint-tables'>, topology: Topology): string {
  const old = find(topology, 'VpcEndpoints', endpointId)?.RouteTableIds ?? [];
  const added = tableIds.filter((tableId) => !old.includes(tableId));
  const gone = old.filter((tableId) => !tableIds.includes(tableId));
  return ec2(
    'modify-vpc-endpoint',
    id('vpc-endpoint-id', endpointId),
    ...(added.length > 0 ? [ids('add-route-table-ids', added)] : []),
    ...(gone.length > 0 ? [ids('remove-route-table-ids', gone)] : []),
  );
}

/** The commands for VPC endpoints. */
export const endpointCommands: Commands<keyof EndpointChanges> = {
  'create-gateway-endpoint': ({ vpcId, service, tableIds, id: wish }, topology) => [
    kept(
      fresh(topology, 'VpcEndpoints', 'vpce', wish),
      ec2(
        'create-vpc-endpoint',
        text('vpc-endpoint-type', 'Gateway'),
        id('vpc-id', vpcId),
        text('service-name', service),
        ...(tableIds.length === 0 ? [] : [ids('route-table-ids', tableIds)]),
      ),
      'VpcEndpoint.VpcEndpointId',
    ),
  ],
  'set-endpoint-tables': (change, topology) => [endpointTables(change, topology)],
  'create-interface-endpoint': ({ service, subnetId, groupIds, id: wish }, topology) => [
    kept(
      fresh(topology, 'VpcEndpoints', 'vpce', wish),
      ec2(
        'create-vpc-endpoint',
        text('vpc-endpoint-type', 'Interface'),
        id('vpc-id', find(topology, 'Subnets', subnetId)?.VpcId ?? ''),
        text('service-name', service),
        ids('subnet-ids', [subnetId]),
        ...(groupIds.length === 0 ? [] : [ids('security-group-ids', groupIds)]),
      ),
      'VpcEndpoint.VpcEndpointId',
    ),
  ],
  'delete-endpoint': ({ endpointId }) => [ec2('delete-vpc-endpoints', ids('vpc-endpoint-ids', [endpointId]))],
};
