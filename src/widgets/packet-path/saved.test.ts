import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, changeKinds, type Change } from './engine/edit.ts';
import { listEnds } from './engine/end-list.ts';
import { findFix } from './engine/fix.ts';
import { missingParts } from './engine/missing.ts';
import { parseTopology } from './engine/parse.ts';
import type { Question } from './engine/question.ts';
import { world } from './engine/testing-world.ts';
import { tracePacket } from './engine/trace.ts';
import { firstQuestion } from './first-question.ts';
import { parseSaved, printSaved, readQuestion } from './saved.ts';
import { scenarios } from './scenarios/catalog.ts';

const parse = (text: string) => parseSaved([{ name: 'saved.json', text }]);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const questions: readonly Question[] = [
  { source: { kind: 'internet' }, destination: { kind: 'instance', id: 'i-1' }, protocol: 'tcp', port: 443 },
  {
    source: { kind: 'on-premises', address: '192.168.0.1', via: 'vgw-a' },
    destination: { kind: 'endpoint', id: 'vpce-s3' },
    protocol: 'udp',
    port: { from: 1, to: 9 },
    sourcePort: 53,
  },
  {
    source: { kind: 'address', address: '10.0.0.5', vpcId: 'vpc-a' },
    destination: { kind: 'internet', address: '2001:db8::1' },
    protocol: 'any',
    family: 6,
    zonesDown: ['zone-a'],
  },
  {
    source: { kind: 'subnet', id: 'subnet-other' },
    destination: { kind: 'interface', id: 'eni-web' },
    protocol: 'icmp',
  },
];

describe('what is saved reads back as the same', () => {
  test.each(questions)('%j', (question) => {
    const read = parse(printSaved({ topology: world, question, title: 'Ours' }));
    expect(read.problems).toEqual([]);
    expect(read.question).toEqual(question);
    expect(plain(read.topology)).toEqual(plain(world));
  });

  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the scenario %s', (_, scenario) => {
    const read = parse(printSaved(scenario, 2));
    expect(read.problems).toEqual([]);
    expect(read.question).toEqual(plain(scenario.question));
    expect(plain(read.topology)).toEqual(plain(scenario.topology));
  });

  test('its network can be read without the question', () => {
    const text = printSaved({ topology: world, question: questions[0] ?? firstQuestion(world) });
    expect(parseTopology([{ name: 'saved.json', text }]).problems).toEqual([]);
  });

  test('a network without a question asks whether its first host reaches the internet', () => {
    expect(firstQuestion(world)).toMatchObject({ source: { kind: 'interface' }, destination: { kind: 'internet' } });
    expect(firstQuestion({})).toMatchObject({ source: { kind: 'internet' } });
  });
});

describe('a question that is none is left out', () => {
  const [first] = questions;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['an unknown kind of end', { ...first, source: { kind: 'moon' } }],
    ['an end without its id', { ...first, source: { kind: 'instance' } }],
    ['an id that is no text', { ...first, source: { kind: 'instance', id: 7 } }],
    ['an unknown protocol', { ...first, protocol: 'sctp' }],
    ['no destination', { ...first, destination: undefined }],
  ])('%s', (_, value) => {
    expect(readQuestion(value)).toBeUndefined();
  });

  test('what is optional is left out alone', () => {
    expect(readQuestion({ ...first, port: 'https', family: 5, zonesDown: [1, 'zone-a'] })).toEqual({
      ...first,
      port: undefined,
      family: undefined,
      zonesDown: ['zone-a'],
    });
  });
});

/** Milliseconds; a busy machine needs longer for this than for a plain test. */
const slow = 60_000;

