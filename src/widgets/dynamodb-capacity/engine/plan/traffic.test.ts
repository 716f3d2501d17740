import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { runDay } from './auto-scaling.ts';
import { averageOf, dayOf, peakOf, scaleDay, type Day, type Traffic } from './traffic.ts';
import type { Provision } from '../capacity/table.ts';

describe('a day of traffic', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);

  test.each<[Traffic, number, number]>([
    [{ kind: 'steady', perSecond: 5 }, 5, 5],
    [{ kind: 'daily', low: 10, high: 90, peakHour: 18 }, 50, 90],
    [{ kind: 'spiky', base: 0, spike: 144, spikesPerDay: 2, minutes: 5 }, 1, 144],
    [{ kind: 'spiky', base: 3, spike: 9, spikesPerDay: 0, minutes: 5 }, 3, 3],
    [{ kind: 'hourly', perSecond: hours }, 11.5, 23],
  ])('%j has an average and a peak', (traffic, average, peak) => {
    expect(averageOf(day(traffic))).toBeCloseTo(average);
    expect(peakOf(day(traffic))).toBeCloseTo(peak);
  });

  test('of a wave is highest at its hour', () => {
    const wave = day({ kind: 'daily', low: 10, high: 90, peakHour: 18 });
    expect([wave[18 * 60], wave[6 * 60]]).toEqual([90, 10]);
  });

  test.each<[Traffic, object]>([
    [
      { kind: 'steady', perSecond: -1 },
      { reason: 'not-a-rate', value: -1 },
    ],
    [{ kind: 'daily', low: 1, high: Number.NaN, peakHour: 0 }, { reason: 'not-a-rate' }],
    [
      { kind: 'daily', low: 1, high: 2, peakHour: 24 },
      { reason: 'bad-hour', value: 24 },
    ],
    [
      { kind: 'hourly', perSecond: [1, 2, 3] },
      { reason: 'not-24-hours', value: 3 },
    ],
    [{ kind: 'hourly', perSecond: hours.map((hour) => hour / 0) }, { reason: 'not-a-rate' }],
    [
      { kind: 'spiky', base: 1, spike: 2, spikesPerDay: 1.5, minutes: 1 },
      { reason: 'bad-spikes', value: 1.5 },
    ],
    [
      { kind: 'spiky', base: 1, spike: 2, spikesPerDay: 24, minutes: 61 },
      { reason: 'bad-spikes', value: 61 },
    ],
  ])('%j is none', (traffic, problem) => {
    expect(dayOf(traffic)).toMatchObject({ ok: false, problem });
  });
});

const auto = (change: Partial<Extract<Provision, { kind: 'auto' }>> = {}): Provision => ({
  kind: 'auto',
  least: 5,
  most: 10_000,
  target: 70,
  ...change,
});
describe('provisioned capacity', () => {
  test('that auto scaling keeps for steady traffic stands at the target', () => {
    const { provisioned, events, utilisation, throttledShare } = runDay(
      day({ kind: 'steady', perSecond: 70 }),
      auto(),
      3,
    );
    expect({ units: new Set(provisioned), events, utilisation, throttledShare }).toEqual({
      units: new Set([100]),
      events: [],
      utilisation: 0.7,
      throttledShare: 0,
    });
  });

  test.each([
    ['stays above the minimum', 1, auto({ least: 20 }), 20],
    ['stays below the maximum', 900, auto({ most: 50 }), 50],
    ['stays where it is fixed', 900, { kind: 'fixed', units: 33 } as const, 33],
  ])('%s', (_, perSecond, provision, units) => {
    expect(new Set(runDay(day({ kind: 'steady', perSecond }), provision, 3).provisioned)).toEqual(new Set([units]));
  });

  test('rises two minutes after the target is passed, falls fifteen after use is twenty points below', () => {
    const { events } = runDay(halves(40, 84), auto(), 3);
    expect(events).toEqual([
      { minute: 15 + 3, from: 120, to: 58 },
      { minute: 12 * 60 + 2 + 3, from: 58, to: 120 },
    ]);
  });

  test('does not fall for less than twenty points', () => {
    const { events } = runDay(halves(70, 51), auto(), 3);
    expect(events).toEqual([]);
  });

  test.each([
    [15, 0],
    [16, 50 / (16 * 200)],
  ])('serves an excess of %i minutes from what it saved, but for a share of %d', (minutes, share) => {
    const demand = day({ kind: 'spiky', base: 0, spike: 200, spikesPerDay: 1, minutes });
    expect(runDay(demand, { kind: 'fixed', units: 150 }, 3).throttledShare).toBeCloseTo(share);
  });

  test('falls four times a day at will, then once for each hour without a fall', () => {
    const restless = day({ kind: 'spiky', base: 10, spike: 200, spikesPerDay: 48, minutes: 10 });
    const { events } = runDay(restless, auto(), 0);
    const falls = events.filter(({ from, to }) => to < from).map(({ minute }) => minute);
    const gaps = falls.slice(1).map((minute, at) => minute - (falls[at] ?? 0));
    expect(gaps.slice(0, 3)).toEqual([30, 30, 30]);
    expect(Math.min(...gaps.slice(3))).toBe(60);
    expect(falls.length).toBeLessThanOrEqual(27);
  });

  test('is billed by the hour, at the most that was provisioned in it', () => {
    const { billed } = runDay(halves(40, 84), auto(), 3);
    expect(billed).toEqual([120, ...Array.from({ length: 11 }, () => 58), ...Array.from({ length: 12 }, () => 120)]);
  });

  test('serves no more than is asked, and accounts for every unit', () => {
    const hourly = fc.array(fc.nat(500), { minLength: 24, maxLength: 24 });
    const provision = fc.record({
      kind: fc.constant('auto' as const),
      least: fc.integer({ min: 1, max: 50 }),
      most: fc.integer({ min: 50, max: 500 }),
      target: fc.integer({ min: 20, max: 90 }),
    });
    fc.assert(
      fc.property(hourly, provision, fc.nat(10), (perSecond, given, reaction) => {
        const asked = day({ kind: 'hourly', perSecond });
        const { provisioned, consumed, throttled } = runDay(asked, given, reaction);
        expect(Math.min(...throttled)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...provisioned)).toBeGreaterThanOrEqual(given.least);
        expect(Math.max(...provisioned)).toBeLessThanOrEqual(given.most);
        expect(averageOf(consumed) + averageOf(throttled)).toBeCloseTo(averageOf(asked));
        expect(consumed.filter((units, minute) => throttled[minute] === 0 && units !== asked[minute])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('scaling a day scales its average', () => {
  expect(averageOf(scaleDay(day({ kind: 'daily', low: 0, high: 10, peakHour: 3 }), 2.5))).toBeCloseTo(12.5);
});

function day(traffic: Traffic): Day {
  const parsed = dayOf(traffic);
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return parsed.day;
}

function halves(first: number, second: number): Day {
  return day({ kind: 'hourly', perSecond: Array.from({ length: 24 }, (_, hour) => (hour < 12 ? first : second)) });
}
