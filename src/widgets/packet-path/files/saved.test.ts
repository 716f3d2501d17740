import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, changeKinds, type Change } from '../engine/edit.ts';
import { listEnds } from '../engine/end-list.ts';
import { findFix } from '../engine/fix.ts';
import { missingParts } from '../engine/missing.ts';
import { parseTopology } from '../engine/parse.ts';
import type { Question } from '../engine/question.ts';
import { world } from '../engine/testing-world.ts';
import { tracePacket } from '../engine/trace.ts';
import { firstQuestion } from '../first-question.ts';
import { parseSaved, printSaved, readQuestion } from './saved.ts';
import { scenarios } from '../scenarios/catalog.ts';

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
  type Place = readonly string[];
  const placesIn = (value: unknown): readonly Place[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => [[key], ...placesIn(child).map((rest) => [key, ...rest])])
      : [];
  const whole = printSaved({ topology: world, question: questions[0] ?? firstQuestion(world) });
  const places = placesIn(JSON.parse(whole));
  const words = [...new Set(whole.match(/"[\w./:-]+"/g))].map((quoted) => quoted.slice(1, -1));
  const odd = ['', '__proto__', 'constructor', '0.0.0.0/0', '::/0', '10.0.0.0/32', '255.255.255.255', '-1', '58'];
  const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...odd));
  const value = fc.oneof(
    { weight: 4, arbitrary: word },
    fc.constantFrom(undefined, null, true, -1, 0, 1e9, [], {}),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const spoiling = fc.record({ place: fc.constantFrom(...places), value, twice: fc.boolean() });

  /** Puts a value into a file where another stood; in a list also beside a copy of that, as careless merging does. */
  const spoil = (file: object, place: Place, wrong: unknown, twice: boolean) => {
    const parent = place.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], file);
    if (typeof parent !== 'object' || parent === null) return;
    const [at, key] = [parent as Record<string, unknown>, place.at(-1) ?? ''];
    if (twice && Array.isArray(parent)) parent.push(plain(at[key] ?? null), wrong);
    else at[key] = wrong;
  };

  const fieldsOf = (names: string, of: fc.Arbitrary<unknown>) =>
    Object.fromEntries(names.split(' ').map((name) => [name, of]));
  const change = fc.record({
    ...fieldsOf('tableId destination target vpcId subnetId gatewayId aclId cidr groupId peer interfaceId zone', word),
    ...fieldsOf('instanceId natGatewayId endpointId prefixListId service requester accepter peeringId', word),
    ...fieldsOf('transitGatewayId attachmentId connectionId', word),
    ...fieldsOf('id address', fc.option(word, { nil: undefined })),
    ...fieldsOf('tableIds subnetIds groupIds attachmentIds', fc.array(word)),
    ...fieldsOf('egress on running', fc.boolean()),
    kind: fc.constantFrom(...changeKinds),
    type: fc.constantFrom('internet', 'egress-only', 'vpn'),
    connectivity: fc.constantFrom('public', 'private'),
    action: fc.constantFrom('allow', 'deny'),
    protocol: fc.constantFrom('tcp', 'icmp', 'any'),
    number: fc.integer({ min: -1, max: 40_000 }),
  });
  const asking = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...questions));

  test(
    'reading, listing the ends, tracing, mending, changing',
    () => {
      fc.assert(
        fc.property(
          fc.array(spoiling, { minLength: 1, maxLength: 12 }),
          fc.array(change, { maxLength: 4 }),
          fc.array(asking, { minLength: 1, maxLength: 3 }),
          (spoilt, changes, asked) => {
            const file = JSON.parse(whole) as object;
            for (const each of spoilt) spoil(file, each.place, each.value, each.twice);
            const { topology, question } = parse(JSON.stringify(file));
            const ends = listEnds(topology).map(({ end }) => end);
            const pick = (at: number) => ends[at % ends.length] ?? ({ kind: 'internet' } as const);
            const more = asked.map(([from, to, like]) => ({ ...like, source: pick(from), destination: pick(to) }));
            for (const one of [question ?? firstQuestion(topology), ...more]) {
              expect(Object.keys(tracePacket(topology, one))).toHaveLength(1);
              expect(findFix(topology, one)).toBeTypeOf('object');
            }
            for (const wish of changes) {
              const edited = applyChange(topology, wish as unknown as Change);
              if ('topology' in edited) tracePacket(edited.topology, firstQuestion(edited.topology));
            }
            expect(missingParts(topology).every(({ command }) => command !== '')).toBe(true);
          },
        ),
        { numRuns: 150 },
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
