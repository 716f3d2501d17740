import { defineFacts } from './fact.ts';

const waf2 = 'https://docs.aws.amazon.com/waf/latest/developerguide';
const rate = {
  source: `${waf2}/waf-rule-statement-type-rate-based-high-level-settings.html`,
  checked: '2026',
} as const;
const capacity = { source: `${waf2}/aws-waf-capacity-units.html`, checked: '2026-08' } as const;
const body = { source: `${waf2}/web-acl-setting-body-inspection-limit.html`, checked: '2026' } as const;
const acmGuide = 'https://docs.aws.amazon.com/acm/latest/userguide';
const validity = { source: `${acmGuide}/acm-concepts.html`, checked: '2026' } as const;
const acmLimits = { source: `${acmGuide}/acm-limits.html`, checked: '2026' } as const;

/** Limits, defaults and dates of AWS WAF. */
export const waf = defineFacts({
  rateWindow: {
    kind: 'limit',
    label: 'Rate-based rule: window over which requests are counted',
    value: [60, 600],
    unit: 'seconds',
    note: '60, 120, 300 or 600 seconds.',
    ...rate,
  },
  rateWindowDefault: {
    kind: 'default',
    label: 'Rate-based rule: window if you set none',
    value: 300,
    unit: 'seconds',
    ...rate,
  },
  smallestRate: {
    kind: 'limit',
    label: 'Rate-based rule: smallest number of requests allowed in a window',
    value: 10,
    unit: 'requests',
    ...rate,
  },
  includedCapacity: {
    kind: 'default',
    label: 'Capacity of a web ACL that the base price covers',
    value: 1500,
    unit: 'WCUs',
    ...capacity,
  },
  largestCapacity: {
    kind: 'limit',
    label: 'Capacity of a web ACL, at most',
    value: 5000,
    unit: 'WCUs',
    ...capacity,
  },
  ipReputationCapacity: {
    kind: 'limit',
    label: 'Capacity that the Amazon IP reputation list takes',
    value: 25,
    unit: 'WCUs',
    source: `${waf2}/aws-managed-rule-groups-ip-rep.html`,
    checked: '2026',
  },
  smallBody: {
    kind: 'limit',
    label: 'Part of a request body inspected for an Application Load Balancer or AppSync',
    value: 8,
    unit: 'KB',
    ...body,
  },
  usualBody: {
    kind: 'default',
    label: 'Part of a request body inspected for CloudFront, API Gateway and others',
    value: 16,
    unit: 'KB',
    note: 'You can raise it in steps, for a fee.',
    ...body,
  },
  largestBody: {
    kind: 'limit',
    label: 'Part of a request body inspected for CloudFront, API Gateway and others, at most',
    value: 64,
    unit: 'KB',
    ...body,
  },
  classicEnd: {
    kind: 'date',
    label: 'End of support of AWS WAF Classic',
    value: '2025-09-30',
    source: 'https://docs.aws.amazon.com/cli/latest/reference/wafv2/',
    checked: '2025-09-30',
  },
});

/** Prices and limits of AWS Shield Advanced. */
export const shield = defineFacts({
  subscription: {
    kind: 'price',
    label: 'Shield Advanced subscription of an organization',
    value: 3000,
    per: 'month',
    region: 'us-east-1',
    note: 'Data transferred out of protected resources is charged in addition.',
    source: 'https://aws.amazon.com/shield/pricing/',
    checked: '2026',
  },
  commitment: {
    kind: 'limit',
    label: 'Shield Advanced: shortest subscription',
    value: 1,
    unit: 'years',
    note: 'It renews by itself.',
    source: 'https://aws.amazon.com/shield/pricing/',
    checked: '2026',
  },
  mitigationCapacity: {
    kind: 'limit',
    label: 'Web ACL capacity that automatic layer 7 mitigation takes',
    value: 150,
    unit: 'WCUs',
    source: `${waf2}/ddos-advanced-summary-deciding.html`,
    checked: '2026',
  },
  antiDdosRequests: {
    kind: 'limit',
    label: 'Requests a month through the Anti-DDoS rule group that Shield Advanced covers',
    value: 50,
    unit: 'billion requests',
    source: `${waf2}/aws-managed-rule-groups-anti-ddos.html`,
    checked: '2026',
  },
});

/** Dates and rhythms of the services that detect and investigate. */
export const detection = defineFacts({
  securityHubRelaunch: {
    kind: 'date',
    label: 'New Security Hub announced, and the old one renamed Security Hub CSPM',
    value: '2025-06',
    source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html',
    checked: '2025',
  },
  reachabilityCheck: {
    kind: 'design',
    label: 'Inspector: time between checks of network reachability',
    value: 12,
    unit: 'hours',
    note: 'It was 24 hours before.',
    source: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html',
    checked: '2026',
  },
  inspectorClassicEnd: {
    kind: 'date',
    label: 'End of support of Amazon Inspector Classic',
    value: '2026-05-20',
    source: 'https://docs.aws.amazon.com/inspector/v1/userguide/inspector-migration.html',
    checked: '2026-05-20',
  },
  detectiveHistory: {
    kind: 'limit',
    label: 'Detective: event history kept, at most',
    value: 1,
    unit: 'years',
    source: 'https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html',
    checked: '2026',
  },
  auditManagerClosed: {
    kind: 'date',
    label: 'Audit Manager closed to new customers',
    value: '2026-04-30',
    source: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html',
    checked: '2026-04-30',
  },
});

/** Limits, defaults and dates of AWS Certificate Manager. */
export const acm = defineFacts({
  publicValidity: {
    kind: 'limit',
    label: 'Validity of a public certificate',
    value: 198,
    unit: 'days',
    formerly: { value: 395, until: '2026' },
    ...validity,
  },
  privateValidity: {
    kind: 'limit',
    label: 'Validity of a private certificate issued through ACM',
    value: 395,
    unit: 'days',
    ...validity,
  },
  expiryEvents: {
    kind: 'default',
    label: 'First EventBridge event before a certificate expires',
    value: 45,
    unit: 'days',
    source: `${acmGuide}/acm-renewal.html`,
    checked: '2026-08',
  },
  expiryRule: {
    kind: 'default',
    label: 'Config rule acm-certificate-expiration-check: warns before expiry',
    value: 14,
    unit: 'days',
    source: 'https://docs.aws.amazon.com/config/latest/developerguide/acm-certificate-expiration-check.html',
    checked: '2026',
  },
  exportSince: {
    kind: 'date',
    label: 'Public certificates can be requested as exportable',
    value: '2025-06-17',
    source: `${acmGuide}/export-public-certificate.html`,
    checked: '2025-06-17',
  },
  certificates: {
    kind: 'quota',
    adjustable: true,
    label: 'Certificates per account and Region',
    value: 2500,
    unit: 'certificates',
    ...acmLimits,
  },
  names: {
    kind: 'quota',
    adjustable: true,
    label: 'Domain names per certificate',
    value: 10,
    unit: 'domain names',
    ...acmLimits,
  },
  mostNames: {
    kind: 'limit',
    label: 'Domain names per certificate, at most on request',
    value: 100,
    unit: 'domain names',
    ...acmLimits,
  },
});
