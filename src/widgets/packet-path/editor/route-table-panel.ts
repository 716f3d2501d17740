import { destinationOf, targetOf } from '../engine/routes.ts';
import { isPropagated } from '../engine/route-rules.ts';
import { find } from '../engine/edit-kit.ts';
import type { Item, RouteItem, Topology } from '../engine/topology.ts';
import { describeChange } from '../change-texts.ts';
import { action, form, type Field } from './form.ts';
import { to, when, type Cell, type Panel, type Row } from './panel.ts';
import { likelyDestinations, targetChoice } from './route-choices.ts';
import { called, kindOf, subnetChoice } from './things.ts';

type Table = Item<'RouteTables'>;

function targetCell(route: RouteItem): Cell {
  const target = targetOf(route);
  return target.kind === 'local' || target.kind === 'other' ? target.id : to(target.id);
}

/** Tells whether a route cannot be changed by hand: it is local, propagated, or comes with a gateway endpoint. */
function isFixed(topology: Topology, route: RouteItem): boolean {
  const { kind, id } = targetOf(route);
  const comesWithEndpoint = kind === 'endpoint' && find(topology, 'VpcEndpoints', id)?.VpcEndpointType === 'Gateway';
  return kind === 'local' || comesWithEndpoint || isPropagated(route);
}

function routeRow(topology: Topology, tableId: string, route: RouteItem): Row {
  const destination = destinationOf(route);
  const state = route.State === 'blackhole' ? 'Blackhole' : 'Active';
  const change = { kind: 'remove-route', tableId, destination } as const;
  return {
    cells: [
      destination.startsWith('pl-') ? to(destination) : destination,
      targetCell(route),
      isPropagated(route) ? `${state}, propagated` : state,
    ],
    action: isFixed(topology, route) ? undefined : action(describeChange(topology, change), change, 'Remove'),
  };
}

function associationRows(topology: Topology, { Associations = [] }: Table): readonly Row[] {
  return Associations.flatMap(({ Main, SubnetId: subnetId, GatewayId: gatewayId }): readonly Row[] => {
    if (subnetId !== undefined) {
      const title = `Disassociate ${called(topology, subnetId)}`;
      return [
        { cells: [to(subnetId)], action: action(title, { kind: 'disassociate-table', subnetId }, 'Disassociate') },
      ];
    }
    if (gatewayId !== undefined) {
      const title = `Disassociate ${called(topology, gatewayId)}`;
      const change = { kind: 'disassociate-gateway-table', gatewayId } as const;
      return [{ cells: [to(gatewayId)], action: action(title, change, 'Disassociate') }];
    }
    return Main ? [{ cells: ['Main: every subnet of the VPC without an association'] }] : [];
  });
}

/** Returns the panel of a route table. */
export function routeTablePanel(topology: Topology, table: Table): Panel {
  const { RouteTableId: tableId, VpcId: vpcId, Routes = [], Associations = [] } = table;
  const targets = targetChoice(topology, vpcId);
  const target: Field = { type: 'one', label: 'Target', options: targets };
  const replaceable = Routes.filter((route) => targetOf(route).kind === 'local' || !isFixed(topology, route)).map(
    destinationOf,
  );
  const gateways = Object.keys(targets).filter((id) => id.startsWith('igw-') || id.startsWith('vgw-'));
  return {
    kind: kindOf.RouteTables,
    facts: [['VPC', to(vpcId)]],
    lists: [
      {
        caption: 'Routes',
        columns: ['Destination', 'Target', 'State'],
        rows: Routes.map((route) => routeRow(topology, tableId, route)),
      },
      { caption: 'Used by', columns: ['Subnet or gateway'], rows: associationRows(topology, table) },
    ],
    forms: [
      form({
        title: 'Add a route',
        button: 'Add',
        fields: {
          destination: {
            type: 'text',
            label: 'Destination',
            suggestions: likelyDestinations(topology, vpcId),
            hint: 'A CIDR block or a prefix list.',
          },
          target,
        },
        make: ({ destination, target: id }) => ({
          kind: 'add-route',
          tableId,
          destination: destination.trim(),
          target: id,
        }),
      }),
      form({
        title: 'Replace a route’s target',
        button: 'Replace',
        fields: {
          destination: {
            type: 'one',
            label: 'Destination',
            options: Object.fromEntries(replaceable.map((destination) => [destination, destination])),
          },
          target: { ...target, label: 'New target', options: { ...targets, local: 'local' } },
        },
        make: ({ destination, target: id }) => ({ kind: 'replace-route', tableId, destination, target: id }),
      }),
      form({
        title: 'Associate with a subnet',
        button: 'Associate',
        fields: { subnetId: { type: 'one', label: 'Subnet', options: subnetChoice(topology, vpcId) } },
        make: ({ subnetId }) => ({ kind: 'associate-table', tableId, subnetId }),
      }),
      form({
        title: 'Associate with a gateway, for traffic that enters the VPC',
        button: 'Associate',
        fields: {
          gatewayId: {
            type: 'one',
            label: 'Gateway',
            options: Object.fromEntries(gateways.map((id) => [id, targets[id] ?? id])),
          },
        },
        make: ({ gatewayId }) => ({ kind: 'associate-gateway-table', tableId, gatewayId }),
      }),
      ...when(
        !Associations.some(({ Main }) => Main),
        action('Make it the main route table', { kind: 'set-main-table', tableId }),
      ),
    ],
  };
}
