import type { Activity } from '../pipeline/activity.ts';
import type { Deal } from '../pipeline/deal.ts';
import { thresholdsFrom, type Visit, visitsOf } from '../pipeline/visits.ts';
import { db } from './db.ts';
import { idle } from './idle.ts';
import type { ThresholdsRow } from './insights-row.ts';
import { readCounters } from './meta.ts';
import { liveRows } from './rows.ts';
import { same } from './same.ts';
import { learntOf, thresholdsKey } from './thresholds.ts';

/** Deals looked at: the newest, whose history is the nearest to today's. */
const DEALS = 2_000;
/** Deals read at a time. */
const CHUNK = 50;
/** Acts after which it is worth learning again before the day is over. */
const MANY_ACTS = 500;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Learns the thresholds of all pipelines again where they are a day old and something has happened since, or much has.
 * Returns the pipelines whose thresholds have changed. Reads at most 2,000 deals with their logs, a few at a time while
 * the page has nothing better to do.
 */
export async function learnThresholds(now: Date, timeZone: string): Promise<string[]> {
  const { seq } = await readCounters();
  const pipelines = liveRows('pipelines', await db.pipelines.toArray());
  const known = await Promise.all(pipelines.map(async ({ id }) => learntOf(id)));
  if (!known.some((row) => isOld(row, seq, now))) return [];

  const visits = await allVisits(now.toISOString(), timeZone);
  const changed: string[] = [];
  const asOf = now.toISOString();
  for (const [index, pipeline] of pipelines.entries()) {
    const stages = thresholdsFrom(pipeline, visits);
    if (differs(known[index] ?? null, stages)) changed.push(pipeline.id);
    await db.insights.put({ key: thresholdsKey(pipeline.id), asOf, seq, stages });
  }
  return changed;
}

function isOld(row: ThresholdsRow | null, seq: number, now: Date): boolean {
  if (!row) return true;
  const acts = Math.abs(seq - row.seq);
  const age = Math.abs(now.getTime() - Date.parse(row.asOf));
  return acts >= MANY_ACTS || (acts > 0 && age >= DAY);
}

/** Whether other days count now than before; a pipeline's own number is read where it stands. */
function differs(before: ThresholdsRow | null, now: ThresholdsRow['stages']): boolean {
  return !same(learnt(before?.stages ?? {}), learnt(now));
}

const learnt = (stages: ThresholdsRow['stages']) =>
  Object.entries(stages).flatMap(([id, { days, from }]) => (from === 'history' ? [[id, days]] : []));

async function allVisits(now: string, timeZone: string): Promise<Visit[]> {
  const visits: Visit[] = [];
  let below = '\uffff';
  for (let read = 0; read < DEALS; read += CHUNK) {
    await idle();
    // Ids begin with the time of their making.
    const page = await db.deals.where(':id').below(below).reverse().limit(CHUNK).toArray();
    visits.push(...(await visitsIn(liveRows('deals', page), now, timeZone)));
    if (page.length < CHUNK) break;
    below = page.at(-1)?.id ?? '';
  }
  return visits;
}

async function visitsIn(deals: readonly Deal[], now: string, timeZone: string): Promise<Visit[]> {
  const stored = await db.tasks
    .where('dealId')
    .anyOf(deals.map(({ id }) => id))
    .toArray();
  const tasks = liveRows('tasks', stored);
  const logs = await Promise.all(deals.map(({ id }) => movesOf(id)));
  return deals.flatMap(({ id }, index) =>
    visitsOf(
      logs[index] ?? [],
      tasks.filter(({ dealId }) => dealId === id),
      now,
      timeZone,
    ),
  );
}

const MOVES: ReadonlySet<string> = new Set(['deal-opened', 'stage-moved', 'status-changed']);

/** The log of a deal as far as it tells where it stood, oldest first. */
async function movesOf(dealId: string): Promise<Activity[]> {
  const log = await db.activities
    .where('[dealId+at]')
    .between([dealId, ''], [dealId, '\uffff'])
    .filter(({ detail }) => MOVES.has(detail.type))
    .toArray();
  return liveRows('activities', log);
}
