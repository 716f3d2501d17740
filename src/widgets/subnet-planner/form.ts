import type { FormFields, FormOf } from '#widgets/shared/link-state.ts';
import { accesses, sizings, type Access, type Size } from './request.ts';

/** The places that a tier can have in the form. */
export const slots = ['1', '2', '3', '4', '5', '6'] as const;
export type Slot = (typeof slots)[number];

type TierFields = Readonly<
  Record<`name${Slot}` | `size${Slot}`, 'text'> &
    Record<`access${Slot}`, typeof accesses> &
    Record<`by${Slot}`, typeof sizings>
>;

const tierFields = Object.fromEntries(
  slots.flatMap((slot) => [
    [`name${slot}`, 'text'],
    [`access${slot}`, accesses],
    [`by${slot}`, sizings],
    [`size${slot}`, 'text'],
  ]),
) as TierFields;

/** What each choice of the form allows. */
export const planFields = {
  vpcName: 'text',
  vpc: 'text',
  zones: slots,
  tiers: slots,
  kept: { mostInLink: 400 },
  others: { mostInLink: 400 },
  ...tierFields,
} as const satisfies FormFields;

/** The form as typed: every value a string, kept even when it makes no sense. Of the tiers, the first `tiers` count. */
export type PlanForm = FormOf<typeof planFields>;

/** The part of the form that describes one tier. */
export interface TierForm {
  name: string;
  access: Access;
  by: Size['by'];
  /** A prefix or a number of addresses, as `by` says. */
  size: string;
}

/** Returns the tier in a place of the form. */
export function tierAt(form: PlanForm, slot: Slot): TierForm {
  return { name: form[`name${slot}`], access: form[`access${slot}`], by: form[`by${slot}`], size: form[`size${slot}`] };
}

/** Returns the change of the form that puts a tier, or a part of one, in a place. */
export function changeTier(slot: Slot, tier: Partial<TierForm>): Partial<PlanForm> {
  return Object.fromEntries(Object.entries(tier).map(([key, value]) => [`${key}${slot}`, value]));
}

/** Returns the places that count. */
export function slotsOf({ tiers }: Pick<PlanForm, 'tiers'>): readonly Slot[] {
  return slots.slice(0, Number(tiers));
}

const spare = (slot: Slot): TierForm => ({ name: `tier-${slot}`, access: 'private', by: 'prefix', size: '/24' });

/** Returns the change that adds a tier at the end; none when all places are taken. */
export function addTier(form: PlanForm): Partial<PlanForm> {
  const next = slots[Number(form.tiers)];
  return next ? { tiers: next, ...changeTier(next, spare(next)) } : {};
}

/** Returns the change that takes a tier out and moves up those behind it; none when it is the only one. */
export function removeTier(form: PlanForm, slot: Slot): Partial<PlanForm> {
  const used = slotsOf(form);
  const fewer = used.at(-2);
  if (!fewer) return {};
  const left = used.filter((other) => other !== slot).map((other) => tierAt(form, other));
  const moved = slots.map((place, index) => changeTier(place, left[index] ?? spare(place)));
  return Object.assign({ tiers: fewer }, ...moved);
}

/** The worked example that the planner starts with. */
export const exampleForm = {
  vpcName: 'shop',
  vpc: '10.0.0.0/16',
  zones: '3',
  tiers: '3',
  kept: '',
  others: '192.168.0.0/16',
  ...Object.assign({}, ...slots.map((slot) => changeTier(slot, spare(slot)))),
  ...changeTier('1', { name: 'web', access: 'public', by: 'prefix', size: '/24' }),
  ...changeTier('2', { name: 'app', access: 'private', by: 'addresses', size: '1500' }),
  ...changeTier('3', { name: 'data', access: 'private', by: 'prefix', size: '/24' }),
} as PlanForm;
