import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listEnds } from './end-list.ts';
import { findFix } from './fix.ts';
import { parseDocuments } from './json.ts';
import { missingParts } from './missing.ts';
import { parseTopology, printTopology, type InputProblem } from './parse.ts';
import { example, from } from './testing.ts';
import { instanceItem } from './things.ts';
import type { Topology } from './topology.ts';
import { tracePacket } from './trace.ts';

const parse = (...texts: readonly (string | object)[]) =>
  parseTopology(
    texts.map((text, at) => ({
      name: `file-${at}.json`,
      text: typeof text === 'string' ? text : JSON.stringify(text),
    })),
  );
const vpcs = { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', OwnerId: '123456789012' }] };
const subnets = {
  Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailableIpAddressCount: 250 }],
};

describe('the forms in which outputs come', () => {
  const expected: Topology = {
    Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
    Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' }],
  };

  test.each<[string, readonly (string | object)[]]>([
    ['one file each', [vpcs, subnets]],
    ['merged into one object', [{ ...vpcs, ...subnets }]],
    ['in a list', [[vpcs, subnets]]],
    ['appended to each other', [`${JSON.stringify(vpcs, null, 4)}\n${JSON.stringify(subnets)}\n`]],
    ['under keys of one’s own', [{ 'describe-vpcs': vpcs, more: { 'describe-subnets': subnets } }]],
    ['with a byte order mark', [`\uFEFF${JSON.stringify({ ...vpcs, ...subnets })}`]],
    ['twice', [vpcs, subnets, vpcs]],
  ])('%s', (_, files) => {
    expect(parse(...files)).toEqual({ topology: expected, problems: [] });
  });

  test('instances come in reservations', () => {
    const { topology } = parse({
      Reservations: [{ Instances: [{ InstanceId: 'i-1' }] }, { Instances: [{ InstanceId: 'i-2' }] }],
    });
    expect(topology.Instances?.map(({ InstanceId }) => InstanceId)).toEqual(['i-1', 'i-2']);
  });

  test('null stands for a key that is absent', () => {
    expect(parse({ Vpcs: [{ VpcId: 'vpc-1', CidrBlock: null }] })).toEqual({
      topology: { Vpcs: [{ VpcId: 'vpc-1' }] },
      problems: [],
    });
  });

  test('two outputs about the same thing are joined', () => {
    const managed = { PrefixLists: [{ PrefixListId: 'pl-1', PrefixListName: 'mine', MaxEntries: 10 }] };
    const entries = { PrefixListId: 'pl-1', Entries: [{ Cidr: '10.9.0.0/16' }] };
    expect(parse(managed, entries).topology.PrefixLists).toEqual([
      { PrefixListId: 'pl-1', PrefixListName: 'mine', Entries: [{ Cidr: '10.9.0.0/16' }] },
    ]);
  });

  const routes = {
    Routes: [{ DestinationCidrBlock: '10.0.0.0/8', Type: 'static', State: 'active' }],
    AdditionalRoutesAvailable: false,
  };
  test.each<[string, object]>([
    ['beside its id', { TransitGatewayRouteTableId: 'tgw-rtb-1', ...routes }],
    ['below its id', { TransitGatewayRouteTableId: 'tgw-rtb-1', output: routes }],
    ['under its id as a key', { 'search-transit-gateway-routes': { 'tgw-rtb-1': routes } }],
    ['in a list of such', { anything: [{ TransitGatewayRouteTableId: 'tgw-rtb-1', ...routes }] }],
  ])('an output that does not say what it belongs to stands %s', (_, file) => {
    expect(parse(file)).toEqual({
      topology: { TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-1', Routes: routes.Routes }] },
      problems: [],
    });
  });
});

describe('what is wrong is left out and named', () => {
  test.each<[string, string | object, Partial<InputProblem> & object]>([
    [
      'a block',
      { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/99' }] },
      { flaw: 'not-a-cidr', path: 'Vpcs[0].CidrBlock' },
    ],
    ['an id that is missing', { Subnets: [{ VpcId: 'vpc-1' }] }, { flaw: 'missing', path: 'Subnets[0].SubnetId' }],
    [
      'a number in quotes',
      {
        NetworkAcls: [
          { NetworkAclId: 'a', Entries: [{ RuleNumber: '1', Egress: true, Protocol: '-1', RuleAction: 'allow' }] },
        ],
      },
      { flaw: 'not-a-number', path: 'NetworkAcls[0].Entries[0].RuleNumber' },
    ],
    [
      'an address',
      { NatGateways: [{ NatGatewayId: 'nat-1', NatGatewayAddresses: [{ PrivateIp: 'x' }] }] },
      { flaw: 'not-an-address', path: 'NatGateways[0].NatGatewayAddresses[0].PrivateIp' },
    ],
    ['a part that is no list', { Vpcs: { VpcId: 'vpc-1' } }, { flaw: 'not-a-list', path: 'Vpcs' }],
    ['an element that is no object', { RouteTables: ['rtb-1'] }, { flaw: 'not-an-object', path: 'RouteTables[0]' }],
    [
      'a flag',
      { Subnets: [{ SubnetId: 's', VpcId: 'v', MapPublicIpOnLaunch: 'yes' }] },
      { flaw: 'not-true-or-false', path: 'Subnets[0].MapPublicIpOnLaunch' },
    ],
    ['a reservation', { Reservations: [{ Instances: 1 }] }, { flaw: 'not-a-list', path: 'Reservations[0].Instances' }],
    ['routes of nothing', { Routes: [] }, { flaw: 'ownerless', path: 'Routes' }],
    ['in the second document', `{}\n{"Vpcs": 1}`, { flaw: 'not-a-list', path: '[1].Vpcs' }],
    ['a file about something else', { Buckets: [] }, { flaw: 'nothing-known' }],
  ])('%s', (_, file, problem) => {
    expect(parse(file).problems).toContainEqual({ file: 'file-0.json', ...problem });
  });

  test('the rest is used all the same', () => {
    const { topology } = parse({ Vpcs: [{ VpcId: 7 }, ...vpcs.Vpcs] }, '{', subnets);
    expect([topology.Vpcs?.length, topology.Subnets?.length]).toEqual([1, 1]);
  });

  test.each<[string, string, object]>([
    ['a comma too many', '{\n  "Vpcs": [\n    1,\n  ]\n}', { line: 4, column: 3, cutOff: false }],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3, cutOff: false }],
    ['cut off', '{\n  "Vpcs": [\n    {"VpcId": "vpc-1"', { line: 3, column: 22, cutOff: true }],
    ['cut off in a text', '{"Vpcs', { line: 1, column: 2, cutOff: false }],
    ['a quote of the wrong kind', "{\n'Vpcs': []}", { line: 2, column: 1, cutOff: false }],
    [
      'an error message of the CLI',
      '\nAn error occurred (UnauthorizedOperation)',
      { line: 2, column: 1, cutOff: false },
    ],
    ['something behind the end', '{} }', { line: 1, column: 4, cutOff: false }],
    ['nothing at all', '', { line: 1, column: 1, cutOff: true }],
    ['a number that is none', '[01]', { line: 1, column: 2, cutOff: false }],
    ['a tab in a text', '["a\tb"]', { line: 1, column: 2, cutOff: false }],
  ])('broken JSON names its line: %s', (_, text, broken) => {
    expect(parse(text).problems).toEqual([{ file: 'file-0.json', flaw: 'broken-json', broken }]);
  });
});

