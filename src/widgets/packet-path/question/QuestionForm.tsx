import { useState } from 'preact/hooks';
import { Select, TextField } from '#widgets/shared/fields.tsx';
import { commonPorts } from './common-ports.ts';
import { EndPicker } from './EndPicker.tsx';
import { keyOf } from './end-keys.ts';
import type { Protocol } from '../engine/protocols.ts';
import type { Question, QuestionProblem } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import { knownEnds } from '../known-ends.ts';
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
import { QuestionMore } from './QuestionMore.tsx';

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
    <fieldset class={`${styles.form} no-print`} aria-label="The question">
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
      <QuestionMore topology={topology} form={form} onForm={change} problem={under('sourcePort')} />
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
