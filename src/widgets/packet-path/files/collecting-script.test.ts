import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { collectingPolicy, collectingScript, commands } from './collecting-script.ts';
import { missingParts, sources } from '../engine/missing.ts';
import { parseTopology } from '../engine/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'collecting-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(folder, 'collect-network.sh');
writeFileSync(script, collectingScript());

/** An `aws` that prints canned outputs by the name of the call, notes how it was called, and knows no other call. */
const fakeAws = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$CALLS"
case "$*" in
  *'--output text'*) file="$CANNED/$2.text" ;;
  *) file="$CANNED/$2.json" ;;
esac
if [ -f "$file" ]; then
  cat "$file"
else
  echo "An error occurred (UnauthorizedOperation) when calling $2" >&2
  exit 254
fi
`;

type Canned = Readonly<Record<string, object>>;

/** Returns what the script left behind: its files, its messages, and the calls that it made. */
function run(name: string, canned: Canned, ids: Readonly<Record<string, string>>, args: readonly string[]) {
  const home = join(folder, name);
  mkdirSync(home);
  const aws = join(home, 'aws');
  writeFileSync(aws, fakeAws);
  chmodSync(aws, 0o755);
  for (const [call, output] of Object.entries(canned)) {
    writeFileSync(join(home, `${call}.json`), JSON.stringify(output, null, 4));
  }
  for (const [call, text] of Object.entries(ids)) writeFileSync(join(home, `${call}.text`), text);
  const calls = join(home, 'calls');
  writeFileSync(calls, '');
  const { status, stderr } = spawnSync('bash', [script, ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${home}:${process.env['PATH']}`, CANNED: home, CALLS: calls },
  });
  const fileAt = (path: string) => (existsSync(join(home, path)) ? readFileSync(join(home, path), 'utf8') : undefined);
  return { status, stderr, fileAt, calls: readFileSync(calls, 'utf8').trim().split('\n') };
}

