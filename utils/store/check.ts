import { catchUp } from './catch-up.ts';
import { rowsIn, type StoredCounters } from './counters.ts';
import { reportLoss } from './health.ts';
import { journalKeys, readJournal } from './journal.ts';
import { compare, readLedger } from './ledger.ts';
import { readCounters } from './meta.ts';
import { makeAnew } from './open.ts';
import { readReplay, recoverable } from './replay.ts';
import { putBack } from './restore.ts';

/**
 * Compares the store with what is kept outside it, brings the journal up to the store, and puts back what the store has
 * lost where the journal holds all of it; otherwise writing is frozen and the rep is asked. A few milliseconds when
 * nothing is wrong. `now`: UTC instant.
 */
export async function checkStore(now: string): Promise<void> {
  // Two pages opening at once must not both restore.
  await navigator.locks.request('embudo-check', async () => {
    const inside = await readCounters();
    switch (compare(inside, await outsideCounters())) {
      case 'new':
      case 'whole':
        return;
      case 'ahead':
        await catchUp(inside, now);
        return;
      case 'emptied':
      case 'shortened':
        await amend(rowsIn(inside), now);
    }
  });
}

/** What the store must hold, by the ledger, or by the journal's last entry when the ledger is gone. */
async function outsideCounters(): Promise<StoredCounters | null> {
  const ledger = await readLedger();
  if (ledger) return ledger;
  const newestFirst = (await journalKeys()).toReversed();
  for await (const entry of readJournal(newestFirst)) return entry.counters;
  return null;
}

/**
 * Puts back what the journal has, unless it too has lost something: then that is for the rep to decide. A store that is
 * `unreadable` is made anew for it.
 */
export async function amend(found: number, now: string, unreadable = false): Promise<void> {
  const replay = await readReplay();
  const told = { expected: rowsIn(replay.counters ?? { rows: {} }), found, recoverable: recoverable(replay) };
  if (replay.missing.length > 0) return reportLoss(told);
  try {
    if (unreadable) await makeAnew();
    await putBack(replay, now);
  } catch {
    // No room, or a browser that refuses to write: the journal still has it all, and the rep can start it again.
    await reportLoss(told);
  }
}
