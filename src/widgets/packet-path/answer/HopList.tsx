import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Trace } from '../engine/path.ts';
import type { Topology } from '../engine/topology.ts';
import { HopEntry } from './HopEntry.tsx';
import styles from './HopList.module.css';
import { describeStep } from './step-texts.ts';
import { stepsOf, type Step, type Way } from '../steps.ts';

interface Props {
  topology: Topology;
  trace: Trace;
  at: number | undefined;
  onAt: (at: number | undefined) => void;
}

const wayNames: Readonly<Record<Way, string>> = { forward: 'The way there', reply: 'The way back' };

/** The way of the packet and of its reply as a list of steps, through which one can go one by one. */
export function HopList({ topology, trace, at, onAt }: Props) {
  const steps = stepsOf(trace);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onAt(beside(at, step, steps.length));
  };
  return (
    <div class={styles.list}>
      <Stepper topology={topology} trace={trace} steps={steps} at={at} onAt={onAt} onKeyDown={move} />
      <div class={styles.ways}>
        {(['forward', 'reply'] as const).map((way) => {
          const entries = steps.flatMap((step, place) => (step.way === way ? [{ step, place }] : []));
          if (entries.length === 0) return undefined;
          return (
            <WayList key={way} title={wayNames[way]}>
              {entries.map(({ step, place }) => (
                <HopEntry
                  key={place}
                  topology={topology}
                  trace={trace}
                  step={step}
                  number={place + 1}
                  isCurrent={place === at}
                  onPick={() => onAt(place)}
                  onKeyDown={move}
                />
              ))}
            </WayList>
          );
        })}
      </div>
      {!trace.reply && <p class={styles.none}>There is no way back: nobody receives the packet who would reply.</p>}
    </div>
  );
}

/** Returns the step so many places on, the first or the last where there is none. */
function beside(at: number | undefined, step: number, count: number): number {
  if (at === undefined) return step > 0 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, at + step));
}

function WayList({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <div>
      <p class={styles.heading} id={id}>
        {title}
      </p>
      <ol aria-labelledby={id}>{children}</ol>
    </div>
  );
}

interface StepperProps extends Props {
  steps: readonly Step[];
  onKeyDown: (event: KeyboardEvent) => void;
}

function Stepper({ topology, trace, steps, at, onAt, onKeyDown }: StepperProps) {
  const last = steps.length - 1;
  const step = at === undefined ? undefined : steps[at];
  const text = step && describeStep(topology, trace, step, 0);
  const buttons = [
    { label: 'First', to: 0, idle: at === 0 },
    { label: 'Back', to: beside(at, -1, steps.length), idle: at === undefined || at === 0 },
    { label: 'Next', to: beside(at, 1, steps.length), idle: at === last },
    { label: 'Last', to: last, idle: at === last },
    { label: 'Whole way', to: undefined, idle: at === undefined },
  ];
  return (
    <div class={`${styles.stepper} no-print`}>
      <fieldset class={styles.buttons} aria-label="Go through the steps">
        {buttons.map(({ label, to, idle }) => (
          // Not disabled, which would take the focus away from who steps by keyboard.
          <button key={label} type="button" aria-disabled={idle} onKeyDown={onKeyDown} onClick={() => idle || onAt(to)}>
            {label}
          </button>
        ))}
      </fieldset>
      <output>
        {text && at !== undefined
          ? `Step ${at + 1} of ${steps.length}: ${text.kind}, ${text.name}. ${text.happens}`
          : `${steps.length} steps. Go through them with the buttons or with the arrow keys ← and →.`}
      </output>
    </div>
  );
}