test('bash accepts the script', () => {
  expect(spawnSync('bash', ['-n', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test.each(Object.values(sources).map(({ command }) => command))('it runs %s', (command) => {
  expect(collectingScript()).toMatch(new RegExp(`^add(_each .*)? ${command}( |$)`, 'm'));
});

test('every call only reads', () => {
  expect(commands.filter((command) => !/^\w+ (describe|get|search)-/.test(command))).toEqual([]);
});

test('the policy allows just the calls', () => {
  const [statement] = (JSON.parse(collectingPolicy()) as { Statement: { Action: string[] }[] }).Statement;
  expect(statement?.Action).toHaveLength(commands.length);
  expect(statement?.Action).toContain('ec2:DescribeVpcPeeringConnections');
  expect(statement?.Action).toContain('directconnect:DescribeVirtualInterfaces');
  expect(statement?.Action).toContain('ec2:GetTransitGatewayRouteTablePropagations');
});

const routeOf = (DestinationCidrBlock: string) => ({
  Routes: [{ DestinationCidrBlock, Type: 'static', State: 'active' }],
});
const whole = {
  'describe-vpcs': {
    Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', Tags: [{ Key: 'Name', Value: 'it’s "shop" 100%' }] }],
  },
  'describe-subnets': { Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' }] },
  'describe-instances': { Reservations: [{ Instances: [{ InstanceId: 'i-1' }] }] },
  'describe-managed-prefix-lists': { PrefixLists: [{ PrefixListId: 'pl-1', PrefixListName: 'mine' }] },
  'get-managed-prefix-list-entries': { Entries: [{ Cidr: '10.9.0.0/16' }] },
  'describe-transit-gateway-route-tables': {
    TransitGatewayRouteTables: [
      { TransitGatewayRouteTableId: 'tgw-rtb-1' },
      { TransitGatewayRouteTableId: 'tgw-rtb-2' },
    ],
  },
  'search-transit-gateway-routes': routeOf('10.0.0.0/8'),
  'get-transit-gateway-route-table-associations': { Associations: [{ TransitGatewayAttachmentId: 'tgw-attach-1' }] },
  'get-transit-gateway-route-table-propagations': {
    TransitGatewayRouteTablePropagations: [{ TransitGatewayAttachmentId: 'tgw-attach-2' }],
  },
  'describe-virtual-interfaces': { virtualInterfaces: [] },
};
const ids = {
  'describe-managed-prefix-lists': 'pl-1\n',
  'describe-transit-gateway-route-tables': 'tgw-rtb-1\ttgw-rtb-2\n',
};

describe('run against a CLI that answers some calls', () => {
  const home = run('some', whole, ids, ['eu-central-1']);
  const file = home.fileAt('network-eu-central-1.json') ?? '';
  const { topology, problems } = parseTopology([{ name: 'network.json', text: file }]);

  test('what can be read is one JSON file that the simulator reads', () => {
    expect(home.status).toBe(0);
    expect(Object.keys(JSON.parse(file) as object)).toContain('ec2 describe-vpcs');
    expect(problems).toEqual([]);
    expect(topology.Vpcs?.[0]?.Tags).toEqual([{ Key: 'Name', Value: 'it’s "shop" 100%' }]);
    expect(topology.Instances).toEqual([{ InstanceId: 'i-1' }]);
  });

  test('what does not say whom it belongs to stands with its owner', () => {
    const routes = routeOf('10.0.0.0/8').Routes;
    const members = {
      Routes: routes,
      Associations: [{ TransitGatewayAttachmentId: 'tgw-attach-1' }],
      TransitGatewayRouteTablePropagations: [{ TransitGatewayAttachmentId: 'tgw-attach-2' }],
    };
    expect(topology.TransitGatewayRouteTables).toEqual([
      { TransitGatewayRouteTableId: 'tgw-rtb-1', ...members },
      { TransitGatewayRouteTableId: 'tgw-rtb-2', ...members },
    ]);
    expect(topology.PrefixLists).toEqual([
      { PrefixListId: 'pl-1', PrefixListName: 'mine', Entries: [{ Cidr: '10.9.0.0/16' }] },
    ]);
    expect(
      home.calls.filter((call) => call.startsWith('ec2 search-')).every((call) => call.includes('--filters')),
    ).toBe(true);
  });

  test('what cannot be read is named, left out of the file, and missing for the simulator', () => {
    expect(home.stderr).toContain('Left out: aws ec2 describe-route-tables');
    expect(home.stderr).toContain('UnauthorizedOperation');
    expect(file).not.toContain('describe-route-tables"');
    expect(missingParts(topology).map(({ part }) => part)).toContain('RouteTables');
  });

  test('every call names the Region', () => {
    expect(home.calls.filter((call) => !call.includes('--region eu-central-1'))).toEqual([]);
  });

  test('no secret of a VPN connection is asked for', () => {
    const call = home.calls.find((made) => made.startsWith('ec2 describe-vpn-connections'));
    expect(call).toContain('--query {VpnConnections:VpnConnections[].{');
    expect(call).not.toMatch(/TunnelOptions|CustomerGatewayConfiguration/);
  });
});

test('the file may have another name', () => {
  const { fileAt } = run('named', whole, {}, ['eu-central-1', 'mine.json']);
  expect(parseTopology([{ name: 'mine.json', text: fileAt('mine.json') ?? '' }]).topology.Vpcs).toHaveLength(1);
});

test('where nothing can be read there is no file, and the reason is said', () => {
  const { status, stderr, fileAt } = run('none', {}, {}, ['eu-central-1']);
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing could be read.');
  expect(fileAt('network-eu-central-1.json')).toBeUndefined();
});

test('without a Region it says how to name one', () => {
  const { status, stderr, calls } = run('no-region', whole, {}, []);
  expect(status).not.toBe(0);
  expect(stderr).toContain('Name the Region');
  expect(calls).toEqual(['']);
});
