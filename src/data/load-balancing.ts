import { defineFacts, type Limit, type Quota, type Unit } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/elasticloadbalancing/latest';
const targetGroup = { source: `${guide}/APIReference/API_TargetGroupAttribute.html`, checked: '2026-08' } as const;
const creation = { source: `${guide}/APIReference/API_CreateTargetGroup.html`, checked: '2026-08' } as const;
const listener = { source: `${guide}/APIReference/API_ListenerAttribute.html`, checked: '2026-08' } as const;

const quota = (label: string, value: number, unit: Unit, adjustable = true) =>
  ({
    kind: 'quota',
    label,
    value,
    unit,
    adjustable,
    source: `${guide}/application/load-balancer-limits.html`,
    checked: '2026',
  }) as const satisfies Quota;
const seconds = (label: string, value: readonly [from: number, to: number]) =>
  ({ kind: 'limit', label, value, unit: 'seconds' }) as const satisfies Omit<Limit, 'source' | 'checked'>;

/** Limits, defaults and quotas of Elastic Load Balancing. */
export const elb = defineFacts({
  albZones: {
    kind: 'limit',
    label: 'ALB: Availability Zones with a subnet, at least',
    value: 2,
    unit: 'Availability Zones',
    source: `${guide}/application/introduction.html`,
    checked: '2026-08',
  },
  quicSince: {
    kind: 'date',
    label: 'NLB listens to QUIC since',
    value: '2025',
    note: 'Late in the year.',
    source: `${guide}/network/introduction.html`,
    checked: '2026-08',
  },
  genevePort: {
    kind: 'limit',
    label: 'GWLB: port of the GENEVE protocol towards the appliances',
    value: 6081,
    unit: 'port',
    source: `${guide}/gateway/gateway-load-balancers.html`,
    checked: '2026-08',
  },
  albIdle: { kind: 'default', label: 'ALB: idle timeout', value: 60, unit: 'seconds', ...listener },
  albIdleRange: { ...seconds('ALB: idle timeout that can be set', [1, 4000]), ...listener },
  tcpIdle: { kind: 'default', label: 'NLB and GWLB: idle timeout of TCP', value: 350, unit: 'seconds', ...listener },
  tcpIdleRange: { ...seconds('NLB and GWLB: idle timeout of TCP that can be set', [60, 6000]), ...listener },
  deregistration: {
    kind: 'default',
    label: 'Deregistration delay (connection draining)',
    value: 300,
    unit: 'seconds',
    ...targetGroup,
  },
  deregistrationRange: { ...seconds('Deregistration delay that can be set', [0, 3600]), ...targetGroup },
  healthInterval: {
    kind: 'default',
    label: 'Time between the health checks of a target',
    value: 30,
    unit: 'seconds',
    note: '10 seconds behind a GWLB, 35 seconds for a Lambda function.',
    ...creation,
  },
  healthIntervalRange: { ...seconds('Time between health checks that can be set', [5, 300]), ...creation },
  healthyAfter: {
    kind: 'default',
    label: 'Successful checks in a row after which a target is healthy',
    value: 5,
    unit: 'checks',
    ...creation,
  },
  unhealthyAfter: {
    kind: 'default',
    label: 'Failed checks in a row after which a target is unhealthy',
    value: 2,
    unit: 'checks',
    note: 'Five for a Lambda function.',
    ...creation,
  },
  slowStart: { ...seconds('ALB: slow start of new targets that can be set', [30, 900]), ...targetGroup },
  stickiness: { kind: 'default', label: 'ALB: life of a sticky session', value: 1, unit: 'days', ...targetGroup },
  shortestStickiness: {
    kind: 'limit',
    label: 'ALB: shortest life of a sticky session',
    value: 1,
    unit: 'seconds',
    ...targetGroup,
  },
  longestStickiness: {
    kind: 'limit',
    label: 'ALB: longest life of a sticky session',
    value: 7,
    unit: 'days',
    ...targetGroup,
  },
  albs: quota('ALBs per Region', 50, 'load balancers'),
  nlbs: {
    ...quota('NLBs per Region', 50, 'load balancers'),
    source: `${guide}/network/load-balancer-limits.html`,
  },
  targetGroups: { ...quota('Target groups per Region', 3000, 'target groups'), note: 'Of ALBs and NLBs together.' },
  listeners: quota('Listeners per ALB', 50, 'listeners'),
  rules: { ...quota('Rules per ALB', 100, 'rules'), note: 'Default rules are not counted.' },
  albTargetGroups: quota('Target groups per ALB', 100, 'target groups', false),
  targets: quota('Targets per ALB', 1000, 'targets'),
  certificates: {
    ...quota('Certificates per ALB', 25, 'certificates'),
    note: 'Beside the default certificate of each listener.',
  },
});
