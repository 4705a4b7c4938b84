import type { Activity } from '../../pipeline/activity.ts';
import { db } from '../db.ts';
import { isLive, liveRows } from '../rows.ts';

/** What happened with a person, newest first. `before` continues after the last activity of the page before. */
export async function timeline(
  personId: string,
  { limit, before }: { limit: number; before?: Pick<Activity, 'at' | 'id'> },
): Promise<Activity[]> {
  const stored = await db.activities
    .where('[personId+at]')
    .between([personId, ''], [personId, before?.at ?? '\uffff'], true, true)
    .reverse()
    .filter((row) => isLive(row) && (!before || row.at < before.at || row.id < before.id))
    .limit(limit)
    .toArray();
  return liveRows('activities', stored);
}
