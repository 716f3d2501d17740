import { useId } from 'preact/hooks';
import { dynamodbItems, dynamodbRequests } from '#data/dynamodb.ts';
import { formatDate } from '#data/fact.ts';
import { Frame } from '#widgets/shared/Frame.tsx';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { findBoundaries } from './boundaries.ts';
import { exampleForm, itemFields, parseFormItem, parseUsage, type ItemForm, type Usage } from './item-form.ts';
import { listOperations } from './item-operations.ts';
import { sizeItem, type ItemSize } from './item-size.ts';
import type { Item } from './item.ts';
import { describeInputs, formatKilobytes, formatRange, formatUnits } from './item-wording.ts';
import { ItemBreakdown } from './ItemBreakdown.tsx';
import { ItemDistances } from './ItemDistances.tsx';
import { ItemInput } from './ItemInput.tsx';
import { OperationList } from './OperationList.tsx';
import { largestItemBytes } from './sizes.ts';
import { UsageInputs } from './UsageInputs.tsx';
import styles from './ItemCalculator.module.css';

function findProblems(form: ItemForm): readonly (keyof ItemForm)[] {
  const usage = parseUsage(form);
  const counts = 'problems' in usage ? (Object.keys(usage.problems) as (keyof ItemForm)[]) : [];
  return parseFormItem(form).ok ? counts : ['item', ...counts];
}

/** The DynamoDB item calculator: measures an item, and counts what each operation on items like it takes. */
export default function ItemCalculator() {
  const { form, notice, set, reset } = useLinkState('dynamodb-item', itemFields, exampleForm, findProblems);
  const parsed = parseFormItem(form);
  const size = parsed.ok ? sizeItem(parsed.item) : undefined;
  const asked = parseUsage(form);
  const usage = 'usage' in asked ? asked.usage : undefined;
  return (
    <Frame
      title="DynamoDB item and request calculator"
      summary={size && usage ? describeInputs(size.bytes, usage) : ''}
      controls={
        <>
          <ItemInput form={form} parsed={parsed} onChange={set} />
          <UsageInputs form={form} problems={'problems' in asked ? asked.problems : {}} onChange={set} />
        </>
      }
      notice={notice}
      onReset={reset}
    >
      {parsed.ok && size ? (
        <>
          <Measure item={parsed.item} size={size} />
          <Operations size={size} usage={usage} />
        </>
      ) : (
        <output class={styles.waiting} aria-label="Size of the item">
          Mend the JSON, and the item is measured again.
        </output>
      )}
      <p class={styles.fine}>
        By AWS’s rules for <a href={dynamodbItems.container.source}>sizes</a>, checked{' '}
        {formatDate(dynamodbItems.container.checked)}, and for <a href={dynamodbRequests.readUnit.source}>capacity</a>,
        checked {formatDate(dynamodbRequests.readUnit.checked)}. Secondary indexes take units of their own besides.
      </p>
    </Frame>
  );
}

function Measure({ item, size }: { item: Item; size: ItemSize }) {
  const { write, read, left } = findBoundaries(size.bytes);
  const heading = useId();
  return (
    <>
      <output class={styles.size} aria-label="Size of the item">
        <strong>{formatRange(size.bytes)} bytes</strong> <span>{formatKilobytes(size.bytes.most)}</span>
        <p>
          {left < 0 && `Too large for DynamoDB, which takes ${formatKilobytes(largestItemBytes)} at most. `}
          {formatUnits(write.units.most, 'write', write.units.least)} to write it,{' '}
          {formatUnits(read.units.most, 'read', read.units.least)} to read it with strong consistency.
        </p>
      </output>
      <section aria-labelledby={`${heading}-distances`}>
        <p id={`${heading}-distances`} class={styles.heading}>
          To the next boundary
        </p>
        <ItemDistances item={item} bytes={size.bytes} />
      </section>
      <section aria-labelledby={`${heading}-parts`}>
        <p id={`${heading}-parts`} class={styles.heading}>
          Where the bytes are
        </p>
        <ItemBreakdown item={item} size={size} />
      </section>
    </>
  );
}

function Operations({ size, usage }: { size: ItemSize; usage: Usage | undefined }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <p id={heading} class={styles.heading}>
        What each operation takes
      </p>
      <output aria-label="Units of each operation" aria-atomic="false">
        {usage ? (
          <OperationList operations={listOperations(size.bytes, usage)} usage={usage} />
        ) : (
          <p class={styles.waiting}>Mend the marked field, and the units are counted again.</p>
        )}
      </output>
    </section>
  );
}
