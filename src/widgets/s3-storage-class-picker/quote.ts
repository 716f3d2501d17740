import type { Price } from '#data/fact.ts';
import {
  s3Classes,
  s3TierPrices,
  storageClasses,
  type Restore,
  type RestoreSpeed,
  type StorageClassId,
} from '#data/s3-storage-classes.ts';
import {
  archiveOverhead,
  batchOf,
  billedBytes,
  bytesPerGB,
  bytesPerKB,
  chargeFor,
  earlyDeletionDays,
  splitByStep,
  upperEnd,
} from './charges.ts';
import { daysPerMonth, waitHours, type Need } from './need.ts';

/** What a line of a bill is for, and the part of the bill that it belongs to. */
export const charges = {
  storage: 'storage',
  'padding to the smallest size': 'storage',
  'archive index': 'storage',
  'archive name': 'storage',
  'infrequent tier': 'storage',
  'archive instant tier': 'storage',
  monitoring: 'storage',
  'early deletion': 'storage',
  upload: 'arriving',
  'upload by GB': 'arriving',
  transition: 'arriving',
  'read requests': 'reading',
  retrieval: 'reading',
  'restore requests': 'reading',
  'temporary copy': 'reading',
} as const satisfies Record<string, 'storage' | 'arriving' | 'reading'>;
export type Charge = keyof typeof charges;
export type Part = (typeof charges)[Charge];

/** One line of a bill: so much of something at a price, in US dollars a month over the whole stay. */
export interface Line {
  charge: Charge;
  /** How many of the price's units a month, on average over the stay. */
  quantity: number;
  price: Price;
  monthly: number;
}

/** What deserves a warning beside a price. */
export type Caution =
  | 'small-objects-padded'
  | 'small-objects-not-tiered'
  | 'small-objects-need-filter'
  | 'overhead-exceeds-tenth'
  | 'shorter-than-minimum'
  | 'expedited-not-guaranteed'
  | 'expedited-slower-when-large';

/** The bill of one storage class for a need. */
export interface Quote {
  id: StorageClassId;
  lines: readonly Line[];
  /** US dollars a month, on average over the stay. */
  monthly: number;
  cautions: readonly Caution[];
  /** The speed of the restores that the price assumes. */
  speed?: RestoreSpeed;
}

const kbPerGB = bytesPerGB / bytesPerKB;

/**
 * Returns the cheapest speed of restore that is fast enough, or undefined when none is.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html
 */
export function restoreFor(id: StorageClassId, { within }: Pick<Need, 'within'>): [RestoreSpeed, Restore] | undefined {
  const entries = Object.entries(storageClasses[id].restores ?? {}) as [RestoreSpeed, Restore][];
  const hours = ({ wait }: Restore) => upperEnd(wait) / (wait.unit === 'minutes' ? 60 : 1);
  return entries
    .filter(([, restore]) => hours(restore) <= waitHours[within] + 1e-9)
    .toSorted(([, a], [, b]) => a.perGB.value - b.perGB.value)[0];
}

/** Returns the shares of a stay spent in the Frequent, Infrequent and Archive Instant Access tiers, between reads. */
function tierShares(days: number, daysBetweenReads: number): readonly [number, number, number] {
  const first = s3Classes.infrequentAfter.value;
  const second = s3Classes.archiveInstantAfter.value;
  const cycle = (length: number) => [
    Math.min(length, first),
    Math.min(Math.max(length - first, 0), second - first),
    Math.max(length - second, 0),
  ];
  const whole = Math.floor(days / daysBetweenReads);
  const rest = Number.isFinite(daysBetweenReads) ? days - whole * daysBetweenReads : days;
  const full = whole > 0 ? cycle(daysBetweenReads) : [0, 0, 0];
  const last = cycle(rest);
  const share = (tier: 0 | 1 | 2) => ((full[tier] ?? 0) * whole + (last[tier] ?? 0)) / days;
  return [share(0), share(1), share(2)];
}

/**
 * Returns the bill of a storage class for a need, line by line, averaged over the stay; charges that fall once are spread.
 * The caller has made sure that the class fits: a class whose objects cannot come back in time is priced without reading.
 * @see https://aws.amazon.com/s3/pricing/
 */
