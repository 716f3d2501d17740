import { NumberField } from '#widgets/shared/fields.tsx';
import { Frame } from '#widgets/shared/Frame.tsx';
import { formatNumber } from '#widgets/shared/numbers.ts';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { watchKey } from './engine/plan/find-warnings.ts';
import { formatBytes } from './results/format-bytes.ts';
import { wrongFields, type PageProblems } from './in-pages/page-form.ts';
import { pageProblemTexts } from './in-pages/page-wording.ts';
import {
  examplePartitionForm,
  partitionFields,
  readPartitionForm,
  type PartitionForm,
  type PartitionLoad,
} from './in-pages/partition-form.ts';
import { checkHotKey, countPartitions } from './engine/capacity/partitions.ts';
import { PartitionTable } from './results/PartitionTable.tsx';
import fields from '#widgets/shared/fields.module.css';
import results from '#widgets/shared/results.module.css';
import { WarningList } from './results/WarningList.tsx';

const findProblems = (form: PartitionForm) => wrongFields(readPartitionForm(form));

/** How many partitions a table needs, and whether its most used key fits into one of them. */
export default function PartitionCheck() {
  const { form, notice, set, reset } = useLinkState('partitions', partitionFields, examplePartitionForm, findProblems);
  const parsed = readPartitionForm(form);
  return (
    <Frame
      title="Partitions and the hottest key"
      summary={parsed.ok ? describe(parsed.value) : ''}
      controls={<Inputs form={form} problems={parsed.ok ? {} : parsed.problems} onChange={set} />}
      notice={notice}
      onReset={reset}
    >
      {parsed.ok ? (
        <Results load={parsed.value} />
      ) : (
        <output class={results.waiting} aria-label="Partitions">
          Mend the marked field, and the partitions are counted again.
        </output>
      )}
      <p class={results.fine}>
        The <a href="/tools/dynamodb-table-planner/">table planner</a> checks this for a table and each of its global
        indexes, from your own item and traffic.
      </p>
    </Frame>
  );
}

interface InputsProps {
  form: PartitionForm;
  problems: PageProblems<PartitionForm>;
  onChange: (change: Partial<PartitionForm>) => void;
}

function Inputs({ form, problems, onChange }: InputsProps) {
  const number = (field: 'peakReads' | 'peakWrites' | 'dataSize' | 'hottestKey') => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && pageProblemTexts[problems[field]],
  });
  return (
    <>
      <div class={fields.pair}>
        <NumberField label="Read units/s at the peak" {...number('peakReads')} />
        <NumberField label="Write units/s at the peak" {...number('peakWrites')} />
      </div>
      <NumberField
        label="Data in the table"
        {...number('dataSize')}
        units={partitionFields.dataUnit}
        unit={form.dataUnit}
        onUnit={(dataUnit) => onChange({ dataUnit })}
      />
      <NumberField
        label="Share of the hottest key"
        {...number('hottestKey')}
        suffix="%"
        hint="The most used partition key’s part of reads and of writes."
      />
    </>
  );
}

function describe({ reads, writes, bytes, hottestShare }: PartitionLoad): string {
  return `${formatNumber(reads)} read units and ${formatNumber(writes)} write units per second at the peak, ${formatBytes(bytes)} of data, ${formatNumber(100 * hottestShare)}% of the traffic to one key.`;
}

function Results({ load }: { load: PartitionLoad }) {
  const partitions = countPartitions(load, load.bytes);
  const key = checkHotKey(load, load.hottestShare, partitions.needed);
  const { needed, bySize, byThroughput } = partitions;
  return (
    <>
      <output class={results.answer} aria-label="Partitions">
        <strong>
          {formatNumber(needed)} {needed === 1 ? 'partition' : 'partitions'}
        </strong>{' '}
        at least: {formatNumber(bySize)} for the data, {formatNumber(byThroughput)} for the traffic.
        <WarningList
          warnings={watchKey(undefined, key)}
          otherwise="The hottest key fits into one partition; nothing is throttled for its sake."
        />
      </output>
      <PartitionTable rows={[{ name: 'Table', partitions, key }]} />
    </>
  );
}
