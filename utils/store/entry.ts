import { db } from './db.ts';
import type { StoredEntry } from './journal-entry.ts';
import type { Recorder } from './recorder.ts';
import type { Operation } from './tables.ts';

type EntryRow = StoredEntry['rows'][number];

function entry(operation: Operation, rows: EntryRow[]): StoredEntry {
  const { seq, id, at, name, counters } = operation;
  const own: EntryRow = { table: 'operations', id, row: { ...operation } };
  return { seq, operationId: id, at, name, rows: [...rows, own], counters };
}

/** The journal's entry of an operation just done: every row it wrote, as it stands after it. */
export function newEntry(operation: Operation, recorder: Recorder): StoredEntry {
  const rows = recorder.touched().map(({ table, id, last }): EntryRow => ({ table, id, row: last }));
  const earlier = recorder
    .rewritten()
    .map((one): EntryRow => ({ table: 'operations', id: one.id, row: { ...one } }));
  return entry(operation, [...rows, ...earlier]);
}

/**
 * The entry of an earlier operation, for a journal that missed it: its rows as they stand now, which a later entry
 * overrules where it knows better.
 */
export async function entryOf(operation: Operation): Promise<StoredEntry> {
  const rows: EntryRow[] = [];
  for (const { table, id } of operation.images) {
    const row: unknown = await db.table(table).get(id);
    if (isRecord(row)) rows.push({ table, id, row });
  }
  for (const id of operation.undoes) {
    const earlier = await db.operations.get(id);
    if (earlier) rows.push({ table: 'operations', id, row: { ...earlier } });
  }
  return entry(operation, rows);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
