import { formatCidr } from '#widgets/shared/cidr.ts';
import type { Plan, Subnet } from './plan.ts';
import type { PlanRequest, Tier } from './request.ts';

/** A subnet with the names that it goes by. */
export interface NamedSubnet extends Subnet {
  /** For people: the VPC's name, the tier's, the zone's letter. */
  readonly name: string;
  /** For programs: lower-case letters, digits and underscores, unique also when the underscores are left out. */
  readonly id: string;
  /** The letter that AWS ends a zone's name with. */
  readonly letter: string;
}

/** Returns the letter of a zone by its place. */
export function zoneLetter(zone: number): string {
  return String.fromCodePoint(97 + zone);
}

function nameTiers(tiers: readonly Tier[]): ReadonlyMap<Tier, string> {
  const ids = new Map<Tier, string>();
  const taken = new Set<string>();
  for (const tier of tiers) {
    const words = tier.name
      .normalize('NFKD')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    const base = /^[a-z]/.test(words[0] ?? '') ? words.join('_') : ['tier', ...words].join('_');
    let id = base;
    for (let count = 2; taken.has(id.replaceAll('_', '')); count++) id = `${base}_${count}`;
    taken.add(id.replaceAll('_', ''));
    ids.set(tier, id);
  }
  return ids;
}

/** Returns the plan's subnets with their names. */
export function nameSubnets(
  request: Pick<PlanRequest, 'name' | 'tiers'>,
  plan: Pick<Plan, 'subnets'>,
): readonly NamedSubnet[] {
  const ids = nameTiers(request.tiers);
  return plan.subnets.map((subnet) => {
    const letter = zoneLetter(subnet.zone);
    return {
      ...subnet,
      name: `${request.name}-${subnet.tier.name}-${letter}`,
      id: `${ids.get(subnet.tier)}_${letter}`,
      letter,
    };
  });
}

/** A plan as it is written out: what found no place is left out. */
export interface Network {
  readonly name: string;
  readonly cidr: string;
  readonly zones: number;
  readonly subnets: readonly NamedSubnet[];
  /** Those of them whose route table leads to an internet gateway. */
  readonly open: readonly NamedSubnet[];
}

/** Returns the plan's network with its names. */
export function nameNetwork(request: PlanRequest, plan: Plan): Network {
  const subnets = nameSubnets(request, plan);
  return {
    name: request.name,
    cidr: formatCidr(request.vpc),
    zones: request.zones,
    subnets,
    open: subnets.filter(({ tier }) => tier.access === 'public'),
  };
}

/** Returns a text of the given lines, with a line end after each. */
export function joinLines(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}
