import type { Point } from './picture.ts';

const rounding = 7;
const number = (value: number) => `${Math.round(value * 100) / 100}`;
const at = ({ x, y }: Point) => `${number(x)} ${number(y)}`;

function towards(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(most, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Returns a line with rounded corners as the path of an SVG. */
export function linePath(points: readonly Point[]): string {
  return points
    .map((point, place) => {
      const [before, after] = [points[place - 1], points[place + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      return `L${at(towards(point, before, rounding))}Q${at(point)} ${at(towards(point, after, rounding))}`;
    })
    .join('');
}
