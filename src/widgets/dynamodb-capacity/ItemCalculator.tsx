import { useMemo } from 'preact/hooks';
import { dynamodbItems, dynamodbRequests } from '#data/dynamodb.ts';
import { formatDate } from '#data/fact.ts';
import { Choice } from '#widgets/shared/fields.tsx';
import { Frame } from '#widgets/shared/Frame.tsx';
import results from '#widgets/shared/results.module.css';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { usePastedText } from '#widgets/shared/use-pasted-text.ts';
import { describeInputs, formatLabels } from './item-calculator/item-form-wording.ts';
import { exampleForm, itemFields, parseUsage, type ItemForm } from './item-calculator/item-form.ts';
import { sizeItem } from './engine/item/item-size.ts';
import { ItemField } from './forms/ItemField.tsx';
import { ItemResults } from './item-calculator/ItemResults.tsx';
import { PrintedItem } from './item-calculator/PrintedItem.tsx';
import { UsageInputs } from './item-calculator/UsageInputs.tsx';
import { useItem } from './forms/use-item.ts';

function findProblems(form: ItemForm): readonly (keyof ItemForm)[] {
  const usage = parseUsage(form);
  return 'problems' in usage ? (Object.keys(usage.problems) as (keyof ItemForm)[]) : [];
}

/** The DynamoDB item calculator: measures an item, and counts what each operation on items like it takes. */
export default function ItemCalculator() {
  const { form, notice, set, reset, open } = useLinkState('dynamodb-item', itemFields, exampleForm, findProblems);
  const { item: text, format } = form;
  const tooLong = usePastedText({
    name: 'dynamodb-item.item',
    text,
    initial: exampleForm.item,
    onOpen: (item, flaw) => open({ item }, flaw),
  });
  const parsed = useItem(text, format === 'guess' ? undefined : format);
  const size = useMemo(() => (parsed.ok ? sizeItem(parsed.item) : undefined), [parsed]);
  const asked = parseUsage(form);
  const usage = 'usage' in asked ? asked.usage : undefined;
  return (
    <Frame
      title="DynamoDB item and request calculator"
      summary={size && usage ? describeInputs(size.bytes, usage) : ''}
      controls={
        <>
          <ItemField
            label="The item, in JSON"
            text={text}
            parsed={parsed}
            onText={(item) => set({ item })}
            tooLong={tooLong}
            rows={14}
          />
          <Choice
            label="Its format"
            options={formatLabels}
            value={format}
            onValue={(chosen) => set({ format: chosen })}
          />
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
