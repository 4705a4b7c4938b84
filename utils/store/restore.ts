import { db } from './db.ts';
import { reportRestored } from './health.ts';
import { healed } from './heal.ts';
import { raiseLedger } from './journal.ts';
import { readCounters } from './meta.ts';
import { recount } from './recount.ts';
import { readReplay, type Replay, REPLAYED } from './replay.ts';
import { same } from './same.ts';
import { type Counters, ROW_TABLES } from './tables.ts';

/** Rows put back between two looks at the signal. */
const CHUNK = 500;

export type Progress = (done: number, total: number) => void;

/**
 * Puts back every row the journal holds, brings totals and counters up to them, and takes the freeze away. All in one
 * transaction: a kill or an abort in the middle leaves the store as it was found. Running it on a whole store changes
 * nothing. `rows`: how many were missing or older. Rejects with the signal's reason or what the browser says.
 */
export async function restoreFromJournal(
  onProgress: Progress = () => {},
  signal?: AbortSignal,
): Promise<{ rows: number }> {
  return navigator.locks.request('embudo-check', async () =>
    putBack(await readReplay(), new Date().toISOString(), onProgress, signal),
  );
}

/** As `restoreFromJournal`, with the journal read and the check's lock held. `now`: UTC instant for the notice. */
export async function putBack(
  replay: Replay,
  now: string,
  onProgress: Progress = () => {},
  signal?: AbortSignal,
): Promise<{ rows: number }> {
  await healed();
  let changed = 0;
  const counters = await db.transaction(
    'rw',
    db.tables.filter(({ name }) => name !== 'drafts'),
    async () => {
      const total = [...replay.rows.values()].reduce((sum, { size }) => sum + size, 0);
      let done = 0;
      for (const table of REPLAYED) {
        const all = [...(replay.rows.get(table) ?? [])];
        for (let start = 0; start < all.length; start += CHUNK) {
          signal?.throwIfAborted();
          const chunk = all.slice(start, start + CHUNK);
          const put = await putChunk(table, chunk);
          // Operations are bookkeeping, no loss the rep could see.
          if (table !== 'operations') changed += put;
          done += chunk.length;
          onProgress(done, total);
        }
      }
      await recount();
      // What follows from rows alone may be older in the journal than it was in the store: work it out again.
      await db.insights.delete('settled');
      const next = await countersNow(replay);
      await db.meta.put(next);
      return next;
    },
  );
  await raiseLedger(counters, replay.at ?? now, replay.missing);
  await reportRestored(changed, now);
  return { rows: changed };
}

/** Returns how many rows differ from what was there. */
async function putChunk(
  table: string,
  chunk: readonly [string, Record<string, unknown> | null][],
): Promise<number> {
  const there = await db.table(table).bulkGet(chunk.map(([id]) => id));
  const different = chunk.filter(([, row], index) => !same(there[index] ?? null, row));
  await db.table(table).bulkPut(different.flatMap(([, row]) => row ?? []));
  await db.table(table).bulkDelete(different.flatMap(([id, row]) => (row === null ? id : [])));
  return different.length;
}

/** The counters of the last act, with the rows counted: some may be there that the journal does not name. */
async function countersNow({ counters }: Replay): Promise<Counters> {
  const { seq, hash, lastOperationId, stamp } = counters ?? (await readCounters());
  const rows = await Promise.all(ROW_TABLES.map(async (table) => [table, await db.table(table).count()]));
  return { key: 'counters', seq, hash, lastOperationId, stamp, rows: Object.fromEntries(rows) };
}
