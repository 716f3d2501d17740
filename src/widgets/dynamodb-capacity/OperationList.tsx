import type { Usage } from './item-form.ts';
import type { Operation } from './item-operations.ts';
import {
  describeNotes,
  describeRefusal,
  describeSteps,
  formatUnits,
  operationLabels,
  operationTexts,
} from './item-wording.ts';
import styles from './ItemCalculator.module.css';

interface Props {
  operations: readonly Operation[];
  usage: Usage;
}

/** What each operation takes, with the arithmetic that leads there. */
export function OperationList({ operations, usage }: Props) {
  return (
    <dl class={styles.operations}>
      {operations.map((operation) => (
        <div key={operation.name}>
          <dt>
            <span>
              <strong>{operationLabels[operation.name]}</strong> <small>{operationTexts[operation.name](usage)}</small>
            </span>
            <Units operation={operation} />
          </dt>
          <dd>
            <Arithmetic operation={operation} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Units({ operation: { answer, unit, leastUnits } }: { operation: Operation }) {
  return <span class={styles.units}>{answer.ok ? formatUnits(answer.units, unit, leastUnits) : 'refused'}</span>;
}

function Arithmetic({ operation: { answer, unit } }: { operation: Operation }) {
  if (!answer.ok) return <p class={styles.refusal}>{describeRefusal(answer)}</p>;
  const notes = describeNotes(answer, unit);
  return (
    <>
      <p>{describeSteps(answer.steps).join(' ')}</p>
      {notes.length > 0 && <p class={styles.note}>{notes.join(' ')}</p>}
    </>
  );
}
