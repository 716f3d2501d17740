import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { listIndexCosts, type IndexedWrite } from '../engine/plan/index-costs.ts';
import { exampleIndexForm, indexFields, readIndexForm, type IndexForm } from './index-form.ts';
import { exampleModeForm, modeFields, readModeForm, type ModeForm } from './mode-form.ts';
import { wrongFields } from './page-form.ts';
import { examplePartitionForm, partitionFields, readPartitionForm, type PartitionForm } from './partition-form.ts';
import { planTable } from '../engine/plan/plan.ts';
import { listReplicaCharges } from '../engine/plan/replica-costs.ts';
import { exampleReplicaForm, readReplicaForm, replicaFields, type ReplicaForm } from './replica-form.ts';
import { gb } from '../engine/item/sizes.ts';

describe('what a write takes from two indexes beside an item of 1.5 KB', () => {
  const item = { itemBytes: 1536, entryBytes: 1025, indexes: 2, transactional: false };

  test.each<[IndexedWrite, number, number]>([
    ['insert', 2, 6],
    ['insert-without-key', 0, 2],
    ['add-key', 2, 6],
    ['change-key', 4, 10],
    ['change-projected', 2, 6],
    ['change-other', 0, 2],
    ['remove-key', 2, 6],
    ['delete', 2, 6],
  ])('%s: %i units of each, %i together', (write, eachIndex, together) => {
    expect(listIndexCosts(item)).toContainEqual(
      expect.objectContaining({ write, table: 2, eachIndex, together, million: expect.closeTo(together * 0.625) }),
    );
  });

  test('counts the table twice in a transaction, and no index', () => {
    expect(listIndexCosts({ ...item, transactional: true })).toContainEqual(
      expect.objectContaining({ write: 'change-key', table: 4, eachIndex: 4, together: 12 }),
    );
  });

  test('is refused for an item that is too large', () => {
    expect(listIndexCosts({ ...item, itemBytes: 409_601 })).toMatchObject({ ok: false, reason: 'item-too-large' });
  });
});

describe('what replicas add', () => {
  const writes = { perSecond: 1, itemBytes: 1024, indexes: 1, regions: 3 };

  test('is a replicated write and index writes in each Region, and transfer to the others', () => {
    expect(listReplicaCharges(writes)).toEqual([
      { price: 'replicatedWriteRequests', each: 1, regions: 3, amount: expect.closeTo(3 * 2.628 * 0.625) },
      { price: 'writeRequests', each: 1, regions: 3, amount: expect.closeTo(3 * 2.628 * 0.625) },
      { price: 'transfer', each: expect.closeTo(2.506, 3), regions: 2, amount: expect.closeTo(0.1, 3) },
    ]);
  });

  test('is nothing in one Region', () => {
    expect(listReplicaCharges({ ...writes, regions: 1 })).toMatchObject([{ price: 'writeRequests', each: 2 }]);
  });
});

describe('a form', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['with an entry above its item', wrongFields(readIndexForm({ ...exampleIndexForm, entry: '3000' })), ['entry']],
    [
      'with an item above 400 KB',
      wrongFields(readIndexForm({ ...exampleIndexForm, indexedItem: '401' })),
      ['indexedItem'],
    ],
    ['with 26 indexes', wrongFields(readIndexForm({ ...exampleIndexForm, indexCount: '26' })), ['indexCount']],
    ['with an hour of 24', wrongFields(readModeForm({ ...exampleModeForm, modeHour: '24' })), ['modeHour']],
    ['with a target of 95%', wrongFields(readModeForm({ ...exampleModeForm, modeTarget: '95' })), ['modeTarget']],
    [
      'with spikes longer than a day',
      wrongFields(readModeForm({ ...exampleModeForm, modeShape: 'spiky', modeMinutes: '600' })),
      ['modeMinutes'],
    ],
    [
      'with nothing that its shape does not ask',
      wrongFields(readModeForm({ ...exampleModeForm, modeShape: 'steady', modeHour: 'x', modeMostReads: '' })),
      [],
    ],
    [
      'with more than all for one key',
      wrongFields(readPartitionForm({ ...examplePartitionForm, hottestKey: '101' })),
      ['hottestKey'],
    ],
    ['with no Region', wrongFields(readReplicaForm({ ...exampleReplicaForm, regions: '0' })), ['regions']],
  ])('%s is wrong there', (_, wrong, fields) => {
    expect(wrong).toEqual(fields);
  });

  test('counts terabytes as AWS does', () => {
    const parsed = readPartitionForm({ ...examplePartitionForm, dataSize: '2', dataUnit: 'TB' });
    expect(parsed).toMatchObject({ ok: true, value: { bytes: 2048 * gb, hottestShare: 0.4 } });
  });

  test('of modes makes a plan in which a request takes a unit', () => {
    const parsed = readModeForm({ ...exampleModeForm, modeShape: 'steady' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(planTable(parsed.value)).toMatchObject({
      ok: true,
      workload: { demands: [{ reads: expect.arrayContaining([100]), writes: expect.arrayContaining([40]) }] },
    });
  });

  test('never throws, whatever is typed', () => {
    const typed = (fields: object) =>
      fc.dictionary(fc.constantFrom(...Object.keys(fields)), fc.string()).map((texts) =>
        // A choice holds one of its options: the link and the inputs see to that.
        Object.fromEntries(
          Object.entries(texts).filter(([name]) => fields[name as keyof typeof fields] === ('text' as unknown)),
        ),
      );
    fc.assert(
      fc.property(
        typed(indexFields),
        typed(modeFields),
        typed(partitionFields),
        typed(replicaFields),
        (index, mode, partition, replica) => {
          expect(readIndexForm({ ...exampleIndexForm, ...(index as Partial<IndexForm>) })).toHaveProperty('ok');
          expect(
            readPartitionForm({ ...examplePartitionForm, ...(partition as Partial<PartitionForm>) }),
          ).toHaveProperty('ok');
          expect(readReplicaForm({ ...exampleReplicaForm, ...(replica as Partial<ReplicaForm>) })).toHaveProperty('ok');
          const modes = readModeForm({ ...exampleModeForm, ...(mode as Partial<ModeForm>) });
          if (modes.ok) expect(planTable(modes.value).ok).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('no two views share the name of a field', () => {
  const names = [indexFields, modeFields, partitionFields, replicaFields].flatMap((fields) => Object.keys(fields));
  expect(names).toHaveLength(new Set(names).size);
});
