import { vpc } from '#data/vpc.ts';
import type { Address, Family } from '#widgets/shared/cidr.ts';

/** What a question can ask about; `any` stands for all traffic at once. */
export const protocols = ['tcp', 'udp', 'icmp', 'any'] as const;
export type Protocol = (typeof protocols)[number];

/** Ports from the first to the last, both included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** All ports, and for ICMP all types and codes. */
export const allPorts: PortRange = { from: 0, to: 65_535 };

/** The source ports of clients, as both Linux and Windows choose them. */
export const clientPorts: PortRange = {
  from: vpc.ephemeralPortsLinux.value[0],
  to: vpc.ephemeralPortsWindows.value[1],
};

/** The source ports of a NAT gateway. */
export const natPorts: PortRange = { from: vpc.ephemeralPortsNat.value[0], to: vpc.ephemeralPortsNat.value[1] };

/**
 * What travels: addresses, protocol and ports as they stand at one place of the way. Ports that are not known to the
 * digit are ranges, and then all of them must pass. For ICMP the destination ports hold type × 256 + code.
 */
export interface Packet {
  readonly source: Address;
  readonly destination: Address;
  readonly protocol: Protocol;
  readonly sourcePorts: PortRange;
  readonly destinationPorts: PortRange;
}

/** IANA's numbers, by the names that AWS prints. */
const numbers: Readonly<Record<string, number>> = { all: -1, icmp: 1, tcp: 6, udp: 17, icmpv6: 58 };

/** Returns the IANA number of a protocol as AWS prints it (a name or a number), -1 for all, NaN for nonsense. */
export function protocolNumber(printed: string): number {
  return numbers[printed.toLowerCase()] ?? (/^-?\d+$/.test(printed) ? Number(printed) : Number.NaN);
}

/** Any protocol that is neither TCP, UDP nor ICMP stands under this number, which no rule can name alone. */
const others = 256;

const anyOf: Readonly<Record<Family, readonly number[]>> = { 4: [6, 17, 1, others], 6: [6, 17, 58, others] };

/** Returns the IANA numbers that a question about the protocol covers in a family. */
export function numbersOf(protocol: Protocol, family: Family): readonly number[] {
  if (protocol === 'any') return anyOf[family];
  if (protocol === 'icmp') return family === 4 ? [1] : [58];
  return protocol === 'tcp' ? [6] : [17];
}

/** Tells whether a rule that AWS prints with this number has ports, or for ICMP a type and a code. */
export function hasPorts(number: number): boolean {
  return number === 6 || number === 17 || number === 1 || number === 58;
}

/** Returns the type and code of an ICMP rule as ports; -1 stands for any. */
export function icmpPorts(type = -1, code = -1): PortRange {
  if (type === -1) return allPorts;
  return code === -1 ? { from: type * 256, to: type * 256 + 255 } : { from: type * 256 + code, to: type * 256 + code };
}

const echo: Readonly<Record<Family, { request: PortRange; reply: PortRange }>> = {
  4: { request: icmpPorts(8, 0), reply: icmpPorts(0, 0) },
  6: { request: icmpPorts(128, 0), reply: icmpPorts(129, 0) },
};

/** Returns the ports under which a ping travels. */
export function echoRequest(family: Family): PortRange {
  return echo[family].request;
}

/** Returns the ports of a ping once it is translated to another family. */
export function echoIn(family: Family, ports: PortRange): PortRange {
  return ports.from === echo[4].reply.from || ports.from === echo[6].reply.from
    ? echo[family].reply
    : echo[family].request;
}

/** Returns the packet that answers a packet. */
export function replyTo(packet: Packet): Packet {
  const { source, destination, protocol, sourcePorts, destinationPorts } = packet;
  const ping = protocol === 'icmp';
  return {
    source: destination,
    destination: source,
    protocol,
    sourcePorts: ping ? sourcePorts : destinationPorts,
    destinationPorts: ping ? echo[source.family].reply : sourcePorts,
  };
}

/** What one rule says of some traffic: all of it, a part of it, or none. */
export type Reach = 'all' | 'part' | 'none';

/** Traffic of one protocol number that no rule has decided yet. */
export interface Remainder extends PortRange {
  readonly protocol: number;
}

/** Returns the traffic of a packet in the pieces that rules decide. */
export function piecesOf(protocol: Protocol, family: Family, ports: PortRange): readonly Remainder[] {
  const { from, to } = protocol === 'any' ? allPorts : ports;
  return numbersOf(protocol, family).map((number) => ({ protocol: number, from, to }));
}

/** Tells whether a rule for the protocol number and ports speaks of any of a piece of traffic. */
export function touches(rule: { readonly protocol: number; readonly ports: PortRange }, piece: Remainder): boolean {
  if (rule.protocol !== -1 && rule.protocol !== piece.protocol) return false;
  return rule.ports.from <= piece.to && piece.from <= rule.ports.to;
}

/** Returns what a rule leaves undecided of some traffic. */
export function without(
  pieces: readonly Remainder[],
  rule: { readonly protocol: number; readonly ports: PortRange },
): readonly Remainder[] {
  if (!pieces.some((piece) => touches(rule, piece))) return pieces;
  return pieces.flatMap((piece) => {
    if (!touches(rule, piece)) return [piece];
    const { protocol, from, to } = piece;
    return [
      { protocol, from, to: rule.ports.from - 1 },
      { protocol, from: rule.ports.to + 1, to },
    ].filter((rest) => rest.from <= rest.to);
  });
}
