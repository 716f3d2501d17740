import { itemsOf } from '../engine/joining.ts';
import type { Network } from '../engine/nodes.ts';
import type { Trace } from '../engine/path.ts';
import type { Question } from '../engine/question.ts';
import { nameOf } from '../names.ts';
import { allHops, serviceName } from './choose-hosts.ts';
import { mostOthers, outsideNode, premisesOf, type Node } from './choose-outside.ts';
import type { ThingKind } from './picture.ts';
import { hubOf, keys } from './places.ts';
import { kindNames, words } from './wording.ts';

/** All gateways and places around the drawn VPCs. */
export interface Nodes {
  readonly gates: ReadonlyMap<string, readonly Node[]>;
  readonly hubs: readonly Node[];
  readonly outside: readonly Node[];
  readonly links: readonly (readonly [string, string])[];
}

function nodeOf({ topology }: Network, kind: ThingKind, id: string, more: Partial<Node> = {}): Node {
  const name = nameOf(topology, id);
  return {
    key: keys.node(id),
    id,
    kind,
    name,
    detail: kindNames[kind],
    ghost: false,
    tableId: undefined,
    parts: [],
    ...more,
  };
}

function gatesOf(network: Network, vpcId: string, passed: ReadonlySet<string>): readonly Node[] {
  const vpc = network.vpcs.get(vpcId);
  if (!vpc) return [];
  const gate = (kind: ThingKind, id: string | undefined) =>
    id === undefined ? [] : [nodeOf(network, kind, id, { tableId: vpc.gatewayTables.get(id)?.id })];
  const endpoints = [...network.endpoints.values()].filter((endpoint) => endpoint.vpcId === vpcId && !endpoint.subnet);
  const attachments = [...network.attachments.values()].filter(({ resourceId }) => resourceId === vpcId);
  const regional = [...network.natGateways.values()].filter((nat) => nat.vpc.id === vpcId && !nat.subnet);
  return [
    ...gate('internet-gateway', vpc.internetGatewayId),
    ...gate('egress-only-internet-gateway', vpc.egressOnlyGatewayId),
    ...regional.map(({ id, table }) => nodeOf(network, 'nat-gateway', id, { tableId: table?.id })),
    ...endpoints
      .filter(({ id }, place) => place < mostOthers || passed.has(id))
      .map(({ id, type }) => nodeOf(network, type === 'Gateway' ? 'gateway-endpoint' : 'interface-endpoint', id)),
    ...gate('virtual-private-gateway', vpc.vpnGatewayId),
    ...attachments
      .filter(({ id }, place) => place < mostOthers || passed.has(id))
      .map(({ id }) => nodeOf(network, 'transit-gateway-attachment', id, { key: keys.attachment(id) })),
  ];
}

/** Returns nodes for gateways that hops name but nobody gave, or that are not where the routes look for them. */
function missingNodes(network: Network, trace: Trace | undefined, known: ReadonlySet<string>): readonly Node[] {
  const kinds = [
    'internet-gateway',
    'egress-only-internet-gateway',
    'virtual-private-gateway',
    'peering-connection',
    'transit-gateway',
    'amazon-service',
  ] as const;
  const nodes = allHops(trace).flatMap((hop) => {
    const kind = kinds.find((name) => name === hop.kind);
    if (!kind || known.has(keys.node(hop.id))) return [];
    const own = { key: hop.id ? keys.node(hop.id) : keys.missing(hop), ghost: kind !== 'amazon-service' };
    return [nodeOf(network, kind, hop.id, hop.id ? own : { ...own, name: kindNames[kind], detail: '' })];
  });
  return [...new Map(nodes.map((node) => [node.key, node])).values()];
}

function hubsOf(network: Network, drawn: ReadonlySet<string>, passed: ReadonlySet<string>): readonly Node[] {
  const attachments = [...network.attachments.values()];
  const near = new Set(
    attachments.filter(({ resourceId }) => drawn.has(resourceId)).map(({ transitGatewayId }) => transitGatewayId),
  );
  const transit = [...network.transitGateways.keys(), ...near].filter((id, place, all) => all.indexOf(id) === place);
  const peerings = [...network.peerings.values()].filter(({ sides }) => sides.some(({ vpcId }) => drawn.has(vpcId)));
  return [
    ...transit
      .filter((id, place) => passed.has(id) || place < mostOthers)
      .map((id) => {
        const own = attachments.filter((one) => one.transitGatewayId === id && !drawn.has(one.resourceId));
        const parts = own.filter((one, place) => passed.has(one.id) || place < mostOthers);
        return nodeOf(network, 'transit-gateway', id, {
          tableId: attachments.find((one) => one.transitGatewayId === id && one.tableId !== undefined)?.tableId,
          parts: parts.map((one) => ({
            key: keys.attachment(one.id),
            id: one.id,
            name: nameOf(network.topology, one.id),
          })),
        });
      }),
    ...peerings
      .filter(({ id }, place) => passed.has(id) || place < mostOthers)
      .map(({ id, status }) =>
        nodeOf(network, 'peering-connection', id, status === 'active' ? {} : { detail: status.replaceAll('-', ' ') }),
      ),
  ];
}

