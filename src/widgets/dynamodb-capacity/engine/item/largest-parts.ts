import type { PartSize } from './item-size.ts';

/**
 * Returns the positions of so many of the largest parts, the largest first and equals as written; where there are no
 * more than that, all positions as written.
 */
export function pickLargest(parts: readonly PartSize[], count: number): readonly number[] {
  if (parts.length <= count) return [...parts.keys()];
  if (count <= 0) return [];
  const sizes = Float64Array.from(parts, ({ bytes }) => bytes.most);
  const smallest = sizes.toSorted().at(-count) ?? 0;
  const larger: number[] = [];
  const equal: number[] = [];
  sizes.forEach((size, at) => {
    if (size > smallest) larger.push(at);
    else if (size === smallest) equal.push(at);
  });
  const picked = [...larger, ...equal.slice(0, count - larger.length)];
  return picked.toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
}
