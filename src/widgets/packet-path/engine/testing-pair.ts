import { sketchGroup, sketchRoutes } from './sketch.ts';
import { example, having } from './testing.ts';
import { interfaceItem, routeTableItem, subnetItem, vpcItem } from './things.ts';
import type { Topology } from './topology.ts';

const remote = subnetItem('subnet-remote', 'vpc-b', 'zone-a', '10.1.0.0/24');
/** Returns the main route table of a VPC. */
export const table = (id: string, vpcId: string, ...routes: readonly string[]) =>
  routeTableItem(id, vpcId, sketchRoutes(...routes), { main: true });

/** A second VPC with one host, and routes between the two by whatever the texts name. */
export function pair(there: readonly string[], back: readonly string[], more: Topology = {}): Topology {
  return having(
    having(example, {
      Vpcs: [vpcItem('vpc-b', '10.1.0.0/16')],
      Subnets: [remote],
      RouteTables: [
        table('rtb-main', 'vpc-a', '10.0.0.0/16 local', '0.0.0.0/0 nat-a', ...there),
        table('rtb-b', 'vpc-b', '10.1.0.0/16 local', ...back),
      ],
      NetworkInterfaces: [interfaceItem('eni-remote', remote, ['10.1.0.10'], { groups: ['sg-remote'] })],
      SecurityGroups: [
        sketchGroup('sg-remote', 'vpc-b', { inbound: ['tcp 443 sg-app'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    }),
    more,
  );
}
