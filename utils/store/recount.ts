import type { Total as Sum } from '../pipeline/totals.ts';
import { addTo } from '../pipeline/totals.ts';
import { db } from './db.ts';
import { liveRow } from './rows.ts';
import { contributionsOf } from './totals.ts';

/**
 * Counts every deal and activity again and mends the totals that differ. `ok`: nothing differed. Reads the whole of both
 * tables, so it is for repair and restore, never for a screen.
 */
export async function recount(): Promise<{ ok: boolean; repaired: number }> {
  return db.transaction('rw', db.deals, db.activities, db.totals, async () => {
    const sums = new Map<string, Sum>();
    for (const table of ['deals', 'activities'] as const) {
      await db.table(table).each((stored: unknown) => {
        addTo(sums, contributionsOf(table, liveRow(table, stored)));
      });
    }
    const wrong = new Map(sums);
    const gone: string[] = [];
    await db.totals.each(({ key, count, amount }) => {
      const sum = sums.get(key);
      if (!sum) gone.push(key);
      else if (sum.count === count && sum.amount === amount) wrong.delete(key);
    });
    await db.totals.bulkDelete(gone);
    await db.totals.bulkPut([...wrong].map(([key, sum]) => ({ key, ...sum })));
    const repaired = gone.length + wrong.size;
    return { ok: repaired === 0, repaired };
  });
}
