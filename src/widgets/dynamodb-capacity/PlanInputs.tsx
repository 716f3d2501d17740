import type { ComponentChildren } from 'preact';
import { Choice, NumberField, Select, TextField } from '#widgets/shared/fields.tsx';
import { fitsLink } from '#widgets/shared/link-state.ts';
import { IndexList } from './IndexList.tsx';
import { assumedBytes } from './item-texts.ts';
import { planFields, type PlanForm } from './plan-fields.ts';
import type { FormProblems } from './plan-form.ts';
import {
  classLabels,
  consistencyLabels,
  describeProblem,
  itemByLabels,
  modeLabels,
  readByLabels,
  streamLabels,
  transactionalLabels,
  yesNoLabels,
} from './plan-wording.ts';
import { PriceList } from './PriceList.tsx';
import styles from './TablePlanner.module.css';
import { TrafficInputs } from './TrafficInputs.tsx';

/** What every part of the form is given. */
export interface InputsProps {
  form: PlanForm;
  problems: FormProblems | undefined;
  onChange: (change: Partial<PlanForm>) => void;
}

const plainConsistencies = { eventual: consistencyLabels.eventual, strong: consistencyLabels.strong };

/** Returns a function that gives a field its value, its change and its problem. */
export function fieldsOf({ form, problems, onChange }: InputsProps) {
  return (field: keyof PlanForm) => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: describeProblem(problems?.fields[field]),
  });
}

/** All that the planner asks, in groups that fold. */
export function PlanInputs(props: InputsProps) {
  const { form, problems, onChange } = props;
  const field = fieldsOf(props);
  return (
    <>
      <Group title="Table" open>
        <TextField label="Table name" {...field('name')} />
        <div class={styles.pair}>
          <TextField label="Partition key" {...field('partition')} />
          <TextField label="Sort key" {...field('sort')} />
        </div>
        <p class={styles.fine}>A key is a string; add :N for a number, :B for binary. The sort key may be empty.</p>
      </Group>
      <Group title="Items" open>
        <NumberField label="How many items?" {...field('items')} />
        <Choice
          label="I know of an item"
          options={itemByLabels}
          value={form.itemBy}
          onValue={(itemBy) => onChange({ itemBy })}
        />
        {form.itemBy === 'json' ? (
          <TextField
            label="An example item"
            rows={8}
            {...field('item')}
            hint={
              fitsLink(planFields.item, form.item)
                ? 'Plain JSON or DynamoDB-JSON. It is part of the link.'
                : 'Plain JSON or DynamoDB-JSON. This one is too long for a link, which opens with the example instead.'
            }
          />
        ) : (
          <NumberField
            label="How large is one item?"
            {...field('size')}
            units={planFields.sizeUnit}
            unit={form.sizeUnit}
            onUnit={(sizeUnit) => onChange({ sizeUnit })}
            hint={`Keys and included attributes are taken to have ${assumedBytes} bytes each.`}
          />
        )}
      </Group>
      <Group title="Indexes" open>
        <IndexList
          text={form.indexes}
          problems={problems?.rows ?? []}
          problem={describeProblem(problems?.fields.indexes)}
          onText={(indexes) => onChange({ indexes })}
        />
      </Group>
      <Group title="Reads" open>
        <TrafficInputs side="read" {...props} />
        <Choice label="Read" options={readByLabels} value={form.readBy} onValue={(readBy) => onChange({ readBy })} />
        <NumberField
          label="Items in one request"
          {...field('readItems')}
          hint="Queries of an index are told with the index."
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
            options={plainConsistencies}
            value={form.consistency === 'eventual' ? 'eventual' : 'strong'}
            onValue={(consistency) => onChange({ consistency })}
          />
        )}
      </Group>
      <Group title="Writes" open>
        <TrafficInputs side="write" {...props} />
        <div class={styles.pair}>
          <NumberField label="New items" {...field('inserts')} suffix="%" />
          <NumberField label="Deletes" {...field('deletes')} suffix="%" />
        </div>
        <TextField
          label="An update changes"
          {...field('changes')}
          hint="Attributes, with commas between. The rest of the writes are updates."
        />
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
      </Group>
      <Group title="Capacity" open>
        <CapacityInputs {...props} />
      </Group>
      <Group title="Class, backups, streams, replicas">
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
        <div class={styles.pair}>
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
      </Group>
      <Group title="Prices">
        <Choice
          label="Count the free tier?"
          options={yesNoLabels}
          value={form.freeTier}
          onValue={(freeTier) => onChange({ freeTier })}
        />
        <PriceList text={form.prices} onText={(prices) => onChange({ prices })} />
      </Group>
    </>
  );
}

function CapacityInputs(props: InputsProps) {
  const { form, onChange } = props;
  const field = fieldsOf(props);
  return (
    <>
      <Choice label="Capacity mode" options={modeLabels} value={form.mode} onValue={(mode) => onChange({ mode })} />
      {form.mode === 'on-demand' && (
        <details class={styles.more}>
          <summary>Maximum and warm throughput</summary>
          <p class={styles.fine}>All in units per second; empty for none.</p>
          <div class={styles.pair}>
            <NumberField label="Most reads" {...field('capReads')} />
            <NumberField label="Most writes" {...field('capWrites')} />
            <NumberField label="Warm reads" {...field('warmReads')} />
            <NumberField label="Warm writes" {...field('warmWrites')} />
          </div>
        </details>
      )}
      {form.mode === 'fixed' ? (
        <div class={styles.pair}>
          <NumberField label="Read units" {...field('fixedReads')} />
          <NumberField label="Write units" {...field('fixedWrites')} />
        </div>
      ) : (
        <details class={styles.more} open={form.mode === 'auto'}>
          <summary>{form.mode === 'auto' ? 'Auto scaling' : 'Auto scaling to compare with'}</summary>
          <div class={styles.pair}>
            <NumberField label="Target utilisation" {...field('target')} suffix="%" />
            <NumberField label="Reacts within" {...field('reaction')} suffix="minutes" />
            <NumberField label="Minimum reads" {...field('leastReads')} />
            <NumberField label="Maximum reads" {...field('mostReads')} />
            <NumberField label="Minimum writes" {...field('leastWrites')} />
            <NumberField label="Maximum writes" {...field('mostWrites')} />
          </div>
        </details>
      )}
      <p class={styles.fine}>Global indexes have the table’s settings, each for itself.</p>
    </>
  );
}

function Group({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class={styles.group} open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
