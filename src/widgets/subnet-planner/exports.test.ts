import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { End } from '#widgets/packet-path/engine/ends.ts';
import { missingParts } from '#widgets/packet-path/engine/missing.ts';
import { parseTopology } from '#widgets/packet-path/engine/parse.ts';
import { tracePacket } from '#widgets/packet-path/engine/trace.ts';
import { knownEnds } from '#widgets/packet-path/known-ends.ts';
import { formatCidr } from '#widgets/shared/cidr.ts';
import { exportPlan, type Format } from './exports.ts';
import { exampleForm, type PlanForm } from './form.ts';
import { nameSubnets } from './names.ts';
import { parsePlan } from './parse.ts';
import { planSubnets } from './plan.ts';

function planOf(change: Partial<PlanForm>) {
  const parsed = parsePlan({ ...exampleForm, ...change });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return { request: parsed.request, plan: planSubnets(parsed.request) };
}
function write(format: Format, change: Partial<PlanForm> = {}): string {
  const { request, plan } = planOf(change);
  return exportPlan(format, request, plan);
}
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const formats: readonly Format[] = ['cli', 'cloudformation', 'terraform', 'json'];
const privateOnly = { tiers: '1', access1: 'private' } as const;

describe.each(formats)('%s', (format) => {
  test('holds every block of the plan once, and the VPC’s', () => {
    const text = write(format);
    const { plan } = planOf({});
    for (const { block } of plan.subnets) expect(count(text, formatCidr(block))).toBe(1);
    expect(text).toContain('10.0.0.0/16');
  });

  test('leads to the internet where a tier is public, and only there', () => {
    expect(write(format)).toContain('0.0.0.0/0');
    // Filters name that block too, so that only routes count.
    const routes = format === 'json' ? JSON.stringify(JSON.parse(write(format, privateOnly)).RouteTables) : undefined;
    expect(routes ?? write(format, privateOnly)).not.toMatch(/0\.0\.0\.0\/0|gateway"|InternetGateway:/i);
  });

  test('leaves out what found no place', () => {
    expect(count(write(format, { ...privateOnly, vpc: '10.0.0.0/23' }), '/24')).toBe(2);
  });
});

test('three public subnets are associated with the public route table', () => {
  expect(count(write('cli'), 'associate-route-table')).toBe(3);
  expect(count(write('cloudformation'), 'SubnetRouteTableAssociation')).toBe(3);
  expect(count(write('terraform'), '"aws_route_table_association"')).toBe(3);
  const { RouteTables } = JSON.parse(write('json'));
  expect(RouteTables[1].Associations).toHaveLength(3);
});

test('the JSON has the shape of describe-vpcs and describe-subnets', () => {
  const { Vpcs, Subnets } = JSON.parse(write('json'));
  expect(Vpcs).toMatchObject([{ VpcId: 'vpc-planned', CidrBlock: '10.0.0.0/16', IsDefault: false }]);
  expect(Subnets).toHaveLength(9);
  expect(Subnets.at(-1)).toMatchObject({
    SubnetId: 'subnet-data-c',
    VpcId: 'vpc-planned',
    AvailabilityZone: 'us-east-1c',
    AvailableIpAddressCount: 251,
    Tags: [{ Key: 'Name', Value: 'shop-data-c' }],
  });
});

describe('the VPC simulator', () => {
  const readPlan = (change: Partial<PlanForm> = {}) => parseTopology([{ name: 'plan', text: write('json', change) }]);
  const ask = (source: End, destination: End, change: Partial<PlanForm> = {}) => {
    const answer = tracePacket(readPlan(change).topology, { source, destination, protocol: 'tcp', port: 443 });
    return 'trace' in answer ? answer.trace : undefined;
  };
  const hostOf = (id: string): End => ({ kind: 'subnet', id });

  test('reads all of it, and misses nothing', () => {
    const { topology, problems } = readPlan();
    expect(problems).toEqual([]);
    expect(missingParts(topology)).toEqual([]);
    expect(knownEnds(topology).filter(({ kind }) => kind === 'subnets')).toHaveLength(9);
  });

  test('lets any two subnets talk, and assumes nothing of their network ACL', () => {
    const trace = ask(hostOf('subnet-web-a'), hostOf('subnet-data-c'));
    expect(trace).toMatchObject({ verdict: 'delivered', assumptions: ['host-imagined'] });
  });

  test('finds a way to the internet from public subnets alone', () => {
    const reasons = (from: string) =>
      ask(hostOf(from), { kind: 'internet' })?.forward.blockers.map(({ reason }) => reason);
    expect(reasons('subnet-app-a')).toEqual(['no-route', 'no-public-ip']);
    expect(reasons('subnet-web-a')).toEqual(['no-public-ip']);
  });
});

test.each<[string, Format, string]>([
  ['a quote does not end a word of the shell', 'cli', String.raw`"Value":"it'\''s-\"$(x)\" ${'${y}'} %{z}"`],
  ['a quote is escaped in YAML', 'cloudformation', String.raw`Value: "it's-\"$(x)\" ${'${y}'} %{z}"`],
  ['templates are escaped in HCL', 'terraform', String.raw`Name = "it's-\"$(x)\" $${'${y}'} %%{z}"`],
  ['a quote is escaped in JSON', 'json', String.raw`"Value": "it's-\"$(x)\" ${'${y}'} %{z}"`],
])('%s', (_, format, expected) => {
  expect(write(format, { vpcName: 'it\'s-"$(x)" ${y} %{z}' })).toContain(expected);
});

/** Reads the words that a shell would pass on as tag specifications. */
const tagWords = (script: string) =>
  [...script.matchAll(/--tag-specifications ((?:'[^']*'|\\')+) --/g)].map(([, word = '']) =>
    word
      .replaceAll(String.raw`'\''`, '\0')
      .replaceAll("'", '')
      .replaceAll('\0', "'"),
  );

test('a shell passes any name on as it is', () => {
  const printable = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(printable, printable, (vpcName, name1) => {
      fc.pre(name1 !== 'app' && name1 !== 'data');
      const names = tagWords(write('cli', { vpcName, name1 })).map((word) => JSON.parse(word)[0].Tags[0].Value);
      expect(names).toHaveLength(12);
      expect(names.slice(0, 2)).toEqual([vpcName, `${vpcName}-app-a`]);
      expect(names).toContain(`${vpcName}-${name1}-a`);
    }),
  );
});

describe('names for programs', () => {
  const idsOf = (...names: readonly string[]) => {
    const tiers = names.map((name) => ({ name, access: 'private', size: { by: 'prefix', prefix: 28 } }) as const);
    const { request } = planOf({});
    const asked = { ...request, tiers, zones: 1 };
    return nameSubnets(asked, planSubnets(asked)).map(({ id }) => id);
  };

  test.each([
    [['web'], ['web_a']],
    [
      ['Web tier', 'web-tier'],
      ['web_tier_a', 'web_tier_2_a'],
    ],
    [
      ['webtier', 'web tier'],
      ['webtier_a', 'web_tier_2_a'],
    ],
    [
      ['Café', '数据', '9'],
      ['cafe_a', 'tier_a', 'tier_9_a'],
    ],
  ])('%j become %j', (names, ids) => {
    expect(idsOf(...names)).toEqual(ids);
  });

  test('they are identifiers and differ, also without their underscores', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (names) => {
        const ids = idsOf(...names);
        expect(ids.every((id) => /^[a-z][a-z0-9_]*_a$/.test(id))).toBe(true);
        expect(new Set(ids.map((id) => id.replaceAll('_', ''))).size).toBe(names.length);
      }),
    );
  });
});
