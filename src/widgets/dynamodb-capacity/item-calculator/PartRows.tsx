import { sizeWithin, type PartSize } from '../engine/item/item-size.ts';
import type { AttributeValue } from '../engine/item/item.ts';
import { pickLargest } from '../engine/item/largest-parts.ts';
import { describeType, formatNumber, formatRange } from '../results/size-wording.ts';
import styles from './ItemCalculator.module.css';

/** Which lists and maps stand open, and how many of their parts are shown. */
export interface Unfolding {
  isOpen: (path: string) => boolean;
  toggle: (path: string) => void;
  shownIn: (path: string) => number;
  showIn: (path: string, count: number) => void;
}

interface PartRowsProps {
  /** The way to what the parts are in. */
  path: string;
  depth: number;
  parts: readonly PartSize[];
  values: readonly AttributeValue[];
  unfolding: Unfolding;
}

/** So many parts of an item, list or map stand in the table at once, and so many times more at each wish. */
export const firstShown = 50;
const growth = 10;

/** The rows of the parts of an item, list or map; of many only the largest, until more are asked for. */
export function PartRows({ path, depth, parts, values, unfolding }: PartRowsProps) {
  const shown = unfolding.shownIn(path);
  const next = Math.min(parts.length, shown * growth);
  return (
    <>
      {pickLargest(parts, shown).map((at) => {
        const part = parts[at];
        const value = values[at];
        if (!part || !value) return undefined;
        const ownPath = `${path}/${JSON.stringify(part.name)}`;
        return <PartRow key={ownPath} path={ownPath} depth={depth} part={part} value={value} unfolding={unfolding} />;
      })}
      {parts.length > shown && (
        <tr>
          <th scope="row" colSpan={5} style={{ '--depth': depth }}>
            The {formatNumber(shown)} largest of {formatNumber(parts.length)}.{' '}
            <button type="button" class={styles.more} onClick={() => unfolding.showIn(path, next)}>
              {next === parts.length ? 'Show all' : `Show ${formatNumber(next)}`}
            </button>
          </th>
        </tr>
      )}
    </>
  );
}

interface PartRowProps {
  path: string;
  depth: number;
  part: PartSize;
  value: AttributeValue;
  unfolding: Unfolding;
}

function PartRow({ path, depth, part, value, unfolding }: PartRowProps) {
  const name = typeof part.name === 'number' ? `[${part.name}]` : part.name;
  const unfolds = (value.type === 'L' || value.type === 'M') && value.values.length > 0;
  const isOpen = unfolds && unfolding.isOpen(path);
  return (
    <>
      <tr>
        <th scope="row" style={{ '--depth': depth }}>
          {unfolds ? (
            <button type="button" class={styles.unfold} aria-expanded={isOpen} onClick={() => unfolding.toggle(path)}>
              {name}
            </button>
          ) : (
            name
          )}{' '}
          <small>{describeType(part)}</small>
        </th>
        <td>{formatNumber(part.nameBytes)}</td>
        <td>{formatNumber(part.overheadBytes)}</td>
        <td>{formatRange(part.valueBytes)}</td>
        <td>{formatRange(part.bytes)}</td>
      </tr>
      {isOpen && (
        <PartRows path={path} depth={depth + 1} parts={sizeWithin(value)} values={value.values} unfolding={unfolding} />
      )}
    </>
  );
}
