import { sum } from '../item/sizes.ts';

/** Requests per second over a day; each day is like the other. */
export type Traffic =
  | { kind: 'steady'; perSecond: number }
  /** A wave between two rates, highest at an hour of the day. */
  | { kind: 'daily'; low: number; high: number; peakHour: number }
  /** A base rate with spikes spread evenly over the day, each so many minutes long. */
  | { kind: 'spiky'; base: number; spike: number; spikesPerDay: number; minutes: number }
  /** A rate for each of the 24 hours. */
  | { kind: 'hourly'; perSecond: readonly number[] };

/** Rates per second in each of a day’s 1,440 minutes. */
export type Day = readonly number[];

/** What makes traffic impossible, with the value at fault. */
export interface TrafficProblem {
  reason: 'not-a-rate' | 'not-24-hours' | 'bad-hour' | 'bad-spikes';
  value: number;
}

/** A day of traffic, or the first thing that makes it impossible. */
export type ParsedTraffic = { ok: true; day: Day } | { ok: false; problem: TrafficProblem };

/** Minutes in an hour. */
export const minutesPerHour = 60;
/** Minutes in a day. */
export const minutesPerDay = 24 * minutesPerHour;

/** Returns the day that a description of traffic amounts to, or what is wrong with the description. */
export function dayOf(traffic: Traffic): ParsedTraffic {
  const problem = findProblem(traffic);
  if (problem) return { ok: false, problem };
  return { ok: true, day: Array.from({ length: minutesPerDay }, (_, minute) => rateAt(traffic, minute)) };
}

/** Returns the day with each rate multiplied, as by the units that one request takes. */
export function scaleDay(day: Day, factor: number): Day {
  return combineDays([{ day, factor }]);
}

/** Returns the sum of days, each multiplied by its factor. */
export function combineDays(parts: readonly { day: Day; factor: number }[]): Day {
  const total = Array.from({ length: minutesPerDay }, () => 0);
  for (const { day, factor } of parts) {
    for (let minute = 0; minute < minutesPerDay; minute++) {
      total[minute] = (total[minute] ?? 0) + (day[minute] ?? 0) * factor;
    }
  }
  return total;
}

/** Returns the mean rate of a day. */
export function averageOf(day: Day): number {
  return sum(day) / day.length;
}

/** Returns the highest rate of a day. */
export function peakOf(day: Day): number {
  return day.reduce((highest, rate) => Math.max(highest, rate), 0);
}

function rateAt(traffic: Traffic, minute: number): number {
  switch (traffic.kind) {
    case 'steady':
      return traffic.perSecond;
    case 'hourly':
      return traffic.perSecond[Math.floor(minute / minutesPerHour)] ?? 0;
    case 'daily': {
      const turn = ((minute - traffic.peakHour * minutesPerHour) / minutesPerDay) * 2 * Math.PI;
      const middle = (traffic.high + traffic.low) / 2;
      return middle + (traffic.high - middle) * Math.cos(turn);
    }
    case 'spiky': {
      const sinceSpike = traffic.spikesPerDay > 0 ? minute % (minutesPerDay / traffic.spikesPerDay) : Infinity;
      return sinceSpike < traffic.minutes ? traffic.spike : traffic.base;
    }
  }
}

function findProblem(traffic: Traffic): TrafficProblem | undefined {
  const wrong = ratesOf(traffic).find((rate) => !Number.isFinite(rate) || rate < 0);
  if (wrong !== undefined) return { reason: 'not-a-rate', value: wrong };
  if (traffic.kind === 'hourly' && traffic.perSecond.length !== 24) {
    return { reason: 'not-24-hours', value: traffic.perSecond.length };
  }
  if (traffic.kind === 'daily' && !(traffic.peakHour >= 0 && traffic.peakHour < 24)) {
    return { reason: 'bad-hour', value: traffic.peakHour };
  }
  return traffic.kind === 'spiky' ? findSpikeProblem(traffic) : undefined;
}

function ratesOf(traffic: Traffic): readonly number[] {
  switch (traffic.kind) {
    case 'steady':
      return [traffic.perSecond];
    case 'hourly':
      return traffic.perSecond;
    case 'daily':
      return [traffic.low, traffic.high];
    case 'spiky':
      return [traffic.base, traffic.spike];
  }
}

function findSpikeProblem(traffic: Extract<Traffic, { kind: 'spiky' }>): TrafficProblem | undefined {
  const { spikesPerDay, minutes } = traffic;
  if (!Number.isInteger(spikesPerDay) || spikesPerDay < 0) return { reason: 'bad-spikes', value: spikesPerDay };
  const fits = minutes >= 0 && minutes * spikesPerDay <= minutesPerDay;
  return fits ? undefined : { reason: 'bad-spikes', value: minutes };
}
