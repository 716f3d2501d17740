import { Choice, NumberField, TextField } from '#widgets/shared/fields.tsx';
import { fieldsOf, type InputsProps } from './form-field.ts';
import type { MissingNames } from './plan-items.ts';
import { transactionalLabels } from '../results/labels.ts';
import fields from '#widgets/shared/fields.module.css';
import { TrafficInputs } from './TrafficInputs.tsx';

/** How much is written over the day, and what an update does to the example item. */
export function WriteInputs(props: InputsProps) {
  const { form, missing, onChange } = props;
  const field = fieldsOf(props);
  const updateField = (name: keyof MissingNames, hint: string) => ({
    ...field(name),
    hint: missing[name].length > 0 ? `Not in the example item, so left out: ${missing[name].join(', ')}.` : hint,
  });
  return (
    <>
      <TrafficInputs side="write" {...props} />
      <div class={fields.pair}>
        <NumberField label="New items" {...field('inserts')} suffix="%" />
        <NumberField label="Deletes" {...field('deletes')} suffix="%" />
      </div>
      <TextField
        label="An update changes"
        {...updateField(
          'changes',
          'Attributes of the example item, with commas between. All other writes are updates.',
        )}
      />
      <div class={fields.pair}>
        <TextField label="It adds" {...updateField('adds', 'The item had them not before.')} />
        <TextField label="It removes" {...updateField('removes', 'The item has them no longer.')} />
      </div>
      <Choice
        label="Writes are"
        options={transactionalLabels}
        value={form.transactional}
        onValue={(transactional) => onChange({ transactional })}
      />
      <NumberField
        label="Traffic of the hottest key"
        {...field('hottest')}
        suffix="%"
        hint="The most used partition key’s share of reads and of writes."
      />
    </>
  );
}
