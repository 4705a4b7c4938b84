import { currentAccess } from './access.ts';
import { checkStore } from './check.ts';
import { db } from './db.ts';
import { deepCheck } from './deep-check.ts';
import { dropOldDrafts } from './drafts.ts';
import { refuse } from './failure.ts';
import { setGate } from './gate.ts';
import { healed } from './heal.ts';
import { currentHealth, followHealth, setOwnHealth } from './health.ts';
import { idle } from './idle.ts';
import { appendJournal } from './journal.ts';
import { makeAnew, openDatabase } from './open.ts';
import { readReplay } from './replay.ts';
import { resettle } from './resettle.ts';

let opening: Promise<void> | null = null;

/**
 * Opens the store for this page, sees whether it is whole, and starts what keeps it so. Idempotent. Never rejects: what
 * is wrong is told by `watchHealth`.
 */
export function openStore(): Promise<void> {
  opening ??= open();
  return opening;
}

setGate({ ready: mayWrite, journal: appendJournal });

/** Lets a command through once the store was found whole and the session has had its heal. */
async function mayWrite(): Promise<void> {
  await openStore();
  const { state } = currentHealth();
  if (state !== 'ok' && state !== 'restored') refuse({ code: 'read-only' });
  await healed();
}

async function open(): Promise<void> {
  setOwnHealth({ state: 'opening' });
  try {
    await followHealth();
    await openOrMakeAnew();
    if (currentAccess() === 'open') await checkStore(new Date().toISOString());
    setOwnHealth({ state: 'ok' });
    if (currentAccess() === 'open') void keepWell();
  } catch (error) {
    setOwnHealth({ state: 'failed', detail: String(error).slice(0, 500) });
  }
}

/** What can wait until the screen stands. */
async function keepWell(): Promise<void> {
  try {
    await idle();
    await healed();
    await dropOldDrafts(new Date());
    await deepCheck(new Date().toISOString());
    await resettle(new Date());
  } catch {
    // The page was closed, or the browser refuses to read: the next page looks again.
  }
}

/** A second try for what passes by itself. What stays is damage: then the store is made anew, if the journal has it all. */
async function openOrMakeAnew(): Promise<void> {
  try {
    await openDatabase().catch(openDatabase);
  } catch (error) {
    const { missing, counters } = await readReplay();
    if (currentAccess() !== 'open' || !counters || missing.length > 0) throw error;
    await makeAnew();
  }
}

// The browser closes the connection by itself when it finds the store damaged; Dexie then opens it again, perhaps empty.
db.on('close', () => {
  queueMicrotask(() => {
    if (db.hasBeenClosed() || currentAccess() !== 'open' || currentHealth().state === 'opening') return;
    opening = null;
    void openStore();
  });
});