describe('any text', () => {
  const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)));
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('"', '{', ',', ']', '\\', '\u0000', '1'))
    .map(([json, at, more]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + more + json.slice(place);
    });

  test('is broken just where JSON.parse says so, unless it holds several documents', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), cut, spoilt, fc.string()), (text) => {
        const parsed = parseDocuments(text);
        let whole: unknown;
        try {
          whole = { documents: [JSON.parse(text)] };
        } catch {
          whole = undefined;
        }
        if (whole) expect(parsed).toEqual(whole);
        else if ('documents' in parsed) expect(parsed.documents.length).toBeGreaterThan(1);
        else expect(parsed.broken.line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 300 },
    );
  });

  test('depth does no harm', () => {
    expect(parse('['.repeat(200_000)).problems[0]).toMatchObject({ flaw: 'broken-json' });
    expect(parse('['.repeat(5_000) + ']'.repeat(5_000)).problems).toEqual([
      { file: 'file-0.json', flaw: 'nothing-known' },
    ]);
  });

  test('any value is read without an error, joined, traced and mended', () => {
    const keys = fc.constantFrom(
      'Vpcs',
      'Subnets',
      'RouteTables',
      'NetworkAcls',
      'SecurityGroups',
      'Reservations',
      'Routes',
      'Entries',
      'PrefixListId',
      'TransitGatewayRouteTables',
      'VpcEndpoints',
      '__proto__',
      'constructor',
    );
    const values = fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.dictionary(
          fc.constantFrom(
            'VpcId',
            'SubnetId',
            'CidrBlock',
            'RouteTableId',
            'Routes',
            'Associations',
            'Main',
            'NetworkAclId',
            'Entries',
            'GroupId',
            'IpPermissions',
          ),
          fc.oneof(fc.jsonValue(), fc.constant('10.0.0.0/16')),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, values), (file) => {
        const { topology } = parse(file);
        const asked = listEnds(topology).map(({ end: source }) => ({ ...from('10.0.0.5', 'internet'), source }));
        for (const question of [from('10.0.0.5', 'internet'), ...asked]) {
          expect(Object.keys(tracePacket(topology, question))).toHaveLength(1);
          expect(Object.keys(findFix(topology, question))).toHaveLength(1);
        }
        expect(missingParts(topology).every(({ command }) => command !== '')).toBe(true);
      }),
    );
  });
});

