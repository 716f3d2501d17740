/** Where a text stops being JSON; line and column count from 1. */
export interface BrokenJson {
  readonly line: number;
  readonly column: number;
  /** Whether the text ends too early, rather than holding something that cannot stand there. */
  readonly cutOff: boolean;
}

/** The scanner's answer: where the value ends, or where it breaks. */
type Scan = { readonly end: number } | { readonly brokenAt: number };

const space = /[ \t\n\r]*/y;
const plain = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endOfText(text: string, start: number): number | undefined {
  let at = start + 1;
  for (;;) {
    at = endOf(plain, text, at) ?? at;
    if (text[at] === '"') return at + 1;
    const escaped = endOf(escape, text, at);
    if (escaped === undefined) return undefined;
    at = escaped;
  }
}

function skipSpace(text: string, at: number): number {
  return endOf(space, text, at) ?? at;
}

/** Scans one value without building it: a stack of open brackets instead of recursion, so that no depth overflows. */
function scanValue(text: string, start: number): Scan {
  const open: ('{' | '[')[] = [];
  let at = skipSpace(text, start);
  let wants: 'value' | 'key' | 'first-key' | 'first-value' | 'comma' = 'value';
  for (;;) {
    at = skipSpace(text, at);
    const character = text[at];
    if (wants === 'comma') {
      const inside = open.at(-1);
      if (inside === undefined) return { end: at };
      if (character === ',') wants = inside === '{' ? 'key' : 'value';
      else if (character === (inside === '{' ? '}' : ']')) open.pop();
      else return { brokenAt: at };
      at += 1;
    } else if ((wants === 'first-key' && character === '}') || (wants === 'first-value' && character === ']')) {
      open.pop();
      at += 1;
      wants = 'comma';
    } else if (wants === 'key' || wants === 'first-key') {
      const end = character === '"' ? endOfText(text, at) : undefined;
      if (end === undefined) return { brokenAt: at };
      const colon = skipSpace(text, end);
      if (text[colon] !== ':') return { brokenAt: colon };
      at = colon + 1;
      wants = 'value';
    } else if (character === '{' || character === '[') {
      open.push(character);
      at += 1;
      wants = character === '{' ? 'first-key' : 'first-value';
    } else {
      const end = character === '"' ? endOfText(text, at) : endOf(word, text, at);
      if (end === undefined) return { brokenAt: at };
      at = end;
      wants = 'comma';
    }
  }
}

function placeOf(text: string, at: number): BrokenJson {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, cutOff: skipSpace(text, at) >= text.length };
}

/**
 * Returns the JSON documents of a text, of which a script that appends its outputs to one file writes several, or the
 * place at which it is broken.
 */
export function parseDocuments(
  text: string,
): { readonly documents: readonly unknown[] } | { readonly broken: BrokenJson } {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { documents: [JSON.parse(bare)] };
  } catch {
    // Either several documents or a broken one: browsers word that differently and few say where, so we look ourselves.
  }
  const documents: unknown[] = [];
  let at = skipSpace(bare, 0);
  while (at < bare.length || documents.length === 0) {
    const scan = scanValue(bare, at);
    if ('brokenAt' in scan) return { broken: placeOf(bare, scan.brokenAt) };
    documents.push(JSON.parse(bare.slice(at, scan.end)));
    at = skipSpace(bare, scan.end);
  }
  return { documents };
}
