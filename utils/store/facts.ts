import type { Activity } from '../pipeline/activity.ts';
import type { Deal } from '../pipeline/deal.ts';
import type { DealFacts, Threshold, Word } from '../pipeline/facts.ts';
import { parkedTimes } from '../pipeline/visits.ts';
import { db } from './db.ts';
import { liveRows } from './rows.ts';
import { thresholdsOf } from './thresholds.ts';

/** Entries of a deal's log that are looked at: the newest. */
const LOOK_BACK = 1_000;

/** All that gates and obstacles know of a deal; `null` when its pipeline is gone. Within or outside a transaction. */
export async function dealFacts(deal: Deal): Promise<DealFacts | null> {
  return (await factsOfDeals([deal]))[0] ?? null;
}

/**
 * The same for several deals, in their order: one query per table but for the logs. `null` for one whose pipeline is gone.
 *
 * @param lookBack entries of each log
 */
export async function factsOfDeals(
  deals: readonly Deal[],
  lookBack = LOOK_BACK,
): Promise<(DealFacts | null)[]> {
  const ids = deals.map(({ id }) => id);
  const [pipelines, parts, marks, proposals, rounds, tasks, logs] = await Promise.all([
    db.pipelines.bulkGet([...new Set(deals.map(({ pipelineId }) => pipelineId))]),
    db.dealPeople.where('dealId').anyOf(ids).toArray(),
    db.marks.where('dealId').anyOf(ids).toArray(),
    db.proposals.where('dealId').anyOf(ids).toArray(),
    db.rounds.where('dealId').anyOf(ids).toArray(),
    db.tasks.where('dealId').anyOf(ids).toArray(),
    Promise.all(ids.map((id) => logOf(id, lookBack))),
  ]);
  const people = byDeal(liveRows('dealPeople', parts));
  const known = new Map(liveRows('pipelines', pipelines).map((pipeline) => [pipeline.id, pipeline]));
  const thresholds = new Map<string, Record<string, Threshold>>();
  for (const pipeline of known.values()) thresholds.set(pipeline.id, await thresholdsOf(pipeline));
  const contactPoints = await contactPointsOf([...people.values()].flat().map(({ personId }) => personId));
  const of = {
    marks: byDeal(liveRows('marks', marks)),
    proposals: byDeal(liveRows('proposals', proposals).toSorted((a, b) => a.version - b.version)),
    rounds: byDeal(liveRows('rounds', rounds).toSorted((a, b) => a.number - b.number)),
    tasks: byDeal(liveRows('tasks', tasks)),
  };
  return deals.map((deal, index): DealFacts | null => {
    const pipeline = known.get(deal.pipelineId);
    if (!pipeline) return null;
    const oldestFirst = logs[index] ?? [];
    const here = people.get(deal.id) ?? [];
    return {
      deal,
      pipeline,
      people: here.map(({ personId, role, primary }) => ({ personId, role, primary })),
      contactPoints: here.reduce((sum, { personId }) => sum + (contactPoints.get(personId) ?? 0), 0),
      words: oldestFirst.flatMap(wordOf),
      entered: enteredBy(oldestFirst),
      marks: of.marks.get(deal.id) ?? [],
      proposals: of.proposals.get(deal.id) ?? [],
      rounds: of.rounds.get(deal.id) ?? [],
      tasks: of.tasks.get(deal.id) ?? [],
      thresholds: thresholds.get(pipeline.id) ?? {},
      parked: parkedTimes(oldestFirst),
    };
  });
}

/** The newest entries of a deal's log, oldest first. */
async function logOf(dealId: string, lookBack: number): Promise<Activity[]> {
  const newestFirst = await db.activities
    .where('[dealId+at]')
    .between([dealId, ''], [dealId, '\uffff'])
    .reverse()
    .limit(lookBack)
    .toArray();
  return liveRows('activities', newestFirst).toReversed();
}

function byDeal<T extends { dealId: string | null }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    if (row.dealId === null) continue;
    const here = found.get(row.dealId);
    if (here) here.push(row);
    else found.set(row.dealId, [row]);
  }
  return found;
}

/** How many contact points each person has. */
async function contactPointsOf(personIds: readonly string[]): Promise<Map<string, number>> {
  const uses = await db.personContacts.where('personId').anyOf(personIds).toArray();
  const counts = new Map<string, number>();
  for (const { personId } of liveRows('personContacts', uses)) {
    counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return counts;
}

function wordOf({ id: activityId, at, detail }: Activity): Word[] {
  if (detail.type === 'proposal' && detail.what === 'sent') {
    return [{ activityId, at, channel: 'proposal', direction: 'out', outcome: null }];
  }
  if (detail.type !== 'contact' || (detail.mail?.auto ?? null) !== null) return [];
  const { channel, direction, outcome } = detail;
  return [{ activityId, at, channel, direction, outcome }];
}

/** When each stage was first entered, by what the log says of entries. */
function enteredBy(oldestFirst: readonly Activity[]): Record<string, string> {
  const entered: Record<string, string> = {};
  for (const { at, detail } of oldestFirst) {
    if (detail.type !== 'deal-opened' && detail.type !== 'stage-moved') continue;
    for (const stageId of detail.entered) entered[stageId] ??= at;
  }
  return entered;
}
