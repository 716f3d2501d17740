import { gridOf, textCost, type Grid } from './grid.ts';
import { middleOf, type Picture, type Point, type Thing } from './picture.ts';
import { firstLine, lineHeight } from './place-chips.ts';

/** Finds a way of horizontal and vertical lines from one thing to another, around all others. */
export type Router = (from: string, to: string) => readonly Point[];

/** Returns the point of a thing from which lines start: on a box its upper edge, of a chip its right end. */
export function anchorOfThing(thing: Thing): Point {
  if (thing.form === 'box') return { x: thing.x + 14, y: thing.y };
  if (thing.form === 'chip' && thing.kind !== 'connection') {
    return { x: thing.x + thing.width - 8, y: thing.y + firstLine + Math.min(1, thing.lines.length - 1) * lineHeight };
  }
  return middleOf(thing);
}

const bendCost = 24;

/** A heap of numbers by their cost, the lowest first. */
function heap() {
  const items: { readonly state: number; readonly cost: number }[] = [];
  return {
    push(state: number, cost: number) {
      let at = items.push({ state, cost }) - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if ((items[above]?.cost ?? 0) <= cost) break;
        items[at] = items[above]!;
        at = above;
      }
      items[at] = { state, cost };
    },
    pop(): number | undefined {
      const top = items[0];
      const last = items.pop();
      if (!top || !last || items.length === 0) return top?.state;
      let at = 0;
      for (;;) {
        let below = at * 2 + 1;
        if (below >= items.length) break;
        if ((items[below + 1]?.cost ?? Infinity) < (items[below]?.cost ?? 0)) below += 1;
        if ((items[below]?.cost ?? 0) >= last.cost) break;
        items[at] = items[below]!;
        at = below;
      }
      items[at] = last;
      return top.state;
    },
  };
}

/** Tells whether a line may run through what stands there: anywhere, or, under a chip, along its right half alone. */
const isOpen = (fromX: number | undefined, heading: number, x: number) =>
  fromX !== undefined && (fromX === -Infinity || (heading === 0 && x >= fromX));

/** Returns the cheapest way over a grid: short, with few bends, off the texts, and through nothing but what is exempt. */
function search(
  { xs, ys, hard, soft, borders }: Grid,
  from: Point,
  to: Point,
  exempt: ReadonlyMap<number, number>,
): readonly Point[] | undefined {
  const columns = xs.length;
  const place = ({ x, y }: Point) => ys.indexOf(Math.round(y * 2) / 2) * columns + xs.indexOf(Math.round(x * 2) / 2);
  const [start, goal] = [place(from), place(to)];
  const [goalX, goalY] = [xs[goal % columns] ?? 0, ys[Math.floor(goal / columns)] ?? 0];
  const costs = new Float64Array(columns * ys.length * 2).fill(Infinity);
  const before = new Int32Array(columns * ys.length * 2).fill(-1);
  const open = heap();
  for (const heading of [0, 1]) {
    costs[start * 2 + heading] = 0;
    open.push(start * 2 + heading, 0);
  }
  const closed = new Uint8Array(columns * ys.length * 2);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (closed[state]) continue;
    closed[state] = 1;
    const point = state >> 1;
    if (point === goal) return trail(state, before, xs, ys);
    const [column, row] = [point % columns, Math.floor(point / columns)];
    for (let side = 0; side < 4; side += 1) {
      const heading = side & 1;
      const forth = side < 2;
      const [nextColumn, nextRow] = heading === 0 ? [column + (forth ? 1 : -1), row] : [column, row + (forth ? 1 : -1)];
      if (nextColumn < 0 || nextRow < 0 || nextColumn >= columns || nextRow >= ys.length) continue;
      const next = nextRow * columns + nextColumn;
      const edge = Math.min(point, next) * 2 + heading;
      const left = xs[Math.min(column, nextColumn)] ?? 0;
      if (hard[edge]?.some((obstacle) => !isOpen(exempt.get(obstacle), heading, left))) continue;
      const length =
        Math.abs((xs[nextColumn] ?? 0) - (xs[column] ?? 0)) + Math.abs((ys[nextRow] ?? 0) - (ys[row] ?? 0));
      const cost =
        (costs[state] ?? 0) +
        length * (1 + textCost * (soft[edge] ?? 0)) +
        (borders[edge] ?? 0) +
        ((state & 1) === heading ? 0 : bendCost);
      const reached = next * 2 + heading;
      if (cost >= (costs[reached] ?? 0)) continue;
      costs[reached] = cost;
      before[reached] = state;
      open.push(reached, cost + Math.abs((xs[nextColumn] ?? 0) - goalX) + Math.abs((ys[nextRow] ?? 0) - goalY));
    }
  }
  return undefined;
}

function trail(last: number, before: Int32Array, xs: readonly number[], ys: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let state = last; state >= 0; state = before[state] ?? -1) {
    const point = state >> 1;
    points.push({ x: xs[point % xs.length] ?? 0, y: ys[Math.floor(point / xs.length)] ?? 0 });
  }
  return straighten(points.toReversed());
}

/** Returns the corners of a way alone. */
function straighten(points: readonly Point[]): readonly Point[] {
  return points.filter((point, place) => {
    const [before, after] = [points[place - 1], points[place + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

/** Returns a router for a picture that knows the things by these keys. */
export function routerFor(picture: Picture, ends: readonly string[]): Router {
  const obstacles = picture.things.filter(({ form }) => form !== 'box');
  const anchors = [...new Set(ends)].flatMap((key) => picture.byKey.get(key) ?? []).map(anchorOfThing);
  const grid = gridOf(picture, obstacles, anchors);
  const known = new Map<string, readonly Point[]>();
  const own = (key: string) =>
    obstacles.flatMap((thing, place) => {
      const parent = picture.byKey.get(key)?.parent;
      const isOwn = thing.key === key || thing.parent === key || thing.key === parent;
      const isChip = thing.form === 'chip' && thing.kind !== 'connection';
      return isOwn ? [[place, isChip ? thing.x + thing.width / 2 : -Infinity] as const] : [];
    });
  return (from, to) => {
    const pair = `${from}\n${to}`;
    const found = known.get(pair);
    if (found) return found;
    const [a, b] = [picture.byKey.get(from), picture.byKey.get(to)];
    if (!a || !b) return [];
    const [start, goal] = [anchorOfThing(a), anchorOfThing(b)];
    const route = search(grid, start, goal, new Map([...own(from), ...own(to)])) ?? [
      start,
      { x: start.x, y: goal.y },
      goal,
    ];
    known.set(pair, route);
    known.set(`${to}\n${from}`, route.toReversed());
    return route;
  };
}
