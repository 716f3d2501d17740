/**
 * What a widget's form may hold: a field takes any short text, a longer one up to its own limit, one of a few options, or
 * pasted text, which belongs in no query since servers see those; `usePastedText` keeps it in the fragment.
 */
export type FormFields = Readonly<Record<string, 'text' | 'pasted' | LongText | readonly string[]>>;

/** A text that may be longer than a number, and how many characters of a link it may take at most. */
export interface LongText {
  mostInLink: number;
}

/** A form as typed, every value a string. */
export type FormOf<Fields extends FormFields> = {
  [Field in keyof Fields]: Fields[Field] extends readonly (infer Option extends string)[] ? Option : string;
};

const longestText = 40;

/** Returns whether a query can carry this value of a field: a short text or an option, or one that is not too long. */
export function fitsLink(field: FormFields[string], value: string): boolean {
  if (field === 'pasted') return false;
  if (field === 'text') return value.length <= longestText;
  if (!('mostInLink' in field)) return field.includes(value);
  // Encoding never shortens, so that a very long text need not be encoded.
  return value.length <= field.mostInLink && encodedLength(value) <= field.mostInLink;
}

function encodedLength(value: string): number {
  return String(new URLSearchParams({ value })).length - 'value='.length;
}

/**
 * Returns the query of a link that opens a widget in a state: its name with the version, then each field that differs
 * from the default; empty when none does.
 */
export function writeLink<Fields extends FormFields>(
  widget: string,
  form: FormOf<Fields>,
  defaults: FormOf<Fields>,
): string {
  const changed = Object.entries(form).filter(([field, value]) => value !== defaults[field]);
  return changed.length === 0 ? '' : `?${new URLSearchParams([[widget, '1'], ...(changed as [string, string][])])}`;
}

/**
 * Returns a page's query with a widget's own part (as `writeLink` gives it) in place of what it had there. What other
 * widgets of the page keep stays, as long as they name their fields differently.
 */
export function mergeLink(widget: string, fields: FormFields, query: string, own: string): string {
  const params = new URLSearchParams(query);
  for (const name of [widget, ...Object.keys(fields)]) params.delete(name);
  for (const [name, value] of new URLSearchParams(own)) params.append(name, value);
  return params.size === 0 ? '' : `?${params}`;
}

/** Returns the form with the default in place of each value that a link cannot carry. */
export function shortenForLink<Fields extends FormFields>(
  fields: Fields,
  form: FormOf<Fields>,
  defaults: FormOf<Fields>,
): FormOf<Fields> {
  const tooLong = Object.entries(fields).filter(([field, kind]) => !fitsLink(kind, form[field] ?? ''));
  return { ...form, ...Object.fromEntries(tooLong.map(([field]) => [field, defaults[field]])) };
}

/**
 * Returns the form that a link's query describes, with the fields whose value it could not use: they keep the default.
 * A query that is not for this widget, or for a version that we do not know, gives the defaults.
 */
export function readLink<Fields extends FormFields>(
  widget: string,
  fields: Fields,
  defaults: FormOf<Fields>,
  query: string,
): { form: FormOf<Fields>; ignored: (keyof Fields)[]; unknownVersion: boolean } {
  const params = new URLSearchParams(query);
  const version = params.get(widget);
  if (version !== '1') return { form: defaults, ignored: [], unknownVersion: version !== null };

  const form: Record<string, string> = { ...defaults };
  const ignored: (keyof Fields)[] = [];
  for (const [field, kind] of Object.entries(fields)) {
    const value = params.get(field);
    if (value === null) continue;
    if (fitsLink(kind, value)) form[field] = value;
    else ignored.push(field);
  }
  return { form: form as FormOf<Fields>, ignored, unknownVersion: false };
}
