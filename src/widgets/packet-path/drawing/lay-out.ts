import { groupBy } from '../engine/joining.ts';
import { networkOf } from '../engine/network.ts';
import type { Network } from '../engine/nodes.ts';
import type { Trace } from '../engine/path.ts';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import { chooseNodes, type Nodes } from './choose-nodes.ts';
import type { Node } from './choose-outside.ts';
import { chooseDrawn, type Chosen } from './choose.ts';
import type { Block, Picture, Thing } from './picture.ts';
import { join, shift } from './picture.ts';
import { titleOf, type Ends } from './place-chips.ts';
import { placeNode, placeRows } from './place-nodes.ts';
import { placeVpc, type PlacedVpc } from './place-vpc.ts';
import { keys, placesOfEnd } from './places.ts';

/** For which room a picture is made: that of a page, or that of a phone. */
export type Format = 'wide' | 'narrow';

/** How wide a picture gets at most, in its units. */
export const widest: Readonly<Record<Format, number>> = { wide: 760, narrow: 320 };

const regionName = /^[a-z]{2}(?:-[a-z]+)+-\d+/;

/** Returns the Region of a VPC by the names of its zones, or by what a peering connection says of it; empty where nothing tells. */
function regionOf(network: Network, vpcId: string): string {
  for (const { zone } of network.vpcs.get(vpcId)?.subnets ?? []) {
    const name = zone.match(regionName)?.[0];
    if (name !== undefined) return name;
  }
  for (const { sides } of network.peerings.values()) {
    const side = sides.find((one) => one.vpcId === vpcId && one.region !== '');
    if (side) return side.region;
  }
  return '';
}

const across: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 2 };

/** Returns VPCs in rows, those of a row equally high; beside them there is an aisle if anything is `below`. */
function placeVpcs(
  place: (id: string, most: number) => PlacedVpc | undefined,
  ids: readonly string[],
  most: number,
  format: Format,
  below: boolean,
): Block {
  const columns = format === 'narrow' ? 1 : (across[ids.length] ?? 3);
  const aisle = below || ids.length > columns || format === 'narrow' ? 14 : 0;
  const gap = 22;
  const each = Math.floor((most - aisle - (columns - 1) * gap) / columns);
  const placed: Block[] = [];
  const [xs, ys]: [number[], number[]] = [[], []];
  let y = 0;
  let width = 0;
  for (let at = 0; at < ids.length; at += columns) {
    const row = ids.slice(at, at + columns).flatMap((id) => place(id, each) ?? []);
    const edge = Math.max(...row.map((block) => block.edge));
    const high = Math.max(...row.map((block) => block.height - block.edge));
    let x = 0;
    for (const block of row) {
      const [box, ...rest] = block.things;
      const things = box ? [{ ...box, height: high }, ...rest] : [];
      placed.push(shift({ ...block, things }, x, y + edge - block.edge));
      x += block.width + gap;
      if (x < most - gap && block !== row.at(-1)) xs.push(x - gap / 2);
    }
    width = Math.max(width, x - gap);
    y += edge + high + 30;
    ys.push(y - 15);
  }
  if (aisle > 0) xs.push(width + 7);
  return join(width + aisle, Math.max(0, y - 30), placed, xs, ys.slice(0, -1));
}

function regionBox(name: string, inside: Block, width: number): Block {
  const key = `region ${name}`;
  const [side, top] = [10, 28];
  const box: Thing = {
    x: 0,
    y: 0,
    width,
    height: inside.height + top + 10,
    key,
    id: '',
    kind: 'region',
    form: 'box',
    parent: undefined,
    lines: [{ text: name, quiet: true, x: 12, y: 18 }],
    title: titleOf('region', name, '', []),
    ghost: false,
    ends: [],
  };
  const moved = shift(inside, side + Math.max(0, (width - 2 * side - inside.width) / 2), top);
  const own = moved.things.map((thing) => (thing.parent === undefined ? { ...thing, parent: key } : thing));
  return { ...moved, width, height: box.height, things: [box, ...own] };
}

/** Returns nodes in rows, in the order in which what they are joined to stands from left to right. */
function placeAround(nodes: readonly Node[], below: Block, links: Nodes['links'], width: number, ends: Ends): Block {
  const middles = new Map(below.things.map(({ key, x, width: own }) => [key, x + own / 2]));
  const wish = ({ key }: Node) => {
    const joined = links
      .flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []))
      .flatMap((other) => middles.get(other) ?? []);
    return joined.length > 0 ? joined.reduce((sum, x) => sum + x, 0) / joined.length : width / 2;
  };
  const most = Math.min(width, 200);
  const sorted = nodes.toSorted((a, b) => wish(a) - wish(b));
  const blocks = sorted.map((node) => placeNode(node, undefined, most, ends));
  const whole = blocks.reduce((sum, block) => sum + block.width + 16, -16);
  if (whole > width) return placeRows(blocks, width, 16, 26);
  // Each stands above what it is joined to, as far as the ones before and behind leave room.
  let least = 0;
  let behind = whole;
  const highest = Math.max(0, ...blocks.map(({ height }) => height));
  const placed = blocks.map((block, place) => {
    const node = sorted[place];
    const x = Math.min(Math.max(least, (node ? wish(node) : 0) - block.width / 2), width - behind);
    least = x + block.width + 16;
    behind -= block.width + 16;
    return shift(block, x, highest - block.height);
  });
  return join(width, highest, placed);
}

