import { parseAddress, type Family } from '#widgets/shared/cidr.ts';
import { keyOf } from './end-keys.ts';
import type { End } from '../engine/ends.ts';
import { allPorts, type PortRange, type Protocol } from '../engine/protocols.ts';
import type { Question } from '../engine/question.ts';

/** What stands for an address that is typed, among the keys of the ends. */
export const typed = 'typed';

/** Where a typed address is: wherever the network has it, on the internet, on premises, in a VPC, behind a gateway. */
export type Place = '' | 'internet' | 'on-premises' | `vpc ${string}` | `via ${string}`;

/** An end as it is chosen or typed. */
export interface EndForm {
  /** The key of the end that is chosen, or `typed`. */
  readonly choice: string;
  readonly address: string;
  readonly place: Place;
}

/** A question as it is chosen and typed. */
export interface QuestionForm {
  readonly source: EndForm;
  readonly destination: EndForm;
  readonly protocol: Protocol;
  readonly port: string;
  readonly sourcePort: string;
  readonly family: 'automatic' | '4' | '6';
  readonly zonesDown: readonly string[];
}

/** What is wrong with what was typed. */
export type TypedFlaw = 'no-address-yet' | 'not-an-address' | 'bad-port';
/** What is wrong with the fields of a form. */
export type FormProblems = { readonly [Field in 'source' | 'destination' | 'port' | 'sourcePort']?: TypedFlaw };

/** Tells whether the traffic of a protocol has ports. */
export function hasPorts(protocol: Protocol): boolean {
  return protocol === 'tcp' || protocol === 'udp';
}

/** Returns ports as they are typed: “443”, “8000-8010”, nothing for the usual ones. */
export function writePorts(ports: Question['port']): string {
  if (ports === undefined) return '';
  if (typeof ports === 'number') return String(ports);
  return ports.from === ports.to ? String(ports.from) : `${ports.from}-${ports.to}`;
}

/** Returns the port or ports that a text means, undefined for none at all, or that it means none. */
export function readPorts(text: string): number | PortRange | undefined | 'bad-port' {
  const bare = text.replace(/\s/g, '');
  if (bare === '') return undefined;
  const match = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(bare);
  if (!match) return 'bad-port';
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  if (from > to || to > allPorts.to) return 'bad-port';
  return from === to ? from : { from, to };
}

function formOfEnd(end: End): EndForm {
  switch (end.kind) {
    case 'address':
      return { choice: typed, address: end.address, place: end.vpcId === undefined ? '' : `vpc ${end.vpcId}` };
    case 'internet':
      if (end.address === undefined) break;
      return { choice: typed, address: end.address, place: 'internet' };
    case 'on-premises':
      return { choice: typed, address: end.address, place: end.via === undefined ? 'on-premises' : `via ${end.via}` };
    default:
  }
  return { choice: keyOf(end), address: '', place: '' };
}

/** Returns the form in which a question is typed; ends that `listed` has are chosen there. */
export function formOf(question: Question, listed: ReadonlySet<string>): QuestionForm {
  const endForm = (end: End): EndForm =>
    listed.has(keyOf(end)) ? { choice: keyOf(end), address: '', place: '' } : formOfEnd(end);
  return {
    source: endForm(question.source),
    destination: endForm(question.destination),
    protocol: question.protocol,
    port: writePorts(question.port),
    sourcePort: writePorts(question.sourcePort),
    family: question.family === undefined ? 'automatic' : question.family === 4 ? '4' : '6',
    zonesDown: question.zonesDown ?? [],
  };
}

const chosenKinds = ['instance', 'interface', 'subnet', 'endpoint'] as const;

/** Returns the end of a key, as `keyOf` writes it for ends that can be chosen. */
function chosenEnd(key: string): End {
  const [kind = '', ...rest] = key.split(' ');
  const named = chosenKinds.find((one) => one === kind);
  if (named) return { kind: named, id: rest.join(' ') };
  const [address = '', ...via] = rest;
  return kind === 'on-premises' ? { kind, address, via: via.join(' ') } : { kind: 'internet' };
}

/** Returns the end that a form means, or what is wrong with its address. */
export function endOf({ choice, address, place }: EndForm): End | TypedFlaw {
  if (choice !== typed) return chosenEnd(choice);
  const bare = address.trim();
  if (bare === '') return 'no-address-yet';
  if (!parseAddress(bare)) return 'not-an-address';
  if (place === '') return { kind: 'address', address: bare };
  if (place === 'internet' || place === 'on-premises') return { kind: place, address: bare };
  const id = place.slice(4);
  return place.startsWith('vpc ')
    ? { kind: 'address', address: bare, vpcId: id }
    : { kind: 'on-premises', address: bare, via: id };
}

const families: Readonly<Record<QuestionForm['family'], Family | undefined>> = { automatic: undefined, '4': 4, '6': 6 };

/** Returns the question that a form means, or what is wrong with its fields. */
export function questionOf(form: QuestionForm): { readonly question: Question } | { readonly problems: FormProblems } {
  const { protocol, zonesDown } = form;
  const [source, destination] = [endOf(form.source), endOf(form.destination)];
  const withPorts = hasPorts(protocol);
  const [port, sourcePort] = withPorts ? [readPorts(form.port), readPorts(form.sourcePort)] : [];
  if (
    typeof source === 'string' ||
    typeof destination === 'string' ||
    typeof port === 'string' ||
    typeof sourcePort === 'string'
  ) {
    const flaws = Object.entries({ source, destination, port, sourcePort });
    return { problems: Object.fromEntries(flaws.filter(([, flaw]) => typeof flaw === 'string')) };
  }
  const family = families[form.family];
  return {
    question: {
      source,
      destination,
      protocol,
      ...(port !== undefined && { port }),
      ...(sourcePort !== undefined && { sourcePort }),
      ...(family && { family }),
      ...(zonesDown.length > 0 && { zonesDown }),
    },
  };
}

/** Tells whether two questions ask the same; ports do not count where the protocol has none. */
export function sameQuestion(a: Question, b: Question): boolean {
  const write = ({ source, destination, protocol, port, sourcePort, family, zonesDown = [] }: Question) => [
    keyOf(source),
    keyOf(destination),
    protocol,
    ...(hasPorts(protocol) ? [writePorts(port), writePorts(sourcePort)] : []),
    family ?? '',
    ...zonesDown.toSorted(),
  ];
  return write(a).join('\n') === write(b).join('\n');
}

/** Returns the question asked the other way round. */
export function swapEnds(form: QuestionForm): QuestionForm {
  return { ...form, source: form.destination, destination: form.source };
}
