import type { End } from '../engine/ends.ts';
import { parseDocuments } from '../engine/json.ts';
import { asPrinted, parseTopology, type Input, type InputFile } from '../engine/parse.ts';
import { protocols, type PortRange } from '../engine/protocols.ts';
import type { Question } from '../engine/question.ts';
import { listOf, number, objectOf, optional, text, type Reader } from '../engine/schema.ts';
import type { Topology } from '../engine/topology.ts';

/** What a file of ours holds: a network, what is asked of it, and how it is called. */
export interface Saved {
  readonly topology: Topology;
  readonly question: Question;
  readonly title?: string;
}

/**
 * Returns a network and a question as a file that `parseSaved` reads: the AWS CLI’s keys, and beside them `Question`,
 * which whoever reads only the network ignores. Without an indent it is one line.
 */
export function printSaved({ topology, question, title }: Saved, indent?: number): string {
  return JSON.stringify({ Title: title, Question: question, ...asPrinted(topology) }, null, indent);
}

/** Reads what is one of a few values. */
function oneOf<T>(options: readonly T[]): Reader<T> {
  return (value) => options.find((option) => option === value);
}

const idEnd = objectOf({ kind: oneOf(['instance', 'interface', 'subnet', 'endpoint'] as const), id: text });
const addressEnd = objectOf({ kind: oneOf(['address'] as const), address: text, vpcId: optional(text) });
const internetEnd = objectOf({ kind: oneOf(['internet'] as const), address: optional(text) });
const premisesEnd = objectOf({ kind: oneOf(['on-premises'] as const), address: text, via: optional(text) });
const range = objectOf({ from: number, to: number });

const end: Reader<End> = (value, ...place) =>
  idEnd(value, ...place) ?? addressEnd(value, ...place) ?? internetEnd(value, ...place) ?? premisesEnd(value, ...place);

const port: Reader<number | PortRange> = (value, ...place) =>
  typeof value === 'number' ? number(value, ...place) : range(value, ...place);

const question: Reader<Question> = objectOf({
  source: end,
  destination: end,
  protocol: oneOf(protocols),
  port: optional(port),
  sourcePort: optional(port),
  family: optional(oneOf([4, 6] as const)),
  zonesDown: optional(listOf(text)),
});

/** Returns a value as a question with its keys in one order, or undefined where it is none; what is optional and wrong is left out. */
export function readQuestion(value: unknown): Question | undefined {
  return question(value, '', () => undefined);
}

function questionIn({ text: json }: InputFile): Question | undefined {
  // A question is only in our own files, so that those of the AWS CLI need not be read twice.
  if (!json.includes('"Question"')) return undefined;
  const parsed = parseDocuments(json);
  const documents = 'documents' in parsed ? parsed.documents : [];
  return documents
    .map((document) => (typeof document === 'object' && document && 'Question' in document ? document.Question : 0))
    .map(readQuestion)
    .find(Boolean);
}

/** Returns what files say of a network and what they ask, with what in them could not be used; garbage is no question. */
export function parseSaved(files: readonly InputFile[]): Input & { readonly question: Question | undefined } {
  return { ...parseTopology(files), question: files.map(questionIn).find(Boolean) };
}
