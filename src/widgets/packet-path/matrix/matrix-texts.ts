import type { MatrixQuestion } from '../engine/matrix.ts';
import { kindTexts } from '../end-texts.ts';
import type { EndKind, KnownEnd } from '../known-ends.ts';
import { endFlawTexts } from '../question/question-flaws.ts';
import { hasPorts, writePorts } from '../question/question-form.ts';
import { mostEnds, type MatrixEnds, type MatrixSum, type Reach, type ReachCell, type Tally } from './reach-matrix.ts';
import { shortReasons } from './short-reasons.ts';

/** What a cell shows, and what the sign means. */
export const reachSigns: Readonly<Record<Reach, { readonly sign: string; readonly means: string }>> = {
  reaches: { sign: '✓', means: 'reaches' },
  blocked: { sign: '✕', means: 'blocked' },
  unknown: { sign: '?', means: 'unknown' },
  'not-askable': { sign: '∅', means: 'cannot be asked' },
  itself: { sign: '–', means: 'itself' },
};

/** The kinds of ends that a reader can put into the matrix. */
export const choiceTexts: Readonly<Record<EndKind, string>> = {
  ...kindTexts,
  interfaces: 'Other network interfaces',
  subnets: 'Subnets',
  outside: 'The internet and on-premises networks',
};

/** Returns the protocol, ports and IP version of a question: “TCP 443”, “ICMP (ping) over IPv6”. */
export function describeTraffic({ protocol, port, family, zonesDown = [] }: MatrixQuestion): string {
  const names = { tcp: 'TCP', udp: 'UDP', icmp: 'ICMP (ping)', any: 'all traffic' } as const;
  const ports = hasPorts(protocol) ? ` ${writePorts(port) || '(all ports)'}` : '';
  const failed = zonesDown.length > 0 ? `, with ${zonesDown.join(' and ')} failed` : '';
  return `${names[protocol]}${ports}${family ? ` over IPv${family}` : ''}${failed}`;
}

/** Returns what a cell says, in a few words: “blocked: no route for the reply”. */
export function describeCell({ reach, cell }: ReachCell): string {
  if (reach === 'itself') return reachSigns[reach].means;
  if ('problem' in cell) {
    const { problem } = cell;
    if (problem.flaw === 'bad-port') return 'cannot be asked';
    return `cannot be asked: ${endFlawTexts[problem.flaw](problem.at)}`;
  }
  const { reason, on } = cell;
  const why = reason ? `: ${shortReasons[reason]}${on === 'reply' ? ' (the reply)' : ''}` : '';
  return `${reachSigns[reach].means}${why}`;
}

function count({ reached, unknown, of }: Tally): string {
  return `${reached} of ${of}${unknown > 0 ? ` (${unknown} unknown)` : ''}`;
}

/** Returns a name as it stands inside a sentence. */
function within({ end, title }: KnownEnd): string {
  return end.kind === 'internet' ? 'the internet' : title;
}

/** How many ends outside are summed up; what the others say stands in the table. */
const mostSummed = 4;

/** Returns what a matrix says in sum, in sentences: “From the internet: 2 of 6 can be reached on TCP 443.” */
export function describeSum({ outside, inside }: MatrixSum, question: MatrixQuestion): readonly string[] {
  const traffic = describeTraffic(question);
  const sentences = outside
    .filter(({ from, to }) => from.of + to.of > 0)
    .slice(0, mostSummed)
    .map(
      ({ end, from, to }) =>
        `From ${within(end)}: ${count(from)} can be reached ${hasPorts(question.protocol) ? 'on' : 'by'} ${traffic}. To ${within(end)}: ${count(to)} get there.`,
    );
  return inside.of === 0 ? sentences : [...sentences, `Among those inside: ${count(inside)} ways are open.`];
}

/** Returns that the matrix has not all ends, and what to do; undefined where it has. */
export function describeCut({ sources, destinations, allSources, allDestinations }: MatrixEnds): string | undefined {
  if (sources.length === allSources && destinations.length === allDestinations) return undefined;
  const all = Math.max(allSources, allDestinations).toLocaleString('en-US');
  return `The table holds the first ${mostEnds} of ${all} ends. Choose a VPC, fewer kinds of ends, or search for some of them.`;
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Returns a matrix as CSV, a line for each source. */
export function writeCsv(
  { sources, destinations }: Pick<MatrixEnds, 'sources' | 'destinations'>,
  rows: readonly (readonly ReachCell[])[],
): string {
  const lines = [
    ['From \\ To', ...destinations.map(({ title }) => title)],
    ...rows.map((cells, row) => [sources[row]?.title ?? '', ...cells.map(describeCell)]),
  ];
  return `${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}
