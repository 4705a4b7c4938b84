import { v5 } from 'uuid';
import { db } from './db.ts';
import { type Counters, ROW_TABLES, type RowTable } from './tables.ts';

/** What the chain of operation ids starts from. */
const START = '00000000-0000-0000-0000-000000000000';

/** No rows in any table. */
export const none = (): Record<RowTable, number> => ({
  people: 0,
  contactPoints: 0,
  personContacts: 0,
  companies: 0,
  deals: 0,
  dealPeople: 0,
  activities: 0,
  pipelines: 0,
  marks: 0,
  proposals: 0,
  rounds: 0,
  tasks: 0,
  ownFields: 0,
});

/** The counters as they stand; zeros in a new store. */
export async function readCounters(): Promise<Counters> {
  const stored = await db.meta.get('counters');
  if (stored?.key === 'counters') return { ...stored, rows: { ...none(), ...stored.rows } };
  return { key: 'counters', seq: 0, hash: START, lastOperationId: null, stamp: null, rows: none() };
}

/** The counters after one more operation. The hash is a name-based UUID: synchronous, as a transaction needs. */
export function countersAfter(
  before: Counters,
  operationId: string,
  stamp: string,
  inserted: Record<RowTable, number>,
): Counters {
  const rows = none();
  for (const table of ROW_TABLES) rows[table] = before.rows[table] + inserted[table];
  return {
    key: 'counters',
    seq: before.seq + 1,
    hash: v5(operationId, before.hash),
    lastOperationId: operationId,
    stamp,
    rows,
  };
}
