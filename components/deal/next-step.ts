import { localDay } from '../../utils/pipeline/dates.ts';
import type { Obstacle } from '../../utils/pipeline/obstacle.ts';
import type { Task } from '../../utils/pipeline/task.ts';

/** Obstacles shown at once; the rest is a press away. */
export const SHOWN = 2;

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

/**
 * The next step as it is to be told above the obstacles: what one of those in sight says already is not said again.
 * `null`: there is none, and nothing says so yet; `undefined`: nothing is left to say.
 */
export function stepToTell(tasks: readonly Task[], obstacles: readonly Obstacle[]): Task | null | undefined {
  const inSight = obstacles.slice(0, SHOWN);
  const told = inSight.filter(({ type }) => type === 'step-overdue').map(({ subject }) => subject);
  const step = nextStepOf(tasks.filter(({ id }) => !told.includes(id)));
  const nothing = told.length > 0 || inSight.some(({ type }) => type === 'no-next-step');
  return step ?? (nothing ? undefined : null);
}