/** Returns blocks under each other, each in the middle, with room for lines between them. */
function stack(blocks: readonly Block[], width: number, gap: number): Block {
  const placed: Block[] = [];
  const ys: number[] = [];
  let y = 0;
  for (const block of blocks.filter(({ height }) => height > 0)) {
    if (y > 0) ys.push(y - gap / 2);
    placed.push(shift(block, (width - block.width) / 2, y));
    y += block.height + gap;
  }
  return join(width, Math.max(0, y - gap), placed, [], ys);
}

/** Returns the marks of both ends of a question, each on the best of the things that are drawn of it. */
function endsOf(network: Network, question: Question, trace: Trace | undefined, chosen: Chosen, nodes: Nodes): Ends {
  const drawn = new Set([
    ...chosen.vpcIds.map(keys.vpc),
    ...chosen.subnets.flatMap(({ subnet, chips }) => [keys.subnet(subnet.id), ...chips.map(({ key }) => key)]),
    ...[...nodes.hubs, ...nodes.outside, ...[...nodes.gates.values()].flat()].map(({ key }) => key),
  ]);
  const places = (['source', 'destination'] as const).map((end) =>
    placesOfEnd(network, question[end], trace, end === 'source').find((key) => drawn.has(key)),
  );
  const marks = new Map<string, readonly ('from' | 'to')[]>();
  places.forEach((key, place) => {
    if (key !== undefined) marks.set(key, [...(marks.get(key) ?? []), place === 0 ? 'from' : 'to']);
  });
  return marks;
}

function arrange(network: Network, chosen: Chosen, nodes: Nodes, ends: Ends, format: Format): Block {
  const { topology } = network;
  const most = widest[format] - 4;
  const byVpc = new Map(chosen.vpcIds.map((id) => [id, chosen.subnets.filter(({ subnet }) => subnet.vpc.id === id)]));
  const regions = groupBy(chosen.vpcIds, (id) => regionOf(network, id));
  const boxes = [...regions].map(([name, ids]) => {
    const place = (id: string, width: number) => {
      const vpc = network.vpcs.get(id);
      return vpc && placeVpc(topology, vpc, byVpc.get(id) ?? [], nodes.gates.get(id) ?? [], width, ends);
    };
    return { name, block: placeVpcs(place, ids, name === '' ? most : most - 20, format, regions.size > 1) };
  });
  const sides = Math.max(0, ...boxes.map(({ name, block }) => block.width + (name === '' ? 0 : 20)));
  const around = [...nodes.hubs, ...nodes.outside].length * 120;
  const width = Math.min(most, Math.max(sides, Math.min(around, 420), 240));
  const only = boxes.length === 1 ? boxes[0] : undefined;
  const inner = only && only.name !== '' ? width - 20 : width;
  const blocks = boxes.map(({ block }) => block);
  const whole = stack(blocks, inner, 0);
  const hubs = placeAround(nodes.hubs, whole, nodes.links, inner, ends);
  const inRegion = only && stack([hubs, only.block], inner, 34);
  const body = inRegion
    ? only.name === ''
      ? inRegion
      : regionBox(only.name, inRegion, width)
    : stack(
        [hubs, ...boxes.map(({ name, block }) => (name === '' ? block : regionBox(name, block, width)))],
        width,
        34,
      );
  const outside = placeAround(nodes.outside, body, nodes.links, width, ends);
  return shift(stack([outside, body], width, 34), 2, 2);
}

/** Returns a network laid out for drawing: what the packet passes and what the question names first, then neighbours while there is room. */
export function layOut(topology: Topology, question: Question, trace: Trace | undefined, format: Format): Picture {
  const network = networkOf(topology);
  const chosen = chooseDrawn(network, question, trace);
  const nodes = chooseNodes(network, question, trace, chosen.vpcIds);
  const block = arrange(network, chosen, nodes, endsOf(network, question, trace, chosen, nodes), format);
  const byKey = new Map(block.things.map((thing) => [thing.key, thing]));
  return {
    ...block,
    width: block.width + 4,
    height: block.height + 4,
    byKey,
    links: nodes.links.filter(([from, to]) => byKey.has(from) && byKey.has(to)),
    leftOut: chosen.leftOut,
  };
}
