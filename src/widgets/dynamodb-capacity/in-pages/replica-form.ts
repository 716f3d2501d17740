import { dynamodbTables } from '#data/dynamodb.ts';
import type { FormOf } from '#widgets/shared/link-state.ts';
import { readNumbers } from '../forms/form-numbers.ts';
import { bytesOf } from './index-form.ts';
import { pageForm, type PageForm, type PageProblems } from './page-form.ts';
import type { ReplicatedWrites } from '../engine/plan/replica-costs.ts';
import { largestItemBytes } from '../engine/item/sizes.ts';

/** What each field allows; another view on the page may have none of these names. */
export const replicaFields = {
  replicatedWrites: 'text',
  replicatedSize: 'text',
  replicatedUnit: ['bytes', 'KB'],
  replicatedIndexes: 'text',
  regions: 'text',
} as const;

/** The form as typed. */
export type ReplicaForm = FormOf<typeof replicaFields>;

/** The worked example: three Regions, and one global index. */
export const exampleReplicaForm: ReplicaForm = {
  replicatedWrites: '100',
  replicatedSize: '1.5',
  replicatedUnit: 'KB',
  replicatedIndexes: '1',
  regions: '3',
};

/** More Regions than AWS has. */
const mostRegions = 40;

/** Returns the writes that a form describes. */
export function readReplicaForm(form: ReplicaForm): PageForm<ReplicaForm, ReplicatedWrites> {
  const { values, problems: wrong } = readNumbers(form, {
    replicatedWrites: { most: 1e9 },
    replicatedSize: {},
    replicatedIndexes: { most: dynamodbTables.globalIndexes.value, whole: true },
    regions: { most: mostRegions, whole: true },
  });
  const itemBytes = bytesOf(values.replicatedSize, form.replicatedUnit);
  const problems: PageProblems<ReplicaForm> = { ...wrong };
  if (itemBytes > largestItemBytes) problems.replicatedSize ??= 'too-large-item';
  if (values.regions < 1) problems.regions ??= 'no-region';
  return pageForm(problems, {
    perSecond: values.replicatedWrites,
    itemBytes,
    indexes: values.replicatedIndexes,
    regions: values.regions,
  });
}
