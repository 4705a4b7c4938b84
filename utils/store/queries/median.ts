import { db } from '../db.ts';
import { isLive } from '../rows.ts';

/** Deals looked at per stage. */
const CAP = 200;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Median days since the deals of a board column came into it, to one decimal, from at most 200 of them; `null` for an
 * empty column. `column`: realm, pipeline, status, stage.
 */
export async function medianAge(
  column: readonly string[],
  now: Date,
): Promise<{ days: number; n: number } | null> {
  const deals = await db.deals
    .where('[realmId+pipelineId+status+stage.id+rank]')
    .between([...column, ''], [...column, '\uffff'])
    .limit(CAP)
    .toArray();
  const ages = deals
    .filter(isLive)
    .map((deal) => Math.max(0, (now.getTime() - Date.parse(deal.stage.at)) / DAY))
    .toSorted((a, b) => a - b);
  const high = ages[Math.floor(ages.length / 2)];
  const low = ages[Math.floor((ages.length - 1) / 2)];
  if (high === undefined || low === undefined) return null;
  return { days: Math.round((low + high) * 5) / 10, n: ages.length };
}
