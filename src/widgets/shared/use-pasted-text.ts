import { useEffect, useRef, useState } from 'preact/hooks';
import { longestPacked, packText, unpackText } from './packed-text.ts';

/** A longer text is not even packed: it would hardly fit a link, and packing it takes time. */
const longest = 500_000;

/** Browsers limit how often an address may change; this many milliseconds of calm stay well below it. */
const calm = 300;

const damaged = 'The text in this link is damaged or cut off, so the example stands instead.';

/** Returns what a fragment holds under a name; undefined for nothing. */
export function readFragment(fragment: string, name: string): string | undefined {
  return partsOf(fragment)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/**
 * Returns the fragment, without a number sign, that holds a value under a name in place of what it held there; undefined
 * takes it away. What other widgets keep there stays, and a heading's name where nothing else does.
 */
export function writeFragment(fragment: string, name: string, value: string | undefined): string {
  const others = partsOf(fragment).filter((part) => !part.startsWith(`${name}=`));
  if (value === undefined) return others.join('&');
  return [...others.filter((part) => part.includes('=')), `${name}=${value}`].join('&');
}

function keepInAddress(name: string, value: string | undefined): void {
  const { pathname, search, hash } = location;
  const fragment = writeFragment(hash, name, value);
  const next = fragment && `#${fragment}`;
  if (next !== hash) history.replaceState(history.state, '', pathname + search + next);
}

function partsOf(fragment: string): readonly string[] {
  return fragment.replace(/^#/, '').split('&').filter(Boolean);
}

interface PastedText {
  /** What the fragment holds the text under. */
  name: string;
  /** The text, and the one that needs no link. */
  text: string;
  initial: string;
  /** Shows the text that a link opens; with a flaw to tell of where the link held none, the initial one. */
  onOpen: (text: string, flaw?: string) => void;
}

/**
 * Keeps a pasted text, packed, in the fragment of the page’s address, which is sent to no server: reads it when the page
 * wakes and whenever the reader changes it, and writes it a moment after the text changes. Returns whether the text is
 * too long for that.
 */
export function usePastedText({ name, text, initial, onOpen }: PastedText): boolean {
  const [tooLong, setTooLong] = useState(false);
  const latestRef = useRef(onOpen);
  /** What the address says already, or need not say. */
  const settledRef = useRef(text);

  useEffect(() => {
    latestRef.current = onOpen;
  });

  useEffect(() => {
    let reading = 0;
    const read = async () => {
      reading += 1;
      const mine = reading;
      const packed = readFragment(location.hash, name);
      if (packed === undefined) return;
      const opened = await unpackText(packed);
      if (mine !== reading) return;
      // What holds nothing is not handed on with the next link.
      if (opened === undefined) keepInAddress(name, undefined);
      settledRef.current = opened ?? initial;
      setTooLong(false);
      latestRef.current(settledRef.current, opened === undefined ? damaged : undefined);
    };
    void read();
    addEventListener('hashchange', read);
    return () => {
      reading += 1;
      removeEventListener('hashchange', read);
    };
  }, [name, initial]);

  useEffect(() => {
    if (text === settledRef.current) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const packed = text === initial || text.length > longest ? undefined : await packText(text);
      if (stale) return;
      const fits = packed !== undefined && packed.length <= longestPacked;
      keepInAddress(name, fits ? packed : undefined);
      settledRef.current = text;
      setTooLong(text !== initial && !fits);
    }, calm);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [name, text, initial]);

  return tooLong;
}