describe('whatever a file holds, nothing throws', () => {
  const places = (value: unknown): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => [[key], ...places(child).map((rest) => [key, ...rest])])
      : [];
  const ends = listEnds(world).map(({ end }) => end);
  const base = printSaved({ topology: world, question: { ...questions[0], source: ends[0] } as Question });
  const paths = places(JSON.parse(base));
  const words = [...new Set(base.match(/"[\w./:-]+"/g))].map((word) => word.slice(1, -1));
  const odd = ['', '__proto__', 'constructor', '0.0.0.0/0', '::/0', '10.0.0.0/32', '255.255.255.255', '-1', '58'];
  const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...odd));
  const value = fc.oneof(
    { weight: 4, arbitrary: word },
    fc.constantFrom(undefined, null, true, -1, 0, 1e9, [], {}),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const mutation = fc.record({ path: fc.constantFrom(...paths), value, twice: fc.boolean() });

  const spoil = (
    file: object,
    { path, value: wrong, twice }: { path: readonly string[]; value: unknown; twice: boolean },
  ) => {
    let at = file as Record<string, unknown>;
    for (const key of path.slice(0, -1)) {
      const next = at[key];
      if (typeof next !== 'object' || next === null) return;
      at = next as Record<string, unknown>;
    }
    const key = path.at(-1) ?? '';
    // Something twice, the second time with something wrong, is what careless merging of outputs makes.
    if (twice && Array.isArray(at)) (at as unknown[]).push(plain(at[key] ?? null), wrong);
    else at[key] = wrong;
  };
  const texts = fc.record(
    Object.fromEntries(
      'tableId destination target vpcId subnetId gatewayId aclId cidr groupId peer interfaceId address zone id instanceId natGatewayId endpointId prefixListId service requester accepter peeringId transitGatewayId attachmentId connectionId'
        .split(' ')
        .map((key) => [key, word]),
    ),
    { requiredKeys: [] },
  );
  const lists = fc.record(
    Object.fromEntries(['tableIds', 'subnetIds', 'groupIds', 'attachmentIds'].map((key) => [key, fc.array(word)])),
  );
  const change = fc.tuple(
    fc.record({
      kind: fc.constantFrom(...changeKinds),
      type: fc.constantFrom('internet', 'egress-only', 'vpn'),
      connectivity: fc.constantFrom('public', 'private'),
      action: fc.constantFrom('allow', 'deny'),
      protocol: fc.constantFrom('tcp', 'icmp', 'any'),
      number: fc.integer({ min: -1, max: 40_000 }),
      egress: fc.boolean(),
      on: fc.boolean(),
      running: fc.boolean(),
    }),
    texts,
    lists,
  );
  // The fields that a kind of change must have are there, as its type says.
  const whole = {
    ...Object.fromEntries(
      'tableId destination target vpcId subnetId gatewayId aclId cidr groupId peer interfaceId instanceId natGatewayId endpointId prefixListId service requester accepter peeringId transitGatewayId attachmentId connectionId zone'
        .split(' ')
        .map((key) => [key, 'x']),
    ),
  };

  test(
    'reading, listing the ends, tracing, mending, changing',
    () => {
      fc.assert(
        fc.property(
          fc.array(mutation, { minLength: 1, maxLength: 12 }),
          fc.array(change, { maxLength: 4 }),
          fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...questions)), { minLength: 1, maxLength: 3 }),
          (mutations, changes, asked) => {
            const file = JSON.parse(base) as object;
            for (const each of mutations) spoil(file, each);
            const { topology, question } = parse(JSON.stringify(file));
            const known = listEnds(topology).map(({ end }) => end);
            const pick = (at: number) => known[at % known.length] ?? ({ kind: 'internet' } as const);
            const all = [
              ...(question ? [question] : []),
              ...asked.map(([from, to, like]) => ({ ...like, source: pick(from), destination: pick(to) })),
              firstQuestion(topology),
            ];
            for (const one of all) {
              expect(Object.keys(tracePacket(topology, one))).toHaveLength(1);
              const fix = findFix(topology, one);
              if ('trace' in fix) expect(fix.trace.forward).toBeDefined();
            }
            for (const [base, more, many] of changes) {
              const edited = applyChange(topology, { ...whole, ...base, ...more, ...many } as unknown as Change);
              if ('topology' in edited) tracePacket(edited.topology, firstQuestion(edited.topology));
            }
            expect(missingParts(topology).every(({ command }) => command !== '')).toBe(true);
          },
        ),
        { numRuns: Number(process.env['RUNS'] ?? 150) },
      );
    },
    slow,
  );

  test('any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => `{"Question": ${json}, "Vpcs": ${json}}`),
        ),
        (text) => {
          const { topology, question } = parse(text);
          expect(question ?? firstQuestion(topology)).toHaveProperty('protocol');
        },
      ),
    );
  });
});
