import { useId } from 'preact/hooks';
import { reachabilityCodesPage } from '#data/reachability-codes.ts';
import styles from './Answer.module.css';
import { assumptionTexts } from './assumption-texts.ts';
import type { Trace } from '../engine/path.ts';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import { describeQuestion } from '../question-texts.ts';
import type { Way } from '../steps.ts';
import { describeBlockers, describeVerdict, type BlockerText, type Outcome } from './verdict-texts.ts';

interface Props {
  topology: Topology;
  question: Question;
  trace: Trace;
}

const signs: Readonly<Record<Outcome, string>> = { works: '✓', fails: '✕', unknown: '?' };
const wayNames: Readonly<Record<Way, string>> = { forward: 'On the way there', reply: 'On the way back' };

/** The answer to the question: in one sentence, then all that stops the packet, and what is taken for granted. */
export function Answer({ topology, question, trace }: Props) {
  const { outcome, text } = describeVerdict(topology, trace);
  const blockers = describeBlockers(topology, trace);
  const ways = (['forward', 'reply'] as const).filter((way) => blockers.some((blocker) => blocker.way === way));
  return (
    <div class={styles.answer}>
      <output class={styles.verdict} data-outcome={outcome}>
        <span class={styles.sign} aria-hidden="true">
          {signs[outcome]}
        </span>
        <span>
          <small>{describeQuestion(topology, question)}</small>
          <strong>{text}</strong>
        </span>
      </output>
      {ways.map((way) => (
        <Blockers key={way} title={wayNames[way]} blockers={blockers.filter((blocker) => blocker.way === way)} />
      ))}
      {trace.assumptions.length > 0 && (
        <div class={styles.assumptions}>
          <p class={styles.heading}>Taken for granted</p>
          <ul>
            {trace.assumptions.map((assumption) => (
              <li key={assumption}>{assumptionTexts[assumption]}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Blockers({ title, blockers }: { title: string; blockers: readonly BlockerText[] }) {
  const id = useId();
  return (
    <div>
      <p class={styles.heading} id={id}>
        {title}
      </p>
      <ol class={styles.blockers} aria-labelledby={id}>
        {blockers.map((blocker, place) => (
          <li key={place} data-effect={blocker.effect} data-assumed={blocker.assumed}>
            <Obstacle blocker={blocker} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Obstacle({ blocker: { what, where, rule, code, effect, assumed } }: { blocker: BlockerText }) {
  return (
    <>
      <span class={styles.sign} aria-hidden="true">
        {effect === 'blocks' ? '✕' : '?'}
      </span>
      <div>
        <p class={styles.what}>{what}</p>
        {where !== '' && <p class={styles.where}>In {where}</p>}
        <p>{rule}</p>
        {assumed && <p class={styles.later}>Shows only once what stops the packet before is repaired.</p>}
        {code !== undefined && (
          <p class={styles.code}>
            Reachability Analyzer: <a href={reachabilityCodesPage.source}>{code}</a>
          </p>
        )}
      </div>
    </>
  );
}
