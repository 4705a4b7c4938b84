import type { Activity } from './activity.ts';
import type { Deal } from './deal.ts';
import { ALL_TIME, NO_CURRENCY, totalKey } from './totals-key.ts';

/** One total: how many, and the sum of their values in minor units of the key's currency (0 where it names none). */
export interface Total {
  count: number;
  amount: number;
}

/** What rows add to totals, by key text. */
export type Contributions = ReadonlyMap<string, Total>;

/** The tables whose rows count, and what is in them. */
export interface CountedTables {
  deals: Deal;
  activities: Activity;
}

function ofDeal(deal: Deal): Contributions {
  const { pipelineId, status, ownerId, value } = deal;
  const stageId = deal.stage.id;
  const furthest = deal.reached.at(-1) ?? stageId;
  const currency = value?.currency ?? NO_CURRENCY;
  return new Map([
    [
      totalKey({ kind: 'stock', pipelineId, stageId, status, ownerId, currency }),
      { count: 1, amount: value?.amount ?? 0 },
    ],
    [totalKey({ kind: 'furthest', pipelineId, stageId: furthest, status }), { count: 1, amount: 0 }],
  ]);
}

function ofActivity(activity: Activity): Contributions {
  const { detail } = activity;
  const sums = new Map<string, Total>();
  if (detail.type !== 'deal-opened' && detail.type !== 'stage-moved') return sums;
  for (const what of ['entered', 'advanced'] as const) {
    for (const stageId of detail[what]) {
      for (const day of [activity.day, ALL_TIME]) {
        const key = totalKey({ kind: 'flow', pipelineId: detail.pipelineId, stageId, day, what });
        sums.set(key, { count: (sums.get(key)?.count ?? 0) + 1, amount: 0 });
      }
    }
  }
  return sums;
}

const COUNTERS: { [T in keyof CountedTables]: (row: CountedTables[T]) => Contributions } = {
  deals: ofDeal,
  activities: ofActivity,
};

/**
 * What one row adds to the totals: the only definition of what counts, used by every write and by the full recount.
 * A deleted row, or none (`null`), adds nothing.
 */
export function contributions<T extends keyof CountedTables>(
  table: T,
  row: CountedTables[T] | null,
): Contributions {
  return row === null || row.deletedAt !== null ? new Map() : COUNTERS[table](row);
}

/** What turns totals containing `before` into totals containing `after`; keys that do not change are left out. */
export function difference(before: Contributions, after: Contributions): Contributions {
  const change = new Map<string, Total>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const count = (after.get(key)?.count ?? 0) - (before.get(key)?.count ?? 0);
    const amount = (after.get(key)?.amount ?? 0) - (before.get(key)?.amount ?? 0);
    if (count !== 0 || amount !== 0) change.set(key, { count, amount });
  }
  return change;
}

/** Adds `change` to `sums` in place; a total that comes to nothing is removed, so that equal totals are equal maps. */
export function addTo(sums: Map<string, Total>, change: Contributions): void {
  for (const [key, { count, amount }] of change) {
    const sum = { count: (sums.get(key)?.count ?? 0) + count, amount: (sums.get(key)?.amount ?? 0) + amount };
    if (sum.count === 0 && sum.amount === 0) sums.delete(key);
    else sums.set(key, sum);
  }
}
