import { sources } from '../engine/missing.ts';

/** A call that is made once for each id that another call lists. */
interface PerId {
  readonly list: string;
  /** Where the ids stand in what the other call prints. */
  readonly ids: string;
  readonly option: string;
  readonly more?: string;
}

const tables = {
  list: 'ec2 describe-transit-gateway-route-tables',
  ids: 'TransitGatewayRouteTables[].TransitGatewayRouteTableId',
  option: '--transit-gateway-route-table-id',
};

/** The calls whose output does not say what it belongs to. */
const perId: Readonly<Record<string, PerId>> = {
  'ec2 get-managed-prefix-list-entries': {
    list: 'ec2 describe-managed-prefix-lists',
    ids: 'PrefixLists[].PrefixListId',
    option: '--prefix-list-id',
  },
  'ec2 search-transit-gateway-routes': { ...tables, more: '--filters Name=state,Values=active,blackhole' },
  'ec2 get-transit-gateway-route-table-associations': tables,
  'ec2 get-transit-gateway-route-table-propagations': tables,
};

const ofConnection = 'VpnConnectionId State CustomerGatewayId VpnGatewayId TransitGatewayId Routes VgwTelemetry Tags';

/**
 * What is asked of an output, so that the rest is not even collected: a VPN connection’s has its pre-shared keys.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnection.html
 */
const queries: Readonly<Record<string, string>> = {
  'ec2 describe-vpn-connections': `{VpnConnections:VpnConnections[].{${[
    ...ofConnection.split(' ').map((key) => `${key}:${key}`),
    'Options:{StaticRoutesOnly:Options.StaticRoutesOnly}',
  ].join(',')}}}`,
};

/** Every command that the script runs: those that the simulator reads, and two that say more of the same. */
export const commands: readonly string[] = [
  ...new Set([
    ...Object.values(sources).map(({ command }) => command),
    'ec2 describe-managed-prefix-lists',
    'ec2 get-transit-gateway-route-table-propagations',
  ]),
];

const begin = `#!/usr/bin/env bash
# Collects what the VPC simulator reads of one Region into one JSON file. Every call only reads.
# Needs bash and version 2 of the AWS CLI. Usage: bash collect-network.sh REGION [FILE]
set -u

region="\${1:?Name the Region, for example: bash collect-network.sh eu-central-1}"
file="\${2:-network-$region.json}"
separator='{'
skipped=0
: > "$file" || exit 1

call() {
  aws "$@" --region "$region" --no-cli-pager
}

# Prints what a command prints, or says why it is left out.
try() {
  local output
  if output="$(call "$@" --output json)" && [ -n "$output" ]; then
    printf '%s' "$output"
  else
    printf 'Left out: aws %s\\n' "$*" >&2
    return 1
  fi
}

# Adds the output of a command to the file, under the command as its key.
add() {
  local output
  if output="$(try "$@")"; then
    printf '%s\\n"%s %s": %s' "$separator" "$1" "$2" "$output" >> "$file"
    separator=','
  else
    skipped=$((skipped + 1))
  fi
}

# Adds the outputs of a command for each of some ids, each under its id.
add_each() {
  local ids="$1" option="$2" id output
  shift 2
  for id in $ids; do
    if output="$(try "$@" "$option" "$id")"; then
      printf '%s\\n"%s %s %s": {"%s": %s}' "$separator" "$1" "$2" "$id" "$id" "$output" >> "$file"
      separator=','
    else
      skipped=$((skipped + 1))
    fi
  done
}
`;

const end = `
if [ "$separator" = '{' ]; then
  rm -f "$file"
  echo 'Nothing could be read. Check the credentials and the name of the Region.' >&2
  exit 1
fi
printf '\\n}\\n' >> "$file"
echo "Wrote $file; $skipped calls were left out." >&2
`;

const quoted = (text: string) => `'${text}'`;

function addEach([list, ids]: readonly [string, string]): string {
  const variable = list.replace(/^ec2 describe-/, '').replaceAll('-', '_');
  const calls = Object.entries(perId)
    .filter(([, each]) => each.list === list)
    .map(
      ([command, { option, more }]) => `add_each "$${variable}" ${option} ${[command, more].filter(Boolean).join(' ')}`,
    );
  return [`${variable}="$(call ${list} --query ${quoted(ids)} --output text)"`, ...calls].join('\n');
}

/** Returns a bash script that makes every call for one Region and writes one JSON file that `parseTopology` reads. */
export function collectingScript(): string {
  const plain = commands.filter((command) => !Object.hasOwn(perId, command));
  const adds = plain.map((command) => {
    const query = queries[command];
    return `add ${command}${query === undefined ? '' : ` --query ${quoted(query)}`}`;
  });
  const lists = new Map(Object.values(perId).map(({ list, ids }) => [list, ids]));
  return [begin, adds.join('\n'), '', [...lists].map(addEach).join('\n\n'), end].join('\n').replace(/\n{3,}/g, '\n\n');
}

/** Returns the action of IAM that a command of the AWS CLI needs. */
function actionOf(command: string): string {
  const [service = '', call = ''] = command.split(' ');
  return `${service}:${call.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Returns the IAM policy that allows the script’s calls and nothing else. */
export function collectingPolicy(): string {
  const Action = commands.map(actionOf).toSorted();
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }, null, 2);
}
