import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChange, applyChanges } from '../engine/edit.ts';
import { missingParts } from '../engine/missing.ts';
import { parseTopology, printTopology } from '../engine/parse.ts';
import type { Trace } from '../engine/path.ts';
import type { Reason } from '../engine/reasons.ts';
import { destinationOf, targetOf } from '../engine/routes.ts';
import { traced, waypoints } from '../engine/testing.ts';
import { fixOf } from '../engine/testing-fix.ts';
import { scenarios } from './catalog.ts';
import { endpointOverPeering } from './endpoint-over-peering.ts';
import { expected, type Shown } from './testing-expected.ts';

const reasonsOf = (path: Trace['reply']): readonly Reason[] => (path?.blockers ?? []).map(({ reason }) => reason);

/** Returns what a trace shows, of what it passes only the ids that are looked for. */
function shownBy({ verdict, forward, reply }: Trace, passes: readonly string[]): Required<Shown> {
  const passed = waypoints(forward).filter((id) => passes.includes(id));
  return { verdict, there: reasonsOf(forward), back: reasonsOf(reply), passes: passed };
}

const whole = ({ verdict, there = [], back = [], passes = [] }: Shown) => ({ verdict, there, back, passes });

const cases = scenarios.map((scenario) => {
  const wanted = expected[scenario.id];
  if (!wanted) throw new Error(`Nothing is expected of ${scenario.id}.`);
  return { ...scenario, wanted };
});

test('each scenario has a file of its name, and stands in the catalog once', () => {
  const others = ['basics', 'catalog', 'scenario', 'scenarios.test', 'testing-expected'];
  const files = globSync('*.ts', { cwd: import.meta.dirname }).map((file) => file.replace(/\.ts$/, ''));
  const ids = scenarios.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(files.filter((file) => !others.includes(file)).toSorted());
  expect(Object.keys(expected).toSorted()).toEqual(ids.toSorted());
});

describe.each(cases)('$id', ({ id, topology, question, guesses, situation, page, wanted }) => {
  const { shows, next, fix } = wanted;

  test('answers as its lesson says', () => {
    expect(shownBy(traced(topology, question), shows.passes ?? [])).toEqual(whole(shows));
  });

  test('takes nothing for granted but what it is about', () => {
    expect(traced(topology, question).assumptions).toEqual(wanted.assumes ? [wanted.assumes] : []);
    expect(missingParts(topology).filter(({ named }) => named)).toEqual([]);
  });

  test('shows what it promises when the next thing is tried', () => {
    const edited = applyChanges(topology, next.changes);
    if ('refused' in next) {
      expect('problem' in edited && edited.problem.flaw).toBe(next.refused);
      return;
    }
    if ('problem' in edited) throw new Error(JSON.stringify(edited.problem));
    expect(shownBy(traced(edited.topology, question), next.shows.passes ?? [])).toEqual(whole(next.shows));
  });

  test('is mended as its lesson teaches', () => {
    const found = fixOf(topology, question);
    const told =
      'changes' in found ? { changes: found.changes } : 'instead' in found ? { instead: found.instead } : found.kind;
    expect(told).toEqual(fix === 'next' ? { changes: next.changes } : fix);
  });

  test('has one right guess among two to four, and two or three sentences before it', () => {
    expect(guesses.filter(({ right }) => right)).toHaveLength(1);
    expect(guesses.length).toBeGreaterThanOrEqual(2);
    expect(guesses.length).toBeLessThanOrEqual(4);
    expect(situation.match(/[.?](\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(situation.match(/[.?](\s|$)/g)?.length).toBeLessThanOrEqual(4);
  });

  test('is small enough to draw, plain JSON, and a file that can be imported', () => {
    expect(topology.Vpcs?.length).toBeLessThanOrEqual(3);
    expect(topology.Subnets?.length).toBeLessThanOrEqual(4);
    expect(JSON.parse(JSON.stringify(topology))).toEqual(topology);
    const again = parseTopology([{ name: 'scenario.json', text: printTopology(topology) }]);
    expect(again).toEqual({ topology, problems: [] });
  });

  test('has only routes that AWS accepts', () => {
    const refused = (topology.RouteTables ?? []).flatMap(({ RouteTableId: tableId, Routes = [] }) =>
      Routes.filter(({ Origin, State, DestinationPrefixListId }) => {
        return Origin === 'CreateRoute' && State === 'active' && DestinationPrefixListId === undefined;
      }).flatMap((route) => {
        const destination = destinationOf(route) ?? '';
        const edited = applyChange(topology, {
          kind: 'replace-route',
          tableId,
          destination,
          target: targetOf(route).id,
        });
        return 'problem' in edited ? [{ tableId, destination, ...edited.problem }] : [];
      }),
    );
    expect(refused).toEqual([]);
  });

  test('stands in the page of the guide that explains it', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../content/docs', `${page.slice(1, -1)}.mdx`), 'utf8');
    const [, name = ''] =
      text.match(new RegExp(`import \\{ (\\w+) \\} from '#widgets/packet-path/scenarios/${id}\\.ts'`)) ?? [];
    expect(text).toContain(`<VpcScenario scenario={${name}} client:visible />`);
  });
});

test('an interface endpoint, other than a gateway endpoint, is reached over peering', () => {
  const destination = { kind: 'endpoint', id: 'vpce-s3-interface' } as const;
  const passes = ['pcx-shop-shared', 'eni-s3'];
  const { topology, question } = endpointOverPeering;
  expect(shownBy(traced(topology, { ...question, destination }), passes)).toEqual(
    whole({ verdict: 'delivered', passes }),
  );
});
