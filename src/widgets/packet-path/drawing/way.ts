import type { Network } from '../engine/nodes.ts';
import type { Blocker, Path, Trace } from '../engine/path.ts';
import { reasons } from '../engine/reasons.ts';
import type { Way } from '../steps.ts';
import { middleOf, type Picture, type Point, type Rect } from './picture.ts';
import { keys, placesOf } from './places.ts';
import type { Router } from './router.ts';

/** The stretch of a way that leads to one of its hops. */
export interface Piece {
  readonly way: Way;
  readonly hop: number;
  readonly points: readonly Point[];
  /** Where the line reaches what it leads to, and in which direction; absent where too little of it is seen. */
  readonly arrow: { readonly at: Point; readonly degrees: number } | undefined;
  readonly assumed: boolean;
}

/** A hop of a way, and the thing that stands for it. */
export interface Stop {
  readonly way: Way;
  readonly hop: number;
  readonly key: string;
  /** What becomes of the packet here, where it does not pass: it is stopped, or nobody can tell. */
  readonly sign: 'stopped' | 'unknown' | undefined;
  /** Whether the packet comes here only if something before were repaired. */
  readonly assumed: boolean;
}

/** Returns the key of the thing that stands for a hop; where none does, that of the hop before. */
export function keyOfHop(network: Network, picture: Picture, path: Path, hop: number): string {
  for (let at = hop; at >= 0; at -= 1) {
    const key = placesOf(network, path.hops, at).find((one) => picture.byKey.has(one));
    if (key !== undefined) return key;
  }
  return picture.things[0]?.key ?? '';
}

/** Returns where a hop of a way is drawn. */
export function anchorOf(network: Network, picture: Picture, path: Path, hop: number): Point {
  const thing = picture.byKey.get(keyOfHop(network, picture, path, hop));
  return thing ? middleOf(thing) : { x: 0, y: 0 };
}

const blocks = ({ reason }: Blocker) => reasons[reason].effect === 'blocks';

/** Returns the things that stand for the hops of a way, whose packet may have been lost already on the way there. */
function stopsOf(network: Network, picture: Picture, path: Path, way: Way, lost: boolean): readonly Stop[] {
  const end = Math.min(Infinity, ...path.blockers.filter(blocks).map(({ hop }) => hop));
  return path.hops.map(({ assumed }, hop) => {
    const own = path.blockers.filter((blocker) => blocker.hop === hop);
    return {
      way,
      hop,
      key: keyOfHop(network, picture, path, hop),
      sign: own.length === 0 ? undefined : own.some(blocks) ? 'stopped' : 'unknown',
      assumed: (assumed && !own.some((blocker) => !blocker.assumed)) || hop > end || lost,
    };
  });
}

/** How far to the right of its middle line each way runs, so that both can be told apart. */
const sides: Readonly<Record<Way, number>> = { forward: 2.5, reply: 4.5 };

const headingOf = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};
const beside = ({ x, y }: Point, heading: Point, side: number): Point => ({
  x: x - heading.y * side,
  y: y + heading.x * side,
});

/** Returns the points beside each corner of a line: where the stretch before ends, and where the one behind begins. */
function besideLine(line: readonly Point[], side: number): readonly (readonly [Point, Point])[] {
  return line.map((point, place) => {
    const [before, after] = [line[place - 1], line[place + 1]];
    const coming = before && headingOf(before, point);
    const going = after && headingOf(point, after);
    if (!coming || !going) {
      const one = beside(point, coming ?? going ?? { x: 1, y: 0 }, side);
      return [one, one];
    }
    const turn = coming.x * going.x + coming.y * going.y;
    if (turn < -0.5) return [beside(point, coming, side), beside(point, going, side)];
    const first = beside(point, coming, side);
    const corner = turn > 0.5 ? first : beside(first, going, side);
    return [corner, corner];
  });
}

const isIn = ({ x, y }: Point, rect: Rect) =>
  rect.x <= x && x <= rect.x + rect.width && rect.y <= y && y <= rect.y + rect.height;

/** Returns the point at which a line from outside a rectangle to its inside meets it. */
function entryOf(outside: Point, inside: Point, rect: Rect): Point {
  const { x, y } = headingOf(outside, inside);
  const toX = x === 0 ? -Infinity : ((x > 0 ? rect.x : rect.x + rect.width) - outside.x) / x;
  const toY = y === 0 ? -Infinity : ((y > 0 ? rect.y : rect.y + rect.height) - outside.y) / y;
  const length = Math.max(toX, toY);
  return { x: outside.x + x * length, y: outside.y + y * length };
}

const shortestArrow = 9;

