import { useMemo, useRef } from 'preact/hooks';
import type { ReadJson } from '../engine/item/json.ts';
import { parseItem, type ItemFormat, type ParsedItem } from '../engine/item/parse-item.ts';

/** Returns what `parseItem` returns; after an edit only what changed of the text is read again. */
export function useItem(text: string, format?: ItemFormat): ParsedItem {
  const lastRef = useRef<ReadJson>();
  return useMemo(() => {
    const parsed = parseItem(text, format, lastRef.current);
    if (parsed.ok) lastRef.current = parsed.json;
    return parsed;
  }, [text, format]);
}
