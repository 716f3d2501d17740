import { dynamodbPrices } from '#data/dynamodb-prices.ts';
import { formatFact } from '#data/fact.ts';
import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { Frame } from '#widgets/shared/Frame.tsx';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { formatBytes } from './results/format-bytes.ts';
import { listIndexCosts, type IndexedCost, type IndexedItem } from './engine/plan/index-costs.ts';
import { exampleIndexForm, indexFields, readIndexForm, type IndexForm } from './in-pages/index-form.ts';
import { wrongFields, type PageProblems } from './in-pages/page-form.ts';
import { indexedWriteTexts, pageProblemTexts } from './in-pages/page-wording.ts';
import { changeTexts, transactionalLabels } from './results/labels.ts';
import figures from './results/figures.module.css';
import results from '#widgets/shared/results.module.css';

const findProblems = (form: IndexForm) => wrongFields(readIndexForm(form));

/** What each kind of write takes from a table and from its indexes. */
export default function IndexWriteCosts() {
  const { form, notice, set, reset } = useLinkState('index-writes', indexFields, exampleIndexForm, findProblems);
  const parsed = readIndexForm(form);
  const costs = parsed.ok ? listIndexCosts(parsed.value) : [];
  return (
    <Frame
      title="What a write takes from each index"
      summary={parsed.ok ? describe(parsed.value) : ''}
      controls={<Inputs form={form} problems={parsed.ok ? {} : parsed.problems} onChange={set} />}
      notice={notice}
      onReset={reset}
    >
      {parsed.ok && 'length' in costs ? (
        <Results item={parsed.value} costs={costs} />
      ) : (
        <output class={results.waiting} aria-label="Index writes">
          Mend the marked field, and the units are counted again.
        </output>
      )}
      <p class={results.fine}>
        The <a href="/tools/dynamodb-table-planner/">table planner</a> counts this for your own item, keys and indexes,
        with traffic and bill.
      </p>
    </Frame>
  );
}

interface InputsProps {
  form: IndexForm;
  problems: PageProblems<IndexForm>;
  onChange: (change: Partial<IndexForm>) => void;
}

function Inputs({ form, problems, onChange }: InputsProps) {
  const number = (field: 'indexedItem' | 'entry' | 'indexCount') => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && pageProblemTexts[problems[field]],
  });
  return (
    <>
      <NumberField
        label="Size of the item"
        {...number('indexedItem')}
        units={indexFields.indexedItemUnit}
        unit={form.indexedItemUnit}
        onUnit={(indexedItemUnit) => onChange({ indexedItemUnit })}
      />
      <NumberField
        label="Size of its entry in an index"
        {...number('entry')}
        units={indexFields.entryUnit}
        unit={form.entryUnit}
        onUnit={(entryUnit) => onChange({ entryUnit })}
        hint="The keys and what is projected; with all attributes, the whole item."
      />
      <NumberField label="How many such indexes?" {...number('indexCount')} />
      <Choice
        label="Writes are"
        options={transactionalLabels}
        value={form.indexedIn}
        onValue={(indexedIn) => onChange({ indexedIn })}
      />
    </>
  );
}

function describe({ itemBytes, entryBytes, indexes, transactional }: IndexedItem): string {
  return `An item of ${formatBytes(itemBytes)}, with an entry of ${formatBytes(entryBytes)} in each of ${indexes} indexes; writes ${transactional ? 'in transactions' : 'outside transactions'}.`;
}

function Results({ item, costs }: { item: IndexedItem; costs: readonly IndexedCost[] }) {
  const worst = costs.find(({ write }) => write === 'change-key');
  return (
    <>
      <output class={results.answer} aria-label="Index writes">
        <strong>{formatNumber(worst?.together ?? 0)} write units</strong> for an update that changes the key of{' '}
        {item.indexes === 1 ? 'the index' : `all ${item.indexes} indexes`}, {formatNumber(worst?.table ?? 0)} of them
        the table’s.
      </output>
      <section
        class={`${results.scroll} ${figures.figures} ${figures.compact}`}
        tabIndex={0}
        aria-label="Units of each write, table"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">What is written</th>
              <th scope="col">Table</th>
              <th scope="col">Each index</th>
              <th scope="col">All</th>
              <th scope="col">A million</th>
            </tr>
          </thead>
          <tbody>
            {costs.map(({ write, change, table, eachIndex, together, million }) => (
              <tr key={write}>
                <th scope="row">{indexedWriteTexts[write]}</th>
                <td>{formatNumber(table)}</td>
                <td>
                  {formatNumber(eachIndex)} <small>{changeTexts[change]}</small>
                </td>
                <td>{formatNumber(together)}</td>
                <td>{formatMoney(million)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class={results.fine}>
        Write units, and dollars on demand at <a href={dynamodbPrices.writeRequests.source}>the list price</a> of{' '}
        {formatFact(dynamodbPrices.writeRequests)} in US East (N. Virginia).
      </p>
    </>
  );
}
