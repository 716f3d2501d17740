/** A value of an argument in HCL; a reference is written as it is, joined values with slashes between them. */
export type HclValue =
  string | number | boolean | readonly HclValue[] | { reference: string } | { joined: readonly HclValue[] };

/** A block of HCL: its type, labels, arguments and inner blocks; arguments that are undefined are left out. */
export interface HclBlock {
  type: string;
  labels?: readonly string[];
  arguments?: Readonly<Record<string, HclValue | undefined>>;
  blocks?: readonly HclBlock[];
}

/** Returns blocks in the form that `terraform fmt` gives them. */
export function writeHcl(blocks: readonly HclBlock[]): string {
  return `${blocks.map((block) => writeBlock(block).join('\n')).join('\n\n')}\n`;
}

function writeBlock({ type, labels = [], arguments: given = {}, blocks = [] }: HclBlock): readonly string[] {
  const head = [type, ...labels.map(writeText)].join(' ');
  const values = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const width = Math.max(0, ...values.map(({ name }) => name.length));
  const lines = values.map(({ name, value }) => `${name.padEnd(width)} = ${writeValue(value)}`);
  const inner = blocks.flatMap((block, position) => {
    const isFirst = position === 0 && lines.length === 0;
    return isFirst ? writeBlock(block) : ['', ...writeBlock(block)];
  });
  return [`${head} {`, ...[...lines, ...inner].map((line) => (line === '' ? '' : `  ${line}`)), '}'];
}

function writeValue(value: HclValue): string {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if ('reference' in value) return value.reference;
  if ('joined' in value) return `join("/", ${writeValue(value.joined)})`;
  return `[${value.map(writeValue).join(', ')}]`;
}

const templateStart = /[$%](?=\{)/g;
const control = /\p{Cc}/gu;

/** Quotes a text; what would begin a template is doubled, so that Terraform takes it as it stands. */
function writeText(text: string): string {
  const escaped = text
    .replace(/["\\]/g, (character) => `\\${character}`)
    .replace(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(templateStart, (character) => character + character);
  return `"${escaped}"`;
}
