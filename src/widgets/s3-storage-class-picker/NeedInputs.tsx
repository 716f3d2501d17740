import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { needFields, type NeedForm, type Problems } from './need.ts';
import { originLabels, patternLabels, problemTexts, waitLabels, zoneLabels } from './wording.ts';

interface Props {
  form: NeedForm;
  problems: Problems;
  onChange: (change: Partial<NeedForm>) => void;
}

const sizeLabels = { size: 'the size of one', count: 'their number' } as const;

/** The questions that the picker asks. */
export function NeedInputs({ form, problems, onChange }: Props) {
  const number = (field: 'amount' | 'size' | 'count' | 'kept' | 'reads' | 'share') => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && problemTexts[problems[field]],
  });
  return (
    <>
      <NumberField
        label="How much data?"
        {...number('amount')}
        units={needFields.amountUnit}
        unit={form.amountUnit}
        onUnit={(amountUnit) => onChange({ amountUnit })}
      />
      <Choice
        label="I know of the objects"
        options={sizeLabels}
        value={form.objectsBy}
        onValue={(objectsBy) => onChange({ objectsBy })}
      />
      {form.objectsBy === 'size' ? (
        <NumberField
          label="How large is one object?"
          {...number('size')}
          units={needFields.sizeUnit}
          unit={form.sizeUnit}
          onUnit={(sizeUnit) => onChange({ sizeUnit })}
        />
      ) : (
        <NumberField label="How many objects?" {...number('count')} suffix="objects" />
      )}
      <NumberField
        label="How long is each kept?"
        {...number('kept')}
        units={needFields.keptUnit}
        unit={form.keptUnit}
        onUnit={(keptUnit) => onChange({ keptUnit })}
      />
      <Choice
        label="Do you know how it is read?"
        options={patternLabels}
        value={form.pattern}
        onValue={(pattern) => onChange({ pattern })}
      />
      {form.pattern === 'known' && (
        <>
          <NumberField
            label="How often, each time?"
            {...number('reads')}
            units={needFields.readsUnit}
            unit={form.readsUnit}
            onUnit={(readsUnit) => onChange({ readsUnit })}
          />
          <NumberField
            label="How much of it is read?"
            {...number('share')}
            suffix="%"
            hint="The same part each time; the rest is never read."
          />
        </>
      )}
      <Choice
        label="How soon must it come back?"
        options={waitLabels}
        value={form.within}
        onValue={(within) => onChange({ within })}
      />
      <Choice
        label="If an Availability Zone is lost?"
        options={zoneLabels}
        value={form.zone}
        onValue={(zone) => onChange({ zone })}
      />
      <Choice
        label="Where is the data now?"
        options={originLabels}
        value={form.origin}
        onValue={(origin) => onChange({ origin })}
      />
    </>
  );
}
