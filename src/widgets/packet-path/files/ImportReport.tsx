import { missingParts, type MissingPart } from '../engine/missing.ts';
import { consequences, contentsInWords, problemInWords } from './import-wording.ts';
import styles from './ImportPanel.module.css';
import type { ReadProblem, Reading } from './read-files.ts';

interface Props {
  reading: Reading;
  onTrace: () => void;
}

/** What was read of the files, what is wrong in them, and what is missing. */
export function ImportReport({ reading, onTrace }: Props) {
  const { topology, problems, problemCount } = reading;
  const canTrace = (topology.Subnets ?? []).length > 0;
  const missing = contentsInWords(topology) === '' ? [] : missingParts(topology);
  const [named, others] = [missing.filter((part) => part.named), missing.filter((part) => !part.named)];
  return (
    <div class={styles.report}>
      {canTrace && (
        <div class={styles.row}>
          <button type="button" class={styles.primary} onClick={onTrace}>
            Trace in this network
          </button>
        </div>
      )}
      {problems.length > 0 && <Problems problems={problems} count={problemCount} />}
      {named.length > 0 && (
        <section aria-label="Missing">
          <p class={styles.heading}>Missing, and it matters here</p>
          <MissingList parts={named} />
        </section>
      )}
      {others.length > 0 && (
        <details class={styles.unfold}>
          <summary>Also not given, but nothing that was read needs it ({others.length})</summary>
          <MissingList parts={others} />
        </details>
      )}
    </div>
  );
}

function Problems({ problems, count }: { problems: readonly ReadProblem[]; count: number }) {
  return (
    <section class={styles.problems} aria-label="Problems">
      <p class={styles.heading}>{count === 1 ? '1 problem' : `${count.toLocaleString('en')} problems`}</p>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>
            <strong>{problem.file}</strong> {problemInWords(problem)}
            {'excerpt' in problem && problem.excerpt && (
              <code class={styles.excerpt}>
                {problem.excerpt.before}
                <mark>{problem.excerpt.at || '⏎'}</mark>
                {problem.excerpt.after}
              </code>
            )}
          </li>
        ))}
      </ul>
      {count > problems.length && <p>And {(count - problems.length).toLocaleString('en')} more.</p>}
    </section>
  );
}

function MissingList({ parts }: { parts: readonly MissingPart[] }) {
  return (
    <ul class={styles.missing}>
      {parts.map(({ part, command, means }) => (
        <li key={part}>
          <code>aws {command}</code>
          <span>{consequences[means]}</span>
        </li>
      ))}
    </ul>
  );
}
