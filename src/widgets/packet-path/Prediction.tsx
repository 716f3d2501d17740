import { useId, useState } from 'preact/hooks';
import type { Scenario } from './scenarios/scenario.ts';
import styles from './VpcSimulator.module.css';

interface Props {
  scenario: Scenario;
  /** Whether the answer is in sight. */
  revealed: boolean;
  onReveal: () => void;
}

/** What a scenario tells and asks, with answers to guess; the first guess shows what really happens. */
export function Prediction({ scenario, revealed, onReveal }: Props) {
  const name = useId();
  const [guessed, setGuessed] = useState<number>();
  const guess = guessed === undefined ? undefined : scenario.guesses[guessed];
  const choose = (at: number) => {
    setGuessed(at);
    onReveal();
  };
  return (
    <div class={styles.prediction}>
      <p>{scenario.situation}</p>
      <fieldset class={styles.guesses}>
        <legend>{scenario.ask}</legend>
        {scenario.guesses.map(({ text, right }, at) => (
          <label key={text} data-right={revealed && guess ? right : undefined}>
            <input type="radio" name={name} checked={at === guessed} onChange={() => choose(at)} />
            {text}
          </label>
        ))}
      </fieldset>
      {!revealed && (
        <button type="button" class={styles.button} onClick={onReveal}>
          Show the answer
        </button>
      )}
      <noscript>{scenario.lesson}</noscript>
      <output class={styles.lesson}>
        {revealed && (
          <>
            {guess && (
              <strong class={guess.right ? styles.right : styles.wrong}>{guess.right ? '✓ Right.' : '✕ No.'}</strong>
            )}{' '}
            {scenario.lesson}
          </>
        )}
      </output>
      {revealed && (
        <p>
          <strong>Try next:</strong> {scenario.tryNext}
        </p>
      )}
    </div>
  );
}
