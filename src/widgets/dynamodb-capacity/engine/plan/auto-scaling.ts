import { dynamodbScaling, dynamodbTables } from '#data/dynamodb.ts';

import { sum } from '../item/sizes.ts';
import type { Provision } from '../capacity/table.ts';
import { minutesPerDay, minutesPerHour, type Day } from './traffic.ts';

/** A change of provisioned units, at a minute of the day. */
export interface ScalingEvent {
  minute: number;
  from: number;
  to: number;
}

/** How provisioned capacity meets a day of demand; units are per second, minute by minute. */
export interface ProvisionedDay {
  provisioned: Day;
  consumed: Day;
  throttled: Day;
  /** The units billed for each hour: the most that was provisioned in it. */
  billed: readonly number[];
  events: readonly ScalingEvent[];
  /** Consumed units as a share of provisioned ones: 0 to 1, and beyond in bursts. */
  utilisation: number;
  /** Refused units as a share of those asked for. */
  throttledShare: number;
}

type AutoScaling = Extract<Provision, { kind: 'auto' }>;

interface State {
  units: number;
  /** Unit-seconds kept for a burst. */
  saved: number;
  minutesAbove: number;
  minutesBelow: number;
  /** The most that was consumed in these minutes below. */
  highestBelow: number;
  /** A change on its way, and when it takes effect. */
  change?: { at: number; units: number };
  decreases: number;
  lastDecrease: number;
}

const { burst, firstDecreases, decreases } = dynamodbTables;
const { scaleOut, scaleIn, scaleInBelow } = dynamodbScaling;
const secondsPerMinute = 60;

/**
 * Returns how provisioned capacity meets a day of demand. Auto scaling acts on what is consumed, after so many minutes
 * beyond a threshold, and takes the reaction time to do so; unused capacity of the last minutes serves bursts. The same
 * day runs once before, so that the result does not depend on where capacity starts.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html
 */
export function runDay(demand: Day, provision: Provision, reactionMinutes: number): ProvisionedDay {
  const state = start(demand[0] ?? 0, provision);
  const provisioned: number[] = [];
  const consumed: number[] = [];
  const events: ScalingEvent[] = [];
  for (let clock = 0; clock < 2 * minutesPerDay; clock++) {
    const minute = clock % minutesPerDay;
    const from = state.units;
    if (minute === 0) state.decreases = 0;
    takeEffect(state, clock);
    const served = serve(state, demand[minute] ?? 0);
    if (provision.kind === 'auto') watch(state, provision, served, clock, reactionMinutes);
    if (clock < minutesPerDay) continue;
    provisioned.push(state.units);
    consumed.push(served);
    if (state.units !== from) events.push({ minute, from, to: state.units });
  }
  return { provisioned, consumed, events, ...judge(demand, provisioned, consumed) };
}

function judge(demand: Day, provisioned: Day, consumed: Day) {
  const throttled = demand.map((asked, minute) => asked - (consumed[minute] ?? 0));
  const asked = sum(demand);
  return {
    throttled,
    billed: highestPerHour(provisioned),
    utilisation: sum(consumed) / sum(provisioned),
    throttledShare: asked > 0 ? sum(throttled) / asked : 0,
  };
}

function highestPerHour(provisioned: Day): readonly number[] {
  return Array.from({ length: minutesPerDay / minutesPerHour }, (_, hour) =>
    Math.max(...provisioned.slice(hour * minutesPerHour, (hour + 1) * minutesPerHour)),
  );
}

function start(demand: number, provision: Provision): State {
  return {
    units: provision.kind === 'fixed' ? provision.units : unitsAtTarget(demand, provision),
    saved: 0,
    minutesAbove: 0,
    minutesBelow: 0,
    highestBelow: 0,
    decreases: 0,
    lastDecrease: -Infinity,
  };
}

function unitsAtTarget(consumed: number, { least, most, target }: AutoScaling): number {
  return Math.min(most, Math.max(least, Math.ceil((consumed * 100) / target)));
}

function takeEffect(state: State, clock: number): void {
  if (!state.change || clock < state.change.at) return;
  if (state.change.units < state.units) {
    state.decreases++;
    state.lastDecrease = clock;
  }
  state.units = state.change.units;
  state.change = undefined;
  state.minutesAbove = 0;
  state.minutesBelow = 0;
}

/** Returns the units served: what is provisioned, and what is left of the savings. */
function serve(state: State, asked: number): number {
  const missing = Math.max(0, asked - state.units) * secondsPerMinute;
  const spare = Math.max(0, state.units - asked) * secondsPerMinute;
  const spent = Math.min(missing, state.saved);
  state.saved = Math.min(burst.value * state.units, state.saved - spent + spare);
  return asked - (missing - spent) / secondsPerMinute;
}

/** Counts minutes beyond the thresholds, and orders a change when there are enough of them. */
function watch(state: State, scaling: AutoScaling, consumed: number, clock: number, reactionMinutes: number): void {
  const utilisation = (consumed / state.units) * 100;
  const isBelow = utilisation < scaling.target - scaleInBelow.value;
  state.minutesAbove = utilisation > scaling.target ? state.minutesAbove + 1 : 0;
  state.highestBelow = isBelow ? Math.max(state.minutesBelow > 0 ? state.highestBelow : 0, consumed) : 0;
  state.minutesBelow = isBelow ? state.minutesBelow + 1 : 0;
  if (state.change) return;
  const at = clock + 1 + reactionMinutes;
  const more = unitsAtTarget(consumed, scaling);
  const less = unitsAtTarget(state.highestBelow, scaling);
  if (state.minutesAbove >= scaleOut.value && more > state.units) state.change = { at, units: more };
  else if (state.minutesBelow >= scaleIn.value && less < state.units && mayDecrease(state, at)) {
    state.change = { at, units: less };
  }
}

/** Four decreases a day are free, then one for each hour without any. */
function mayDecrease(state: State, at: number): boolean {
  if (state.decreases >= decreases.value) return false;
  return state.decreases < firstDecreases.value || at - state.lastDecrease >= minutesPerHour;
}
