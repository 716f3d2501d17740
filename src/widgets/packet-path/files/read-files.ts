import type { Input, InputProblem } from '../engine/parse.ts';
import type { Question } from '../engine/question.ts';
import { parseSaved } from './saved.ts';

/** A file as a browser hands it over. */
export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Why a file is not read at all. */
export type FileFlaw = 'empty' | 'too-large' | 'unreadable' | 'binary' | 'csv' | 'cli-error' | 'other-output';

/** The line in which a text is broken, shortened around the character that cannot stand there. */
export interface Excerpt {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/** Something in the files that we could not use. */
export type ReadProblem =
  (InputProblem & { readonly excerpt?: Excerpt }) | { readonly file: string; readonly flaw: FileFlaw };

/** What was read of some files. */
export interface Reading extends Omit<Input, 'problems'> {
  readonly question: Question | undefined;
  /** The first problems; `problemCount` counts them all. */
  readonly problems: readonly ReadProblem[];
  readonly problemCount: number;
}

/** The largest file that is read, in bytes. */
export const mostBytes = 50 * 1024 * 1024;

/** So many problems are shown. */
const mostProblems = 20;

/** Characters of a broken line, on either side of the place. */
const sight = 36;

/** Windows PowerShell writes what a command prints as UTF-16, with a mark at its beginning. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns why a text cannot be what the AWS CLI prints as JSON, where that can be told at a glance. */
function flawOfText(name: string, text: string): FileFlaw | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') return 'empty';
  if (start.includes('\u0000') || start.includes('\uFFFD')) return 'binary';
  if (/^[{[]/.test(start)) return undefined;
  if (/^(?:aws: error|An error occurred|Unable to locate credentials|usage: aws)/m.test(start)) return 'cli-error';
  const [line = ''] = start.split('\n');
  if (/\.csv$/i.test(name) || line.split(',').length > 2) return 'csv';
  return /^(?:[-+|]{3}|[A-Z]\w+:\s*$|[A-Z]{3,}\t)/.test(line) ? 'other-output' : undefined;
}

async function read(file: GivenFile): Promise<{ readonly text: string } | { readonly flaw: FileFlaw }> {
  if (file.size > mostBytes) return { flaw: 'too-large' };
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    const flaw = flawOfText(file.name, text);
    return flaw ? { flaw } : { text };
  } catch {
    // A folder, or a file that was moved since it was chosen.
    return { flaw: 'unreadable' };
  }
}

function excerptOf(text: string, line: number, column: number): Excerpt {
  const whole = text.split('\n', line)[line - 1] ?? '';
  const before = whole.slice(0, column - 1);
  const after = whole.slice(column);
  return {
    before: before.length > sight ? `…${before.slice(-sight)}` : before,
    at: whole.slice(column - 1, column),
    after: after.length > sight ? `${after.slice(0, sight)}…` : after.trimEnd(),
  };
}

/** Returns what files say of a network, with what in them could not be used; a file that cannot be read is named. */
export async function readFiles(files: readonly GivenFile[]): Promise<Reading> {
  const results = await Promise.all(files.map(async (file) => ({ file: file.name, ...(await read(file)) })));
  const flawed = results.flatMap((result) => ('flaw' in result ? [result] : []));
  const inputs = results.flatMap((result) => ('text' in result ? [{ name: result.file, text: result.text }] : []));
  const { topology, question, problems } = parseSaved(inputs);
  const shown = [...flawed, ...problems].slice(0, mostProblems).map((problem): ReadProblem => {
    if (problem.flaw !== 'broken-json') return problem;
    const text = inputs.find(({ name }) => name === problem.file)?.text ?? '';
    return { ...problem, excerpt: excerptOf(text, problem.broken.line, problem.broken.column) };
  });
  return { topology, question, problems: shown, problemCount: flawed.length + problems.length };
}
