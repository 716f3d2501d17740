import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { fieldsOf, type InputsProps } from './form-field.ts';
import { readIndexRows } from './index-rows.ts';
import { plainConsistencyLabels } from './plan-labels.ts';
import { consistencyLabels, readByLabels } from '../results/labels.ts';
import { describeProblem } from './problem-wording.ts';
import { ReadList } from './ReadList.tsx';
import { TrafficInputs } from './TrafficInputs.tsx';

/** How much is read over the day, in the main way and in others. */
export function ReadInputs(props: InputsProps) {
  const { form, problems, onChange } = props;
  const field = fieldsOf(props);
  const indexes = readIndexRows(form.indexes);
  return (
    <>
      <TrafficInputs side="read" {...props} />
      <Choice
        label="The main way to read the table"
        options={readByLabels}
        value={form.readBy}
        onValue={(readBy) => onChange({ readBy })}
      />
      <NumberField
        label="Items in one request"
        {...field('readItems')}
        hint={form.readBy === 'get' ? 'Several make a batch or a transaction.' : 'All that are read, before a filter.'}
      />
      {form.readBy === 'get' ? (
        <Choice
          label="Consistency"
          options={consistencyLabels}
          value={form.consistency}
          onValue={(consistency) => onChange({ consistency })}
        />
      ) : (
        <Choice
          label="Consistency"
          options={plainConsistencyLabels}
          value={form.consistency === 'eventual' ? 'eventual' : 'strong'}
          onValue={(consistency) => onChange({ consistency })}
        />
      )}
      <ReadList
        text={form.otherReads}
        indexes={'badRow' in indexes ? [] : indexes}
        problems={problems?.reads ?? []}
        problem={describeProblem(problems?.fields.otherReads)}
        onText={(otherReads) => onChange({ otherReads })}
      />
    </>
  );
}
