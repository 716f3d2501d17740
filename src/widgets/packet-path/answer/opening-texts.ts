import type { Change } from '../engine/edit.ts';

const isEverywhere = (block: string) => block.endsWith('/0');

/** Returns what a change opens to everybody, in a sentence, or undefined where it opens nothing so widely. */
export function describeOpening(change: Change): string | undefined {
  switch (change.kind) {
    case 'add-group-rule':
      if (!isEverywhere(change.peer)) return undefined;
      return change.egress
        ? 'This lets whatever has the group connect to any address. Name a narrower block if you know one.'
        : 'This lets every address that a route leads from connect to whatever has the group. Name a narrower block if you know who is to connect.';
    case 'add-acl-rule':
      if (!isEverywhere(change.cidr) || change.action === 'deny') return undefined;
      return 'This opens the subnets of the network ACL to every address; security groups still decide for each interface.';
    case 'remove-acl-rule':
      return 'Without this rule, later rules decide about all that it denied.';
    case 'assign-public-address':
    case 'set-public-on-launch':
      return 'With a public address a host can be reached from the internet, as far as its filters allow.';
    default:
      return undefined;
  }
}
