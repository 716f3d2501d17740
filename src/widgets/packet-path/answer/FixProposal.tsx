import { useMemo, useRef, useState } from 'preact/hooks';
import type { Change } from '../engine/edit.ts';
import { findFix } from '../engine/fix.ts';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import styles from './FixProposal.module.css';
import { FixChanges } from './FixChanges.tsx';
import { Instead } from './Instead.tsx';
import { describeQuestionProblem } from '../question-texts.ts';

interface Props {
  topology: Topology;
  question: Question;
  onApply?: (changes: readonly Change[]) => void;
}

interface Asked {
  readonly topology: Topology;
  readonly question: Question;
  /** Whether the page has had the time to say that it searches. */
  readonly said: boolean;
}

const same = (a: Question, b: Question) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The smallest fix, searched for on asking, as a large network may take seconds. */
export function FixProposal({ topology, question, onApply }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const button = useRef<HTMLButtonElement>(null);
  const result = useMemo(() => asked?.said && findFix(asked.topology, asked.question), [asked]);
  const isAsked = asked?.topology === topology && same(asked.question, question);
  const found = isAsked && result;
  const search = () => {
    setAsked({ topology, question, said: false });
    requestAnimationFrame(() => setTimeout(() => setAsked({ topology, question, said: true })));
  };
  const apply =
    onApply &&
    ((changes: readonly Change[]) => {
      // The proposal goes once the network has changed, and the focus must not go with it.
      button.current?.focus();
      onApply(changes);
    });
  return (
    <div class={styles.proposal}>
      <div class={`${styles.buttons} no-print`}>
        <button type="button" ref={button} onClick={search}>
          Find the smallest fix
        </button>
        <output>{found ? summary(found) : isAsked && 'Searching…'}</output>
      </div>
      {found && 'fix' in found && found.fix.kind === 'changes' && (
        <FixChanges topology={topology} fix={found.fix} onApply={apply} />
      )}
      {found && 'fix' in found && found.fix.kind === 'refused' && <Instead fix={found.fix} />}
    </div>
  );
}

/** Returns how the search ended, in a sentence or two. */
function summary(found: ReturnType<typeof findFix>): string {
  if ('problem' in found) return describeQuestionProblem(found.problem);
  const { fix } = found;
  switch (fix.kind) {
    case 'not-needed':
      return 'Nothing needs repair: it works.';
    case 'changes':
      return fix.changes.length === 1 ? 'One change lets it through:' : `${fix.changes.length} changes let it through:`;
    case 'refused':
      return 'No change of routes, rules or gateways helps here.';
    case 'unknown':
      return 'Too little is known to tell what to change. Add what the answer says is missing.';
    case 'not-found':
      return 'No fix was found. What stops the packet has to be repaired where the answer says, by hand.';
  }
}
