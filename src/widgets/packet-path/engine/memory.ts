import type { PortRange, Protocol } from './protocols.ts';

/** What a filter decided before, by the place of the other end, the protocol and the ports. */
export type Memory<D> = Map<number, D>[];

const protocolPlace: Readonly<Record<Protocol, number>> = { tcp: 0, udp: 1, icmp: 2, any: 3 };

/** Returns what was decided before for the same traffic, or decides it now and remembers that. */
export function recall<D>(memory: Memory<D>, place: number, protocol: Protocol, ports: PortRange, decide: () => D): D {
  const at = (memory[place * 4 + protocolPlace[protocol]] ??= new Map());
  const key = ports.from * 65_536 + ports.to;
  const known = at.get(key);
  if (known !== undefined) return known;
  const decision = decide();
  at.set(key, decision);
  return decision;
}