/** Returns the gateways that are attached to no VPC. */
function detached(network: Network): readonly Node[] {
  const { topology, vpcs } = network;
  const attached = new Set(
    [...vpcs.values()].flatMap((vpc) => [vpc.internetGatewayId, vpc.egressOnlyGatewayId, vpc.vpnGatewayId]),
  );
  const loose = [
    ...itemsOf(topology, 'InternetGateways').map((item) => ['internet-gateway', item.InternetGatewayId] as const),
    ...itemsOf(topology, 'EgressOnlyInternetGateways').map(
      (item) => ['egress-only-internet-gateway', item.EgressOnlyInternetGatewayId] as const,
    ),
    ...itemsOf(topology, 'VpnGateways').map((item) => ['virtual-private-gateway', item.VpnGatewayId] as const),
  ];
  return loose
    .filter(([, id]) => !attached.has(id))
    .slice(0, mostOthers)
    .map(([kind, id]) => nodeOf(network, kind, id, { detail: words.detached, ghost: true }));
}

/** Returns the gateways of the drawn VPCs, what joins them, and what lies outside. */
export function chooseNodes(
  network: Network,
  question: Question,
  trace: Trace | undefined,
  vpcIds: readonly string[],
): Nodes {
  const drawn = new Set(vpcIds);
  const passed = new Set(allHops(trace).map(({ id }) => id));
  const ownGates = new Map(vpcIds.map((id) => [id, gatesOf(network, id, passed)]));
  const ownHubs = [...hubsOf(network, drawn, passed), ...detached(network)];
  const known = new Set([...[...ownGates.values()].flat(), ...ownHubs].map(({ key }) => key));
  const missing = missingNodes(network, trace, known);
  const hops = allHops(trace);
  const isHub = ({ kind }: Node) => kind === 'peering-connection' || kind === 'transit-gateway';
  const vpcOf = (node: Node) =>
    hops.find((hop) => node.key === keys.missing(hop) || (hop.id !== '' && hop.id === node.id))?.vpcId ?? '';
  const gates = new Map(
    vpcIds.map((id) => [
      id,
      [...(ownGates.get(id) ?? []), ...missing.filter((node) => !isHub(node) && vpcOf(node) === id)],
    ]),
  );
  const hubs = [...ownHubs, ...missing.filter((node) => isHub(node) || !drawn.has(vpcOf(node)))];
  const all = [...gates.values()].flat();
  const exits = all.filter(({ kind }) => kind === 'internet-gateway' || kind === 'egress-only-internet-gateway');
  const premises = premisesOf(network, all, hubs, trace);
  const services = all.filter(({ kind }) => kind === 'gateway-endpoint');
  const asksInternet = [question.source, question.destination].some(({ kind }) => kind === 'internet');
  const surfs = hops.some(({ kind }) => kind === 'internet');
  const outside = [
    ...(exits.length > 0 || asksInternet || surfs ? [outsideNode(keys.internet, 'internet')] : []),
    ...services.map(({ id }) =>
      outsideNode(
        keys.service(id),
        'service',
        serviceName(network.endpoints.get(id)?.service ?? id),
        kindNames.service,
      ),
    ),
    ...premises,
    ...(hops.some(({ kind }) => kind === 'on-premises') && premises.length === 0
      ? [outsideNode(keys.premises(hubOf(network, '')), 'on-premises')]
      : []),
  ];
  return {
    gates,
    hubs,
    outside,
    links: [
      ...exits.filter(({ ghost }) => !ghost).map(({ key }) => [key, keys.internet] as const),
      ...services.map(({ key, id }) => [key, keys.service(id)] as const),
      ...premises.map(({ key }) => [keys.node(key.slice(key.indexOf(' ') + 1)), key] as const),
      ...[...network.attachments.values()]
        .filter(({ resourceId }) => drawn.has(resourceId))
        .map(({ id, transitGatewayId }) => [keys.attachment(id), keys.node(transitGatewayId)] as const),
      ...[...network.peerings.values()].flatMap(({ id, sides }) =>
        sides.filter(({ vpcId }) => drawn.has(vpcId)).map(({ vpcId }) => [keys.vpc(vpcId), keys.node(id)] as const),
      ),
    ],
  };
}
