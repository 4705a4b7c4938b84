import { fc } from '@fast-check/vitest';
import type { CommandResult } from '../../utils/pipeline/commands.ts';
import { db } from '../../utils/store/db.ts';
import type { RowTable } from '../../utils/store/tables.ts';

/** One act of a rep, on whatever rows the store has by then; `null` when there is nothing to do it to. */
export type Step = (now: Date) => Promise<CommandResult | null>;

/** Which row an act is done to, out of those there are. */
export const pick = fc.nat({ max: 30 });

/** A row by number, deleted ones included now and then: commands must refuse those. */
export async function at(table: RowTable | 'operations', n: number): Promise<string | null> {
  const ids = await db.table<unknown, string>(table).toCollection().primaryKeys();
  return ids[n % Math.max(ids.length, 1)] ?? null;
}

/** An act on the n-th row of a table. */
export const on =
  (table: RowTable) => (n: number, act: (id: string) => Promise<CommandResult>) => async () => {
    const id = await at(table, n);
    return id === null ? null : act(id);
  };

export const onPerson = on('people');
export const onDeal = on('deals');
