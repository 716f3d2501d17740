import type { FormOf } from '#widgets/shared/link-state.ts';
import { readNumbers } from '../forms/form-numbers.ts';
import { pageForm, type PageForm } from './page-form.ts';
import type { Throughput } from '../engine/capacity/partitions.ts';
import { gb, kb } from '../engine/item/sizes.ts';

/** What each field allows; another view on the page may have none of these names. */
export const partitionFields = {
  peakReads: 'text',
  peakWrites: 'text',
  dataSize: 'text',
  dataUnit: ['GB', 'TB'],
  hottestKey: 'text',
} as const;

/** The form as typed. */
export type PartitionForm = FormOf<typeof partitionFields>;

/** The worked example: many partitions, and one key that is too popular for its own. */
export const examplePartitionForm: PartitionForm = {
  peakReads: '9,000',
  peakWrites: '4,000',
  dataSize: '120',
  dataUnit: 'GB',
  hottestKey: '40',
};

/** Throughput, data in bytes, and the share (0 to 1) of the most used key. */
export interface PartitionLoad extends Throughput {
  bytes: number;
  hottestShare: number;
}

/** Returns the load that a form describes. */
export function readPartitionForm(form: PartitionForm): PageForm<PartitionForm, PartitionLoad> {
  const { values, problems } = readNumbers(form, {
    peakReads: { most: 1e9 },
    peakWrites: { most: 1e9 },
    dataSize: { most: 1e9 },
    hottestKey: { most: 100 },
  });
  const { peakReads: reads, peakWrites: writes, dataSize, hottestKey } = values;
  const bytes = dataSize * gb * (form.dataUnit === 'TB' ? kb : 1);
  return pageForm(problems, { reads, writes, bytes, hottestShare: hottestKey / 100 });
}
