import { db } from '../db.ts';
import { realm } from '../identity.ts';
import type { Insights, TodayRow } from '../insights-row.ts';
import { readCounters } from '../meta.ts';
import { resettle } from '../resettle.ts';
import { pipelines } from './funnel.ts';
import { medianAge } from './median.ts';
import { todayOf } from './today.ts';

/** What was last prepared for the popup, or `null` before the first time. */
export async function insights(): Promise<Insights | null> {
  return todayRow();
}

async function todayRow(): Promise<TodayRow | null> {
  const row = await db.insights.get('today');
  // A row of before obstacles were known counted other things.
  return row?.key === 'today' && 'answersOwed' in row.counts ? row : null;
}

/**
 * Prepares the row again unless nothing happened and the minute is the same; `now` decides what is due. Afterwards sees to
 * what time and edits have made old: a page may stay open for days.
 */
export async function refreshInsights(now: Date): Promise<void> {
  const asOf = now.toISOString();
  const [{ seq }, before] = await Promise.all([readCounters(), todayRow()]);
  if (before?.seq === seq && before.asOf.slice(0, 16) === asOf.slice(0, 16)) return;

  const realmId = await realm();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { today, counts } = await todayOf({ realmId, now: asOf, timeZone });
  const medians: Insights['medians'] = {};
  for (const pipeline of await pipelines()) {
    for (const { id } of pipeline.stages) {
      const median = await medianAge([realmId, pipeline.id, 'open', id], now);
      if (median) medians[id] = median;
    }
  }
  await db.insights.put({ key: 'today', seq, asOf, today, counts, medians });
  await resettle(now);
}
