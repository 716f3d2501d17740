/** What a drawn thing is, which tells its icon and how it is called. */
export type ThingKind =
  | 'region'
  | 'vpc'
  | 'zone'
  | 'subnet'
  | 'instance'
  | 'interface'
  | 'any-host'
  | 'nat-gateway'
  | 'interface-endpoint'
  | 'firewall-endpoint'
  | 'network-acl'
  | 'route-table'
  | 'security-group'
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'virtual-private-gateway'
  | 'gateway-endpoint'
  | 'transit-gateway'
  | 'transit-gateway-attachment'
  | 'peering-connection'
  | 'amazon-service'
  | 'internet'
  | 'on-premises'
  | 'connection'
  | 'service';

/** How a thing is drawn: a box around others, a chip in a subnet, a node on an edge or outside, a badge on something. */
export type ThingForm = 'box' | 'chip' | 'node' | 'badge';

/** A place in a picture, in its units, from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in a picture, in its units. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line of text, already cut to the room that it has; `x` and `y` are where its baseline begins. */
export interface Line extends Point {
  readonly text: string;
  readonly quiet: boolean;
}

/** Something drawn. */
export interface Thing extends Rect {
  /** What tells it apart from all others in the picture. */
  readonly key: string;
  /** The id that AWS gives it, empty where it has none. */
  readonly id: string;
  readonly kind: ThingKind;
  readonly form: ThingForm;
  /** The key of the box in which it lies; of a badge, of what it is fixed to. */
  readonly parent: string | undefined;
  readonly lines: readonly Line[];
  /** Its whole texts, uncut. */
  readonly title: string;
  /** Whether it stands for something that does not exist or was not given. */
  readonly ghost: boolean;
  readonly ends: readonly ('from' | 'to')[];
}

/** A part of a picture while it is being put together, its things placed from its own upper left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly things: readonly Thing[];
  /** The vertical and horizontal lines along which ways may run. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** How much of a network is not drawn. */
export interface LeftOut {
  readonly vpcs: number;
  readonly subnets: number;
  readonly interfaces: number;
}

/** A laid out network. */
export interface Picture extends Block {
  readonly byKey: ReadonlyMap<string, Thing>;
  /** What is joined, by the keys of both ends. */
  readonly links: readonly (readonly [string, string])[];
  readonly leftOut: LeftOut;
}

/** Returns the middle of a rectangle. */
export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Returns a block moved by as much. */
export function shift(block: Block, dx: number, dy: number): Block {
  return {
    ...block,
    things: block.things.map((thing) => ({
      ...thing,
      x: thing.x + dx,
      y: thing.y + dy,
      lines: thing.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
    })),
    xs: block.xs.map((x) => x + dx),
    ys: block.ys.map((y) => y + dy),
  };
}

/** Returns blocks as one that holds them all. */
export function join(
  width: number,
  height: number,
  blocks: readonly Block[],
  xs: readonly number[] = [],
  ys: readonly number[] = [],
): Block {
  return {
    width,
    height,
    things: blocks.flatMap(({ things }) => things),
    xs: [...xs, ...blocks.flatMap((block) => block.xs)],
    ys: [...ys, ...blocks.flatMap((block) => block.ys)],
  };
}
