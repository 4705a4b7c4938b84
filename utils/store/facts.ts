import type { Activity } from '../pipeline/activity.ts';
import type { Deal } from '../pipeline/deal.ts';
import type { DealFacts, Word } from '../pipeline/facts.ts';
import { db } from './db.ts';
import { liveRow, liveRows } from './rows.ts';
import { thresholdsOf } from './thresholds.ts';

/** Entries of a deal's log that are looked at: the newest. */
const LOOK_BACK = 1_000;

/** All that gates and obstacles know of a deal; `null` when its pipeline is gone. Within or outside a transaction. */
export async function dealFacts(deal: Deal): Promise<DealFacts | null> {
  const pipeline = liveRow('pipelines', await db.pipelines.get(deal.pipelineId));
  if (!pipeline) return null;
  const of = { dealId: deal.id };
  const [parts, log, marks, proposals, rounds, tasks, thresholds] = await Promise.all([
    db.dealPeople.where(of).toArray(),
    db.activities
      .where('[dealId+at]')
      .between([deal.id, ''], [deal.id, '\uffff'])
      .reverse()
      .limit(LOOK_BACK)
      .toArray(),
    db.marks.where(of).toArray(),
    db.proposals.where(of).toArray(),
    db.rounds.where(of).toArray(),
    db.tasks.where(of).toArray(),
    thresholdsOf(pipeline),
  ]);
  const people = liveRows('dealPeople', parts);
  const oldestFirst = liveRows('activities', log).toReversed();
  return {
    deal,
    pipeline,
    people: people.map(({ personId, role, primary }) => ({ personId, role, primary })),
    contactPoints: await contactPointsOf(people.map(({ personId }) => personId)),
    words: oldestFirst.flatMap(wordOf),
    entered: enteredBy(oldestFirst),
    marks: liveRows('marks', marks),
    proposals: liveRows('proposals', proposals).toSorted((a, b) => a.version - b.version),
    rounds: liveRows('rounds', rounds).toSorted((a, b) => a.number - b.number),
    tasks: liveRows('tasks', tasks),
    thresholds,
  };
}

async function contactPointsOf(personIds: readonly string[]): Promise<number> {
  const uses = await db.personContacts.where('personId').anyOf(personIds).toArray();
  return liveRows('personContacts', uses).length;
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
