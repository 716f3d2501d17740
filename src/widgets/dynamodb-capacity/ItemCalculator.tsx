import { useMemo } from 'preact/hooks';
import { dynamodbItems, dynamodbRequests } from '#data/dynamodb.ts';
import { formatDate } from '#data/fact.ts';
import { Frame } from '#widgets/shared/Frame.tsx';
import results from '#widgets/shared/results.module.css';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { describeInputs } from './item-form-wording.ts';
import { exampleForm, itemFields, parseFormItem, parseUsage, type ItemForm } from './item-form.ts';
import { sizeItem } from './item-size.ts';
import { ItemInput } from './ItemInput.tsx';
import { ItemResults } from './ItemResults.tsx';
import { PrintedItem } from './PrintedItem.tsx';
import { UsageInputs } from './UsageInputs.tsx';

function findProblems(form: ItemForm): readonly (keyof ItemForm)[] {
  const usage = parseUsage(form);
  const counts = 'problems' in usage ? (Object.keys(usage.problems) as (keyof ItemForm)[]) : [];
  return parseFormItem(form).ok ? counts : ['item', ...counts];
}

/** The DynamoDB item calculator: measures an item, and counts what each operation on items like it takes. */
export default function ItemCalculator() {
  const { form, notice, set, reset } = useLinkState('dynamodb-item', itemFields, exampleForm, findProblems);
  const { item: text, format } = form;
  // A large item takes most of a frame to read, which the other inputs need not wait for.
  const parsed = useMemo(() => parseFormItem({ item: text, format }), [text, format]);
  const size = useMemo(() => (parsed.ok ? sizeItem(parsed.item) : undefined), [parsed]);
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
      <PrintedItem text={text} />
      {parsed.ok && size ? (
        <ItemResults item={parsed.item} size={size} usage={usage} />
      ) : (
        <output class={results.waiting} aria-label="Size of the item">
          Mend the JSON, and the item is measured again.
        </output>
      )}
      <p class={results.fine}>
        By AWS’s rules for <a href={dynamodbItems.container.source}>sizes</a>, checked{' '}
        {formatDate(dynamodbItems.container.checked)}, and for <a href={dynamodbRequests.readUnit.source}>capacity</a>,
        checked {formatDate(dynamodbRequests.readUnit.checked)}. Secondary indexes take units of their own besides.
      </p>
    </Frame>
  );
}
