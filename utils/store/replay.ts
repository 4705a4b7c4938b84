import { journalKeys, missingSeqs, readJournal } from './journal.ts';
import { journalKey, type StoredEntry } from './journal-entry.ts';
import { readLedger } from './ledger.ts';
import type { StoredCounters } from './counters.ts';
import { ROW_TABLES } from './tables.ts';

/** Tables the journal gives rows back to; those of a newer version are left for it. */
export const REPLAYED: readonly string[] = [...ROW_TABLES, 'operations'];

/** What the journal holds: per table and id the row after its last act; `null` where it was erased. */
export interface Replay {
  rows: Map<string, Map<string, Record<string, unknown> | null>>;
  /** Where the store must be afterwards; `null` when neither ledger nor journal know. */
  counters: StoredCounters | null;
  /** When the last act was. */
  at: string | null;
  /** Acts that are neither in the journal nor known to be gone. Empty: nothing acknowledged is missing. */
  missing: number[];
}

/** Reads the whole journal. Memory: one copy of each row it names. */
export async function readReplay(): Promise<Replay> {
  const ledger = await readLedger();
  const keys = await journalKeys();
  const rows: Replay['rows'] = new Map(REPLAYED.map((table) => [table, new Map()]));
  const whole: string[] = [];
  let last: StoredEntry | null = null;
  for await (const entry of readJournal(keys)) {
    for (const { table, id, row } of entry.rows) rows.get(table)?.set(id, row);
    whole.push(journalKey(entry));
    last = entry;
  }
  const counters = ledger && ledger.seq >= (last?.seq ?? 0) ? ledger : (last?.counters ?? null);
  const gone = new Set(ledger?.gone);
  return {
    rows,
    counters,
    at: last?.at ?? null,
    missing: missingSeqs(whole, counters?.seq ?? 0).filter((seq) => !gone.has(seq)),
  };
}

/** Rows of the rep's data the journal can give back. */
export const recoverable = ({ rows }: Replay): number =>
  ROW_TABLES.reduce((sum, table) => sum + [...(rows.get(table)?.values() ?? [])].filter(Boolean).length, 0);
