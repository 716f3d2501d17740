import { Choice, NumberField, TextField } from '#widgets/shared/fields.tsx';
import { fieldsOf, type InputsProps } from './form-field.ts';
import { shapeLabels } from '../results/labels.ts';
import fields from '#widgets/shared/fields.module.css';

interface Props extends InputsProps {
  side: 'read' | 'write';
}

/** How many reads or writes there are per second, over a day. */
export function TrafficInputs({ side, ...props }: Props) {
  const { form, onChange } = props;
  const fieldNamed = fieldsOf(props);
  const shape = form[`${side}Shape`];
  const what = side === 'read' ? 'Reads' : 'Writes';
  const field = (name: 'Rate' | 'Top' | 'Hour' | 'Spikes' | 'Minutes' | 'Hours') => fieldNamed(`${side}${name}`);
  return (
    <>
      <Choice
        label={`${what} over the day`}
        options={shapeLabels}
        value={shape}
        onValue={(value) => onChange({ [`${side}Shape`]: value })}
      />
      {shape === 'steady' && <NumberField label={`${what} per second`} {...field('Rate')} />}
      {shape === 'daily' && (
        <div class={fields.triple}>
          <NumberField label={`${what}/s, least`} {...field('Rate')} />
          <NumberField label={`${what}/s, most`} {...field('Top')} />
          <NumberField label="Busiest hour" {...field('Hour')} />
        </div>
      )}
      {shape === 'spiky' && (
        <div class={fields.pair}>
          <NumberField label={`${what}/s, usual`} {...field('Rate')} />
          <NumberField label={`${what}/s, in spikes`} {...field('Top')} />
          <NumberField label="Spikes a day" {...field('Spikes')} />
          <NumberField label="Minutes each" {...field('Minutes')} />
        </div>
      )}
      {shape === 'hourly' && (
        <TextField
          label={`${what} per second, hour by hour`}
          rows={3}
          {...field('Hours')}
          hint="24 numbers from midnight, with spaces or commas between."
        />
      )}
    </>
  );
}
