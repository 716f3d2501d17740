import { useId, useState } from 'preact/hooks';
import { Select, TextField } from '#widgets/shared/fields.tsx';
import fields from '#widgets/shared/fields.module.css';
import { headingOf, optionOf, placesIn } from '../end-texts.ts';
import type { Topology } from '../engine/topology.ts';
import { knownEnds, listFound, type KnownEnd } from '../known-ends.ts';
import { typed, type EndForm } from './question-form.ts';

/** With more ends than this, a field to search them stands before the list. */
const manyEnds = 60;

interface Props {
  label: string;
  topology: Topology;
  ends: readonly KnownEnd[];
  form: EndForm;
  onForm: (form: EndForm) => void;
  problem: string | undefined;
}

/** One end of a question: chosen from what the network has, or typed. */
export function EndPicker({ label, topology, ends, form, onForm, problem }: Props) {
  const id = useId();
  const [filter, setFilter] = useState('');
  const { groups, found, listed } = listFound(ends, filter);
  const isTyped = form.choice === typed;
  const inList = isTyped || groups.some((group) => group.ends.some(({ key }) => key === form.choice));
  const about = [filter && `${id}-found`, problem && !isTyped && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={fields.field}>
      <label for={id}>{label}</label>
      {ends.length > manyEnds && (
        <>
          <div class={fields.row}>
            <input
              type="search"
              value={filter}
              placeholder="Search names, ids, addresses"
              aria-label={`Search for: ${label}`}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setFilter(event.currentTarget.value)}
            />
          </div>
          <output id={`${id}-found`} class={fields.hint}>
            {countFound(found, listed, ends.length)}
          </output>
        </>
      )}
      <div class={fields.row}>
        <select
          id={id}
          value={form.choice}
          aria-invalid={problem && !isTyped ? 'true' : undefined}
          aria-describedby={about || undefined}
          onChange={(event) => onForm({ ...form, choice: event.currentTarget.value })}
        >
          {!inList && (
            <optgroup label="Chosen now">
              <option value={form.choice}>{labelChosen(topology, form.choice)}</option>
            </optgroup>
          )}
          {groups.map((group) => (
            <optgroup key={`${group.kind} ${group.vpcId}`} label={headingOf(topology, group)}>
              {group.ends.map((end) => (
                <option key={end.key} value={end.key}>
                  {optionOf(end)}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={typed}>Another address…</option>
        </select>
      </div>
      {isTyped ? (
        <TypedAddress label={label} topology={topology} form={form} onForm={onForm} problem={problem} />
      ) : (
        problem && (
          <p id={`${id}-problem`} class={fields.problem} role="alert">
            {problem}
          </p>
        )
      )}
    </div>
  );
}

function countFound(found: number, listed: number, all: number): string {
  const count = (number: number) => number.toLocaleString('en-US');
  if (listed < found) return `${count(listed)} of ${count(found)} are listed; search to narrow them.`;
  return found === all ? '' : `${count(found)} of ${count(all)} match.`;
}

function labelChosen(topology: Topology, key: string): string {
  const end = knownEnds(topology).find((one) => one.key === key);
  return end ? optionOf(end) : `${key.slice(key.indexOf(' ') + 1)} (not in this network)`;
}

function TypedAddress({ label, topology, form, onForm, problem }: Omit<Props, 'ends'>) {
  const places = placesIn(topology);
  return (
    <>
      <TextField
        label={`${label}: address`}
        value={form.address}
        onValue={(address) => onForm({ ...form, address })}
        hint="IPv4 or IPv6, such as 10.0.1.20"
        problem={problem}
      />
      <Select
        label={`${label}: where it is`}
        options={form.place in places ? places : { ...places, [form.place]: form.place.slice(4) }}
        value={form.place}
        onValue={(place) => onForm({ ...form, place })}
      />
    </>
  );
}
