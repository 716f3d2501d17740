import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, widest, type Format } from './lay-out.ts';
import type { Picture, Rect, Thing } from './picture.ts';
import { keys } from './places.ts';
import { routerFor } from './router.ts';
import { samples, type Sample } from './testing.ts';
import { cut, textSize, widthOf } from './text-size.ts';
import { anchorOf, drawWays } from './way.ts';
import { filterNetwork, pathNetwork, peeringNetwork, type Ask, type Given } from '../engine/case-network.ts';
import type { End } from '../engine/ends.ts';
import { networkOf } from '../engine/network.ts';
import type { Trace } from '../engine/path.ts';
import { protocols } from '../engine/protocols.ts';
import type { Question } from '../engine/question.ts';
import { end } from '../engine/testing.ts';
import { interfaceItem, internetGatewayItem, natGatewayItem, subnetItem, vpcItem } from '../engine/things.ts';
import type { Topology } from '../engine/topology.ts';
import { tracePacket } from '../engine/trace.ts';
import rows from '../engine/vpc.cases.json' with { type: 'json' };

const formats: readonly Format[] = ['wide', 'narrow'];
const traceOf = ({ topology, question }: Sample): Trace | undefined => {
  const answer = tracePacket(topology, question);
  return 'trace' in answer ? answer.trace : undefined;
};
const draw = (sample: Sample, format: Format) => layOut(sample.topology, sample.question, traceOf(sample), format);

const within = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Returns what is wrong with a picture. */
function flawsOf(picture: Picture, format: Format): readonly string[] {
  const { things, byKey, width } = picture;
  const flaws: string[] = [];
  const whole = { x: 0, y: 0, width, height: picture.height };
  // Badges and gateways stand on the edge of what they belong to.
  const inside = (thing: Thing) => thing.form === 'box' || thing.form === 'chip';
  for (const thing of things) {
    if (!within(thing, whole)) flaws.push(`${thing.key} leaves the picture`);
    const parent = byKey.get(thing.parent ?? '');
    if (thing.parent !== undefined && !parent) flaws.push(`${thing.key} has no parent`);
    if (parent && inside(thing) && !within(thing, parent)) flaws.push(`${thing.key} leaves ${parent.key}`);
    if (parent && thing.form === 'badge' && !overlap(thing, parent)) flaws.push(`${thing.key} is not on ${parent.key}`);
    // Where there are many gateways, they stand in rows on the upper edge.
    const above = parent && thing.y < parent.y && within({ ...thing, y: parent.y, height: 0 }, parent);
    if (parent?.kind === 'vpc' && thing.form === 'node' && !above)
      flaws.push(`${thing.key} is not above ${parent.key}`);
    for (const { text, quiet, x } of thing.lines) {
      if (x + widthOf(text, !quiet) > thing.x + thing.width) flaws.push(`“${text}” overflows ${thing.key}`);
    }
  }
  things.forEach((one, place) => {
    for (const other of things.slice(place + 1)) {
      const related = one.key === other.parent || other.key === one.parent;
      const siblings = one.parent === other.parent || (one.form !== 'box' && other.form !== 'box');
      if (siblings && !related && overlap(one, other)) flaws.push(`${one.key} overlaps ${other.key}`);
    }
  });
  if (byKey.size !== things.length) flaws.push('two things have the same key');
  if (width > (format === 'narrow' ? 328 : widest.wide)) flaws.push('too wide');
  return flaws;
}

