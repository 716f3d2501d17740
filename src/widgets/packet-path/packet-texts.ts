import { formatAddress, sameAddress } from '#widgets/shared/cidr.ts';
import { dummy } from './engine/steps-edge.ts';
import { allPorts, type Packet, type PortRange, type Protocol } from './engine/protocols.ts';

const isAll = ({ from, to }: PortRange) => from === allPorts.from && to === allPorts.to;

/** Returns ports as people write them: "all ports", "443" or "1024–65535". */
export function describePorts(ports: PortRange): string {
  if (isAll(ports)) return 'all ports';
  return ports.from === ports.to ? `${ports.from}` : `${ports.from}–${ports.to}`;
}

/** The protocols of a question, as people write them. */
export const protocolNames: Readonly<Record<Protocol, string>> = {
  tcp: 'TCP',
  udp: 'UDP',
  icmp: 'ICMP',
  any: 'All traffic',
};

/** ICMP types by their number (IANA), as far as a ping needs them. */
const echoes: Readonly<Record<number, string>> = {
  0: 'echo reply',
  8: 'echo request',
  128: 'echo request',
  129: 'echo reply',
};

/** Returns types and codes of ICMP, which stand in ports as type × 256 + code. */
export function describeIcmp(ports: PortRange): string {
  if (isAll(ports)) return 'all types';
  const type = Math.floor(ports.from / 256);
  const name = echoes[type] ?? `type ${type}`;
  return ports.from === ports.to && !echoes[type] ? `${name}, code ${ports.from % 256}` : name;
}

/** Returns the protocol and destination ports of a packet: "TCP 443", "ICMP echo request", "All traffic". */
export function describeTraffic({ protocol, destinationPorts }: Packet): string {
  if (protocol === 'any') return protocolNames.any;
  if (protocol === 'icmp') return `${protocolNames.icmp} ${describeIcmp(destinationPorts)}`;
  return isAll(destinationPorts)
    ? `${protocolNames[protocol]}, all ports`
    : `${protocolNames[protocol]} ${describePorts(destinationPorts)}`;
}

/** Returns the protocol of a packet, and of ICMP what it says: "TCP", "ICMP echo request", "All traffic". */
export function describeProtocol(packet: Packet): string {
  return packet.protocol === 'icmp' ? describeTraffic(packet) : protocolNames[packet.protocol];
}

function socket(address: Packet['source'], ports: PortRange, withPorts: boolean): string {
  const text = sameAddress(address, dummy) ? 'a public address' : formatAddress(address);
  if (!withPorts) return text;
  const host = address.family === 6 ? `[${text}]` : text;
  return `${host}:${isAll(ports) ? '*' : describePorts(ports)}`;
}

/** Returns the two ends of a packet with their ports, source first: "10.0.0.4:32768–65535 → 10.0.1.5:443". */
export function describeEnds({ source, destination, protocol, sourcePorts, destinationPorts }: Packet): string {
  const withPorts = protocol === 'tcp' || protocol === 'udp';
  return `${socket(source, sourcePorts, withPorts)} → ${socket(destination, destinationPorts, withPorts)}`;
}

/** Returns ports or, for ICMP, types of a filter's rule, after its protocol: "tcp 443", "udp all ports", "all traffic". */
export function describeRuleTraffic(protocol: number, ports: PortRange): string {
  if (protocol === -1) return 'all traffic';
  if (protocol === 1 || protocol === 58) return `${ruleProtocols[protocol]} ${describeIcmp(ports)}`;
  const name = ruleProtocols[protocol] ?? `protocol ${protocol}`;
  return protocol === 6 || protocol === 17 ? `${name} ${describePorts(ports)}` : name;
}

/** Protocols as AWS prints them in rules, by IANA's number. */
const ruleProtocols: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6' };
