import type { StoredCounters } from './counters.ts';
import { db } from './db.ts';
import { entryOf } from './entry.ts';
import { appendJournal, journalKeys, missingSeqs, raiseLedger } from './journal.ts';

/**
 * Brings the journal to where the database is: writes the acts that stand in the database and not there, after a kill
 * between the two or a loss on the journal's side. `at`: UTC instant. `torn`: acts whose entry is there and cannot be
 * read. Acts the database has forgotten too stay missing.
 */
export async function catchUp(
  inside: StoredCounters,
  at: string,
  torn: readonly number[] = [],
): Promise<void> {
  const missing = [...missingSeqs(await journalKeys(), inside.seq), ...torn];
  const operations = await db.operations.where('seq').anyOf(missing).toArray();
  for (const operation of operations) {
    // One view of all tables, so that no row of a later act stands beside one from before it.
    await appendJournal(await db.transaction('r', db.tables, () => entryOf(operation)));
  }
  await raiseLedger(inside, at);
}
