import { findFix, type Fix } from './fix.ts';
import type { Question } from './question.ts';
import { sketchRoutes } from './sketch.ts';
import { example, having } from './testing.ts';
import { interfaceItem, peeringItem, routeTableItem, subnetItem, vpcItem } from './things.ts';
import type { Topology } from './topology.ts';
import { works } from './trace.ts';

/** Returns the fix for a question that is right. */
export function fixOf(topology: Topology, question: Question): Fix {
  const found = findFix(topology, question);
  if ('problem' in found) throw new Error(`The question is wrong: ${JSON.stringify(found.problem)}`);
  if (found.fix.kind === 'changes' && !works(found.fix.trace)) throw new Error('The fix does not work.');
  return found.fix;
}

/** Returns a route table from texts. */
export const table = (
  id: string,
  vpcId: string,
  use: Parameters<typeof routeTableItem>[3],
  ...routes: readonly string[]
) => routeTableItem(id, vpcId, sketchRoutes(...routes), use);
/** Returns the example’s main table with these routes. */
export const main = (...routes: readonly string[]): Topology => ({
  RouteTables: [table('rtb-main', 'vpc-a', { main: true }, '10.0.0.0/16 local', ...routes)],
});
const remote = subnetItem('subnet-remote', 'vpc-b', 'zone-a', '10.1.0.0/24');

/** The example with a second VPC. */
export const two = (there: readonly string[], back: readonly string[], more: Topology = {}): Topology =>
  having(
    having(example, {
      Vpcs: [vpcItem('vpc-b', '10.1.0.0/16')],
      Subnets: [remote],
      RouteTables: [
        table('rtb-main', 'vpc-a', { main: true }, '10.0.0.0/16 local', ...there),
        table('rtb-b', 'vpc-b', { main: true }, '10.1.0.0/16 local', ...back),
      ],
      NetworkInterfaces: [interfaceItem('eni-remote', remote, ['10.1.0.10'])],
    }),
    more,
  );
/** Returns the peering connection of the two. */
export const peering = (status = 'active'): Topology => ({
  VpcPeeringConnections: [peeringItem('pcx-ab', 'vpc-a', 'vpc-b', status)],
});
