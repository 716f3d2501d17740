import type { EndFlaw } from '../engine/ends.ts';
import { allPorts } from '../engine/protocols.ts';
import type { QuestionProblem } from '../engine/question.ts';
import type { FormProblems, TypedFlaw } from './question-form.ts';

/** Which field of the form a problem stands under. */
export type Field = keyof FormProblems;

type Side = 'source' | 'destination';

const other: Readonly<Record<Side, string>> = { source: 'destination', destination: 'source' };

/** What is wrong with an end, in words that stand right under its field. */
export const endFlawTexts: Readonly<Record<EndFlaw, (side: Side) => string>> = {
  'unknown-id': () => 'This is not in the network, or not any more. Choose another end.',
  'not-an-address': () => 'This is no IP address. Write all of it, such as 10.0.1.20 or 2001:db8::20.',
  'no-address-in-family': (side) =>
    `The ${side} and the ${other[side]} need an address of the same IP version, and here one has none of it. Choose another end, or the other IP version under “More”.`,
  'no-interface-there': () =>
    'No network interface has this address, so nothing can be sent from it. Choose an address that is in use.',
  'in-several-vpcs': () => 'More than one VPC has this address. Say below which one is meant.',
  'no-way-to-premises': () =>
    'No virtual private gateway, VPN or Direct Connect attachment joins this network to your premises.',
  'service-addresses-unknown': () =>
    'The addresses of this service are not known: the entries of its prefix list were not given.',
  'cannot-begin': () => 'An endpoint only answers; it opens no connections. Choose another source, or swap the ends.',
  'not-a-destination': () =>
    'A Gateway Load Balancer endpoint passes traffic on; it is no place for traffic to end. Choose another destination.',
};

/** What is wrong with what was typed. */
const typedFlawTexts: Readonly<Record<TypedFlaw, (side: Side) => string>> = {
  // The hint under the field already says what to type.
  'no-address-yet': () => '',
  'not-an-address': endFlawTexts['not-an-address'],
  'bad-port': () =>
    `Write a port from ${allPorts.from} to ${allPorts.to}, such as 443, or a range with the lower port first, such as 8000-8010.`,
};

/** Returns what to say under a field: of what was typed in it, else of the question; undefined where all is well. */
export function textUnder(
  field: Field,
  problems: FormProblems,
  problem: QuestionProblem | undefined,
): string | undefined {
  const side = field === 'source' ? 'source' : 'destination';
  const flaw = problems[field];
  if (flaw) return typedFlawTexts[flaw](side) || undefined;
  if (problem?.at !== field) return undefined;
  return problem.flaw === 'bad-port' ? typedFlawTexts['bad-port'](side) : endFlawTexts[problem.flaw](side);
}
