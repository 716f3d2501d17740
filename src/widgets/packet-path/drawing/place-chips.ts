import { formatCidr } from '#widgets/shared/cidr.ts';
import type { Subnet } from '../engine/nodes.ts';
import { nameOf } from '../names.ts';
import type { Topology } from '../engine/topology.ts';
import type { Chip } from './choose-hosts.ts';
import type { ChosenSubnet } from './choose.ts';
import type { Block, Line, Rect, Thing, ThingKind } from './picture.ts';
import { join, shift } from './picture.ts';
import { keys } from './places.ts';
import { cut, widthOf } from './text-size.ts';
import { badgeTexts, kindNames, words } from './wording.ts';

/** What stands at the ends of a question, by the key of the thing. */
export type Ends = ReadonlyMap<string, readonly ('from' | 'to')[]>;

/** The size of a badge. */
export const badge = { width: 32, height: 17 } as const;
/** The distance between two lines of text. */
export const lineHeight = 16;
/** How far below its upper edge the middle of a chip's first line is. */
export const firstLine = 14;
/** The room above a chip or node for the mark of an end. */
export const markHeight = 12;

const none: readonly [] = [];

/** Returns a badge with its middle at a point. */
export function badgeAt(
  key: string,
  kind: keyof typeof badgeTexts,
  id: string,
  parent: string,
  x: number,
  y: number,
): Thing {
  const at = { x: x - badge.width / 2, y: y - badge.height / 2, ...badge };
  const text = badgeTexts[kind];
  const line = { text, quiet: false, x: x - widthOf(text, true) / 2, y: y + 4 };
  return {
    ...at,
    key,
    id,
    kind,
    form: 'badge',
    parent,
    lines: [line],
    title: `${kindNames[kind]} ${id}`,
    ghost: false,
    ends: none,
  };
}

/** Returns lines of text under each other, each cut to the room that it has. */
export function linesIn(
  texts: readonly string[],
  x: number,
  y: number,
  room: (line: number) => number,
): readonly Line[] {
  return texts.map((text, place) => ({
    text: cut(text, room(place), place === 0),
    quiet: place > 0,
    x,
    y: y + place * lineHeight,
  }));
}

/** Returns the room that the lines of texts need. */
export function roomFor(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text, place) => widthOf(text, place === 0)));
}

/** Returns what is written of a thing in full: what it is, its name, its id where that differs, and the rest. */
export function titleOf(kind: ThingKind, name: string, id: string, details: readonly string[]): string {
  const named = name === kindNames[kind] ? [] : [name];
  const called = id === '' || name === id ? named : [...named, `(${id})`];
  return [[kindNames[kind], ...called].join(' '), ...details].join(', ');
}

function placeChip(chip: Chip, parent: string, width: number, ends: Ends): Block {
  const { key, id, kind, name, details, guard, ghost } = chip;
  const marks = ends.get(key) ?? none;
  const top = marks.length > 0 ? markHeight : 0;
  const texts = [name, ...details];
  const rect: Rect = { x: 0, y: top, width, height: 11 + texts.length * lineHeight };
  const guarded = Math.min(1, texts.length - 1);
  const room = (line: number) => width - 34 - (line === guarded && guard ? badge.width - 6 : 0);
  const thing: Thing = {
    ...rect,
    key,
    id,
    kind,
    form: 'chip',
    parent,
    lines: linesIn(texts, 28, top + 18, room),
    title: titleOf(kind, name, id, details),
    ghost,
    ends: marks,
  };
  const guards = guard
    ? [
        badgeAt(
          keys.groups(guard.interfaceId),
          'security-group',
          guard.groupId,
          key,
          width - badge.width / 2 + 4,
          top + firstLine + guarded * lineHeight,
        ),
      ]
    : [];
  return { width, height: top + rect.height, things: [thing, ...guards], xs: [], ys: [] };
}

/** Tells whether a subnet is public: its table has a route to an internet gateway; undefined where its table is unknown. */
export function isPublic({ table }: Subnet): boolean | undefined {
  return table?.set.routes.some(({ target }) => target.kind === 'internet-gateway');
}

function describe(topology: Topology, subnet: Subnet, room: number): readonly string[] {
  const open = isPublic(subnet);
  const access = open === undefined ? [] : [open ? words.public : words.private];
  const [first, ...rest] = subnet.cidrs.map(formatCidr);
  const together = [...(first === undefined ? [] : [first]), ...access].join(' · ');
  const details = widthOf(together) <= room ? [together, ...rest] : [first ?? '', ...rest, ...access];
  return [nameOf(topology, subnet.id), ...details].filter((text) => text !== '');
}

/** The room between a subnet and its neighbour to the right, for its badges and a line past them. */
export const besideSubnet = 29;

/** Returns a subnet with its chips under each other and its badges on its right edge. */
export function placeSubnet(
  topology: Topology,
  { subnet, chips, more }: ChosenSubnet,
  parent: string,
  width: number,
  ends: Ends,
): Block {
  const key = keys.subnet(subnet.id);
  const texts = describe(topology, subnet, width - 38);
  const { acl, table } = subnet;
  const header = Math.max(texts.length * lineHeight, acl ? 44 : 26) + 12;
  const chipWidth = width - 42;
  let y = header;
  const placed: Block[] = [];
  for (const chip of chips) {
    const block = placeChip(chip, key, chipWidth, ends);
    placed.push(shift(block, 8, y));
    y += block.height + 8;
  }
  const moreLine = more > 0 ? [{ text: cut(words.more(more), chipWidth), quiet: true, x: 10, y: y + 12 }] : none;
  const height = y + (more > 0 ? 20 : 0) + (chips.length + more > 0 ? 2 : 0);
  const box: Thing = {
    x: 0,
    y: 0,
    width,
    height,
    key,
    id: subnet.id,
    kind: 'subnet',
    form: 'box',
    parent,
    lines: [...linesIn(texts, 10, 19, () => width - 38), ...moreLine],
    title: titleOf('subnet', texts[0] ?? '', subnet.id, texts.slice(1)),
    ghost: false,
    ends: ends.get(key) ?? none,
  };
  const badges = [
    ...(acl ? [badgeAt(keys.acl(subnet.id), 'network-acl', acl.id, key, width, 18)] : []),
    { ...badgeAt(keys.table(subnet.id), 'route-table', table?.id ?? '', key, width, acl ? 42 : 18), ghost: !table },
  ];
  const block = join(width, height, placed);
  return { ...block, things: [box, ...block.things, ...badges], xs: [width - 23, width + 22.5], ys: [header - 6] };
}

/** Returns a subnet made higher, so that it ends where its neighbours do. */
export function stretch(block: Block, height: number): Block {
  const [box, ...rest] = block.things;
  return box ? { ...block, height, things: [{ ...box, height }, ...rest] } : block;
}
