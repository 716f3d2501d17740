import { TextField } from '#widgets/shared/fields.tsx';
import fields from '#widgets/shared/fields.module.css';
import { addTier, changeTier, removeTier, slots, slotsOf, tierAt, type PlanForm, type Slot } from './form.ts';
import { MendableProblem } from './MendableProblem.tsx';
import type { Problems } from './parse.ts';
import styles from './SubnetPlanner.module.css';
import { TierInputs } from './TierInputs.tsx';

interface Props {
  form: PlanForm;
  problems: Problems;
  onChange: (change: Partial<PlanForm>) => void;
}

/** What the planner asks: the VPC, its zones and tiers, and what stands around. */
export function PlanInputs({ form, problems, onChange }: Props) {
  const text = (field: 'vpc' | 'vpcName' | 'kept' | 'others') => {
    const typed = { value: form[field], onValue: (value: string) => onChange({ [field]: value }) };
    const problem = problems[field];
    return { ...typed, problem: problem && <MendableProblem problem={problem} {...typed} /> };
  };
  const used = slotsOf(form);
  return (
    <>
      <TextField label="Block of the VPC" {...text('vpc')} />
      <TextField label="Name of the VPC" {...text('vpcName')} />
      <div class={fields.field}>
        <label class={styles.inline}>
          Availability Zones
          <span class={fields.row}>
            <select value={form.zones} onChange={(event) => onChange({ zones: event.currentTarget.value as Slot })}>
              {slots.map((zones) => (
                <option key={zones}>{zones}</option>
              ))}
            </select>
          </span>
        </label>
      </div>
      {used.map((slot) => (
        <TierInputs
          key={slot}
          slot={slot}
          tier={tierAt(form, slot)}
          problems={{ name: problems[`name${slot}`], size: problems[`size${slot}`] }}
          onChange={(change) => onChange(changeTier(slot, change))}
          onRemove={used.length > 1 ? () => onChange(removeTier(form, slot)) : undefined}
        />
      ))}
      {used.length < slots.length && (
        <div>
          <button type="button" class={styles.button} onClick={() => onChange(addTier(form))}>
            Add a tier
          </button>
        </div>
      )}
      <TextField
        label="Other networks"
        {...text('others')}
        hint="Blocks of peers or of your own sites, with commas between. They must not overlap the VPC."
      />
      <TextField
        label="Keep free in the VPC"
        {...text('kept')}
        hint="Blocks in which subnets stand already, or that you hold back."
      />
    </>
  );
}
