import { addTo, contributions, type Contributions, difference } from '../pipeline/totals.ts';
import { db } from './db.ts';
import { parseRow } from './rows.ts';
import type { RowTable } from './tables.ts';

/** What a row adds to the totals; rows of most tables add nothing. */
export function contributionsOf(table: RowTable, row: unknown): Contributions {
  if (row === null) return new Map();
  if (table === 'deals') return contributions('deals', parseRow('deals', row));
  if (table === 'activities') return contributions('activities', parseRow('activities', row));
  return new Map();
}

/** Brings the stored totals from the rows as they were to the rows as they are. Within the transaction that wrote them. */
export async function adjustTotals(
  changed: readonly { table: RowTable; first: unknown; last: unknown }[],
): Promise<void> {
  const change = new Map<string, { count: number; amount: number }>();
  for (const { table, first, last } of changed) {
    addTo(change, difference(contributionsOf(table, first), contributionsOf(table, last)));
  }
  const keys = [...change.keys()];
  if (keys.length === 0) return;
  const stored = await db.totals.bulkGet(keys);
  const sums = new Map(
    stored.flatMap((total) =>
      total ? [[total.key, { count: total.count, amount: total.amount }] as const] : [],
    ),
  );
  addTo(sums, change);
  await db.totals.bulkPut([...sums].map(([key, sum]) => ({ key, ...sum })));
  const gone = keys.filter((key) => !sums.has(key));
  if (gone.length > 0) await db.totals.bulkDelete(gone);
}
