/** What JSON and YAML can both write; members that are undefined are left out. */
export type Document =
  string | number | boolean | readonly Document[] | { readonly [name: string]: Document | undefined };

const plain = /^[A-Za-z][\w:./-]*$/;
/** Words that YAML 1.1 takes for something else than text. */
const notText = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Characters that JSON may write as they are, and YAML must not. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF]/g;

/** Returns a document in YAML, in block style; texts are quoted wherever YAML could read something else. */
export function writeYaml(document: Document): string {
  return `${writeLines(document).join('\n')}\n`;
}

function writeLines(document: Document): readonly string[] {
  if (isList(document)) return document.length > 0 ? document.flatMap(writeElement) : ['[]'];
  if (typeof document !== 'object') return [writeScalar(document)];
  const members = Object.entries(document).flatMap(([name, value]) =>
    value === undefined ? [] : writeMember(name, value),
  );
  return members.length > 0 ? members : ['{}'];
}

function writeElement(element: Document): readonly string[] {
  return writeLines(element).map((line, position) => `${position === 0 ? '- ' : '  '}${line}`);
}

function writeMember(name: string, value: Document): readonly string[] {
  const [first = '', ...rest] = writeLines(value);
  const isBlock = typeof value === 'object' && first !== '[]' && first !== '{}';
  return isBlock ? [`${writeScalar(name)}:`, ...indent([first, ...rest])] : [`${writeScalar(name)}: ${first}`];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function writeScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (plain.test(value) && !notText.test(value) && !value.endsWith(':')) return value;
  return JSON.stringify(value).replace(unprintable, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isList(document: Document): document is readonly Document[] {
  return Array.isArray(document);
}
