import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packText } from '#widgets/shared/packed-text.ts';
import { interfaceItem } from '../engine/things.ts';
import { scenarios } from '../scenarios/catalog.ts';
import { fragmentOf, openFragment } from './simulation-link.ts';
import { begin, change, undo } from '../simulation.ts';

const [scenario] = scenarios;
if (!scenario) throw new Error('There is a scenario.');
const started = begin(scenario.topology, scenario.question, scenario.id);
const edited = change(started, [{ kind: 'create-table', vpcId: 'vpc-shop' }]);
if ('problem' in edited) throw new Error('The change is allowed.');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a link says', () => {
  test.each([
    ['a scenario as it was', started, `scenario=${scenario.id}`],
    ['a scenario whose change was undone', undo(edited.simulation), `scenario=${scenario.id}`],
    [
      'its question in other words',
      { ...started, question: { ...scenario.question, source: scenario.question.source } },
      `scenario=${scenario.id}`,
    ],
  ])('%s by its name', async (_, simulation, fragment) => {
    expect(await fragmentOf(simulation, scenarios)).toBe(fragment);
  });

  test.each([
    ['a changed network', edited.simulation],
    ['another question', { ...started, question: { ...scenario.question, port: 22 } }],
    ['a network of one’s own', { ...started, scenarioId: undefined }],
  ])('%s whole, and opens as the same', async (_, simulation) => {
    const fragment = await fragmentOf(simulation, scenarios);
    expect(fragment).toMatch(/^network=[\w.-]+(&scenario=[a-z-]+)?$/);
    const opened = await openFragment(`#${fragment}`, scenarios);
    expect(opened?.flaw).toBeUndefined();
    expect(opened?.simulation?.scenarioId).toBe(simulation.scenarioId);
    expect(plain(opened?.simulation?.question)).toEqual(plain(simulation.question));
    expect(plain(opened?.simulation?.now.topology)).toEqual(plain(simulation.now.topology));
  });

  test.each([
    ['many things', 5_000],
    ['few things that pack badly', 2_900],
  ])('nothing where the network is too large for it: %s', async (_, count) => {
    const NetworkInterfaces = Array.from({ length: count }, (__, at) => ({
      ...interfaceItem(`eni-${(at * 2_654_435_761) % 2 ** 32}`, { SubnetId: 'subnet-web', VpcId: 'vpc-shop' }, [
        '10.0.0.9',
      ]),
      Description: `${(at * 40_503) ** 3}`,
    }));
    const large = begin({ ...scenario.topology, NetworkInterfaces }, scenario.question);
    expect(await fragmentOf(large, scenarios)).toBeUndefined();
  });
});

describe('a link that opens nothing, or not all', () => {
  test.each<[string, string, string]>([
    ['an unknown scenario', '#scenario=moon', 'unknown-scenario'],
    ['garbage for a network', '#network=banana', 'unreadable-network'],
    ['another version', '#network=2.abc', 'unreadable-network'],
  ])('%s is named', async (_, fragment, flaw) => {
    expect(await openFragment(fragment, scenarios)).toEqual({ flaw });
  });

  test.each<[string, string, string]>([
    ['an empty network', '{}', 'unreadable-network'],
    ['no JSON', 'hello', 'unreadable-network'],
    ['no question', '{"Vpcs":[{"VpcId":"vpc-1"}]}', 'partly-unreadable'],
    ['a broken part', '{"Vpcs":[{"VpcId":"vpc-1"},7]}', 'partly-unreadable'],
  ])('%s is named, packed as it may be', async (_, text, flaw) => {
    const opened = await openFragment(`#network=${await packText(text)}`, scenarios);
    expect(opened?.flaw).toBe(flaw);
    expect(opened?.simulation !== undefined).toBe(flaw === 'partly-unreadable');
  });

  test.each(['', '#', '#how-it-works', '#a=b'])('%j is none of ours', async (fragment) => {
    expect(await openFragment(fragment, scenarios)).toBeUndefined();
  });

  test('any fragment is read without an error', async () => {
    const fragment = fc.oneof(
      fc.string(),
      fc.string().map((text) => `#network=1.${text}`),
      fc.base64String().map((text) => `network=1.${text}`),
    );
    await fc.assert(
      fc.asyncProperty(fragment, async (text) => {
        expect((await openFragment(text, scenarios))?.flaw).not.toBe('');
      }),
    );
  });
});
