import { useState } from 'preact/hooks';
import { Select, TextField } from '#widgets/shared/fields.tsx';
import { clientPorts } from '../engine/protocols.ts';
import type { Topology } from '../engine/topology.ts';
import { hasPorts, type QuestionForm } from './question-form.ts';
import styles from './QuestionForm.module.css';

interface Props {
  topology: Topology;
  form: QuestionForm;
  onForm: (form: QuestionForm) => void;
  problem: string | undefined;
}

const familyLabels = { automatic: 'Automatic', '4': 'IPv4', '6': 'IPv6' } as const;

/** What is rarely asked: source ports, the IP version, and Availability Zones that fail. */
export function QuestionMore({ topology, form, onForm, problem }: Props) {
  const [open, setOpen] = useState<boolean>();
  const { sourcePort, family, zonesDown } = form;
  const used = sourcePort !== '' || family !== 'automatic' || zonesDown.length > 0;
  const known = (topology.Subnets ?? []).flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []);
  const zones = [...new Set([...known, ...zonesDown])].toSorted();
  const fail = (zone: string, down: boolean) =>
    onForm({ ...form, zonesDown: zones.filter((one) => (one === zone ? down : zonesDown.includes(one))) });
  return (
    <details class={styles.more} open={open ?? used} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>More: source ports, IP version, failed zones</summary>
      <div class={styles.traffic}>
        {hasPorts(form.protocol) && (
          <TextField
            label="Source ports"
            value={sourcePort}
            onValue={(text) => onForm({ ...form, sourcePort: text })}
            hint={`Empty for what clients use: ${clientPorts.from}-${clientPorts.to}.`}
            problem={problem}
          />
        )}
        <Select
          label="IP version"
          options={familyLabels}
          value={family}
          onValue={(chosen) => onForm({ ...form, family: chosen })}
        />
      </div>
      {zones.length > 0 && (
        <fieldset class={styles.zones}>
          <legend>Availability Zones taken as failed</legend>
          {zones.map((zone) => (
            <label key={zone}>
              <input
                type="checkbox"
                checked={zonesDown.includes(zone)}
                onChange={(event) => fail(zone, event.currentTarget.checked)}
              />
              {zone}
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
