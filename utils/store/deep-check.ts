import { browser } from '../browser.ts';
import { catchUp } from './catch-up.ts';
import { amend } from './check.ts';
import { db } from './db.ts';
import { currentHealth } from './health.ts';
import { journalKeys, readJournal } from './journal.ts';
import { journalKey, seqOfKey } from './journal-entry.ts';
import { readCounters } from './meta.ts';
import { sweep } from './sweep.ts';
import { ROW_TABLES } from './tables.ts';

const MARKER = 'deep-checked';
/** Newest entries whose text is read again: a torn log loses its end. */
const TAIL = 200;

/**
 * Once per browser session, when there is nothing else to do: counts the rows of each table, reads a part of them, and
 * looks for gaps in the journal. Finds a store that lost rows and kept its counters. `now`: UTC instant.
 */
export async function deepCheck(now: string): Promise<void> {
  await navigator.locks.request('embudo-deep-check', { ifAvailable: true }, async (lock) => {
    const session = browser.storage.session;
    if (!lock || (await session.get(MARKER))[MARKER] === true) return;
    const { state } = currentHealth();
    if (state !== 'ok' && state !== 'restored') return;
    const { found, short } = await countRows();
    const readable = await sweep();
    if (short || !readable) {
      await navigator.locks.request('embudo-check', () => amend(found, now, !readable));
    } else {
      await catchUp(await readCounters(), now, await tornTail());
    }
    await session.set({ [MARKER]: true });
  });
}

/** Rows found in all tables, and whether any has fewer than its counter says. More is no loss. */
async function countRows(): Promise<{ found: number; short: boolean }> {
  const counted = await Promise.all(
    ROW_TABLES.map((table) =>
      db.transaction('r', [table, db.meta], async () => {
        const { rows } = await readCounters();
        const count = await db.table(table).count();
        return { count, short: count < rows[table] };
      }),
    ),
  );
  return {
    found: counted.reduce((sum, { count }) => sum + count, 0),
    short: counted.some(({ short }) => short),
  };
}

/** Numbers of the newest acts whose entry is there and cannot be read. */
async function tornTail(): Promise<number[]> {
  const keys = (await journalKeys()).slice(-TAIL);
  const whole = new Set((await Array.fromAsync(readJournal(keys))).map(journalKey));
  return keys.filter((key) => !whole.has(key)).flatMap((key) => seqOfKey(key) ?? []);
}
