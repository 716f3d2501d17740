import type { Change, ChangeKind } from '../../engine/edit.ts';
import { newId } from '../../engine/edit-kit.ts';
import type { Part, Topology } from '../../engine/topology.ts';

/** How changes of some kinds are made by commands, one a line, in a network as it is before. */
export type Commands<Kind extends ChangeKind> = {
  readonly [K in Kind]: (change: Change<K>, topology: Topology) => readonly string[];
};

/** Returns a text as one word of a POSIX shell. */
export function quote(text: string): string {
  if (/^[\w.,:/=@+-]+$/.test(text)) return text;
  return /'/.test(text) && !/["$`\\!]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

const variable = (id: string) => id.replaceAll('-', '_');

/** Returns the variable of something that a command before this one made. */
export const made = (id: string) => `"$${variable(id)}"`;

/** Returns an id, or for one that is only made up here the shell's variable with the id that AWS gave. */
export function idText(id: string): string {
  return /-new-\d+$/.test(id) ? made(id) : quote(id);
}

/** A flag of a command with its words, as the shell reads them. */
export type Flag = readonly [name: string, ...words: readonly string[]];

/** Returns a command of the AWS CLI; the words of its flags are quoted already. */
export function ec2(command: string, ...flags: readonly Flag[]): string {
  return ['aws ec2', command, ...flags.map(([name, ...words]) => [`--${name}`, ...words].join(' '))].join(' ');
}

/** Returns a command whose output is kept under the id that the network here gave to what it makes. */
export function kept(id: string, command: string, query: string): string {
  return `${variable(id)}=$(${command} --query ${quote(query)} --output text)`;
}

/** Returns a flag with one word. */
export const text = (name: string, value: string): Flag => [name, quote(value)];
/** Returns a flag with an id. */
export const id = (name: string, value: string): Flag => [name, idText(value)];
/** Returns a flag with ids. */
export const ids = (name: string, values: readonly string[]): Flag => [name, ...values.map(idText)];
/** Returns a flag whose word another command prints. */
export const printed = (name: string, command: string, query: string): Flag => [
  name,
  `"$(${command} --query ${quote(query)} --output text)"`,
];

/** Returns the id that something new gets here, as the change of the topology gives it. */
export function fresh(topology: Topology, part: Part, prefix: string, wish: string | undefined): string {
  const given = newId(topology, part, prefix, wish);
  return 'id' in given ? given.id : (wish ?? `${prefix}-new-1`);
}

/** Returns the flag for a block of either family. */
export const cidrFlag = (cidr: string) => text(cidr.includes(':') ? 'ipv6-cidr-block' : 'cidr-block', cidr);

/** Returns the flag for a network interface. */
export const networkInterface = (interfaceId: string): Flag => id('network-interface-id', interfaceId);

/** Gets an Elastic IP address, for the next command to use. */
export const allocate = kept('allocation', ec2('allocate-address', text('domain', 'vpc')), 'AllocationId');
