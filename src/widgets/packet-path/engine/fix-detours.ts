import { contains, everywhere, formatCidr, type Address } from '#widgets/shared/cidr.ts';
import type { Change } from './edit.ts';
import { associateEndpoint, hostBlock, type Failure } from './fix-routes.ts';
import { targetsTowards } from './likely.ts';
import type { Vpc } from './nodes.ts';
import type { Hop, Path } from './path.ts';

/** Returns the route tables that a packet was looked up in on its way, with their VPCs. */
function tablesOn({
  network,
  path,
}: Pick<Failure, 'network' | 'path'>): readonly { readonly asked: Hop; readonly vpc: Vpc }[] {
  return path.hops.flatMap((asked) => {
    const vpc = network.vpcs.get(asked.vpcId ?? '');
    return asked.kind === 'route-table' && asked.id !== '' && vpc ? [{ asked, vpc }] : [];
  });
}

/** Returns the block that a route past a middlebox is written for: the whole subnet within the VPC, else everything. */
function blockPast(vpc: Vpc, address: Address): string {
  const inside = vpc.subnets.flatMap(({ cidrs }) => cidrs.filter((cidr) => contains(cidr, address)))[0];
  return formatCidr(inside ?? everywhere[address.family]);
}

/** Returns the routes that bring the middleboxes of one way into the other, or take them out of both. */
export function straighten(failure: Failure): readonly Change[] {
  const { network, path, other } = failure;
  if (!other) return [];
  const lackedBy = (one: Path, another: Path) => another.appliances.filter((id) => !one.appliances.includes(id));
  const onlyOnce = [...lackedBy(path, other), ...lackedBy(other, path)];
  const bring = (one: Path, missing: readonly string[]) =>
    tablesOn({ network, path: one }).flatMap(({ asked, vpc }) => {
      const wish = { tableId: asked.id, destination: blockPast(vpc, asked.packet.destination) };
      return missing.flatMap((target): Change[] => [
        { kind: 'add-route', ...wish, target },
        { kind: 'replace-route', ...wish, target },
      ]);
    });
  const into = [...bring(path, lackedBy(path, other)), ...bring(other, lackedBy(other, path))];
  const outOf = [...path.hops, ...other.hops].flatMap(({ id, decision }): Change[] => {
    const diverting = decision?.kind === 'route' ? decision.route : undefined;
    if (!diverting || !onlyOnce.includes(diverting.target.id)) return [];
    return [{ kind: 'remove-route', tableId: id, destination: formatCidr(diverting.destination) }];
  });
  return [...into, ...outOf];
}

/** Returns the routes for the one address by which a packet that strayed would find the right VPC. */
export function pointHome(failure: Failure): readonly Change[] {
  const { network, goal } = failure;
  return tablesOn(failure).flatMap(({ asked: { id: tableId, packet }, vpc }) =>
    targetsTowards(network, vpc, packet, goal)
      .filter(({ kind }) => kind !== 'local')
      .map(({ id: target }): Change => {
        const destination = formatCidr(hostBlock(packet.destination));
        const endpoint = associateEndpoint(failure, target, tableId);
        return endpoint ?? { kind: 'add-route', tableId, destination, target };
      }),
  );
}
