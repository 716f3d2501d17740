import { TextField } from '#widgets/shared/fields.tsx';
import fields from '#widgets/shared/fields.module.css';
import type { Slot, TierForm } from './form.ts';
import { MendableProblem } from './MendableProblem.tsx';
import type { Problem } from './parse.ts';
import { accesses, sizings, type Access, type Size } from './request.ts';
import styles from './SubnetPlanner.module.css';
import { accessLabels, sizingLabels } from './wording.ts';

interface Props {
  slot: Slot;
  tier: TierForm;
  problems: { name?: Problem | undefined; size?: Problem | undefined };
  onChange: (change: Partial<TierForm>) => void;
  /** Takes the tier out; none where it is the only one. */
  onRemove: (() => void) | undefined;
}

const sizeLabels = { prefix: 'Prefix length of each', addresses: 'Addresses needed in each' } as const;

/** One tier: its name, whether it is public, and the size of its subnets. */
export function TierInputs({ slot, tier, problems, onChange, onRemove }: Props) {
  const text = (field: 'name' | 'size') => {
    const typed = { value: tier[field], onValue: (value: string) => onChange({ [field]: value }) };
    const problem = problems[field];
    return { ...typed, problem: problem && <MendableProblem problem={problem} {...typed} /> };
  };
  return (
    <fieldset class={styles.tier}>
      <legend>Tier {slot}</legend>
      <TextField label="Name" {...text('name')}>
        <select
          aria-label={`Tier ${slot}: public or private`}
          value={tier.access}
          onChange={(event) => onChange({ access: event.currentTarget.value as Access })}
        >
          {accesses.map((access) => (
            <option key={access} value={access}>
              {accessLabels[access]}
            </option>
          ))}
        </select>
      </TextField>
      <div class={fields.row}>
        <select
          aria-label={`Tier ${slot}: size by`}
          value={tier.by}
          onChange={(event) => {
            const by = event.currentTarget.value as Size['by'];
            onChange({ by, size: by === 'addresses' ? '200' : '/24' });
          }}
        >
          {sizings.map((by) => (
            <option key={by} value={by}>
              {sizingLabels[by]}
            </option>
          ))}
        </select>
        {onRemove && (
          <button type="button" class={styles.button} aria-label={`Remove tier ${slot}`} onClick={onRemove}>
            Remove
          </button>
        )}
      </div>
      {tier.by !== 'largest' && <TextField label={sizeLabels[tier.by]} {...text('size')} />}
    </fieldset>
  );
}
