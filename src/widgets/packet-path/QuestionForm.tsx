import { useState } from 'preact/hooks';
import { Select, TextField } from '#widgets/shared/fields.tsx';
import { commonPorts } from './common-ports.ts';
import { EndPicker } from './EndPicker.tsx';
import { keyOf } from './end-keys.ts';
import { clientPorts, type Protocol } from './engine/protocols.ts';
import type { Question, QuestionProblem } from './engine/question.ts';
import type { Topology } from './engine/topology.ts';
import { knownEnds } from './known-ends.ts';
import { textUnder, type Field } from './question-flaws.ts';
import {
  endOf,
  formOf,
  hasPorts,
  questionOf,
  sameQuestion,
  swapEnds,
  type QuestionForm as Form,
} from './question-form.ts';
import styles from './QuestionForm.module.css';

interface Props {
  topology: Topology;
  question: Question;
  problem: QuestionProblem | undefined;
  onQuestion: (question: Question) => void;
}

const protocolLabels: Readonly<Record<Protocol, string>> = {
  tcp: 'TCP',
  udp: 'UDP',
  icmp: 'ICMP (ping)',
  any: 'All traffic',
};

/** What is asked of the network: from where, to where, and by what traffic. */
export function QuestionForm({ topology, question, problem, onQuestion }: Props) {
  const [draft, setDraft] = useState<{ readonly form: Form; readonly of: Question }>();
  const ends = knownEnds(topology);
  // What was typed stands as long as it belongs to the question that is asked.
  const form =
    draft && sameQuestion(draft.of, question) ? draft.form : formOf(question, new Set(ends.map(({ key }) => key)));
  const read = questionOf(form);
  const problems = 'problems' in read ? read.problems : {};

  const change = (next: Form) => {
    const asked = questionOf(next);
    setDraft({ form: next, of: 'question' in asked ? asked.question : question });
    if ('question' in asked) onQuestion(asked.question);
  };
  const under = (field: Field) => textUnder(field, problems, stillAsked(form, question, field) ? problem : undefined);

  return (
    <fieldset class={styles.form} aria-label="The question">
      <div class={styles.ends}>
        <EndPicker
          label="From"
          topology={topology}
          ends={ends.filter(({ canBegin }) => canBegin)}
          form={form.source}
          onForm={(source) => change({ ...form, source })}
          problem={under('source')}
        />
        <button type="button" class={styles.swap} onClick={() => change(swapEnds(form))}>
          <span aria-hidden="true">⇅</span> Swap<span class="sr-only"> from and to</span>
        </button>
        <EndPicker
          label="To"
          topology={topology}
          ends={ends.filter(({ canReceive }) => canReceive)}
          form={form.destination}
          onForm={(destination) => change({ ...form, destination })}
          problem={under('destination')}
        />
      </div>
      <div class={styles.traffic}>
        <Select
          label="Protocol"
          options={protocolLabels}
          value={form.protocol}
          onValue={(protocol) => change({ ...form, protocol })}
        />
        {hasPorts(form.protocol) && (
          <TextField
            label="Destination port"
            value={form.port}
            onValue={(port) => change({ ...form, port })}
            suggestions={commonPorts}
            hint={hintFor(form.port)}
            problem={under('port')}
          />
        )}
      </div>
      <More topology={topology} form={form} onForm={change} problem={under('sourcePort')} />
      <output class={styles.stale}>
        {Object.keys(problems).length > 0 &&
          'The answer is still to the question before; it follows once this one is whole.'}
      </output>
    </fieldset>
  );
}

function hintFor(port: string): string {
  const named = commonPorts[port.trim()];
  return named ? `${port.trim()} is ${named}.` : 'A port or a range such as 8000-8010; empty for all.';
}

/** Tells whether the field says what the question says, so that the question’s problem is the field’s. */
function stillAsked(form: Form, question: Question, field: Field): boolean {
  if (field === 'port' || field === 'sourcePort') return true;
  const end = endOf(form[field]);
  return typeof end !== 'string' && keyOf(end) === keyOf(question[field]);
}

interface MoreProps {
  topology: Topology;
  form: Form;
  onForm: (form: Form) => void;
  problem: string | undefined;
}

const familyLabels = { automatic: 'Automatic', '4': 'IPv4', '6': 'IPv6' } as const;

/** What is rarely asked: source ports, the IP version, and Availability Zones that fail. */
function More({ topology, form, onForm, problem }: MoreProps) {
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
