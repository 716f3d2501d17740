import { Choice, NumberField, TextField } from '#widgets/shared/fields.tsx';
import type { InputsProps } from './PlanInputs.tsx';
import { describeProblem, shapeLabels } from './plan-wording.ts';
import styles from './TablePlanner.module.css';

interface Props extends InputsProps {
  side: 'read' | 'write';
}

/** How many reads or writes there are per second, over a day. */
export function TrafficInputs({ side, form, problems, onChange }: Props) {
  const shape = form[`${side}Shape`];
  const what = side === 'read' ? 'Reads' : 'Writes';
  const field = (name: 'Rate' | 'Top' | 'Hour' | 'Spikes' | 'Minutes' | 'Hours') => ({
    value: form[`${side}${name}`],
    onValue: (value: string) => onChange({ [`${side}${name}`]: value }),
    problem: describeProblem(problems?.fields[`${side}${name}`]),
  });
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
        <div class={styles.triple}>
          <NumberField label={`${what}/s, least`} {...field('Rate')} />
          <NumberField label={`${what}/s, most`} {...field('Top')} />
          <NumberField label="Busiest hour" {...field('Hour')} />
        </div>
      )}
      {shape === 'spiky' && (
        <div class={styles.pair}>
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
