import { describe, expect, test } from 'vitest';
import { formatAddress, formatCidr, parseAddress, parseCidr } from '#widgets/shared/cidr.ts';
import { canPeer, checkSubnetBlock, subnetSpace } from './blocks.ts';
import {
  aclOf,
  filterNetwork,
  isPrivate,
  pathNetwork,
  peeringNetwork,
  routesOf,
  type Ask,
  type CaseRoute,
  type Given,
} from './case-network.ts';
import type { End } from './ends.ts';
import { decideAcl, prepareAcl, type Direction } from './network-acls.ts';
import { networkOf } from './network.ts';
import type { HopKind, Path, Trace } from './path.ts';
import { protocols, type Protocol } from './protocols.ts';
import type { Reason } from './reasons.ts';
import { chooseRoute } from './route-choice.ts';
import { decideRoute } from './routes.ts';
import { interfaceItem, internetGatewayItem, routeTableItem, subnetItem, vpcItem, vpnGatewayItem } from './things.ts';
import type { Topology } from './topology.ts';
import { tracePacket } from './trace.ts';
import { prepareTransitTable } from './transit-routes.ts';
import rows from './vpc.cases.json' with { type: 'json' };

/** A worked case; which of its fields are there depends on its area. */
interface Row {
  readonly id: string;
  readonly area: string;
  readonly given: Given & Readonly<Record<string, unknown>>;
  readonly ask: Ask & Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

const address = (text: string | undefined) => {
  const parsed = parseAddress(text ?? '');
  if (!parsed) throw new Error(`A case asks for “${text}”, which is no address.`);
  return parsed;
};
const cidr = (text: unknown) => {
  const parsed = parseCidr(String(text));
  if (!parsed) throw new Error(`A case gives “${String(text)}”, which is no CIDR block.`);
  return parsed;
};
const protocol = (text: string | undefined): Protocol => protocols.find((name) => name === text) ?? 'any';

/** What the cases call the reasons that we call by other names. */
const whys: Partial<Record<Reason, string>> = {
  'no-public-ip-to-reach': 'no-public-ip',
  'security-group-empty': 'security-group',
  'group-reference-lost': 'security-group',
};
const why = (path: Path | undefined) => {
  const reason = path?.blockers[0]?.reason;
  return reason && (whys[reason] ?? reason);
};

const passing: ReadonlySet<HopKind> = new Set([
  'appliance',
  'internet-gateway',
  'egress-only-internet-gateway',
  'nat-gateway',
  'endpoint',
  'peering-connection',
  'transit-gateway',
  'virtual-private-gateway',
]);
const hops = (path: Path) => path.hops.filter(({ kind }) => passing.has(kind)).map(({ id }) => id);

function end(text: string | undefined, vpcId?: string): End {
  return text === 'internet' ? { kind: 'internet' } : { kind: 'address', address: text ?? '', vpcId };
}

function traceOf(topology: Topology, { from, fromVpc, to, proto, port }: Ask, source = end(from, fromVpc)): Trace {
  const known = protocol(proto);
  const traced = tracePacket(topology, { source, destination: end(to), protocol: known, port });
  if ('problem' in traced) throw new Error(`The question is wrong: ${JSON.stringify(traced.problem)}`);
  return traced.trace;
}

/** Works one case out with our own rules, into the fields that its expectation can have. */
const work: Record<string, (row: Row) => Record<string, unknown>> = {
  route: ({ given, ask }) => {
    const network = networkOf({
      Vpcs: [vpcItem('vpc', '10.0.0.0/16')],
      RouteTables: [routeTableItem('rtb', 'vpc', routesOf(given.routes ?? []), { main: true })],
      PrefixLists: Object.entries(given.prefixLists ?? {}).map(([PrefixListId, Cidrs]) => ({ PrefixListId, Cidrs })),
    });
    const table = network.vpcs.get('vpc')?.mainTable;
    const decision = table && decideRoute(table, address(ask.dst));
    return { via: decision?.failure ? null : decision?.route?.target.id, why: decision?.failure };
  },
  'gateway-route': ({ given: { attachedTo = '', routes = [] }, ask }) => {
    const local = routes.find(({ to }) => !to.endsWith('/24') && !to.endsWith('/20'))?.to ?? '';
    const subnet = subnetItem('subnet', 'vpc', 'a', local);
    const isVpn = attachedTo.startsWith('vgw-');
    const topology: Topology = {
      Vpcs: [vpcItem('vpc', local)],
      Subnets: [subnet],
      RouteTables: [routeTableItem('rtb', 'vpc', routesOf(routes), { gateways: [attachedTo] })],
      NetworkInterfaces: [interfaceItem('eni-to', subnet, [ask.dst ?? ''], { publicIp: '192.0.2.9' })],
      InternetGateways: isVpn ? [] : [internetGatewayItem(attachedTo, 'vpc')],
      VpnGateways: isVpn ? [vpnGatewayItem(attachedTo, 'vpc')] : [],
      VpcEndpoints: [{ VpcEndpointId: 'vpce-gwlb', VpcEndpointType: 'GatewayLoadBalancer', SubnetIds: ['subnet'] }],
    };
    const source: End = isVpn ? { kind: 'on-premises', address: '192.168.0.9', via: attachedTo } : { kind: 'internet' };
    const { forward } = traceOf(topology, { to: ask.dst }, source);
    const at = forward.hops.findIndex(({ kind }) => kind === 'route-table');
    const decision = forward.hops[at]?.decision;
    const refused = forward.blockers.find(({ hop, reason }) => hop === at && reason === 'not-supported');
    const target = decision?.kind === 'route' && !decision.failure ? decision.route?.target.id : undefined;
    return refused ? { via: null, why: refused.reason } : { via: target ?? null };
  },
  'tgw-route': ({ given, ask }) => {
    const table = prepareTransitTable(
      {
        TransitGatewayRouteTableId: 'tgw-rtb',
        Routes: given.routes?.map(({ to, via, propagated, state = 'active' }: CaseRoute) => ({
          DestinationCidrBlock: to,
          TransitGatewayAttachments: state === 'blackhole' ? [] : [{ TransitGatewayAttachmentId: via }],
          Type: propagated ? 'propagated' : 'static',
          State: state,
        })),
      },
      () => ({ resourceType: '', cidrs: [] }),
    );
    const { route } = chooseRoute(table.set, address(ask.dst));
    if (!route) return { via: null, why: 'no-route' };
    return route.blackhole ? { via: null, why: 'blackhole' } : { via: route.attachmentIds[0] };
  },
  table: ({ given, ask }) => {
    type Table = { main: boolean; subnets: string[]; routes: CaseRoute[] };
    const tables = Object.entries((given.tables ?? {}) as unknown as Record<string, Table>);
    const network = networkOf({
      Vpcs: [vpcItem('vpc', '10.0.0.0/16')],
      Subnets: [subnetItem(ask.subnet ?? '', 'vpc', 'a', '10.0.1.0/24')],
      RouteTables: tables.map(([id, { main, subnets, routes }]) =>
        routeTableItem(id, 'vpc', routesOf(routes), { main, subnets }),
      ),
    });
    const table = network.subnets.get(ask.subnet ?? '')?.table;
    return { table: table?.id, via: table && decideRoute(table, address(ask.dst)).route?.target.id };
  },
  path: ({ given, ask }) => {
    const { forward, reply } = traceOf(pathNetwork(given, ask), ask);
    const byVpn = forward.verdict === 'leaves-to-on-premises' && hops(forward).at(-1)?.startsWith('vgw-');
    return {
      verdict: byVpn ? 'leaves-to-vgw' : forward.verdict,
      why: why(forward),
      hops: hops(forward),
      srcSeen: formatAddress(forward.packet.source),
      reply: reply?.verdict,
      replyHops: reply && hops(reply),
    };
  },
  nacl: ({ given, ask }) => {
    if (ask.direction === undefined) {
      const open = { groups: {}, interfaces: { [ask.from ?? '']: [], [ask.to ?? '']: [] } };
      const { forward } = traceOf(filterNetwork({ ...open, nacl: given }, ask), ask);
      return { evaluated: forward.hops.some(({ kind }) => kind === 'network-acl') };
    }
    const direction: Direction = ask.direction === 'inbound' ? 'inbound' : 'outbound';
    const ports = { from: Number(ask.port), to: Number(ask.port) };
    const acl = prepareAcl(aclOf('acl', [], given));
    const { allowed, rule } = decideAcl(acl, direction, address(ask.peer), protocol(ask.proto), ports);
    return { allowed, rule: rule.last ? '*' : rule.number };
  },
  sg: ({ given, ask }) => {
    const known = Object.keys(given.interfaces ?? {}).includes(ask.from ?? '');
    const source: End | undefined = known ? undefined : { kind: 'internet', address: ask.from };
    return { allowed: traceOf(filterNetwork(given, ask), ask, source).forward.verdict === 'delivered' };
  },
  stateful: ({ given, ask }) => {
    const source: End = isPrivate(ask.from ?? '') ? end(ask.from) : { kind: 'internet', address: ask.from };
    const { forward, reply } = traceOf(filterNetwork(given, ask), ask, source);
    const wrong = forward.blockers.length > 0 ? forward : reply;
    return { request: forward.verdict, reply: reply?.verdict, why: why(wrong) };
  },
  peering: ({ given, ask }) => {
    const { forward, reply } = traceOf(peeringNetwork(given, ask), ask);
    const vpcOf = (path: Path | undefined) =>
      path?.rest.at === 'interface' || path?.rest.at === 'nowhere' ? path.rest.vpcId : undefined;
    return {
      verdict: forward.verdict,
      why: why(forward.blockers.length > 0 ? forward : reply),
      hops: hops(forward),
      toVpc: vpcOf(forward),
      reply: reply?.verdict,
      replyHops: reply && hops(reply),
      replyVpc: vpcOf(reply),
    };
  },
  'peering-create': ({ given }) => {
    const blocks = (of: unknown) => (Array.isArray(of) ? of.map(cidr) : [cidr(of)]);
    return { possible: canPeer(blocks(given['A']), blocks(given['B'])) };
  },
  size: ({ given }) => {
    const block = checkSubnetBlock(String(given.subnet));
    if (typeof block === 'string') return { possible: false };
    const { addresses, usable, reserved, first, last } = subnetSpace(block);
    return {
      possible: true,
      addresses,
      usable,
      reserved: reserved.map(formatAddress),
      first: formatAddress(first),
      last: formatAddress(last),
      canonical: formatCidr(block),
    };
  },
};

describe('worked examples of AWS’s documentation', () => {
  test.each(rows as unknown as readonly Row[])('$id ($source)', (row) => {
    const worked = work[row.area]?.(row);
    expect(worked).toMatchObject(row.expect);
  });
});
