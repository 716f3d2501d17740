import { writeHcl, type HclBlock, type HclValue } from './hcl.ts';
import {
  allKeyAttributes,
  capacityOf,
  type Capacity,
  type Key,
  type Projection,
  type SecondaryIndex,
  type Table,
} from '../capacity/table.ts';
import {
  billingMode,
  firstUnits,
  scalableDimension,
  scaledUnits,
  streamView,
  type ScaledUnits,
} from './table-parts.ts';

type Arguments = Readonly<Record<string, HclValue | undefined>>;

/**
 * Returns Terraform configuration in HCL that makes a table with the AWS provider.
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table
 */
export function writeTerraform(table: Table): string {
  const scaled = scaledUnits(table);
  return writeHcl([tableResource(table, scaled), ...scaled.flatMap(scalingResources)]);
}

function tableResource(table: Table, scaled: readonly ScaledUnits[]): HclBlock {
  const { capacity, recoveryDays, timeToLive, replicas } = table;
  const view = streamView(table);
  return {
    type: 'resource',
    labels: ['aws_dynamodb_table', 'table'],
    arguments: {
      name: table.name,
      billing_mode: billingMode(capacity),
      ...units(capacity),
      ...keyArguments(table.key),
      table_class: table.tableClass,
      stream_enabled: view && true,
      stream_view_type: view,
      deletion_protection_enabled: table.deletionProtection,
    },
    blocks: [
      ...allKeyAttributes(table).map(({ name, type }) => ({ type: 'attribute', arguments: { name, type } })),
      ...table.indexes.map((index) => indexBlock(table, index)),
      ...maximumBlocks(capacity),
      ...(timeToLive === undefined ? [] : [{ type: 'ttl', arguments: { attribute_name: timeToLive, enabled: true } }]),
      ...(recoveryDays === undefined ? [] : [recoveryBlock(recoveryDays)]),
      ...replicas.map((region) => ({
        type: 'replica',
        arguments: { region_name: region, point_in_time_recovery: recoveryDays !== undefined },
      })),
      ...lifecycleBlocks(scaled),
    ],
  };
}

function units(capacity: Capacity): Arguments {
  if (capacity.kind !== 'provisioned') return {};
  return { read_capacity: firstUnits(capacity.reads), write_capacity: firstUnits(capacity.writes) };
}

/** Keys of one attribute each have arguments of their own; only a GSI may have more. */
function keyArguments({ partition, sort }: Key): Arguments {
  return { hash_key: partition[0]?.name, range_key: sort[0]?.name };
}

function indexBlock(table: Table, index: SecondaryIndex): HclBlock {
  const projection = projectionArguments(index.projection);
  if (index.kind === 'LSI') {
    const given = { name: index.name, range_key: index.sort.name, ...projection };
    return { type: 'local_secondary_index', arguments: given };
  }
  const { partition, sort } = index.key;
  const isPlain = partition.length === 1 && sort.length <= 1;
  return {
    type: 'global_secondary_index',
    arguments: {
      name: index.name,
      ...(isPlain ? keyArguments(index.key) : {}),
      ...projection,
      ...units(capacityOf(table, index.name)),
    },
    blocks: isPlain
      ? []
      : [...partition.map(({ name }) => keyBlock(name, 'HASH')), ...sort.map(({ name }) => keyBlock(name, 'RANGE'))],
  };
}

function keyBlock(name: string, type: 'HASH' | 'RANGE'): HclBlock {
  return { type: 'key_schema', arguments: { attribute_name: name, key_type: type } };
}

function projectionArguments(projection: Projection): Arguments {
  return {
    projection_type: projection.kind,
    non_key_attributes: projection.kind === 'INCLUDE' ? projection.attributes : undefined,
  };
}

function maximumBlocks(capacity: Capacity): readonly HclBlock[] {
  if (capacity.kind === 'provisioned') return [];
  const { mostReads, mostWrites } = capacity;
  if (mostReads === undefined && mostWrites === undefined) return [];
  const given = { max_read_request_units: mostReads, max_write_request_units: mostWrites };
  return [{ type: 'on_demand_throughput', arguments: given }];
}

function recoveryBlock(days: number): HclBlock {
  return { type: 'point_in_time_recovery', arguments: { enabled: true, recovery_period_in_days: days } };
}

/** What auto scaling changes, Terraform must not change back. */
function lifecycleBlocks(scaled: readonly ScaledUnits[]): readonly HclBlock[] {
  if (scaled.length === 0) return [];
  const changed = scaled.map(({ side, index }) => {
    if (index !== undefined) return 'global_secondary_index';
    return side === 'Read' ? 'read_capacity' : 'write_capacity';
  });
  const references = Array.from(new Set(changed), (reference) => ({ reference }));
  return [{ type: 'lifecycle', arguments: { ignore_changes: references } }];
}

function scalingResources(scaled: ScaledUnits, position: number): readonly HclBlock[] {
  const label = `scaling_${position + 1}`;
  const path = scaled.index === undefined ? [] : ['index', scaled.index];
  const target = `aws_appautoscaling_target.${label}`;
  return [
    {
      type: 'resource',
      labels: ['aws_appautoscaling_target', label],
      arguments: {
        service_namespace: 'dynamodb',
        resource_id: { joined: ['table', { reference: 'aws_dynamodb_table.table.name' }, ...path] },
        scalable_dimension: scalableDimension(scaled),
        min_capacity: scaled.least,
        max_capacity: scaled.most,
      },
    },
    {
      type: 'resource',
      labels: ['aws_appautoscaling_policy', label],
      arguments: {
        name: `${scaled.side}CapacityUtilization${position + 1}`,
        policy_type: 'TargetTrackingScaling',
        service_namespace: { reference: `${target}.service_namespace` },
        resource_id: { reference: `${target}.resource_id` },
        scalable_dimension: { reference: `${target}.scalable_dimension` },
      },
      blocks: [
        {
          type: 'target_tracking_scaling_policy_configuration',
          arguments: { target_value: scaled.target },
          blocks: [
            {
              type: 'predefined_metric_specification',
              arguments: { predefined_metric_type: `DynamoDB${scaled.side}CapacityUtilization` },
            },
          ],
        },
      ],
    },
  ];
}
