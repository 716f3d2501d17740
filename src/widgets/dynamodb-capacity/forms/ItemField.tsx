import { useId, useRef } from 'preact/hooks';
import fields from '#widgets/shared/fields.module.css';
import { describeItemProblem, describePlace, describeUnsupported, formatNames } from './json-wording.ts';
import type { ParsedItem } from '../engine/item/parse-item.ts';
import type { Place } from '../engine/item/places.ts';
import { formatNumber } from '../results/size-wording.ts';
import styles from './ItemField.module.css';

interface Props {
  label: string;
  /** The item as typed, and what it was read as. */
  text: string;
  parsed: ParsedItem;
  onText: (text: string) => void;
  /** Whether no link can carry it. */
  tooLong: boolean;
  /** Lines in sight. */
  rows: number;
}

/** More lines than these would bury the other inputs. */
const mostListed = 5;

/** An item as text, with what is wrong in it under it, and a way to each place. */
export function ItemField({ label, text, parsed, onText, tooLong, rows }: Props) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const show = ({ offset }: Place) => {
    input.current?.focus();
    input.current?.setSelectionRange(offset, offset + 1);
  };
  return (
    <div class={fields.field}>
      <label for={id}>{label}</label>
      <textarea
        ref={input}
        id={id}
        class={styles.text}
        rows={rows}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text}
        aria-invalid={parsed.ok ? undefined : 'true'}
        aria-describedby={`${id}-about`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <output id={`${id}-about`} class={styles.about}>
        <Findings parsed={parsed} onShow={show} />
        {tooLong && <p class={fields.hint}>The item is too long for a link; the link carries the rest.</p>}
      </output>
    </div>
  );
}

function Findings({ parsed, onShow }: { parsed: ParsedItem; onShow: (place: Place) => void }) {
  if (!parsed.ok) {
    const { problem } = parsed;
    return (
      <p class={fields.problem}>
        <PlaceButton place={problem.place} onShow={onShow} />: {describeItemProblem(problem)}.
      </p>
    );
  }
  const { unsupported, unlisted, format, wrapped, mixed } = parsed;
  const listed = unsupported.slice(0, mostListed);
  const more = unsupported.length - listed.length + unlisted;
  return (
    <>
      <p class={fields.hint}>
        Read as {formatNames[format]}
        {wrapped && ', from within “Item”'}.{mixed && ' Some attributes look like DynamoDB JSON, but not all.'}
        {format === 'plain' && ' Sets and binary values need DynamoDB JSON.'}
      </p>
      {listed.length > 0 && (
        <div class={fields.problem}>
          <p>Left out, since DynamoDB would refuse it:</p>
          <ul>
            {listed.map(({ reason, path, place }) => (
              <li key={place.offset}>
                <PlaceButton place={place} onShow={onShow} />: {describeUnsupported(reason, path)}.
              </li>
            ))}
            {more > 0 && <li>and {formatNumber(more)} more.</li>}
          </ul>
        </div>
      )}
    </>
  );
}

/** A place in the text, which it leads to. */
function PlaceButton({ place, onShow }: { place: Place; onShow: (place: Place) => void }) {
  return (
    <button type="button" class={styles.place} onClick={() => onShow(place)}>
      {describePlace(place)}
    </button>
  );
}
