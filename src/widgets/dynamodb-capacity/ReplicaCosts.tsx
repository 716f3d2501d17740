import { dynamodbPrices } from '#data/dynamodb-prices.ts';
import { formatFact } from '#data/fact.ts';
import { NumberField } from '#widgets/shared/fields.tsx';
import { Frame } from '#widgets/shared/Frame.tsx';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { formatBytes } from './results/format-bytes.ts';
import { wrongFields, type PageProblems } from './in-pages/page-form.ts';
import { pageProblemTexts } from './in-pages/page-wording.ts';
import { listReplicaCharges, type ReplicatedWrites } from './engine/plan/replica-costs.ts';
import { exampleReplicaForm, readReplicaForm, replicaFields, type ReplicaForm } from './in-pages/replica-form.ts';
import { sum } from './engine/item/sizes.ts';
import fields from '#widgets/shared/fields.module.css';
import figures from './results/figures.module.css';
import results from '#widgets/shared/results.module.css';

const findProblems = (form: ReplicaForm) => wrongFields(readReplicaForm(form));

/** What writing to a global table costs, Region by Region. */
export default function ReplicaCosts() {
  const { form, notice, set, reset } = useLinkState('replicas', replicaFields, exampleReplicaForm, findProblems);
  const parsed = readReplicaForm(form);
  return (
    <Frame
      title="What each replica adds"
      summary={parsed.ok ? describe(parsed.value) : ''}
      controls={<Inputs form={form} problems={parsed.ok ? {} : parsed.problems} onChange={set} />}
      notice={notice}
      onReset={reset}
    >
      {parsed.ok ? (
        <Results writes={parsed.value} />
      ) : (
        <output class={results.waiting} aria-label="Cost of writing">
          Mend the marked field, and the charges are counted again.
        </output>
      )}
      <p class={results.fine}>
        On demand, at list prices in US East (N. Virginia) for each Region, without storage and reads. The{' '}
        <a href="/tools/dynamodb-table-planner/">table planner</a> has the whole bill.
      </p>
    </Frame>
  );
}

interface InputsProps {
  form: ReplicaForm;
  problems: PageProblems<ReplicaForm>;
  onChange: (change: Partial<ReplicaForm>) => void;
}

function Inputs({ form, problems, onChange }: InputsProps) {
  const number = (field: Exclude<keyof ReplicaForm, 'replicatedUnit'>) => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && pageProblemTexts[problems[field]],
  });
  return (
    <>
      <NumberField label="Writes per second" {...number('replicatedWrites')} />
      <NumberField
        label="Size of an item"
        {...number('replicatedSize')}
        units={replicaFields.replicatedUnit}
        unit={form.replicatedUnit}
        onUnit={(replicatedUnit) => onChange({ replicatedUnit })}
      />
      <div class={fields.pair}>
        <NumberField label="Regions" {...number('regions')} />
        <NumberField label="Global indexes" {...number('replicatedIndexes')} />
      </div>
      <p class={results.fine}>Each index is taken to hold the whole item, and to be written with it.</p>
    </>
  );
}

function describe({ perSecond, itemBytes, indexes, regions }: ReplicatedWrites): string {
  return `${formatNumber(perSecond)} writes per second of ${formatBytes(itemBytes)}, in ${regions} Regions, with ${indexes} global indexes.`;
}

const totalOf = (writes: ReplicatedWrites) => sum(listReplicaCharges(writes).map(({ amount }) => amount));

function Results({ writes }: { writes: ReplicatedWrites }) {
  const charges = listReplicaCharges(writes);
  return (
    <>
      <output class={results.answer} aria-label="Cost of writing">
        <strong>{formatMoney(totalOf(writes))} a month</strong> in {writes.regions}{' '}
        {writes.regions === 1 ? 'Region' : 'Regions'}; in one Region it would be{' '}
        {formatMoney(totalOf({ ...writes, regions: 1 }))}.
      </output>
      <section
        class={`${results.scroll} ${figures.figures} ${figures.compact}`}
        tabIndex={0}
        aria-label="Charges, table"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Charge</th>
              <th scope="col">For each Region</th>
              <th scope="col">Regions</th>
              <th scope="col">A month</th>
            </tr>
          </thead>
          <tbody>
            {charges.map(({ price, each, regions, amount }) => (
              <tr key={price}>
                <th scope="row">
                  {dynamodbPrices[price].label} <small class={figures.under}>{formatFact(dynamodbPrices[price])}</small>
                </th>
                <td>
                  {formatNumber(each)} {price === 'transfer' ? 'GB a month' : 'units/s'}
                </td>
                <td>{regions}</td>
                <td>{formatMoney(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
