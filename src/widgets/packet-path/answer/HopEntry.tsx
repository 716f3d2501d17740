import { useState } from 'preact/hooks';
import type { Trace } from '../engine/path.ts';
import type { Topology } from '../engine/topology.ts';
import type { DecisionText } from './decision-texts.ts';
import styles from './HopList.module.css';
import { describeStep, type StepText } from './step-texts.ts';
import type { Step } from '../steps.ts';

interface Props {
  topology: Topology;
  trace: Trace;
  step: Step;
  number: number;
  isCurrent: boolean;
  onPick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** So many of the routes and rules that did not decide are shown at first. */
const fewLosers = 8;

/** One step: what the packet passes, what happens to it there, and which route or rule decided. */
export function HopEntry({ topology, trace, step, number, isCurrent, onPick, onKeyDown }: Props) {
  const [all, setAll] = useState(false);
  const text = describeStep(topology, trace, step, all ? Number.POSITIVE_INFINITY : fewLosers);
  const { kind, name, id, where, stops, assumed } = text;
  return (
    <li class={styles.entry} data-current={isCurrent} data-assumed={assumed}>
      <button type="button" aria-current={isCurrent ? 'step' : undefined} onClick={onPick} onKeyDown={onKeyDown}>
        <span class={styles.number}>{number}</span>
        <span class={styles.kind}>{kind}</span> <strong>{name}</strong>
        {id !== undefined && <code>{id}</code>}
        {assumed && <span class={styles.assumed}>only once repaired</span>}
      </button>
      <div class={styles.body}>
        <p>{text.happens}</p>
        {stops.map((stop, place) => (
          <p key={place} class={styles.stop} data-effect={stop.effect}>
            <b>{stop.effect === 'blocks' ? '✕ Stopped:' : '? Unknown:'}</b> {stop.text}.
          </p>
        ))}
        <Packet text={text} />
        {text.decision && <Decided decision={text.decision} onAll={() => setAll(true)} />}
        {where !== '' && <p class={styles.where}>In {where}</p>}
      </div>
    </li>
  );
}

function Packet({ text: { ends, traffic, sends } }: { text: StepText }) {
  return (
    <p class={styles.packet}>
      <code>{ends}</code> {traffic}
      {sends !== undefined && (
        <>
          <br />
          becomes <code>{sends}</code>
        </>
      )}
    </p>
  );
}

function Decided({ decision: { deciding, lost, losers }, onAll }: { decision: DecisionText; onAll: () => void }) {
  return (
    <>
      {deciding.length > 0 && (
        <ul class={styles.rules} aria-label="Decided by">
          {deciding.map((rule, place) => (
            <li key={place}>
              <code>{rule}</code>
            </li>
          ))}
        </ul>
      )}
      {losers > 0 && (
        <details class="no-print">
          <summary>{losers === 1 ? '1 other did not decide' : `${losers} others did not decide`}</summary>
          <ul class={styles.losers}>
            {lost.map(({ rule, why, code }, place) => (
              <li key={place}>
                <code>{rule}</code>: {why}
                {code !== undefined && <small> ({code})</small>}
              </li>
            ))}
          </ul>
          {lost.length < losers && (
            <button type="button" onClick={onAll}>
              Show all {losers}
            </button>
          )}
        </details>
      )}
    </>
  );
}
