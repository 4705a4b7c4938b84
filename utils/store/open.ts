import { STANDARD_PIPELINE_ID, STANDARD_STAGES } from '../pipeline/pipeline.ts';
import { db } from './db.ts';
import { openIdentity } from './identity.ts';
import { parseRow } from './rows.ts';

let opening: Promise<void> | null = null;

/** Opens the database and sees to it that the identity and the standard pipeline are there. Rejects if it cannot. */
export function openDatabase(): Promise<void> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * Deletes the database and opens a new one, in its first state. Other pages lose their connection and ask to be reloaded.
 * Rejects if the browser cannot.
 */
export function makeAnew(): Promise<void> {
  opening = db.delete({ disableAutoOpen: false }).then(open);
  return opening;
}

// A connection that was closed may come back to an empty store: what must be there is looked for again.
db.on('close', () => {
  opening = null;
});

async function open(): Promise<void> {
  await db.open();
  const { realmId, ownerId, deviceId } = await openIdentity();
  await db.transaction('rw', db.pipelines, async () => {
    if (await db.pipelines.get(STANDARD_PIPELINE_ID)) return;
    // The same on every machine, and older than any edit: stamped with the beginning of time.
    const start = new Date(0).toISOString();
    const pipeline = parseRow('pipelines', {
      id: STANDARD_PIPELINE_ID,
      realmId,
      ownerId,
      createdAt: start,
      updatedAt: start,
      deletedAt: null,
      _h: { '*': '0'.repeat(16) + deviceId },
      name: null,
      stages: STANDARD_STAGES,
    });
    await db.pipelines.add(pipeline);
  });
}
