import { useId, useRef } from 'preact/hooks';
import { Choice } from '#widgets/shared/fields.tsx';
import { fitsLink } from '#widgets/shared/link-state.ts';
import fields from '#widgets/shared/fields.module.css';
import { exampleForm, itemFields, type ItemForm } from './item-form.ts';
import { formatLabels, itemLabel } from './item-form-wording.ts';
import { describeItemProblem, describePlace, describeUnsupported } from './json-wording.ts';
import type { ParsedItem } from './parse-item.ts';
import type { Place } from './places.ts';
import { formatNumber } from './size-wording.ts';
import styles from './ItemCalculator.module.css';

interface Props {
  form: ItemForm;
  parsed: ParsedItem;
  onChange: (change: Partial<ItemForm>) => void;
}

/** More lines than these would bury the other inputs. */
const mostListed = 5;

/** The item as text, with what is wrong in it under it, and a way to each place. */
export function ItemInput({ form, parsed, onChange }: Props) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const staysHere = form.item !== exampleForm.item && !fitsLink(itemFields.item, form.item);
  const show = ({ offset }: Place) => {
    text.current?.focus();
    text.current?.setSelectionRange(offset, offset + 1);
  };
  return (
    <>
      <div class={fields.field}>
        <label for={id}>{itemLabel}</label>
        <textarea
          ref={text}
          id={id}
          class={styles.text}
          rows={14}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          value={form.item}
          aria-invalid={parsed.ok ? undefined : 'true'}
          aria-describedby={`${id}-about`}
          onInput={(event) => onChange({ item: event.currentTarget.value })}
        />
        <output id={`${id}-about`} class={styles.about}>
          <Findings parsed={parsed} onShow={show} />
          {staysHere && <p class={fields.hint}>The item is too long for a link; the link carries the rest.</p>}
        </output>
      </div>
      <Choice
        label="Its format"
        options={formatLabels}
        value={form.format}
        onValue={(format) => onChange({ format })}
      />
    </>
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
        Read as {formatLabels[format]}
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
