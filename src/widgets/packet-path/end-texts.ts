import { formatCidr } from '#widgets/shared/cidr.ts';
import { networkOf } from './engine/network.ts';
import type { Topology } from './engine/topology.ts';
import type { EndGroup, EndKind, KnownEnd } from './known-ends.ts';
import { nameOf } from './names.ts';
import type { Place } from './question/question-form.ts';

/** The kinds of ends, as a list of them is headed. */
export const kindTexts: Readonly<Record<EndKind, string>> = {
  instances: 'Instances',
  interfaces: 'Network interfaces',
  subnets: 'Any host of a subnet',
  endpoints: 'Endpoints',
  outside: 'Outside the VPCs',
};

/** Returns the heading of a group of ends; the VPC is named where there are several. */
export function headingOf(topology: Topology, { kind, vpcId }: EndGroup): string {
  const several = networkOf(topology).vpcs.size > 1;
  return vpcId !== undefined && several
    ? `${nameOf(topology, vpcId)}: ${kindTexts[kind].toLowerCase()}`
    : kindTexts[kind];
}

/** Returns an end in a list to choose from: “web (i-web), 10.0.0.10”. */
export function optionOf({ kind, title, detail, end }: KnownEnd): string {
  const named = 'id' in end && end.id !== title && !title.includes(end.id) ? `${title} (${end.id})` : title;
  return `${kind === 'subnets' ? 'Any host of ' : ''}${named}${detail === '' ? '' : `, ${detail}`}`;
}

/** Returns where a typed address can be, in words; on premises only where something leads there. */
export function placesIn(topology: Topology): Readonly<Record<Place, string>> {
  const { vpcs, vpnGateways, attachments } = networkOf(topology);
  const hubs = [...attachments.values()].filter(({ resourceType }) => resourceType !== 'vpc');
  const ways = [...vpnGateways.keys(), ...hubs.map(({ id }) => id)];
  return {
    '': 'Wherever the network has it',
    ...Object.fromEntries(
      [...vpcs.values()].map(({ id, cidrs }) => [
        `vpc ${id}`,
        `In ${nameOf(topology, id)} (${cidrs.map(formatCidr).join(', ')})`,
      ]),
    ),
    internet: 'On the internet',
    ...(ways.length > 0 && { 'on-premises': 'On premises' }),
    ...Object.fromEntries(ways.map((id) => [`via ${id}`, `On premises, behind ${nameOf(topology, id)}`])),
  } as Readonly<Record<Place, string>>;
}
