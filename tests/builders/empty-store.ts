import { STANDARD_PIPELINE_ID, STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { regainAccess } from '../../utils/store/access.ts';
import { db } from '../../utils/store/db.ts';
import { setGate } from '../../utils/store/gate.ts';
import { openDatabase } from '../../utils/store/open.ts';

/** An empty store, open, that neither heals nor journals. For `beforeEach`. */
export async function emptyStore(): Promise<void> {
  setGate({ ready: async () => {}, journal: async () => {} });
  regainAccess();
  await openDatabase();
  const [identity, standard] = await Promise.all([
    db.meta.get('identity'),
    db.pipelines.get(STANDARD_PIPELINE_ID),
  ]);
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    if (identity) await db.meta.put(identity);
    if (standard) await db.pipelines.put({ ...standard, ...AS_NEW, stages: [...STANDARD_STAGES] });
  });
}

const AS_NEW = { name: null, frame: null, profile: null, care: null, answerAfter: 5 };
