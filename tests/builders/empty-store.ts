import { regainAccess } from '../../utils/store/access.ts';
import { db } from '../../utils/store/db.ts';
import { setGate } from '../../utils/store/gate.ts';
import { openDatabase } from '../../utils/store/open.ts';

/** An empty store, open, that neither heals nor journals. For `beforeEach`. */
export async function emptyStore(): Promise<void> {
  setGate({ ready: async () => {}, journal: async () => {} });
  regainAccess();
  await openDatabase();
  const pipelines = await db.pipelines.toArray();
  const identity = await db.meta.get('identity');
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    if (identity) await db.meta.put(identity);
    await db.pipelines.bulkPut(pipelines);
  });
}
