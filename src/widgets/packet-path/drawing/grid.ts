import type { Picture, Point, Rect, Thing, ThingKind } from './picture.ts';
import { textSize, widthOf } from './text-size.ts';

/** How many times as long a line counts over a text. */
export const textCost = 5;
/** What crossing the border of a box costs, in units of length; ways around a VPC are long. */
const borderCosts: Partial<Record<ThingKind, number>> = { subnet: 60, vpc: 240 };
/** How near to things lines may come, in units. */
const clearance = 4;

/** The lines along which ways may run, and what stands on them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By point and direction (right, down): what stands on the edge from there to the next point. */
  readonly hard: readonly (readonly number[] | undefined)[];
  readonly soft: readonly number[];
  /** The cost of crossing the borders of subnets and VPCs, which is free where badges stand on them. */
  readonly borders: readonly number[];
}

const sorted = (values: readonly number[]) =>
  [...new Set(values.map((value) => Math.round(value * 2) / 2))].toSorted((a, b) => a - b);

function edgesOn({ xs, ys }: Pick<Grid, 'xs' | 'ys'>, rect: Rect, margin: number, visit: (edge: number) => void): void {
  const [left, right] = [rect.x - margin, rect.x + rect.width + margin];
  const [top, bottom] = [rect.y - margin, rect.y + rect.height + margin];
  for (let row = 0; row < ys.length; row += 1) {
    const y = ys[row] ?? 0;
    const nextY = ys[row + 1] ?? y;
    if (nextY <= top || y >= bottom) continue;
    for (let column = 0; column < xs.length; column += 1) {
      const x = xs[column] ?? 0;
      const nextX = xs[column + 1] ?? x;
      if (x >= right) break;
      if (nextX <= left) continue;
      const point = row * xs.length + column;
      if (y > top && nextX > left) visit(point * 2);
      if (x > left && nextY > top) visit(point * 2 + 1);
    }
  }
}

function bordersOn(xs: readonly number[], ys: readonly number[], things: readonly Thing[]): readonly number[] {
  const costs = Array.from({ length: xs.length * ys.length * 2 }, () => 0);
  const span = (values: readonly number[], from: number, to: number) =>
    [values.findIndex((value) => value > from), values.findLastIndex((value) => value < to)] as const;
  for (const { kind, x, y, width, height } of things) {
    const cost = borderCosts[kind];
    if (cost === undefined) continue;
    const [left, right] = span(xs, x, x + width);
    const [top, bottom] = span(ys, y, y + height);
    if (left < 0 || top < 0 || right < left || bottom < top) continue;
    const add = (column: number, row: number, heading: 0 | 1) => {
      if (column < 0 || row < 0) return;
      const edge = (row * xs.length + column) * 2 + heading;
      costs[edge] = (costs[edge] ?? 0) + cost;
    };
    for (let row = top; row <= bottom; row += 1) {
      add(left - 1, row, 0);
      add(right, row, 0);
    }
    for (let column = left; column <= right; column += 1) {
      add(column, top - 1, 1);
      add(column, bottom, 1);
    }
  }
  return costs;
}

/** Returns the grid of a picture through these points, with the obstacles by their place. */
export function gridOf(picture: Picture, obstacles: readonly Thing[], ends: readonly Point[]): Grid {
  const xs = sorted([...picture.xs, ...ends.map(({ x }) => x)]);
  const ys = sorted([...picture.ys, ...ends.map(({ y }) => y)]);
  const hard: number[][] = [];
  const soft = Array.from({ length: xs.length * ys.length * 2 }, () => 0);
  obstacles.forEach((thing, place) =>
    edgesOn({ xs, ys }, thing, clearance, (edge) => void (hard[edge] ??= []).push(place)),
  );
  for (const { form, lines } of picture.things) {
    if (form !== 'box') continue;
    for (const { x, y, text, quiet } of lines) {
      const rect = { x, y: y - textSize, width: widthOf(text, !quiet), height: textSize + 3 };
      edgesOn({ xs, ys }, rect, 0, (edge) => (soft[edge] = 1));
    }
  }
  return { xs, ys, hard, soft, borders: bordersOn(xs, ys, picture.things) };
}
