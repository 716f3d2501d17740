import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { fieldsOf, type InputsProps } from './form-field.ts';
import { modeLabels } from './plan-labels.ts';
import fields from '#widgets/shared/fields.module.css';
import inputs from './PlanInputs.module.css';
import results from '#widgets/shared/results.module.css';

/** The capacity mode of the table, with what each mode lets one set. */
export function CapacityInputs(props: InputsProps) {
  const { form, onChange } = props;
  const field = fieldsOf(props);
  return (
    <>
      <Choice label="Capacity mode" options={modeLabels} value={form.mode} onValue={(mode) => onChange({ mode })} />
      {form.mode === 'on-demand' && (
        <details class={inputs.more}>
          <summary>Maximum, warm throughput, earlier peak</summary>
          <p class={results.fine}>
            All in units per second; empty for none. The warm throughput and the highest traffic so far decide what is
            served at once; a global index is taken to have as much.
          </p>
          <div class={fields.pair}>
            <NumberField label="Most reads" {...field('capReads')} />
            <NumberField label="Most writes" {...field('capWrites')} />
            <NumberField label="Warm reads" {...field('warmReads')} />
            <NumberField label="Warm writes" {...field('warmWrites')} />
            <NumberField label="Peak of reads so far" {...field('peakReads')} />
            <NumberField label="Peak of writes so far" {...field('peakWrites')} />
          </div>
        </details>
      )}
      {form.mode === 'fixed' ? (
        <div class={fields.pair}>
          <NumberField label="Read units" {...field('fixedReads')} />
          <NumberField label="Write units" {...field('fixedWrites')} />
        </div>
      ) : (
        <details class={inputs.more} open={form.mode === 'auto'}>
          <summary>{form.mode === 'auto' ? 'Auto scaling' : 'Auto scaling to compare with'}</summary>
          <div class={fields.pair}>
            <NumberField label="Target utilisation" {...field('target')} suffix="%" />
            <NumberField label="Reacts within" {...field('reaction')} suffix="minutes" />
            <NumberField label="Minimum reads" {...field('leastReads')} />
            <NumberField label="Maximum reads" {...field('mostReads')} />
            <NumberField label="Minimum writes" {...field('leastWrites')} />
            <NumberField label="Maximum writes" {...field('mostWrites')} />
          </div>
        </details>
      )}
      <p class={results.fine}>
        A global index has the table’s settings for itself, unless you give it its own where it stands above.
      </p>
    </>
  );
}
