import { formatCidr, parseCidr } from '#widgets/shared/cidr.ts';
import { blocksOfVpc, find, newId, put, refuse, type Edits } from './edit-kit.ts';
import { routeItem } from './items.ts';
import { blockFlaw, checkRoute, isPropagated, routeFor, type RouteWish } from './route-rules.ts';
import { destinationOf, targetOf } from './routes.ts';
import { routeTableItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

/** Changes of route tables. */
export interface RouteChanges {
  'add-route': RouteWish;
  'replace-route': RouteWish;
  'remove-route': { readonly tableId: string; readonly destination: string };
  'create-table': { readonly vpcId: string; readonly id?: string };
  'associate-table': { readonly tableId: string; readonly subnetId: string };
  /** The subnet uses the main table again. */
  'disassociate-table': { readonly subnetId: string };
  'associate-gateway-table': { readonly tableId: string; readonly gatewayId: string };
  'disassociate-gateway-table': { readonly gatewayId: string };
  'set-main-table': { readonly tableId: string };
}

type Table = Item<'RouteTables'>;

function withoutSubnet(tables: readonly Table[], subnetId: string): readonly Table[] {
  return tables.map((table) => ({
    ...table,
    Associations: table.Associations?.filter((association) => association.SubnetId !== subnetId),
  }));
}

function withoutGateway(tables: readonly Table[], gatewayId: string): readonly Table[] {
  return tables.map((table) => ({
    ...table,
    Associations: table.Associations?.filter((association) => association.GatewayId !== gatewayId),
  }));
}

function associate(
  topology: Topology,
  tableId: string,
  association: { SubnetId: string } | { GatewayId: string },
): Topology {
  const table = find(topology, 'RouteTables', tableId);
  if (!table) return topology;
  return put(topology, 'RouteTables', {
    ...table,
    Associations: [...(table.Associations ?? []), { Main: false, ...association }],
  });
}

/** How route tables are changed. */
export const routeEdits: Edits<RouteChanges> = {
  'add-route': (topology, change) => {
    const table = find(topology, 'RouteTables', change.tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    if (routeFor(table, change.destination)) return refuse('destination', 'destination-taken');
    const checked = checkRoute(topology, table, change);
    if ('problem' in checked) return checked;
    return { topology: put(topology, 'RouteTables', { ...table, Routes: [...(table.Routes ?? []), checked.item] }) };
  },
  'replace-route': (topology, change) => {
    const table = find(topology, 'RouteTables', change.tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    const old = routeFor(table, change.destination);
    if (!old) return refuse('destination', 'no-such-route');
    const checked = checkRoute(topology, table, change);
    if ('problem' in checked) return checked;
    const Routes = table.Routes?.map((route) => (route === old ? checked.item : route));
    return { topology: put(topology, 'RouteTables', { ...table, Routes }) };
  },
  'remove-route': (topology, { tableId, destination }) => {
    const table = find(topology, 'RouteTables', tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    const old = routeFor(table, destination);
    if (!old) return refuse('destination', 'no-such-route');
    if (targetOf(old).kind === 'local') return refuse('destination', 'local-route');
    const Routes = table.Routes?.filter((route) => route !== old);
    return { topology: put(topology, 'RouteTables', { ...table, Routes }) };
  },
  'create-table': (topology, { vpcId, id }) => {
    if (!find(topology, 'Vpcs', vpcId)) return refuse('vpcId', 'unknown-id');
    const fresh = newId(topology, 'RouteTables', 'rtb', id);
    if ('problem' in fresh) return fresh;
    const local = blocksOfVpc(topology, vpcId).map((cidr) => routeItem(formatCidr(cidr), 'local'));
    return { topology: put(topology, 'RouteTables', routeTableItem(fresh.id, vpcId, local, {})) };
  },
  'associate-table': (topology, { tableId, subnetId }) => {
    const table = find(topology, 'RouteTables', tableId);
    const subnet = find(topology, 'Subnets', subnetId);
    if (!table) return refuse('tableId', 'unknown-id');
    if (!subnet) return refuse('subnetId', 'unknown-id');
    if (table.VpcId !== subnet.VpcId) return refuse('tableId', 'of-another-vpc');
    const RouteTables = withoutSubnet(topology.RouteTables ?? [], subnetId);
    return { topology: associate({ ...topology, RouteTables }, tableId, { SubnetId: subnetId }) };
  },
  'disassociate-table': (topology, { subnetId }) => {
    const used = topology.RouteTables?.some(({ Associations }) =>
      Associations?.some(({ SubnetId }) => SubnetId === subnetId),
    );
    if (!used) return refuse('subnetId', 'not-associated');
    return { topology: { ...topology, RouteTables: withoutSubnet(topology.RouteTables ?? [], subnetId) } };
  },
  'associate-gateway-table': (topology, { tableId, gatewayId }) => {
    const table = find(topology, 'RouteTables', tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    if (table.Associations?.some(({ Main }) => Main)) return refuse('tableId', 'main-table');
    const attachments =
      find(topology, 'InternetGateways', gatewayId)?.Attachments ??
      find(topology, 'VpnGateways', gatewayId)?.VpcAttachments;
    if (!attachments?.some(({ VpcId }) => VpcId === table.VpcId)) return refuse('gatewayId', 'target-not-attached');
    const asGatewayTable = { ...table, Associations: [{ GatewayId: gatewayId }] };
    const unfit = (table.Routes ?? []).some((route) => {
      const cidr = parseCidr(destinationOf(route));
      return !cidr || isPropagated(route) || blockFlaw(topology, asGatewayTable, cidr, targetOf(route)) !== undefined;
    });
    if (unfit || (table.PropagatingVgws ?? []).length > 0) return refuse('tableId', 'not-fit-for-a-gateway');
    const RouteTables = withoutGateway(topology.RouteTables ?? [], gatewayId);
    return { topology: associate({ ...topology, RouteTables }, tableId, { GatewayId: gatewayId }) };
  },
  'disassociate-gateway-table': (topology, { gatewayId }) => {
    const used = topology.RouteTables?.some(({ Associations }) =>
      Associations?.some(({ GatewayId }) => GatewayId === gatewayId),
    );
    if (!used) return refuse('gatewayId', 'not-associated');
    return { topology: { ...topology, RouteTables: withoutGateway(topology.RouteTables ?? [], gatewayId) } };
  },
  'set-main-table': (topology, { tableId }) => {
    const table = find(topology, 'RouteTables', tableId);
    if (!table) return refuse('tableId', 'unknown-id');
    if (table.Associations?.some(({ GatewayId }) => GatewayId !== undefined))
      return refuse('tableId', 'not-fit-for-a-gateway');
    const others = (topology.RouteTables ?? []).map((other) =>
      other.VpcId === table.VpcId ? { ...other, Associations: other.Associations?.filter(({ Main }) => !Main) } : other,
    );
    const main = {
      ...table,
      Associations: [...(table.Associations ?? []).filter(({ Main }) => !Main), { Main: true }],
    };
    return { topology: put({ ...topology, RouteTables: others }, 'RouteTables', main) };
  },
};
