import type { Consequence } from '../engine/missing.ts';
import type { Part, Topology } from '../engine/topology.ts';
import { mostBytes, type FileFlaw, type ReadProblem } from './read-files.ts';

/** Returns a size in words, such as “5.2 MB”. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const nouns: Readonly<Record<Part, readonly [one: string, many: string]>> = {
  Vpcs: ['VPC', 'VPCs'],
  Subnets: ['subnet', 'subnets'],
  RouteTables: ['route table', 'route tables'],
  InternetGateways: ['internet gateway', 'internet gateways'],
  EgressOnlyInternetGateways: ['egress-only internet gateway', 'egress-only internet gateways'],
  NatGateways: ['NAT gateway', 'NAT gateways'],
  NetworkAcls: ['network ACL', 'network ACLs'],
  SecurityGroups: ['security group', 'security groups'],
  NetworkInterfaces: ['network interface', 'network interfaces'],
  Instances: ['instance', 'instances'],
  VpcPeeringConnections: ['peering connection', 'peering connections'],
  VpcEndpoints: ['VPC endpoint', 'VPC endpoints'],
  PrefixLists: ['prefix list', 'prefix lists'],
  TransitGateways: ['transit gateway', 'transit gateways'],
  TransitGatewayAttachments: ['transit gateway attachment', 'transit gateway attachments'],
  TransitGatewayVpcAttachments: ['VPC attachment', 'VPC attachments'],
  TransitGatewayRouteTables: ['transit gateway route table', 'transit gateway route tables'],
  VpnGateways: ['virtual private gateway', 'virtual private gateways'],
  VpnConnections: ['VPN connection', 'VPN connections'],
  CustomerGateways: ['customer gateway', 'customer gateways'],
  virtualInterfaces: ['virtual interface', 'virtual interfaces'],
};

/** Returns what a network holds in words, such as “1 VPC, 12 subnets”; empty where it holds nothing. */
export function contentsInWords(topology: Topology): string {
  return (Object.keys(nouns) as Part[])
    .flatMap((part) => {
      const count = topology[part]?.length ?? 0;
      return count === 0 ? [] : [`${count.toLocaleString('en')} ${nouns[part][count === 1 ? 0 : 1]}`];
    })
    .join(', ');
}

/** What it means for the answers that an output was not given. */
export const consequences: Readonly<Record<Consequence, string>> = {
  'nothing-to-trace': 'Without subnets there is no place where a packet could begin or end.',
  'blocks-from-local-routes': 'The blocks of a VPC are taken from the local routes of its route tables.',
  'routes-unknown': 'Where a packet goes next is unknown, so most answers are, too.',
  'hosts-imagined': 'A host is imagined in a subnet, and no security group stands in its way.',
  'states-taken-as-running': 'Every instance is taken as running.',
  'network-acls-taken-as-open': 'Network ACLs are taken to let everything pass.',
  'security-groups-taken-as-open': 'Security groups are taken to let everything pass.',
  'gateways-taken-as-attached': 'A gateway that a route names is taken as attached to the VPC.',
  'ways-through-unknown': 'What becomes of a packet there is unknown; a way that leads through it ends in “unknown”.',
  'prefix-lists-unread': 'Which addresses a prefix list holds is unknown, so its routes and rules cannot be judged.',
  'group-references-taken-as-lost':
    'A rule that names a security group is taken not to match across the transit gateway.',
  'uplinks-taken-as-up': 'Connections to your own network are taken as up; the prefixes learned there are unknown.',
  'names-only': 'Only names are missing; the answers stay the same.',
};

const fileFlaws: Readonly<Record<FileFlaw, string>> = {
  empty: 'is empty.',
  'too-large': `is larger than ${sizeInWords(mostBytes)}, which is more than the simulator reads.`,
  unreadable: 'cannot be read. Drop files rather than a folder, and choose it again if it was moved.',
  binary: 'is not text. Unpack an archive first, and give the JSON files in it.',
  csv: 'looks like a table of comma-separated values. The simulator reads JSON: add --output json to the command.',
  'cli-error': 'holds an error message of the AWS CLI instead of its output. Run the command again.',
  'other-output': 'is in another output format of the AWS CLI. Add --output json to the command.',
};

type ValueFlaw = Exclude<ReadProblem['flaw'], FileFlaw | 'broken-json' | 'nothing-known'>;

const valueFlaws: Readonly<Record<ValueFlaw, string>> = {
  'not-an-object': 'is not an object',
  'not-a-list': 'is not a list',
  'not-text': 'is not text',
  'not-a-number': 'is not a number',
  'not-true-or-false': 'is neither true nor false',
  'not-an-address': 'is not an IP address',
  'not-a-cidr': 'is not a CIDR block',
  missing: 'is missing',
  ownerless: 'does not say what it belongs to; put it under the id of its route table or prefix list',
};

/** Returns what is wrong with a file or in it, to be read after the name of the file. */
export function problemInWords(problem: ReadProblem): string {
  if (problem.flaw === 'broken-json') {
    const { line, column, cutOff } = problem.broken;
    return `${cutOff ? 'is cut off' : 'is not JSON'} at line ${line}, column ${column}.`;
  }
  if (problem.flaw === 'nothing-known') return 'holds no output that the simulator knows.';
  return 'path' in problem
    ? `${problem.path} ${valueFlaws[problem.flaw]}, so it is left out.`
    : fileFlaws[problem.flaw];
}
