import { useState } from 'preact/hooks';
import results from '#widgets/shared/results.module.css';
import { doubtTexts, formatRange } from '../results/size-wording.ts';
import type { ItemSize } from '../engine/item/item-size.ts';
import type { Item } from '../engine/item/item.ts';
import { firstShown, PartRows, type Unfolding } from './PartRows.tsx';
import styles from './ItemCalculator.module.css';

interface Props {
  item: Item;
  size: ItemSize;
}

/** The bytes of each attribute; lists and maps unfold. */
export function ItemBreakdown({ item, size }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const unfolding: Unfolding = {
    isOpen: (path) => open.has(path),
    toggle: (path) => setOpen(open.symmetricDifference(new Set([path]))),
    shownIn: (path) => shown.get(path) ?? firstShown,
    showIn: (path, count) => setShown(new Map([...shown, [path, count]])),
  };
  return (
    <>
      <section class={`${results.scroll} ${styles.breakdown}`} tabIndex={0} aria-label="Bytes of each attribute">
        <table>
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              <th scope="col">Name</th>
              <th scope="col">Over&shy;head</th>
              <th scope="col">Value</th>
              <th scope="col">Bytes</th>
            </tr>
          </thead>
          <tbody>
            <PartRows path="" depth={0} parts={size.parts} values={[...item.values()]} unfolding={unfolding} />
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                The item
              </th>
              <td colSpan={3}>{formatRange(size.bytes)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      {size.doubts.length > 0 && (
        <ul class={results.fine}>
          {size.doubts.map((doubt) => (
            <li key={doubt}>{doubtTexts[doubt]}</li>
          ))}
        </ul>
      )}
    </>
  );
}
