import { exampleItem } from '../item/example-item.ts';
import type { Item } from '../item/item.ts';
import { parseItem } from '../item/parse-item.ts';
import { defaultProvisions } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { listPrices } from './prices.ts';
import type { Table } from '../capacity/table.ts';

/** Orders by customer; those still open are also in a sparse index by status, all of them in a local index by total. */
export const exampleTable: Table = {
  name: 'Orders',
  key: { partition: [{ name: 'customer', type: 'S' }], sort: [{ name: 'order', type: 'S' }] },
  indexes: [
    {
      kind: 'GSI',
      name: 'open-orders',
      key: { partition: [{ name: 'openSince', type: 'S' }], sort: [{ name: 'order', type: 'S' }] },
      projection: { kind: 'INCLUDE', attributes: ['total'] },
    },
    { kind: 'LSI', name: 'by-total', sort: { name: 'total', type: 'N' }, projection: { kind: 'KEYS_ONLY' } },
  ],
  capacity: { kind: 'on-demand' },
  tableClass: 'STANDARD',
  recoveryDays: 35,
  deletionProtection: true,
  replicas: [],
};

function readExample(): Item {
  const parsed = parseItem(exampleItem);
  if (!parsed.ok) throw new Error(`The example is no item: ${parsed.problem.reason}`);
  return parsed.item;
}

/** The plan that a reader sees first: traffic that follows the day, on demand. */
export const examplePlan: PlanInput = {
  table: exampleTable,
  item: readExample(),
  reads: [
    {
      kind: 'get',
      items: 1,
      consistency: 'eventual',
      traffic: { kind: 'daily', low: 100, high: 900, peakHour: 18 },
    },
    {
      kind: 'query',
      index: 'open-orders',
      items: 25,
      consistency: 'eventual',
      traffic: { kind: 'steady', perSecond: 20 },
    },
  ],
  writes: [
    { kind: 'insert', transactional: false, traffic: { kind: 'daily', low: 10, high: 90, peakHour: 18 } },
    { kind: 'update', transactional: false, traffic: { kind: 'daily', low: 20, high: 180, peakHour: 18 } },
  ],
  items: 50_000_000,
  indexUses: [{ index: 'open-orders', storedShare: 0.01, hottestShare: 0.5 }],
  hottestShare: 0.01,
  collectionBytes: 0,
  backups: 1,
  restores: 0,
  streamReads: 0,
  prices: listPrices,
  freeTier: true,
  provisions: defaultProvisions,
  reactionMinutes: 3,
};
