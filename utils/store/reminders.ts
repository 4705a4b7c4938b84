import { storage } from '@wxt-dev/storage';
import * as z from 'zod';
import { browser, mayNotify } from '../browser.ts';
import type { Task } from '../pipeline/task.ts';
import { db } from './db.ts';
import { nextReminder, tasksDue } from './queries/tasks.ts';
import { liveRow, liveRows } from './rows.ts';

/** The one alarm of the extension. */
export const REMINDERS = 'reminders';

/** Longest time between two looks, ms. */
const LOOK_EVERY = 60 * 60 * 1000;

/** So long after its instant a reminder is still told, ms. What is older stands in the queue only. */
const TOLD_WITHIN = 30 * 24 * 60 * 60 * 1000;

/** What was told already: task and instant. Kept outside the database, so that a lost database tells nothing twice. */
const told = storage.defineItem<unknown>('local:reminders-told');
const toldSchema = z.array(z.string()).catch([]);

const keyOf = (task: Task) => `${task.remindAt} ${task.id}`;

/** A task to tell of. */
export interface Reminder {
  taskId: string;
  title: string;
  /** The person it is about, else the first of its deal. */
  person: { id: string; fullName: string } | null;
}

/**
 * Sets the alarm to the next reminder after `now`, at the latest in an hour. Every page that changes tasks does so
 * itself, since a sleeping worker sees no change of the store; the look each hour is for what comes another way: an undo
 * beside another view, a store given back, a clock set anew.
 */
export async function setReminderAlarm(now: Date): Promise<void> {
  const next = await nextReminder(now.toISOString());
  const latest = now.getTime() + LOOK_EVERY;
  const when = next === null ? latest : Math.min(Date.parse(next), latest);
  await browser.alarms.create(REMINDERS, { when });
}

/**
 * The reminders to tell now, each only once ever: all that became due since they were last taken, whether on time or
 * while the machine slept. They count as told before they are given, since telling twice is worse than a line that only
 * stands in the queue. Without the permission they count as told too: allowing it later brings no flood.
 */
export async function takeReminders(now: Date): Promise<Reminder[]> {
  return navigator.locks.request('embudo-reminders', async () => {
    const after = new Date(now.getTime() - TOLD_WITHIN).toISOString();
    const due = await tasksDue(now.toISOString(), after);
    const before = toldSchema.parse(await told.getValue()).filter((key) => key > after);
    const known = new Set(before);
    const fresh = due.filter((task) => !known.has(keyOf(task)));
    if (fresh.length === 0) return [];
    await told.setValue([...before, ...fresh.map(keyOf)]);
    return (await mayNotify()) ? Promise.all(fresh.map(reminderOf)) : [];
  });
}

async function reminderOf(task: Task): Promise<Reminder> {
  const person = liveRow('people', await db.people.get((await personIdOf(task)) ?? ''));
  return {
    taskId: task.id,
    title: task.title,
    person: person && { id: person.id, fullName: person.fullName },
  };
}

async function personIdOf({ personId, dealId }: Task): Promise<string | null> {
  if (personId !== null || dealId === null) return personId;
  const parts = liveRows('dealPeople', await db.dealPeople.where({ dealId }).toArray());
  return (parts.find((part) => part.primary) ?? parts[0])?.personId ?? null;
}
