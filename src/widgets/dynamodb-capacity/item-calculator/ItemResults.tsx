import { useMemo } from 'preact/hooks';
import { ResultSection } from '#widgets/shared/ResultSection.tsx';
import results from '#widgets/shared/results.module.css';
import { findBoundaries, findNameSavings } from '../engine/item/boundaries.ts';
import type { Usage } from './item-form.ts';
import { listReads, listWrites } from './item-operations.ts';
import type { ItemSize } from '../engine/item/item-size.ts';
import type { Item } from '../engine/item/item.ts';
import { ItemBreakdown } from './ItemBreakdown.tsx';
import { ItemDistances } from './ItemDistances.tsx';
import { ReadTable, WriteTable } from './OperationTables.tsx';
import { describeSingle } from './operation-wording.ts';
import { formatKilobytes, formatRange } from '../results/size-wording.ts';
import { largestItemBytes } from '../engine/item/sizes.ts';
import styles from './ItemCalculator.module.css';

interface Props {
  item: Item;
  size: ItemSize;
  /** What is done with the item; none while a field makes no sense. */
  usage: Usage | undefined;
}

/** The size of an item, where its bytes are, and what each operation on items like it takes. */
export function ItemResults({ item, size, usage }: Props) {
  const { bytes } = size;
  const boundaries = findBoundaries(bytes);
  const savings = useMemo(() => findNameSavings(item), [item]);
  return (
    <>
      <output class={results.answer} aria-label="Size of the item">
        <strong>{formatRange(bytes)} bytes</strong> <span>{formatKilobytes(bytes.most)}</span>
        <p>
          {boundaries.left < 0 && `Too large for DynamoDB, which takes ${formatKilobytes(largestItemBytes)} at most. `}
          {describeSingle(boundaries)}
        </p>
      </output>
      <ResultSection title="To the next boundary">
        <ItemDistances boundaries={boundaries} bytes={bytes} savings={savings} />
      </ResultSection>
      <ResultSection title="Where the bytes are">
        <ItemBreakdown item={item} size={size} />
      </ResultSection>
      <ResultSection title="What each operation takes">
        <output class={styles.units} aria-label="Units of each operation" aria-atomic="false">
          {usage ? (
            <>
              <ReadTable reads={listReads(bytes, usage)} usage={usage} />
              <WriteTable writes={listWrites(bytes, usage)} usage={usage} />
            </>
          ) : (
            <p class={results.waiting}>Mend the marked field, and the units are counted again.</p>
          )}
        </output>
      </ResultSection>
    </>
  );
}
