import { browser } from '../browser.ts';
import type { StoredCounters } from './counters.ts';
import { decodeEntry, encodeEntry, journalKey, seqOfKey, type StoredEntry } from './journal-entry.ts';
import { type Ledger, LEDGER_KEY, ledgerAfter, readLedger } from './ledger.ts';

/** Entries read from storage at a time. */
const CHUNK = 100;

/**
 * Writes one act to the journal and moves the ledger on, in one step of storage. An act is acknowledged only once this
 * has resolved. Writing the same entry again changes nothing. Rejects with what the browser says (no room left).
 */
export async function appendJournal(entry: StoredEntry): Promise<void> {
  // Two pages commit 5 and 6 and may come here in either order: the ledger must end at 6.
  await navigator.locks.request('embudo-journal', async () => {
    const ledger = await readLedger();
    await browser.storage.local.set({
      [journalKey(entry)]: encodeEntry(entry),
      ...((ledger?.seq ?? 0) < entry.seq && { [LEDGER_KEY]: ledgerAfter(entry, ledger) }),
    });
  });
}

/** Moves the ledger to counters found in the database, or put there by a restore. `gone`: see `Ledger`. */
export async function raiseLedger(counters: StoredCounters, at: string, gone?: number[]): Promise<void> {
  await navigator.locks.request('embudo-journal', async () => {
    const ledger = await readLedger();
    if (ledger && ledger.seq >= counters.seq && !gone) return;
    const next: Ledger = { ...counters, at, gone: gone ?? ledger?.gone ?? [] };
    await browser.storage.local.set({ [LEDGER_KEY]: next });
  });
}

/** The journal's keys in `storage.local`, in order of `seq`, with nothing said about what stands under them. */
export async function journalKeys(): Promise<string[]> {
  const { local } = browser.storage;
  // Firefox has `getKeys` from 143 on. Reading everything is what a torn store of Chromium refuses.
  const keys =
    'getKeys' in local ? await local.getKeys() : Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => seqOfKey(key) !== null).toSorted();
}

/** The whole entries under the given keys, in their order; torn ones are left out. */
export async function* readJournal(keys: readonly string[]): AsyncGenerator<StoredEntry> {
  for (let start = 0; start < keys.length; start += CHUNK) {
    const chunk = keys.slice(start, start + CHUNK);
    const stored = await readKeys(chunk);
    for (const key of chunk) {
      const entry = decodeEntry(stored[key]);
      if (entry && journalKey(entry) === key) yield entry;
    }
  }
}

/** One torn value makes the browser refuse all that were asked for together: then each is read alone. */
async function readKeys(keys: readonly string[]): Promise<Record<string, unknown>> {
  const { local } = browser.storage;
  try {
    return await local.get([...keys]);
  } catch {
    const one = async (key: string) => local.get(key).catch(() => ({}));
    return Object.assign({}, ...(await Promise.all(keys.map(one))));
  }
}

/** Numbers from 1 to `last` that have no key in the journal. */
export function missingSeqs(keys: readonly string[], last: number): number[] {
  const present = new Set(keys.map(seqOfKey));
  return Array.from({ length: last }, (_, index) => index + 1).filter((seq) => !present.has(seq));
}
