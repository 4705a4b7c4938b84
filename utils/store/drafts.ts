import { db } from './db.ts';

/** Milliseconds an unsaved review or note is kept. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** Keeps what the rep has typed but not saved. `data` is plain data of the caller's own shape. */
export async function saveDraft(key: string, data: unknown, now = new Date()): Promise<void> {
  await db.drafts.put({ key, at: now.toISOString(), data });
}

/** The draft as it was saved, to be parsed by the caller; `null` when there is none. */
export async function readDraft(key: string): Promise<unknown> {
  return (await db.drafts.get(key))?.data ?? null;
}

export async function dropDraft(key: string): Promise<void> {
  await db.drafts.delete(key);
}

/** Drops the drafts nobody came back to. Called when the store is opened. */
export async function dropOldDrafts(now: Date): Promise<void> {
  await db.drafts
    .where('at')
    .below(new Date(now.getTime() - KEPT).toISOString())
    .delete();
}
