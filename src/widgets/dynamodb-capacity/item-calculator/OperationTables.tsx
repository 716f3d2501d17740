import type { ComponentChildren } from 'preact';
import type { Usage } from './item-form.ts';
import type { Outcome, ReadOperation, WriteOperation } from './item-operations.ts';
import {
  consistencies,
  consistencyLabels,
  describeNotes,
  describeReadSteps,
  describeRefusal,
  describeSteps,
  readLabels,
  readTexts,
  writeTexts,
} from './operation-wording.ts';
import { formatRange } from '../results/size-wording.ts';
import styles from './ItemCalculator.module.css';

interface ReadTableProps {
  reads: readonly ReadOperation[];
  usage: Usage;
}

/** The read units of each read, by consistency, with the arithmetic that leads there. */
export function ReadTable({ reads, usage }: ReadTableProps) {
  return (
    <table class={styles.operations}>
      <caption>Read units</caption>
      <thead>
        <tr>
          <th scope="col">Read</th>
          {consistencies.map((consistency) => (
            <th key={consistency} scope="col">
              {consistencyLabels[consistency]}
            </th>
          ))}
        </tr>
      </thead>
      {reads.map(({ name, outcomes }) => {
        const possible = consistencies.flatMap((consistency) => outcomes[consistency] ?? []);
        const answers = possible.flatMap(({ answer }) => (answer.ok ? answer : []));
        return (
          <OperationRows
            key={name}
            name={readLabels[name]}
            about={readTexts[name](usage)}
            cells={consistencies.map((consistency) => outcomes[consistency])}
          >
            <Arithmetic outcomes={possible} steps={describeReadSteps(answers)} unit="read" />
          </OperationRows>
        );
      })}
    </table>
  );
}

interface WriteTableProps {
  writes: readonly WriteOperation[];
  usage: Usage;
}

/** The write units of each write, with the arithmetic that leads there. */
export function WriteTable({ writes, usage }: WriteTableProps) {
  return (
    <table class={styles.operations}>
      <caption>Write units</caption>
      <thead>
        <tr>
          <th scope="col">Write</th>
          <th scope="col">Units</th>
        </tr>
      </thead>
      {writes.map(({ name, outcome }) => (
        <OperationRows key={name} name={name} about={writeTexts[name](usage)} cells={[outcome]}>
          <Arithmetic
            outcomes={[outcome]}
            steps={outcome.answer.ok ? describeSteps(outcome.answer.steps) : []}
            unit="write"
          />
        </OperationRows>
      ))}
    </table>
  );
}

interface OperationRowsProps {
  name: string;
  /** What it is taken to do. */
  about: string;
  /** One for each column; none where the operation has no such form. */
  cells: readonly (Outcome | undefined)[];
  /** The arithmetic. */
  children: ComponentChildren;
}

function OperationRows({ name, about, cells, children }: OperationRowsProps) {
  return (
    <tbody>
      <tr>
        <th scope="row">
          {name} <small>{about}</small>
        </th>
        {cells.map((outcome, column) => (
          <td key={column} aria-label={outcome ? undefined : 'not possible'}>
            {outcome ? <Units outcome={outcome} /> : '–'}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={cells.length + 1}>{children}</td>
      </tr>
    </tbody>
  );
}

function Units({ outcome: { answer, leastUnits } }: { outcome: Outcome }) {
  if (!answer.ok) return <span class={styles.refusal}>refused</span>;
  return <>{formatRange({ least: leastUnits ?? answer.units, most: answer.units })}</>;
}

interface ArithmeticProps {
  outcomes: readonly Outcome[];
  steps: readonly string[];
  unit: 'read' | 'write';
}

function Arithmetic({ outcomes, steps, unit }: ArithmeticProps) {
  const [first] = outcomes;
  if (!first) return undefined;
  if (!first.answer.ok) return <p class={styles.refusal}>{describeRefusal(first.answer)}</p>;
  const notes = describeNotes(first.answer, unit);
  return (
    <>
      <p>{steps.join(' ')}</p>
      {notes.length > 0 && <p class={styles.note}>{notes.join(' ')}</p>}
    </>
  );
}
