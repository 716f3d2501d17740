import { expect, test } from 'vitest';
import { reachabilityCodes, type ReachabilityCode } from '#data/reachability-codes.ts';
import { codeOf, codeOfLoss, reasons, type Reason } from './reasons.ts';

/** The codes that no reason of ours uses, by why that is so. */
const unspoken: Readonly<Record<string, RegExp>> = {
  'load balancers and firewall rules are not modelled': /^(ELB|TARGET_|FIREWALL_|GWLB_)/,
  'search filters and configurations of the analyzer itself':
    /^(COMPONENT_FILTER|FILTER_AT|IGW_EXPECTS|NO_PATH|NO_SOURCE|UNASSOCIATED|DISCONNECTED)/,
  'what cannot be, because we follow one packet forward':
    /^(CANNOT_ROUTE|TGW_RTB_CANNOT_ROUTE|IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS|NGW_DEST|REMAP_|VPC_LOCAL_ROUTE|VPCE_GATEWAY_EGRESS|VPCE_INTRA|IGW_NAT_REFLECTION|UNKNOWN_DESTINATION)/,
  'settings that the input does not hold': /^(VPC_BLOCK_PUBLIC|REGIONAL_NGW|VPCE_SERVICE_NOT|UNKNOWN_PEERED)/,
};

test('every code of Reachability Analyzer is one of ours, or it is known why not', () => {
  const ours = new Set<ReachabilityCode | undefined>([
    ...(Object.keys(reasons) as Reason[]).map(codeOf),
    ...(['route', 'transit-route'] as const).flatMap((table) =>
      (['shorter-prefix', 'lower-priority'] as const).map((loss) => codeOfLoss(loss, table)),
    ),
  ]);
  const open = (Object.keys(reachabilityCodes) as ReachabilityCode[]).filter((code) => !ours.has(code));
  const patterns = Object.values(unspoken);
  expect(open.filter((code) => !patterns.some((pattern) => pattern.test(code)))).toEqual([]);
  // And none of those stands there for nothing.
  expect([...ours].filter((code) => patterns.some((pattern) => pattern.test(code ?? '')))).toEqual([]);
});

test.each<[Reason, ReachabilityCode]>([
  ['no-route', 'NO_ROUTE_TO_DESTINATION'],
  ['network-acl', 'SUBNET_ACL_RESTRICTION'],
  ['security-group', 'ENI_SG_RULES_MISMATCH'],
  ['security-group-empty', 'SG_HAS_NO_RULES'],
  ['source-dest-check', 'ENI_SOURCE_DEST_CHECK_RESTRICTION'],
  ['no-public-ip', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'],
  ['not-transitive', 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'],
  ['attachment-zone', 'TGW_ROUTE_AZ_RESTRICTION'],
])('%s is what AWS calls %s', (reason, code) => {
  expect(codeOf(reason)).toBe(code);
});
