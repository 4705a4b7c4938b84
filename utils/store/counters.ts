import * as z from 'zod';
import { checksum } from './checksum.ts';

/**
 * How far the store has come: kept in the database within each write transaction, and in every journal entry and the
 * ledger outside it, so that the two can be compared.
 */
export const countersSchema = z.object({
  /** Operations committed so far, which is also the number of the last one; the first is 1. */
  seq: z.int().min(0),
  /** Rolls over the ids of all operations in order. */
  hash: z.string(),
  /** Rows of each table of records, deleted ones included: they only ever grow. */
  rows: z.record(z.string(), z.int().min(0)),
});
export type Counters = z.infer<typeof countersSchema>;

export const NO_COUNTERS: Counters = { seq: 0, hash: '', rows: {} };

/** The counters after one more operation. `added`: rows added per table, only for tables that grew. */
export function nextCounters(
  before: Counters,
  operationId: string,
  added: Readonly<Record<string, number>>,
): Counters {
  const rows = { ...before.rows };
  for (const [table, count] of Object.entries(added)) rows[table] = (rows[table] ?? 0) + count;
  return { seq: before.seq + 1, hash: checksum(before.hash + operationId), rows };
}

/** All rows of records, as told to the rep; the operations themselves are bookkeeping. */
export function recordsIn(counters: Counters): number {
  return Object.entries(counters.rows)
    .filter(([table]) => table !== 'operations')
    .reduce((sum, [, count]) => sum + count, 0);
}
