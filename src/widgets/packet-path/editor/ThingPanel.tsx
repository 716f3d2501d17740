import type { RefObject } from 'preact';
import { nameOf } from '../names.ts';
import type { Change } from '../engine/edit.ts';
import type { EditProblem } from '../engine/edit-kit.ts';
import type { Topology } from '../engine/topology.ts';
import { CellText } from './CellText.tsx';
import { ChangeButton } from './ChangeButton.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import styles from './editor.module.css';
import type { Panel } from './panel.ts';
import { ThingList } from './ThingList.tsx';

interface Props {
  topology: Topology;
  id: string;
  panel: Panel;
  heading: RefObject<HTMLParagraphElement>;
  onPick: (id: string) => void;
  onChange: (change: Change) => EditProblem | undefined;
}

/** What a chosen thing is now, and the changes that it takes. */
export function ThingPanel({ topology, id, panel, heading, onPick, onChange }: Props) {
  const name = nameOf(topology, id);
  const hasFields = ({ fields }: Panel['forms'][number]) => Object.keys(fields).length > 0;
  const buttons = panel.forms.filter((form) => !hasFields(form));
  return (
    <>
      <p class={styles.heading} ref={heading} tabIndex={-1}>
        <span>{panel.kind}</span> <strong>{name}</strong> {name !== id && <code>{id}</code>}
      </p>
      <dl class={styles.facts}>
        {panel.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <CellText topology={topology} cell={value} onPick={onPick} />
            </dd>
          </div>
        ))}
      </dl>
      {panel.lists.map((list) => (
        <ThingList key={list.caption} topology={topology} list={list} onPick={onPick} onChange={onChange} />
      ))}
      {panel.forms.filter(hasFields).map((form, place) => (
        <details key={form.title} class={styles.details} open={place === 0}>
          <summary>{form.title}</summary>
          <ChangeForm form={form} onChange={onChange} />
        </details>
      ))}
      {buttons.length > 0 && (
        <div class={styles.buttons}>
          {buttons.map((form, place) => (
            // What a button does may turn around, on or off, while it stays the same button.
            <ChangeButton key={`${form.make({}).kind} ${place}`} form={form} onChange={onChange} />
          ))}
        </div>
      )}
      {panel.forms.length === 0 && <p class={styles.hint}>Nothing of this can be changed here.</p>}
    </>
  );
}
