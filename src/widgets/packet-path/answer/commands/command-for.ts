import type { Change, ChangeKind } from '../../engine/edit.ts';
import type { Topology } from '../../engine/topology.ts';
import { endpointCommands } from './endpoints.ts';
import { filterCommands } from './filters.ts';
import { gatewayCommands } from './gateways.ts';
import { hostCommands } from './hosts.ts';
import type { Commands } from './kit.ts';
import { linkCommands } from './links.ts';
import { routeCommands } from './routes.ts';

const commands: Commands<ChangeKind> = {
  ...routeCommands,
  ...filterCommands,
  ...hostCommands,
  ...gatewayCommands,
  ...endpointCommands,
  ...linkCommands,
};

function write<Kind extends ChangeKind>(
  topology: Topology,
  change: { readonly kind: Kind } & Change<Kind>,
): readonly string[] {
  return commands[change.kind](change, topology);
}

/**
 * Returns the commands of the AWS CLI that make a change, one a line, for a POSIX shell. What a command makes new is
 * kept in a variable that is named after its made-up id here, so that later commands can use it.
 *
 * @param topology the network before the change
 * @see https://docs.aws.amazon.com/cli/latest/reference/ec2/
 */
export function commandFor(topology: Topology, change: Change): string {
  return write<ChangeKind>(topology, change).join('\n');
}
