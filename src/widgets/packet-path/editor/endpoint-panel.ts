import type { Item, Topology } from '../engine/topology.ts';
import { action, form, idsIn, type Form } from './form.ts';
import { to, when, type Panel } from './panel.ts';
import { choice, groupChoice, isOf, kindOf, serviceOf, subnetChoice, tableChoice } from './things.ts';

/** Returns the form that adds a gateway endpoint to a VPC: for a service whose prefix list is known. */
export function gatewayEndpointForm(topology: Topology, vpcId: string): Form {
  const lists = (topology.PrefixLists ?? []).map(({ PrefixListId }) => PrefixListId);
  return form({
    title: 'Add a gateway endpoint',
    button: 'Add',
    fields: {
      prefixListId: { type: 'one', label: 'Service, by its prefix list', options: choice(topology, lists) },
      tableIds: { type: 'many', label: 'Route tables', options: tableChoice(topology, vpcId) },
    },
    make: ({ prefixListId, tableIds }) => ({
      kind: 'create-gateway-endpoint',
      vpcId,
      prefixListId,
      service: serviceOf(topology, prefixListId),
      tableIds: idsIn(tableIds),
    }),
  });
}

/** The service that is proposed for an interface endpoint. */
const usualService = 'com.amazonaws.us-east-1.sqs';

/** Returns the form that adds an interface endpoint to a VPC. */
export function interfaceEndpointForm(topology: Topology, vpcId: string): Form {
  const services = new Set((topology.VpcEndpoints ?? []).flatMap(({ ServiceName }) => ServiceName ?? []));
  return form({
    title: 'Add an interface endpoint',
    button: 'Add',
    fields: {
      service: {
        type: 'text',
        label: 'Service',
        initial: usualService,
        hint: `Empty for ${usualService}.`,
        suggestions: Object.fromEntries([...services].map((service) => [service, ''])),
      },
      subnetId: { type: 'one', label: 'Subnet', options: subnetChoice(topology, vpcId) },
      groupIds: { type: 'many', label: 'Security groups', options: groupChoice(topology, vpcId) },
    },
    make: ({ service, subnetId, groupIds }) => ({
      kind: 'create-interface-endpoint',
      service: service.trim() || usualService,
      subnetId,
      groupIds: idsIn(groupIds),
    }),
  });
}

/** Returns the panel of a VPC endpoint. */
export function endpointPanel(topology: Topology, endpoint: Item<'VpcEndpoints'>): Panel {
  const { VpcEndpointId: endpointId, VpcEndpointType = 'Interface', VpcId, ServiceName = '' } = endpoint;
  const isGateway = VpcEndpointType === 'Gateway';
  const tables = (topology.RouteTables ?? []).filter(
    (table) => isOf(VpcId)(table) && table.Routes?.some(({ GatewayId }) => GatewayId === endpointId),
  );
  const tableIds = tables.map(({ RouteTableId }) => RouteTableId);
  return {
    kind: kindOf.VpcEndpoints,
    facts: [
      ['Type', VpcEndpointType],
      ['Service', ServiceName],
      ['VPC', to(VpcId)],
      isGateway ? ['Route tables', to(...tableIds)] : ['Subnets', to(...(endpoint.SubnetIds ?? []))],
      ...when(!isGateway, ['Network interfaces', to(...(endpoint.NetworkInterfaceIds ?? []))] as const),
    ],
    lists: [],
    forms: [
      ...when(
        isGateway,
        form({
          title: 'Set the route tables that lead to it',
          button: 'Set',
          fields: {
            tableIds: {
              type: 'many',
              label: 'Route tables',
              options: tableChoice(topology, VpcId),
              initial: tableIds.join(' '),
            },
          },
          make: ({ tableIds: chosen }) => ({ kind: 'set-endpoint-tables', endpointId, tableIds: idsIn(chosen) }),
        }),
      ),
      action('Delete the endpoint', { kind: 'delete-endpoint', endpointId }),
    ],
  };
}
