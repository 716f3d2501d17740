import { useMemo, useRef } from 'preact/hooks';
import { parseItem, type ItemFormat, type ParsedItem, type ReadItem } from '../engine/item/parse-item.ts';

/** Returns what `parseItem` returns; after an edit only what changed of the text is read again. */
export function useItem(text: string, format?: ItemFormat): ParsedItem {
  const lastRef = useRef<ReadItem>();
  return useMemo(() => {
    const parsed = parseItem(text, format, lastRef.current);
    if (parsed.ok) lastRef.current = parsed;
    return parsed;
  }, [text, format]);
}
