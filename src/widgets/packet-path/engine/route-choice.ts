import type { Address, Cidr } from '#widgets/shared/cidr.ts';
import { indexPrefixes, intervalOf, placesHolding, type PrefixIndex } from '#widgets/shared/prefix-index.ts';

/** How a route came into its table. */
export type Origin = 'local' | 'static' | 'prefix-list' | 'propagated';

/** A route as far as the choice among routes needs it. */
export interface Choosable {
  readonly destination: Cidr;
  readonly origin: Origin;
  /** Among routes for the same block the lowest wins. */
  readonly precedence: number;
}

/** Why a route that matches the destination is not the one taken. */
export type RouteLoss = 'shorter-prefix' | 'lower-priority' | 'same-priority' | 'under-local';

/** The route taken for a destination, if any, and the matching ones that lost. */
export interface RouteChoice<R extends Choosable> {
  readonly route: R | undefined;
  readonly lost: readonly { readonly route: R; readonly why: RouteLoss }[];
}

/** Routes prepared for choosing; remembers what it chose for each interval of addresses. */
export interface RouteSet<R extends Choosable> {
  readonly routes: readonly R[];
  readonly index: PrefixIndex;
  readonly chosen: Map<number, RouteChoice<R>>;
}

/** Returns the routes prepared for choosing. */
export function prepareRoutes<R extends Choosable>(routes: readonly R[]): RouteSet<R> {
  return { routes, index: indexPrefixes(routes.map(({ destination }) => destination)), chosen: new Map() };
}

function lossOf(winner: Choosable, loser: Choosable): RouteLoss {
  if (winner.destination.prefix !== loser.destination.prefix) return 'shorter-prefix';
  return winner.precedence < loser.precedence ? 'lower-priority' : 'same-priority';
}

function choose<R extends Choosable>({ routes, index }: RouteSet<R>, address: Address): RouteChoice<R> {
  const matching = placesHolding(index, address).flatMap((place) => routes[place] ?? []);
  const local = matching.some(({ origin }) => origin === 'local');
  const barred = matching.filter(({ origin }) => local && origin === 'propagated');
  const ranked = matching
    .filter((route) => !barred.includes(route))
    .toSorted((a, b) => b.destination.prefix - a.destination.prefix || a.precedence - b.precedence);
  const [route, ...rest] = ranked;
  if (!route) return { route: undefined, lost: [] };
  return {
    route,
    lost: [
      ...barred.map((loser) => ({ route: loser, why: 'under-local' as const })),
      ...rest.map((loser) => ({ route: loser, why: lossOf(route, loser) })),
    ],
  };
}

/**
 * Returns the route for an address: the longest prefix, among equal ones the better kind, and never a propagated route
 * where a local one matches too. The same object for all addresses that the routes do not tell apart.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
 */
export function chooseRoute<R extends Choosable>(set: RouteSet<R>, address: Address): RouteChoice<R> {
  const interval = intervalOf(set.index, address);
  let choice = set.chosen.get(interval);
  if (!choice) {
    choice = choose(set, address);
    set.chosen.set(interval, choice);
  }
  return choice;
}