describe.each(formats)('%s pictures', (format) => {
  test.each(Object.entries(samples))('%s: nothing overlaps, and all lies in its box', (_, sample) => {
    expect(flawsOf(draw(sample, format), format)).toEqual([]);
  });

  test.each(Object.entries(samples))(
    '%s: both ends are marked, and each line keeps inside the picture',
    (name, sample) => {
      const picture = draw(sample, format);
      const trace = traceOf(sample);
      const marks = picture.things.flatMap(({ ends }) => ends);
      // Nobody is known to have the address that this one asks for.
      expect(marks.toSorted()).toEqual(name === 'gateways that nobody gave' ? ['from'] : ['from', 'to']);
      if (!trace) throw new Error(`${name} asks what cannot be answered.`);
      const { pieces, stops } = drawWays(networkOf(sample.topology), picture, trace, (ends) =>
        routerFor(picture, ends),
      );
      expect(stops).toHaveLength(trace.forward.hops.length + (trace.reply?.hops.length ?? 0));
      for (const { x, y } of pieces.flatMap(({ points }) => points)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(picture.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(picture.height);
      }
    },
  );

  test('the lines of a way run around all that they do not pass', () => {
    for (const [name, sample] of Object.entries(samples)) {
      const picture = draw(sample, format);
      const trace = traceOf(sample);
      if (!trace) continue;
      const { pieces, stops } = drawWays(networkOf(sample.topology), picture, trace, (ends) =>
        routerFor(picture, ends),
      );
      const passed = new Set(stops.map(({ key }) => key));
      const near = (thing: Thing) =>
        [thing.key, thing.parent ?? ''].some((key) => passed.has(key)) ||
        picture.things.some(({ key, parent }) => parent === thing.key && passed.has(key));
      const others = picture.things.filter((thing) => thing.form !== 'box' && thing.kind !== 'service' && !near(thing));
      for (const { points, way, hop } of pieces) {
        points.slice(1).forEach((point, place) => {
          const before = points[place] ?? point;
          const [x, y] = [Math.min(point.x, before.x), Math.min(point.y, before.y)];
          const line = { x, y, width: Math.abs(point.x - before.x), height: Math.abs(point.y - before.y) };
          const crossed = others.filter((thing) => overlap(line, thing)).map(({ key }) => key);
          expect([name, way, hop, ...crossed]).toEqual([name, way, hop]);
        });
      }
    }
  });
});

describe('what is drawn', () => {
  const keysOf = (name: string) => {
    const sample = samples[name];
    if (!sample) throw new Error(`There is no sample “${name}”.`);
    return draw(sample, 'wide');
  };

  test('a subnet says whether it is public', () => {
    const { byKey } = keysOf('three zones');
    const second = (id: string) => byKey.get(keys.subnet(id))?.lines[1]?.text;
    expect([second('subnet-web-a'), second('subnet-app-a')]).toEqual([
      '10.0.0.0/24 · public',
      '10.0.10.0/24 · private',
    ]);
  });

  test('the customer’s network shows its connections', () => {
    const { things } = keysOf('VPN and Direct Connect');
    expect(
      things
        .filter(({ kind }) => kind === 'connection')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['dxvif-main', 'vpn-backup']);
  });

  test('a gateway that is attached to nothing stands apart', () => {
    const loose = keysOf('IPv6 alone').byKey.get(keys.node('igw-loose'));
    expect([loose?.ghost, loose?.parent, loose?.lines[1]?.text]).toEqual([true, 'region us-west-2', 'not attached']);
  });

  test('a gateway that a route names but nobody gave is drawn as missing', () => {
    const unseen = keysOf('gateways that nobody gave').byKey.get(keys.node('tgw-unseen'));
    expect(unseen?.ghost).toBe(true);
  });

  test('each Region has a box, and what joins them lies between', () => {
    const { things, byKey } = keysOf('two Regions');
    expect(things.filter(({ kind }) => kind === 'region').map(({ lines }) => lines[0]?.text)).toEqual([
      'eu-west-1',
      'ap-southeast-2',
    ]);
    expect(byKey.get(keys.node('pcx-far'))?.parent).toBeUndefined();
  });

  test('a small network is drawn whole', () => {
    expect(keysOf('three zones').leftOut).toEqual({ vpcs: 0, subnets: 0, interfaces: 0 });
  });

  test('of a large one what the packet passes, and how much is left out', () => {
    const { byKey, things, leftOut } = keysOf('a crowd');
    expect(byKey.has(keys.chip('eni-77-3'))).toBe(true);
    expect(byKey.has(keys.chip('eni-100-29'))).toBe(true);
    const count = (kind: string) => things.filter((thing) => thing.kind === kind).length;
    expect(count('subnet') + count('interface')).toBeLessThanOrEqual(40);
    expect(leftOut).toEqual({ vpcs: 0, subnets: 120 - count('subnet'), interfaces: 3600 - count('interface') });
  });
});

interface Case {
  readonly id: string;
  readonly area: string;
  readonly given: Given;
  readonly ask: Ask;
}

const builders: Readonly<Record<string, (given: Given, ask: Ask) => Topology>> = {
  path: pathNetwork,
  peering: peeringNetwork,
  sg: filterNetwork,
  stateful: filterNetwork,
};

describe('worked examples of AWS’s documentation', () => {
  const cases = (rows as unknown as readonly Case[]).filter(({ area }) => builders[area]);

  test.each(cases)('$id: every hop has its place', ({ area, given, ask }) => {
    const topology = builders[area]?.(given, ask) ?? {};
    const place = (text: string | undefined, vpcId?: string): End =>
      text === 'internet' ? { kind: 'internet' } : { kind: 'address', address: text ?? '', vpcId };
    const question: Question = {
      source: place(ask.from, ask.fromVpc),
      destination: place(ask.to),
      protocol: protocols.find((name) => name === ask.proto) ?? 'any',
      port: ask.port,
    };
    const trace = traceOf({ topology, question });
    for (const format of formats) {
      const picture = layOut(topology, question, trace, format);
      expect(flawsOf(picture, format)).toEqual([]);
      const paths = trace ? [trace.forward, ...(trace.reply ? [trace.reply] : [])] : [];
      for (const path of paths) {
        path.hops.forEach((_, hop) => {
          const { x, y } = anchorOf(networkOf(topology), picture, path, hop);
          expect(
            within({ x, y, width: 0, height: 0 }, { x: 1, y: 1, width: picture.width - 1, height: picture.height - 1 }),
          ).toBe(true);
        });
      }
    }
  });
});

const name = fc.string({ maxLength: 40 });
const made = fc
  .array(
    fc.record({
      zone: fc.constantFrom('', 'a', 'us-east-1a', 'us-east-1b', 'eu-west-1c'),
      vpc: fc.integer({ min: 0, max: 4 }),
      hosts: fc.integer({ min: 0, max: 5 }),
      name,
      nat: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((plans): Sample => {
    const vpcs = [...new Set(plans.map(({ vpc }) => vpc))];
    const subnets = plans.map(({ zone, vpc }, at) =>
      subnetItem(`subnet-${at}`, `vpc-${vpc}`, zone, `10.${vpc}.${at}.0/24`),
    );
    const topology: Topology = {
      Vpcs: vpcs.map((vpc) => ({
        ...vpcItem(`vpc-${vpc}`, `10.${vpc}.0.0/16`),
        Tags: [{ Key: 'Name', Value: plans[vpc]?.name }],
      })),
      Subnets: subnets.map((subnet, at) => ({ ...subnet, Tags: [{ Key: 'Name', Value: plans[at]?.name }] })),
      InternetGateways: vpcs.map((vpc) => internetGatewayItem(`igw-${vpc}`, vpc % 2 === 0 ? `vpc-${vpc}` : undefined)),
      NatGateways: subnets.flatMap((subnet, at) =>
        plans[at]?.nat ? [natGatewayItem(`nat-${at}`, subnet, `10.${plans[at].vpc}.${at}.8`)] : [],
      ),
      NetworkInterfaces: subnets.flatMap((subnet, at) =>
        Array.from({ length: plans[at]?.hosts ?? 0 }, (_, host) => ({
          ...interfaceItem(`eni-${at}-${host}`, subnet, [`10.${plans[at]?.vpc ?? 0}.${at}.${host + 10}`]),
          TagSet: [{ Key: 'Name', Value: plans[host]?.name }],
        })),
      ),
    };
    return { topology, question: { source: end('subnet-0'), destination: end('internet'), protocol: 'any' } };
  });

test.each(formats)('whatever stands in a network, nothing overlaps or overflows (%s)', (format) => {
  fc.assert(
    fc.property(made, (sample) => {
      expect(flawsOf(draw(sample, format), format)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a text that is cut has the room that it was given, and ends in an ellipsis', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: textSize * 2, max: 200 }), (text, room) => {
      const short = cut(text, room);
      expect(widthOf(short)).toBeLessThanOrEqual(room);
      expect(short === text || short.endsWith('…')).toBe(true);
    }),
  );
});

test('a network of 5 MB is laid out within 10 ms', () => {
  const sample = samples['a crowd'];
  if (!sample) throw new Error('There is no crowd.');
  const trace = traceOf(sample);
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    layOut(sample.topology, sample.question, trace, 'wide');
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(10);
});
