import { capacityOf, type Capacity, type Provision, type Table } from '../capacity/table.ts';
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
  type Side,
} from './table-parts.ts';
import { writeYaml, type Document } from './yaml.ts';

type Members = { readonly [name: string]: Document | undefined };

/**
 * Returns a CloudFormation template in YAML that makes a table, as a global table where it has replicas.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
 */
export function writeCloudFormation(table: Table): string {
  const isGlobal = table.replicas.length > 0;
  const resource = isGlobal
    ? { Type: 'AWS::DynamoDB::GlobalTable', Properties: globalTable(table) }
    : { Type: 'AWS::DynamoDB::Table', Properties: regionalTable(table) };
  // A global table brings its own auto scaling.
  const scaling = isGlobal ? [] : scaledUnits(table).flatMap(scalingResources);
  return writeYaml({
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Table: resource, ...Object.fromEntries(scaling) },
  });
}

function common(table: Table): Members {
  const { timeToLive } = table;
  return {
    TableName: table.name,
    AttributeDefinitions: attributeDefinitions(table),
    KeySchema: keySchema(table.key),
    LocalSecondaryIndexes: indexesOf(table, 'LSI', () => ({})),
    BillingMode: billingMode(table.capacity),
    TimeToLiveSpecification: timeToLive === undefined ? undefined : { AttributeName: timeToLive, Enabled: true },
  };
}

function settings({ tableClass, deletionProtection, recoveryDays }: Table): Members {
  return {
    TableClass: tableClass,
    DeletionProtectionEnabled: deletionProtection,
    PointInTimeRecoverySpecification:
      recoveryDays === undefined ? undefined : { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: recoveryDays },
  };
}

function regionalTable(table: Table): Members {
  const view = streamView(table);
  return {
    ...common(table),
    GlobalSecondaryIndexes: indexesOf(table, 'GSI', ({ name }) => throughputOf(capacityOf(table, name))),
    ...throughputOf(table.capacity),
    ...settings(table),
    StreamSpecification: view && { StreamViewType: view },
  };
}

/** Writes are set for the table, reads for each replica. */
function globalTable(table: Table): Members {
  const globals = table.indexes.filter(({ kind }) => kind === 'GSI');
  const readIndexes = Array.from(globals, ({ name }) => ({
    IndexName: name,
    ...globalThroughput('Read', capacityOf(table, name)),
  })).filter((index) => Object.keys(index).length > 1);
  const replica = (region: Document): Document => ({
    Region: region,
    ...settings(table),
    ...globalThroughput('Read', table.capacity),
    GlobalSecondaryIndexes: readIndexes.length > 0 ? readIndexes : undefined,
  });
  return {
    ...common(table),
    GlobalSecondaryIndexes: indexesOf(table, 'GSI', ({ name }) => globalThroughput('Write', capacityOf(table, name))),
    ...globalThroughput('Write', table.capacity),
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    Replicas: [replica({ Ref: 'AWS::Region' }), ...table.replicas.map(replica)],
  };
}

function globalThroughput(side: Side, capacity: Capacity): Members {
  if (capacity.kind === 'provisioned') {
    const provision = side === 'Read' ? capacity.reads : capacity.writes;
    return { [`${side}ProvisionedThroughputSettings`]: globalProvision(side, provision) };
  }
  const most = side === 'Read' ? capacity.mostReads : capacity.mostWrites;
  return most === undefined ? {} : { [`${side}OnDemandThroughputSettings`]: { [`Max${side}RequestUnits`]: most } };
}

function globalProvision(side: Side, provision: Provision): Document {
  if (provision.kind === 'fixed') return { [`${side}CapacityUnits`]: provision.units };
  return {
    [`${side}CapacityAutoScalingSettings`]: {
      MinCapacity: provision.least,
      MaxCapacity: provision.most,
      TargetTrackingScalingPolicyConfiguration: { TargetValue: provision.target },
    },
  };
}

/** Returns a target and a policy with their logical names, which count the units as names of indexes may not do. */
function scalingResources(scaled: ScaledUnits, position: number): readonly (readonly [string, Document])[] {
  const target = `ScalableTarget${position + 1}`;
  const path = scaled.index === undefined ? [] : ['index', scaled.index];
  return [
    [
      target,
      {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: {
          ServiceNamespace: 'dynamodb',
          ResourceId: { 'Fn::Join': ['/', ['table', { Ref: 'Table' }, ...path]] },
          ScalableDimension: scalableDimension(scaled),
          MinCapacity: scaled.least,
          MaxCapacity: scaled.most,
        },
      },
    ],
    [
      `ScalingPolicy${position + 1}`,
      {
        Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
        Properties: {
          PolicyName: `${scaled.side}CapacityUtilization${position + 1}`,
          PolicyType: 'TargetTrackingScaling',
          ScalingTargetId: { Ref: target },
          TargetTrackingScalingPolicyConfiguration: {
            TargetValue: scaled.target,
            PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${scaled.side}CapacityUtilization` },
          },
        },
      },
    ],
  ];
}
