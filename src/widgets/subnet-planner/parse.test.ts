import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCidr } from '#widgets/shared/cidr.ts';
import { readLink, writeLink } from '#widgets/shared/link-state.ts';
import { exportPlan, type Format } from './exports.ts';
import {
  addTier,
  changeTier,
  exampleForm,
  planFields,
  removeTier,
  slots,
  slotsOf,
  tierAt,
  type PlanForm,
} from './form.ts';
import { parsePlan, type Problem } from './parse.ts';
import { planSubnets } from './plan.ts';
import { accesses, sizings } from './request.ts';

const parse = (change: Partial<PlanForm>) => parsePlan({ ...exampleForm, ...change });
const requestOf = (change: Partial<PlanForm>) => {
  const parsed = parse(change);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.request;
};

describe('a field that makes no sense is named, with what to type in its place', () => {
  test.each<[keyof PlanForm, string, Problem['reason'], string?]>([
    ['vpc', ' ', 'empty'],
    ['vpc', '10.0.0.0', 'without-prefix'],
    ['vpc', '10.0.0/16', 'not-a-block'],
    ['vpc', '10.0.0.256/16', 'not-a-block'],
    ['vpc', '2001:db8::/56', 'ipv6'],
    ['vpc', '10.0.5.0/16', 'not-a-network-address', '10.0.0.0/16'],
    ['vpc', '10.0.0.0/8', 'vpc-too-large', '10.0.0.0/16'],
    ['vpc', '10.0.0.77/29', 'vpc-too-small', '10.0.0.64/28'],
    ['vpc', '127.0.0.0/16', 'forbidden-in-vpcs'],
    ['vpc', '169.254.0.0/20', 'forbidden-in-vpcs'],
    ['vpc', '224.1.0.0/16', 'forbidden-in-vpcs'],
    ['vpcName', '  ', 'name-empty'],
    ['vpcName', 'a\nb', 'name-unprintable'],
    ['name2', 'web', 'name-taken'],
    ['name1', '', 'name-empty'],
    ['size1', 'large', 'not-a-prefix'],
    ['size1', '/33', 'not-a-prefix'],
    ['size1', '/15', 'subnet-too-large', '/16'],
    ['size1', '29', 'subnet-too-small', '/28'],
    ['size2', '0', 'not-a-count'],
    ['size2', '-3', 'not-a-count'],
    ['size2', '65532', 'too-many-addresses'],
    ['kept', '10.1.0.0/24', 'outside-the-vpc'],
    ['kept', '10.0.1.7/24', 'not-a-network-address', '10.0.1.0/24'],
    ['others', '10.1.0.0/16, nonsense', 'without-prefix'],
  ])('%s “%s” is %s', (field, text, reason, offer) => {
    const parsed = parse({ [field]: text });
    expect('problems' in parsed && parsed.problems).toEqual({
      [field]: { reason, item: expect.any(String), ...(offer && { offer }) },
    });
  });
});

test('what is offered is accepted', () => {
  expect(formatCidr(requestOf({ vpc: '10.0.0.64/28' }).vpc)).toBe('10.0.0.64/28');
  expect(requestOf({ size1: '28' }).tiers[0]?.size).toEqual({ by: 'prefix', prefix: 28 });
});

test('blocks are parted by commas, spaces or semicolons', () => {
  const { others } = requestOf({ others: '10.1.0.0/16,10.2.0.0/16;  192.168.0.0/24 ' });
  expect(others.map(formatCidr)).toEqual(['10.1.0.0/16', '10.2.0.0/16', '192.168.0.0/24']);
});

test('a size that is not used needs no sense', () => {
  expect(requestOf({ by1: 'largest', size1: '?' }).tiers[0]?.size).toEqual({ by: 'largest' });
});

describe('tiers', () => {
  const names = (form: PlanForm) => slotsOf(form).map((slot) => tierAt(form, slot).name);
  const add = (form: PlanForm): PlanForm => ({ ...form, ...addTier(form) });

  test('one is added at the end, up to six', () => {
    expect(names(add(exampleForm))).toEqual(['web', 'app', 'data', 'tier-4']);
    expect(names(slots.reduce(add, exampleForm))).toHaveLength(6);
  });

  test('one is taken out and the others move up, down to one', () => {
    const two = { ...exampleForm, ...removeTier(exampleForm, '1') };
    expect(names(two)).toEqual(['app', 'data']);
    const one = { ...two, ...removeTier(two, '2') };
    expect(names(one)).toEqual(['app']);
    expect(removeTier(one, '1')).toEqual({});
  });

  test('adding and removing comes back to where it began', () => {
    const more = add(exampleForm);
    expect({ ...more, ...removeTier(more, '4') }).toEqual(exampleForm);
  });
});

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.stringMatching(/^[\d./:, ]{0,20}$/),
  fc.constantFrom('10.0.0.0/16', '10.0.0.0/28', '/24', '300', '0.0.0.0/0', 'web'),
);
const anyForm = fc
  .record({
    vpc: typed,
    vpcName: typed,
    kept: typed,
    others: typed,
    zones: fc.constantFrom(...slots),
    tiers: fc.constantFrom(...slots),
    rows: fc.array(
      fc.record({ name: typed, access: fc.constantFrom(...accesses), by: fc.constantFrom(...sizings), size: typed }),
      { minLength: slots.length, maxLength: slots.length },
    ),
  })
  .map(({ rows, ...form }): PlanForm =>
    Object.assign({}, exampleForm, form, ...slots.map((slot, at) => changeTier(slot, rows[at] ?? {}))),
  );
const formats: readonly Format[] = ['cli', 'cloudformation', 'terraform', 'json'];

test('whatever is typed, the answer is a plan that can be written out, or named problems', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const parsed = parsePlan(form);
      if ('problems' in parsed) expect(Object.keys(parsed.problems)).not.toHaveLength(0);
      else
        for (const format of formats)
          expect(exportPlan(format, parsed.request, planSubnets(parsed.request))).not.toBe('');
    }),
  );
});

test('every form travels through its link', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const wellFormed = Object.values(form).every((value) => value.isWellFormed());
      fc.pre(wellFormed);
      expect(readLink('subnets', planFields, exampleForm, writeLink('subnets', form, exampleForm)).form).toEqual(form);
    }),
  );
});
