import type { Traffic } from '../engine/items.ts';
import { allPorts, hasPorts, icmpPorts, protocolNumber, protocols, type PortRange } from '../engine/protocols.ts';
import type { PermissionItem } from '../engine/topology.ts';
import { describeIcmp, describePorts, protocolNames } from '../packet-texts.ts';
import type { Field, Values } from './form.ts';

/** The directions of a rule; the value says whether it is the outbound one. */
export const direction: Field = { type: 'one', label: 'Direction', options: { false: 'Inbound', true: 'Outbound' } };

/** The fields that say what traffic a rule speaks of. */
export const trafficFields = {
  protocol: { type: 'one', label: 'Protocol', options: protocolNames },
  ports: {
    type: 'text',
    label: 'Ports',
    hint: 'One port or a range such as 1024-65535; empty for all.',
    matters: ({ protocol }) => protocol === 'tcp' || protocol === 'udp',
  },
} as const satisfies Readonly<Record<string, Field>>;

/** Returns the ports that a text writes, undefined for an empty one; a text that writes none gives ports that are no numbers. */
export function portsIn(text: string): PortRange | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const [, from = 'none', to = from] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(written) ?? [];
  return { from: Number(from), to: Number(to) };
}

/** Returns the traffic that the fields say. */
export function trafficIn({ protocol, ports }: Values<'protocol' | 'ports'>): Traffic {
  const chosen = protocols.find((name) => name === protocol) ?? 'any';
  const written = chosen === 'tcp' || chosen === 'udp' ? portsIn(ports) : undefined;
  return written ? { protocol: chosen, ports: written } : { protocol: chosen };
}

/** Returns the name of a protocol that AWS prints as a name or a number. */
export function protocolText(printed: string): string {
  const number = protocolNumber(printed);
  const names: Readonly<Record<number, string>> = { [-1]: 'All traffic', 1: 'ICMP', 6: 'TCP', 17: 'UDP', 58: 'ICMPv6' };
  return names[number] ?? `Protocol ${printed}`;
}

/** Returns the ports of a rule as AWS prints them, or for ICMP its type and code, as people write them. */
export function portsText(printed: string, from = -1, to = -1): string {
  const number = protocolNumber(printed);
  if (!hasPorts(number)) return '—';
  if (number === 1 || number === 58) return describeIcmp(icmpPorts(from, to));
  return describePorts(from === -1 ? allPorts : { from, to });
}

/** Returns the traffic that a rule of a security group allows a peer, in the terms in which the rule is removed. */
export function trafficOf({ IpProtocol, FromPort = -1, ToPort = -1 }: PermissionItem, peer: string): Traffic {
  const number = protocolNumber(IpProtocol);
  const ports = { from: FromPort, to: ToPort };
  if (number === -1) return { protocol: 'any' };
  if (number === 6 || number === 17) return { protocol: number === 6 ? 'tcp' : 'udp', ports };
  if (number === (peer.includes(':') ? 58 : 1) && FromPort === -1) return { protocol: 'icmp' };
  if (number === 1 || number === 58) return { protocol: `${number}`, ports: icmpPorts(FromPort, ToPort) };
  return { protocol: `${number}` };
}
