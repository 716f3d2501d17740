import { useEffect, useRef, useState } from 'preact/hooks';
import { mergeLink, readLink, shortenForLink, writeLink, type FormFields, type FormOf } from './link-state.ts';

/** A widget's form, kept in the page's address. */
export interface LinkState<Fields extends FormFields> {
  form: FormOf<Fields>;
  /** What could not be used of the address, for the reader. */
  notice: string | undefined;
  set: (change: Partial<FormOf<Fields>>) => void;
  reset: () => void;
  /** Takes in what another part of the address held, and adds to the notice what was wrong with it. */
  open: (change: Partial<FormOf<Fields>>, flaw?: string) => void;
}

/**
 * Returns the form of a widget and the ways to change it. The first render has the defaults, as the server's had; then
 * the address is read. `findProblems` names the fields whose text makes no sense: from an address, these are not kept.
 */
export function useLinkState<Fields extends FormFields>(
  widget: string,
  fields: Fields,
  defaults: FormOf<Fields>,
  findProblems: (form: FormOf<Fields>) => readonly (keyof Fields)[],
): LinkState<Fields> {
  const [form, setForm] = useState(defaults);
  /** The form of this moment: a change may follow another before either is shown. */
  const latestRef = useRef(form);
  const [notice, setNotice] = useState<string>();

  useEffect(() => {
    const { form: linked, ignored, unknownVersion } = readLink(widget, fields, defaults, location.search);
    const senseless = findProblems(linked);
    const usable = { ...linked, ...Object.fromEntries(senseless.map((field) => [field, defaults[field]])) };
    const dropped = [...ignored, ...senseless];
    if (unknownVersion) setNotice('This link is from another version of the tool, so the example stands instead.');
    else if (dropped.length > 0)
      setNotice(`The link had values that make no sense (${dropped.join(', ')}); the example’s stand in their place.`);
    latestRef.current = usable;
    setForm(usable);
    // The address is read once, when the widget wakes; its other arguments are constants of the widget.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const show = (next: FormOf<Fields>) => {
    latestRef.current = next;
    setForm(next);
    setNotice(undefined);
    const own = writeLink(widget, shortenForLink(fields, next, defaults), defaults);
    const query = mergeLink(widget, fields, location.search, own);
    // Browsers take only so many changes of the address in a while, and a long text changes nothing in it.
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
  };
  const open: LinkState<Fields>['open'] = (change, flaw) => {
    latestRef.current = { ...latestRef.current, ...change };
    setForm(latestRef.current);
    if (flaw !== undefined) setNotice((told) => (told === undefined ? flaw : `${told} ${flaw}`));
  };
  return {
    form,
    notice,
    open,
    set: (change) => show({ ...latestRef.current, ...change }),
    reset: () => show(defaults),
  };
}
