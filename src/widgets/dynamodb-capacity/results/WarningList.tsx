import styles from './WarningList.module.css';
import { describeWarning, fixTexts } from './warning-wording.ts';
import { warningKinds, type Warning } from '../engine/plan/warnings.ts';

interface Props {
  /** What is wrong besides, in sentences. */
  faults?: readonly string[];
  warnings: readonly Warning[];
  /** What stands here when nothing is wrong. */
  otherwise: string;
}

/** Warnings in plain words, each with what mends it and the page of AWS that explains it. */
export function WarningList({ faults = [], warnings, otherwise }: Props) {
  if (warnings.length + faults.length === 0) return <p>{otherwise}</p>;
  return (
    <ul class={styles.warnings}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
      {warnings.map((warning) => {
        const text = describeWarning(warning);
        const { fixes, source } = warningKinds[warning.kind];
        return (
          <li key={text}>
            {text}{' '}
            <span>
              To mend it, {fixes.map((fix) => fixTexts[fix]).join('; or ')}. <a href={source}>AWS explains</a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