describe('what was not given', () => {
  test('is listed with what that means, first what the given parts speak of', () => {
    const missing = missingParts({
      ...vpcs,
      RouteTables: [{ RouteTableId: 'rtb', Routes: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }] }],
    } as Topology);
    const named = missing.filter(({ named: speaksOf }) => speaksOf).map(({ part }) => part);
    expect(named).toEqual([
      'Subnets',
      'NatGateways',
      'NetworkAcls',
      'SecurityGroups',
      'NetworkInterfaces',
      'Instances',
    ]);
    expect(missing.find(({ part }) => part === 'NatGateways')).toMatchObject({
      command: 'ec2 describe-nat-gateways',
      means: 'ways-through-unknown',
    });
    expect(missing.map(({ part }) => part)).not.toContain('Vpcs');
  });

  test.each<[string, Topology, string]>([
    ['prefix lists without entries', { PrefixLists: [{ PrefixListId: 'pl-1' }] }, 'PrefixListEntries'],
    [
      'transit gateway route tables without routes',
      { TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-1' }] },
      'TransitGatewayRoutes',
    ],
    [
      'and without associations',
      { TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-1' }] },
      'TransitGatewayAssociations',
    ],
  ])('includes the details: %s', (_, topology, part) => {
    expect(missingParts(topology).map((missing) => missing.part)).toContain(part);
  });

  test('nothing is missing from a whole topology', () => {
    expect(missingParts(example).filter(({ named }) => named)).toEqual([]);
  });
});

test('a topology that is printed reads back as the same', () => {
  const whole = { ...example, Instances: [instanceItem('i-1', { SubnetId: 'subnet-public', VpcId: 'vpc-a' })] };
  const { topology, problems } = parse(printTopology(whole));
  expect(problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(topology))).toEqual(JSON.parse(JSON.stringify(whole)));
});
