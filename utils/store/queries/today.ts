import type { Deal } from '../../pipeline/deal.ts';
import { localDay, startOfDay } from '../../pipeline/dates.ts';
import { overdueFrom } from '../../pipeline/due.ts';
import { GRAVITY, obstaclesOf } from '../../pipeline/obstacle.ts';
import type { Task } from '../../pipeline/task.ts';
import { workingDaysBetween } from '../../pipeline/working-days.ts';
import { db } from '../db.ts';
import { factsOfDeals } from '../facts.ts';
import type { Insights } from '../insights-row.ts';
import { isLive, liveRows } from '../rows.ts';
import { type Due, itemsOf } from './today-items.ts';

/** Most rows looked at for each kind of item. */
const CAP = 1_000;
/** Most items shown. */
const SHOWN = 50;
/** Deals whose every obstacle is looked for, and entries of the log of each. */
const WEIGHED = 150;
const LOOK_BACK = 200;

interface When {
  realmId: string;
  /** UTC instant. */
  now: string;
  timeZone: string;
}

/**
 * What needs the rep today: answers owed, tasks due by the end of the day, wake-ups and care, then what else stands in
 * the way, by gravity. One line per deal. Everything comes through indexes that hold only what is due, each read at most
 * a thousand rows far; of deals beyond that the ones that came last are told of.
 */
export async function todayOf(when: When): Promise<Pick<Insights, 'today' | 'counts'>> {
  const owed = await answersOwed(when);
  const tasks = await tasksDue(when);
  const inTheWay = await dealsDue(when);
  const taken = new Set<string>();
  const due: Due[] = [];
  const take = (all: readonly Due[]): void => {
    for (const one of all) {
      if (due.length >= SHOWN) return;
      if (one.deal && taken.has(one.deal.id)) continue;
      if (one.deal) taken.add(one.deal.id);
      due.push(one);
    }
  };
  take(owed.slice(0, SHOWN).map((deal) => owedItem(deal, when)));
  take(await taskItems(tasks, when));
  const rest = inTheWay.filter(({ id }) => !taken.has(id));
  take(rest.flatMap((deal) => datedItem(deal, when)).toSorted(byGravity));
  if (due.length < SHOWN)
    take(await weighed(rest.filter(({ id }) => !taken.has(id)).slice(0, WEIGHED), when));
  const counts = { answersOwed: owed.length, tasksDue: tasks.length, deals: inTheWay.length };
  return { today: await itemsOf(due), counts };
}

const isCaredFor = (deal: Deal): boolean =>
  isLive(deal) && (deal.status === 'open' || (deal.status === 'won' && !deal.ended));

/** Deals in which an answer is owed, the longest first. */
async function answersOwed({ realmId }: When): Promise<Deal[]> {
  const index = db.deals.where('[realmId+awaitingReplySince]').between([realmId, ''], [realmId, '\uffff']);
  return liveRows('deals', await index.filter(isCaredFor).limit(CAP).toArray());
}

function owedItem(deal: Deal, { now, timeZone }: When): Due {
  const since = deal.awaitingReplySince ?? now;
  const count = workingDaysBetween(localDay(since, timeZone), localDay(now, timeZone));
  return { kind: 'answer-owed', deal, personId: null, since, count, title: null, taskId: null };
}

/** Open tasks that ask for attention by the end of today, the earliest first. */
async function tasksDue({ realmId, now, timeZone }: When): Promise<Task[]> {
  const tomorrow = Temporal.PlainDate.from(localDay(now, timeZone)).add({ days: 1 }).toString();
  const until = startOfDay(tomorrow, timeZone);
  const index = db.tasks.where('[realmId+remindAt]').between([realmId, ''], [realmId, until], true, false);
  return liveRows('tasks', await index.filter(isLive).limit(CAP).toArray());
}

/** A line for each deal with tasks, of which the first is named, and for each task without a deal. */
async function taskItems(tasks: readonly Task[], { now, timeZone }: When): Promise<Due[]> {
  const ids = tasks.flatMap(({ dealId }) => dealId ?? []).slice(0, CAP);
  const deals = new Map(
    liveRows('deals', await db.deals.bulkGet([...new Set(ids)])).map((deal) => [deal.id, deal]),
  );
  return tasks.map((task): Due => {
    const late = overdueFrom(task, timeZone);
    const isLate = late !== null && Date.parse(late) <= Date.parse(now);
    const deal = (task.dealId === null ? null : deals.get(task.dealId)) ?? null;
    const { id: taskId, title, personId } = task;
    const count = deal ? tasks.filter(({ dealId }) => dealId === deal.id).length : 1;
    const since = (isLate ? late : task.remindAt) ?? now;
    return {
      kind: isLate && deal ? 'step-overdue' : 'task-due',
      deal,
      personId,
      since,
      count,
      title,
      taskId,
    };
  });
}

/** Deals in whose way something stands, the latest first. */
async function dealsDue({ realmId, now }: When): Promise<Deal[]> {
  const index = db.deals.where('[realmId+attentionAt]').between([realmId, ''], [realmId, now], true, true);
  return liveRows('deals', await index.reverse().filter(isLive).limit(CAP).toArray());
}

/** Wake-ups and care, which the deal's own row tells. */
function datedItem(deal: Deal, { now, timeZone }: When): Due[] {
  const kind = deal.status === 'parked' ? 'wake-up' : 'care-due';
  const day = deal.status === 'parked' ? deal.parked?.until : deal.status === 'won' ? deal.care?.next : null;
  const today = localDay(now, timeZone);
  if (!day || day > today || deal.ended) return [];
  const count = Temporal.PlainDate.from(day).until(today, { largestUnit: 'day' }).days;
  return [{ kind, deal, personId: null, since: startOfDay(day, timeZone), count, title: null, taskId: null }];
}

/** The gravest obstacle of each deal. */
async function weighed(deals: readonly Deal[], { now, timeZone }: When): Promise<Due[]> {
  const all = await factsOfDeals(deals, LOOK_BACK);
  const due = all.flatMap((facts): Due[] => {
    const [gravest] = facts ? obstaclesOf(facts, now, timeZone) : [];
    if (!facts || !gravest) return [];
    const { type: kind, since, count } = gravest;
    return [{ kind, deal: facts.deal, personId: null, since, count, title: null, taskId: null }];
  });
  return due.toSorted(byGravity);
}

const weight = ({ kind }: Due): number => (kind === 'task-due' ? -1 : GRAVITY.indexOf(kind));

function byGravity(a: Due, b: Due): number {
  return weight(a) - weight(b) || Date.parse(a.since) - Date.parse(b.since);
}