function arrowAt(points: readonly Point[], start: Rect, goal: Rect): Piece['arrow'] {
  for (let place = points.length - 1; place > 0; place -= 1) {
    const [from, to] = [points[place - 1], points[place]];
    if (!from || !to || isIn(from, goal) || !isIn(to, goal)) continue;
    const at = entryOf(from, to, goal);
    const begin = isIn(from, start) ? entryOf(at, from, start) : from;
    if (Math.hypot(at.x - begin.x, at.y - begin.y) < shortestArrow) return undefined;
    const { x, y } = headingOf(from, to);
    return { at, degrees: Math.round((Math.atan2(y, x) * 180) / Math.PI) };
  }
  return undefined;
}

interface Leg {
  readonly hop: number;
  readonly from: string;
  readonly to: string;
}

/** Returns from which thing to which a way leads, hop by hop; a service behind a gateway endpoint is an end, too. */
function legsOf(picture: Picture, path: Path, stops: readonly Stop[]): readonly Leg[] {
  const legs = stops.slice(1).map(({ hop, key }, place) => ({ hop, from: stops[place]?.key ?? key, to: key }));
  const [first, last] = [path.hops[0], path.hops.at(-1)];
  const service = ({ id }: { readonly id: string }) =>
    picture.byKey.has(keys.service(id)) ? keys.service(id) : undefined;
  const head = first?.kind === 'endpoint' ? service(first) : undefined;
  const tail = path.rest.at === 'service' && last ? service(last) : undefined;
  return [
    ...(head && stops[0] ? [{ hop: 0, from: head, to: stops[0].key }] : []),
    ...legs,
    ...(tail && stops.at(-1) ? [{ hop: stops.length - 1, from: stops.at(-1)?.key ?? '', to: tail }] : []),
  ].filter(({ from, to }) => from !== to);
}

/** Returns the pieces of a line that leads from thing to thing without a gap. */
function piecesOfRun(picture: Picture, router: Router, legs: readonly Leg[], stops: readonly Stop[]): readonly Piece[] {
  const way = stops[0]?.way ?? 'forward';
  const line: Point[] = [];
  const spans = legs.map((leg) => {
    const route = router(leg.from, leg.to);
    const begin = Math.max(0, line.length - 1);
    line.push(...(line.length > 0 ? route.slice(1) : route));
    return { ...leg, begin, end: line.length - 1 };
  });
  const points = besideLine(line, sides[way]);
  return spans.flatMap(({ hop, from, to, begin, end }) => {
    const [start, goal] = [picture.byKey.get(from), picture.byKey.get(to)];
    const own = points
      .slice(begin, end + 1)
      .flatMap(([before, after], place) =>
        place === 0 ? [after] : place === end - begin || before === after ? [before] : [before, after],
      );
    if (!start || !goal || own.length < 2) return [];
    return [{ way, hop, points: own, arrow: arrowAt(own, start, goal), assumed: stops[hop]?.assumed ?? false }];
  });
}

/** Returns the line of one way, in pieces that each lead to a hop, a little to the right of where the router leads. */
function piecesOf(picture: Picture, router: Router, path: Path, stops: readonly Stop[]): readonly Piece[] {
  const parentOf = (key: string) => picture.byKey.get(key)?.parent;
  const runs: Leg[][] = [[]];
  for (const leg of legsOf(picture, path, stops)) {
    // Between a thing and the badge on it there is nothing to be seen.
    if (parentOf(leg.from) === leg.to || parentOf(leg.to) === leg.from) runs.push([]);
    else runs.at(-1)?.push(leg);
  }
  return runs.flatMap((legs) => piecesOfRun(picture, router, legs, stops));
}

/** A way as it is drawn. */
export interface DrawnWays {
  readonly stops: readonly Stop[];
  readonly pieces: readonly Piece[];
}

/** Returns both ways of a trace as stops and pieces. */
export function drawWays(
  network: Network,
  picture: Picture,
  trace: Trace,
  routerOf: (ends: readonly string[]) => Router,
): DrawnWays {
  const paths = [[trace.forward, 'forward'], ...(trace.reply ? [[trace.reply, 'reply'] as const] : [])] as const;
  const lost = trace.forward.blockers.some(blocks);
  const both = paths.map(([path, way]) => ({
    path,
    stops: stopsOf(network, picture, path, way, way === 'reply' && lost),
  }));
  const services = picture.things.filter(({ kind }) => kind === 'service').map(({ key }) => key);
  const router = routerOf([...both.flatMap(({ stops }) => stops.map(({ key }) => key)), ...services]);
  return {
    stops: both.flatMap(({ stops }) => stops),
    pieces: both.flatMap(({ path, stops }) => piecesOf(picture, router, path, stops)),
  };
}
