import type { PlanForm } from './plan-fields.ts';
import type { FormProblems, Read } from './plan-form.ts';
import { dayOf, type Traffic } from '../engine/plan/traffic.ts';

/** Returns the traffic of reads or of writes, and notes in `fields` what is wrong with it. */
export function trafficOf(form: PlanForm, side: 'read' | 'write', read: Read, fields: FormProblems['fields']): Traffic {
  const traffic = readTraffic(form, side, read);
  const day = dayOf(traffic);
  const places = { steady: 'Rate', daily: 'Hour', spiky: 'Minutes', hourly: 'Hours' } as const;
  if (!day.ok) fields[`${side}${places[traffic.kind]}`] ??= { kind: 'traffic', problem: day.problem };
  return traffic;
}

/** Returns traffic with each rate multiplied. */
export function scaleTraffic(traffic: Traffic, share: number): Traffic {
  switch (traffic.kind) {
    case 'steady':
      return { ...traffic, perSecond: traffic.perSecond * share };
    case 'daily':
      return { ...traffic, low: traffic.low * share, high: traffic.high * share };
    case 'spiky':
      return { ...traffic, base: traffic.base * share, spike: traffic.spike * share };
    case 'hourly':
      return { ...traffic, perSecond: traffic.perSecond.map((rate) => rate * share) };
  }
}

function readTraffic(form: PlanForm, side: 'read' | 'write', read: Read): Traffic {
  const rate = { most: 1e9 };
  switch (form[`${side}Shape`]) {
    case 'steady':
      return { kind: 'steady', perSecond: read(`${side}Rate`, rate) };
    case 'daily':
      return {
        kind: 'daily',
        low: read(`${side}Rate`, rate),
        high: read(`${side}Top`, rate),
        peakHour: read(`${side}Hour`),
      };
    case 'spiky':
      return {
        kind: 'spiky',
        base: read(`${side}Rate`, rate),
        spike: read(`${side}Top`, rate),
        spikesPerDay: read(`${side}Spikes`, { whole: true }),
        minutes: read(`${side}Minutes`),
      };
    case 'hourly':
      return { kind: 'hourly', perSecond: (form[`${side}Hours`].match(/[^\s,;]+/g) ?? []).map(Number) };
  }
}
