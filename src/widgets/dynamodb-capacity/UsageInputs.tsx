import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { itemFields, type CountProblems, type ItemForm } from './item-form.ts';
import { conditionLabels, consistencyLabels, countProblemTexts, filterLabels, storedLabels } from './item-wording.ts';

interface Props {
  form: ItemForm;
  problems: CountProblems;
  onChange: (change: Partial<ItemForm>) => void;
}

/** The questions about what is done with items like the one given. */
export function UsageInputs({ form, problems, onChange }: Props) {
  const number = (field: 'batch' | 'missing' | 'examined' | 'storedSize') => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && countProblemTexts[problems[field]],
  });
  return (
    <>
      <Choice
        label="Reads are"
        options={consistencyLabels}
        value={form.consistency}
        onValue={(consistency) => onChange({ consistency })}
      />
      <NumberField label="Items in a batch or transaction" {...number('batch')} suffix="items" />
      <NumberField label="Of them, not there when read" {...number('missing')} suffix="items" />
      <NumberField label="Items that a Query or Scan reads" {...number('examined')} suffix="items" />
      <Choice
        label="Does a filter leave some out?"
        options={filterLabels}
        value={form.filter}
        onValue={(filter) => onChange({ filter })}
      />
      <Choice
        label="What does a write find?"
        options={storedLabels}
        value={form.stored}
        onValue={(stored) => onChange({ stored })}
      />
      {form.stored === 'other' && (
        <NumberField
          label="Size of the item that is there"
          {...number('storedSize')}
          units={itemFields.storedUnit}
          unit={form.storedUnit}
          onUnit={(storedUnit) => onChange({ storedUnit })}
        />
      )}
      <Choice
        label="A condition of the write"
        options={conditionLabels}
        value={form.condition}
        onValue={(condition) => onChange({ condition })}
      />
    </>
  );
}
