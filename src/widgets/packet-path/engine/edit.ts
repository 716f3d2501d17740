import { endpointEdits, type EndpointChanges } from './edit-endpoints.ts';
import { filterEdits, type FilterChanges } from './edit-filters.ts';
import { gatewayEdits, type GatewayChanges } from './edit-gateways.ts';
import { hostEdits, type HostChanges } from './edit-hosts.ts';
import type { Edited, EditProblem, Edits } from './edit-kit.ts';
import { linkEdits, type LinkChanges } from './edit-links.ts';
import { routeEdits, type RouteChanges } from './edit-routes.ts';
import type { Topology } from './topology.ts';

type Changes = RouteChanges & FilterChanges & HostChanges & GatewayChanges & EndpointChanges & LinkChanges;

/** The kinds of change that a topology takes. */
export type ChangeKind = keyof Changes;

/** One change of a topology, as data: it can be kept for undo, shared in a link, and proposed as a fix. */
export type Change<Kind extends ChangeKind = ChangeKind> = {
  readonly [K in Kind]: { readonly kind: K } & Changes[K];
}[Kind];

const edits: Edits<Changes> = {
  ...routeEdits,
  ...filterEdits,
  ...hostEdits,
  ...gatewayEdits,
  ...endpointEdits,
  ...linkEdits,
};

/** Every kind of change. */
export const changeKinds = Object.keys(edits) as readonly ChangeKind[];

function apply<Kind extends ChangeKind>(topology: Topology, change: { readonly kind: Kind } & Changes[Kind]): Edited {
  return edits[change.kind](topology, change);
}

/** Returns the topology after a change, the given one being left as it is, or why AWS refuses the change. */
export function applyChange(topology: Topology, change: Change): Edited {
  return apply<ChangeKind>(topology, change);
}

/** Returns the topology after all changes, or why AWS refuses one of them, and which. */
export function applyChanges(
  topology: Topology,
  changes: readonly Change[],
): { readonly topology: Topology } | { readonly problem: EditProblem; readonly change: number } {
  let edited = topology;
  for (const [place, change] of changes.entries()) {
    const result = applyChange(edited, change);
    if ('problem' in result) return { problem: result.problem, change: place };
    edited = result.topology;
  }
  return { topology: edited };
}
