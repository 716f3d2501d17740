import { formatDate } from '#data/fact.ts';
import { s3 } from '#data/s3.ts';
import { storageClasses } from '#data/s3-storage-classes.ts';
import { Frame } from '#widgets/shared/Frame.tsx';
import { ResultSection } from '#widgets/shared/ResultSection.tsx';
import results from '#widgets/shared/results.module.css';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { formatMoney } from '#widgets/shared/numbers.ts';
import { Bill } from './Bill.tsx';
import { exampleForm, needFields, parseNeed, type Need, type NeedForm, type Problems } from './need.ts';
import { NeedInputs } from './NeedInputs.tsx';
import { flips, rank } from './pick.ts';
import { describeFlip, describeNeed, explainWinner, ruledOutTexts } from './wording.ts';

const largestObjectTB = s3.maxObjectSize.value;

function problemsOf(form: NeedForm): Problems {
  const parsed = parseNeed(form, largestObjectTB);
  return 'problems' in parsed ? parsed.problems : {};
}

const findProblems = (form: NeedForm) => Object.keys(problemsOf(form)) as (keyof NeedForm)[];

/** The S3 storage-class picker: asks what is kept and how it is read, rules classes out, prices and ranks the rest. */
export default function S3StorageClassPicker() {
  const { form, notice, set, reset } = useLinkState('s3-class', needFields, exampleForm, findProblems);
  const parsed = parseNeed(form, largestObjectTB);
  const need = 'need' in parsed ? parsed.need : undefined;
  return (
    <Frame
      title="S3 storage-class picker"
      summary={need ? describeNeed(need) : ''}
      controls={<NeedInputs form={form} problems={problemsOf(form)} onChange={set} />}
      notice={notice}
      onReset={reset}
    >
      {need ? (
        <Answer need={need} />
      ) : (
        <output class={results.waiting} aria-label="Recommended class">
          Mend the marked field, and the classes are ranked again.
        </output>
      )}
    </Frame>
  );
}

function Answer({ need }: { need: Need }) {
  const ranking = rank(need);
  const { candidates, ruledOut } = ranking;
  const [winner] = candidates;
  if (!winner) throw new Error('S3 Standard always fits, so there must be a winner.');
  const { name, storage } = storageClasses[winner.id];
  const dearest = Math.max(...candidates.map(({ monthly }) => monthly));
  return (
    <>
      <output class={results.answer} aria-label="Recommended class">
        <strong>{name}</strong>{' '}
        <span>
          {winner.span
            ? `${formatMoney(winner.span.idle)} to ${formatMoney(winner.span.busy)} a month`
            : `${formatMoney(winner.monthly)} a month`}
        </span>
        <p>{explainWinner(ranking)}</p>
      </output>
      <section aria-label="Classes that fit">
        {candidates.map((candidate, index) => (
          <Bill key={candidate.id} candidate={candidate} dearest={dearest} open={index === 0} />
        ))}
      </section>
      <Turns need={need} />
      {ruledOut.length > 0 && (
        <ResultSection title="Ruled out">
          <ul>
            {ruledOut.map(({ id, reasons }) => (
              <li key={id}>
                <strong>{storageClasses[id].name}</strong>: {reasons.map((reason) => ruledOutTexts[reason]).join('; ')}.
              </li>
            ))}
          </ul>
        </ResultSection>
      )}
      <p class={results.fine}>
        <a href={storage.source}>List prices</a> in US East (N. Virginia), checked {formatDate(storage.checked)},
        without tax, free tier and data transfer. One month is a twelfth of a year; what is paid once is spread over the
        stay.
      </p>
    </>
  );
}

function Turns({ need }: { need: Need }) {
  const turns = flips(need);
  return (
    <ResultSection title="Where the answer turns">
      {turns.length === 0 ? (
        <p>No change of a single answer brings another class to the top.</p>
      ) : (
        <ul>
          {turns.map((flip) => (
            <li key={describeFlip(flip)}>
              {describeFlip(flip)}: <strong>{storageClasses[flip.to].name}</strong>
            </li>
          ))}
        </ul>
      )}
    </ResultSection>
  );
}
