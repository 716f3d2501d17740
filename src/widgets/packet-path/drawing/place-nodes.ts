import type { Node } from './choose-outside.ts';
import type { Block, Thing } from './picture.ts';
import { join, shift } from './picture.ts';
import { badge, badgeAt, lineHeight, linesIn, markHeight, roomFor, titleOf, type Ends } from './place-chips.ts';
import { keys } from './places.ts';
import { cut, widthOf } from './text-size.ts';

const partHeight = 24;

function partsOf({ parts, key }: Node, width: number, top: number): readonly Thing[] {
  return parts.map((part, place) => {
    const y = top + place * (partHeight + 4);
    return {
      x: 8,
      y,
      width: width - 16,
      height: partHeight,
      key: part.key,
      id: part.id,
      kind: 'connection',
      form: 'chip',
      parent: key,
      lines: [{ text: cut(part.name, width - 32), quiet: false, x: 16, y: y + 16 }],
      title: titleOf('connection', part.name, part.id, []),
      ghost: false,
      ends: [],
    };
  });
}

/** Returns a gateway or a place outside as a node with its parts, at most as wide as it may be. */
export function placeNode(node: Node, parent: string | undefined, most: number, ends: Ends): Block {
  const { key, id, kind, name, detail, ghost, tableId, parts } = node;
  const marks = ends.get(key) ?? [];
  const top = marks.length > 0 ? markHeight : 0;
  const texts = [name, ...(detail === '' ? [] : [detail])];
  const beside = tableId === undefined ? 0 : badge.width / 2;
  const needed = Math.max(36 + roomFor(texts) + beside, ...parts.map((part) => 34 + widthOf(part.name)));
  const width = Math.min(most - beside, Math.max(96, Math.ceil(needed)));
  const head = 12 + texts.length * lineHeight;
  const height = head + (parts.length > 0 ? parts.length * (partHeight + 4) + 4 : 0);
  const thing: Thing = {
    x: 0,
    y: top,
    width,
    height,
    key,
    id,
    kind,
    form: 'node',
    parent,
    lines: linesIn(texts, 28, top + 18, () => width - 36 - beside),
    title: titleOf(kind, name, id, detail === '' ? [] : [detail]),
    ghost,
    ends: marks,
  };
  const tables =
    tableId === undefined ? [] : [badgeAt(keys.nodeTable(id), 'route-table', tableId, key, width, top + 14)];
  return {
    width: width + beside,
    height: top + height,
    things: [thing, ...partsOf(node, width, top + head), ...tables],
    xs: [],
    ys: [],
  };
}

/** Returns blocks in as many rows as they need, each row in the middle, and bottom edges aligned. */
export function placeRows(
  blocks: readonly Block[],
  width: number,
  gap: number,
  rowGap: number,
): Block & { readonly lastHeight: number } {
  const rows: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && block.width + gap <= room) {
      row.push(block);
      room -= block.width + gap;
    } else {
      rows.push([block]);
      room = width - block.width;
    }
  }
  let y = 0;
  let lastHeight = 0;
  const ys: number[] = [];
  const placed = rows.flatMap((row) => {
    lastHeight = Math.max(...row.map(({ height }) => height));
    const whole = row.reduce((sum, block) => sum + block.width + gap, -gap);
    let x = (width - whole) / 2;
    const blocksOfRow = row.map((block) => {
      const at = shift(block, x, y + lastHeight - block.height);
      x += block.width + gap;
      return at;
    });
    y += lastHeight + rowGap;
    ys.push(y - rowGap / 2);
    return blocksOfRow;
  });
  return { ...join(width, Math.max(0, y - rowGap), placed, [], ys.slice(0, -1)), lastHeight };
}
