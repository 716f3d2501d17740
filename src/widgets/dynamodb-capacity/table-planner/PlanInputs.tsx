import type { ComponentChildren } from 'preact';
import { Choice, NumberField, TextField } from '#widgets/shared/fields.tsx';
import { CapacityInputs } from './CapacityInputs.tsx';
import { FeatureInputs } from './FeatureInputs.tsx';
import { fieldsOf, type InputsProps } from './form-field.ts';
import { IndexList } from './IndexList.tsx';
import { ItemField } from '../forms/ItemField.tsx';
import { assumedBytes } from '../engine/capacity/sample-items.ts';
import { planFields } from './plan-fields.ts';
import { itemByLabels, yesNoLabels } from './plan-labels.ts';
import { PriceList } from './PriceList.tsx';
import { describeProblem } from './problem-wording.ts';
import { ReadInputs } from './ReadInputs.tsx';
import { dropIndex, readReadRows, writeReadRows } from './read-rows.ts';
import fields from '#widgets/shared/fields.module.css';
import inputs from './PlanInputs.module.css';
import results from '#widgets/shared/results.module.css';
import { WriteInputs } from './WriteInputs.tsx';

/** All that the planner asks, in groups that fold. */
export function PlanInputs(props: InputsProps) {
  const { form, problems, onChange } = props;
  const field = fieldsOf(props);
  const forgetIndex = (at: number) => {
    const rows = readReadRows(form.otherReads);
    return 'badRow' in rows ? {} : { otherReads: writeReadRows(dropIndex(rows, at)) };
  };
  return (
    <>
      <Group title="Table" open>
        <TextField label="Table name" {...field('name')} />
        <div class={fields.pair}>
          <TextField label="Partition key" {...field('partition')} />
          <TextField label="Sort key" {...field('sort')} />
        </div>
        <p class={results.fine}>
          A key is a string; add :N for a number, :B for binary. The sort key may be empty. A name with a comma stands
          in double quotation marks, here and wherever names are asked.
        </p>
      </Group>
      <Group title="Items" open>
        <ItemInputs {...props} />
      </Group>
      <Group title="Indexes" open>
        <IndexList
          text={form.indexes}
          problems={problems?.rows ?? []}
          problem={describeProblem(problems?.fields.indexes)}
          onText={(indexes) => onChange({ indexes })}
          onRemove={(indexes, at) => onChange({ indexes, ...forgetIndex(at) })}
        />
      </Group>
      <Group title="Reads" open>
        <ReadInputs {...props} />
      </Group>
      <Group title="Writes" open>
        <WriteInputs {...props} />
      </Group>
      <Group title="Capacity" open>
        <CapacityInputs {...props} />
      </Group>
      <Group title="Class, backups, streams, replicas">
        <FeatureInputs {...props} />
      </Group>
      <Group title="The account">
        <NumberField label="Tables there already" {...field('tablesThere')} hint="In the account and Region." />
        <div class={fields.pair}>
          <NumberField label="Read units there" {...field('readsThere')} />
          <NumberField label="Write units there" {...field('writesThere')} />
        </div>
        <p class={results.fine}>Units that its other tables provision; those of on-demand tables do not count.</p>
      </Group>
      <Group title="Prices">
        <Choice
          label="Count the free tier?"
          options={yesNoLabels}
          value={form.freeTier}
          onValue={(freeTier) => onChange({ freeTier })}
        />
        <PriceList text={form.prices} onText={(prices) => onChange({ prices })} />
      </Group>
    </>
  );
}

function ItemInputs(props: InputsProps) {
  const { form, item, itemTooLong, onChange } = props;
  const field = fieldsOf(props);
  return (
    <>
      <NumberField label="How many items?" {...field('items')} />
      <Choice
        label="I know of an item"
        options={itemByLabels}
        value={form.itemBy}
        onValue={(itemBy) => onChange({ itemBy })}
      />
      {form.itemBy === 'json' ? (
        <ItemField
          label="An example item, in JSON"
          text={form.item}
          parsed={item}
          onText={(text) => onChange({ item: text })}
          tooLong={itemTooLong}
          rows={8}
        />
      ) : (
        <NumberField
          label="How large is one item?"
          {...field('size')}
          units={planFields.sizeUnit}
          unit={form.sizeUnit}
          onUnit={(sizeUnit) => onChange({ sizeUnit })}
          hint={`Keys and included attributes are taken to have ${assumedBytes} bytes each.`}
        />
      )}
    </>
  );
}

function Group({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class={inputs.group} open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
