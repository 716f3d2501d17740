import { alternativeTexts } from './alternative-texts.ts';
import type { Fix } from '../engine/fix.ts';
import styles from './FixProposal.module.css';
import { refusalRules } from './reason-texts.ts';

/** The rule of AWS that forbids a fix, and what to build instead. */
export function Instead({ fix: { reason, instead } }: { fix: Extract<Fix, { kind: 'refused' }> }) {
  return (
    <div class={styles.result}>
      <p>{refusalRules(reason)}</p>
      <p class={styles.heading}>Build this instead{instead.length > 1 && ', one of these'}</p>
      <ul>
        {instead.map((alternative) => {
          const { text, page, title } = alternativeTexts[alternative];
          return (
            <li key={alternative}>
              {text} <a href={page}>{title}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
