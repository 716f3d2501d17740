import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exampleTable } from '../plan/example.ts';
import { writeHcl } from './hcl.ts';
import type { GlobalIndex, LocalIndex, ProvisionedCapacity, Table } from '../capacity/table.ts';
import { writeCli } from './write-cli.ts';
import { writeCloudFormation } from './write-cloudformation.ts';
import { writeTerraform } from './write-terraform.ts';
import { writeYaml } from './yaml.ts';

const [global, local] = exampleTable.indexes as [GlobalIndex, LocalIndex];
const scaled: ProvisionedCapacity = {
  kind: 'provisioned',
  reads: { kind: 'auto', least: 5, most: 500, target: 70 },
  writes: { kind: 'fixed', units: 20 },
};
const hostile = `it's "\${odd}" %{x} \\ new\nline é`;
const hostileTable: Table = {
  ...exampleTable,
  key: { ...exampleTable.key, partition: [{ name: hostile, type: 'B' }] },
};
const wide: Table = {
  ...exampleTable,
  capacity: scaled,
  stream: 'NEW_IMAGE',
  timeToLive: 'expires',
  tableClass: 'STANDARD_INFREQUENT_ACCESS',
  indexes: [
    {
      ...global,
      key: {
        partition: [
          { name: 'a', type: 'S' },
          { name: 'b', type: 'N' },
        ],
        sort: [],
      },
    },
    local,
  ],
};

describe('the AWS CLI commands', () => {
  test('create the table, then turn on what CreateTable cannot', () => {
    const commands = readCli(writeCli(wide));
    expect(commands.map(({ name }) => name)).toEqual([
      'dynamodb create-table',
      'dynamodb wait table-exists',
      'dynamodb update-continuous-backups',
      'dynamodb update-time-to-live',
      'application-autoscaling register-scalable-target',
      'application-autoscaling put-scaling-policy',
      'application-autoscaling register-scalable-target',
      'application-autoscaling put-scaling-policy',
    ]);
    expect(commands[0]?.input).toMatchObject({
      TableName: 'Orders',
      BillingMode: 'PROVISIONED',
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 20 },
      TableClass: 'STANDARD_INFREQUENT_ACCESS',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      GlobalSecondaryIndexes: [{ IndexName: 'open-orders', ProvisionedThroughput: { ReadCapacityUnits: 5 } }],
      LocalSecondaryIndexes: [{ IndexName: 'by-total', Projection: { ProjectionType: 'KEYS_ONLY' } }],
    });
    expect(commands[6]?.input).toEqual({
      ServiceNamespace: 'dynamodb',
      ResourceId: 'table/Orders/index/open-orders',
      ScalableDimension: 'dynamodb:index:ReadCapacityUnits',
      MinCapacity: 5,
      MaxCapacity: 500,
    });
  });

  test('define each key attribute once, and no other', () => {
    expect(readCli(writeCli(wide))[0]?.input).toMatchObject({
      AttributeDefinitions: [
        { AttributeName: 'customer', AttributeType: 'S' },
        { AttributeName: 'order', AttributeType: 'S' },
        { AttributeName: 'a', AttributeType: 'S' },
        { AttributeName: 'b', AttributeType: 'N' },
        { AttributeName: 'total', AttributeType: 'N' },
      ],
    });
  });

  test('leave out what an on-demand table does not set', () => {
    const [create] = readCli(writeCli({ ...exampleTable, indexes: [], recoveryDays: undefined }));
    expect(Object.keys(create?.input ?? {})).toEqual([
      'TableName',
      'AttributeDefinitions',
      'KeySchema',
      'BillingMode',
      'TableClass',
      'DeletionProtectionEnabled',
    ]);
  });

  test('set a maximum for on-demand throughput', () => {
    const [create] = readCli(writeCli({ ...exampleTable, capacity: { kind: 'on-demand', mostWrites: 100 } }));
    expect(create?.input).toMatchObject({
      OnDemandThroughput: { MaxWriteRequestUnits: 100 },
      GlobalSecondaryIndexes: [{ OnDemandThroughput: { MaxWriteRequestUnits: 100 } }],
    });
  });

  test('add replicas one by one, with a stream that holds both images and recovery in each Region', () => {
    const commands = readCli(writeCli({ ...exampleTable, replicas: ['eu-west-1', 'ap-northeast-1'] }));
    expect(commands[0]?.input).toMatchObject({ StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } });
    expect(commands.slice(-3).map(({ name, region }) => [name, region])).toEqual([
      ['dynamodb update-table', undefined],
      ['dynamodb wait table-exists', undefined],
      ['dynamodb update-continuous-backups', 'ap-northeast-1'],
    ]);
    const ReplicaUpdates = [{ Create: { RegionName: 'ap-northeast-1' } }];
    expect(commands.at(-3)?.input).toEqual({ TableName: 'Orders', ReplicaUpdates });
  });

  test('keep any name as it is', () => {
    expect(readCli(writeCli(hostileTable))[0]?.input).toMatchObject({ KeySchema: [{ AttributeName: hostile }, {}] });
  });
});

