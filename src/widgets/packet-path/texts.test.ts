import { describe, expect, test } from 'vitest';
import { alternativeTexts } from './answer/alternative-texts.ts';
import { assumptionTexts } from './answer/assumption-texts.ts';
import { aclLosses, groupLosses, routeLosses } from './answer/decision-texts.ts';
import { filterNetwork, isPrivate, pathNetwork, peeringNetwork, type Ask, type Given } from './engine/case-network.ts';
import type { End } from './engine/ends.ts';
import { findFix } from './engine/fix.ts';
import { alternatives } from './engine/fix-refusals.ts';
import type { Question } from './engine/question.ts';
import { assumptions, codeOf, reasons, type Reason } from './engine/reasons.ts';
import type { Topology } from './engine/topology.ts';
import { tracePacket } from './engine/trace.ts';
import rows from './engine/vpc.cases.json' with { type: 'json' };
import { describeChange } from './change-texts.ts';
import { placeOf } from './answer/places.ts';
import { describeQuestion } from './question-texts.ts';
import { causes } from './answer/cause-texts.ts';
import { rules } from './answer/reason-texts.ts';
import { describeStep } from './answer/step-texts.ts';
import { stepsOf } from './steps.ts';
import { describeBlockers, describeVerdict } from './answer/verdict-texts.ts';

interface Row {
  readonly id: string;
  readonly area: string;
  readonly given: Given;
  readonly ask: Ask;
}

/** How the networks of the worked cases are made, for those that ask about a whole way. */
const networks: Readonly<Record<string, (row: Row) => Topology>> = {
  path: ({ given, ask }) => pathNetwork(given, ask),
  peering: ({ given, ask }) => peeringNetwork(given, ask),
  sg: ({ given, ask }) => filterNetwork(given, ask),
  stateful: ({ given, ask }) => filterNetwork(given, ask),
};

function endOf(text: string | undefined, area: string, vpcId?: string): End {
  if (text === 'internet') return { kind: 'internet' };
  const outside = (area === 'sg' || area === 'stateful') && /^[\d.]+$/.test(text ?? '') && !isPrivate(text ?? '');
  return outside ? { kind: 'internet', address: text } : { kind: 'address', address: text ?? '', vpcId };
}

const worked = (rows as unknown as readonly Row[]).flatMap((row) => {
  const topology = networks[row.area]?.(row);
  const { from, fromVpc, to, proto, port } = row.ask;
  const protocol = proto === 'tcp' || proto === 'udp' || proto === 'icmp' ? proto : 'any';
  const question: Question = { source: endOf(from, row.area, fromVpc), destination: endOf(to, ''), protocol, port };
  const traced = topology && tracePacket(topology, question);
  return topology && traced && 'trace' in traced ? [{ id: row.id, topology, question, trace: traced.trace }] : [];
});

/** What no text of ours may hold. */
const nonsense = /undefined|null|NaN|\[object|\s{2}|\.\.|: ?\./;

test('enough of the worked cases ask about a whole way', () => {
  expect(worked.length).toBeGreaterThan(20);
});

describe.each(worked)('$id', ({ topology, question, trace }) => {
  test('has an answer that agrees with the verdict', () => {
    const { outcome, text } = describeVerdict(topology, trace);
    expect(outcome).toBe({ blocked: 'fails', unknown: 'unknown' }[trace.verdict as string] ?? 'works');
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect([text, describeQuestion(topology, question)].join('\n')).not.toMatch(nonsense);
  });

  test('names every obstacle with its rule and its code', () => {
    const blockers = [...trace.forward.blockers, ...(trace.reply?.blockers ?? [])];
    const texts = describeBlockers(topology, trace);
    expect(texts.map(({ code, assumed }) => ({ code, assumed }))).toEqual(
      blockers.map(({ reason, assumed }) => ({ code: codeOf(reason), assumed })),
    );
    for (const { what, rule } of texts) {
      expect(what).toMatch(/^[A-Z].*\.$/);
      expect(rule).toMatch(/^.*\.$/);
      expect(what + rule).not.toMatch(nonsense);
    }
  });

  test('tells each step', () => {
    const steps = stepsOf(trace).map((step) => describeStep(topology, trace, step, 3));
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) {
      expect(step.happens).toMatch(/^[A-Z\d].*\.$/);
      expect(step.ends).toContain(' → ');
      expect(JSON.stringify(Object.values(step).flat())).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(steps.flatMap(({ stops }) => stops)).toHaveLength(
      trace.forward.blockers.length + (trace.reply?.blockers.length ?? 0),
    );
  });

  test('has a fix whose changes are told, where there is one', () => {
    const found = findFix(topology, question);
    const changes = 'fix' in found && found.fix.kind === 'changes' ? found.fix.changes : [];
    for (const change of changes) expect(describeChange(topology, change)).toMatch(/^[A-Z][^.].*[^.]$/);
  });
});

describe('every closed set has its texts', () => {
  const [sample] = worked;
  const place = () => {
    if (!sample?.trace.forward.hops[0]) throw new Error('No worked case is left.');
    return placeOf(sample.topology, sample.trace.forward, sample.trace.forward.hops[0], false);
  };

  test.each(Object.keys(reasons) as Reason[])('reason %s', (reason) => {
    const rule = rules[reason];
    expect(causes[reason](place())).toMatch(/^\S.*[^.]$/);
    expect(causes[reason](place())).not.toMatch(nonsense);
    expect(typeof rule === 'string' ? rule : rule(place())).toMatch(/^\S.*\.$/);
  });

  test.each(assumptions)('assumption %s', (assumption) => {
    expect(assumptionTexts[assumption]).toMatch(/^[A-Z].*\.$/);
  });

  test.each(alternatives)('alternative %s', (alternative) => {
    expect(alternativeTexts[alternative].text).toMatch(/^[A-Z].*\.$/);
  });

  test.each(Object.entries({ ...routeLosses, ...aclLosses, ...groupLosses }))('loss %s', (_, text) => {
    expect(text).toMatch(/^[a-z].*[^.]$/);
  });
});

test('the pages of the alternatives exist', async () => {
  const { existsSync } = await import('node:fs');
  const pages = Object.values(alternativeTexts).map(({ page }) => page);
  const file = (page: string) => new URL(`../../content/docs${page.slice(0, -1)}.mdx`, import.meta.url);
  expect(pages.filter((page) => !existsSync(file(page)))).toEqual([]);
});
