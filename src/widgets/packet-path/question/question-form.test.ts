import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from './end-keys.ts';
import type { End } from '../engine/ends.ts';
import { protocols } from '../engine/protocols.ts';
import type { Question } from '../engine/question.ts';
import {
  endOf,
  formOf,
  hasPorts,
  questionOf,
  readPorts,
  sameQuestion,
  swapEnds,
  typed,
  writePorts,
} from './question-form.ts';

const id = fc.string({ minLength: 1, maxLength: 12 });
const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6().filter((text) => !text.includes('.')),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const end: fc.Arbitrary<End> = fc.oneof(
  fc.record({ kind: fc.constantFrom('instance', 'interface', 'subnet', 'endpoint'), id }),
  fc.record({ kind: fc.constant('address'), address, vpcId: maybe(id) }),
  fc.record({ kind: fc.constant('internet'), address: maybe(address) }),
  fc.record({ kind: fc.constant('on-premises'), address, via: maybe(id) }),
);
const port = fc.integer({ min: 0, max: 65_535 });
const ports = fc.oneof(
  port,
  fc.tuple(port, port).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const question: fc.Arbitrary<Question> = fc.record({
  source: end,
  destination: end,
  protocol: fc.constantFrom(...protocols),
  port: maybe(ports),
  sourcePort: maybe(ports),
  family: maybe(fc.constantFrom(4, 6)),
  zonesDown: maybe(fc.uniqueArray(id, { maxLength: 3 })),
});
const nothing: ReadonlySet<string> = new Set();

describe('from question to form and back', () => {
  test('the question stays the same, whether its ends are listed or typed', () => {
    fc.assert(
      fc.property(question, fc.boolean(), (asked, inList) => {
        const choosable = (one: End) =>
          one.kind !== 'address' &&
          !(one.kind === 'internet' && one.address !== undefined) &&
          !(one.kind === 'on-premises' && one.via === undefined);
        const listed = [asked.source, asked.destination].filter(choosable).map(keyOf);
        const read = questionOf(formOf(asked, inList ? new Set(listed) : nothing));
        expect('question' in read && sameQuestion(read.question, asked)).toBe(true);
      }),
    );
  });

  test('the form of what a form asks asks the same again', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const form = formOf(asked, nothing);
        const read = questionOf(form);
        if (!('question' in read)) throw new Error('A well-formed question has a well-formed form.');
        const withoutPorts = hasPorts(asked.protocol) ? {} : { port: '', sourcePort: '' };
        expect(formOf(read.question, nothing)).toEqual({ ...form, ...withoutPorts });
      }),
    );
  });

  test('two swaps change nothing, one asks the other way round', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const form = formOf(asked, nothing);
        expect(swapEnds(swapEnds(form))).toEqual(form);
        const read = questionOf(swapEnds(form));
        const turned = { ...asked, source: asked.destination, destination: asked.source };
        expect('question' in read && sameQuestion(read.question, turned)).toBe(true);
      }),
    );
  });

  test('different ends have different keys', () => {
    fc.assert(
      fc.property(end, end, (a, b) => {
        const same = keyOf(a) === keyOf(b);
        const bare = (one: End) =>
          JSON.stringify(
            Object.entries(one)
              .filter(([, value]) => value !== undefined)
              .toSorted(),
          );
        expect(same).toBe(bare(a) === bare(b));
      }),
    );
  });
});

describe('ports', () => {
  test.each([
    ['one port', '443', 443],
    ['a range', '8000-8010', { from: 8000, to: 8010 }],
    ['a range with a dash of print', '8000 – 8010', { from: 8000, to: 8010 }],
    ['a range of one', '22-22', 22],
    ['nothing', ' ', undefined],
    ['the last port', '65535', 65_535],
    ['port 0', '0', 0],
    ['beyond the last', '65536', 'bad-port'],
    ['the higher first', '90-80', 'bad-port'],
    ['half a range', '80-', 'bad-port'],
    ['a name', 'https', 'bad-port'],
    ['a negative one', '-1', 'bad-port'],
    ['half a port', '1.5', 'bad-port'],
  ])('%s', (_, text, expected) => {
    expect(readPorts(text)).toEqual(expected);
  });

  test('come out as they were written', () => {
    fc.assert(
      fc.property(ports, (written) => {
        expect(writePorts(readPorts(writePorts(written)) as typeof written)).toBe(writePorts(written));
      }),
    );
  });
});

test.each([
  ['an address of no VPC', '10.0.0.5', '', { kind: 'address', address: '10.0.0.5' }],
  ['spaces around it', ' 10.0.0.5 ', 'vpc vpc-a', { kind: 'address', address: '10.0.0.5', vpcId: 'vpc-a' }],
  ['on the internet', '192.0.2.7', 'internet', { kind: 'internet', address: '192.0.2.7' }],
  ['on premises', '192.168.1.1', 'on-premises', { kind: 'on-premises', address: '192.168.1.1' }],
  ['behind a gateway', '192.168.1.1', 'via vgw-a', { kind: 'on-premises', address: '192.168.1.1', via: 'vgw-a' }],
  ['nothing yet', ' ', '', 'no-address-yet'],
  ['half an address', '10.0.0', '', 'not-an-address'],
] as const)('a typed address: %s', (_, written, place, expected) => {
  expect(endOf({ choice: typed, address: written, place })).toEqual(expected);
});

describe('what is wrong is named at its field', () => {
  const fine = formOf(
    { source: { kind: 'internet' }, destination: { kind: 'instance', id: 'i-web' }, protocol: 'tcp', port: 443 },
    nothing,
  );

  test.each([
    ['a bad port', { port: '99999' }, { port: 'bad-port' }],
    ['bad source ports', { sourcePort: 'x' }, { sourcePort: 'bad-port' }],
    ['an address that is missing', { source: { choice: typed, address: '', place: '' } }, { source: 'no-address-yet' }],
    [
      'several at once',
      { destination: { choice: typed, address: '10', place: '' }, port: '-' },
      { destination: 'not-an-address', port: 'bad-port' },
    ],
  ] as const)('%s', (_, change, problems) => {
    expect(questionOf({ ...fine, ...change })).toEqual({ problems });
  });

  test('ports that the protocol does not have are no problem', () => {
    expect(questionOf({ ...fine, protocol: 'icmp', port: 'x' })).toEqual({
      question: { source: { kind: 'internet' }, destination: { kind: 'instance', id: 'i-web' }, protocol: 'icmp' },
    });
  });
});
