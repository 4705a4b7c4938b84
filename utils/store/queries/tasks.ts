import type { Task } from '../../pipeline/task.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { isLive, liveRows } from '../rows.ts';

/** Most tasks given at once. */
const CAP = 1_000;

/** Before every instant and after every one, as rows carry them. */
const FIRST = '';
const LAST = '\uffff';

/**
 * Open tasks that have come to ask for attention after one instant, up to and including another, the longest waiting
 * first; at most 1,000.
 */
export async function tasksDue(until: string, after: string = FIRST): Promise<Task[]> {
  const realmId = await realm();
  const stored = await db.tasks
    .where('[realmId+remindAt]')
    .between([realmId, after], [realmId, until], false, true)
    .filter(isLive)
    .limit(CAP)
    .toArray();
  return liveRows('tasks', stored);
}

/** The first instant after `after` at which an open task asks for attention; `null` when none will. */
export async function nextReminder(after: string): Promise<string | null> {
  const realmId = await realm();
  const first = await db.tasks
    .where('[realmId+remindAt]')
    .between([realmId, after], [realmId, LAST], false, true)
    .filter(isLive)
    .first();
  return first?.remindAt ?? null;
}

/** Tasks of a person and of the deal in hand; open ones in the order in which they ask, then done ones, newest first. */
export async function tasksOf(personId: string, dealId: string | null): Promise<Task[]> {
  const [own, ofDeal] = await Promise.all([
    db.tasks.where({ personId }).toArray(),
    dealId === null ? [] : db.tasks.where({ dealId }).toArray(),
  ]);
  const byId = new Map([...own, ...ofDeal].map((task) => [task.id, task]));
  return liveRows('tasks', [...byId.values()]).toSorted(inOrder);
}

function inOrder(a: Task, b: Task): number {
  if (a.doneAt !== null && b.doneAt !== null) return compare(b.doneAt, a.doneAt);
  if (a.doneAt !== null || b.doneAt !== null) return a.doneAt === null ? -1 : 1;
  return compare(a.remindAt ?? LAST, b.remindAt ?? LAST) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
