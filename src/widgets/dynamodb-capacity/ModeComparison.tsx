import { dynamodbScaling } from '#data/dynamodb.ts';
import { formatFact } from '#data/fact.ts';
import { Choice, NumberField } from '#widgets/shared/fields.tsx';
import { Frame } from '#widgets/shared/Frame.tsx';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { BreakEven } from './results/BreakEven.tsx';
import { exampleModeForm, modeFields, readModeForm, type ModeForm } from './in-pages/mode-form.ts';
import { MonthlyBills } from './results/MonthlyBills.tsx';
import { wrongFields, type PageProblems } from './in-pages/page-form.ts';
import { pageProblemTexts } from './in-pages/page-wording.ts';
import { planTable, type Plan } from './engine/plan/plan.ts';
import { payingLabels, shapeLabels } from './results/labels.ts';
import { listPrices } from './engine/plan/prices.ts';
import fields from '#widgets/shared/fields.module.css';
import results from '#widgets/shared/results.module.css';

const findProblems = (form: ModeForm) => wrongFields(readModeForm(form));
const shapes = { steady: shapeLabels.steady, daily: shapeLabels.daily, spiky: shapeLabels.spiky };

/** The same traffic on demand, provisioned and reserved, with the point where they break even. */
export default function ModeComparison() {
  const { form, notice, set, reset } = useLinkState('modes', modeFields, exampleModeForm, findProblems);
  const parsed = readModeForm(form);
  const plan = parsed.ok ? planTable(parsed.value) : undefined;
  return (
    <Frame
      title="On-demand, provisioned or reserved"
      summary={parsed.ok ? describe(form) : ''}
      controls={<Inputs form={form} problems={parsed.ok ? {} : parsed.problems} onChange={set} />}
      notice={notice}
      onReset={reset}
    >
      {plan?.ok ? (
        <Results plan={plan} />
      ) : (
        <output class={results.waiting} aria-label="Cheapest mode">
          Mend the marked field, and the modes are compared again.
        </output>
      )}
      <p class={results.fine}>
        Throughput of one table in one Region, without data and free tier. The{' '}
        <a href="/tools/dynamodb-table-planner/">table planner</a> adds items, indexes, storage, backups, replicas and
        your own prices.
      </p>
    </Frame>
  );
}

interface InputsProps {
  form: ModeForm;
  problems: PageProblems<ModeForm>;
  onChange: (change: Partial<ModeForm>) => void;
}

function Inputs({ form, problems, onChange }: InputsProps) {
  const number = (field: Exclude<keyof ModeForm, 'modeShape'>) => ({
    value: form[field],
    onValue: (value: string) => onChange({ [field]: value }),
    problem: problems[field] && pageProblemTexts[problems[field]],
  });
  const shape = form.modeShape;
  const usual = { steady: '', daily: ', least', spiky: ', usual' }[shape];
  const most = shape === 'spiky' ? 'in spikes' : 'most';
  return (
    <>
      <Choice label="Traffic" options={shapes} value={shape} onValue={(modeShape) => onChange({ modeShape })} />
      <div class={fields.pair}>
        <NumberField label={`Read units/s${usual}`} {...number('modeReads')} />
        <NumberField label={`Write units/s${usual}`} {...number('modeWrites')} />
        {shape !== 'steady' && (
          <>
            <NumberField label={`Read units/s, ${most}`} {...number('modeMostReads')} />
            <NumberField label={`Write units/s, ${most}`} {...number('modeMostWrites')} />
          </>
        )}
        {shape === 'daily' && <NumberField label="Busiest hour" {...number('modeHour')} />}
        {shape === 'spiky' && (
          <>
            <NumberField label="Spikes a day" {...number('modeSpikes')} />
            <NumberField label="Minutes each" {...number('modeMinutes')} />
          </>
        )}
        <NumberField label="Target utilisation" {...number('modeTarget')} suffix="%" />
      </div>
    </>
  );
}

function describe(form: ModeForm): string {
  const isSteady = form.modeShape === 'steady';
  const range = (least: string, most: string) => (isSteady ? least : `${least} to ${most}`);
  const when = {
    steady: '',
    daily: `, most at ${form.modeHour}:00`,
    spiky: `, ${form.modeSpikes} spikes a day of ${form.modeMinutes} minutes`,
  }[form.modeShape];
  return `${range(form.modeReads, form.modeMostReads)} read units and ${range(form.modeWrites, form.modeMostWrites)} write units per second${when}; auto scaling to ${form.modeTarget}%.`;
}

function Results({ plan }: { plan: Plan }) {
  const { bills, cheapest, throttledShare } = plan.comparison;
  const isThrottled = throttledShare > 0;
  return (
    <>
      <output class={results.answer} aria-label="Cheapest mode">
        <strong>{payingLabels[cheapest]}</strong> {isThrottled ? 'serves it all' : 'is cheapest'}:{' '}
        {formatMoney(bills[cheapest].total)} a month.
        <p>
          {!isThrottled && `On-demand mode costs ${formatMoney(bills['on-demand'].total)}. `}
          Provisioned mode with auto scaling costs {formatMoney(bills.provisioned.total)}
          {isThrottled &&
            `, and refuses up to ${formatNumber(100 * throttledShare)}% of the day’s requests: auto scaling acts after ${formatFact(dynamodbScaling.scaleOut)} above its target`}
          .
        </p>
      </output>
      <MonthlyBills plan={plan} prices={listPrices} />
      <BreakEven plan={plan} />
    </>
  );
}
