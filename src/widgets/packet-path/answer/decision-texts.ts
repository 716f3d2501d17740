import type { AclRuleLoss } from '../engine/network-acls.ts';
import { codeOfLoss } from '../engine/reasons.ts';
import type { RouteLoss } from '../engine/route-choice.ts';
import type { GroupRuleLoss } from '../engine/security-groups.ts';
import type { Place } from './places.ts';
import { writeAclRule, writeGroupRule, writeRoute, writeTransitRoute, writeUplink } from './rule-texts.ts';

/** Why a route that matches is not the one taken. */
export const routeLosses: Readonly<Record<RouteLoss, string>> = {
  'shorter-prefix': 'a more specific route matches',
  'lower-priority': 'for the same block, another kind of route comes first',
  'same-priority': 'a route of the same rank was taken',
  'under-local': 'propagated routes do not count where the local route matches',
};

/** Why a rule of a network ACL does not decide. */
export const aclLosses: Readonly<Record<AclRuleLoss, string>> = {
  'other-address': 'the address is not in its block',
  'other-protocol': 'it speaks of another protocol',
  'other-ports': 'it speaks of other ports',
  'later-number': 'a rule of lower number has decided',
};

/** Why a rule of a security group does not let the packet pass. */
export const groupLosses: Readonly<Record<GroupRuleLoss, string>> = {
  'other-address': 'the address is not in its block or prefix list',
  'other-group': 'the other end is not in that group',
  'other-protocol': 'it speaks of another protocol',
  'other-ports': 'it speaks of other ports',
  'reference-lost': 'the other end is in that group, but on this way that cannot be told',
  'prefix-list-unread': 'the entries of its prefix list were not given',
};

/** A route or rule in words, with why it is not the one that decides. */
export interface LostText {
  readonly rule: string;
  readonly why: string;
  readonly code: string | undefined;
}

/** What decided at a hop, in words. */
export interface DecisionText {
  readonly deciding: readonly string[];
  readonly lost: readonly LostText[];
  /** How many lost altogether, of which `lost` may be the first ones only. */
  readonly losers: number;
}

/**
 * Returns which routes or rules decided at a hop, as AWS shows them, and why the others did not.
 *
 * @param most so many of the others at most, as there can be thousands
 */
export function describeDecision({ hop, name }: Place, most: number): DecisionText | undefined {
  const { decision } = hop;
  const outbound = hop.direction === 'outbound';
  switch (decision?.kind) {
    case undefined:
    case 'tracked':
      return undefined;
    case 'route':
      return {
        deciding: decision.route ? [writeRoute(decision.route, name)] : [],
        lost: decision.lost.slice(0, most).map(({ route, why }) => ({
          rule: writeRoute(route, name),
          why: routeLosses[why],
          code: codeOfLoss(why, 'route'),
        })),
        losers: decision.lost.length,
      };
    case 'transit-route':
      return {
        deciding: decision.route ? [writeTransitRoute(decision.route, name)] : [],
        lost: decision.lost.slice(0, most).map(({ route, why }) => ({
          rule: writeTransitRoute(route, name),
          why: routeLosses[why],
          code: codeOfLoss(why, 'transit-route'),
        })),
        losers: decision.lost.length,
      };
    case 'uplink':
      return {
        deciding: decision.route ? [writeUplink(decision.route, name)] : [],
        lost: decision.lost.slice(0, most).map(({ route, why }) => ({
          rule: writeUplink(route, name),
          why: routeLosses[why],
          code: undefined,
        })),
        losers: decision.lost.length,
      };
    case 'network-acl':
      return {
        deciding: [...decision.partly, decision.rule].map((rule) => writeAclRule(rule, outbound)),
        lost: decision.lost.slice(0, most).map(({ rule, why }) => ({
          rule: writeAclRule(rule, outbound),
          why: aclLosses[why],
          code: undefined,
        })),
        losers: decision.lost.length,
      };
    case 'security-group':
      return {
        deciding: decision.rules.map((rule) => writeGroupRule(rule, outbound, name)),
        lost: decision.lost.slice(0, most).map(({ rule, why }) => ({
          rule: writeGroupRule(rule, outbound, name),
          why: groupLosses[why],
          code: undefined,
        })),
        losers: decision.lost.length,
      };
  }
}
