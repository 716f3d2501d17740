import { formatCidr } from '#widgets/shared/cidr.ts';
import { itemsOf } from '../engine/joining.ts';
import type { Network } from '../engine/nodes.ts';
import type { Trace } from '../engine/path.ts';
import { nameOf } from '../names.ts';
import { allHops } from './choose-hosts.ts';
import type { ThingKind } from './picture.ts';
import { keys } from './places.ts';
import { kindNames } from './wording.ts';

/** A gateway, a hub or a place outside, with what is fixed to it. */
export interface Node {
  readonly key: string;
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  readonly detail: string;
  readonly ghost: boolean;
  /** Its route table, if it has one of its own. */
  readonly tableId: string | undefined;
  /** Its parts: connections, or attachments that lead out of sight. */
  readonly parts: readonly { readonly key: string; readonly id: string; readonly name: string }[];
}

/** How many gateways are drawn that the packet does not pass, of each kind. */
export const mostOthers = 3;

/** Returns the customer’s networks behind drawn gateways, each with its connections. */
export function premisesOf(
  network: Network,
  gates: readonly Node[],
  hubs: readonly Node[],
  trace: Trace | undefined,
): readonly Node[] {
  const { topology, vpnGateways, attachments } = network;
  const customers = new Map(
    itemsOf(topology, 'VpnConnections').map((item) => [item.VpnConnectionId, item.CustomerGatewayId]),
  );
  const hops = allHops(trace);
  const places = [...gates, ...hubs].flatMap(({ id, kind }) => {
    if (kind === 'virtual-private-gateway') {
      const { uplinks, down = [], opaque = [] } = vpnGateways.get(id) ?? {};
      const ways = [...(uplinks?.routes ?? []), ...down, ...opaque];
      const cidrs = [...(uplinks?.routes ?? []), ...down].map(({ destination }) => formatCidr(destination));
      const used = hops.some((hop) => hop.kind === 'virtual-private-gateway' && hop.id === id);
      return ways.length > 0 || used ? [{ id, cidrs, connections: ways.map((way) => way.id) }] : [];
    }
    if (kind !== 'transit-gateway') return [];
    const out = [...attachments.values()].filter((one) => one.transitGatewayId === id && one.resourceType !== 'vpc');
    const led = out.filter(({ resourceType }) => !resourceType.includes('peering'));
    return led.length > 0 ? [{ id, cidrs: [], connections: led.map(({ resourceId }) => resourceId) }] : [];
  });
  return places.map(({ id, cidrs, connections }) => {
    const ids = [...new Set(connections)].filter((one) => one !== '').slice(0, mostOthers + 1);
    const customer = ids.map((one) => customers.get(one)).find((one) => one !== undefined);
    return {
      key: keys.premises(id),
      id: customer ?? '',
      kind: 'on-premises',
      name: customer === undefined ? kindNames['on-premises'] : nameOf(topology, customer),
      detail: [...new Set(cidrs)][0] ?? (customer === undefined ? '' : kindNames['on-premises']),
      ghost: false,
      tableId: undefined,
      parts: ids.map((one) => ({ key: keys.connection(one), id: one, name: nameOf(topology, one) })),
    };
  });
}

/** Returns a place outside without parts. */
export const outsideNode = (key: string, kind: ThingKind, name = kindNames[kind], detail = ''): Node => ({
  key,
  id: '',
  kind,
  name,
  detail,
  ghost: false,
  tableId: undefined,
  parts: [],
});
