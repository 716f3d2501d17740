import { formatAddress, parseAddress } from '#widgets/shared/cidr.ts';
import type { End, EndFlaw } from './engine/ends.ts';
import { allPorts, type PortRange } from './engine/protocols.ts';
import type { Question, QuestionProblem } from './engine/question.ts';
import type { Topology } from './engine/topology.ts';
import { nameOf } from './names.ts';
import { describePorts, protocolNames } from './packet-texts.ts';

function written(address: string): string {
  const parsed = parseAddress(address);
  return parsed ? formatAddress(parsed) : address;
}

/** Returns an end of a question in words: "i-web", "the internet", "any host of subnet-a", "192.168.1.10 on premises". */
export function describeEnd(topology: Topology, end: End): string {
  switch (end.kind) {
    case 'instance':
    case 'interface':
      return nameOf(topology, end.id);
    case 'subnet':
      return `any host of ${nameOf(topology, end.id)}`;
    case 'endpoint':
      return `the service behind ${nameOf(topology, end.id)}`;
    case 'address':
      return end.vpcId === undefined
        ? written(end.address)
        : `${written(end.address)} in ${nameOf(topology, end.vpcId)}`;
    case 'internet':
      return end.address === undefined ? 'the internet' : `${written(end.address)} on the internet`;
    case 'on-premises':
      return `${written(end.address)} on premises`;
  }
}

function range(port: number | PortRange): PortRange {
  return typeof port === 'number' ? { from: port, to: port } : port;
}

function traffic({ protocol, port }: Question): string {
  if (protocol === 'any') return protocolNames.any;
  if (protocol === 'icmp') return 'A ping (ICMP echo)';
  const ports = port === undefined ? 'all ports' : describePorts(range(port));
  return ports === 'all ports' ? `${protocolNames[protocol]}, all ports,` : `${protocolNames[protocol]} ${ports}`;
}

/** Returns a question in words, without a question mark: "TCP 443 from the internet to i-web". */
export function describeQuestion(topology: Topology, question: Question): string {
  const { source, destination, protocol, sourcePort, family, zonesDown = [] } = question;
  const withPorts = protocol === 'tcp' || protocol === 'udp';
  const more = [
    ...(withPorts && sourcePort !== undefined ? [`source port ${describePorts(range(sourcePort))}`] : []),
    ...(family === 6 ? ['over IPv6'] : []),
    ...(zonesDown.length > 0 ? [`while ${new Intl.ListFormat('en-GB').format(zonesDown)} is down`] : []),
  ];
  const ends = `${traffic(question)} from ${describeEnd(topology, source)} to ${describeEnd(topology, destination)}`;
  return [ends, ...more].join(', ');
}

const endFlaws: Readonly<Record<EndFlaw, Readonly<Record<'source' | 'destination', string>>>> = {
  'unknown-id': {
    source: 'What the traffic is to come from is not in this network. Choose another source.',
    destination: 'What the traffic is meant for is not in this network. Choose another destination.',
  },
  'not-an-address': {
    source: 'The source is no IP address. Write one such as 10.0.1.20 or 2001:db8::20.',
    destination: 'The destination is no IP address. Write one such as 10.0.1.20 or 2001:db8::20.',
  },
  'no-address-in-family': {
    source: 'The source and the destination have no address of the same kind. Both need IPv4, or both IPv6.',
    destination: 'The source and the destination have no address of the same kind. Both need IPv4, or both IPv6.',
  },
  'no-interface-there': {
    source: 'No network interface of this network has the source address, so nothing can send from it.',
    destination: 'No network interface of this network has the destination address.',
  },
  'in-several-vpcs': {
    source: 'More than one VPC has the source address. Say which VPC is meant.',
    destination: 'More than one VPC has the destination address. Say which VPC is meant.',
  },
  'no-way-to-premises': {
    source: 'No virtual private gateway or transit gateway attachment leads to this place from on premises.',
    destination: 'No virtual private gateway or transit gateway attachment leads from this place to on premises.',
  },
  'service-addresses-unknown': {
    source: 'A service behind an endpoint answers, but does not begin.',
    destination:
      'The addresses of the service are unknown: its prefix list was not given. Add the output of describe-prefix-lists.',
  },
  'cannot-begin': {
    source: 'An endpoint answers, but never opens a connection. Choose another source.',
    destination: 'Choose another destination.',
  },
  'not-a-destination': {
    source: 'A Gateway Load Balancer endpoint passes traffic on and begins none. Choose another source.',
    destination:
      'A Gateway Load Balancer endpoint passes traffic on; nothing is sent to it. Choose another destination.',
  },
};

const portFlaws: Readonly<Record<'port' | 'sourcePort', string>> = {
  port: `Ports are whole numbers from ${allPorts.from} to ${allPorts.to}, the first no greater than the last.`,
  sourcePort: `Source ports are whole numbers from ${allPorts.from} to ${allPorts.to}, the first no greater than the last.`,
};

/** Returns what is wrong with a question, in a sentence or two. */
export function describeQuestionProblem(problem: QuestionProblem): string {
  return problem.flaw === 'bad-port' ? portFlaws[problem.at] : endFlaws[problem.flaw][problem.at];
}
