import * as z from 'zod';

/**
 * How far the store has come: kept in the database within each write transaction, and in every journal entry and the
 * ledger outside it, so that the two can be compared. Tables are not named here: a newer version may have more.
 */
export const countersSchema = z.object({
  key: z.literal('counters'),
  /** Number of the last operation; the first is 1. */
  seq: z.int().min(0),
  /** Chained over the ids of all operations, in order. */
  hash: z.string(),
  lastOperationId: z.string().nullable(),
  /** The latest clock stamp given out. */
  stamp: z.string().nullable(),
  /** Rows of each table of records, tombstones included: they only ever grow. */
  rows: z.record(z.string(), z.int().min(0)),
});
export type StoredCounters = z.infer<typeof countersSchema>;

/** All rows of records. */
export const rowsIn = (counters: Pick<StoredCounters, 'rows'>): number =>
  Object.values(counters.rows).reduce((sum, count) => sum + count, 0);
