import type { Fact, Price } from '#data/fact.ts';
import { s3Classes } from '#data/s3-storage-classes.ts';

/** What S3 calls a GB on its bills: 2^30 bytes. @see https://aws.amazon.com/s3/faqs/ */
export const bytesPerGB = 2 ** 30;

/** What S3 calls a KB in its size limits: 1,024 bytes. */
export const bytesPerKB = 1024;

/** A stretch of time during which the same amount lies in the bucket. */
export interface Interval {
  bytes: number;
  days: number;
}

/**
 * Returns the GB-months that S3 bills for a month: the bytes stored, averaged over its hours.
 * @see https://aws.amazon.com/s3/faqs/
 */
export function gbMonths(intervals: readonly Interval[], hoursInMonth: number): number {
  const byteHours = intervals.reduce((sum, { bytes, days }) => sum + bytes * days * 24, 0);
  return byteHours / bytesPerGB / hoursInMonth;
}

/** A price that holds up to an amount; the last step has no end. */
export interface PriceStep {
  /** GB up to which the price holds. */
  upToGB: number;
  /** US dollars per GB-month. */
  perGB: number;
}

/** Returns, step by step, the GB that fall into it and their price in US dollars; steps that stay empty are left out. */
export function splitByStep(gb: number, steps: readonly PriceStep[]): { gb: number; cost: number; step: number }[] {
  let from = 0;
  return steps.flatMap(({ upToGB, perGB }, step) => {
    const inStep = Math.max(0, Math.min(gb, upToGB) - from);
    from = upToGB;
    return inStep > 0 ? [{ gb: inStep, cost: inStep * perGB, step }] : [];
  });
}

/** Returns US dollars for a number of things of which `per` together cost `unitPrice`. */
export function chargeFor(count: number, unitPrice: number, per: number): number {
  return (count / per) * unitPrice;
}

/** Returns how many things the price of a fact buys: 1,000 for “per 1,000 requests”, else 1. */
export function batchOf(price: Price): number {
  return price.per.startsWith('1,000') ? 1000 : 1;
}

/**
 * Returns the days billed after an object left a class before its shortest stay had passed; 0 when it stayed long enough.
 * @see https://aws.amazon.com/s3/faqs/
 */
export function earlyDeletionDays(daysStored: number, minimumDays: number): number {
  return Math.max(0, minimumDays - daysStored);
}

/**
 * Returns the bytes billed for an object in a class with a smallest billed size.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
export function billedBytes(bytes: number, minimumBytes: number): number {
  return Math.max(bytes, minimumBytes);
}

/**
 * Returns the bytes that archiving adds: the index at the class's own price, the name at S3 Standard's.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export function archiveOverhead(objects: number): { bytesInClass: number; bytesAsStandard: number } {
  return {
    bytesInClass: objects * s3Classes.archiveIndex.value * bytesPerKB,
    bytesAsStandard: objects * s3Classes.archiveName.value * bytesPerKB,
  };
}

/** Returns the upper end of a fact's value. Throws when the fact is a date: that is a mistake of ours. */
export function upperEnd(fact: Fact): number {
  const ends = [fact.value].flat();
  const end = ends[ends.length - 1];
  if (typeof end !== 'number') throw new Error(`“${fact.label}” is no number.`);
  return end;
}
