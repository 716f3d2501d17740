import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { conditionLabels, countLabels, countProblemTexts, filterLabels, storedLabels } from './item-form-wording.ts';
import { itemFields, type CountField, type CountProblems, type ItemForm } from './item-form.ts';
import styles from './ItemCalculator.module.css';

interface Props {
  form: ItemForm;
  problems: CountProblems;
  onChange: (change: Partial<ItemForm>) => void;
}

/** The questions about what is done with items like the one given. */
export function UsageInputs({ form, problems, onChange }: Props) {
  const typed = (field: CountField | 'storedSize') => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && countProblemTexts[problems[field]],
  });
  const counts = (...fields: readonly CountField[]) =>
    fields.map((field) => <NumberField key={field} label={countLabels[field]} {...typed(field)} />);
  return (
    <>
      <fieldset class={styles.group}>
        <legend>Reads</legend>
        {counts('batch', 'missing', 'examined')}
        <Choice
          label="Does a filter leave some out?"
          options={filterLabels}
          value={form.filter}
          onValue={(filter) => onChange({ filter })}
        />
      </fieldset>
      <fieldset class={styles.group}>
        <legend>Writes</legend>
        {counts('puts', 'deletes', 'updates', 'checks')}
        <Choice
          label="What does a write find?"
          options={storedLabels}
          value={form.stored}
          onValue={(stored) => onChange({ stored })}
        />
        {form.stored === 'other' && (
          <NumberField
            label="Size of the item that is there"
            {...typed('storedSize')}
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
      </fieldset>
    </>
  );
}
