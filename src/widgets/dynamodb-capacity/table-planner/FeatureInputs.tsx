import { Choice, NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import { fieldsOf, type InputsProps } from './form-field.ts';
import { streamLabels, yesNoLabels } from './plan-labels.ts';
import { classLabels } from '../results/labels.ts';
import fields from '#widgets/shared/fields.module.css';

/** What a table has besides capacity: its class, backups, stream, replicas, expiry and protection. */
export function FeatureInputs(props: InputsProps) {
  const { form, onChange } = props;
  const field = fieldsOf(props);
  return (
    <>
      <Select
        label="Table class"
        options={classLabels}
        value={form.tableClass}
        onValue={(tableClass) => onChange({ tableClass })}
      />
      <NumberField
        label="Point-in-time recovery"
        {...field('recovery')}
        suffix="days"
        hint="Empty for none; the price is the same for any."
      />
      <div class={fields.pair}>
        <NumberField label="Backups kept" {...field('backups')} />
        <NumberField label="Restores a month" {...field('restores')} />
      </div>
      <Select label="Stream" options={streamLabels} value={form.stream} onValue={(stream) => onChange({ stream })} />
      {form.stream !== 'none' && (
        <NumberField
          label="Stream reads a month"
          {...field('streamReads')}
          hint="GetRecords requests; those of Lambda triggers are free."
        />
      )}
      <TextField
        label="Replicas in other Regions"
        {...field('replicas')}
        hint="For a global table, like eu-west-1, us-west-2."
      />
      <TextField label="Expiry attribute (TTL)" {...field('expiry')} hint="Empty for none." />
      <Choice
        label="Protect from deletion?"
        options={yesNoLabels}
        value={form.protection}
        onValue={(protection) => onChange({ protection })}
      />
      <NumberField
        label="Largest item collection"
        {...field('collection')}
        suffix="GB"
        hint="All items of one partition key, with their entries in local indexes."
      />
    </>
  );
}
