import type { Table } from '../capacity/table.ts';
import {
  attributeDefinitions,
  billingMode,
  indexesOf,
  keySchema,
  scalableDimension,
  scaledUnits,
  streamView,
  throughputOf,
  type ScaledUnits,
} from './table-parts.ts';
import { capacityOf } from '../capacity/table.ts';
import type { Document } from './yaml.ts';

/**
 * Returns the AWS CLI commands that make a table, one after the other, for a POSIX shell. Each takes its input as JSON,
 * so that no name can be read as an option or a file.
 * @see https://docs.aws.amazon.com/cli/latest/reference/dynamodb/create-table.html
 */
export function writeCli(table: Table): string {
  const wait = `aws dynamodb wait table-exists --table-name=${quote(table.name)}`;
  const { timeToLive } = table;
  return [
    command('dynamodb create-table', createTable(table)),
    wait,
    ...recoveryCommands(table),
    ...(timeToLive === undefined ? [] : [command('dynamodb update-time-to-live', expiry(table.name, timeToLive))]),
    ...scaledUnits(table).flatMap((scaled) => [
      command('application-autoscaling register-scalable-target', scalableTarget(table.name, scaled)),
      command('application-autoscaling put-scaling-policy', scalingPolicy(table.name, scaled)),
    ]),
    ...table.replicas.flatMap((region) => [
      command('dynamodb update-table', replica(table.name, region)),
      wait,
      ...recoveryCommands(table, region),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function command(name: string, input: Document, region?: string): string {
  const place = region === undefined ? '' : ` --region=${quote(region)}`;
  return `aws ${name}${place} --cli-input-json ${quote(JSON.stringify(input, undefined, 2))}`;
}

/** Quotes a text for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function createTable(table: Table): Document {
  const view = streamView(table);
  return {
    TableName: table.name,
    AttributeDefinitions: attributeDefinitions(table),
    KeySchema: keySchema(table.key),
    LocalSecondaryIndexes: indexesOf(table, 'LSI', () => ({})),
    GlobalSecondaryIndexes: indexesOf(table, 'GSI', ({ name }) => throughputOf(capacityOf(table, name))),
    BillingMode: billingMode(table.capacity),
    ...throughputOf(table.capacity),
    TableClass: table.tableClass,
    StreamSpecification: view && { StreamEnabled: true, StreamViewType: view },
    DeletionProtectionEnabled: table.deletionProtection,
  };
}

/** Each replica has recovery of its own. */
function recoveryCommands({ name, recoveryDays }: Table, region?: string): readonly string[] {
  if (recoveryDays === undefined) return [];
  const specification = { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: recoveryDays };
  const input = { TableName: name, PointInTimeRecoverySpecification: specification };
  return [command('dynamodb update-continuous-backups', input, region)];
}

function expiry(table: string, attribute: string): Document {
  return { TableName: table, TimeToLiveSpecification: { Enabled: true, AttributeName: attribute } };
}

function replica(table: string, region: string): Document {
  return { TableName: table, ReplicaUpdates: [{ Create: { RegionName: region } }] };
}

function scaledResource(table: string, scaled: ScaledUnits) {
  return {
    ServiceNamespace: 'dynamodb',
    ResourceId: scaled.index === undefined ? `table/${table}` : `table/${table}/index/${scaled.index}`,
    ScalableDimension: scalableDimension(scaled),
  };
}

function scalableTarget(table: string, scaled: ScaledUnits): Document {
  return { ...scaledResource(table, scaled), MinCapacity: scaled.least, MaxCapacity: scaled.most };
}

function scalingPolicy(table: string, scaled: ScaledUnits): Document {
  return {
    ...scaledResource(table, scaled),
    PolicyName: `${scaled.side}CapacityUtilization`,
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: scaled.target,
      PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${scaled.side}CapacityUtilization` },
    },
  };
}
