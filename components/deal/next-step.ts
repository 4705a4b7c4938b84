import { localDay } from '../../utils/pipeline/dates.ts';
import type { Task } from '../../utils/pipeline/task.ts';

/** The end of a day sorts after all its times: a task without a time is due some time that day. */
const moment = ({ due: { on, at } }: Task): string => `${on} ${at ?? '24:00'}`;

/** The day a task asks again where it was put off to a later one than it is due. @param timeZone the rep's */
export function putOffTo({ due, snoozedUntil }: Task, timeZone: string): string | null {
  const day = snoozedUntil && localDay(snoozedUntil, timeZone);
  return day && day > due.on ? day : null;
}

/** The open task that is due first; `null` without any. */
export function nextStepOf(tasks: readonly Task[]): Task | null {
  const open = tasks.filter(({ doneAt }) => doneAt === null);
  return open.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1))[0] ?? null;
}
