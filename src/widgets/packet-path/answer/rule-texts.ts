import { formatCidr } from '#widgets/shared/cidr.ts';
import type { AclRule } from '../engine/network-acls.ts';
import type { Uplink } from '../engine/nodes.ts';
import type { Route } from '../engine/routes.ts';
import type { GroupRule } from '../engine/security-groups.ts';
import type { TransitRoute } from '../engine/transit-routes.ts';
import { describeRuleTraffic } from '../packet-texts.ts';

type Name = (id: string) => string;

/** Returns a route as AWS shows it: "0.0.0.0/0 → nat-a"; one by a prefix list with the block of it that matched. */
export function writeRoute({ destination, target, prefixListId, blackhole, origin }: Route, name: Name): string {
  const block = formatCidr(destination);
  const to = prefixListId === undefined ? block : `${name(prefixListId)} (${block})`;
  const notes = [...(blackhole ? ['blackhole'] : []), ...(origin === 'propagated' ? ['propagated'] : [])];
  return `${to} → ${name(target.id)}${notes.length > 0 ? `, ${notes.join(', ')}` : ''}`;
}

/** Returns a route of a transit gateway: "10.1.0.0/16 → tgw-attach-b, propagated". */
export function writeTransitRoute({ destination, attachmentIds, blackhole, origin }: TransitRoute, name: Name): string {
  const to = attachmentIds.length === 0 ? 'nowhere' : attachmentIds.map(name).join(' or ');
  const kind = origin === 'propagated' ? 'propagated' : 'static';
  return `${formatCidr(destination)} → ${blackhole ? 'blackhole' : to}, ${kind}`;
}

/** Returns a way of a virtual private gateway: "192.168.0.0/16 → vpn-a". */
export function writeUplink({ destination, id }: Uplink, name: Name): string {
  return `${formatCidr(destination)} → ${name(id)}`;
}

/** Returns a rule of a network ACL: "100 allow tcp 443 from 0.0.0.0/0"; the last one has the number *. */
export function writeAclRule({ number, allow, protocol, ports, peer, last }: AclRule, outbound: boolean): string {
  const traffic = describeRuleTraffic(protocol, ports);
  return `${last ? '*' : number} ${allow ? 'allow' : 'deny'} ${traffic} ${outbound ? 'to' : 'from'} ${formatCidr(peer)}`;
}

/** Returns a rule of a security group: "sg-web: tcp 443 from 0.0.0.0/0". */
export function writeGroupRule({ groupId, protocol, ports, peer }: GroupRule, outbound: boolean, name: Name): string {
  const who = peer.kind === 'cidr' ? formatCidr(peer.cidr) : name(peer.id);
  return `${name(groupId)}: ${describeRuleTraffic(protocol, ports)} ${outbound ? 'to' : 'from'} ${who}`;
}
