import type { Url } from '#data/fact.ts';

const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';

/** What a warning advises to do. */
export type Fix =
  | 'write-sharding'
  | 'different-key'
  | 'dax'
  | 'copies-to-read'
  | 'global-instead-of-local-index'
  | 'raise-quota'
  | 'pre-warm'
  | 'grow-slowly'
  | 'raise-index-writes'
  | 'raise-maximum'
  | 'raise-minimum'
  | 'lower-target'
  | 'on-demand'
  | 'provisioned'
  | 'other-table-class'
  | 'several-tables'
  | 'other-account';

/** Every warning there is, with its fixes, the best first, and the page of AWS that explains it. */
export const warningKinds = {
  'hot-key-reads': {
    fixes: ['dax', 'copies-to-read', 'different-key'],
    source: `${guide}/bp-partition-key-design.html`,
  },
  'hot-key-writes': { fixes: ['write-sharding', 'different-key'], source: `${guide}/bp-partition-key-sharding.html` },
  'collection-full': {
    fixes: ['global-instead-of-local-index', 'different-key'],
    source: `${guide}/LSI.html`,
  },
  'table-reads-over-quota': { fixes: ['raise-quota', 'dax', 'several-tables'], source: `${guide}/ServiceQuotas.html` },
  'table-writes-over-quota': { fixes: ['raise-quota', 'several-tables'], source: `${guide}/ServiceQuotas.html` },
  'account-reads-over-quota': { fixes: ['raise-quota', 'on-demand'], source: `${guide}/ServiceQuotas.html` },
  'account-writes-over-quota': { fixes: ['raise-quota', 'on-demand'], source: `${guide}/ServiceQuotas.html` },
  'too-many-tables': { fixes: ['raise-quota', 'other-account'], source: `${guide}/ServiceQuotas.html` },
  'on-demand-outgrown': { fixes: ['pre-warm', 'grow-slowly'], source: `${guide}/warm-throughput.html` },
  'maximum-below-peak': {
    fixes: ['raise-maximum'],
    source: `${guide}/on-demand-capacity-mode-max-throughput.html`,
  },
  'index-short-of-writes': { fixes: ['raise-index-writes', 'on-demand'], source: `${guide}/gsi-throttling.html` },
  'throttled-reads': {
    fixes: ['raise-minimum', 'lower-target', 'raise-maximum', 'on-demand'],
    source: `${guide}/AutoScaling.html`,
  },
  'throttled-writes': {
    fixes: ['raise-minimum', 'lower-target', 'raise-maximum', 'on-demand'],
    source: `${guide}/AutoScaling.html`,
  },
  'idle-capacity': { fixes: ['on-demand'], source: `${guide}/CostOptimization_TableCapacityMode.html` },
  'steady-on-demand': { fixes: ['provisioned'], source: `${guide}/CostOptimization_TableCapacityMode.html` },
  'dearer-class': { fixes: ['other-table-class'], source: `${guide}/CostOptimization_TableClass.html` },
} as const satisfies Record<string, { fixes: readonly Fix[]; source: Url }>;

/** What a warning is about. */
export type WarningKind = keyof typeof warningKinds;

/** A limit that will bite, or money that is wasted. */
export interface Warning {
  kind: WarningKind;
  /** The global index concerned; without one the table. */
  index?: string;
  /** What is reached, and the limit or alternative that it is beyond, in the same unit. */
  value: number;
  limit: number;
  /** Keys over which the load must be spread, where that is the fix. */
  shards?: number;
}