describe('the CloudFormation template', () => {
  test('makes a table with its settings', () => {
    expect(writeCloudFormation({ ...exampleTable, indexes: [global], timeToLive: 'expires' })).toMatchSnapshot();
  });

  test('makes a global table with its replicas', () => {
    expect(
      writeCloudFormation({ ...wide, capacity: { ...scaled, writes: scaled.reads }, replicas: ['eu-west-1'] }),
    ).toMatchSnapshot();
  });

  test('makes auto scaling for table and index', () => {
    const template = writeCloudFormation(wide);
    expect(template.match(/Type: AWS::ApplicationAutoScaling::\w+/g)).toEqual([
      'Type: AWS::ApplicationAutoScaling::ScalableTarget',
      'Type: AWS::ApplicationAutoScaling::ScalingPolicy',
      'Type: AWS::ApplicationAutoScaling::ScalableTarget',
      'Type: AWS::ApplicationAutoScaling::ScalingPolicy',
    ]);
    expect(template).toContain('- open-orders\n');
  });

  test('keeps any name as it is', () => {
    expect(writeCloudFormation(hostileTable)).toContain(`- AttributeName: ${JSON.stringify(hostile)}\n`);
  });
});

describe('the Terraform configuration', () => {
  test('makes a table with auto scaling', () => {
    expect(writeTerraform(wide)).toMatchSnapshot();
  });

  test('gives an index of one attribute each the plain arguments', () => {
    const configuration = writeTerraform({ ...exampleTable, replicas: ['eu-west-1'] });
    expect(configuration).toContain('hash_key           = "openSince"');
    expect(configuration).toContain('stream_view_type            = "NEW_AND_OLD_IMAGES"');
    expect(configuration).toContain(
      '  replica {\n    region_name            = "eu-west-1"\n    point_in_time_recovery = true\n  }',
    );
    expect(configuration).not.toContain('lifecycle');
  });

  test('keeps any name as it is', () => {
    expect(writeTerraform(hostileTable)).toContain(String.raw`"it's \"$${'${odd}'}\" %%{x} \\ new\u000aline é"`);
  });
});

describe('texts', () => {
  test.each([
    'N',
    'no',
    'ON',
    'null',
    '',
    ' ',
    '1',
    '-',
    'a: b',
    '# c',
    '2010-09-09',
    'a:',
    '~',
    '*x',
    '\u0085',
    '\u2028',
  ])('like %j are quoted in YAML', (text) => {
    expect(writeYaml({ a: text })).toMatch(/^a: "[\u0020-\u007E]*"\n$/);
  });

  test('can be read back from YAML, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x10_ffff)), (points) => {
        const text = String.fromCodePoint(...points).toWellFormed();
        const written = writeYaml([text]).slice(2, -1);
        expect(written.startsWith('"') ? JSON.parse(written) : written).toBe(text);
      }),
    );
  });

  test('can be read back from HCL, whatever they hold', () => {
    const pieces = fc.constantFrom('$', '{', '%', '"', '\\', '\n', '\u0007', 'é', 'a', '${', '%{', '$$${');
    fc.assert(
      fc.property(fc.array(pieces), (found) => {
        const text = found.join('');
        const written = writeHcl([{ type: 'b', arguments: { a: text } }]).slice('b {\n  a = '.length, -'\n}\n'.length);
        expect(readHclText(written)).toBe(text);
      }),
    );
  });
});

test('empty lists and maps are written in YAML', () => {
  expect(writeYaml({ list: [], map: {}, left: undefined, lists: [['x'], [{ y: true }]] })).toBe(
    'list: []\nmap: {}\nlists:\n  - - x\n  - - "y": true\n',
  );
});

/**
 * Reads commands as a POSIX shell would: texts in single quotation marks, and a quotation mark escaped between them.
 */
function readCli(
  script: string,
): readonly { name: string; region: string | undefined; input: Record<string, unknown> }[] {
  const words =
    /aws ((?:[a-z-]+ )+[a-z-]+)(?: --region='([a-z0-9-]+)')?(?: --cli-input-json | --table-name=)((?:'[^']*'|\\')+)/g;
  return Array.from(script.matchAll(words), ([, name = '', region, quoted = '']) => {
    const text = quoted.replaceAll(/'([^']*)'|\\(')/g, '$1$2');
    const input = name.endsWith('table-exists') ? { TableName: text } : (JSON.parse(text) as Record<string, unknown>);
    return { name, region, input };
  });
}

/** Reads a text as HCL does: escapes, and doubled signs before what would be a template. */
function readHclText(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replaceAll(/\\u([\da-f]{4})|\\(.)|([$%])\3(?=\{)/g, (_, hex?: string, character?: string, sign?: string) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (character ?? sign ?? ''),
    );
}
