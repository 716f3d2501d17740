import type { Correction } from './correction.ts';

/** What the notes said about protection, detection, certificates and the Well-Architected Framework. */
export const securityProtectionCorrections: readonly Correction[] = [
  {
    notes: ['N063'],
    page: 'security/waf',
    verdict: 'imprecise',
    said: 'WAF stands in front of CloudFront, load balancers and API Gateway.',
    truth:
      'Of the load balancers only the Application Load Balancer takes a web ACL, and of API Gateway only REST APIs. WAF also protects AppSync, Cognito user pools, App Runner, Verified Access, Amplify apps and Bedrock AgentCore gateways.',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html',
    checked: '2026',
  },
  {
    notes: ['N063'],
    page: 'security/waf',
    verdict: 'imprecise',
    said: 'An IP reputation rule is a rate-based rule that blocks known malicious addresses.',
    truth:
      'The Amazon IP reputation list is a managed rule group: it matches addresses by a list, at any rate. It takes part in a rate-based rule only if you build one on its labels.',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html',
    checked: '2026',
  },
  {
    notes: ['N064'],
    page: 'security/shield',
    verdict: 'imprecise',
    said: 'Shield Advanced expands the DDoS protection.',
    truth:
      'It is a paid subscription with tailored detection, layer 7 protection together with WAF, attack reports, the Shield Response Team and cost protection, and it covers only the resources that you add to it.',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-protected-resources.html',
    checked: '2026',
  },
  {
    notes: ['N065'],
    page: 'security/security-hub',
    verdict: 'outdated',
    said: 'Security Hub manages the security posture: it checks best practices, gathers alerts and automates remediation.',
    truth:
      'That is what AWS Security Hub CSPM does, as the original service is now called. AWS Security Hub today is a service above it, which correlates findings of CSPM, Inspector, Macie and GuardDuty.',
    since: '2025-06',
    exam: 'A question that says Security Hub may still mean today’s Security Hub CSPM.',
    source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html',
    checked: '2026',
  },
  {
    notes: ['N070'],
    page: 'security/guardduty',
    verdict: 'imprecise',
    said: 'GuardDuty watches VPC Flow Logs, CloudTrail events, CloudTrail S3 data events and DNS logs.',
    truth:
      'Its foundational sources are CloudTrail management events, flow logs of EC2 instances and DNS query logs. S3 data events belong to a separate plan, S3 Protection.',
    source: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html',
    checked: '2026',
  },
  {
    notes: ['N071'],
    page: 'security/inspector',
    verdict: 'outdated',
    said: 'Inspector tests how EC2 instances can be reached and how secure the applications on them are.',
    truth:
      'Inspector continuously scans EC2 instances, container images in ECR and Lambda functions for vulnerable software, and EC2 instances for unintended reachability. The old service with its assessment runs was Inspector Classic.',
    source: 'https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html',
    checked: '2026',
  },
  {
    notes: ['N071'],
    page: 'security/inspector',
    verdict: 'imprecise',
    said: 'It assesses exposure, vulnerabilities and deviation from best practices.',
    truth:
      'It has findings of three types: package vulnerabilities, network reachability and code vulnerabilities. Checks against CIS benchmarks are an optional scan of EC2 instances.',
    source: 'https://docs.aws.amazon.com/inspector/latest/user/findings-types.html',
    checked: '2026-08',
  },
  {
    notes: ['N071'],
    page: 'security/inspector',
    verdict: 'outdated',
    said: 'The EC2 instances need an agent of Inspector.',
    truth: 'Inspector has no agent any more: it uses the SSM Agent, or scans EBS snapshots without any agent.',
    exam: 'An old question may still ask for the Inspector agent.',
    source: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html',
    checked: '2026',
  },
  {
    notes: ['N179'],
    page: 'security/acm',
    verdict: 'imprecise',
    said: 'ACM provisions and manages certificates for AWS resources.',
    truth:
      'ACM issues, imports and renews public and private certificates for integrated services. Since 17 June 2025 you can request public certificates as exportable and use them on EC2 instances or outside AWS, too.',
    exam: 'A question may still assume that a public ACM certificate never leaves the integrated services.',
    source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html',
    checked: '2025-06-17',
  },
  {
    notes: ['N179'],
    page: 'security/acm',
    verdict: 'imprecise',
    said: 'ACM monitors expiration.',
    truth:
      'It does more and less: certificates of its own that are validated by DNS and in use, or exported, it renews by itself; imported ones it never renews. For those it only sends events before they expire.',
    source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-renewal.html',
    checked: '2026-08',
  },
  {
    notes: ['N179'],
    page: 'security/acm',
    verdict: 'wrong',
    said: 'Certificates must be imported in US East and can then be used in any Region.',
    truth:
      'Certificates are Regional: request or import them in the Region of the load balancer or API. Only those for CloudFront, and for edge-optimized APIs, must be in US East (N. Virginia).',
    source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html',
    checked: '2026-04',
  },
  {
    notes: ['N117'],
    page: 'architecture/well-architected',
    verdict: 'imprecise',
    said: 'The framework is a tool for weighing the decisions of a design.',
    truth:
      'The framework is a body of best practices and questions. The tool is another thing: the AWS Well-Architected Tool in the console, in which you review a workload against the framework.',
    source: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html',
    checked: '2026',
  },
  {
    notes: ['N117'],
    page: 'architecture/well-architected',
    verdict: 'outdated',
    said: 'There are five pillars: reliability, security, efficiency, operational excellence and cost.',
    truth: 'There are six: sustainability has joined them.',
    source: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/workloads.html',
    checked: '2026',
  },
];
