import { formatNumber } from '#widgets/shared/numbers.ts';
import { gb, kb, mb } from '../engine/item/sizes.ts';

/** Below this a single byte may cost a unit, so that sizes are not rounded. */
const exactBelow = 10 * kb;

/** Returns bytes in the unit that suits them. */
export function formatBytes(bytes: number): string {
  if (bytes < exactBelow) return `${formatNumber(bytes)} bytes`;
  const [size, unit] =
    bytes < mb ? [kb, 'KB'] : bytes < gb ? [mb, 'MB'] : bytes < gb * kb ? [gb, 'GB'] : [gb * kb, 'TB'];
  return `${formatNumber(bytes / Number(size))} ${unit}`;
}
