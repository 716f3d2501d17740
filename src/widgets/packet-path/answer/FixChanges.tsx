import { CopyButton } from '#widgets/shared/CopyButton.tsx';
import { describeChange } from '../change-texts.ts';
import { commandFor } from './commands/command-for.ts';
import { applyChanges, type Change } from '../engine/edit.ts';
import type { Fix } from '../engine/fix.ts';
import type { Topology } from '../engine/topology.ts';
import styles from './FixProposal.module.css';
import { describeOpening } from './opening-texts.ts';
import { describeVerdict } from './verdict-texts.ts';

interface Props {
  topology: Topology;
  fix: Extract<Fix, { kind: 'changes' }>;
  onApply: ((changes: readonly Change[]) => void) | undefined;
}

/** The network as each of some changes finds it. */
function before(topology: Topology, changes: readonly Change[], place: number): Topology {
  const edited = applyChanges(topology, changes.slice(0, place));
  return 'topology' in edited ? edited.topology : topology;
}

/** The changes of a fix in words and as commands, with a button that makes them. */
export function FixChanges({ topology, fix: { changes, trace, topology: after }, onApply }: Props) {
  const steps = changes.map((change, place) => {
    const found = before(topology, changes, place);
    return { what: describeChange(found, change), command: commandFor(found, change), opens: describeOpening(change) };
  });
  return (
    <div class={styles.result}>
      <ol>
        {steps.map(({ what, command, opens }, place) => (
          <li key={place}>
            <p class={styles.what}>{what}</p>
            {opens !== undefined && <p class={styles.opens}>{opens}</p>}
            <pre>{command}</pre>
          </li>
        ))}
      </ol>
      <p>
        Traced again with {changes.length === 1 ? 'this change' : 'these changes'}: {describeVerdict(after, trace).text}
      </p>
      <div class={`${styles.buttons} no-print`}>
        {onApply && (
          <button type="button" onClick={() => onApply(changes)}>
            Apply {changes.length === 1 ? 'this change' : 'these changes'} here
          </button>
        )}
        <CopyButton text={() => steps.map(({ command }) => command).join('\n')} about={changes}>
          {changes.length === 1 ? 'Copy the command' : 'Copy the commands'}
        </CopyButton>
      </div>
    </div>
  );
}