export function quote(id: StorageClassId, need: Need): Quote {
  const storageClass = storageClasses[id];
  const { gb, objectKB, days } = need;
  const months = days / daysPerMonth;
  const objects = (gb * kbPerGB) / objectKB;
  const gbRead = gb * need.readShare * need.readsPerMonth;
  const objectsRead = objects * need.readShare * need.readsPerMonth;
  const cautions: Caution[] = [];
  const lines: Line[] = [];
  const add = (charge: Charge, quantity: number, price: Price) => {
    if (quantity > 0)
      lines.push({ charge, quantity, price, monthly: chargeFor(quantity, price.value, batchOf(price)) });
  };
  const addStandardStorage = (amount: number) => {
    const prices = [storageClass.storage, s3TierPrices.standardSecond, s3TierPrices.standardThird];
    const ends = [s3Classes.firstTier.value * 1024, s3Classes.secondTier.value * 1024, Infinity];
    const steps = prices.map(({ value: perGB }, index) => ({ perGB, upToGB: ends[index] ?? Infinity }));
    for (const { gb: inStep, step } of splitByStep(amount, steps))
      add('storage', inStep, prices[step] ?? storageClass.storage);
  };

  // Storage
  const tiered = id === 'INTELLIGENT_TIERING' && objectKB >= s3Classes.smallestTiered.value;
  if (tiered) {
    const cold = tierShares(days, Infinity);
    const hot = need.readsPerMonth > 0 ? tierShares(days, daysPerMonth / need.readsPerMonth) : cold;
    const inTier = (tier: 0 | 1 | 2) => gb * (need.readShare * hot[tier] + (1 - need.readShare) * cold[tier]);
    addStandardStorage(inTier(0));
    add('infrequent tier', inTier(1), s3TierPrices.infrequentTier);
    add('archive instant tier', inTier(2), s3TierPrices.archiveInstantTier);
    add('monitoring', objects, s3TierPrices.monitoring);
  } else if (id === 'STANDARD' || id === 'INTELLIGENT_TIERING') {
    addStandardStorage(gb);
    if (id === 'INTELLIGENT_TIERING') cautions.push('small-objects-not-tiered');
  } else {
    const minimumBytes = (storageClass.minimumSize?.value ?? 0) * bytesPerKB;
    const padding = (billedBytes(objectKB * bytesPerKB, minimumBytes) * objects) / bytesPerGB - gb;
    add('storage', gb, storageClass.storage);
    if (padding > 1e-9 * gb) {
      add('padding to the smallest size', padding, storageClass.storage);
      cautions.push('small-objects-padded');
    }
    if (storageClass.restores) {
      const { bytesInClass, bytesAsStandard } = archiveOverhead(objects);
      add('archive index', bytesInClass / bytesPerGB, storageClass.storage);
      add('archive name', bytesAsStandard / bytesPerGB, storageClasses.STANDARD.storage);
      if (bytesInClass + bytesAsStandard > 0.1 * gb * bytesPerGB) cautions.push('overhead-exceeds-tenth');
    }
  }
  const shortBy = earlyDeletionDays(days, storageClass.minimumStay?.value ?? 0);
  if (shortBy > 0) {
    const billed = lines.filter(({ price }) => price === storageClass.storage);
    const amount = billed.reduce((sum, { quantity }) => sum + quantity, 0);
    add('early deletion', (amount * shortBy) / days, storageClass.storage);
    cautions.push('shorter-than-minimum');
  }

  // Arriving, once in the stay
  if (need.origin === 'upload') {
    add('upload', objects / months, storageClass.put);
    if (storageClass.uploadPerGB) add('upload by GB', gb / months, storageClass.uploadPerGB);
  } else if (storageClass.transition) {
    add('transition', objects / months, storageClass.transition);
    if (objectKB < s3Classes.smallestTransition.value) cautions.push('small-objects-need-filter');
  }

  // Reading
  add('read requests', objectsRead, storageClass.get);
  if (storageClass.retrievalPerGB) add('retrieval', gbRead, storageClass.retrievalPerGB);
  const [speed, restore] = restoreFor(id, need) ?? [];
  if (restore) {
    add('retrieval', gbRead, restore.perGB);
    add('restore requests', objectsRead, restore.perRequest);
    // A restored copy lies in S3 Standard for as long as you ask; a day is the least.
    add('temporary copy', gbRead / daysPerMonth, storageClasses.STANDARD.storage);
    if (speed === 'expedited') {
      cautions.push('expedited-not-guaranteed');
      if (objectKB > s3Classes.expeditedSize.value * 1024) cautions.push('expedited-slower-when-large');
    }
  }

  return { id, lines, cautions, speed, monthly: lines.reduce((sum, { monthly }) => sum + monthly, 0) };
}
