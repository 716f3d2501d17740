import { formatCidr } from '#widgets/shared/cidr.ts';
import { groupBy } from '../engine/joining.ts';
import type { Vpc } from '../engine/nodes.ts';
import type { Topology } from '../engine/topology.ts';
import { nameOf } from '../names.ts';
import type { Node } from './choose-outside.ts';
import type { ChosenSubnet } from './choose.ts';
import type { Block, Thing } from './picture.ts';
import { join, shift } from './picture.ts';
import { besideSubnet, isPublic, linesIn, placeSubnet, roomFor, stretch, titleOf, type Ends } from './place-chips.ts';
import { placeNode, placeRows } from './place-nodes.ts';
import { keys } from './places.ts';
import { cut } from './text-size.ts';

const padding = 10;
const gap = 10;
const narrowestSubnet = 168;
const widestSubnet = 250;
const zonePadding = 8;
const zoneHeader = 26;

interface Zone {
  readonly name: string;
  readonly subnets: readonly ChosenSubnet[];
}

function zonesOf(subnets: readonly ChosenSubnet[]): readonly Zone[] {
  const rank = ({ subnet }: ChosenSubnet) => (isPublic(subnet) ? 0 : 1);
  return [...groupBy(subnets, ({ subnet }) => subnet.zone)]
    .map(([name, own]) => ({ name, subnets: own.toSorted((a, b) => rank(a) - rank(b)) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many zones stand side by side, how many subnets do within a zone, and how wide a subnet is. */
interface Columns {
  readonly zones: number;
  readonly subnets: number;
  readonly width: number;
}

function columnsFor(zones: readonly Zone[], room: number): Columns {
  const most = Math.max(1, ...zones.map(({ subnets }) => subnets.length));
  const fit = (width: number) =>
    Math.max(1, Math.floor((width + gap) / (zonePadding + narrowestSubnet + besideSubnet + gap)));
  const beside = Math.min(fit(room), zones.length || 1);
  const zoneRoom = (room - (beside - 1) * gap) / beside;
  const within =
    zones.length > 1
      ? 1
      : Math.min(most, Math.max(1, Math.floor((zoneRoom - zonePadding) / (narrowestSubnet + besideSubnet))));
  const width = Math.min(widestSubnet, Math.floor((zoneRoom - zonePadding) / within - besideSubnet));
  return { zones: beside, subnets: within, width };
}

/** Returns zones side by side, their subnets in rows that are equally high in all of them. */
function placeZoneRow(topology: Topology, vpcId: string, zones: readonly Zone[], columns: Columns, ends: Ends): Block {
  const { subnets: across, width } = columns;
  const zoneWidth = zonePadding + across * (width + besideSubnet);
  const blocks = zones.map(({ name, subnets }) => {
    const parent = name === '' ? keys.vpc(vpcId) : `zone ${vpcId} ${name}`;
    return subnets.map((chosen) => placeSubnet(topology, chosen, parent, width, ends));
  });
  const rows = Math.ceil(Math.max(0, ...blocks.map(({ length }) => length)) / across);
  const header = zones.every(({ name }) => name === '') ? 0 : zoneHeader;
  let y = header;
  const ys: number[] = [];
  const placed: Block[] = [];
  for (let row = 0; row < rows; row += 1) {
    const own = blocks.map((all) => all.slice(row * across, (row + 1) * across));
    const height = Math.max(...own.flat().map((block) => block.height));
    own.forEach((inZone, zone) =>
      inZone.forEach((block, place) => {
        const x = zone * (zoneWidth + gap) + zonePadding + place * (width + besideSubnet);
        placed.push(shift(stretch(block, height), x, y));
      }),
    );
    y += height + 12;
    ys.push(y - 6);
  }
  const height = y - 4;
  const boxes = zones.flatMap(({ name }, place): readonly Thing[] =>
    name === ''
      ? []
      : [
          {
            x: place * (zoneWidth + gap),
            y: 0,
            width: zoneWidth,
            height,
            key: `zone ${vpcId} ${name}`,
            id: '',
            kind: 'zone',
            form: 'box',
            parent: keys.vpc(vpcId),
            lines: [{ text: cut(name, zoneWidth - 20), quiet: true, x: place * (zoneWidth + gap) + 10, y: 17 }],
            title: titleOf('zone', name, '', []),
            ghost: false,
            ends: [],
          },
        ],
  );
  const block = join(zones.length * (zoneWidth + gap) - gap, height, placed, [], ys.slice(0, -1));
  return { ...block, things: [...boxes, ...block.things] };
}

/** A VPC laid out; its upper edge lies below its block's, where gateways stand on it. */
export interface PlacedVpc extends Block {
  readonly edge: number;
}

/** Returns a VPC with its gateways on its upper edge and its zones and subnets inside. */
export function placeVpc(
  topology: Topology,
  vpc: Vpc,
  subnets: readonly ChosenSubnet[],
  gates: readonly Node[],
  most: number,
  ends: Ends,
): PlacedVpc {
  const key = keys.vpc(vpc.id);
  const zones = zonesOf(subnets);
  const columns = columnsFor(zones, most - 2 * padding);
  const texts = [nameOf(topology, vpc.id), vpc.cidrs.map(formatCidr).join(' · ')].filter((text) => text !== '');
  const nodes = gates.map((gate) => placeNode(gate, key, Math.min(190, most - 2 * padding), ends));
  const zoneRows = Array.from({ length: Math.ceil(zones.length / columns.zones) }, (_, row) =>
    placeZoneRow(topology, vpc.id, zones.slice(row * columns.zones, (row + 1) * columns.zones), columns, ends),
  );
  const inside = Math.max(0, ...zoneRows.map((row) => row.width));
  const gateWidth = nodes.reduce((sum, node) => sum + node.width + 14, -14);
  const wished = Math.max(180, inside, Math.min(gateWidth, most - 2 * padding), roomFor(texts) + 8);
  const width = Math.min(most, Math.ceil(wished) + 2 * padding);
  const row = placeRows(nodes, width - 2 * padding, 14, 14);
  const edge = nodes.length > 0 ? row.height - 20 : 0;
  const header = edge + (nodes.length > 0 ? 20 : 0) + 20;
  let y = header + (texts.length - 1) * 16 + 18;
  const ys = [y - 6, ...(nodes.length > 0 ? [header - 17] : [])];
  const placed: Block[] = [shift(row, padding, 0)];
  for (const zoneRow of zoneRows) {
    placed.push(shift(zoneRow, padding + Math.max(0, (width - 2 * padding - inside) / 2), y));
    y += zoneRow.height + gap;
    ys.push(y - gap / 2);
  }
  const box: Thing = {
    x: 0,
    y: edge,
    width,
    height: y - edge,
    key,
    id: vpc.id,
    kind: 'vpc',
    form: 'box',
    parent: undefined,
    lines: linesIn(texts, 14, header, () => width - 26),
    title: titleOf('vpc', texts[0] ?? '', vpc.id, texts.slice(1)),
    ghost: false,
    ends: ends.get(key) ?? [],
  };
  const block = join(width, y, placed, [padding / 2, width - padding / 2], ys);
  return { ...block, things: [box, ...block.things], edge };
}
