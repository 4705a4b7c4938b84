import * as z from 'zod';
import { browser } from '../browser.ts';
import { countersSchema, type StoredCounters } from './counters.ts';
import type { StoredEntry } from './journal-entry.ts';

/** What is kept outside the database to notice that it has lost something. */
const ledgerSchema = countersSchema.extend({
  at: z.iso.datetime(),
  /** Entries known to be gone for good, after a restore without them: no reason to doubt the journal again. */
  gone: z.array(z.int()).default([]),
});
export type Ledger = z.infer<typeof ledgerSchema>;

export const LEDGER_KEY = 'ledger';

/** The ledger; `null` when there is none yet or it cannot be read. */
export async function readLedger(): Promise<Ledger | null> {
  try {
    const stored = await browser.storage.local.get(LEDGER_KEY);
    return ledgerSchema.safeParse(stored[LEDGER_KEY]).data ?? null;
  } catch {
    // A torn store throws on reading: the journal's own entries carry the same counters.
    return null;
  }
}

/** The ledger after an entry. */
export const ledgerAfter = (entry: StoredEntry, before: Ledger | null): Ledger => ({
  ...entry.counters,
  at: entry.at,
  gone: before?.gone ?? [],
});

/**
 * What the counters inside the database say beside those outside.
 * - `new`: nothing was ever written.
 * - `whole`: they agree.
 * - `ahead`: the last acts are not in the journal, which a kill between the two explains: catch up.
 * - `emptied`, `shortened`: acts that were acknowledged are not in the database.
 */
export type Verdict = 'new' | 'whole' | 'ahead' | 'emptied' | 'shortened';

export function compare(inside: StoredCounters | null, outside: StoredCounters | null): Verdict {
  if (!outside || outside.seq === 0) return inside && inside.seq > 0 ? 'ahead' : 'new';
  if (!inside || inside.seq === 0) return 'emptied';
  if (inside.seq !== outside.seq) return inside.seq > outside.seq ? 'ahead' : 'shortened';
  // As many acts, but not the same ones: an older copy of the profile went on by itself.
  return inside.hash === outside.hash ? 'whole' : 'shortened';
}
